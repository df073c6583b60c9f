"""A file that somebody brings, read: what program wrote it, and its sessions.

Neither the name of a file nor what its first bytes promise is trusted: a text that begins as a
document does is read as one, any other as a table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.archive.brought import (
    LINES_NAMED,
    MOST_SESSIONS,
    BadLine,
    Found,
    Program,
    Refused,
    Why,
    Wrong,
)
from bot.archive.foreign import own
from bot.archive.foreign.opening import Text, opened
from bot.archive.foreign.programs import Pull, column, is_set, is_sled, program_of, pull_of
from bot.archive.foreign.sessions import sessions_of, wrong_day
from bot.archive.foreign.sheets import Sheet, heading, sheet
from bot.rules.log.done import Check, Entry
from bot.rules.log.records import LoadUnit

DOCUMENT = "sled-coach.json"


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose file it is read as: in which zone and unit they write, and since when they live."""

    today: date
    zone: str = "UTC"
    unit: LoadUnit = LoadUnit.KG
    birth_year: int | None = None


def read(content: bytes, reader: Reader) -> Found | Refused:
    """Return what a file holds, or why nothing of it can be taken."""
    texts = opened(content)
    if isinstance(texts, Refused):
        return texts
    whole = next((one for one in texts if one.name == DOCUMENT), None)
    if whole is not None:
        texts = (whole,)
    found = [_read(one, reader) for one in texts]
    held = [one for one in found if isinstance(one, Found)]
    if not held:
        return next(one for one in found if isinstance(one, Refused))
    together = _together(held)
    if len(together.entries) > MOST_SESSIONS or len(together.checks) > MOST_SESSIONS:
        return Refused(Why.TOO_MANY_SESSIONS)
    if not (together.entries or together.checks or together.unread or together.profile):
        return Refused(Why.NO_SLED)
    return together


def _read(text: Text, reader: Reader) -> Found | Refused:
    if text.words.lstrip()[:1] in ("{", "["):
        document = own.document(text.words, reader.today)
        return document if isinstance(document, Refused) else _of_document(document, reader)
    names = heading(text.words)
    if isinstance(names, Refused):
        return names
    ours = {own.column(one) for one in names}
    if ours.issuperset(own.SESSIONS) or ours.issuperset(own.MORNINGS):
        return _of_own_table(text.words, reader)
    table = sheet(text.words, column)
    if isinstance(table, Refused):
        return table
    program = program_of(table.columns)
    if program is None:
        return Refused(Why.UNKNOWN_TABLE)
    return _of_another(table, program, reader)


def _of_document(document: own.Document, reader: Reader) -> Found:
    found = _of_own(document.rows, reader)
    return replace(found, profile=document.profile, is_profile_unread=document.is_profile_unread)


def _of_own_table(text: str, reader: Reader) -> Found | Refused:
    table = sheet(text, own.column)
    if isinstance(table, Refused):
        return table
    has_sessions = table.columns.issuperset(own.SESSIONS)
    rows: Iterable[tuple[int, Entry | Check | Wrong]]
    rows = own.sessions(table) if has_sessions else own.mornings(table)
    return _of_own(rows, reader)


def _of_own(values: Iterable[tuple[int, Entry | Check | Wrong]], reader: Reader) -> Found:
    entries: dict[str, Entry] = {}
    checks: dict[date, Check] = {}
    wrong: list[BadLine] = []
    for place, one in values:
        if isinstance(one, Wrong):
            wrong.append(BadLine(place, one))
        elif (amiss := wrong_day(one.day, reader.today, reader.birth_year)) is not None:
            wrong.append(BadLine(place, amiss))
        elif isinstance(one, Entry):
            entries.setdefault(one.id, one)
        else:
            checks.setdefault(one.day, one)
    return Found(
        Program.OWN,
        tuple(entries.values()),
        tuple(checks.values()),
        tuple(wrong[:LINES_NAMED]),
        len(wrong),
    )


def _of_another(table: Sheet, program: Program, reader: Reader) -> Found:
    pulls: list[Pull] = []
    wrong: list[BadLine] = []
    others = 0
    for row in table.rows:
        if not is_set(row):
            continue
        if not is_sled(row["exercise"]):
            others += 1
            continue
        pull = pull_of(row, table, reader.unit)
        amiss = (
            pull
            if isinstance(pull, Wrong)
            else wrong_day(pull.day, reader.today, reader.birth_year)
        )
        if amiss is not None:
            wrong.append(BadLine(row.line, amiss))
        elif isinstance(pull, Pull):
            pulls.append(pull)
    entries: list[Entry] = []
    for line, session in sessions_of(pulls, program, reader.zone):
        if isinstance(session, Wrong):
            wrong.append(BadLine(line, session))
        else:
            entries.append(session)
    return Found(
        program,
        tuple(entries),
        wrong=tuple(wrong[:LINES_NAMED]),
        unread=len(wrong),
        others=others,
        loads_in=next((one.loads_in for one in pulls if one.loads_in), None),
        distances_in=next((one.distances_in for one in pulls if one.distances_in), None),
    )


def _together(found: Sequence[Found]) -> Found:
    """Return what several tables of one archive hold; what stands twice is there once."""
    first, *others = found
    for one in others:
        entries = {each.id: each for each in (*one.entries, *first.entries)}
        checks = {each.day: each for each in (*one.checks, *first.checks)}
        first = replace(
            first,
            entries=tuple(entries.values()),
            checks=tuple(checks.values()),
            wrong=(*first.wrong, *one.wrong)[:LINES_NAMED],
            unread=first.unread + one.unread,
            others=first.others + one.others,
            loads_in=first.loads_in or one.loads_in,
            distances_in=first.distances_in or one.distances_in,
        )
    return first
