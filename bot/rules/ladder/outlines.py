"""A session before it is known with what: the step's own, a warm-up, the day before a match."""

from dataclasses import dataclass
from functools import cache

from bot.rules.ladder.steps import LADDER, WALKS, Position
from bot.rules.load.treadmill import TRACK_WORK, Track, track_for
from bot.rules.load.volume import cut
from bot.rules.load.work import ByDistance, ByTime, RpeBand, Tempo, Work
from bot.rules.log.done import Mode
from bot.rules.week.matchday import Special

UNLOADED_WALK = WALKS[Position.L0c]  # what a loaded step becomes with nothing to pull [D]

# A warm-up leaves no fatigue before football or the gym, all [D].
WARM_UP_PERCENT = 50
WARM_UP_MOST_DRAG_PERCENT = 10
WARM_UP_BAND = RpeBand(2, 3)
WARM_UP_REST_S = 60

# Around a match, all [D].
EASY_BAND = RpeBand(1, 2)
EASY_REST_S = 60
MATCH_DAY_WALK = ByTime(3, 60)
DAY_BEFORE_WALK = ByTime(3, 60)
RECOVERY_WALK = ByTime(5, 60)
DAY_BEFORE_PULLS = ByDistance(3, 20, Tempo.SLOW)
DAY_BEFORE_BELT = ByTime(3, 30)  # as many sets, each as short as on the first row
DAY_BEFORE_TRACK = Track.D1
DAY_BEFORE_DRAG_PERCENT = 5
PULLS_BEFORE_MATCH_FROM_LEVEL = 2  # below it the day before is an unloaded walk


@dataclass(frozen=True, slots=True)
class Outline:
    """What to do with a sled or on a hill (`work`), on a belt (`belt_work`), unloaded (`walk`).

    `forward` is false where the day leaves no room for forward work.
    """

    mode: Mode
    work: Work
    track: Track
    belt_work: Work
    walk: Work
    rest_s: int
    rpe_band: RpeBand
    drag_percent: int
    forward: bool
    special: Special | None = None


DAY_BEFORE_MATCH = Outline(
    Mode.WARM_UP,
    DAY_BEFORE_PULLS,
    DAY_BEFORE_TRACK,
    DAY_BEFORE_BELT,
    DAY_BEFORE_WALK,
    EASY_REST_S,
    EASY_BAND,
    DAY_BEFORE_DRAG_PERCENT,
    forward=False,
    special=Special.DAY_BEFORE,
)


@cache
def conditioning(position: Position, percent: int) -> Outline:
    """Return a loaded step's own session, cut to a percentage of its sets."""
    step = LADDER[position]
    track = track_for(position)
    return Outline(
        Mode.CONDITIONING,
        cut(step.work, percent),
        track,
        cut(TRACK_WORK[track], percent),
        UNLOADED_WALK,
        step.rest_s,
        step.rpe_band,
        step.drag_percent,
        forward=True,
    )


@cache
def warm_up(position: Position) -> Outline:
    """Return a loaded step as a warm-up: half the sets, light, slow; no further cut applies."""
    step = LADDER[position]
    track = track_for(position)
    return Outline(
        Mode.WARM_UP,
        _slow(cut(step.work, WARM_UP_PERCENT)),
        track,
        cut(TRACK_WORK[track], WARM_UP_PERCENT),
        cut(UNLOADED_WALK, WARM_UP_PERCENT),
        WARM_UP_REST_S,
        WARM_UP_BAND,
        min(step.drag_percent, WARM_UP_MOST_DRAG_PERCENT),
        forward=False,
    )


def _slow(work: Work) -> Work:
    match work:
        case ByDistance(sets, metres, _):
            return ByDistance(sets, metres, Tempo.SLOW)
        case ByTime():
            return work
