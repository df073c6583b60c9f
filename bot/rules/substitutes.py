"""What to do instead when there is no sled today, or it is too heavy: the step, mapped."""

from dataclasses import dataclass

from bot.rules.equipment import Equipment
from bot.rules.ladder import LADDER, Position
from bot.rules.treadmill import TRACK_REST_S, TRACK_WORK, Track, track_for
from bot.rules.volume import FULL_PERCENT, cut
from bot.rules.work import RpeBand, Work

STEEPEST_GRADE_PERCENT = 15  # footing going down is the limit, not the legs [D]
# Nobody knows the drag of a towel, so the climb ends early; without kit walking is a complete
# programme by itself (Alghadir 2019).  Both [D].
KIT_CAP = {
    Equipment.BAND: Position.L3c,
    Equipment.PARTNER: Position.L3c,
    Equipment.NONE: Position.L0c,
}
UNLOADED = Position.L0c  # what a loaded step becomes with nothing to pull


@dataclass(frozen=True, slots=True)
class SubstituteOption:
    """One way to do today's step without a sled.

    `equipment` is `NONE` for plain walking.  `track` belongs to the treadmill that is off,
    `grade_percent` to a hill; walk up it backward and down it forward.
    """

    equipment: Equipment
    work: Work
    rest_s: int
    rpe_band: RpeBand
    track: Track | None = None
    grade_percent: int | None = None


def hill_grade(drag_percent: int) -> int:
    """Return the grade of a hill in percent: one for one with drag, 15 at the most [D]."""
    return min(drag_percent, STEEPEST_GRADE_PERCENT)


def capped_for(equipment: Equipment, position: Position) -> Position:
    """Return the position, or the highest one the equipment is good for."""
    cap = KIT_CAP.get(equipment)
    return position if cap is None else min(position, cap)


def substitutes_for(
    position: Position, percent: int = FULL_PERCENT
) -> tuple[SubstituteOption, ...]:
    """Return the ways to do a step without a sled, easiest first.

    `percent` is the share of the session left by a match or a lighter week.  An unloaded step
    needs no substitute: its own walk is the only option.
    """
    if position.level == 0:
        return (_walk(position),)
    return (
        _walk(UNLOADED),
        _belt(position, percent),
        _hill(position, percent),
        _band(position, percent),
    )


def _walk(position: Position) -> SubstituteOption:
    step = LADDER[position]
    return SubstituteOption(Equipment.NONE, step.work, step.rest_s, step.rpe_band)


def _belt(position: Position, percent: int) -> SubstituteOption:
    track = track_for(position)
    return SubstituteOption(
        Equipment.TREADMILL_OFF,
        cut(TRACK_WORK[track], percent),
        TRACK_REST_S,
        LADDER[position].rpe_band,
        track=track,
    )


def _hill(position: Position, percent: int) -> SubstituteOption:
    step = LADDER[position]
    return SubstituteOption(
        Equipment.HILL,
        cut(step.work, percent),
        step.rest_s,
        step.rpe_band,
        grade_percent=hill_grade(step.drag_percent),
    )


def _band(position: Position, percent: int) -> SubstituteOption:
    step = LADDER[capped_for(Equipment.BAND, position)]
    return SubstituteOption(Equipment.BAND, cut(step.work, percent), step.rest_s, step.rpe_band)
