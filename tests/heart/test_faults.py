"""A fault of ours stays with the act it belongs to, and is met with words, not silence."""

import asyncio
import logging
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Account, Called
from bot.errors import StaleWrite, UnreadableState
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Place, Side
from bot.store import people, values
from bot.store.database import open_database
from bot.store.people import Revised
from tests.apps import TERMINAL
from tests.heart.people import Asking, Filing, Mailbox, Opening, Person

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADA = Athlete(consent=Consent(1, NOON), birth_year=1990, screened=date(2026, 3, 1))
LOG = Log((Entry("one", date(2026, 3, 1), NOON, (Pulls(4, 20.0),), rpe=3, pain_after=0),))


@pytest.fixture
async def spoilt(on_file: Filing, file: Path, opened: Opening) -> Coach:
    """Bea's file does not read any more; Ada's does."""
    await on_file("ada", ADA, LOG)
    await on_file("bea", ADA, LOG)
    with sqlite3.connect(file) as connection:
        connection.execute(
            'UPDATE entry SET body = \'{"v":1,"kept":"my knee"}\' WHERE athlete = \'athlete bea\''
        )
    connection.close()
    async with opened() as coach:
        yield coach


async def test_one_broken_act_does_not_take_the_others_with_it(
    spoilt: Coach, clock: RehearsalClock
) -> None:
    ada, bea = Person("ada", clock, spoilt), Person("bea", clock, spoilt)

    hers, broken = await asyncio.gather(ada.types("/cancel"), bea.types("/cancel"))

    assert hers == ["Nothing is open just now."]
    assert broken == [
        "Something went wrong on my side, and nothing was saved. Please try that again."
    ]


async def test_the_broken_act_is_not_tried_for_ever(
    spoilt: Coach, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    act = Person("bea", clock, spoilt).act(Called("cancel", "", "m"))

    first = await spoilt.answer(act)
    again = await spoilt.answer(act)
    await spoilt.drained()

    assert (len(first), len(again), len(mailbox.arrived)) == (1, 0, 1)


async def test_the_log_says_where_it_broke_and_not_what_was_kept(
    spoilt: Coach, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        await Person("bea", clock, spoilt).types("/cancel")

    assert "UnreadableState at" in caplog.text
    assert "knee" not in caplog.text


async def test_who_decided_on_an_older_version_is_told(
    on_file: Filing, url: str, rows: Asking
) -> None:
    await on_file("ada", ADA)
    database = await open_database(url)

    def twice(connection: Connection) -> None:
        known = people.by_account(connection, [Account(TERMINAL, "ada")])
        (file,) = known.files.values()
        for mass in (70, 80):
            after = replace(
                file.snapshot, athlete=replace(file.snapshot.athlete, body_mass_kg=mass)
            )
            people.save(connection, [Revised(file, after)], NOON)

    with pytest.raises(StaleWrite):
        await database.transact(twice)
    await database.close()
    assert rows("SELECT version FROM athlete") == [(1,)]


VALUES = [ADA, LOG.entries[0], Check(date(2026, 3, 2), None, swelling=True)]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_is_kept_reads_back_as_it_was(value: Athlete | Entry | Check) -> None:
    text = values.stored(value)

    match value:
        case Athlete():
            assert values.athlete_of(text) == value
        case Entry():
            assert values.entry_of(text) == value
        case Check():
            assert values.check_of(text) == value


def test_a_field_that_came_later_has_its_default() -> None:
    assert values.athlete_of('{"v":1,"kept":{}}') == Athlete()


def test_one_side_of_knee_and_ankle_is_that_of_each() -> None:
    kept = '{"v":1,"kept":{"joint":{"region":"both","side":"left","baseline":2}}}'

    joint = values.athlete_of(kept).joint

    assert (joint.side_of(Place.KNEE), joint.side_of(Place.ANKLE)) == (Side.LEFT, Side.LEFT)


@pytest.mark.parametrize("text", ['{"v":2,"kept":{}}', "not JSON", '{"v":1,"kept":{"zone":3}}'])
def test_what_does_not_read_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(UnreadableState, match="an athlete in the database") as raised:
        values.athlete_of(text)

    assert raised.value.__cause__ is None
