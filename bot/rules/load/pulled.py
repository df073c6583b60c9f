"""What somebody pulls today: the sled or tyre of a situation, loaded for a target."""

from dataclasses import replace

from bot.rules.load.equipment import Equipment
from bot.rules.load.loading import Drag, Puller, SledLoad, SledTooHeavy, load_for
from bot.rules.load.surfaces import sled_friction, tyre_friction
from bot.rules.situation import Situation

PROVEN_BY_CLEAN = 2  # the clean sessions a step takes


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
        is_full and situation.clean_sessions >= PROVEN_BY_CLEAN,
    )


def load_on(
    situation: Situation, drag_percent: int, *, is_full: bool, most_percent: float | None = None
) -> SledLoad | SledTooHeavy:
    """Return the plates for a target drag, or that the sled is too heavy for it.

    `most_percent` is the drag that no sled may be above, however little; `None`: the step says.
    """
    puller = replace(puller_in(situation, is_full=is_full), most_percent=most_percent)
    return load_for(drag_percent, puller, drag_in(situation))
