"""One decision, whole: the situation of a day, what it comes to, and every part of why."""

from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from bot.rules.decide import Decided, decided
from bot.rules.fitting import forward_floor
from bot.rules.forward.exercises import Exercise, Forward
from bot.rules.forward.turns import another
from bot.rules.load.equipment import Equipment
from bot.rules.load.pulled import friction_in
from bot.rules.load.substitutes import SubstituteOption
from bot.rules.load.work import ByDistance, ByTime, RpeBand, Work, session_minutes
from bot.rules.log.done import Log, Mode, Plan
from bot.rules.log.history import situation_in
from bot.rules.log.past import Past, past_of
from bot.rules.log.records import Athlete
from bot.rules.pain.holding import Holding, hold_in
from bot.rules.pain.patterns import Pattern, patterns_in
from bot.rules.prescribing import answer, gate
from bot.rules.prescription import (
    Belt,
    Decline,
    Feel,
    Grade,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Plates,
    Prescription,
    Reasons,
    RefuseEquipment,
    Reonboard,
    Resistance,
    Rest,
    Session,
    StopRefer,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import Reason
from bot.rules.situation import Situation
from bot.rules.week.day_modes import DayMode, ModeReason
from bot.rules.week.planning import room_on
from bot.rules.week.spacing import SpacingVerdict, placed_in, room


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is decided for a day, and all that it was decided by.

    `hold` is `None` where none is on.  `spacing` is about the sessions already done; it
    advises and forbids nothing.  `light` is why the plan makes it no full session, `None`
    where it does not.
    """

    day: date
    situation: Situation
    prescription: Prescription
    decided: Decided
    hold: Holding | None
    patterns: tuple[Pattern, ...]
    spacing: SpacingVerdict
    light: ModeReason | None = None


def decide(
    athlete: Athlete,
    log: Log,
    today: date,
    *,
    mode: Mode | None = None,
    equipment: Equipment | None = None,
    soreness: int | None = None,
    lighter: bool = False,
) -> Verdict:
    """Return the decision for a day, looking at nothing logged after it.

    `mode` is `None` where the week's plan says; `equipment` is what is at hand today, `None`
    for the usual; `soreness` is that of the legs, 0-10.  `lighter`: they wish for less.
    """
    past = past_of(athlete, log, today)
    return decide_in(past, mode=mode, equipment=equipment, soreness=soreness, lighter=lighter)


def decide_in(
    past: Past,
    *,
    mode: Mode | None = None,
    equipment: Equipment | None = None,
    soreness: int | None = None,
    lighter: bool = False,
) -> Verdict:
    """Return the decision for the day of a past, as `decide` does."""
    today = past.today
    planned = room_on(past.athlete, past.log, today) if mode is None else DayMode(mode)
    chosen = planned.mode
    found = patterns_in(past)
    hold = hold_in(past)
    situation = situation_in(past, found, hold, chosen, equipment, soreness)
    situation = replace(situation, lighter=lighter) if lighter else situation
    why = decided(situation)
    gated = gate(situation)
    return Verdict(
        today,
        situation,
        answer(situation, why) if gated is None else gated,
        why,
        hold if isinstance(hold, Holding) else None,
        found,
        room(placed_in(past.entries, today), today, chosen),
        planned.why,
    )


def other_forward(verdict: Verdict) -> Exercise | None:
    """Return the forward work that comes where a day's is not wanted; None: there is no other."""
    session = verdict.prescription
    if not isinstance(session, Session) or session.forward is None:
        return None
    is_walk = isinstance(session.resistance, Unloaded)
    return another(forward_floor(verdict.situation, verdict.decided, is_walk=is_walk))


# --- what is kept beside the entry ---------------------------------------------------------


def plan_of(verdict: Verdict, option: SubstituteOption | None = None) -> Plan | None:
    """Return what to keep beside the log entry; `None` where there is no session.

    `option` is the one chosen where the verdict is a substitute, `None`: its first.
    """
    match verdict.prescription:
        case Session() as session:
            return _plan_of_session(verdict.situation, session)
        case Substitute() as substitute:
            return _plan_of_option(substitute, option or substitute.options[0])
        case OptionalWalk() as walk:
            return _plan_of_walk(walk)
        case (
            Rest()
            | Hold()
            | Reonboard()
            | StopRefer()
            | Decline()
            | NeedGuardian()
            | RefuseEquipment()
        ):
            return None
        case _:
            assert_never(verdict.prescription)


def _plan_of_session(situation: Situation, session: Session) -> Plan:
    added_kg, drag_percent = _loading(session.resistance)
    exercise, forward_sets = _forward(session.forward)
    weighed = session.resistance if isinstance(session.resistance, Plates) else None
    return replace(
        _plan(session, session.mode, session.work, session.rpe_band, session.minutes),
        added_kg=added_kg,
        drag_percent=drag_percent,
        forward=exercise,
        forward_sets=forward_sets,
        total_kg=None if weighed is None else weighed.total_kg,
        friction=None if weighed is None else friction_in(situation),
    )


def _plan_of_option(substitute: Substitute, option: SubstituteOption) -> Plan:
    """Return the option as a plan; plain walking says that it only stands in for the load."""
    minutes = session_minutes(option.work, option.rest_s, forward_sets=0)
    plan = _plan(substitute, substitute.mode, option.work, option.rpe_band, minutes)
    if option.equipment is Equipment.NONE:
        return replace(plan, drag_percent=0.0, reasons=_keys((*substitute.reasons, Reason.NO_KIT)))
    grade = option.grade_percent
    return plan if grade is None else replace(plan, drag_percent=float(grade))


def _plan_of_walk(walk: OptionalWalk) -> Plan:
    minutes = session_minutes(walk.work, walk.rest_s, forward_sets=0)
    plan = _plan(walk, Mode.WARM_UP, walk.work, walk.rpe_band, minutes)
    return replace(plan, drag_percent=0.0)


def _plan(
    of: Session | Substitute | OptionalWalk, mode: Mode, work: Work, band: RpeBand, minutes: int
) -> Plan:
    metres, work_s = _extent(work)
    return Plan(
        position=of.position.name,
        mode=mode,
        decision=of.decision.value,
        sets=work.sets,
        metres=metres,
        work_s=work_s,
        rpe_band=(band.low, band.high),
        minutes=minutes,
        special=None if of.special is None else of.special.value,
        reasons=_keys(of.reasons),
    )


def _extent(work: Work) -> tuple[int | None, int | None]:
    """Return metres and seconds of a set; one of them is `None`."""
    match work:
        case ByDistance(_, metres, _):
            return metres, None
        case ByTime(_, work_s):
            return None, work_s


def _loading(resistance: Resistance) -> tuple[float | None, float | None]:
    """Return plates in kg and drag in percent; `None` where they are not known.

    A hill's grade is its drag: what is over 15 % is not walked up.
    """
    match resistance:
        case Unloaded():
            return None, 0.0
        case Plates(drag_percent, added_kg, _, _):
            return added_kg, float(drag_percent)
        case Grade(_, percent) | Feel(percent):
            return None, float(percent)
        case Belt():
            return None, None


def _forward(forward: Forward | None) -> tuple[str | None, int]:
    return (None, 0) if forward is None else (forward.exercise.value, forward.sets)


def _keys(reasons: Reasons) -> tuple[str, ...]:
    return tuple(reason.value for reason in sorted(reasons))
