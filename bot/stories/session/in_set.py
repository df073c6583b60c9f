"""A pain in a set: kept with the day of its session, and what it asks for, in words."""

from datetime import date

from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Checked
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Scene, Tapped
from bot.reading.replies.reading import read
from bot.reading.zones import folded
from bot.rules.log.done import Check, together
from bot.rules.log.records import Place, Region
from bot.rules.pain.in_session import InSession, in_session
from bot.stories.session.beside import place_of
from bot.stories.session.minors import is_minor, limits_of
from bot.stories.session.said import stop_rules
from bot.stories.session.sites import ELSEWHERE, PLACES
from bot.words.line import Card, Faint, Figure, Line, LoadOf
from bot.words.lines import OneEach

ASKED_OF_PAIN = OneEach(
    "today-in-session",
    InSession,
    only=(InSession.GO_ON, InSession.WATCH, InSession.EASE),
)
ENDS = frozenset({InSession.FINISH, InSession.STOP})
_ANY_JOINT = frozenset({Region.BOTH, Region.NONE})


def told_on(scene: Scene, day: date) -> Check:
    """Return what was told of a day beside its session; nothing, where nothing was."""
    return next((check for check in scene.log.checks if check.day == day), Check(day, None))


def asked_of(scene: Scene, day: date, pain: int, before: int | None) -> InSession:
    """Return what a pain of 0-10 asks for; `before` is the worst told before it."""
    return in_session(pain, before, limits_of(scene), ended=told_on(scene, day).ended)


def kept(scene: Scene, day: date, pain: int, place: Place | None, asks: InSession) -> Checked:
    """Return the pain kept beside the day's answers."""
    told = Check(day, None, in_session=pain, place=place, ended=asks in ENDS)
    return Checked(together(told_on(scene, day), told))


def is_place_asked(scene: Scene, pain: int, place: Place | None) -> bool:
    """Say whether it is asked where it hurts, as several joints could be meant."""
    return pain > 0 and place is None and scene.athlete.joint.region in _ANY_JOINT


def place_in(scene: Scene, pain: int, reply: Reply) -> Place | None:
    """Return the place that answers where it hurts; None where a line names none.

    Anywhere else than a joint by name is elsewhere.
    """
    if isinstance(reply, Tapped):
        return Place(reply.value) if reply.value in set(Place) else Place.ELSEWHERE
    site = read(f"pain {pain} {reply.text}", habits_of(scene)).details.pain_site
    if site is None and not ELSEWHERE.search(folded(reply.text)):
        return None
    return place_of(site) or Place.ELSEWHERE


def places() -> Rows:
    """Return the places to choose from."""
    named = tuple(Button(Answers(place.value), Line(PLACES[place])) for place in Place)
    return named[:2], named[2:]


def in_words(
    scene: Scene, pain: int, asks: InSession, loads: tuple[LoadOf, LoadOf] | None
) -> Card:
    """Return what a pain asks for; `loads` are the plates before and after easing off."""
    limits = limits_of(scene)
    return Card(
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
        *ending_words(scene, asks),
    )


def ending_words(scene: Scene, asks: InSession) -> tuple[Faint | Line, ...]:
    """Return the stop rules where they matter by now, and who should see this under age."""
    rules = (Faint(stop_rules(limits_of(scene))),) if asks in ENDS | {InSession.EASE} else ()
    is_shown = asks is InSession.STOP and is_minor(scene)
    return (*rules, Line("session-show-guardian")) if is_shown else rules
