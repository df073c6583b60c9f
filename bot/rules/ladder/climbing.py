"""The climb: where the next step up leads, who may skip, and where it ends."""

from collections.abc import Iterator
from enum import StrEnum

from bot.rules.ladder.steps import (
    EARNED_AFTER_WEEKS,
    HIGHEST,
    LADDER,
    OLDER_CAP,
    UNEARNED_CAP,
    YOUTH_CAP,
    Position,
    first_of_level,
    step_up,
)
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.loading import SledTooHeavy
from bot.rules.load.pulled import load_on
from bot.rules.load.substitutes import KIT_CAP, WALKED_CAP
from bot.rules.reasons import Objection, Reason
from bot.rules.safety import ages
from bot.rules.situation import Situation

# Who skips the rest of a level [D]: never into the levels that are heavy, and never at first.
FAST_UP_TO_LEVEL = 2
FAST_BELOW_AGE = 60
FAST_AFTER_WEEKS = 3


class Cap(StrEnum):
    """What the highest step is set by, where the climb ends below the top."""

    UNDER_18 = "under_18"
    OLDER = "older"
    TOO_FEW_WEEKS = "too_few_weeks"
    AMBER_LATELY = "amber_lately"
    NO_KIT = "no_kit"
    TOO_HEAVY = "too_heavy"
    BAND = "band"
    CLEARED = "cleared"
    LIMIT = "limit"


def ceiling_of(situation: Situation) -> tuple[Position, Cap] | None:
    """Return the highest step open to somebody and what sets it; `None`: the whole ladder is.

    Of two that set the same, what can be changed soonest is named last and so stands behind.
    """
    return min(_ceilings(situation), key=lambda one: one[0], default=None)


def _ceilings(situation: Situation) -> Iterator[tuple[Position, Cap]]:
    if situation.highest_cleared is not None:
        yield situation.highest_cleared, Cap.CLEARED
    if situation.limits.level is not None:
        yield situation.limits.highest, Cap.LIMIT
    if situation.age < ages.ADULT_FROM:
        yield YOUTH_CAP, Cap.UNDER_18
    if situation.age >= ages.OLDER_FROM:
        yield OLDER_CAP, Cap.OLDER
    if situation.equipment is Equipment.NONE:
        yield WALKED_CAP, Cap.NO_KIT
    elif is_walked(situation):
        yield WALKED_CAP, Cap.TOO_HEAVY
    elif situation.equipment in KIT_CAP:
        yield KIT_CAP[situation.equipment], Cap.BAND
    if situation.amber_in_14_days:
        yield UNEARNED_CAP, Cap.AMBER_LATELY
    if situation.weeks_logged < EARNED_AFTER_WEEKS:
        yield UNEARNED_CAP, Cap.TOO_FEW_WEEKS


def climbed_from(situation: Situation) -> Position | Objection:
    """Return the step somebody climbs to whom nothing else holds back, or what ends the climb.

    A skip that a cap forbids is still a step.
    """
    position = situation.position
    capped = ceiling_of(situation)
    ceiling = HIGHEST if capped is None else capped[0]
    if _may_skip(situation):
        fast = first_of_level(position.level + 1)
        if fast <= ceiling:
            return fast
    following = step_up(position)
    if following is None and position <= ceiling:
        return Reason.TOP_OF_LADDER
    return Reason.LEVEL_CAP if following is None or following > ceiling else following


def is_walked(situation: Situation) -> bool:
    """Tell whether a loaded step is only walked, its sled or tyre being too heavy for it."""
    if not situation.position.level or situation.equipment not in WEIGHED:
        return False
    load = load_on(situation, LADDER[situation.position].drag_percent, is_full=True)
    return isinstance(load, SledTooHeavy)


def _may_skip(situation: Situation) -> bool:
    """Tell whether two easy sessions of a calm adult jump to the next level [D]."""
    return (
        situation.easy_two
        and ages.ADULT_FROM <= situation.age < FAST_BELOW_AGE
        and situation.weeks_logged >= FAST_AFTER_WEEKS
        and situation.baseline_pain == 0
        and not situation.amber_in_14_days
        and situation.position.level < FAST_UP_TO_LEVEL
    )
