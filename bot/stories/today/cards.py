"""The cards of a day: its session, or what stands in its place."""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from bot.dialogue.registry import playing
from bot.dialogue.story import RedFlags
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.rules.forward.footwear import footwear_tip
from bot.rules.load.equipment import Equipment
from bot.rules.load.plausibility import heaviest_kg
from bot.rules.load.substitutes import SubstituteOption
from bot.rules.log.done import Entry, Mode, entries_on
from bot.rules.log.kit import lent_on
from bot.rules.log.past import Past, past_of
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
from bot.rules.verdict import Verdict, decide_in, other_forward
from bot.rules.week.planning import is_paused, next_session
from bot.rules.week.spacing import EnoughThisWeek, RoomEnough, TooClose
from bot.stories.session.because import because, empty_kg, is_a_walk, offers_kit, way_on_line
from bot.stories.session.cues import cue_lines, cues_of, two_of
from bot.stories.session.halted import paused
from bot.stories.session.limited import held_by
from bot.stories.session.minors import limits_of
from bot.stories.session.movements import new_one
from bot.stories.session.planned import is_for_today, is_planned
from bot.stories.session.said import Brief, Cue, Moving, Noted, WorkOf, stop_rules
from bot.stories.session.variants import AS_USUAL, Variant, decided_with, variant_args
from bot.stories.today.hurting import button as hurts_button
from bot.stories.today.hurting import stopped_today
from bot.stories.today.said import OPTIONS, SessionCard
from bot.words.line import Bullet, Card, Content, Faint, Figure, Line, Strong

