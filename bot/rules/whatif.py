"""Trying the rules from the outside: a state as plain JSON in, the decision out.

This is what a physiotherapist signs off against.  A state's fields are put over the defaults
of `Situation`; the answer has the decision's own fields beside the case's id.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from typing import Any

from bot.rules.answer_fields import fields_of
from bot.rules.equipment import Equipment
from bot.rules.fields import (
    Field,
    Unfit,
    choice,
    flag,
    maybe,
    named,
    number,
    pair,
    read_all,
    text,
    whole,
)
from bot.rules.ladder import Position
from bot.rules.prescribing import prescribe
from bot.rules.records import Mode
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.surfaces import HIGHEST_MEASURED, LOWEST_MEASURED, Surface

# The ranges of the log and the profile; wider ones are typing mistakes.
MOST_DAYS = 100_000
SCORE = whole(0, 10)
DAYS = whole(0, MOST_DAYS)
LOAD_AU = number(0, 100_000)

LAST_SESSION_FIELDS: dict[str, Field] = {
    "pain_during": maybe(SCORE),
    "pain_after": maybe(SCORE),
    "pain_morning": maybe(SCORE),
    "rpe": maybe(number(0, 10)),
    "completed": number(0, 10),
    "smooth": flag,
    "band": maybe(pair(number(0, 10), "a list of two numbers, lowest first")),
}
REQUIRED_OF_LAST_SESSION = tuple(
    field.name for field in fields(LastSession) if field.default is MISSING
)


def last_session(name: str, value: object) -> LastSession | Unfit:
    """Read the object of a last session; all but the band are required."""
    if not isinstance(value, dict):
        return Unfit(name, "an object", value)
    for key in REQUIRED_OF_LAST_SESSION:
        if key not in value:
            return Unfit(f"{name}.{key}", "given", None)
    answers = read_all(LAST_SESSION_FIELDS, value, f"{name}.")
    return answers if isinstance(answers, Unfit) else LastSession(**answers)


STATE_FIELDS: dict[str, Field] = {
    "age": whole(0, 120),
    "guardian_confirmed": flag,
    "body_mass_kg": maybe(number(30, 250)),
    "equipment": choice(Equipment),
    "sled_empty_kg": number(0, 120),
    "plate_step_kg": number(0.5, 25),
    "surface": choice(Surface),
    "friction": maybe(number(LOWEST_MEASURED, HIGHEST_MEASURED)),
    "new_surface": flag,
    "position": named(Position, "a step from L0a to L6c"),
    "clean_sessions": DAYS,
    "days_since_step_up": DAYS,
    "days_since_session": DAYS,
    "stable_three": flag,
    "baseline_pain": SCORE,
    "block_week": whole(1, MOST_DAYS),
    "weeks_logged": DAYS,
    "amber_in_14_days": flag,
    "days_to_match": maybe(DAYS),
    "days_from_match": maybe(DAYS),
    "minutes_played": whole(0, 240),
    "easy_two": flag,
    "mode": choice(Mode),
    "red_flag": maybe(text),
    "load_last_six_days_au": LOAD_AU,
    "weekly_baseline_au": maybe(LOAD_AU),
    "first_session": flag,
    "last": maybe(last_session),
    "own_rpe": maybe(number(0, 10)),
    "leg_soreness": maybe(SCORE),
    "course": named(Severity, "one of " + ", ".join(severity.name for severity in Severity)),
    "climb_paused": flag,
    "released_from_hold": flag,
}


def situation_of(state: dict[str, object]) -> Situation | Unfit:
    """Return the situation a state describes, or the first field that does not fit.

    >>> str(situation_of({"age": "old"}))
    'age must be a whole number from 0 to 120, got "old"'
    """
    answers = read_all(STATE_FIELDS, state)
    return answers if isinstance(answers, Unfit) else Situation(**answers)


def answer_to(state: dict[str, object]) -> dict[str, Any]:
    """Return the decision's fields, or `{"error": ...}` for a state that cannot be read."""
    situation = situation_of(state)
    if isinstance(situation, Unfit):
        return {"error": str(situation)}
    return fields_of(prescribe(situation))


def whatif_lines(lines: Iterable[str]) -> Iterator[str]:
    """Answer JSON lines `{"id", "state"}` one by one; empty lines are passed over.

    Other keys of a line are ignored, so a file of expected answers can be put in as it is.
    A line that cannot be read is answered with its error, and the next one goes on.
    """
    return (_answered(line) for line in lines if line.strip())


def _answered(line: str) -> str:
    try:
        case = json.loads(line)
    except (ValueError, RecursionError):
        return json.dumps({"id": None, "error": f"a line must be JSON, got {line.strip()[:40]!r}"})
    try:
        if not isinstance(case, dict):
            return json.dumps({"id": None, "error": str(Unfit("a line", "an object", case))})
        return json.dumps({"id": case.get("id"), **_answer(case.get("state"))}, allow_nan=False)
    except (ValueError, RecursionError):  # JSON has no way to write it again
        return json.dumps({"id": None, "error": "a line must be shallow, its numbers finite"})


def _answer(state: object) -> dict[str, Any]:
    if isinstance(state, dict):
        return answer_to(state)
    return {"error": str(Unfit("state", "an object", state))}
