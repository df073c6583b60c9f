"""Files that are sent, through the whole coach: fetched where wanted, kept for a day, erased."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from bot.archive.brought import MOST_BYTES
from bot.clock import RehearsalClock
from bot.contract import Attached, Brought, Incoming, Outgoing, Thing
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete
from bot.store import brought, tables
from bot.store.database import open_database
from bot.store.logs import logs_of
from tests.archive.test_other_programs import hevy
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_export import AN_ATHLETE, all_kinds_of_log
from tests.talk.pullers import ADA

ANEW = replace(ADA, started=date(2026, 3, 2), screened=date(2026, 3, 2))


@dataclass
class Box(Mailbox):
    """A mailbox whose platform has files."""

    files: dict[str, bytes] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        assert at_most == MOST_BYTES
        self.fetched.append(file.ref)
        return self.files[file.ref]


@pytest.fixture
def mailbox() -> Box:
    return Box()


def sending(person: Person, file: Attached, **more: object) -> Incoming:
    return person.act(Brought(Thing.DOCUMENT, f"{person.name}-file", file=file), **more)


async def sends(person: Person, name: str, ref: str, size: int | None = None) -> Outgoing:
    (answer,) = await person.coach.answer(sending(person, Attached(name, size, ref)))
    return answer


async def takes(person: Person, answer: Outgoing) -> None:
    (token,) = [one.token for row in answer.choices for one in row if "Take" in one.label]
    await person.presses(token)


async def waiting_rows(url: str) -> int:
    database = await open_database(url)
    counted = select(func.count()).select_from(tables.brought)
    count: int = await database.transact(lambda one: one.execute(counted).scalar_one())
    await database.close()
    return count


async def log_of(url: str, name: str) -> Log:
    database = await open_database(url)
    logs = await database.transact(lambda one: logs_of(one, [name]))
    await database.close()
    return logs[name]


def as_told(log: Log) -> Log:
    """Return a log without where it is from."""
    return Log(
        tuple(replace(one, source=None) for one in log.entries),
        tuple(replace(one, brought="") for one in log.checks),
    )


def _can_be(entry: Entry) -> bool:
    """Tell whether the efforts of a sample are some that can be told."""
    told = 0 if entry.told is None else entry.told.rpe
    return max(entry.rpe or 0, told or 0) <= 10


@pytest.mark.parametrize("seed", range(3))
async def test_an_export_comes_in_as_the_log_it_was(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str, seed: int
) -> None:
    chance = Random(seed)
    every = all_kinds_of_log()
    log = Log(
        tuple(one for one in every.entries if chance.random() < 0.8 and _can_be(one)),
        tuple(one for one in every.checks if chance.random() < 0.8),
    )
    await on_file("ada", AN_ATHLETE, log)
    bob = await on_file("bob", ANEW)
    async with opened() as coach:
        await Person("ada", clock, coach).types("/export")
        await coach.drained()
        exported = next(one.file for one in mailbox.arrived if one.file)
        assert exported is not None
        mailbox.files["export"] = exported.content
        person = Person("bob", clock, coach)

        answer = await sends(person, exported.name, "export")
        await takes(person, answer)

    taken = await log_of(url, bob)
    assert as_told(taken) == as_told(log)
    assert all(one.source for one in taken.entries)


async def test_what_waits_is_kept_apart_and_let_go_of(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", ANEW)
    mailbox.files["log"] = hevy(exercise_notes="sore knee").encode()
    async with opened() as coach:
        await sends(Person("ada", clock, coach), "log.csv", "log")

    assert await waiting_rows(url) == 1
    database = await open_database(url)
    dialogue = await database.transact(
        lambda one: one.execute(select(tables.athlete.c.dialogue)).scalar_one()
    )
    await database.transact(
        lambda one: brought.prune_waiting(one, clock.now() + timedelta(hours=23))
    )
    assert await database.transact(lambda one: list(brought.waiting_for(one, [name]))) == [name]
    await database.transact(
        lambda one: brought.prune_waiting(one, clock.now() + timedelta(hours=25))
    )
    await database.close()
    assert "sore knee" not in dialogue
    assert await waiting_rows(url) == 0


@pytest.mark.parametrize("typed", ["yes", "leave it"])
async def test_an_answer_empties_it(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str, typed: str
) -> None:
    await on_file("ada", ANEW)
    mailbox.files["log"] = hevy().encode()
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await sends(ada, "log.csv", "log")
        await ada.types(typed)

    assert await waiting_rows(url) == 0


async def test_nothing_waits_of_who_is_erased(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str
) -> None:
    await on_file("ada", ANEW)
    mailbox.files["log"] = hevy().encode()
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await sends(ada, "log.csv", "log")
        await ada.types("/delete")
        await ada.types("delete")

    assert await waiting_rows(url) == 0


@pytest.mark.parametrize(
    ("name", "size", "athlete", "private"),
    [
        ("log.pdf", 10, ANEW, True),
        ("log", None, ANEW, True),
        ("log.csv", MOST_BYTES + 1, ANEW, True),
        ("log.csv", 10, None, True),
        ("log.csv", 10, replace(ANEW, screened=None), True),
        ("log.csv", 10, ANEW, False),
    ],
)
async def test_what_is_not_wanted_is_not_fetched(
    on_file: Filing,
    opened: Opening,
    mailbox: Box,
    clock: RehearsalClock,
    name: str,
    size: int | None,
    athlete: Athlete | None,
    private: bool,
) -> None:
    if athlete is not None:
        await on_file("ada", athlete)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        said = await coach.answer(sending(ada, Attached(name, size, "log"), private=private))

    assert mailbox.fetched == []
    assert bool(said) is private


async def test_what_cannot_be_fetched_is_told(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock
) -> None:
    await on_file("ada", ANEW)
    async with opened() as coach:
        answer = await sends(Person("ada", clock, coach), "log.csv", "nowhere")

    assert "couldn't get hold of that file" in answer.body.plain


async def test_five_thousand_sessions_come_in_at_once_and_go_out_at_once(
    on_file: Filing, opened: Opening, mailbox: Box, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", ANEW)
    head, row = hevy(start_time="DAY 10:00:00").splitlines()
    days = (date(2026, 1, 1) - timedelta(days=number) for number in range(5_000))
    rows = (row.replace("DAY", day.isoformat()) for day in days)
    mailbox.files["log"] = "\n".join([head, *rows]).encode()
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await takes(ada, await sends(ada, "log.csv", "log"))
        (told,) = await ada.types("/import")
        assert "Hevy: 5000 sessions" in told.replace(",", "")

        await ada.types("/undo")

    assert await log_of(url, name) == Log()
