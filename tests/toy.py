"""A third platform, as small as one can be: what it is told stands in a list.

All there is to it is in here, and in its record, `TOY`.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.kit.platform import Finding, PlatformRecord, Served, Wanted
from adapters.kit.secrets import Secret
from bot.clock import Clock
from bot.coach.app import Coach
from bot.contract import Account, Called, Incoming, Outgoing, Platform, Room
from bot.delivering import Delivery, Sent
from bot.settings import read_texts

TOKEN = Secret(
    "toy", "token", "SLED_COACH_TOY_TOKEN", re.compile("toy-[a-z]{4}"), "a toy's", is_telling=True
)
SAID: list[str] = []
"""What the coach has said on it."""


@dataclass(frozen=True, slots=True)
class ToySettings:
    """How it runs: `greeting` is what somebody there says first."""

    token: str = field(default="", repr=False)
    token_file: str = ""
    greeting: str = "/start"


def read(table: Mapping[str, Any], where: str) -> ToySettings:
    return read_texts(ToySettings(), table, where)


TOY = PlatformRecord(
    name="toy",
    title="the Toy",
    read=read,
    secrets=lambda settings: (TOKEN,),
    starts="tests.toy",
    way=lambda settings: f"by {settings.greeting}",
    loggers=(("toys", logging.ERROR),),
)


class ToyBot:
    """Carries one greeting to the coach, and its answer back."""

    platform = Platform("toy")

    def __init__(self, greeting: str, clock: Clock) -> None:
        self._greeting = greeting
        self._clock = clock

    @property
    def courier(self) -> "ToyBot":
        return self

    async def deliver(self, message: Outgoing) -> Delivery:
        SAID.append(message.body.plain)
        return Sent(message.id)

    async def open(self) -> None: ...
    def renew(self, secrets: Sequence[str]) -> None: ...
    async def wind_up(self) -> None: ...
    async def close(self) -> None: ...

    async def run(self, coach: Coach, stop: asyncio.Event) -> None:
        room, ada = Room(self.platform, "1"), Account(self.platform, "1")
        act = Called(self._greeting.removeprefix("/"), "", "1")
        await coach.answer(Incoming("1", room, ada, self._clock.now(), act))
        await coach.drained()


def served(wanted: Wanted, clock: Clock, begun: float | None) -> Served:
    bot = ToyBot(wanted.settings.greeting, clock)
    return Served(bot, bot.run)


async def said(wanted: Wanted, clock: Clock, message: Outgoing) -> Delivery:
    return await ToyBot("", clock).deliver(message)


async def looked_at(wanted: Wanted, *, is_running: bool) -> AsyncIterator[Finding]:
    yield Finding("token", "it is a toy's")
