"""A clinician's limits in words: what holds, whose it is and until when."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import attrgetter

from bot.rules.log.done import Entry, Log
from bot.rules.log.pulled import limits_passed
from bot.rules.log.records import Athlete, Limit
from bot.rules.safety.limits import (
    LEFT_OUT_EXERCISES,
    LEFT_OUT_WAYS,
    Sayer,
    holding,
    ran_out,
)
from bot.words.line import Figure, Joined, Line, Listed, LoadOf
from bot.words.lines import OneEach

EXERCISES = OneEach("session-limit-without", LEFT_OUT_EXERCISES)
WAYS = OneEach("session-limit-way", LEFT_OUT_WAYS)
WHOSE = OneEach("session-limit-of", Sayer)


def what_of(limit: Limit) -> Line | None:
    """Return what a limit is, within a sentence; None where it tells nothing."""
    if limit.level is not None:
        return Line("session-limit-level", most=Figure(limit.level))
    if limit.drag_percent is not None:
        return Line("session-limit-drag", most=Figure(limit.drag_percent))
    if limit.plates_kg is not None:
        return Line("session-limit-plates", load=LoadOf(limit.plates_kg))
    if limit.sessions is not None:
        return Line("session-limit-sessions", count=limit.sessions)
    if limit.exercise is not None and limit.exercise in EXERCISES:
        return Line(EXERCISES[limit.exercise])
    if limit.way is not None and limit.way in WAYS:
        return Line(WAYS[limit.way])
    return None


def whats_of(limits: Iterable[Limit]) -> tuple[Line, ...]:
    """Return what some limits are, each within a sentence."""
    return tuple(what for what in map(what_of, limits) if what is not None)


def limit_lines(limits: Iterable[Limit]) -> tuple[Line, ...]:
    """Return limits in words, those of one person and one end together."""
    whose = attrgetter("by", "until")
    every = sorted(limits, key=lambda one: (one.by, one.until or date.max))
    return tuple(
        Line(
            "session-limit-holds",
            whose=_whose(by),
            until=until,
            what=Listed(whats),
        )
        for (by, until), same in groupby(every, key=whose)
        if (whats := whats_of(same))
    )


def _whose(by: str) -> Line:
    return Line(WHOSE[Sayer(by) if by in set(Sayer) else Sayer.PROFESSIONAL])


def passed_by(athlete: Athlete, log: Log, entry: Entry) -> Line | None:
    """Return that a session was above what its day's limits leave; None where it was not."""
    over = limit_lines(limits_passed(athlete, log, entry))
    return Line("session-limit-passed", limits=Joined(*over)) if over else None


def held_by(athlete: Athlete, log: Log, day: date) -> tuple[Line, ...]:
    """Return the limits that hold on a day, and that of one the last day has passed."""
    over = (
        Line(
            "session-limit-over",
            whose=_whose(one.by),
            until=one.until,
            what=what,
        )
        for one in ran_out(athlete, log, day)
        if (what := what_of(one)) is not None
    )
    return (*limit_lines(holding(athlete, day)), *over)
