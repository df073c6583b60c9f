"""A verdict as the coach tells it: the one cause to name, and what comes next."""

from dataclasses import replace

from bot.dialogue.turn import Scene
from bot.rules.decide import Decided
from bot.rules.ladder.steps import LADDER
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete
from bot.rules.outlook import Outlook, awaited_morning, outlook
from bot.rules.prescription import Decision, Hold, Prescription, Session, StopRefer, Unloaded
from bot.rules.reasons import Reason
from bot.rules.rulebook import band_of
from bot.rules.verdict import Verdict
from bot.stories.session.said import Because, Following

STEPS_BACK = frozenset({Decision.STEP_DOWN, Decision.LEVEL_DOWN, Decision.TWO_LEVELS_DOWN})


def because(verdict: Verdict) -> Because:
    """Return the cause that bound a verdict, with the numbers it was decided on."""
    decided, situation = verdict.decided, verdict.situation
    last, week = situation.last, decided.reading.week
    said = () if last is None else (last.pain_during, last.pain_after)
    return Because(
        decided.cause,
        decided.decision,
        situation.clean_sessions,
        situation.days_since_step_up,
        situation.days_since_session,
        max((pain for pain in said if pain is not None), default=None),
        None if last is None else last.pain_morning,
        situation.baseline_pain,
        None if last is None else last.rpe,
        LADDER[situation.position].rpe_band if last is None else band_of(situation, last),
        decided.share,
        None if week is None else week.change_percent,
        None if week is None else week.status,
        verdict.light,
        is_a_walk(verdict.prescription),
        is_at_floor(decided),
        None if verdict.hold is None else verdict.hold.cause,
        offers_kit(verdict),
    )


def offers_kit(verdict: Verdict) -> bool:
    """Tell whether only something to pull is missing for the next step up."""
    is_without = verdict.situation.equipment is Equipment.NONE
    return is_without and verdict.decided.cause is Reason.LEVEL_CAP


def is_a_walk(prescription: Prescription) -> bool:
    """Tell whether a session needs nothing but legs."""
    return isinstance(prescription, Session) and isinstance(prescription.resistance, Unloaded)


def is_at_floor(decided: Decided) -> bool:
    """Tell whether a step back was asked for where none is below."""
    return decided.decision in STEPS_BACK and decided.after is decided.before


def ahead_of(scene: Scene) -> Outlook:
    """Return what comes next as things stand."""
    return outlook(past_of(scene.athlete, scene.log, scene.today))


def following(ahead: Outlook) -> Following:
    """Return the next session, or the pause that comes before it."""
    verdict, past = ahead.verdict, ahead.past
    if isinstance(verdict.prescription, StopRefer):
        return Following(None, verdict.prescription, None)  # no rule behind it was weighed
    why = because(verdict)
    if ahead.hold is not None:
        return Following(None, Hold(ahead.hold.resume_at, ()), replace(why, cause=Reason.PAIN_RED))
    if awaited_morning(past.log, past.today) is not None:  # it is only taken to be a normal one
        why = replace(why, morning=None)
    day = None if ahead.planned is None else verdict.day
    return Following(day, verdict.prescription, why, empty_kg(past.athlete))


def empty_kg(athlete: Athlete) -> float | None:
    """Return what the athlete's sled weighs without plates; None where nothing is weighed."""
    return athlete.kit.empty_kg if athlete.kit.equipment in WEIGHED else None
