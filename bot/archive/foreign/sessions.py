"""From the pulls of other programs to sessions: those of one workout are one.

A session's id is made of what says which it was, the program, its hour and its name, and not of
what was done: the same file brings the same ids, however much was added to it since.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.archive.brought import Program, Wrong
from bot.archive.foreign.programs import Pull
from bot.coach.validation import sound_text
from bot.dialogue.turn import short_id
from bot.reading.replies.asides import LONGEST_NOTE
from bot.rules.log.done import Entry, Pulls, Source
from bot.rules.log.records import LoadUnit

MOST_PULLS = 100
_NOON = time(12)


def sessions_of(
    pulls: Iterable[Pull], program: Program, zone: str
) -> Iterator[tuple[int, Entry | Wrong]]:
    """Yield the sessions that pulls make up, each with the line it begins in."""
    told: dict[tuple[date, datetime | None, str], list[Pull]] = {}
    for one in pulls:
        told.setdefault((one.day, one.at, one.workout), []).append(one)
    for together in told.values():
        is_one = len(together) <= MOST_PULLS
        yield together[0].line, _session(together, program, zone) if is_one else Wrong.PULLS


def wrong_day(day: date, today: date, birth_year: int | None) -> Wrong | None:
    """Return why nothing can have been done on a day; None where it can."""
    if day > today:
        return Wrong.AHEAD
    return Wrong.BEFORE_BIRTH if day.year <= (birth_year or 1900) else None


def _session(pulls: Sequence[Pull], program: Program, zone: str) -> Entry:
    first = pulls[0]
    wall = first.at or datetime.combine(first.day, _NOON)
    key = wall.isoformat() if first.at else first.day.isoformat()
    notes = dict.fromkeys(note for one in pulls for note in one.notes)
    note = " ".join(sound_text(", ".join(notes), LONGEST_NOTE).split())
    return Entry(
        short_id("brought", program, key, first.workout),
        first.day,
        wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC),
        _runs(pulls),
        rpe=max((one.rpe for one in pulls if one.rpe is not None), default=None),
        note=note or None,
        source=Source(program),
    )


def _runs(pulls: Sequence[Pull]) -> tuple[Pulls, ...]:
    """Return equal pulls in a row as one run of them."""
    each = (_run(one) for one in pulls)
    return tuple(replace(one, pulls=sum(1 for _ in same)) for one, same in groupby(each))


def _run(one: Pull) -> Pulls:
    if one.kg is None:
        return Pulls(1, one.metres, one.seconds)
    entered, unit = (one.kg, LoadUnit.KG) if one.pounds is None else (one.pounds, LoadUnit.LB)
    return Pulls(1, one.metres, one.seconds, round(one.kg, 3), entered, unit)
