"""A load or an effort to ask about."""

from bot.rules.ladder.steps import Position
from bot.rules.load.effort import TOO_HARD_RPE
from bot.rules.log.done import Log, Plan

ASK_ABOVE_SHARE = 1.5  # of the plan, or of the heaviest so far [D]
LEAST_LIKELY_SHARE = 0.5  # of the same: a guess below it is not worth a button [D]
ASK_ABOVE_KG = 300
# Half as much again of next to nothing is nothing: beside small plates, or none, only more than
# a pair of small ones is asked about [D].
ASK_ABOVE_SMALL_KG = 5

LIGHT_UP_TO_LEVEL = 2  # up to here such an effort calls for the stop rules [D]


def implausible_beside(load_kg: float, plan: Plan | None, log: Log) -> float | None:
    """Return what a load, kilograms of plates, looks too big beside; `None`: it does not.

    It is compared with the plan's plates, where it names some, and with the heaviest in the log:
    what was pulled before is no slip of a finger today, whatever was planned.

    >>> implausible_beside(375, None, Log())
    300
    """
    if load_kg > ASK_ABOVE_KG:
        return ASK_ABOVE_KG
    heaviest = heaviest_kg(log)
    if plan is not None and plan.added_kg is not None:
        beside = max(plan.added_kg, heaviest or 0)
        limit = max(beside * ASK_ABOVE_SHARE, ASK_ABOVE_SMALL_KG)
        return beside if load_kg > limit else None
    if heaviest and load_kg > heaviest * ASK_ABOVE_SHARE:
        return heaviest
    return None


def is_likely(load_kg: float, plan: Plan | None, log: Log) -> bool:
    """Tell whether a load is near what was planned, or near the heaviest where nothing was.

    With neither to compare with, anything up to the most that is taken is.
    """
    beside = heaviest_kg(log) if plan is None or plan.added_kg is None else plan.added_kg
    if beside is None:
        return load_kg <= ASK_ABOVE_KG
    return LEAST_LIKELY_SHARE * beside <= load_kg <= ASK_ABOVE_SHARE * beside and load_kg > 0


def heaviest_kg(log: Log) -> float | None:
    """Return the most plates in the log; `None` where none were named."""
    loads = (run.added_kg for entry in log.entries for run in entry.pulls)
    return max((load for load in loads if load is not None), default=None)


def is_too_hard(rpe: float, position: Position) -> bool:
    """Tell whether an effort is more than a light step should ever cost."""
    return rpe >= TOO_HARD_RPE and position.level <= LIGHT_UP_TO_LEVEL
