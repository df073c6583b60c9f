"""What several sessions or weeks show together, with the numbers that showed it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, median
from typing import ClassVar, assert_never

from bot.rules.log.past import STEADY_SESSIONS, Past
from bot.rules.pain.mornings import Mornings
from bot.rules.pain.zones import PainZone
from bot.rules.severity import Severity
from bot.rules.week.weeks import WEEK, monday_of

# All [D], around the model's "pain and stiffness must not rise from week to week".
REDS_WITHIN = timedelta(days=14)
AMBERS_IN_A_ROW = 3
RISE_A_WEEK = 1.0  # of the mean morning, strictly two weeks running
RISING_WEEKS = 3
FEWEST_MORNINGS = 2  # a week's mean of one morning is not a trend
SORE_ABOVE = 2
SORE_WEEKS = 6
NO_BETTER_AFTER = timedelta(weeks=12)
NO_BETTER_MORNINGS = 7
_DAY = timedelta(days=1)


class Course(StrEnum):
    """The patterns by name, for whoever words them."""

    STABLE_THREE = "stable_three"
    TWO_REDS = "two_reds"
    THREE_AMBERS = "three_ambers"
    RISING_MORNINGS = "rising_mornings"
    STILL_SORE = "still_sore"
    NO_BETTER = "no_better"


@dataclass(frozen=True, slots=True)
class StableThree:
    """Three steady sessions at pain 3 that neither rose nor lasted: passes as green once."""

    NAME: ClassVar = Course.STABLE_THREE
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class TwoReds:
    """Two red sessions within 14 days: the programme pauses until somebody looked at it."""

    NAME: ClassVar = Course.TWO_REDS
    first: date
    second: date


@dataclass(frozen=True, slots=True)
class ThreeAmbers:
    """Three amber 2 sessions in a row: a level down, and get it looked at."""

    NAME: ClassVar = Course.THREE_AMBERS
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class RisingMornings:
    """Mornings a point worse on average, two weeks running: a step down, suggest a physio.

    `means` are the mean morning pain of three whole weeks, oldest first; `week` the Monday
    after them.
    """

    NAME: ClassVar = Course.RISING_MORNINGS
    means: tuple[float, ...]
    week: date


@dataclass(frozen=True, slots=True)
class StillSore:
    """Mornings above 2 for six weeks: suggest an assessment.  Weekly means, oldest first."""

    NAME: ClassVar = Course.STILL_SORE
    means: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class NoBetter:
    """After twelve weeks mornings are no better than at the start: suggest an assessment."""

    NAME: ClassVar = Course.NO_BETTER
    baseline: int
    median: float
    weeks: int


Pattern = StableThree | TwoReds | ThreeAmbers | RisingMornings | StillSore | NoBetter


def patterns_in(past: Past) -> tuple[Pattern, ...]:
    """Return the patterns that hold, weightiest first."""
    found = (
        two_reds(past),
        three_ambers(past),
        rising_mornings(past),
        still_sore(past),
        no_better(past),
        stable_three(past),
    )
    return tuple(pattern for pattern in found if pattern is not None)


def course_of(past: Past, found: tuple[Pattern, ...]) -> Severity:
    """Return what the patterns ask of the next session; the worst one decides.

    A rising trend asks once in the week after it: a planned session since its Monday has
    already had the answer.
    """
    return max((_asked(past, pattern) for pattern in found), default=Severity.PROGRESS)


def _asked(past: Past, pattern: Pattern) -> Severity:
    match pattern:
        case TwoReds():
            return Severity.HOLD
        case ThreeAmbers():
            return Severity.LEVEL_DOWN
        case RisingMornings(_, week):
            answered = any(
                one.position is not None and one.entry.day >= week for one in past.judged
            )
            return Severity.PROGRESS if answered else Severity.STEP_DOWN
        case StillSore() | NoBetter() | StableThree():
            return Severity.PROGRESS
        case _:
            assert_never(pattern)


# --- of sessions ---------------------------------------------------------------------------


def stable_three(past: Past) -> StableThree | None:
    """Return the pattern if the last session completes it; a fourth begins a new count."""
    place = len(past.judged) - 1
    if not past.is_settled(place):
        return None
    told = [one.entry.day for one in past.judged if not one.is_silent]
    return StableThree(tuple(told[-STEADY_SESSIONS:]))


def two_reds(past: Past) -> TwoReds | None:
    """Return the last two reds within 14 days that no screening has followed yet."""
    if not past.may_hold_a_red:
        return None
    reds = [one.entry.day for one in past.judged if one.zone is PainZone.RED]
    screened = past.athlete.screened
    pairs = [pair for pair in pairwise(reds) if pair[1] - pair[0] <= REDS_WITHIN]
    if not pairs:
        return None
    first, second = pairs[-1]
    seen_to = screened is not None and second < screened <= past.today
    return None if seen_to else TwoReds(first, second)


def three_ambers(past: Past) -> ThreeAmbers | None:
    """Return the pattern if each of the last three sessions that say something is amber 2."""
    days: list[date] = []
    for one in reversed(past.judged):
        if one.is_silent:
            continue
        if one.zone is not PainZone.AMBER2:
            return None
        days.append(one.entry.day)
        if len(days) == AMBERS_IN_A_ROW:
            return ThreeAmbers(tuple(reversed(days)))
    return None


# --- of mornings ---------------------------------------------------------------------------


def rising_mornings(past: Past) -> RisingMornings | None:
    """Return the pattern if each of the last two whole weeks was a point worse on average."""
    weeks = _whole_weeks(past.mornings, past.today, RISING_WEEKS)
    if any(len(week) < FEWEST_MORNINGS for week in weeks):
        return None
    means = tuple(fmean(week) for week in weeks)
    rises = (later - earlier for earlier, later in pairwise(means))
    if any(rise < RISE_A_WEEK for rise in rises):
        return None
    return RisingMornings(means, monday_of(past.today))


def still_sore(past: Past) -> StillSore | None:
    """Return the pattern if each of the last six whole weeks was above 2 on average."""
    weeks = _whole_weeks(past.mornings, past.today, SORE_WEEKS)
    if not all(weeks):
        return None
    means = tuple(fmean(week) for week in weeks)
    return StillSore(means) if min(means) > SORE_ABOVE else None


def no_better(past: Past) -> NoBetter | None:
    """Return the pattern from twelve weeks on; who started without pain cannot get better."""
    started, baseline = past.athlete.started, past.athlete.joint.baseline
    if started is None or baseline == 0 or past.today - started < NO_BETTER_AFTER:
        return None
    pains = [check.pain for check in past.mornings.checks if check.pain is not None]
    if len(pains) < NO_BETTER_MORNINGS:
        return None
    middle = median(pains[-NO_BETTER_MORNINGS:])
    weeks = (past.today - started) // WEEK
    return NoBetter(baseline, middle, weeks) if middle >= baseline else None


def _whole_weeks(mornings: Mornings, today: date, count: int) -> list[list[int]]:
    """Return the morning pains of the last whole weeks, Monday to Sunday, oldest first."""
    weeks: list[list[int]] = [[] for _ in range(count)]
    monday = monday_of(today)
    first = monday - count * WEEK
    for check in mornings.after(first - _DAY, monday - _DAY):
        if check.pain is not None:
            weeks[(check.day - first) // WEEK].append(check.pain)
    return weeks
