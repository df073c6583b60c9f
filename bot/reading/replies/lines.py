"""Replies as JSON, for trying the parser from the command line.

One object a reply: the writer's units in, every field of what was understood out.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_never

from bot.reading.heard import (
    About,
    Day,
    DaysAgo,
    Details,
    Doubt,
    Entered,
    Habits,
    Heard,
    Logged,
    MonthDay,
    NotALog,
    NotDone,
    RelativeDay,
    Run,
    Unclear,
    Weekday,
)
from bot.reading.replies.reading import read
from bot.rules.log.records import DistanceUnit, Language, LoadUnit

Json = dict[str, object]
# What is asked about by name; the rest (minutes, a day) is asked about in other words.
_ASKED = {About.LOAD, About.SETS, About.DISTANCE, About.RPE, About.PAIN}


def parse_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield one JSON line for each line of JSON, blank ones skipped.

    A line has `text` and may have `load_unit`, `distance_unit` and `language` (kg, m and en
    where missing).  A line that cannot be read gives `{"error": …}` and the next is taken.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        answer = _answer(line, number)
        yield json.dumps(answer, ensure_ascii=False)


def parse_text(text: str, habits: Habits | None = None) -> Json:
    """Return what one reply means, as JSON values; habits are kg, m and English by default."""
    return _object(read(text, habits or Habits()))


def _answer(line: str, number: int) -> Json:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": f"line {number}: must be a JSON object, got something else"}
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return {"error": f'line {number}: must be an object with "text" in it'}
    try:
        habits = Habits(
            LoadUnit(asked.get("load_unit", "kg")),
            DistanceUnit(asked.get("distance_unit", "m")),
            Language(asked.get("language", "en")),
        )
    except ValueError:
        return {
            "error": (
                f"line {number}: load_unit must be kg or lb, distance_unit m or yd, language"
                " en or es"
            )
        }
    return parse_text(asked["text"], habits)


def _object(heard: Heard) -> Json:
    match heard:
        case Logged(details):
            return {"kind": "log", **_details(details), **_doubts(())}
        case NotDone(details):
            return {"kind": "not_done", **_details(details), **_doubts(())}
        case NotALog(details):
            return {"kind": "not_a_log", **_details(details), **_doubts(())}
        case Unclear(details, doubts):
            return {"kind": "unclear", **_details(details), **_doubts(doubts)}
        case _:
            assert_never(heard)


def _details(details: Details) -> Json:
    return {
        "sets": [_run(run) for run in details.sets],
        "as_planned": details.as_planned,
        "load_kg": _plain(details.load_kg),
        "entered_load": _entered(details.entered_load),
        "pulls_done": details.pulls_done,
        "empty_sled": details.empty_sled,
        "rpe": _plain(details.rpe),
        "pain": _plain(details.pain),
        "pain_unrated": details.pain_unrated,
        "pain_site": details.pain_site,
        "pain_side": details.pain_side,
        "minutes": _plain(details.minutes),
        "surface": details.surface,
        "smooth": details.smooth,
        "day": None if details.day is None else _day(details.day),
        "watch": list(details.watch),
    }


def _doubts(doubts: tuple[Doubt, ...]) -> Json:
    asked = doubts[0].about if doubts and doubts[0].about in _ASKED else None
    return {
        "asks": asked,
        "doubts": [
            {
                "about": doubt.about,
                "phrase": doubt.phrase,
                "readings": [_plain(reading) for reading in doubt.readings],
                "unit": doubt.unit,
            }
            for doubt in doubts
        ],
    }


def _run(run: Run) -> Json:
    return {
        "pulls": run.pulls,
        "distance_m": _plain(run.distance_m),
        "duration_s": run.duration_s,
        "load_kg": _plain(run.load_kg),
        "entered_distance": _entered(run.entered_distance),
        "entered_load": _entered(run.entered_load),
    }


def _entered(entered: Entered | None) -> Json | None:
    return None if entered is None else {"value": _plain(entered.value), "unit": entered.unit}


def _plain(number: float | None) -> float | int | None:
    """Return a whole number without its ".0"."""
    return int(number) if number is not None and float(number).is_integer() else number


def _day(day: Day) -> str:
    match day:
        case RelativeDay() | Weekday():
            return day.value
        case DaysAgo(days):
            return f"{days} days ago"
        case MonthDay(month, number):
            return f"--{month:02}-{number:02}"  # ISO 8601's day without a year
        case date():
            return day.isoformat()
        case _:
            assert_never(day)
