"""Less of the same: how a session is cut to a percentage of its sets."""

from bot.rules.load.units import ceil_of_ratio
from bot.rules.load.work import ByDistance, ByTime, Work

FULL_PERCENT = 100
FEWEST_SETS = 2  # a cut session is still a session [D]
# Under three sets there is no set to spare, so seconds are cut: to whole quarter minutes [D].
CUT_SETS_FROM = 3
SECONDS_STEP = 15
SHORTEST_WORK_S = 30


def cut_sets(sets: int, percent: int) -> int:
    """Return the sets at a percentage, rounded up, never fewer than two.

    >>> cut_sets(7, 60)
    5
    """
    return max(FEWEST_SETS, ceil_of_ratio(sets * percent, FULL_PERCENT))


def cut_seconds(work_s: int, percent: int) -> int:
    """Return the seconds at a percentage, down to whole quarter minutes, 30 at least.

    >>> cut_seconds(300, 60)
    180
    """
    seconds = work_s * percent // FULL_PERCENT
    return max(SHORTEST_WORK_S, seconds // SECONDS_STEP * SECONDS_STEP)


def cut(work: Work, percent: int) -> Work:
    """Return the work at a percentage; 100 leaves it alone."""
    if percent == FULL_PERCENT:
        return work
    match work:
        case ByDistance(sets, metres, tempo):
            return ByDistance(cut_sets(sets, percent), metres, tempo)
        case ByTime(sets, work_s) if sets >= CUT_SETS_FROM:
            return ByTime(cut_sets(sets, percent), work_s)
        case ByTime(sets, work_s):
            return ByTime(sets, cut_seconds(work_s, percent))
