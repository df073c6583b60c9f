"""Faults of Discord over real HTTP, and what becomes of a reminder in them."""

import asyncio
import selectors
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.courier import DiscordCourier
from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Outgoing, Room
from bot.delivering import Later
from bot.outbox.follow_up import WORTH
from bot.rich import rich
from bot.settings import Settings
from bot.store import outbox
from bot.store.database import open_database
from bot.store.message import Kind, Letter
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import UNLIMITED
from tests.discord_adapter.member import Member
from tests.discord_adapter.test_sending import CREATE, sending
from tests.discord_adapter.things import Fault

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
HURRY = 40
FOR_EVER = 10_000


@pytest.fixture
async def courier(discord: FakeDiscord) -> AsyncIterator[DiscordCourier]:
    async with sending(discord, limits=UNLIMITED) as courier:
        yield courier


class Hurried(asyncio.SelectorEventLoop):
    """A loop on which time flies: where Discord fails the library waits for 25 s by itself."""

    def __init__(self) -> None:
        super().__init__(_Hurry())

    def time(self) -> float:
        return time.monotonic() * HURRY


class _Hurry(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> Any:
        return super().select(None if timeout is None else timeout / HURRY)


@pytest.mark.parametrize("status", [500, 502])
def test_what_the_library_gave_up_is_tried_again_later(status: int) -> None:
    async def outcome() -> object:
        async with fake_discord() as discord, sending(discord) as courier:
            ada = Member(discord)
            discord.faults.append(Fault("POST", CREATE, times=FOR_EVER, status=status))
            room = Room(DISCORD, str(ada.dm))
            return await courier.deliver(Outgoing("reminder", room, rich("Session time?")))

    with asyncio.Runner(loop_factory=Hurried) as runner:
        found = runner.run(outcome())

    assert isinstance(found, Later)
    assert found.failed is not None


@asynccontextmanager
async def reminding(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, clock: RehearsalClock, folder: Path
) -> AsyncIterator[None]:
    """Run a coach that has a reminder for her."""
    url = f"sqlite:///{folder / 'coach.sqlite'}"
    message = Outgoing("reminder", Room(DISCORD, str(ada.dm)), rich("Session time?"))
    database = await open_database(url)
    await database.transact(
        lambda connection: outbox.put(connection, [Letter(message, Kind.REMINDER)], NOON)
    )
    await database.close()
    async with open_coach(Settings(url), clock, [courier]) as coach:
        discord.coach_idle = coach.drained
        yield


async def until(discord: FakeDiscord, clock: RehearsalClock, end: datetime) -> None:
    """Let time pass, so that whatever waits is tried again."""
    assert discord.coach_idle is not None
    await discord.coach_idle()
    while clock.now() < end:
        clock.move_to(min(clock.now() + timedelta(minutes=4), end))
        await asyncio.sleep(0)
        await discord.coach_idle()


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault("POST", CREATE, status=503), id="503"),
        pytest.param(Fault("POST", CREATE, status=429, retry_after=300), id="429 with a wait"),
        pytest.param(Fault("POST", CREATE, status=401), id="401"),
    ],
)
@pytest.mark.parametrize("in_time", [True, False], ids=["within its worth", "for longer"])
async def test_a_reminder_is_tried_as_long_as_it_is_worth_something(
    discord: FakeDiscord,
    ada: Member,
    courier: DiscordCourier,
    tmp_path: Path,
    fault: Fault,
    in_time: bool,
) -> None:
    clock = RehearsalClock(NOON)
    end = NOON + WORTH[Kind.REMINDER] + timedelta(minutes=-10 if in_time else 1)
    fault.times = FOR_EVER
    discord.faults.append(fault)
    async with reminding(discord, ada, courier, clock, tmp_path):
        await until(discord, clock, end)
        discord.faults.clear()
        await until(discord, clock, end + timedelta(minutes=10))

    assert [one.content for one in ada.heard] == (["Session time?"] if in_time else [])
