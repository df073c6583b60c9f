"""The coach's own files, read back: the document whole, a table as far as it goes.

What a document says is believed no more than any other file: each value is held to what can be
told here, and a plan that could not have been made is left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from bot.archive.brought import Program, Refused, Why, Wrong
from bot.archive.foreign.cells import number, told
from bot.archive.foreign.person import person_of
from bot.archive.foreign.programs import MOST_KG, MOST_METRES, MOST_SECONDS
from bot.archive.foreign.sessions import MOST_PULLS
from bot.archive.foreign.sheets import Row, Sheet
from bot.coach.validation import sound_id, sound_text
from bot.dialogue.turn import short_id
from bot.reading.replies.asides import LONGEST_NOTE
from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import Position
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import AsTold, Check, Entry, InSet, Plan, Pulls, Source, is_told_here
from bot.rules.log.records import Athlete, DistanceUnit, LoadUnit, Place

FORMAT = Program.OWN.value
VERSION = 1
SESSIONS = frozenset({"session_id", "local_date", "pulls"})
MORNINGS = frozenset({"local_date", "told_at_utc", "swelling"})
"""The columns by which the tables of an export are known."""
COLUMNS = (
    SESSIONS
    | MORNINGS
    | {
        *("logged_at_utc", "zone", "distance_m", "work_s", "added_kg", "entered_load"),
        *("entered_load_unit", "entered_distance", "entered_distance_unit", "rpe", "minutes"),
        *("smooth", "pain_during", "pain_after", "pain_place", "muscle_soreness", "muscles_sore"),
        *("forward_sets", "surface", "empty_sled", "barefoot_sets", "note", "pain", "gave_way"),
        *("locked", "pain_in_session", "pain_in_session_place", "pain_elsewhere"),
        *("pain_elsewhere_place", "session_ended", "pain_set"),
    }
)
_MOST_RUNS = 60
_MOST_MINUTES = 600
_LONGEST_WORD = 100
_CHANGES = 50
_NOON = time(12)

_Read = Entry | Check | Wrong


class _Document(msgspec.Struct):
    format: str
    schema_version: int
    profile: msgspec.Raw = msgspec.Raw()
    mornings: list[msgspec.Raw] = []
    sessions: list[msgspec.Raw] = []


@dataclass(frozen=True, slots=True)
class Document:
    """What the document of an export says: each session and morning with its place, the person.

    `profile` is None where it says nothing of them, or, `is_profile_unread`, what cannot be.
    """

    rows: tuple[tuple[int, _Read], ...]
    profile: Athlete | None
    is_profile_unread: bool


def document(text: str, today: date) -> Document | Refused:
    """Return what the document of an export says, read on a day."""
    try:
        read = msgspec.json.decode(text.encode("utf-8", "replace"), type=_Document)
    except msgspec.ValidationError:
        return Refused(Why.NOT_OURS)
    except (msgspec.DecodeError, RecursionError):
        return Refused(Why.BROKEN)
    if read.format != FORMAT:
        return Refused(Why.NOT_OURS)
    if read.schema_version > VERSION:
        return Refused(Why.NEWER)
    found: list[tuple[int, _Read]] = []
    for kind, all_of in ((Entry, read.sessions), (Check, read.mornings)):
        for place, one in enumerate(all_of, 1):
            found.append((place, _converted(one, kind)))
    says_anything = bytes(read.profile) not in (b"", b"null")
    profile = person_of(read.profile, today) if says_anything else None
    return Document(tuple(found), profile, says_anything and profile is None)


def _converted(raw: msgspec.Raw, kind: type[Entry] | type[Check]) -> Entry | Check | Wrong:
    try:
        value: Entry | Check = msgspec.json.decode(raw, type=kind)
    except (msgspec.DecodeError, RecursionError):
        return Wrong.WHOLE
    return _sound_entry(value) if isinstance(value, Entry) else _sound_check(value)


# --- the tables ----------------------------------------------------------------------------


def column(name: str) -> str | None:
    """Return a column of the export's tables by its own name."""
    plain = name.strip().lower()
    return plain if plain in COLUMNS else None


