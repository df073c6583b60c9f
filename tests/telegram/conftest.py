"""Telegram on loopback, and bots that talk to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.kit.pace import Limits
from adapters.kit.rests import Rests
from adapters.platforms import titles_of
from adapters.telegram.front import fronts
from adapters.telegram.run import TelegramBot
from adapters.telegram.settings import TelegramSettings
from bot.clock import Clock, SystemClock
from bot.coach.app import Coach, open_coach
from bot.contract import Incoming, Outgoing
from bot.rules.log.records import Athlete
from bot.settings import Settings
from bot.squads.asking import needs_rights
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, fake_telegram
from tests.telegram.process import Bot

SOON = Rests(first=timedelta(milliseconds=20), longest=timedelta(milliseconds=100))


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


@pytest.fixture
def ada(telegram: FakeTelegram) -> Human:
    return Human(telegram)


@dataclass
class Core:
    """Stands where the coach does: notes what it is told, and can be slow or broken."""

    told: list[Incoming] = field(default_factory=list)
    broken: Exception | None = None
    gate: asyncio.Event | None = None

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        if self.gate is not None:
            await self.gate.wait()
        if self.broken is not None:
            raise self.broken
        self.told.append(incoming)
        return ()


UNLIMITED = Limits(a_second=10_000, burst=10_000, a_minute_in_group=10_000, between_edits_s=0)
"""For stories told in a second: people do not type that fast."""


def a_bot(
    telegram: FakeTelegram,
    clock: Clock | None = None,
    limits: Limits | None = None,
    **more: object,
) -> TelegramBot:
    """Return a bot at this Telegram that loses no time over trouble."""
    settings = TelegramSettings(api_base=telegram.base, **more)
    now = (clock or SystemClock()).now
    return TelegramBot(settings, TOKEN, now, rests=SOON, secret=SECRET, limits=limits)


SECRET = "a-secret-of-the-webhook"


@asynccontextmanager
async def running(
    bot: TelegramBot, answer: Callable[[Incoming], Awaitable[Sequence[Outgoing]]]
) -> AsyncIterator[TelegramBot]:
    """Run a bot for a while, without menus."""
    stop = asyncio.Event()
    await bot.open()
    at_work = asyncio.create_task(bot.run(answer, (), needs_rights, stop))
    try:
        yield bot
    finally:
        stop.set()
        try:
            await at_work
        finally:
            await bot.wind_up()
            await bot.close()


@asynccontextmanager
async def coaching(
    telegram: FakeTelegram,
    folder: Path,
    clock: Clock | None = None,
    newcomer: Athlete | None = None,
    database: str | None = None,
    **more: object,
) -> AsyncIterator[Coach]:
    """Run the whole coach on Telegram for a while."""
    clock = clock or SystemClock()
    bot = a_bot(telegram, clock, UNLIMITED, **more)
    stop = asyncio.Event()
    await bot.open()
    try:
        settings = Settings(
            database or f"sqlite:///{folder}/coach.db", newcomer or Athlete(), apps=titles_of()
        )
        async with open_coach(settings, clock, [bot.courier]) as coach:
            at_work = asyncio.create_task(
                bot.run(coach.answer, fronts(), needs_rights, stop, coach.ailment)
            )
            try:
                yield coach
            finally:
                stop.set()
                await at_work
                await bot.wind_up()
    finally:
        await bot.close()


Starts = Callable[..., Awaitable[Bot]]


@pytest.fixture
async def starts(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Starts]:
    bots: list[Bot] = []

    async def started(more: str = "") -> Bot:
        bots.append(Bot(telegram, tmp_path, more))
        await bots[-1].starts()
        return bots[-1]

    yield started
    for bot in bots:
        await bot.gone()
