"""A real process whose machine has a wrong clock, and `make worlds` tries more of them."""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.dialogue.changes import Snapshot
from bot.rules.log.records import Slot
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.apps import TELEGRAM
from tests.postgres import Postgres
from tests.squad.people import TRAINED
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.telegram.process import Bot
from tests.telegram.timed import Machine
from tests.thorough import tries

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="processes share no clock there"),
]

SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)  # a Tuesday
AHEAD = timedelta(hours=3)
FIVE_MINUTES = timedelta(minutes=5)
TICKED_S = 1.3  # the alarm rings each second
ENDING_S = 10.0
PATIENCE_S = 30.0

BY = (timedelta(hours=-3), *(timedelta(minutes=one) for one in (120, -120, 10, -10)))


@pytest.fixture(params=["sqlite", "postgresql"][: tries(1, 2)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/coach.db"
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.new_database()
    yield server.url(name)
    server.drop(name)


async def on_file(url: str, *people: Human, days: int = 1) -> None:
    """Put people with a session at six on file, on so many days, by a clock that says nine."""
    slots = tuple(Slot(SIX.weekday() + day, time(18)) for day in range(days))
    athlete = replace(TRAINED, slots=slots, zone="UTC", reminders=True)
    decided = Decided()
    for person in people:
        room = Room(TELEGRAM, str(person.id))
        snapshot = Snapshot(f"athlete {person.id}", athlete)
        decided.revised.append(Revised(None, snapshot))
        decided.contacts.append(Contact(Account(TELEGRAM, room.id), snapshot.id, room))
    database = await open_database(url)
    await database.transact(lambda one: write_answers(one, decided, People(), SIX + AHEAD))
    await database.close()


def times_asked(telegram: FakeTelegram, person: Human) -> int:
    return sum("Session time?" in one.text for one in telegram.to(person.id))


async def test_what_is_due_rings_once_whichever_way_the_clock_is_set(
    telegram: FakeTelegram, ada: Human, tmp_path: Path, url: str
) -> None:
    """It begins three hours ahead, is set right, is set to and fro, killed, and set back."""
    await on_file(url, ada)
    machine = Machine(tmp_path / "clock", SIX + AHEAD)
    bot = Bot(telegram, tmp_path, database=url)

    def asked() -> int:
        return times_asked(telegram, ada)

    await bot.starts_by(machine.file)
    await ada.says("/cancel")  # so that the hour of it is on record
    machine.set_to(SIX - timedelta(seconds=0.5))
    await telegram.until(asked, PATIENCE_S)
    for by in BY[: tries(1, len(BY))]:
        machine.set_to(SIX + timedelta(minutes=5) + by)
        await asyncio.sleep(TICKED_S)
        machine.set_to(SIX + timedelta(minutes=5))
    for _ in range(tries(0, 1)):
        await bot.dies()
        machine.set_to(SIX - timedelta(seconds=0.5))
        await bot.starts_by(machine.file)
        await asyncio.sleep(TICKED_S + 1)
    assert await bot.stops() < ENDING_S

    assert asked() == 1


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
async def test_a_machine_suspended_and_set_back_and_set_forwards_rings_late_and_once(
    telegram: FakeTelegram, ada: Human, tmp_path: Path, url: str
) -> None:
    """It sleeps from five to six till five past, lives that hour twice, and a day is left out."""
    await on_file(url, ada, days=2)
    machine = Machine(tmp_path / "clock", SIX - FIVE_MINUTES)
    bot = Bot(telegram, tmp_path, database=url)
    asked = [0]

    async def rings(times: int) -> None:
        await telegram.until(lambda: times_asked(telegram, ada) >= times, PATIENCE_S)
        await asyncio.sleep(TICKED_S)
        asked.append(times_asked(telegram, ada))

    await bot.starts_by(machine.file)
    await ada.says("/cancel")  # so that the hour of it is on record
    bot.stands_still()
    machine.slept(2 * FIVE_MINUTES)
    bot.goes_on()
    await rings(1)
    machine.set_to(SIX - 11 * FIVE_MINUTES)  # back an hour
    await rings(1)
    machine.slept(12 * FIVE_MINUTES)
    await rings(1)
    machine.set_to(SIX + timedelta(days=1) + FIVE_MINUTES)
    await rings(2)
    assert await bot.stops() < ENDING_S

    assert asked == [0, 1, 1, 1, 2]
