"""The climb: where the next step up leads, who may skip, and where it ends."""

from bot.rules.ladder.steps import Position, cap_for, first_of_level, step_up
from bot.rules.load.substitutes import capped_for
from bot.rules.reasons import Objection, Reason
from bot.rules.safety import ages
from bot.rules.situation import Situation

FAST_UP_TO_LEVEL = 3  # above it nobody skips a step [D]


def climbed_from(situation: Situation) -> Position | Objection:
    """Return the step somebody climbs to whom nothing else holds back, or what ends the climb.

    A skip that a cap forbids is still a step.
    """
    position = situation.position
    by_person = cap_for(situation.age, situation.weeks_logged, situation.amber_in_14_days)
    ceiling = capped_for(situation.equipment, by_person)
    if situation.highest_cleared is not None:
        ceiling = min(ceiling, situation.highest_cleared)
    if _may_skip(situation):
        fast = first_of_level(position.level + 1)
        if fast <= ceiling:
            return fast
    following = step_up(position)
    if following is None and position <= ceiling:
        return Reason.TOP_OF_LADDER
    return Reason.LEVEL_CAP if following is None or following > ceiling else following


def _may_skip(situation: Situation) -> bool:
    """Tell whether two easy sessions of a calm adult jump to the next level [D]."""
    return (
        situation.easy_two
        and situation.age >= ages.ADULT_FROM
        and situation.baseline_pain == 0
        and not situation.amber_in_14_days
        and situation.position.level <= FAST_UP_TO_LEVEL
    )
