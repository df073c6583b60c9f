"""What whoever looked at the joint said: where a cleared flag leads back to, and the limits."""

from bot.rules.load.pulled import is_held_back
from bot.rules.reasons import Objection, Reason
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.reading import Reading
from bot.rules.safety.clearance import Return
from bot.rules.safety.limits import is_week_full
from bot.rules.severity import Severity
from bot.rules.week.matchday import Special

REASON_OF_RETURN = {
    Return.FROM_THE_WALK: Reason.CLEARED_FROM_THE_WALK,
    Return.WALKS_AND_LIGHT: Reason.CLEARED_FOR_LIGHT,
    Return.AS_AFTER_A_HOLD: Reason.CLEARED_AFTER_A_HOLD,
}


def clearance(reading: Reading) -> Opinion | None:
    """Do the step that a cleared flag leads back to, whatever was done before it."""
    returning = reading.situation.returning
    cause = None if returning is None else REASON_OF_RETURN.get(returning)
    return None if cause is None else Opinion(RuleName.CLEARANCE, cause, Severity.REPEAT)


def limited(reading: Reading) -> Opinion | None:
    """Go no higher, no heavier and no more often than a clinician said (A23).

    A week that is full leaves no session, a level above the ceiling leads to the one that is open,
    and where the load is held back nobody climbs.
    """
    situation, name = reading.situation, RuleName.LIMITS
    if is_week_full(situation.limits, situation.week_sessions):
        is_walk = reading.match.special is Special.MATCH_DAY  # nothing is planned there anyway
        return None if is_walk else Opinion(name, objection=Reason.LIMIT_WEEK)
    if situation.position > situation.limits.highest:
        why: Objection = Reason.LIMIT_LEVEL
        return Opinion(name, why, Severity.REPEAT, objection=why)
    if situation.after_limit:
        return Opinion(name, Reason.AFTER_LIMIT, Severity.REPEAT)
    is_held = is_held_back(situation, situation.position)
    return Opinion(name, objection=Reason.LIMIT_LOAD) if is_held else None


def cleared_so_far(reading: Reading) -> Opinion | None:
    """Keep the step that is the highest somebody was cleared for."""
    situation = reading.situation
    highest = situation.highest_cleared
    if highest is None or situation.position < highest:
        return None
    return Opinion(RuleName.CLEARANCE, objection=Reason.CLEARED_SO_FAR)
