"""The tables of an export: a line for each run of pulls, and one for each morning.  Pure.

Columns are only ever added, at the end: a sheet that somebody built on last year's file works on
this year's.  Metric as the coach keeps it, and what was entered in its own unit beside it.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from bot.rules.log.done import Check, Entry, Pulls

SESSION_COLUMNS = (
    "session_id",
    "run",
    "local_date",
    "logged_at_utc",
    "zone",
    "step",
    "mode",
    "decision",
    "planned_sets",
    "planned_distance_m",
    "planned_work_s",
    "planned_added_kg",
    "planned_total_kg",
    "planned_drag_percent",
    "pulls",
    "distance_m",
    "work_s",
    "added_kg",
    "entered_load",
    "entered_load_unit",
    "entered_distance",
    "entered_distance_unit",
    "rpe",
    "minutes",
    "smooth",
    "pain_during",
    "pain_after",
    "pain_place",
    "pain_next_morning",
    "muscle_soreness",
    "muscles_sore",
    "forward_exercise",
    "forward_sets",
    "surface",
    "empty_sled",
    "barefoot_sets",
    "note",
    "not_understood",
    "revision",
    "source",
    "pain_set",
)

MORNING_COLUMNS = (
    "local_date",
    "told_at_utc",
    "zone",
    "pain",
    "swelling",
    "gave_way",
    "locked",
    "pain_in_session",
    "pain_in_session_place",
    "pain_elsewhere",
    "pain_elsewhere_place",
    "muscle_soreness",
    "muscles_sore",
    "session_ended",
)

Cell = str | int | float | bool | date | Enum | None

_RISKY = ("=", "+", "-", "@", "\t", "\r")
_MARK = "﻿"  # by which Excel knows UTF-8


def heading(columns: Iterable[str]) -> bytes:
    """Return the first line of a table."""
    return _MARK.encode() + _lines([tuple(columns)])


def session_lines(
    entries: Iterable[Entry], zone: str, mornings: Mapping[date, int | None]
) -> bytes:
    """Return the lines of sessions, one for each run of equal pulls; one where there is none.

    `mornings` are the joint's numbers by day: that of the next one stands with a session.
    """
    return _lines(row for entry in entries for row in _session(entry, zone, mornings))


def morning_lines(checks: Iterable[Check], zone: str) -> bytes:
    """Return the lines of mornings."""
    return _lines(_morning(check, zone) for check in checks)


def guarded(text: str) -> str:
    """Return a text as no spreadsheet takes it for a formula.

    Taking one `'` off where such a text follows it gives back what was there.

    >>> guarded("=1+1"), guarded("'=1"), guarded("easy, 3-4")
    ("'=1+1", "''=1", 'easy, 3-4')
    """
    return f"'{text}" if text.lstrip("'").startswith(_RISKY) else text


def _session(
    entry: Entry, zone: str, mornings: Mapping[date, int | None]
) -> Iterator[tuple[Cell, ...]]:
    plan = entry.plan
    planned: tuple[Cell, ...] = (None,) * 9
    if plan is not None:
        planned = (
            *(plan.position, plan.mode, plan.decision, plan.sets, plan.metres, plan.work_s),
            *(plan.added_kg, plan.total_kg, plan.drag_percent),
        )
    told = (
        *(entry.rpe, entry.minutes, entry.smooth),
        *(entry.pain_during, entry.pain_after, entry.pain_at),
        mornings.get(entry.day + timedelta(days=1)),
        *(entry.soreness, entry.is_sore),
        *(None if plan is None else plan.forward, entry.forward_sets),
        *(entry.surface, entry.empty_sled, entry.barefoot_sets),
        *(entry.note, " ".join(entry.left_out), entry.revision),
        *(entry.program, entry.pain_set),
    )
    for run, pulls in enumerate(entry.pulls or (None,), 1):
        named = (entry.id, run if pulls else None, entry.day, _instant(entry.logged_at), zone)
        yield (*named, *planned, *_pulled(pulls), *told)


def _pulled(pulls: Pulls | None) -> tuple[Cell, ...]:
    if pulls is None:
        return (None,) * 8
    return (
        *(pulls.pulls, pulls.metres, pulls.work_s, pulls.added_kg),
        *(pulls.entered_load, pulls.entered_load_unit),
        *(pulls.entered_distance, pulls.entered_distance_unit),
    )


def _morning(check: Check, zone: str) -> tuple[Cell, ...]:
    return (
        *(check.day, None if check.at is None else _instant(check.at), zone),
        *(check.pain, check.swelling, check.gave_way, check.locked),
        *(check.in_session, check.place, check.elsewhere, check.elsewhere_at),
        *(check.soreness, check.is_sore, check.ended),
    )


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _lines(rows: Iterable[tuple[Cell, ...]]) -> bytes:
    """Return rows as RFC 4180 has them."""
    kept = io.StringIO(newline="")
    csv.writer(kept).writerows([_written(cell) for cell in row] for row in rows)
    return kept.getvalue().encode()


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case Enum():
            return str(cell.value)
        case date():
            return cell.isoformat()
        case float():
            return f"{cell:.10g}"
        case int():
            return str(cell)
        case _:
            return guarded(cell)
