"""Who takes part in the tests of the heart: people, and a courier that keeps what it gets."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.clock import Every, RehearsalClock
from bot.coach.app import Coach
from bot.contract import Account, Act, Called, Chose, Incoming, Outgoing, Platform, Room, Said
from bot.delivering import Delivery, Sent
from tests.apps import TERMINAL

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)


async def works(coach: Coach) -> None:
    """Have done what an alarm has done every now and then."""
    for one in coach.jobs("UTC"):
        if isinstance(one.when, Every):
            await one.work()


@dataclass
class Mailbox:
    """A courier of the terminal that keeps what it delivers; `says` may decide otherwise."""

    platform: Platform = TERMINAL
    arrived: list[Outgoing] = field(default_factory=list)
    says: Callable[[Outgoing], Delivery | None] = lambda message: None

    async def deliver(self, message: Outgoing) -> Delivery:
        outcome = self.says(message) or Sent(f"m{len(self.arrived) + 1}")
        if isinstance(outcome, Sent):
            self.arrived.append(message)
        return outcome

    @property
    def words(self) -> list[str]:
        return [message.body.plain for message in self.arrived]


@dataclass
class Person:
    """Somebody at a terminal, or in an app."""

    name: str
    clock: RehearsalClock
    coach: Coach
    acts: int = 0
    platform: Platform = TERMINAL

    @property
    def account(self) -> Account:
        return Account(self.platform, self.name)

    @property
    def room(self) -> Room:
        return Room(self.platform, f"room of {self.name}")

    def act(self, act: Act, delivery: str | None = None, **more: object) -> Incoming:
        self.acts += 1
        return Incoming(
            delivery or f"{self.name}-{self.acts}",
            self.room,
            self.account,
            self.clock.now(),
            act,
            **more,
        )

    async def types(self, text: str, replies_to: str | None = None) -> list[str]:
        """Return what the coach answers to a line or a command."""
        message = f"{self.name}-message-{self.acts}"
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
            return await self._words(Called(command, argument, message))
        return await self._words(Said(text, message, replies_to))

    async def presses(self, token: str, on: str | None = None) -> list[str]:
        return await self._words(Chose(token, on))

    async def _words(self, act: Act) -> list[str]:
        return [message.body.plain for message in await self.coach.answer(self.act(act))]


Opening = Callable[..., AbstractAsyncContextManager[Coach]]


Filing = Callable[..., Awaitable[str]]
Asking = Callable[[str], list[tuple[object, ...]]]
