"""The climb itself: what a step up takes, and what keeps to the step or below it for a while."""

from bot.rules.ladder.steps import CLEAN_FOR_A_STEP, DAYS_BETWEEN_STEPS
from bot.rules.log.done import Mode
from bot.rules.reasons import Reason
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.reading import Reading
from bot.rules.severity import Severity

LIGHTER_PERCENT = 60  # of the sets, where somebody wishes for less [D]


def new_to_sled(reading: Reading) -> Opinion | None:
    """Begin the sled where it is light, however far another kit carried."""
    if not reading.situation.new_to_sled:
        return None
    return Opinion(RuleName.LOAD, Reason.NEW_TO_SLED, Severity.REPEAT)


def lighter(reading: Reading) -> Opinion | None:
    """Leave fewer sets where less was wished for."""
    if not reading.situation.lighter:
        return None
    return Opinion(RuleName.CLIMB, share=LIGHTER_PERCENT, objection=Reason.LIGHTER)


def warm_up(reading: Reading) -> Opinion | None:
    """A warm-up never steps up."""
    is_one = reading.situation.mode is Mode.WARM_UP
    return Opinion(RuleName.CLIMB, objection=Reason.WARM_UP) if is_one else None


def paused(reading: Reading) -> Opinion | None:
    """Keep the step where a start with pain, or the pre-season, pauses the climb."""
    is_paused = reading.situation.climb_paused
    return Opinion(RuleName.CLIMB, objection=Reason.CLIMB_PAUSED) if is_paused else None


def clean(reading: Reading) -> Opinion | None:
    """Wait for the clean sessions a step takes."""
    few = reading.situation.clean_sessions < CLEAN_FOR_A_STEP
    return Opinion(RuleName.CLIMB, objection=Reason.CLEAN_TOO_FEW) if few else None


def soon(reading: Reading) -> Opinion | None:
    """Wait for the days between two steps."""
    is_soon = reading.situation.days_since_step_up < DAYS_BETWEEN_STEPS
    return Opinion(RuleName.CLIMB, objection=Reason.TOO_SOON) if is_soon else None
