"""The cards of a day: its session, or what stands in its place."""

from datetime import date

from bot.content.morning import MorningLabel
from bot.content.session import Cue
from bot.content.today import (
    AlreadyDone,
    Declined,
    EquipmentRefused,
    GuardianNeeded,
    HoldCard,
    NotToday,
    PausedNow,
    RestCard,
    SessionCard,
    SixCues,
    StartAgain,
    Stopped,
    SubstituteCard,
    TodayContent,
    TodayLabel,
    WalkCard,
)
from bot.content.why import WhyLabel
from bot.rules.deciding import Verdict, decide
from bot.rules.equipment import Equipment
from bot.rules.footwear import footwear_tip
from bot.rules.planning import is_paused, next_session
from bot.rules.plausibility import heaviest_kg
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
from bot.rules.records import Entry
from bot.rules.spacing import RoomEnough
from bot.rules.substitutes import SubstituteOption
from bot.talk.because import because, empty_kg
from bot.talk.draft import AS_USUAL, Variant, entries_on
from bot.talk.stories.logging_hearing import is_planned
from bot.talk.tokens import Does
from bot.talk.turn import Button, Rows, Say, Scene

CUES_SHOWN = 2  # a card fits a phone; all six come once, with the first session
# The stop rules stand on every card, so only the others take turns.
ROTATED = tuple(cue for cue in Cue if cue is not Cue.STOP)
LABEL_OF_KIT = {
    Equipment.NONE: TodayLabel.WALK,
    Equipment.TREADMILL_OFF: TodayLabel.TREADMILL,
    Equipment.HILL: TodayLabel.HILL,
    Equipment.BAND: TodayLabel.BAND,
}


def opening(scene: Scene) -> tuple[Say, ...]:
    """Return what `/today` shows: the session, what is done, or when the next one is."""
    athlete, log, today = scene.athlete, scene.log, scene.today
    verdict = decide(athlete, log, today)
    gate = _gate(verdict)
    logged = entries_on(log, today)
    planned = next_session(athlete, log, today)
    has_room = isinstance(verdict.spacing, RoomEnough)
    if gate is not None:
        return (gate,)
    if logged:
        return (done_already(logged[-1]),)
    if is_paused(athlete, today):
        return (_paused(scene),)
    is_free_to_choose = planned is None and not athlete.slots and has_room
    if is_free_to_choose or (planned is not None and planned.day == today):
        return cards(scene, today)
    following, at = (None, None) if planned is None else (planned.day, planned.at)
    buttons = ((_now(today),),) if has_room else ()
    mode = verdict.situation.mode
    return (Say(NotToday(following, at, verdict.spacing, mode), buttons),)


def _paused(scene: Scene) -> Say:
    today = scene.today
    pauses = [pause for pause in scene.athlete.pauses if pause.since <= today]
    until = next(pause.until for pause in pauses if _holds(pause.until, today))
    return Say(PausedNow(until), ((_now(today),),))


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
    gate = _gate(verdict)
    if gate is not None:
        return (gate,)
    prescription = verdict.prescription
    if not isinstance(prescription, Session):
        return (Say(_instead(verdict), _other_buttons(verdict)),)
    session = _session_card(scene, verdict, prescription)
    card = Say(session, _session_buttons(scene, day, variant))
    return (card,) if scene.log.entries else (Say(SixCues(tuple(Cue))), card)


def _session_card(scene: Scene, verdict: Verdict, session: Session) -> SessionCard:
    tip = footwear_tip(scene.athlete, scene.log, verdict.day)
    return SessionCard(
        verdict.day,
        session,
        because(verdict),
        empty_kg(scene.athlete),
        cues_for(scene),
        _is_new_load(scene, session),
        None if tip is None else tip.most_sets,
    )


def cues_for(scene: Scene) -> tuple[Cue, ...]:
    """Return two cues, others each time; before the first session all six come apart."""
    done = len(scene.log.entries)
    if not done:
        return ()
    first = done * CUES_SHOWN
    return tuple(ROTATED[(first + n) % len(ROTATED)] for n in range(CUES_SHOWN))


def _is_new_load(scene: Scene, session: Session) -> bool:
    """Tell whether nothing as heavy was pulled before, or nothing on this surface."""
    if not isinstance(session.resistance, Plates):
        return False
    heaviest = heaviest_kg(scene.log)
    is_new = heaviest is None or session.resistance.added_kg > heaviest
    return is_new or Reason.NEW_SURFACE in session.reasons


def _instead(verdict: Verdict) -> TodayContent:
    prescription = verdict.prescription
    match prescription:
        case Substitute():
            return SubstituteCard(verdict.day, prescription, because(verdict))
        case OptionalWalk():
            return WalkCard(verdict.day, prescription)
        case _:
            return RestCard(verdict.day, because(verdict))


def _gate(verdict: Verdict) -> Say | None:
    """Return what stands before any session; None where nothing does."""
    match verdict.prescription:
        case StopRefer(code):
            return Say(Stopped(code))
        case Decline():
            return Say(Declined())
        case NeedGuardian():
            return Say(GuardianNeeded())
        case RefuseEquipment():
            return Say(EquipmentRefused())
        case Reonboard():
            return Say(StartAgain())
        case Hold() if verdict.hold is not None:
            check = Button(Does("morning", "check"), MorningLabel.CHECK, primary=True)
            return Say(HoldCard(verdict.hold), ((check, _why(verdict.day)),))
        case Hold():
            return Say(RestCard(verdict.day, because(verdict)), ((_why(verdict.day),),))
        case Session() | Substitute() | OptionalWalk() | Rest():
            return None


# --- buttons -------------------------------------------------------------------------------


def variant_args(day: date, variant: Variant) -> tuple[str, ...]:
    """Return what a button needs to come to the same card again."""
    kit = "-" if variant.equipment is None else variant.equipment.value
    soreness = "-" if variant.soreness is None else str(variant.soreness)
    return day.isoformat(), kit, soreness


def _session_buttons(scene: Scene, day: date, variant: Variant) -> Rows:
    name = (day.isoformat(),)
    done = Does("today", "done", variant_args(day, variant))
    sore = Button(Does("today", "sore", name), TodayLabel.TOO_SORE)
    move = Button(Does("today", "move", name), TodayLabel.MOVE)
    return (
        (
            Button(done, TodayLabel.DONE, primary=True),
            Button(Does("today", "changed", name), TodayLabel.CHANGED),
        ),
        (sore, move) if is_planned(scene, day) else (sore,),
        (Button(Does("today", "nokit", name), TodayLabel.NO_KIT), _why(day)),
    )


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