def sessions(sheet: Sheet) -> Iterator[tuple[int, Entry | Wrong]]:
    """Yield the sessions of a table: free ones, since it does not hold the whole of a plan."""
    for _, same in groupby(sheet.rows, key=lambda row: row["session_id"] or row.line):
        rows = tuple(same)
        yield rows[0].line, _of_cells(lambda rows=rows: _sound_entry(_entry(rows)))


def mornings(sheet: Sheet) -> Iterator[tuple[int, Check | Wrong]]:
    """Yield the mornings of a table."""
    for row in sheet.rows:
        yield row.line, _of_cells(lambda row=row: _sound_check(_check(row)))


def _of_cells(reading: Any) -> Any:
    try:
        return reading()
    except (ValueError, KeyError, OverflowError):
        return Wrong.WHOLE


def _entry(rows: Sequence[Row]) -> Entry:
    row = rows[0]
    day = date.fromisoformat(row["local_date"])
    return Entry(
        row["session_id"] or short_id("brought", Program.OWN, row["local_date"]),
        day,
        _instant(row["logged_at_utc"]) or _at_noon(day, row["zone"]),
        tuple(_pulls(one) for one in rows if one["pulls"]),
        rpe=_number(row["rpe"]),
        minutes=_whole(row["minutes"]),
        smooth=_truth(row["smooth"]),
        pain_during=_whole(row["pain_during"]),
        pain_after=_whole(row["pain_after"]),
        pain_at=_one_of(Place, row["pain_place"]),
        soreness=_whole(row["muscle_soreness"]),
        is_sore=_truth(row["muscles_sore"]) is True,
        forward_sets=_whole(row["forward_sets"]),
        surface=_one_of(Surface, row["surface"]),
        empty_sled=_truth(row["empty_sled"]) is True,
        barefoot_sets=_whole(row["barefoot_sets"]) or 0,
        note=told(row["note"]) or None,
        in_set=_in_set(row),
    )


def _in_set(row: Row) -> InSet | None:
    pain, number = _whole(row["pain_during"]), _whole(row["pain_set"])
    return None if pain is None or number is None else InSet(pain, number)


def _pulls(row: Row) -> Pulls:
    return Pulls(
        _whole(row["pulls"]) or 0,
        _number(row["distance_m"]),
        _whole(row["work_s"]),
        _number(row["added_kg"]),
        _number(row["entered_load"]),
        _one_of(LoadUnit, row["entered_load_unit"]),
        _number(row["entered_distance"]),
        _one_of(DistanceUnit, row["entered_distance_unit"]),
    )


def _check(row: Row) -> Check:
    return Check(
        date.fromisoformat(row["local_date"]),
        _whole(row["pain"]),
        _truth(row["swelling"]) is True,
        _truth(row["gave_way"]) is True,
        _truth(row["locked"]) is True,
        _instant(row["told_at_utc"]),
        _whole(row["pain_in_session"]),
        _whole(row["pain_elsewhere"]),
        _one_of(Place, row["pain_in_session_place"]),
        _whole(row["muscle_soreness"]),
        _truth(row["muscles_sore"]) is True,
        _truth(row["session_ended"]) is True,
        _one_of(Place, row["pain_elsewhere_place"]),
    )


def _number(text: str) -> float | None:
    if not text:
        return None
    value = number(text)
    if value is None:
        raise ValueError
    return value


def _whole(text: str) -> int | None:
    value = _number(text)
    if value is None:
        return None
    if value != int(value):
        raise ValueError
    return int(value)


def _truth(text: str) -> bool | None:
    return None if not text else {"true": True, "false": False}[text.lower()]


def _one_of(kind: Any, text: str) -> Any:
    return kind(text) if text else None


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _at_noon(day: date, zone: str) -> datetime:
    return datetime.combine(day, _NOON, ZoneInfo(zone or "UTC")).astimezone(UTC)


