"""A verdict as the coach tells it: the one cause to name, and what comes next."""

from dataclasses import replace

from bot.content.session import Because, Cause, Following
from bot.rules.climbing import Block
from bot.rules.deciding import Verdict, decide
from bot.rules.effort import effort_severity
from bot.rules.equipment import WEIGHED, Equipment
from bot.rules.explaining import Explanation, is_starting
from bot.rules.holding import hold_on
from bot.rules.ladder import LADDER
from bot.rules.matchday import Special
from bot.rules.outlook import awaited_morning, outlook
from bot.rules.pain import PainZone
from bot.rules.planning import next_session
from bot.rules.prescription import Decision, Hold, Prescription, Session, Unloaded
from bot.rules.reasons import Reason
from bot.rules.records import Athlete
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.weekload import WeekStatus
from bot.talk.turn import Scene

CAUSE_OF_SPECIAL = {
    Special.MATCH_DAY: Cause.MATCH_DAY,
    Special.DAY_BEFORE: Cause.DAY_BEFORE_MATCH,
    Special.DAY_AFTER: Cause.DAY_AFTER_MATCH,
    Special.SORE_AFTER: Cause.LEG_SORENESS,
}
CAUSE_OF_ZONE = {
    PainZone.RED: Cause.PAIN_RED,
    PainZone.AMBER2: Cause.PAIN_AMBER2,
    PainZone.AMBER1: Cause.PAIN_AMBER1,
    PainZone.UNKNOWN: Cause.PAIN_UNKNOWN,
}
CAUSE_OF_REASON = {
    Reason.MATCH_IN_TWO_DAYS: Cause.MATCH_IN_TWO_DAYS,
    Reason.MATCH_IN_THE_LEGS: Cause.MATCH_IN_THE_LEGS,
    Reason.SHORT_MATCH_YESTERDAY: Cause.SHORT_MATCH_YESTERDAY,
}
# What keeps a step away, weightiest first; the rest has been named before it comes to these.
CAUSE_OF_BLOCK = {
    Block.WARM_UP: Cause.WARM_UP,
    Block.CLIMB_PAUSED: Cause.CLIMB_PAUSED,
    Block.LEVEL_CAP: Cause.LEVEL_CAP,
    Block.TOP_OF_LADDER: Cause.TOP_OF_LADDER,
    Block.CLEAN_TOO_FEW: Cause.CLEAN_TOO_FEW,
    Block.TOO_SOON: Cause.TOO_SOON,
}
STEPS_BACK = frozenset({Decision.STEP_DOWN, Decision.LEVEL_DOWN, Decision.TWO_LEVELS_DOWN})


def because(verdict: Verdict) -> Because:
    """Return the cause that settled a verdict, with the numbers it was decided on."""
    why, situation = verdict.explanation, verdict.situation
    last = situation.last
    said = () if last is None else (last.pain_during, last.pain_after)
    return Because(
        cause_of(situation, why),
        why.decision,
        situation.clean_sessions,
        situation.days_since_step_up,
        situation.days_since_session,
        max((pain for pain in said if pain is not None), default=None),
        None if last is None else last.pain_morning,
        situation.baseline_pain,
        None if last is None else last.rpe,
        _band(situation, last),
        why.percent,
        None if why.week is None else why.week.change_percent,
        None if why.week is None else why.week.status,
        verdict.light,
        is_a_walk(verdict.prescription),
        is_at_floor(why),
        None if verdict.hold is None else verdict.hold.cause,
        offers_kit(verdict),
    )


def offers_kit(verdict: Verdict) -> bool:
    """Tell whether only something to pull is missing for the next step up."""
    is_without = verdict.situation.equipment is Equipment.NONE
    return is_without and verdict.explanation.blocks == (Block.LEVEL_CAP,)


def is_a_walk(prescription: Prescription) -> bool:
    """Tell whether a session needs nothing but legs."""
    return isinstance(prescription, Session) and isinstance(prescription.resistance, Unloaded)


def is_at_floor(why: Explanation) -> bool:
    """Tell whether a step back was asked for where none is below."""
    return why.decision in STEPS_BACK and why.after is why.before


def _band(situation: Situation, last: LastSession | None) -> tuple[float, float]:
    if last is not None and last.band is not None:
        return last.band
    return LADDER[situation.position].rpe_band


def cause_of(situation: Situation, why: Explanation) -> Cause:
    """Return the cause by order of authority: what shapes the session most comes first."""
    if why.match.special is not None:
        return CAUSE_OF_SPECIAL[why.match.special]
    if is_starting(situation):
        return Cause.START
    if situation.released_from_hold:
        return Cause.AFTER_HOLD
    if why.severity is not Severity.PROGRESS:
        return _cause_of_severity(situation, why)
    if why.decision is Decision.STEP_UP:
        return Cause.STEP_UP
    return _cause_of_staying(why)


def _cause_of_severity(situation: Situation, why: Explanation) -> Cause:
    parts, worst = why.severities, why.severity
    if parts.pain is worst and why.zone in CAUSE_OF_ZONE:
        return CAUSE_OF_ZONE[why.zone]
    if parts.effort is worst and situation.last is not None:
        return _cause_of_effort(situation, situation.last, worst)
    return Cause.GAP if parts.gap is worst else Cause.COURSE


def _cause_of_effort(situation: Situation, last: LastSession, worst: Severity) -> Cause:
    """Find which answer alone asks for as much as all of them together."""
    if not last.smooth:
        return Cause.NOT_SMOOTH
    band = _band(situation, last)
    if effort_severity(last.rpe, band, completed=1, smooth=True) is worst:
        return Cause.EFFORT_UNKNOWN if last.rpe is None else Cause.EFFORT_OVER
    return Cause.SETS_MISSED


def _cause_of_staying(why: Explanation) -> Cause:
    if why.week is not None and why.week.status is WeekStatus.RED:
        return Cause.WEEK_RED
    for reason in why.match.reasons:
        if reason in CAUSE_OF_REASON:
            return CAUSE_OF_REASON[reason]
    if why.deload:
        return Cause.DELOAD
    if why.week is not None and why.week.status is WeekStatus.AMBER:
        return Cause.WEEK_AMBER
    for block, cause in CAUSE_OF_BLOCK.items():
        if block in why.blocks:
            return cause
    return Cause.CLEAN_TOO_FEW


def following(scene: Scene) -> Following:
    """Return the next session as things stand, or the pause that comes before it."""
    athlete, log, today = scene.athlete, scene.log, scene.today
    holding = hold_on(athlete, log, today)
    if holding is not None:
        why = because(decide(athlete, log, today))
        return Following(None, Hold(holding.resume_at, ()), replace(why, cause=Cause.PAIN_RED))
    verdict = outlook(athlete, log, today)
    why = because(verdict)
    if awaited_morning(log, today) is not None:  # it is only taken to be a normal one
        why = replace(why, morning=None)
    planned = next_session(athlete, log, today)
    day = None if planned is None else verdict.day
    return Following(day, verdict.prescription, why, empty_kg(athlete))


def empty_kg(athlete: Athlete) -> float | None:
    """Return what the athlete's sled weighs without plates; None where nothing is weighed."""
    return athlete.kit.empty_kg if athlete.kit.equipment in WEIGHED else None
