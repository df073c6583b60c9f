"""A clinician's limits: which of them hold on a day, and what they leave of a session.  Pure.

They are one more opinion, behind red flags and pain: they only ever tighten (A23).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import HIGHEST, STEPS_PER_LEVEL, Position, first_of_level
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Limit

HIGHEST_LEVEL = HIGHEST.level
MOST_DRAG_PERCENT = 50  # of body weight; more is no limit to anything here [D]
MOST_PLATES_KG = 300.0  # the same of plates [D]
MOST_SESSIONS = 7  # of a calendar week
LEFT_OUT_WAYS: tuple[Equipment, ...] = tuple(
    one for one in Equipment if one not in REFUSED and one is not Equipment.NONE
)
LEFT_OUT_EXERCISES: tuple[Exercise, ...] = tuple(
    one for one in Exercise if one is not Exercise.EASY_FORWARD_WALK
)


class Bound(StrEnum):
    """What a limit is about."""

    LEVEL = "level"
    DRAG = "drag"
    PLATES = "plates"
    SESSIONS = "sessions"
    EXERCISE = "exercise"
    WAY = "way"


FIELDS = {
    Bound.LEVEL: "level",
    Bound.DRAG: "drag_percent",
    Bound.PLATES: "plates_kg",
    Bound.SESSIONS: "sessions",
    Bound.EXERCISE: "exercise",
    Bound.WAY: "way",
}
"""The field of `Limit` that each is told in."""


class Sayer(StrEnum):
    """Who may set a limit: a role, never a name."""

    PHYSIO = "physio"
    DOCTOR = "doctor"
    PROFESSIONAL = "professional"
    COACH = "coach"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Ceilings:
    """The strictest of all limits that hold; None: there is none of the kind.

    The drag is in percent of body weight, the sessions are those of a calendar week; `exercises`
    and `ways` of pulling are left out.

    >>> Ceilings(level=2).highest.name
    'L2c'
    """

    level: int | None = None
    drag_percent: float | None = None
    plates_kg: float | None = None
    sessions: int | None = None
    exercises: frozenset[Exercise] = frozenset()
    ways: frozenset[Equipment] = frozenset()

    @property
    def highest(self) -> Position:
        """The last step that the ceiling for the level leaves open."""
        if self.level is None:
            return HIGHEST
        return Position(first_of_level(self.level) + STEPS_PER_LEVEL - 1)


NO_LIMITS = Ceilings()


# --- what is on file -----------------------------------------------------------------------


def last_day_of(limit: Limit) -> date | None:
    """Return the last day a limit holds, None: it holds until told otherwise."""
    ended = None if limit.ended is None else limit.ended - timedelta(days=1)
    return min((one for one in (limit.until, ended) if one is not None), default=None)


def holds(limit: Limit, day: date) -> bool:
    """Tell whether a limit holds on a day, its last one included."""
    last = last_day_of(limit)
    return limit.since <= day and (last is None or day <= last)


def held_between(athlete: Athlete, since: date, until: date) -> tuple[Limit, ...]:
    """Return the limits that held on a day of some, those first that still do on the last."""
    told = [one for one in athlete.limits if one.since <= until]
    held = [one for one in told if (last_day_of(one) or until) >= max(since, one.since)]
    return tuple(sorted(held, key=lambda one: not holds(one, until)))


def holding(athlete: Athlete, day: date) -> tuple[Limit, ...]:
    """Return the limits that hold on a day, as they were told."""
    return tuple(one for one in athlete.limits if holds(one, day))


def ran_out(athlete: Athlete, log: Log, day: date) -> tuple[Limit, ...]:
    """Return the limits whose last day has passed since the last session."""
    last = max((one.day for one in log.entries if one.day < day), default=date.min)
    return tuple(
        one
        for one in athlete.limits
        if one.until is not None and one.ended is None and last <= one.until < day
    )


def with_limit(athlete: Athlete, limit: Limit) -> Athlete:
    """Return the file with a limit; what it says anew of the same ends on that day.

    Less for a while ends nothing that goes on behind it: "5 kg until Friday" of "10 kg".
    """
    kept = (
        replace(one, ended=limit.since)
        if one.by == limit.by and holds(one, limit.since) and _says_anew(limit, one)
        else one
        for one in athlete.limits
        if one != limit
    )
    return replace(athlete, limits=(*kept, limit))


def _says_anew(limit: Limit, before: Limit) -> bool:
    return is_like(limit, before) and (_lasts(limit, before) or not _is_less(limit, before))


def _is_less(limit: Limit, other: Limit) -> bool:
    is_left_out = bound_of(other) in (Bound.EXERCISE, Bound.WAY)
    return not is_left_out and lets_more(other, limit)


def _lasts(limit: Limit, other: Limit) -> bool:
    """Tell whether a limit holds at least as long as another."""
    last, others = last_day_of(limit), last_day_of(other)
    return last is None or (others is not None and last >= others)


def with_beside(athlete: Athlete, limit: Limit) -> Athlete:
    """Return the file with a limit beside all others: one that was proposed ends none of them.

    Only who it is for may say that somebody's word has changed.
    """
    return replace(athlete, limits=(*(one for one in athlete.limits if one != limit), limit))


def without(athlete: Athlete, ends: Iterable[Limit], day: date) -> Athlete:
    """Return the file with some limits told to hold no more from a day on."""
    over = frozenset(ends)
    kept = (replace(one, ended=day) if one in over else one for one in athlete.limits)
    return replace(athlete, limits=tuple(kept))


def bound_of(limit: Limit) -> Bound | None:
    """Return what a limit is about; None where it tells nothing."""
    return next((of for of, name in FIELDS.items() if getattr(limit, name) is not None), None)


def is_like(one: Limit, other: Limit) -> bool:
    """Tell whether two limits are about the same."""
    same = (one.exercise, one.way) == (other.exercise, other.way)
    return same and bound_of(one) is bound_of(other)


def lets_more(limit: Limit, other: Limit) -> bool:
    """Tell whether a limit, told of the same as another, leaves more; what is left out does."""
    bound = bound_of(other)
    if bound is None or not is_like(limit, other):
        return False
    if bound in (Bound.EXERCISE, Bound.WAY):
        return True
    mine, its = (getattr(one, FIELDS[bound]) for one in (limit, other))
    return bool(mine > its)


def covers(limit: Limit, other: Limit) -> bool:
    """Tell whether a limit leaves nothing for another to limit: as strict, and for as long."""
    is_left_out = bound_of(other) in (Bound.EXERCISE, Bound.WAY)
    is_as_strict = is_like(limit, other) and (is_left_out or not lets_more(limit, other))
    return is_as_strict and _lasts(limit, other)


def of_both(own: tuple[Limit, ...], theirs: tuple[Limit, ...]) -> tuple[Limit, ...]:
    """Return the limits of two files: of one that ended in either it is the other that holds."""
    known = {replace(one, ended=None) for one in own if one.ended is None}
    fresh = (one for one in theirs if one not in own)
    added = tuple(one for one in fresh if replace(one, ended=None) not in known)
    if not added:
        return own
    return tuple(sorted((*own, *added), key=lambda one: one.since))


# --- what they come to ---------------------------------------------------------------------


def ceilings(limits: Iterable[Limit]) -> Ceilings:
    """Return the strictest of some limits, kind by kind."""
    every = tuple(limits)
    if not every:
        return NO_LIMITS
    level = _least(one.level for one in every)
    sessions = _least(one.sessions for one in every)
    return Ceilings(
        None if level is None else min(max(int(level), 0), HIGHEST_LEVEL),
        _least(one.drag_percent for one in every),
        _least(one.plates_kg for one in every),
        None if sessions is None else max(int(sessions), 1),
        frozenset(one.exercise for one in every if one.exercise is not None),
        frozenset(one.way for one in every if one.way is not None),
    )


def _least(told: Iterable[float | None]) -> float | None:
    least = min((one for one in told if one is not None), default=None)
    return None if least is None else max(least, 0.0)


def no_higher(position: Position, limits: Ceilings) -> Position:
    """Return the step, or where it is above the ceiling the first of the level that is open.

    The last of that level would be more sets than many a step above it.
    """
    if position <= limits.highest:
        return position
    return first_of_level(limits.highest.level)


def allowed(equipment: Equipment, limits: Ceilings) -> Equipment:
    """Return what is at hand, or nothing where that way of pulling is left out: it is walked."""
    return Equipment.NONE if equipment in limits.ways else equipment


def is_week_full(limits: Ceilings, sessions: int) -> bool:
    """Tell whether a calendar week has as many sessions as it may."""
    return limits.sessions is not None and sessions >= limits.sessions
