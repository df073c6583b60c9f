"""A coach on a real database file, with a courier that keeps what it is given."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import Coach, open_coach
from bot.clock import RehearsalClock
from bot.contract import (
    Account,
    Act,
    Called,
    Chose,
    Delivery,
    Incoming,
    Outgoing,
    Platform,
    Room,
    Said,
    Sent,
)
from bot.settings import Settings

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)


@dataclass
class Mailbox:
    """A courier of the terminal that keeps what it delivers; `says` decides what becomes of it."""

    platform: Platform = Platform.TERMINAL
    arrived: list[Outgoing] = field(default_factory=list)
    says: Callable[[Outgoing], Delivery] | None = None

    async def deliver(self, message: Outgoing) -> Delivery:
        outcome = Sent(f"m{len(self.arrived) + 1}") if self.says is None else self.says(message)
        if isinstance(outcome, Sent):
            self.arrived.append(message)
        return outcome

    @property
    def words(self) -> list[str]:
        return [message.body.plain for message in self.arrived]


@dataclass
class Person:
    """Somebody at a terminal."""

    name: str
    clock: RehearsalClock
    coach: Coach
    acts: int = 0

    @property
    def account(self) -> Account:
        return Account(Platform.TERMINAL, self.name)

    def act(self, act: Act, delivery: str | None = None, **more: object) -> Incoming:
        self.acts += 1
        return Incoming(
            delivery or f"{self.name}-{self.acts}",
            Room(Platform.TERMINAL, f"room of {self.name}"),
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


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "coach.sqlite"


@pytest.fixture
def url(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture
def clock() -> RehearsalClock:
    return RehearsalClock(MONDAY)


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def opened(url: str, clock: RehearsalClock, mailbox: Mailbox) -> Opening:
    """Open the coach on the test's file; once left, it can be opened again."""

    @asynccontextmanager
    async def opening(courier: Mailbox | None = None) -> AsyncIterator[Coach]:
        async with open_coach(Settings(url), clock, [courier or mailbox]) as coach:
            yield coach

    return opening


@pytest.fixture
async def coach(opened: Opening) -> AsyncIterator[Coach]:
    async with opened() as coach:
        yield coach


@pytest.fixture
def ada(clock: RehearsalClock, coach: Coach) -> Person:
    return Person("ada", clock, coach)
