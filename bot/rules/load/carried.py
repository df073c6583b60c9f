"""After pain nothing goes up: what a session that hurt carried is the most the next one does."""

from dataclasses import dataclass, replace

from bot.rules.ladder.outlines import UNLOADED_WALK, Outline
from bot.rules.ladder.steps import LADDER, WALKS, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.treadmill import TRACK_WORK, track_for
from bot.rules.load.units import FLOAT_NOISE
from bot.rules.load.work import ByDistance, ByTime, Work

FIRST_LOADED = Position.L1a


@dataclass(frozen=True, slots=True)
class Carried:
    """What a session carried: its drag in percent of body weight, 0 for a walk, and its sets.

    Either `metres` or `work_s` says how long a set was; both `None` where that tells nothing.
    """

    drag_percent: float
    sets: int
    metres: int | None = None
    work_s: int | None = None

    @property
    def is_walk(self) -> bool:
        """Tell whether there was nothing to pull, or less than any sled is."""
        return self.drag_percent < 1


def is_less_than_own(carried: Carried, position: Position, equipment: Equipment) -> bool:
    """Tell whether it is less than a step's own full session with what is at hand."""
    walk = WALKS.get(position)
    if walk is not None or equipment is Equipment.NONE:
        own = UNLOADED_WALK if walk is None else walk
        return walk_no_longer(own, carried) != own
    step = LADDER[position]
    is_belt = equipment is Equipment.TREADMILL_OFF
    work = TRACK_WORK[track_for(position)] if is_belt else step.work
    is_lighter = carried.drag_percent < step.drag_percent - FLOAT_NOISE
    return is_lighter or _no_longer(work, carried) != work


def no_more(outline: Outline, most: Carried | None) -> Outline:
    """Return an outline with no more drag and no more work than was carried; None: no limit."""
    if most is None:
        return outline
    return replace(
        outline,
        work=_no_longer(outline.work, most),
        belt_work=_no_longer(outline.belt_work, most),
        drag_percent=min(outline.drag_percent, int(most.drag_percent)),
    )


def no_heavier(outline: Outline, most_percent: float | None) -> Outline:
    """Return an outline with no more drag than that; None: no limit.

    Nobody knows the drag of a belt: its row is that of the last step of no more.
    """
    if most_percent is None or outline.drag_percent <= most_percent + FLOAT_NOISE:
        return outline
    below = [one for one, step in LADDER.items() if 0 < step.drag_percent <= most_percent]
    track = track_for(max(below, default=FIRST_LOADED))
    row = TRACK_WORK[min(outline.track, track)]
    belt = _no_longer(outline.belt_work, Carried(0, row.sets, work_s=row.work_s))
    return replace(
        outline,
        drag_percent=int(most_percent),
        track=min(outline.track, track),
        belt_work=belt,
    )


def walk_no_longer(walk: ByTime, most: Carried | None) -> ByTime:
    """Return a walk that takes no longer than what was carried; None: no limit.

    >>> walk_no_longer(ByTime(2, 300), Carried(0, sets=5, work_s=60))
    ByTime(sets=5, work_s=60)
    """
    if most is None or most.work_s is None:
        return walk
    is_longer = walk.sets * walk.work_s > most.sets * most.work_s
    return ByTime(most.sets, most.work_s) if is_longer else walk


def _no_longer(work: Work, most: Carried) -> Work:
    """Return the work, no longer than what was carried.

    What is timed is not compared with what is measured: nobody knows how fast they walked.
    """
    match work:
        case ByDistance(sets, metres, tempo) if most.metres is not None:
            return ByDistance(min(sets, most.sets), min(metres, most.metres), tempo)
        case ByDistance():
            return work
        case ByTime():
            return walk_no_longer(work, most)
