"""What is handed out: all that is stored about somebody, made when it is sent."""

import csv
import io
import os
import tracemalloc
import zipfile
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import delete, insert, update

from bot.archive.brought import Found, Program, Waiting
from bot.archive.shape import Export
from bot.archive.sheets import MORNING_COLUMNS, SESSION_COLUMNS, session_lines
from bot.clock import RehearsalClock
from bot.contract import Account, File, Outgoing, Room
from bot.delivering import Later, Refused, Sent
from bot.enclosed.handout import Handout, Kind
from bot.outbox.carriage import Carriage
from bot.outbox.handouts import filled
from bot.outbox.jumps import Jumps
from bot.rich import rich
from bot.rules.log.done import Check, Entry, Log, Pulls, Source
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import Coming, Grant, Member, Occasion, Reply, Scope, Squad, Trainer
from bot.store import brought, tables
from bot.store.database import open_database
from bot.store.message import Kind as LetterKind
from bot.store.message import Letter, naming
from bot.store.squads import roll
from bot.store.squads.roll import RevisedSquad
from bot.store.values import stored
from tests.apps import TERMINAL
from tests.heart.people import MONDAY, Filing, Mailbox, Opening, Person
from tests.schema import FILE, schema
from tests.talk.planners import TOM
from tests.talk.samples import samples

AN_ATHLETE = replace(samples(Athlete)[0], zone="Europe/Berlin", onboarding=None, declined=None)
OF_SESSIONS = (
    "session_id,run,local_date,logged_at_utc,zone,step,mode,decision,planned_sets,"
    "planned_distance_m,planned_work_s,planned_added_kg,planned_total_kg,planned_drag_percent,"
    "pulls,distance_m,work_s,added_kg,entered_load,entered_load_unit,entered_distance,"
    "entered_distance_unit,rpe,minutes,smooth,pain_during,pain_after,pain_place,"
    "pain_next_morning,muscle_soreness,muscles_sore,forward_exercise,forward_sets,surface,"
    "empty_sled,barefoot_sets,note,not_understood,revision"
)
OF_MORNINGS = (
    "local_date,told_at_utc,zone,pain,swelling,gave_way,locked,pain_in_session,"
    "pain_in_session_place,pain_elsewhere,pain_elsewhere_place,muscle_soreness,muscles_sore,"
    "session_ended"
)


def all_kinds_of_log() -> Log:
    """Return a log with every kind of entry and morning that can be stored."""
    entries = [
        replace(one, id=f"entry{number:011}", day=date(2026, 1, 1) + timedelta(days=number % 50))
        for number, one in enumerate(samples(Entry))
    ]
    checks = [
        replace(one, day=date(2025, 1, 1) + timedelta(days=number))
        for number, one in enumerate(samples(Check))
    ]
    in_order = sorted(entries, key=lambda one: (one.day, one.logged_at, one.id))
    return Log(tuple(in_order), tuple(checks))


def a_squad(name: str) -> Squad:
    """Return a squad that somebody set up and trains with, with others in it."""
    day = MONDAY.date()
    said = (Reply(name, Coming.IN), Reply("ben", Coming.OUT))
    return Squad(
        "sleds",
        owner=name,
        called="Sleds",
        members=(Member(name, "Ada", day), Member("ben", "Ben", day)),
        coaches=(Trainer("cid", "Coach Cid"), Trainer("dee", "Coach Dee")),
        grants=(Grant(name, "cid", Scope.PAIN), Grant("ben", "dee", Scope.PAIN)),
        occasions=(Occasion(day, MONDAY, said),),
    )


def parts(file: File) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(file.content))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def document(file: File) -> Export:
    return msgspec.json.decode(parts(file)["sled-coach.json"], type=Export)


async def asks(ada: Person, mailbox: Mailbox, line: str = "/export") -> Outgoing:
    await ada.types(line)
    await ada.coach.drained()
    return next((one for one in mailbox.arrived if one.file), mailbox.arrived[-1])


