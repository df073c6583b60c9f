"""The step that a day's decision goes from: of the last session, or where something else leads."""

from bot.rules.decide import lowered
from bot.rules.ladder.steps import HIGHEST, LADDER, LOWEST, Position, first_of_level, levels_down
from bot.rules.load.carried import FIRST_LOADED
from bot.rules.log.past import Past
from bot.rules.log.pulled import carried_in
from bot.rules.pain.holding import Holding, Released
from bot.rules.safety.clearance import Return, as_cleared, highest_cleared, return_of
from bot.rules.safety.limits import Ceilings
from bot.rules.safety.red_flags import MODERATE_PAIN
from bot.rules.safety.screening import open_flags
from bot.rules.week.gaps import gap_severity

# The position is where to go on already; what came before is weighed no second time.
LOWERED_ALREADY = frozenset({Return.FROM_THE_WALK, Return.WALKS_AND_LIGHT})


def position_of(past: Past, hold: Holding | Released | None) -> Position:
    """Return the step of the last planned session, or of the start; after a hold, lower.

    What was prescribed and done is the fact; a free session moves nobody.  During a hold it
    is the step that the hold's own level down brings to where it resumes.  A flag that was
    cleared since may ask for a lower one, and with moderate pain on a normal day it is the first.
    """
    if any(flag.code == MODERATE_PAIN for flag in open_flags(past.athlete)):
        return LOWEST
    highest = highest_cleared(past.athlete, past.today)
    match hold:
        case None:
            position = past.position
            if return_on(past, hold) in LOWERED_ALREADY:
                position = lowered(position, gap_severity(past.days_away))
            return as_cleared(position, past.returning, highest)
        case Holding(resume_at=resume_at):
            if resume_at >= levels_down(past.position, 1):
                return past.position
            return first_of_level(resume_at.level + 1)
        case Released(resume_at=resume_at):
            return resume_at


def after_limit(past: Past, hold: Holding | Released | None, limits: Ceilings) -> Position | None:
    """Return where the load of a session leads that a limit held back which is over by now.

    The first step of the lowest level that asks for as much; `None`: nothing was held back, or its
    load still is.
    """
    still = limits.drag_percent is not None or limits.plates_kg is not None
    if hold is not None or still or not past.undecided:
        return None
    first = past.judged[past.undecided[0]]
    carried = carried_in(first, past.athlete.body_mass_kg) if first.is_held_back else None
    if carried is None:
        return None
    enough = (
        one
        for one, step in LADDER.items()
        if one >= FIRST_LOADED and step.drag_percent >= carried.drag_percent
    )
    return next(enough, HIGHEST)


def return_on(past: Past, hold: Holding | Released | None) -> Return | None:
    """Return what a cleared flag makes of the next session, the strictest; `None`: nothing.

    During a hold there is no session; the flag has its say when it is over.
    """
    asked = {return_of(flag.code) for flag in past.returning}
    if isinstance(hold, Holding):
        return None
    if Return.FROM_THE_WALK in asked:
        return Return.FROM_THE_WALK
    highest = highest_cleared(past.athlete, past.today)
    if highest is not None and past.position > highest:
        return Return.WALKS_AND_LIGHT
    return Return.AS_AFTER_A_HOLD if Return.AS_AFTER_A_HOLD in asked else None
