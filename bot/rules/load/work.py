"""The work of a session as values, and the minutes and load reckoned from it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.rules.load.units import ceil_of_ratio


class Tempo(StrEnum):
    """How fast to walk.  Never "as fast as possible": slow is on purpose (video 6)."""

    SLOW = "slow"
    STEADY = "steady"


# 0.5 and 0.7 m/s [D]: well under the backward walk-to-run change at 1.63 m/s (Hreljac 2005).
# In whole metres per ten seconds, so that minutes are reckoned without a float.
METRES_PER_TEN_SECONDS = {Tempo.SLOW: 5, Tempo.STEADY: 7}

WARM_UP_MINUTES = 5  # easy walking and ankle and hip mobility, counted in every session [D]
BACKWARD_PER_FORWARD_SET = 2  # one forward set for two backward ones [D]


class RpeBand(NamedTuple):
    """The effort a session should feel like, both ends included, CR-10."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class ByDistance:
    """Sets of so many metres, backward."""

    sets: int
    metres: int
    tempo: Tempo


@dataclass(frozen=True, slots=True)
class ByTime:
    """Sets of so many seconds, backward."""

    sets: int
    work_s: int


Work = ByDistance | ByTime


def session_minutes(work: Work, rest_s: int, forward_sets: int) -> int:
    """Return minutes from the first warm-up step to the last set, rounded up.

    A forward set takes about a minute [D].

    >>> session_minutes(ByDistance(5, 20, Tempo.SLOW), rest_s=60, forward_sets=3)
    16
    """
    match work:
        case ByDistance(sets, metres, tempo):
            parts = METRES_PER_TEN_SECONDS[tempo]
            working = 10 * sets * metres  # seconds times `parts`
        case ByTime(sets, work_s):
            parts = 1
            working = sets * work_s
    resting = (work.sets - 1) * rest_s * parts
    return WARM_UP_MINUTES + forward_sets + ceil_of_ratio(working + resting, 60 * parts)


def forward_sets_for(sets: int) -> int:
    """Return how many forward sets alternate with the backward ones, rounded up."""
    return ceil_of_ratio(sets, BACKWARD_PER_FORWARD_SET)


def predicted_load(rpe_band: RpeBand, minutes: int) -> float:
    """Return the session load in arbitrary units: mid-band RPE times minutes (Foster 2001)."""
    return rpe_band.middle * minutes