async def test_an_export_reads_back_as_what_was_stored(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    log = all_kinds_of_log()
    name = await on_file("ada", AN_ATHLETE, log)

    async with opened() as coach:
        message = await asks(Person("ada", clock, coach), mailbox)

    export = document(message.file)
    assert (export.id, export.format, export.schema_version) == (name, "sled-coach", 1)
    assert Log(export.sessions, export.mornings) == log
    assert replace(export.profile, heard=None) == replace(AN_ATHLETE, heard=None)


async def test_each_table_that_speaks_of_somebody_is_in_it(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", AN_ATHLETE, all_kinds_of_log())
    waiting = Waiting("import", Found(Program.HEVY), MONDAY + timedelta(days=1))
    database = await open_database(url)
    await database.transact(lambda one: brought.keep_waiting(one, [brought.Kept(name, waiting)]))
    await database.close()

    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/link")
        export = document((await asks(ada, mailbox)).file)

    told = {
        "entry": export.sessions,
        "morning": export.mornings,
        "outbox": export.messages,
        "link_code": export.open_codes,
        "brought": export.waiting_files,
        "account": export.accounts,
    }
    assert {table.name for table in tables.OF_ATHLETE} == set(told)
    assert all(told.values())
    assert export.reminders  # they stand on the athlete's own row


async def test_what_a_squad_knows_of_somebody_is_in_it_and_of_no_other(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", AN_ATHLETE)
    database = await open_database(url)
    squad = RevisedSquad(None, a_squad(name), Room(TERMINAL, "the pitch"))
    await database.transact(lambda connection: roll.save(connection, [squad]))
    await database.close()

    async with opened() as coach:
        message = await asks(Person("ada", clock, coach), mailbox)

    (known,) = document(message.file).squads
    assert (known.called, known.member.called, known.owner) == ("Sleds", "Ada", True)
    assert [(one.coach, one.what) for one in known.shared] == [("Coach Cid", Scope.PAIN)]
    assert [(one.day, one.coming) for one in known.answers] == [(MONDAY.date(), Coming.IN)]
    assert b"Ben" not in parts(message.file)["sled-coach.json"]


async def test_the_open_question_is_in_it_in_words(ada: Person, mailbox: Mailbox) -> None:
    await ada.types("/start")

    message = await asks(ada, mailbox)

    asked = document(message.file).conversation.question
    assert asked.startswith("May I keep what you tell me")
    assert mailbox.words[-1].startswith("May I keep")


async def test_the_movements_that_were_drawn_for_them_are_in_it(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await on_file("ada", TOM, Log())

    async with opened() as coach:
        ada = Person("ada", clock, coach)
        await ada.types("show me how")
        message = await asks(ada, mailbox)

    assert document(message.file).conversation.movements_shown == ("belt",)


async def test_who_is_erased_before_it_is_sent_gets_nothing(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    await on_file("ada", AN_ATHLETE, all_kinds_of_log())
    mailbox = Mailbox(says=lambda one: Later(timedelta(hours=1)) if one.file else None)

    async with opened(mailbox) as coach:
        ada = Person("ada", clock, coach)
        for line in ("/export", "/delete", "delete"):
            await ada.types(line)
            await coach.drained()
        clock.move_to(MONDAY + timedelta(hours=2))
        await coach.tick(clock.now())
        await coach.drained()

    assert mailbox.words[-1].startswith("Everything is erased.")
    assert not any(one.file for one in mailbox.arrived)


async def test_what_was_asked_for_before_a_crash_is_made_of_what_is_stored_after_it(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", AN_ATHLETE, all_kinds_of_log())
    away = Mailbox(says=lambda one: Later(timedelta(hours=1)))
    async with opened(away) as coach:
        await Person("ada", clock, coach).types("/export")
        await coach.drained()
    database = await open_database(url)
    await database.transact(lambda one: one.execute(delete(tables.entry)))
    await database.close()

    clock.move_to(MONDAY + timedelta(hours=2))
    async with opened() as coach:
        await coach.drained()

    (message,) = [one for one in mailbox.arrived if one.file]
    export = document(message.file)
    assert (export.id, export.exported_at) == (name, MONDAY)
    assert (export.sessions, len(export.mornings) > 0) == ((), True)


def test_a_letter_names_whoever_the_question_in_its_file_names() -> None:
    handout = Handout(Kind.EXPORT, MONDAY, rich("failed"), rich("refused"), "Is Ben your coach?")
    letter = Letter(
        Outgoing("1", Account(TERMINAL, "ada"), rich("x"), handout=handout), LetterKind.ANSWER
    )

    assert naming(letter, [("of ben", "Ben"), ("of cid", "Cid")]).named == ("of ben",)


async def test_what_is_on_its_way_as_they_are_erased_is_not_made(url: str) -> None:
    database = await open_database(url)
    handout = Handout(Kind.EXPORT, MONDAY, rich("failed"), rich("refused"))
    message = Outgoing("1", Account(TERMINAL, "ada"), rich("here"), handout=handout)

    found = await filled(message, "nobody on file", database)
    await database.close()

    assert found is None


async def test_where_the_database_is_away_it_is_made_later(
    on_file: Filing, url: str, file: Path, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    name = await on_file("ada", AN_ATHLETE)
    handout = Handout(Kind.EXPORT, MONDAY, rich("not now"), rich("refused"))
    message = Outgoing("1", Account(TERMINAL, "ada"), rich("here"), handout=handout)
    database = await open_database(url)
    carriage = Carriage([mailbox], clock, Jumps(), 60, database)
    elsewhere = file.with_suffix(".away")

    os.rename(file, elsewhere)
    outcome = await carriage.carried(Letter(message, LetterKind.ANSWER, name), clock.steady())
    os.rename(elsewhere, file)
    again = await carriage.carried(Letter(message, LetterKind.ANSWER, name), clock.steady())
    await database.close()

    assert isinstance(outcome, Later)
    assert (isinstance(again, Sent), len(mailbox.arrived)) == (True, 1)


@pytest.mark.parametrize("body", ["", "{}", '{"v": 9, "kept": {}}'])
async def test_a_file_that_cannot_be_made_says_so_and_changes_nothing(
    on_file: Filing, url: str, body: str
) -> None:
    name = await on_file("ada", AN_ATHLETE, all_kinds_of_log())
    database = await open_database(url)
    scrawl = update(tables.entry).where(tables.entry.c.id == "entry00000000003").values(body=body)
    await database.transact(lambda connection: connection.execute(scrawl))
    handout = Handout(Kind.EXPORT, MONDAY, rich("not now"), rich("refused"))
    message = Outgoing("1", Account(TERMINAL, "ada"), rich("here"), handout=handout)

    made = await filled(message, name, database)
    await database.close()

    assert (made.body.plain, made.file, made.handout) == ("not now", None, None)


async def test_a_file_that_is_refused_says_so(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    await on_file("ada", AN_ATHLETE)
    mailbox = Mailbox(says=lambda one: Refused("too large") if one.file else None)

    async with opened(mailbox) as coach:
        message = await asks(Person("ada", clock, coach), mailbox)

    assert message.body.plain.startswith("This app does not take the file.")
    assert message.handout is None


async def test_the_tables_have_their_columns_for_good(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    await on_file("ada", AN_ATHLETE, all_kinds_of_log())

    async with opened() as coach:
        found = parts((await asks(Person("ada", clock, coach), mailbox)).file)

    lines = {name: part.decode("utf-8-sig").split("\r\n") for name, part in found.items()}
    assert lines["sessions.csv"][0].startswith(OF_SESSIONS)
    assert lines["mornings.csv"][0].startswith(OF_MORNINGS)
    assert lines["README.txt"][0] == "Sled Coach: everything kept about you, as of 2026-03-02."


TOLD_AS = {
    "id": "session_id",
    "day": "local_date",
    "logged_at": "logged_at_utc",
    "at": "told_at_utc",
    "plan": "planned_sets",
    "pain_at": "pain_place",
    "in_set": "pain_set",
    "soreness": "muscle_soreness",
    "is_sore": "muscles_sore",
    "left_out": "not_understood",
    "in_session": "pain_in_session",
    "place": "pain_in_session_place",
    "elsewhere": "pain_elsewhere",
    "elsewhere_at": "pain_elsewhere_place",
    "ended": "session_ended",
    "metres": "distance_m",
}
"""The columns that go by another name than the field."""
IN_THE_DOCUMENT = {"message", "corrections", "told", "brought"}
"""What only the document has: which message or import it came by, for the coach's own use."""


def test_each_field_of_the_log_has_a_column() -> None:
    kept = {TOLD_AS.get(one.name, one.name) for of in (Entry, Check, Pulls) for one in fields(of)}

    assert kept - IN_THE_DOCUMENT <= {*SESSION_COLUMNS, *MORNING_COLUMNS}


def test_a_cell_that_a_spreadsheet_would_run_is_text() -> None:
    entry = replace(samples(Entry)[0], note='=1+1 "x",\r\ny', source=Source("hevy"))

    lines = session_lines([entry], "UTC", {entry.day + timedelta(days=1): 2}).decode()
    (row,) = csv.reader(io.StringIO(lines, newline=""))

    cells = dict(zip(SESSION_COLUMNS, row, strict=True))
    assert (cells["note"], cells["source"]) == ('\'=1+1 "x",\r\ny', "hevy")
    assert (cells["pain_next_morning"], cells["smooth"]) == ("2", "true")


def test_the_schema_in_the_docs_is_what_is_written() -> None:
    assert FILE.read_text(encoding="utf-8") == schema(), "run `make schema`"


MANY, MOST_BYTES = 5_000, 4_000_000


@pytest.fixture
async def long_life(url: str, on_file: Filing) -> str:
    """Put somebody on file who has trained for decades; return their name."""
    name = await on_file("ada", AN_ATHLETE)
    entry = samples(Entry)[0]
    ids = [f"entry{number:011}" for number in range(MANY)]
    bodies = [stored(replace(entry, id=one)) for one in ids]
    database = await open_database(url)
    lines = [
        {"athlete": name, "id": of, "body": body} for of, body in zip(ids, bodies, strict=True)
    ]
    await database.transact(lambda connection: connection.execute(insert(tables.entry), lines))
    await database.close()
    return name


async def test_others_are_answered_while_a_long_life_is_written_down(
    file: Path, long_life: str, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    async with opened() as coach:
        await Person("ada", clock, coach).types("/export")
        await Person("ben", clock, coach).types("/help")
        await coach.drained()

    assert [one.file is not None for one in mailbox.arrived[-2:]] == [False, True]
    assert len(document(mailbox.arrived[-1].file).sessions) == MANY


async def test_a_long_life_is_written_down_in_little_memory(
    file: Path, url: str, long_life: str
) -> None:
    database = await open_database(url)
    handout = Handout(Kind.EXPORT, MONDAY, rich("failed"), rich("refused"))
    message = Outgoing("1", Account(TERMINAL, "ada"), rich("here"), handout=handout)
    await filled(message, "nobody on file", database)  # what it takes to look at all

    tracemalloc.start()
    try:
        made = await filled(message, long_life, database)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        await database.close()

    assert made.file is not None
    assert most < MOST_BYTES


async def test_a_part_of_it_is_handed_out_alone(
    on_file: Filing, opened: Opening, mailbox: Mailbox, clock: RehearsalClock
) -> None:
    log = all_kinds_of_log()
    await on_file("ada", AN_ATHLETE, log)
    async with opened() as coach:
        ada = Person("ada", clock, coach)
        for line in ("/export csv", "give me everything as json", "/export"):
            await asks(ada, mailbox, line)
    table, whole, archive = (one.file for one in mailbox.arrived if one.file)

    assert table.name.endswith(".csv")
    assert table.content == parts(archive)["sessions.csv"]
    assert whole.name.endswith(".json")
    assert len(msgspec.json.decode(whole.content, type=Export).sessions) == len(log.entries)
