"""An outline put on what is at hand: plates, a grade, a belt, a band, or nothing."""

from dataclasses import replace

from bot.rules.decide import Decided
from bot.rules.forward.exercises import EASY_WALK, Forward, has_symptoms
from bot.rules.forward.turns import Floor, exercise_for, forward_of
from bot.rules.ladder.outlines import (
    DAY_BEFORE_WALK,
    EASY_BAND,
    EASY_REST_S,
    UNLOADED_WALK,
    Outline,
)
from bot.rules.load.carried import no_heavier, walk_no_longer
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.loading import Fit, SledTooHeavy
from bot.rules.load.pulled import load_on, most_drag_percent
from bot.rules.load.substitutes import hill_grade, options_for
from bot.rules.load.treadmill import TRACK_REST_S
from bot.rules.load.units import to_tenth
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.load.work import (
    ByDistance,
    ByTime,
    Work,
    predicted_load,
    session_minutes,
)
from bot.rules.log.done import Mode
from bot.rules.prescription import (
    Belt,
    Decision,
    Feel,
    Grade,
    Plates,
    Reasons,
    Resistance,
    Session,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import KEPT, Reason
from bot.rules.rulebook.last_session import REASON_OF_ZONE
from bot.rules.safety.limits import NO_LIMITS
from bot.rules.situation import Situation
from bot.rules.week.matchday import Special

BRIDGE_DIVISOR = 2  # half the metres [D], in whole metres, rounded down
REASON_OF_FIT = {
    Fit.EMPTY_OK: Reason.EMPTY_OK,
    Fit.BRIDGE: Reason.BRIDGE,
    Fit.BY_EFFORT: Reason.RPE_ONLY,
}


def pain_reasons(why: Decided) -> Reasons:
    """Return the zone, and that it settled: in a hold nothing else is weighed any more."""
    reading = why.reading
    if reading.zone is None:
        return ()
    of_zone = (REASON_OF_ZONE[reading.zone],)
    return (*of_zone, Reason.STABLE_THREE) if reading.settled else of_zone


def reasons_of(why: Decided, *more: Reason) -> Reasons:
    """Return every reason of a session, sorted by key."""
    return tuple(sorted({*pain_reasons(why), *more, *KEPT.intersection(why.blocks)}))


def walked(
    situation: Situation,
    why: Decided,
    decision: Decision,
    work: ByTime,
    *more: Reason,
    special: Special | None = None,
) -> Session:
    """Return a session of walking backward with nothing but the body; it is never cut."""
    has_forward = special is None and situation.mode is Mode.CONDITIONING
    walk = EASY_WALK if special is None else None
    forward = _forward(situation, why, work, EASY_REST_S, is_walk=True) if has_forward else walk
    minutes = session_minutes(work, EASY_REST_S, 0 if forward is None else forward.sets)
    return Session(
        decision,
        why.after,
        situation.mode,
        work,
        EASY_REST_S,
        EASY_BAND,
        Unloaded(),
        minutes,
        predicted_load(EASY_BAND, minutes),
        forward,
        reasons_of(why, *more),
        special,
        _planned_change(why),
    )


def fitted(
    situation: Situation, why: Decided, decision: Decision, outline: Outline
) -> Session | Substitute:
    """Return the outline as a session on the equipment, or what to do instead.

    `NONE` and what is refused never come here.
    """
    equipment, whole = situation.equipment, outline
    if equipment in WEIGHED:
        return _on_plates(situation, why, decision, outline)
    outline = no_heavier(outline, most_drag_percent(situation))
    held = () if outline == whole else (Reason.LIMIT_LOAD,)
    if not outline.drag_percent:
        return walked(situation, why, decision, _walk_of(outline), *held, special=outline.special)
    if equipment is Equipment.HILL:
        grade = Grade(outline.drag_percent, hill_grade(outline.drag_percent))
        return _session(situation, why, decision, outline, grade, *held)
    if equipment is Equipment.TREADMILL_OFF:
        belt = replace(outline, work=outline.belt_work, rest_s=TRACK_REST_S)
        most = whole.belt_work.sets  # a shorter row may have more sets, the forward half has not
        return _session(
            situation, why, decision, belt, Belt(outline.track), *held, forward_beside=most
        )
    feel = Feel(outline.drag_percent)
    return _session(situation, why, decision, outline, feel, Reason.RPE_ONLY, *held)


def _on_plates(
    situation: Situation, why: Decided, decision: Decision, outline: Outline
) -> Session | Substitute:
    whole = outline
    if situation.body_mass_kg is None:  # what nobody can weigh against a body goes by its step
        outline = no_heavier(outline, most_drag_percent(situation))
        if not outline.drag_percent:
            walk, limit = _walk_of(outline), Reason.LIMIT_LOAD
            return walked(situation, why, decision, walk, limit, special=outline.special)
    most = why.reading.most
    is_full = outline.mode is Mode.CONDITIONING and why.share == FULL_PERCENT and most is None
    heaviest = None if most is None else most.drag_percent
    load = load_on(situation, outline.drag_percent, is_full=is_full, most_percent=heaviest)
    held: Reasons = ()
    if situation.limits != NO_LIMITS:
        free = replace(situation, limits=NO_LIMITS)
        own = load_on(free, outline.drag_percent, is_full=is_full, most_percent=heaviest)
        held = (Reason.LIMIT_LOAD,) if load != own or outline != whole else ()
    if isinstance(load, SledTooHeavy) and (most is not None or held):
        walk = walk_no_longer(_walk_of(outline), most)
        return walked(situation, why, decision, walk, *held, special=outline.special)
    if isinstance(load, SledTooHeavy):
        return Substitute(
            decision,
            why.after,
            outline.mode,
            load.empty_sled_drag_percent,
            tuple(
                one
                for one in options_for(_on_a_hill(situation, outline), why.after, why.share)
                if one.equipment not in situation.limits.ways
            ),
            reasons_of(why, Reason.SLED_TOO_HEAVY),
            outline.special,
            _planned_change(why),
        )
    if load.fit is Fit.BRIDGE:
        outline = replace(outline, work=_half_the_metres(outline.work))
    drag = outline.drag_percent
    if held and load.estimated_drag_percent is not None:
        drag = min(drag, int(load.estimated_drag_percent))
    plates = Plates(drag, load.added_kg, load.total_kg, load.estimated_drag_percent)
    fit = REASON_OF_FIT.get(load.fit)
    reasons: Reasons = held if fit is None else (fit, *held)
    if situation.new_surface:
        reasons += (Reason.NEW_SURFACE,)
    return _session(situation, why, decision, outline, plates, *reasons)


def _on_a_hill(situation: Situation, outline: Outline) -> Outline:
    """Return what stands in for an outline, with no more drag than a clinician's limits leave."""
    uphill = replace(situation, equipment=Equipment.HILL)
    return no_heavier(outline, most_drag_percent(uphill))


def _walk_of(outline: Outline) -> ByTime:
    return UNLOADED_WALK if outline.special is None else DAY_BEFORE_WALK


def _half_the_metres(work: Work) -> Work:
    match work:
        case ByDistance(sets, metres, tempo):
            return ByDistance(sets, metres // BRIDGE_DIVISOR, tempo)
        case ByTime():
            return work


def _session(
    situation: Situation,
    why: Decided,
    decision: Decision,
    outline: Outline,
    resistance: Resistance,
    *more: Reason,
    forward_beside: int | None = None,
) -> Session:
    rest, beside = outline.rest_s, outline.work
    if forward_beside is not None:
        beside = replace(beside, sets=min(beside.sets, forward_beside))
    forward = _forward(situation, why, beside, rest) if outline.forward else None
    forward_sets = 0 if forward is None else forward.sets
    minutes = session_minutes(outline.work, outline.rest_s, forward_sets)
    return Session(
        decision,
        why.after,
        outline.mode,
        outline.work,
        outline.rest_s,
        outline.rpe_band,
        resistance,
        minutes,
        predicted_load(outline.rpe_band, minutes),
        forward,
        reasons_of(why, *more),
        outline.special,
        _planned_change(why),
    )


def forward_floor(situation: Situation, why: Decided, *, is_walk: bool) -> Floor:
    """Return what a session's forward work is chosen from; `is_walk`: nothing is pulled."""
    symptoms = (
        has_symptoms(situation.baseline_pain, why.reading.zone)
        or why.reading.settled  # a steady 3 passes for the step, and is felt all the same
        or situation.released_from_hold
    )
    return Floor(
        why.after.level,
        situation.equipment,
        situation.age,
        why.reading.zone,
        symptoms,
        is_walk,
        situation.region,
        situation.days_to_match,
        situation.at_hand,
        situation.forward_before,
        situation.forward_chosen,
        situation.goal,
        situation.limits.exercises,
    )


def _forward(
    situation: Situation, why: Decided, work: Work, rest_s: int, *, is_walk: bool = False
) -> Forward:
    floor = forward_floor(situation, why, is_walk=is_walk)
    alone = session_minutes(work, rest_s, forward_sets=0)
    free = replace(floor, left_out=frozenset()) if floor.left_out else floor
    most = forward_of(exercise_for(free), work.sets, alone, free.own)
    exercise = exercise_for(floor) if floor.left_out else most.exercise
    if exercise is most.exercise:
        return most
    taken = forward_of(exercise, work.sets, alone, free.own)  # what stands in is no more of it
    return replace(taken, sets=min(taken.sets, most.sets) if most.sets else taken.sets)


def _planned_change(why: Decided) -> float | None:
    return None if why.reading.week is None else to_tenth(why.reading.week.change_percent)
