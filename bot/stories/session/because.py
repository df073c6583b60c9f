"""A verdict as the coach tells it: the one cause to name, and what comes next."""

from dataclasses import replace
from datetime import date

from bot.dialogue.turn import Scene
from bot.rules.decide import Decided
from bot.rules.ladder.climbing import ceiling_of
from bot.rules.ladder.outlines import conditioning
from bot.rules.ladder.steps import LADDER
from bot.rules.load.equipment import WEIGHED
from bot.rules.load.substitutes import WALKED_CAP
from bot.rules.load.treadmill import LAST_TRACK, track_for
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.load.way_on import way_on
from bot.rules.load.work import ByTime, Work
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Athlete
from bot.rules.outlook import Outlook, awaited_morning, outlook
from bot.rules.prescription import (
    Belt,
    Decision,
    Hold,
    Prescription,
    Session,
    StopRefer,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import Reason
from bot.rules.rulebook.reading import band_of
from bot.rules.verdict import Verdict
from bot.stories.session.said import Because, Following
from bot.words.line import Figure, Line, LoadOf

STEPS_BACK = frozenset({Decision.STEP_DOWN, Decision.LEVEL_DOWN, Decision.TWO_LEVELS_DOWN})


def because(verdict: Verdict) -> Because:
    """Return the cause that bound a verdict, with the numbers it was decided on."""
    decided, situation = verdict.decided, verdict.situation
    last, week = situation.last, decided.reading.week
    said = () if last is None else (last.pain_during, last.pain_after)
    capped = ceiling_of(situation)
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
        None if capped is None else capped[1],
        situation.weeks_logged,
        decided.after.name,
        _is_same_belt(verdict),
        track_for(decided.after) is LAST_TRACK,
        _is_cut(verdict),
        isinstance(verdict.prescription, Substitute),
    )


def _is_same_belt(verdict: Verdict) -> bool:
    """Tell whether a step up leads to the same row of the belt's track."""
    prescription, decided = verdict.prescription, verdict.decided
    is_belt = isinstance(prescription, Session) and isinstance(prescription.resistance, Belt)
    return (
        is_belt
        and bool(decided.before.level)
        and (track_for(decided.before) is track_for(decided.after))
    )


def _is_cut(verdict: Verdict) -> bool:
    """Tell whether a day or a week took anything off the step's own work: not off two sets."""
    prescription, decided = verdict.prescription, verdict.decided
    if not isinstance(prescription, Session):
        return True
    if is_a_walk(prescription):
        return False
    whole = conditioning(decided.after, FULL_PERCENT)
    own = whole.belt_work if isinstance(prescription.resistance, Belt) else whole.work
    work = prescription.work
    return (work.sets, _seconds(work)) != (own.sets, _seconds(own))


def _seconds(work: Work) -> int | None:
    return work.work_s if isinstance(work, ByTime) else None


def offers_kit(verdict: Verdict) -> bool:
    """Tell whether something to pull is all that a session lacks."""
    prescription = verdict.prescription
    return isinstance(prescription, Session) and Reason.NO_KIT in prescription.reasons


def way_on_line(verdict: Verdict) -> Line | None:
    """Return the way on, in numbers, for whoever walks where the step asks for a load.

    None where the step's own load is pulled.
    """
    if verdict.situation.limits.ways and offers_kit(verdict):
        return None  # something to pull is not all that is lacking
    if offers_kit(verdict):
        return Line("session-way-on-kit", step=WALKED_CAP.name)
    way = way_on(verdict.situation, verdict.decided.after)
    if way is None or not isinstance(verdict.prescription, Substitute):
        return None
    own, most = Figure(way.starts_at_percent), Figure(way.most_percent)
    sled = LoadOf(way.sled_kg)
    if way.by_mass:
        return Line("session-way-on-youth", sled=sled)
    if way.walked_to is verdict.decided.after:
        return Line("session-way-on-here")
    if way.walked_to is not None:
        return Line("session-way-on-walked", step=way.walked_to.name)
    if way.kit_to is None:
        return Line("session-way-on-sled", own=own, most=most, sled=sled)
    return Line("session-way-on-sled-or-kit", own=own, most=most, sled=sled, step=way.kit_to.name)


def is_a_walk(prescription: Prescription) -> bool:
    """Tell whether a session needs nothing but legs."""
    return isinstance(prescription, Session) and isinstance(prescription.resistance, Unloaded)


def is_at_floor(decided: Decided) -> bool:
    """Tell whether a step back was asked for where none is below."""
    return decided.decision in STEPS_BACK and decided.after is decided.before


def ahead_of(scene: Scene) -> Outlook:
    """Return what comes next as things stand."""
    return outlook(scene.past)


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
    return Following(day, verdict.prescription, why, empty_kg(past.athlete, verdict.day))


def empty_kg(athlete: Athlete, day: date) -> float | None:
    """Return what a day's sled weighs without plates; None where nothing is weighed."""
    kit = kit_on(athlete, day)
    return kit.empty_kg if kit.equipment in WEIGHED else None
