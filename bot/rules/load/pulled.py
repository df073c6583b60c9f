"""What somebody pulls today: the sled or tyre of a situation, loaded for a target."""

from dataclasses import replace

from bot.rules.ladder.steps import CLEAN_FOR_A_STEP, LADDER, Position
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.loading import (
    Drag,
    Puller,
    SledLoad,
    SledTooHeavy,
    drag_percent_of,
    load_for,
)
from bot.rules.load.surfaces import sled_friction, tyre_friction
from bot.rules.safety.limits import NO_LIMITS
from bot.rules.situation import Situation


def friction_in(situation: Situation) -> float:
    """Return the friction of the sled or tyre where it is pulled."""
    is_tyre = situation.equipment is Equipment.TYRE
    friction_of = tyre_friction if is_tyre else sled_friction
    return friction_of(situation.surface, situation.friction)


def drag_in(situation: Situation) -> Drag:
    """Return what is pulled, and on what."""
    return Drag(
        situation.sled_empty_kg,
        friction_in(situation),
        situation.plate_step_kg,
        situation.new_surface,
        situation.plates,
    )


def puller_in(situation: Situation, *, is_full: bool) -> Puller:
    """Return who pulls.  `is_full`: a conditioning session with nothing cut from it."""
    return Puller(
        situation.body_mass_kg,
        situation.age,
        situation.baseline_pain,
        situation.heaviest_drag_percent,
        is_full and situation.clean_sessions >= CLEAN_FOR_A_STEP,
        most_added_kg=situation.limits.plates_kg,
    )


def load_on(
    situation: Situation, drag_percent: int, *, is_full: bool, most_percent: float | None = None
) -> SledLoad | SledTooHeavy:
    """Return the plates for a target drag, or that the sled is too heavy for it.

    `most_percent` is the drag that no sled may be above, however little; `None`: the step says.
    """
    limit = most_drag_percent(situation)
    most = min((one for one in (most_percent, limit) if one is not None), default=None)
    puller = replace(puller_in(situation, is_full=is_full), most_percent=most)
    drag_percent = drag_percent if limit is None else min(drag_percent, int(limit))
    return load_for(drag_percent, puller, drag_in(situation))


def most_drag_percent(situation: Situation) -> float | None:
    """Return the drag that a clinician's limits leave, in percent; `None`: they set none.

    Plates count by themselves on what is weighed.  Elsewhere they are what the sled on file would
    drag with them.
    """
    limits, mass = situation.limits, situation.body_mass_kg
    most = limits.drag_percent
    if limits.plates_kg is None or mass is None or situation.equipment in WEIGHED:
        return most
    total = situation.sled_empty_kg + limits.plates_kg
    told = drag_percent_of(total, friction_in(situation), mass)
    return told if most is None else min(most, told)


def is_held_back(situation: Situation, position: Position) -> bool:
    """Tell whether a step's own load is more than a clinician's limits leave of it."""
    if situation.limits == NO_LIMITS or situation.equipment is Equipment.NONE:
        return False
    own, most = LADDER[position].drag_percent, most_drag_percent(situation)
    if situation.equipment not in WEIGHED or most is not None:
        return most is not None and own > most
    free = replace(situation, limits=NO_LIMITS)
    return load_on(situation, own, is_full=True) != load_on(free, own, is_full=True)