# --- what can be told here -----------------------------------------------------------------


def _sound_entry(entry: Entry) -> Entry | Wrong:
    """Return a session as this coach could have written it down, else what is wrong with it."""
    runs = entry.pulls
    if len(runs) > _MOST_RUNS or not all(0 <= run.pulls <= MOST_PULLS for run in runs):
        return Wrong.PULLS
    if not all(_within(run.added_kg, MOST_KG) for run in runs):
        return Wrong.LOAD
    if not all(_within(run.metres, MOST_METRES) for run in runs):
        return Wrong.DISTANCE
    if not all(_within(run.work_s, MOST_SECONDS) for run in runs):
        return Wrong.SECONDS
    if not (_within(entry.rpe, 10) and _within(entry.minutes, _MOST_MINUTES)):
        return Wrong.EFFORT
    if not all(_within(one, 10) for one in (entry.pain_during, entry.pain_after, entry.soreness)):
        return Wrong.PAIN
    in_set = () if entry.in_set is None else (entry.in_set.pain, entry.in_set.number)
    counts = (entry.forward_sets, entry.barefoot_sets, entry.revision, *in_set)
    if not all(_within(one, MOST_KG * MOST_PULLS) for one in counts) or not _is_timed(
        entry.day, entry.logged_at
    ):
        return Wrong.DAY
    source, note = entry.source, entry.note
    return replace(
        entry,
        id=sound_id(entry.id)[:_LONGEST_WORD],
        plan=entry.plan if entry.plan is None or _is_plan(entry.plan) else None,
        note=None if note is None else sound_text(note, LONGEST_NOTE),
        left_out=tuple(sound_text(one, _LONGEST_WORD) for one in entry.left_out[:_CHANGES]),
        message=None if entry.message is None else sound_id(entry.message),
        corrections=tuple(map(sound_id, entry.corrections[:_CHANGES])),
        told=_told(entry),
        source=Source(_program(source.program if source else FORMAT), "", is_told_here(entry)),
    )


def _told(entry: Entry) -> AsTold | None:
    """Return how its message alone reads, where that is a session that could be told, too."""
    if entry.told is None:
        return None
    alone = {one.name: getattr(entry.told, one.name) for one in fields(AsTold)}
    as_it_is = replace(entry, told=None, **{**alone, "day": entry.day})
    is_sound = isinstance(_sound_entry(as_it_is), Entry)
    return entry.told if is_sound else None


def _sound_check(check: Check) -> Check | Wrong:
    pains = (check.pain, check.in_session, check.elsewhere, check.soreness)
    if not all(_within(one, 10) for one in pains):
        return Wrong.PAIN
    if check.at is not None and not _is_timed(check.day, check.at):
        return Wrong.DAY
    return replace(check, message=None if check.message is None else sound_id(check.message))


def _within(value: float | None, most: float) -> bool:
    return value is None or 0 <= value <= most


def _is_timed(day: date, at: datetime) -> bool:
    """Tell whether an instant can be written, and is of the day or after it."""
    if at.tzinfo is None or not 1900 < at.year < 9000:
        return False
    return at.astimezone(UTC).date() >= day - timedelta(days=1)


def _program(name: str) -> str:
    return name if name in list(Program) else FORMAT


def _is_plan(plan: Plan) -> bool:
    counts = (plan.sets, plan.metres, plan.work_s, plan.minutes, plan.forward_sets)
    loads = (plan.added_kg, plan.total_kg, plan.drag_percent, plan.friction, *plan.rpe_band)
    words = (plan.decision, plan.special or "", *plan.reasons)
    return (
        plan.position in Position.__members__
        and (plan.forward is None or plan.forward in list(Exercise))
        and all(_within(one, MOST_SECONDS) for one in counts)
        and all(_within(one, MOST_KG) for one in loads)
        and len(words) <= _CHANGES
        and all(len(one) <= _LONGEST_WORD and one.isascii() for one in words)
    )