LABEL_OF_KIT = {
    Equipment.NONE: Line("today-button-walk"),
    Equipment.TREADMILL_OFF: Line("today-button-treadmill"),
    Equipment.HILL: Line("today-button-hill"),
    Equipment.BAND: Line("today-button-band"),
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


def _not_today(past: Past, verdict: Verdict) -> Say:
    """Return when the next session is and what it will be, and today's where there is room."""
    ahead = outlook(past, verdict)
    planned, coming = ahead.planned, ahead.verdict.prescription
    is_full = isinstance(verdict.prescription, Rest)
    has_room = isinstance(verdict.spacing, RoomEnough) and not is_full
    when = (
        Line("today-none-planned")
        if planned is None
        else Line("today-planned-on", day=planned.day, at=planned.at)
    )
    why = because(verdict) if is_full else _room(verdict)
    content = Card(when, Line("today-it-will-be", what=Brief(coming)), why)
    return Say(content, ((_now(past.today),),) if has_room else ())


def _room(verdict: Verdict) -> Line:
    room = verdict.spacing
    match room:
        case RoomEnough():
            warm_up = verdict.situation.mode is Mode.WARM_UP
            return Line("today-could-be-today", warm_up=warm_up)
        case TooClose(other, earliest, fits):
            line = "today-too-close"
            return Line(line, other=other, earliest=earliest, warm_up_fits=fits)
        case EnoughThisWeek(sessions, earliest):
            return Line("today-enough-this-week", sessions=sessions, earliest=earliest)
        case _:
            assert_never(room)


def _paused(scene: Scene) -> Say:
    today = scene.today
    begun = [one.until for one in scene.athlete.pauses if one.since <= today]
    until = next(one for one in begun if one is None or today <= one)
    return Say(Line("today-paused", until=until), ((_now(today),),))


def _now(today: date) -> Button:
    return Button(Does("today", "now", (today.isoformat(),)), Line("today-button-do-it-today"))


def done_already(entry: Entry) -> Say:
    """Return that the day's session is in the log, and the ways on."""
    more = Does("today", "another", (entry.day.isoformat(),))
    another = Button(more, Line("today-button-log-another"))
    return Say(Line("today-already-done", noted=Noted(entry)), ((another,),), about=entry.id)


def showing(scene: Scene, says: tuple[Say, ...]) -> Turn:
    """Return the cards; today's session among them may be done from now on."""
    shown = (say.content for say in says)
    is_today = any(isinstance(one, SessionCard) and one.day == scene.today for one in shown)
    return Turn(says, shows_session=is_today)


# --- one day -------------------------------------------------------------------------------


def cards(scene: Scene, day: date, variant: Variant = AS_USUAL) -> tuple[Say, ...]:
    """Return the card of a day, whatever its decision comes to; the first with all cues.

    For today and for a session ahead; `variant` is what is at hand and how the legs are.
    """
    verdict = decided_with(scene, day, variant)
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
    new = new_one(scene, prescription, verdict.situation.equipment)
    loops = () if new is None else (Say(Moving(new)),)
    if scene.log.entries:
        return (*loops, card)
    six = cue_lines(cues_of(prescription.resistance), limits_of(scene))
    cues = Card(Line("today-six-cues", cues=len(six)), *six)
    return (*loops, Say(cues), card)


def _session_card(scene: Scene, verdict: Verdict, session: Session) -> SessionCard:
    tip = footwear_tip(scene.athlete, scene.log, verdict.day)
    lent = lent_on(scene.athlete, verdict.day)
    return SessionCard(
        verdict.day,
        session,
        because(verdict),
        limits_of(scene),
        empty_kg(scene.athlete, verdict.day),
        cue_lines(_two_cues(scene, session), limits_of(scene)),
        _is_new_load(scene, session),
        None if tip is None else tip.most_sets,
        way_on_line(verdict),
        scene.athlete.goal,
        None if lent is None else lent.kit.empty_kg,
        held_by(scene.athlete, scene.log, verdict.day),
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


def _instead(scene: Scene, verdict: Verdict) -> Content:
    prescription, day = verdict.prescription, verdict.day
    match prescription:
        case Substitute():
            percent = Figure(prescription.empty_sled_drag_percent)
            return Card(
                Strong(Line("today-too-heavy", day=day, percent=percent)),
                *option_lines(prescription.options),
                because(verdict),
                *held_by(scene.athlete, scene.log, day),
                way_on_line(verdict),
                Faint(stop_rules(limits_of(scene))),
            )
        case OptionalWalk(work=work):
            return Line("today-match-day", day=day, work=WorkOf(work))
        case _:
            limits = held_by(scene.athlete, scene.log, day)
            return Card(*_rest_card(verdict).parts, *limits)


def _rest_card(verdict: Verdict) -> Card:
    return Card(Line("today-rest-day", day=verdict.day), because(verdict))


def option_lines(options: tuple[SubstituteOption, ...]) -> Iterator[Bullet]:
    """Yield the ways to do a day's step without the usual kit, the load mapped."""
    for one in options:
        grade = "" if one.grade_percent is None else Figure(one.grade_percent, 0)
        yield Bullet(Line(OPTIONS[one.equipment], what=WorkOf(one.work), grade=grade))


def _gate(scene: Scene, verdict: Verdict) -> Say | None:
    """Return what stands before any session; None where nothing does."""
    match verdict.prescription:
        case StopRefer(code):
            return playing(RedFlags).stopped(scene, code)
        case Decline():
            return Say(Line("today-declined"))
        case NeedGuardian():
            return Say(Line("today-guardian-needed"))
        case RefuseEquipment():
            return Say(Line("today-equipment-refused"))
        case Reonboard():
            anew = Does("onboarding", "again")
            again = Button(anew, Line("today-button-start-again"), primary=True)
            return Say(Line("today-start-again"), ((again,),))
        case Hold() if verdict.hold is not None:
            return paused(scene, verdict.hold, _why(verdict.day))
        case Hold():
            return Say(_rest_card(verdict), ((_why(verdict.day),),))
        case Session() | Substitute() | OptionalWalk() | Rest():
            return stopped_today(scene, verdict.day)


# --- buttons -------------------------------------------------------------------------------


def _session_buttons(scene: Scene, verdict: Verdict, variant: Variant) -> Rows:
    day, name = verdict.day, (verdict.day.isoformat(),)
    done = Does("today", "done", variant_args(day, variant))
    sore = Button(Does("today", "sore", name), Line("today-button-too-sore"))
    move = Button(Does("today", "move", name), Line("today-button-move"))
    start = Button(
        Does("live", "start", variant_args(day, variant)), Line("live-button-start"), primary=True
    )
    return (
        (
            *((start,) if day == scene.today else ()),
            Button(done, Line("today-button-done"), primary=day != scene.today),
            Button(Does("today", "changed", name), Line("today-button-changed")),
        ),
        *(((hurts_button(day, variant),),) if day == scene.today else ()),
        (sore, move) if is_planned(scene, day) else (sore,),
        (*_kit_buttons(verdict), _why(day)),
        *_forward_buttons(verdict, variant),
    )


def _forward_buttons(verdict: Verdict, variant: Variant) -> Rows:
    """Return the way to other forward work, where there is any."""
    if other_forward(verdict) is None:
        return ()
    other = Does("today", "forward", variant_args(verdict.day, variant))
    return ((Button(other, Line("today-button-other-forward")),),)


def _kit_buttons(verdict: Verdict) -> tuple[Button, ...]:
    """Return the way on without kit, or to some where only that is missing."""
    if offers_kit(verdict):
        return (Button(Does("kit", "equipment"), Line("kit-button-equipment")),)
    if is_a_walk(verdict.prescription):
        return ()
    return (
        Button(Does("today", "nokit", (verdict.day.isoformat(),)), Line("today-button-no-kit")),
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
    return Button(Does("why", "day", (day.isoformat(),)), Line("why-button-why"))
