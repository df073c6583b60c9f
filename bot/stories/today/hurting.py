"""Something hurts in the middle of the session: how much, where, and what it asks for."""

from datetime import date

from bot.dialogue import buttons
from bot.dialogue.buttons import SCALE
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Turn, undo_id
from bot.reading.heard import Site
from bot.rules.log.done import entries_on
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Place
from bot.rules.pain.in_session import InSession, eased_kg
from bot.rules.prescription import Plates, Session
from bot.rules.verdict import decide
from bot.stories.session.beside import place_of
from bot.stories.session.in_set import (
    ENDS,
    asked_of,
    in_words,
    is_place_asked,
    kept,
    place_in,
    told_on,
)
from bot.stories.session.minors import limits_of
from bot.stories.session.said import stop_rules
from bot.stories.session.variants import Variant, variant_args, variant_of
from bot.stories.today.questions import AskJointPain, AskSetPain, AskSetPlace
from bot.words.line import Card, Faint, Figure, Line, LoadOf


def button(day: date, variant: Variant) -> Button:
    """Return the card's way to tell that something hurts."""
    return Button(Does("today", "hurts", variant_args(day, variant)), Line("today-button-hurts"))


def hurts(scene: Scene, day: date, args: tuple[str, ...]) -> Turn:
    """Ask how much it hurts; `args` are the card's variant, and pain and site where told.

    After the session it is the pain after it.
    """
    if day != scene.today:
        return Turn((Say(Line("today-old-card", day=day)),))
    if entries_on(scene.log, day):
        return Turn(asks=AskJointPain(day))
    variant, told = variant_of(args[:2]), args[2:]
    if not told or not told[0].isdecimal() or int(told[0]) not in SCALE:
        return Turn(asks=AskSetPain(day, variant))
    site = Site(told[1]) if len(told) > 1 and told[1] in set(Site) else None
    return pain_told(scene, AskSetPain(day, variant), int(told[0]), site)


def pain_told(scene: Scene, asking: AskSetPain, pain: int, site: Site | None = None) -> Turn:
    """Note the pain, and ask where it is before more is said where several joints could be meant.

    It holds back from now on, even where nobody ever says the place.
    """
    place = place_of(site)
    before = told_on(scene, asking.day).in_session
    if is_place_asked(scene, pain, place):
        where = AskSetPlace(asking.day, pain, asking.variant, before, undo_id(scene))
        asks = asked_of(scene, asking.day, pain, before)
        return Turn((), (kept(scene, asking.day, pain, None, asks),), where, undoable=True)
    return _noted(scene, AskSetPlace(asking.day, pain, asking.variant, before), place)


def place_told(scene: Scene, asking: AskSetPlace, reply: Reply) -> Turn:
    """Note the pain with its place; anywhere else than a joint by name is elsewhere."""
    place = place_in(scene, asking.pain, reply)
    if place is None:
        return Turn(keeps=True, misread=True)
    return _noted(scene, asking, place)


def stopped_today(scene: Scene, day: date) -> Say | None:
    """Return that the day's session was stopped for pain; None where it was not."""
    told = told_on(scene, day)
    if day != scene.today or not told.ended or entries_on(scene.log, day):
        return None
    pain = 0 if told.in_session is None else told.in_session
    rules = Faint(stop_rules(limits_of(scene)))
    card = Card(Line("today-stopped", pain=Figure(pain)), rules)
    return Say(card, ((_log_what_was_done(day),),))


def _noted(scene: Scene, asking: AskSetPlace, place: Place | None) -> Turn:
    """Keep the pain with its place and say what it asks for; one undo takes back both."""
    day, pain, variant = asking.day, asking.pain, asking.variant
    asks = asked_of(scene, day, pain, asking.before)
    card = in_words(scene, pain, asks, _loads(scene, day, variant))
    changes = (kept(scene, day, pain, place, asks),)
    says = (Say(card, _onwards(scene, asking, asks)),)
    is_new = asking.undo is None
    return Turn(says, changes, undoable=is_new, shows_session=asks not in ENDS)


def _loads(scene: Scene, day: date, variant: Variant) -> tuple[LoadOf, LoadOf] | None:
    """Return the card's plates and what stays of them; None where there are none to take off."""
    prescription = decide(
        scene.athlete, scene.log, day, equipment=variant.equipment, soreness=variant.soreness
    ).prescription
    if not isinstance(prescription, Session) or not isinstance(prescription.resistance, Plates):
        return None
    added = prescription.resistance.added_kg
    if added <= 0:
        return None
    return LoadOf(added), LoadOf(eased_kg(added, kit_on(scene.athlete, day)))


def _onwards(scene: Scene, asking: AskSetPlace, asks: InSession) -> Rows:
    day, variant, undo = asking.day, asking.variant, buttons.undo(scene, asking.undo)
    if asks in ENDS:
        return ((_log_what_was_done(day), undo),)
    done = Does("today", "done", variant_args(day, variant))
    changed = Button(Does("today", "changed", (day.isoformat(),)), Line("today-button-changed"))
    return (
        (Button(done, Line("today-button-done"), primary=True), changed),
        (button(day, variant), undo),
    )


def _log_what_was_done(day: date) -> Button:
    press = Does("today", "changed", (day.isoformat(),))
    return Button(press, Line("today-button-log-what-was-done"), primary=True)
