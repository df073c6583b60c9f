"""What a day leaves room for: a full session, a warm-up, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.log.done import Log, Mode, told_here
from bot.rules.log.records import Athlete
from bot.rules.safety.limits import ceilings, holding, is_week_full
from bot.rules.week.fixtures import match_days, matches_between
from bot.rules.week.matchday import Special, around_match
from bot.rules.week.spacing import EnoughThisWeek, Placed, RoomEnough, TooClose, room
from bot.rules.week.weeks import WEEK, monday_of, week_number

# All [D].
CROWDED_WEEK_MATCHES = 2  # from two matches on: one full session and one warm-up
MOST_CONDITIONING_AT_FIRST = 2
HABIT_SESSIONS = 3  # three a week are a habit
HABIT_WEEKS = 2  # after two such weeks
HABIT_WITHIN_WEEKS = 4  # of the last four


class ModeReason(StrEnum):
    """Why a planned day is not a full session."""

    MATCH = "match"
    TWO_MATCHES = "two_matches"
    THIRD_SESSION = "third_session"  # light until three a week are a habit
    SPACING = "spacing"
    FULL_WEEK = "full_week"
    LIMIT = "limit"  # as many sessions as a clinician said


@dataclass(frozen=True, slots=True)
class DayMode:
    """The mode of a day.  `left_out`: there is no room for even a warm-up."""

    mode: Mode = Mode.CONDITIONING
    why: ModeReason | None = None
    special: Special | None = None
    left_out: bool = False


def day_mode(athlete: Athlete, log: Log, day: date, others: Sequence[Placed]) -> DayMode:
    """Return the mode a session has on a day among others that have theirs.

    The first rule that asks for less wins: a match close by, a week with two matches, the
    spacing, the third session of somebody new to three.
    """
    others = [other for other in others if other.day != day]
    special = special_of(athlete, day)
    if special is not Special.MATCH_DAY and is_full(athlete, day, others):
        return DayMode(Mode.WARM_UP, ModeReason.LIMIT, special, left_out=True)
    if special is not None:
        return _beside_a_match(special, others, day)
    this_week = week_number(day)
    week = [other for other in others if week_number(other.day) == this_week]
    hard = sum(other.mode is Mode.CONDITIONING for other in week)
    crowded = _in_crowded_week(athlete, day, hard, len(week))
    if crowded is not None and crowded.left_out:
        return crowded
    spaced = _spaced(others, day, Mode.CONDITIONING if crowded is None else crowded.mode)
    if spaced is not None:
        return spaced
    if crowded is not None:
        return crowded
    if hard >= MOST_CONDITIONING_AT_FIRST and not is_used_to_three(log, day):
        return DayMode(Mode.WARM_UP, ModeReason.THIRD_SESSION)
    return DayMode()


def is_full(athlete: Athlete, day: date, others: Sequence[Placed]) -> bool:
    """Tell whether a clinician's limit leaves the week of a day no session beside the others.

    Nothing is planned on match day: what stands there is none.
    """
    limits = ceilings(holding(athlete, day))
    if limits.sessions is None:
        return False
    week = {other.day for other in others if week_number(other.day) == week_number(day)}
    planned = (one for one in week if special_of(athlete, one) is not Special.MATCH_DAY)
    return is_week_full(limits, sum(1 for _ in planned))


def special_of(athlete: Athlete, day: date) -> Special | None:
    """Return the session around a match that takes the place of the step's own.

    Match day and the day before always do, the day after only a long match does.
    """
    near = match_days(athlete, day)
    return around_match(near.days_to, near.days_from, near.minutes).special


def _beside_a_match(special: Special, others: Sequence[Placed], day: date) -> DayMode:
    """Return the match's own session; the day before has a light load, which needs room too."""
    is_loaded = special is Special.DAY_BEFORE
    if is_loaded and isinstance(room(others, day, Mode.WARM_UP), EnoughThisWeek):
        return DayMode(Mode.WARM_UP, ModeReason.FULL_WEEK, special, left_out=True)
    return DayMode(Mode.WARM_UP, ModeReason.MATCH, special)


def is_used_to_three(log: Log, day: date) -> bool:
    """Tell whether two of the four weeks before this one had three session days.

    So the first weeks of anybody, and the first two with a third session, keep it light.
    """
    monday = monday_of(day)
    first = monday - HABIT_WITHIN_WEEKS * WEEK
    days = {entry.day for entry in told_here(log.entries) if first <= entry.day < monday}
    weeks = [week_number(one) for one in days]
    return sum(weeks.count(week) >= HABIT_SESSIONS for week in set(weeks)) >= HABIT_WEEKS


def _in_crowded_week(athlete: Athlete, day: date, hard: int, sessions: int) -> DayMode | None:
    """Return what a calendar week with two matches leaves, `None` where nothing changes."""
    if sessions == 0:
        return None
    monday = monday_of(day)
    matches = matches_between(athlete, monday, monday + timedelta(days=6))
    if len(matches) < CROWDED_WEEK_MATCHES:
        return None
    light = sessions - hard
    if light and hard:
        return DayMode(Mode.WARM_UP, ModeReason.TWO_MATCHES, left_out=True)
    return DayMode(Mode.WARM_UP, ModeReason.TWO_MATCHES) if hard else None


def _spaced(others: Sequence[Placed], day: date, mode: Mode) -> DayMode | None:
    match room(others, day, mode):
        case RoomEnough():
            return None
        case EnoughThisWeek():
            return DayMode(Mode.WARM_UP, ModeReason.FULL_WEEK, left_out=True)
        case TooClose(_, _, warm_up_fits):
            return DayMode(Mode.WARM_UP, ModeReason.SPACING, left_out=not warm_up_fits)
