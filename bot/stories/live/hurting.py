"""Something hurts in a set: how much, where, and what it asks for."""

from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SCALE
from bot.dialogue.changes import Change, Lived, Wrote
from bot.dialogue.turn import Reply, Scene, Tapped, Turn
from bot.dialogue.undo import apply
from bot.reading.numbers import read_whole
from bot.reading.pain_answer import read_pain
from bot.reading.replies.reading import read
from bot.rules import live as rules
from bot.rules.live import Live
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Place
from bot.rules.pain.in_session import InSession, eased_kg
from bot.stories.live.card import card
from bot.stories.live.going import entry_of, finished
from bot.stories.live.questions import AskWhere
from bot.stories.session.beside import place_of
from bot.stories.session.in_set import (
    ENDS,
    asked_of,
    ending_words,
    in_words,
    is_place_asked,
    kept,
    place_in,
    told_on,
)
from bot.words.line import Card, Figure, Line, LoadOf


def hurt_told(scene: Scene, live: Live, reply: Reply) -> Turn:
    """Note how much a set hurts: a number, or a sentence with one."""
    text = reply.value if isinstance(reply, Tapped) else reply.text
    pain = read_whole(text, scene.athlete.language)
    if pain not in SCALE and not isinstance(reply, Tapped):
        pain = read_pain(text, habits_of(scene)).pain
    if pain is None or pain not in SCALE:
        return Turn(keeps=True, misread=True)
    site = None if isinstance(reply, Tapped) else read(text, habits_of(scene)).details.pain_site
    return hurting(scene, live, pain, place_of(site))


def hurting(scene: Scene, live: Live, pain: int, place: Place | None) -> Turn:
    """Note a pain of 0-10, and ask where it is before more is said where that is not clear.

    It holds back from now on, even where nobody ever says the place.
    """
    before = told_on(scene, live.day).in_session
    if not is_place_asked(scene, pain, place):
        return _noted(scene, live, pain, place, before)
    asks = asked_of(scene, live.day, pain, before)
    changes = (kept(scene, live.day, pain, None, asks), Lived(replace(live, touched=scene.now)))
    return Turn((), changes, AskWhere(live.name, pain, before))


def place_told(scene: Scene, live: Live, asking: AskWhere, reply: Reply) -> Turn:
    """Note the pain with its place, and say what it asks for."""
    place = place_in(scene, asking.pain, reply)
    if place is None:
        return Turn(keeps=True, misread=True)
    return _noted(scene, live, asking.pain, place, asking.before)


def _noted(scene: Scene, live: Live, pain: int, place: Place | None, before: int | None) -> Turn:
    asks = asked_of(scene, live.day, pain, before)
    checked = kept(scene, live.day, pain, place, asks)
    seen = replace(scene, snapshot=apply(scene.snapshot, (checked,)))
    live = rules.with_pain(replace(live, touched=scene.now), pain, scene.now)
    if asks in ENDS:
        stopped = Line("live-stopped", pain=Figure(pain))
        turn = finished(seen, live, Card(stopped, *ending_words(scene, asks)))
        return replace(turn, changes=(checked, *turn.changes))
    was = live.run.added_kg
    loads: tuple[LoadOf, LoadOf] | None = None
    if asks is InSession.EASE and was:
        less = eased_kg(was, kit_on(scene.athlete, live.day))
        live = rules.with_load(live, replace(live.run, added_kg=less))
        loads = LoadOf(was), LoadOf(less)
    changes: tuple[Change, ...] = (checked, Lived(live))
    if live.done:
        changes = (checked, Wrote(entry_of(seen, live)), Lived(live))
    return Turn((card(live, in_words(scene, pain, asks, loads)),), changes)
