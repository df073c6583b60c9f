"""The cards of a day: its session, or what stands in its place."""

from datetime import date

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.rules.forward.footwear import footwear_tip
from bot.rules.load.equipment import Equipment
from bot.rules.load.plausibility import heaviest_kg
from bot.rules.load.substitutes import SubstituteOption
from bot.rules.log.past import Past, past_of
from bot.rules.log.records import Entry
from bot.rules.outlook import outlook
from bot.rules.prescription import (
    Decline,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Plates,
    RefuseEquipment,
    Reonboard,
    Rest,
    Session,
    StopRefer,
    Substitute,
)
from bot.rules.reasons import Reason
from bot.rules.safety.red_flags import URGENT_UNANSWERED
from bot.rules.safety.screening import open_flags
from bot.rules.verdict import Verdict, decide, decide_in
from bot.rules.week.planning import PlannedDay, is_paused, next_session
from bot.rules.week.spacing import RoomEnough
from bot.stories.logging.draft import AS_USUAL, Variant, entries_on
from bot.stories.logging.hearing import is_planned
from bot.stories.morning.said import MorningLabel
from bot.stories.screening.flags import clearable, keys_of, needs_somebody
from bot.stories.screening.minors import is_minor, limits_of
from bot.stories.screening.said import ScreeningLabel
from bot.stories.session.because import because, empty_kg, is_a_walk, offers_kit
from bot.stories.session.cues import cues_of, two_of
from bot.stories.session.said import Cue
from bot.stories.today.said import (
    AlreadyDone,
    HoldCard,
    NotToday,
    RestCard,
    SessionCard,
    SixCues,
    Stopped,
    SubstituteCard,
    TodayContent,
    TodayLabel,
    WalkCard,
)
from bot.stories.why.said import WhyLabel
from bot.words.line import Line

LABEL_OF_KIT = {
    Equipment.NONE: TodayLabel.WALK,
    Equipment.TREADMILL_OFF: TodayLabel.TREADMILL,
    Equipment.HILL: TodayLabel.HILL,
    Equipment.BAND: TodayLabel.BAND,
}


def opening(scene: Scene) -> tuple[Say, ...]:
    """Return what `/today` shows: the session, what is done, or when the next one is."""
    athlete, log, today = scene.athlete, scene.log, scene.today
    past = past_of(athlete, log, today)
    verdict = decide_in(past)
    gate = _gate(scene, verdict)
    logged = entries_on(log, today)
    planned = next_session(athlete, log, today)
    if gate is not None:
        return (gate,)
    if logged:
        return (done_already(logged[-1]),)
    if is_paused(athlete, today):
        return (_paused(scene),)
    if is_for_today(scene, verdict, planned):
        return _cards_of(scene, verdict)
    return (_not_today(past, verdict),)


def is_for_today(scene: Scene, verdict: Verdict, planned: PlannedDay | None) -> bool:
    """Tell whether today's session is planned, or the athlete chooses their days as they come.

    `planned` is the next session by the plan.
    """
    if planned is None:
        return not scene.athlete.slots and isinstance(verdict.spacing, RoomEnough)
    return planned.day == scene.today


def _not_today(past: Past, verdict: Verdict) -> Say:
    """Return when the next session is and what it will be, and today's where there is room."""
    ahead = outlook(past, verdict)
    planned, coming = ahead.planned, ahead.verdict.prescription
    following, at = (None, None) if planned is None else (planned.day, planned.at)
    has_room = isinstance(verdict.spacing, RoomEnough)
    return Say(
        NotToday(following, at, verdict.spacing, verdict.situation.mode, coming),
        ((_now(past.today),),) if has_room else (),
    )


def _paused(scene: Scene) -> Say:
    today = scene.today
    pauses = [pause for pause in scene.athlete.pauses if pause.since <= today]
    until = next(pause.until for pause in pauses if _holds(pause.until, today))
    return Say(Line("today-paused", until=until), ((_now(today),),))


def _holds(until: date | None, today: date) -> bool:
    return until is None or today <= until


def _now(today: date) -> Button:
    return Button(Does("today", "now", (today.isoformat(),)), TodayLabel.DO_IT_TODAY)


def done_already(entry: Entry) -> Say:
    """Return that the day's session is in the log, and the ways on."""
    another = Button(Does("today", "another", (entry.day.isoformat(),)), TodayLabel.LOG_ANOTHER)
    return Say(AlreadyDone(entry), ((another,),), about=entry.id)


# --- one day -------------------------------------------------------------------------------


def cards(scene: Scene, day: date, variant: Variant = AS_USUAL) -> tuple[Say, ...]:
    """Return the card of a day, whatever its decision comes to; the first with all cues.

    For today and for a session ahead; `variant` is what is at hand and how the legs are.
    """
    verdict = decide(
        scene.athlete,
        scene.log,
        day,
        equipment=variant.equipment,
        soreness=variant.soreness,
    )
    return _cards_of(scene, verdict, variant)


def _cards_of(scene: Scene, verdict: Verdict, variant: Variant = AS_USUAL) -> tuple[Say, ...]:
    gate = _gate(scene, verdict)
    if gate is not None:
        return (gate,)
    prescription = verdict.prescription
    if not isinstance(prescription, Session):
        return (Say(_instead(scene, verdict), _other_buttons(verdict)),)
    session = _session_card(scene, verdict, prescription)
    card = Say(session, _session_buttons(scene, verdict, variant))
    if scene.log.entries:
        return (card,)
    return (Say(SixCues(cues_of(prescription.resistance), limits_of(scene))), card)


