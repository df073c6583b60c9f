"""The next session, decided: gates, then what the log asks for, then what is at hand."""

from typing import assert_never

from bot.rules.decide import Decided, decided
from bot.rules.fitting import fitted, pain_reasons, reasons_of, walked
from bot.rules.ladder.outlines import (
    DAY_BEFORE_MATCH,
    DAY_BEFORE_WALK,
    EASY_BAND,
    EASY_REST_S,
    MATCH_DAY_WALK,
    PULLS_BEFORE_MATCH_FROM_LEVEL,
    RECOVERY_WALK,
    UNLOADED_WALK,
    conditioning,
    warm_up,
)
from bot.rules.ladder.steps import WALKS
from bot.rules.load.carried import no_more, walk_no_longer
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.log.done import Mode
from bot.rules.prescription import (
    Decision,
    Decline,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Prescription,
    RefuseEquipment,
    Reonboard,
    Rest,
    StopRefer,
)
from bot.rules.reasons import Reason
from bot.rules.safety import ages
from bot.rules.severity import Severity
from bot.rules.situation import Situation
from bot.rules.week.matchday import Special

UNDER_AGE = "age_under_13"


def prescribe(situation: Situation) -> Prescription:
    """Return the one answer for a situation.  Gates come first and cannot be argued with."""
    gated = gate(situation)
    return answer(situation, decided(situation)) if gated is None else gated


def gate(situation: Situation) -> Prescription | None:
    """Return what forbids any session, in order of weight; `None` where nothing does."""
    if situation.red_flag is not None:
        return StopRefer(situation.red_flag.lower())
    if situation.age < ages.YOUNGEST:
        return Decline(UNDER_AGE)
    if situation.age < ages.ADULT_FROM and not situation.guardian_confirmed:
        return NeedGuardian()
    if situation.equipment in REFUSED:
        return RefuseEquipment(situation.equipment.value)
    return None


def answer(situation: Situation, why: Decided) -> Prescription:
    """Return what a decided situation comes to; gates are behind it."""
    decision = why.decision
    if decision is not None:
        return _on_the_day(situation, why, decision)
    if why.severity is Severity.REONBOARD:
        return Reonboard(pain_reasons(why))
    return Hold(why.after, pain_reasons(why))


def _on_the_day(situation: Situation, why: Decided, decision: Decision) -> Prescription:
    if Reason.LIMIT_WEEK in why.blocks:
        return Rest(decision, why.after, None, reasons_of(why))
    match why.reading.match.special:
        case None:
            return _own_session(situation, why, decision)
        case Special.MATCH_DAY:
            return OptionalWalk(
                decision,
                why.after,
                Special.MATCH_DAY,
                MATCH_DAY_WALK,
                EASY_REST_S,
                EASY_BAND,
                reasons_of(why),
            )
        case Special.DAY_BEFORE:
            return _day_before(situation, why, decision)
        case Special.DAY_AFTER | Special.SORE_AFTER as special:
            if why.reading.match.rest:
                return Rest(decision, why.after, special, reasons_of(why))
            walk = walk_no_longer(RECOVERY_WALK, why.reading.most)
            return walked(situation, why, decision, walk, special=special)
        case _:
            assert_never(why.reading.match.special)


def _day_before(situation: Situation, why: Decided, decision: Decision) -> Prescription:
    pulls = why.after.level >= PULLS_BEFORE_MATCH_FROM_LEVEL
    if not pulls or _only_walks(situation, why):
        walk = walk_no_longer(DAY_BEFORE_WALK, why.reading.most)
        return walked(situation, why, decision, walk, special=Special.DAY_BEFORE)
    return fitted(situation, why, decision, no_more(DAY_BEFORE_MATCH, why.reading.most))


def _only_walks(situation: Situation, why: Decided) -> bool:
    most = why.reading.most
    return situation.equipment is Equipment.NONE or (most is not None and most.is_walk)


def _own_session(situation: Situation, why: Decided, decision: Decision) -> Prescription:
    position, most = why.after, why.reading.most
    walk = WALKS.get(position)
    if walk is not None:
        return walked(situation, why, decision, walk_no_longer(walk, most))
    if _only_walks(situation, why):
        reasons = (Reason.NO_KIT,) if situation.equipment is Equipment.NONE else ()
        return walked(situation, why, decision, walk_no_longer(UNLOADED_WALK, most), *reasons)
    is_warm_up = situation.mode is Mode.WARM_UP
    outline = warm_up(position) if is_warm_up else conditioning(position, why.share)
    return fitted(situation, why, decision, no_more(outline, most))
