"""The week ahead: which days, which mode, what became of them."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.rules.matchday import Special
from bot.rules.records import Athlete, Log, Mode


class Status(StrEnum):
    """What became of a planned day."""

    PLANNED = "planned"  # today or ahead
    DONE = "done"
    EXTRA = "extra"  # done without being planned
    SKIPPED = "skipped"  # they said so
    MOVED = "moved"  # to `moved_to`
    PAUSED = "paused"
    LEFT_OUT = "left_out"  # the coach took it out: two matches, or three sessions already
    PASSED = "passed"  # nothing logged; no more is known, and nothing is owed


class ModeReason(StrEnum):
    """Why a planned day is not a full session."""

    MATCH = "match"
    TWO_MATCHES = "two_matches"
    THIRD_SESSION = "third_session"  # light until three a week are a habit
    SPACING = "spacing"
    FULL_WEEK = "full_week"


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of the week's plan.  `at` is wall time in the athlete's zone.

    `special` marks days around a match whose session is not the step's own.  `at` is `None`
    for something done that was not planned.
    """

    day: date
    at: time | None
    mode: Mode
    status: Status
    special: Special | None = None
    why: ModeReason | None = None
    moved_from: date | None = None
    moved_to: date | None = None


class MoveRefusal(StrEnum):
    NOTHING_PLANNED = "nothing_planned"
    IN_THE_PAST = "in_the_past"
    DOUBLE = "double"
    MATCH_DAY = "match_day"
    TOO_CLOSE = "too_close"
    FULL_WEEK = "full_week"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class MoveFits:
    """The session can go there, in this mode."""

    mode: Mode


@dataclass(frozen=True, slots=True)
class MoveRefused:
    why: MoveRefusal


def plan_week(athlete: Athlete, log: Log, monday: date, today: date) -> tuple[PlannedDay, ...]:
    """Return the week's days by day; `monday` is the week's Monday."""
    return ()


def next_session(athlete: Athlete, log: Log, today: date) -> PlannedDay | None:
    """Return the first day from today on that is planned and not done; `None`: none ahead."""
    return None


def mode_on(athlete: Athlete, log: Log, day: date) -> Mode:
    """Return the mode a session has on a day, planned or not."""
    return Mode.CONDITIONING


def may_move(
    athlete: Athlete, log: Log, of: date, to: date, today: date
) -> MoveFits | MoveRefused:
    """Return whether the session planned `of` one day can go `to` another."""
    return MoveFits(Mode.CONDITIONING)
