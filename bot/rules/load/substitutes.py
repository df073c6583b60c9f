"""What to do instead when there is no sled today, or it is too heavy: the session, mapped."""

from dataclasses import dataclass

from bot.rules.ladder.outlines import EASY_BAND, EASY_REST_S, Outline, conditioning
from bot.rules.ladder.steps import WALKS, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.treadmill import TRACK_REST_S, Track
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.load.work import RpeBand, Work
from bot.rules.log.done import Mode

STEEPEST_GRADE_PERCENT = 15  # footing on the way down is the limit, not the legs [D]
# Nobody knows the drag of a towel, so the climb ends early [D]; without kit, walking is a
# complete programme by itself (Alghadir 2019), and carries no further than the steps that are
# still light [D].
WALKED_CAP = Position.L2a
KIT_CAP = {
    Equipment.BAND: Position.L3c,
    Equipment.PARTNER: Position.L3c,
    Equipment.NONE: WALKED_CAP,
}
FIRST_ON_SLED = Position.L3a  # however far walking, a belt, a band or a hill carried [D]
SHOWN_CAPPED = frozenset({Equipment.BAND, Equipment.PARTNER})  # the session itself ends there


@dataclass(frozen=True, slots=True)
class SubstituteOption:
    """One way to do today's session without a sled.

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
    return min(position, KIT_CAP.get(equipment, position))


def shown_for(equipment: Equipment, position: Position) -> Position:
    """Return the step whose session is done with the equipment: a band ends at its cap."""
    return capped_for(equipment, position) if equipment in SHOWN_CAPPED else position


def substitutes_for(
    position: Position, percent: int = FULL_PERCENT
) -> tuple[SubstituteOption, ...]:
    """Return the ways to do a step's own session without a sled, easiest first.

    `percent` is the share of the sets left by a match or a lighter week.  An unloaded step
    needs no substitute: its own walk is the only option.
    """
    walk = WALKS.get(position)
    if walk is not None:
        return (_walk(walk),)
    return options_for(conditioning(position, percent), position, percent)


def options_for(
    outline: Outline, position: Position, percent: int = FULL_PERCENT
) -> tuple[SubstituteOption, ...]:
    """Return the ways to do an outline of a loaded step without a sled, easiest first."""
    return (
        _walk(outline.walk),
        SubstituteOption(
            Equipment.TREADMILL_OFF,
            outline.belt_work,
            TRACK_REST_S,
            outline.rpe_band,
            track=outline.track,
        ),
        SubstituteOption(
            Equipment.HILL,
            outline.work,
            outline.rest_s,
            outline.rpe_band,
            grade_percent=hill_grade(outline.drag_percent),
        ),
        _band(outline, position, percent),
    )


def _walk(work: Work) -> SubstituteOption:
    return SubstituteOption(Equipment.NONE, work, EASY_REST_S, EASY_BAND)


def _band(outline: Outline, position: Position, percent: int) -> SubstituteOption:
    capped = capped_for(Equipment.BAND, position)
    if outline.mode is Mode.CONDITIONING and capped is not position:
        outline = conditioning(capped, percent)
    return SubstituteOption(Equipment.BAND, outline.work, outline.rest_s, outline.rpe_band)
