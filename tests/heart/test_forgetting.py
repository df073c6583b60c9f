"""Whoever is forgotten leaves nothing behind."""

import asyncio
import re
from datetime import UTC, date, datetime

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Called, Chose
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent
from bot.store import people
from bot.store.database import open_database
from bot.store.tables import metadata
from tests.heart.people import Asking, Filing, Mailbox, Opening, Person

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ATHLETE = Athlete(consent=Consent(1, NOON), birth_year=1990, screened=date(2026, 3, 1))
LOG = Log(
    (Entry("one", date(2026, 3, 1), NOON, (Pulls(4, 20.0),), rpe=3),),
    (Check(date(2026, 3, 2), 1),),
)


async def test_no_table_speaks_of_them_and_others_stay(
    on_file: Filing, opened: Opening, clock: RehearsalClock, url: str, rows: Asking
) -> None:
    for name in ("ada", "bea"):
        await on_file(name, ATHLETE, LOG)
    async with opened() as coach:
        for name in ("ada", "bea"):
            await coach.answer(Person(name, clock, coach).act(Called("nonsense", "", "m")))
        await coach.drained()
    before = speaks_of(rows, "ada"), speaks_of(rows, "bea")

    database = await open_database(url)
    await database.transact(lambda connection: people.erase(connection, ["athlete ada"]))
    await database.close()

    assert before[0] == before[1] == {"account", "athlete", "entry", "morning", "outbox"}
    assert speaks_of(rows, "ada") == set()
    assert speaks_of(rows, "bea") == before[1]


def speaks_of(rows: Asking, name: str) -> set[str]:
    """Return the tables in which any value of any row names somebody, as a word of its own.

    Letters drawn at random (the life of a process, a salt) may spell anybody within others.
    """
    word = re.compile(rf"(?<![0-9a-z]){name}(?![0-9a-z])")
    return {
        table
        for table in metadata.tables.keys() - {"delivery"}  # ids of a platform
        for row in rows(f"SELECT * FROM {table}")
        if any(word.search(str(value)) for value in row)
    }


async def test_who_refuses_is_told_goodbye_and_nothing_else_is_kept(
    coach: Coach, ada: Person, mailbox: Mailbox, rows: Asking
) -> None:
    *_, question = await coach.answer(ada.act(Called("start", "", "m")))
    refusal = question.choices[0][1].token
    await coach.drained()

    goodbye = await ada.presses(refusal)
    await coach.drained()

    assert mailbox.words[-1:] == goodbye
    assert speaks_of(rows, "ada") == set()


async def test_a_goodbye_delivered_twice_does_not_begin_anew(
    coach: Coach, ada: Person, rows: Asking
) -> None:
    *_, question = await coach.answer(ada.act(Called("start", "", "m")))
    refusal = ada.act(Chose(question.choices[0][1].token))
    await coach.answer(refusal)

    again = await coach.answer(refusal)
    await coach.drained()

    assert again == ()
    assert rows("SELECT count(*) FROM athlete") == [(0,)]


async def test_who_was_forgotten_may_come_back_as_somebody_new(
    coach: Coach, ada: Person, rows: Asking
) -> None:
    *_, question = await coach.answer(ada.act(Called("start", "", "m")))
    (before,) = rows("SELECT id FROM athlete")
    refusal = ada.act(Chose(question.choices[0][1].token))
    start = ada.act(Called("start", "", "m"))

    goodbye, hello = await asyncio.gather(coach.answer(refusal), coach.answer(start))
    await coach.drained()

    assert goodbye
    assert hello
    (after,) = rows("SELECT id FROM athlete")
    assert after != before
