"""What somebody measures of themselves: one activity in their own words, and self-tests.

A line over time, and nothing more: no number of these has a say in any decision.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SelfTest(StrEnum):
    """What is counted on each leg, as often as it goes well; there is no mark to pass."""

    CALF_RAISES = "calf_raises"
    STEP_DOWNS = "step_downs"  # in `STEP_DOWNS_S`
    BALANCE = "balance"  # seconds


STEP_DOWNS_S = 30
MOST_OF = {SelfTest.CALF_RAISES: 150, SelfTest.STEP_DOWNS: 60, SelfTest.BALANCE: 300}
"""More is a slip of a finger [D]."""

BEST_SCORE = 10
LONGEST_NAME = 40  # letters of an activity: it stands in a line


@dataclass(frozen=True, slots=True)
class Score:
    """How well an activity went, 0 (not at all) to 10 (no trouble); `of` names it."""

    day: date
    of: str
    score: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A self-test, each side by itself; None: that side was not told."""

    day: date
    test: SelfTest
    left: int | None
    right: int | None


def with_score(scores: Iterable[Score], score: Score) -> tuple[Score, ...]:
    """Return the scores by day with one more, in place of that day's of the same."""
    others = (one for one in scores if (one.day, one.of) != (score.day, score.of))
    return tuple(sorted((*others, score), key=lambda one: one.day))


def with_mark(marks: Iterable[Mark], mark: Mark) -> tuple[Mark, ...]:
    """Return the marks by day with one more, in place of that day's of the same test."""
    others = (one for one in marks if (one.day, one.test) != (mark.day, mark.test))
    return tuple(sorted((*others, mark), key=lambda one: one.day))


def scores_of(scores: Iterable[Score], activity: str | None) -> tuple[Score, ...]:
    """Return the scores of one activity; those of earlier ones are kept, and not its line."""
    return tuple(one for one in scores if one.of == activity)


def marks_of(marks: Iterable[Mark], test: SelfTest) -> tuple[Mark, ...]:
    """Return the marks of one test."""
    return tuple(one for one in marks if one.test is test)
