"""Something hurts in the middle of the session: how much, where, and what it asks for."""

from datetime import date

from bot.dialogue import buttons
from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SCALE
from bot.dialogue.changes import Checked
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, undo_id
from bot.reading.heard import Site
from bot.reading.replies.reading import read
from bot.reading.zones import folded
from bot.rules.log.done import Check, entries_on, together
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Place, Region
from bot.rules.pain.in_session import InSession, eased_kg, in_session
from bot.rules.prescription import Plates, Session
from bot.rules.verdict import decide
from bot.stories.session.beside import place_of
from bot.stories.session.minors import is_minor, limits_of
from bot.stories.session.said import stop_rules
from bot.stories.session.sites import ELSEWHERE
from bot.stories.session.variants import Variant, variant_args, variant_of
from bot.stories.today.questions import AskJointPain, AskSetPain, AskSetPlace
from bot.stories.today.said import ASKED_OF_PAIN, PLACES
from bot.words.line import Card, Faint, Figure, Line, LoadOf

ENDS = frozenset({InSession.FINISH, InSession.STOP})


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
    region = scene.athlete.joint.region
    known = _told_on(scene, asking.day)
    before = known.in_session
    if pain > 0 and place is None and region in (Region.BOTH, Region.NONE):
        where = AskSetPlace(asking.day, pain, asking.variant, before, undo_id(scene))
        asks = in_session(pain, before, limits_of(scene), ended=known.ended)
        return Turn((), (_kept(scene, asking.day, pain, None, asks),), where, undoable=True)
    return _noted(scene, AskSetPlace(asking.day, pain, asking.variant, before), place)


def place_told(scene: Scene, asking: AskSetPlace, reply: Reply) -> Turn:
    """Note the pain with its place; anywhere else than a joint by name is elsewhere."""
    if isinstance(reply, Tapped):
        place = Place(reply.value) if reply.value in set(Place) else Place.ELSEWHERE
    else:
        site = read(f"pain {asking.pain} {reply.text}", habits_of(scene)).details.pain_site
        if site is None and not ELSEWHERE.search(folded(reply.text)):
            return Turn(keeps=True, misread=True)
        place = place_of(site) or Place.ELSEWHERE
    return _noted(scene, asking, place)


def places(scene: Scene) -> Rows:
    """Return the places to choose from."""
    named = tuple(Button(Answers(place.value), Line(PLACES[place])) for place in Place)
    return named[:2], named[2:]


def stopped_today(scene: Scene, day: date) -> Say | None:
    """Return that the day's session was stopped for pain; None where it was not."""
    told = _told_on(scene, day)
    if day != scene.today or not told.ended or entries_on(scene.log, day):
        return None
    pain = 0 if told.in_session is None else told.in_session
    rules = Faint(stop_rules(limits_of(scene)))
    card = Card(Line("today-stopped", pain=Figure(pain)), rules)
    return Say(card, ((_log_what_was_done(day),),))


def _told_on(scene: Scene, day: date) -> Check:
    return next((check for check in scene.log.checks if check.day == day), Check(day, None))


def _kept(scene: Scene, day: date, pain: int, place: Place | None, asks: InSession) -> Checked:
    """Return the pain kept beside the day's answers."""
    told = Check(day, None, in_session=pain, place=place, ended=asks in ENDS)
    return Checked(together(_told_on(scene, day), told))


def _noted(scene: Scene, asking: AskSetPlace, place: Place | None) -> Turn:
    """Keep the pain with its place and say what it asks for; one undo takes back both."""
    day, pain, variant = asking.day, asking.pain, asking.variant
    limits = limits_of(scene)
    asks = in_session(pain, asking.before, limits, ended=_told_on(scene, day).ended)
    loads = _loads(scene, day, variant)
    card = Card(
        Line(
            ASKED_OF_PAIN[asks],
            pain=Figure(pain),
            ease=Figure(limits.ease),
            most=Figure(limits.ease - 1),
            stop=Figure(limits.red),
        ),
        Line("today-ease-plates", load=loads[0], half=loads[1])
        if loads is not None and asks is InSession.EASE
        else None,
        Faint(stop_rules(limits)) if asks in ENDS or asks is InSession.EASE else None,
        Line("session-show-guardian") if asks is InSession.STOP and is_minor(scene) else None,
    )
    changes = (_kept(scene, day, pain, place, asks),)
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
