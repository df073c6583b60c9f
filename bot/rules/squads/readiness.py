"""How a member stands in a coach's view, from what they share and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.load.session_loads import week_of
from bot.rules.load.weekload import Compared, WeekStatus
from bot.rules.log.done import Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete
from bot.rules.pain.holding import Holding, hold_in
from bot.rules.pain.patterns import Course, patterns_in
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.squad import Scope
from bot.rules.squads.togetherness import OnFileWith
from bot.rules.week.planning import Status, plan_week
from bot.rules.week.weeks import monday_of

HEARD_WITHIN = timedelta(days=7)  # what is older says nothing about today [D]


class Standing(StrEnum):
    """In the order a coach should look: who needs them first."""

    SUPPORT = "support"
    WATCH = "watch"
    READY = "ready"
    UNKNOWN = "unknown"  # pain is not shared, or nothing was heard of late


class Sign(StrEnum):
    """Why somebody stands where they stand."""

    FLAG = "flag"
    HOLD = "hold"
    TWO_REDS = "two_reds"
    THREE_AMBERS = "three_ambers"
    RISING_MORNINGS = "rising_mornings"
    STILL_SORE = "still_sore"
    NO_BETTER = "no_better"
    HEAVY_WEEK = "heavy_week"
    NOT_HEARD = "not_heard"


SUPPORTS = frozenset({Sign.FLAG, Sign.HOLD, Sign.TWO_REDS})
"""Signs that stop training; every other one asks to be watched [D]."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What one member's coach sees.  None: not shared, or nothing there.

    `done` of `planned` sessions this week; the last session's `load_kg`, `rpe` and worst
    `pain`.
    """

    standing: Standing
    signs: tuple[Sign, ...]
    heard: bool
    done: int | None = None
    planned: int | None = None
    load_kg: float | None = None
    rpe: float | None = None
    pain: int | None = None


def readiness(athlete: Athlete, log: Log, scopes: frozenset[Scope], today: date) -> Readiness:
    """Return how a member stands, as far as the scopes let it be seen."""
    signs = tuple(_signs(athlete, log, scopes, today))
    heard = was_heard(log, today)
    done, planned = _week(athlete, log, today) if Scope.ATTENDANCE in scopes else (None, None)
    last = log.entries[-1] if log.entries else None
    loads = (
        [] if last is None else [run.added_kg for run in last.pulls if run.added_kg is not None]
    )
    pains = () if last is None else (last.pain_during, last.pain_after)
    return Readiness(
        _standing(signs, heard, scopes),
        signs,
        heard,
        done,
        planned,
        max(loads, default=None) if Scope.LOAD in scopes else None,
        last.rpe if last is not None and Scope.EFFORT in scopes else None,
        max((one for one in pains if one is not None), default=None)
        if Scope.PAIN in scopes
        else None,
    )


def seen_of(file: OnFileWith, scopes: frozenset[Scope], today: date) -> Readiness:
    """Return how a member stands; reckoned once for each reader's scopes and day."""
    key = scopes, today
    if key not in file.standings:
        file.standings[key] = readiness(file.athlete, file.log, scopes, today)
    seen: Readiness = file.standings[key]
    return seen


def was_heard(log: Log, today: date) -> bool:
    """Say whether anything was logged or answered in the last seven days."""
    days = [entry.day for entry in log.entries] + [check.day for check in log.checks]
    return any(today - day < HEARD_WITHIN for day in days)


def _standing(signs: tuple[Sign, ...], heard: bool, scopes: frozenset[Scope]) -> Standing:
    if any(sign in SUPPORTS for sign in signs):
        return Standing.SUPPORT
    if any(sign is not Sign.NOT_HEARD for sign in signs):
        return Standing.WATCH
    # "ready" would be a promise where nobody may look
    return Standing.READY if heard and Scope.PAIN in scopes else Standing.UNKNOWN


def _signs(athlete: Athlete, log: Log, scopes: frozenset[Scope], today: date) -> Iterator[Sign]:
    if Scope.PAIN in scopes:
        if stopping_flag(athlete, today) is not None:
            yield Sign.FLAG
        past = past_of(athlete, log, today)
        if isinstance(hold_in(past), Holding):
            yield Sign.HOLD
        for pattern in patterns_in(past):
            if pattern.NAME is not Course.STABLE_THREE:
                yield Sign[pattern.NAME.name]
    if Scope.EFFORT in scopes:
        week = week_of(log.entries, today)
        if isinstance(week, Compared) and week.status is WeekStatus.RED:
            yield Sign.HEAVY_WEEK
    if not was_heard(log, today):
        yield Sign.NOT_HEARD


def _week(athlete: Athlete, log: Log, today: date) -> tuple[int, int]:
    week = plan_week(athlete, log, monday_of(today), today)
    done = sum(day.status in (Status.DONE, Status.EXTRA) for day in week)
    ahead = sum(day.status in (Status.PLANNED, Status.PASSED) for day in week)
    return done, done + ahead