def _session_card(scene: Scene, verdict: Verdict, session: Session) -> SessionCard:
    tip = footwear_tip(scene.athlete, scene.log, verdict.day)
    return SessionCard(
        verdict.day,
        session,
        because(verdict),
        limits_of(scene),
        empty_kg(scene.athlete),
        _two_cues(scene, session),
        _is_new_load(scene, session),
        None if tip is None else tip.most_sets,
    )


def _two_cues(scene: Scene, session: Session) -> tuple[Cue, ...]:
    """Return two cues, others each time; before the first session all six come apart."""
    done = len(scene.log.entries)
    return two_of(session.resistance, done) if done else ()


def _is_new_load(scene: Scene, session: Session) -> bool:
    """Tell whether nothing as heavy was pulled before, or nothing on this surface.

    An empty sled is no test: nothing can be taken off it.
    """
    if not isinstance(session.resistance, Plates) or session.resistance.added_kg == 0:
        return False
    heaviest = heaviest_kg(scene.log)
    is_new = heaviest is None or session.resistance.added_kg > heaviest
    return is_new or Reason.NEW_SURFACE in session.reasons


def _instead(scene: Scene, verdict: Verdict) -> TodayContent:
    prescription = verdict.prescription
    match prescription:
        case Substitute():
            return SubstituteCard(verdict.day, prescription, because(verdict), limits_of(scene))
        case OptionalWalk():
            return WalkCard(verdict.day, prescription)
        case _:
            return RestCard(verdict.day, because(verdict))


def _gate(scene: Scene, verdict: Verdict) -> Say | None:
    """Return what stands before any session; None where nothing does."""
    match verdict.prescription:
        case StopRefer(code):
            return _stopped(scene, code)
        case Decline():
            return Say(Line("today-declined"))
        case NeedGuardian():
            return Say(Line("today-guardian-needed"))
        case RefuseEquipment():
            return Say(Line("today-equipment-refused"))
        case Reonboard():
            again = Button(Does("onboarding", "again"), TodayLabel.START_AGAIN, primary=True)
            return Say(Line("today-start-again"), ((again,),))
        case Hold() if verdict.hold is not None:
            check = Button(Does("morning", "check"), MorningLabel.CHECK, primary=True)
            card = HoldCard(verdict.hold, is_minor(scene))
            return Say(card, ((check, _why(verdict.day)),))
        case Hold():
            return Say(RestCard(verdict.day, because(verdict)), ((_why(verdict.day),),))
        case Session() | Substitute() | OptionalWalk() | Rest():
            return None


def _stopped(scene: Scene, code: str) -> Say:
    """Return what stopped everything, and the way on: somebody's look, rest, or the questions."""
    flags = clearable(scene.athlete)
    codes = {flag.code for flag in flags}
    screen = Button(Does("screening", "screen"), ScreeningLabel.SCREEN, primary=True)
    if URGENT_UNANSWERED in codes:
        return Say(Line("today-questions-open"), ((screen,),))
    looked_at = needs_somebody(scene.athlete)
    if looked_at:
        checked = Button(Does("screening", "cleared"), ScreeningLabel.CHECKED)
        return Say(Stopped(keys_of(looked_at)), ((checked,),))
    if codes:  # nothing but a day of rest
        well = Button(Does("screening", "cleared"), ScreeningLabel.WELL_AGAIN)
        return Say(Line("screening-until-well"), ((well,),))
    if any(flag.code == code.upper() for flag in open_flags(scene.athlete)):
        return Say(Line("today-stopped-today"))
    return Say(Stopped(keys_of((code.upper(),))), ((screen,),))  # seen in the mornings alone


# --- buttons -------------------------------------------------------------------------------


def variant_args(day: date, variant: Variant) -> tuple[str, ...]:
    """Return what a button needs to come to the same card again."""
    kit = "-" if variant.equipment is None else variant.equipment.value
    soreness = "-" if variant.soreness is None else str(variant.soreness)
    return day.isoformat(), kit, soreness


def _session_buttons(scene: Scene, verdict: Verdict, variant: Variant) -> Rows:
    day, name = verdict.day, (verdict.day.isoformat(),)
    done = Does("today", "done", variant_args(day, variant))
    sore = Button(Does("today", "sore", name), TodayLabel.TOO_SORE)
    move = Button(Does("today", "move", name), TodayLabel.MOVE)
    return (
        (
            Button(done, TodayLabel.DONE, primary=True),
            Button(Does("today", "changed", name), TodayLabel.CHANGED),
        ),
        (sore, move) if is_planned(scene, day) else (sore,),
        (*_kit_buttons(verdict), _why(day)),
    )


def _kit_buttons(verdict: Verdict) -> tuple[Button, ...]:
    """Return the way on without kit, or to some where only that keeps the next step away."""
    if offers_kit(verdict):
        return (Button(Does("kit", "equipment"), Line("kit-button-equipment")),)
    if is_a_walk(verdict.prescription):
        return ()
    return (Button(Does("today", "nokit", (verdict.day.isoformat(),)), TodayLabel.NO_KIT),)


def _other_buttons(verdict: Verdict) -> Rows:
    prescription = verdict.prescription
    if not isinstance(prescription, Substitute):
        return ((_why(verdict.day),),)
    options = option_buttons(verdict.day, prescription.options)
    return options[:2], (*options[2:], _why(verdict.day))


def option_buttons(day: date, options: tuple[SubstituteOption, ...]) -> tuple[Button, ...]:
    """Return a button for each way to do a day's step without the usual kit."""
    return tuple(
        Button(
            Does("today", "with", variant_args(day, Variant(option.equipment))),
            LABEL_OF_KIT[option.equipment],
        )
        for option in options
        if option.equipment in LABEL_OF_KIT
    )


def _why(day: date) -> Button:
    return Button(Does("why", "day", (day.isoformat(),)), WhyLabel.WHY)
