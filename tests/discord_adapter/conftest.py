"""Discord on loopback, and bots that talk to it."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.discord.front import front
from adapters.discord.markdown import markdown
from adapters.discord.run import DiscordBot
from adapters.discord.settings import DiscordSettings
from adapters.kit.pace import Limits
from adapters.kit.rests import Rests
from adapters.platforms import titles_of
from bot.clock import Clock, SystemClock
from bot.coach.app import Coach, open_coach
from bot.contract import Account, Incoming, Outgoing, Platform, Room, Thread
from bot.enclosed.form import Form
from bot.rules.log.records import Athlete
from bot.settings import Settings
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.discord_adapter.process import Bot, Starts

UNLIMITED = Limits(a_second=10_000, burst=10_000, a_minute_in_group=10_000, between_edits_s=0)
"""For stories told in a second: people do not type that fast."""

SOON = Rests(first=timedelta(milliseconds=20), longest=timedelta(milliseconds=100))


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with fake_discord() as running:
        yield running


@pytest.fixture
def ada(discord: FakeDiscord) -> Member:
    return Member(discord)


@pytest.fixture
async def a_bot(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Starts]:
    """Start bots in processes of their own; none outlives the test."""
    bots: list[Bot] = []

    async def started(more: str = "", folder: Path = tmp_path, database: str = "") -> Bot:
        bots.append(Bot(discord, folder, more, database))
        await bots[-1].starts()
        return bots[-1]

    yield started
    for bot in bots:
        await bot.dies()


@dataclass
class Told:
    """The coach, and a tally of what it has been told and has answered."""

    coach: Coach
    discord: FakeDiscord

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        answer = await self.coach.answer(incoming)
        self.discord.glimpses += [markdown(one.body) for one in answer if one.toast is not None]
        await self.discord.tally(incoming)
        return answer

    async def form(self, incoming: Incoming) -> Form | None:
        return await self.coach.form(incoming)

    async def sessions(self, person: Account) -> Sequence[tuple[str, str]]:
        return await self.coach.sessions(person)

    async def messages(self, person: Account) -> Sequence[str]:
        return await self.coach.messages(person)

    async def admitted(self, may_write: Mapping[Room, bool]) -> None:
        await self.coach.admitted(may_write)

    async def promise(self, incoming: Incoming) -> None:
        await self.coach.promise(incoming)

    async def conversations(self, platform: Platform) -> Sequence[tuple[Room, Account]]:
        return await self.coach.conversations(platform)

    async def squad_rooms(self, platform: Platform) -> Sequence[Room]:
        return await self.coach.squad_rooms(platform)

    async def squad_threads(self, platform: Platform, since: datetime) -> Sequence[Thread]:
        return await self.coach.squad_threads(platform, since)


class Silent:
    """A core that has never heard of anybody, and says nothing."""

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        return ()

    async def form(self, incoming: Incoming) -> Form | None:
        return None

    async def sessions(self, person: Account) -> Sequence[tuple[str, str]]:
        return ()

    async def messages(self, person: Account) -> Sequence[str]:
        return ()

    async def admitted(self, may_write: Mapping[Room, bool]) -> None:
        pass

    async def promise(self, incoming: Incoming) -> None:
        pass

    async def conversations(self, platform: Platform) -> Sequence[tuple[Room, Account]]:
        return ()

    async def squad_rooms(self, platform: Platform) -> Sequence[Room]:
        return ()

    async def squad_threads(self, platform: Platform, since: datetime) -> Sequence[Thread]:
        return ()


@asynccontextmanager
async def coaching(
    discord: FakeDiscord,
    folder: Path,
    clock: Clock | None = None,
    newcomer: Athlete | None = None,
    told: type[Told] = Told,
    database: str | None = None,
    limits: Limits = UNLIMITED,
) -> AsyncIterator[Coach]:
    """Run the whole coach on Discord for a while."""
    clock = clock or SystemClock()
    settings = DiscordSettings(api_base=discord.base, gateway=discord.gateway, files=discord.files)
    bot = DiscordBot(settings, TOKEN, clock.now, rests=SOON, limits=limits)
    stop = asyncio.Event()
    await bot.open()
    try:
        store = Settings(
            database or f"sqlite:///{folder}/coach.db", newcomer or Athlete(), apps=titles_of()
        )
        async with open_coach(store, clock, [bot.courier]) as coach:
            discord.coach_idle = coach.drained
            sessions = discord.identified
            at_work = asyncio.create_task(bot.run(told(coach, discord), front(), stop))
            await discord.until(lambda: discord.identified > sessions)
            try:
                yield coach
            finally:
                discord.coach_idle = None
                stop.set()
                await at_work
                await bot.wind_up()
    finally:
        await bot.close()
