"""Trying the rules from the outside: a state as plain JSON in, the decision out.

This is what a physiotherapist signs off against.  A state's fields are put over the defaults
of `Situation`; the answer has the decision's own fields beside the case's id.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields, replace
from types import GenericAlias
from typing import Any

from bot.rules.answer import fields_of
from bot.rules.fields import (
    FLAG,
    TEXT,
    Field,
    Unfit,
    choice,
    named,
    number,
    pair,
    read_all,
    several,
    whole,
)
from bot.rules.forward.exercises import Exercise, Needs
from bot.rules.ladder.steps import Position
from bot.rules.load.carried import Carried
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import HIGHEST_MEASURED, LOWEST_MEASURED, Surface
from bot.rules.log.done import Mode
from bot.rules.log.records import Goal, Region
from bot.rules.prescribing import prescribe
from bot.rules.safety.clearance import Return
from bot.rules.safety.limits import (
    HIGHEST_LEVEL,
    MOST_DRAG_PERCENT,
    MOST_PLATES_KG,
    MOST_SESSIONS,
    Ceilings,
    allowed,
)
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation

# The ranges of the log and the profile; wider ones are typing mistakes.
MOST_DAYS = 100_000
SCORE = whole(0, 10)
DAYS = whole(0, MOST_DAYS)
LOAD_AU = number(0, 100_000)
EFFORT = number(0, 10)

LAST_SESSION_FIELDS = {
    "pain_during": SCORE.maybe,
    "pain_after": SCORE.maybe,
    "pain_morning": SCORE.maybe,
    "rpe": EFFORT.maybe,
    "completed": number(0, 10),
    "smooth": FLAG,
    "band": pair(EFFORT, "a list of two numbers, lowest first").maybe,
}
CARRIED_FIELDS = {
    "drag_percent": number(0, 1000),
    "sets": whole(1, 1000),
    "metres": whole(1, 10_000).maybe,
    "work_s": whole(1, 100_000).maybe,
}
LIMITS_FIELDS = {
    "level": whole(0, HIGHEST_LEVEL).maybe,
    "drag_percent": number(0, MOST_DRAG_PERCENT).maybe,
    "plates_kg": number(0, MOST_PLATES_KG).maybe,
    "sessions": whole(1, MOST_SESSIONS).maybe,
    "exercises": several(Exercise, frozenset),
    "ways": several(Equipment, frozenset),
}
REQUIRED_OF_LAST_SESSION = tuple(
    field.name for field in fields(LastSession) if field.default is MISSING
)
STATE_FIELDS = {
    "age": whole(0, 120),
    "guardian_confirmed": FLAG,
    "body_mass_kg": number(30, 250).maybe,
    "equipment": choice(Equipment),
    "sled_empty_kg": number(0, 120),
    "plate_step_kg": number(0.5, 25),
    "surface": choice(Surface),
    "friction": number(LOWEST_MEASURED, HIGHEST_MEASURED).maybe,
    "new_surface": FLAG,
    "position": named(Position, "a step from L0a to L6c"),
    "clean_sessions": DAYS,
    "days_since_step_up": DAYS,
    "days_since_session": DAYS,
    "stable_three": FLAG,
    "baseline_pain": SCORE,
    "block_week": whole(1, MOST_DAYS),
    "weeks_logged": DAYS,
    "amber_in_14_days": FLAG,
    "days_to_match": DAYS.maybe,
    "days_from_match": DAYS.maybe,
    "minutes_played": whole(0, 240),
    "easy_two": FLAG,
    "mode": choice(Mode),
    "red_flag": TEXT.maybe,
    "load_last_six_days_au": LOAD_AU,
    "weekly_baseline_au": LOAD_AU.maybe,
    "first_session": FLAG,
    "heaviest_drag_percent": number(0, 1000).maybe,
    "last": Field(dict[str, Any], "an object").maybe,
    "own_rpe": EFFORT.maybe,
    "own_minutes": number(0.1, 10),
    "leg_soreness": SCORE.maybe,
    "course": named(Severity, "one of " + ", ".join(severity.name for severity in Severity)),
    "climb_paused": FLAG,
    "released_from_hold": FLAG,
    "lighter": FLAG,
    "easier_week": FLAG,
    "new_to_sled": FLAG,
    "returning": choice(Return).maybe,
    "highest_cleared": named(Position, "a step from L0a to L6c").maybe,
    "region": choice(Region),
    "goal": choice(Goal).maybe,
    "at_hand": several(Needs, frozenset),
    "forward_before": several(Exercise, tuple),
    "forward_chosen": choice(Exercise).maybe,
    "plates": Field(
        GenericAlias(tuple, (number(0.5, 50).kind, ...)), "a list of numbers from 0.5 to 50"
    ),
    "hurt_with": Field(dict[str, Any], "an object").maybe,
    "limits": Field(dict[str, Any], "an object"),
    "week_sessions": whole(0, 7),
    "after_limit": FLAG,
}


def situation_of(state: dict[str, object]) -> Situation | Unfit:
    """Return the situation a state describes, or the first field that does not fit.

    >>> str(situation_of({"age": "old"}))
    'age must be a whole number from 0 to 120, got "old"'
    """
    answers = read_all(STATE_FIELDS, state)
    if isinstance(answers, Unfit):
        return answers
    last = answers.get("last")
    if last is not None:
        answers["last"] = last = _last_session(last)
    if isinstance(last, Unfit):
        return last
    carried = answers.get("hurt_with")
    if carried is not None:
        answers["hurt_with"] = carried = _carried(carried)
    if isinstance(carried, Unfit):
        return carried
    limits = read_all(LIMITS_FIELDS, answers.pop("limits", {}), "limits.")
    if isinstance(limits, Unfit):
        return limits
    told = Situation(**answers, limits=Ceilings(**limits))
    return replace(told, equipment=allowed(told.equipment, told.limits))


def _carried(told: dict[str, object]) -> Carried | Unfit:
    """Return what a session carried; its drag and its sets are required."""
    for key in ("drag_percent", "sets"):
        if key not in told:
            return Unfit(f"hurt_with.{key}", "given", None)
    answers = read_all(CARRIED_FIELDS, told, "hurt_with.")
    return answers if isinstance(answers, Unfit) else Carried(**answers)


def _last_session(told: dict[str, object]) -> LastSession | Unfit:
    """Return the last session; all but the band are required."""
    for key in REQUIRED_OF_LAST_SESSION:
        if key not in told:
            return Unfit(f"last.{key}", "given", None)
    answers = read_all(LAST_SESSION_FIELDS, told, "last.")
    if isinstance(answers, Unfit):
        return answers
    low, high = answers.get("band") or (0, 0)
    if low > high:
        return Unfit("last.band", LAST_SESSION_FIELDS["band"].wanted, told["band"])
    return LastSession(**answers)


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
