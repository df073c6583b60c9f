"""Killed at each moment that could hurt, the bot loses nothing and hardly repeats itself."""

import asyncio
import signal
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.crashpoints import Moment
from bot.dialogue.changes import Snapshot
from bot.outbox.in_flight import IN_FLIGHT, SLOW
from bot.rules.log.records import Slot
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.apps import TELEGRAM
from tests.squad.people import TRAINED
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Fault
from tests.telegram.process import Bot

pytestmark = pytest.mark.slow

PEOPLE = 16  # who are said more than a second may hold
PATIENCE_S = 20.0
AT_THE_START = (Moment.MIGRATING, Moment.CLAIMED)  # of the tables, and of reminders that are due


@pytest.fixture
def people(telegram: FakeTelegram) -> Sequence[Human]:
    return [Human(telegram, id=1000 + number) for number in range(PEOPLE)]


def heard(person: Human) -> set[str]:
    """Return what somebody has been told, however often."""
    return {one.text for one in person.telegram.to(person.id)}


def too_soon(telegram: FakeTelegram) -> list[float]:
    """Return when a message was the 31st within a second."""
    times = sorted(one.at for one in telegram.posted)
    return [
        later for earlier, later in zip(times, times[30:], strict=False) if later - earlier < 1.0
    ]


@pytest.mark.parametrize("moment", [one for one in Moment if one not in AT_THE_START])
async def test_whenever_it_dies_everybody_is_answered(
    moment: Moment, telegram: FakeTelegram, tmp_path: Path, people: Sequence[Human]
) -> None:
    bot = Bot(telegram, tmp_path)
    if moment is Moment.RESTING:
        telegram.faults.append(Fault("sendMessage", times=2, status=429, retry_after=1))
    await bot.starts_to_die(moment)

    for person in people:
        await person.writes("/start")
    assert await bot.has_died() == -signal.SIGKILL
    await bot.starts()
    await telegram.until_confirmed()
    await telegram.until(lambda: all(len(heard(one)) >= 2 for one in people), PATIENCE_S)
    await asyncio.sleep(0.5)
    await bot.gone()

    said = [[one.text for one in telegram.to(person.id)] for person in people]
    first, second = said[-1][0], said[-1][-1]
    assert all(list(dict.fromkeys(texts)) == [first, second] for texts in said)
    assert sum(len(texts) for texts in said) <= 2 * PEOPLE + IN_FLIGHT + SLOW
    assert too_soon(telegram) == []


async def test_dying_as_it_makes_its_tables_it_makes_them_the_next_time(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    bot = Bot(telegram, tmp_path)
    await ada.writes("/start")
    await bot.starts_to_die(Moment.MIGRATING)
    assert await bot.has_died() == -signal.SIGKILL

    await bot.starts()

    assert await ada.hears()
    await bot.gone()


async def test_dying_as_reminders_fall_due_it_reminds_everybody_once(
    telegram: FakeTelegram, tmp_path: Path, people: Sequence[Human]
) -> None:
    await due_by_now(f"sqlite:///{tmp_path}/coach.db", people)
    bot = Bot(telegram, tmp_path)
    await bot.starts_to_die(Moment.CLAIMED)
    assert await bot.has_died() == -signal.SIGKILL

    def reminders() -> list[int]:
        """Count those of the session: at this hour of the world's something else may be due."""
        said = [[one.text for one in telegram.to(person.id)] for person in people]
        return [sum("Session time?" in text for text in texts) for texts in said]

    await bot.starts()
    await telegram.until(lambda: all(reminders()), PATIENCE_S)
    await asyncio.sleep(0.5)
    await bot.gone()

    assert reminders() == [1] * PEOPLE
    assert too_soon(telegram) == []


async def due_by_now(url: str, people: Sequence[Human]) -> None:
    """Put everybody on file with a session two minutes ago that they were not reminded of."""
    session = SystemClock().now() - timedelta(minutes=2)
    athlete = replace(
        TRAINED,
        slots=(Slot(session.weekday(), session.time().replace(microsecond=0)),),
        zone="UTC",
        quiet_from=session.time(),
        quiet_to=session.time(),
        screened=session.date(),
        reminders=True,
    )
    decided = Decided()
    for person in people:
        account = Account(TELEGRAM, str(person.id))
        room = Room(TELEGRAM, str(person.id))
        snapshot = Snapshot(f"athlete {person.id}", athlete)
        decided.revised.append(Revised(None, snapshot))
        decided.contacts.append(Contact(account, snapshot.id, room))
    database = await open_database(url)
    just_before = session - timedelta(seconds=1)
    await database.transact(
        lambda connection: write_answers(connection, decided, People(), just_before)
    )
    await database.close()
