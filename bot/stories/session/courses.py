"""What several sessions or weeks together say, by name."""

from enum import StrEnum
from typing import assert_never

from bot.rules.pain.patterns import (
    NoBetter,
    Pattern,
    RisingMornings,
    StableThree,
    StillSore,
    ThreeAmbers,
    TwoReds,
)


class Course(StrEnum):
    """What several sessions or weeks together say."""

    STABLE_THREE = "stable_three"
    TWO_REDS = "two_reds"
    THREE_AMBERS = "three_ambers"
    TREND = "trend"
    PLATEAU = "plateau"


def course_of(pattern: Pattern) -> Course:
    """Return a pattern's name."""
    match pattern:
        case StableThree():
            return Course.STABLE_THREE
        case TwoReds():
            return Course.TWO_REDS
        case ThreeAmbers():
            return Course.THREE_AMBERS
        case RisingMornings():
            return Course.TREND
        case StillSore() | NoBetter():
            return Course.PLATEAU
        case _:
            assert_never(pattern)
