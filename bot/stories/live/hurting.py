"""Something hurts in a set: how much, where, and what it asks for."""

from dataclasses import replace
from datetime import date

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SCALE
from bot.dialogue.changes import Change, Checked, Lived, Wrote
from bot.dialogue.turn import Reply, Scene, Tapped, Turn
from bot.dialogue.undo import apply
from bot.reading.figures import read_whole
from bot.reading.pain_answer import read_pain
from bot.reading.replies.reading import read
from bot.reading.zones import folded
from bot.rules import live as rules
from bot.rules.live import Live
from bot.rules.log.done import Check, together
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Place, Region
from bot.rules.log.sites import Site
from bot.rules.pain.in_session import InSession, eased_kg, in_session
from bot.stories.live.card import card
from bot.stories.live.going import entry_of, finished
from bot.stories.live.questions import AskWhere
from bot.stories.session.beside import place_of
from bot.stories.session.minors import limits_of
from bot.stories.session.said import stop_rules
from bot.stories.session.sites import ELSEWHERE, SITES
from bot.words.line import Capital, Card, Faint, Figure, Line, LoadOf
from bot.words.lines import OneEach

ENDS = frozenset({InSession.FINISH, InSession.STOP})


def place_label(place: Place) -> Capital:
    return Capital(Line(SITES[Site(place.value)]))


def hurt_told(scene: Scene, live: Live, reply: Reply) -> Turn:
    text = reply.value if isinstance(reply, Tapped) else reply.text
    pain = read_whole(text, scene.athlete.language)
    if pain not in SCALE and not isinstance(reply, Tapped):
        pain = read_pain(text, habits_of(scene)).pain
    if pain is None or pain not in SCALE:
        return Turn(keeps=True, misread=True)
    site = None if isinstance(reply, Tapped) else read(text, habits_of(scene)).details.pain_site
    return hurting(scene, live, pain, place_of(site))


def hurting(scene: Scene, live: Live, pain: int, place: Place | None) -> Turn:
    """Note a pain with its set and say what it asks for; where it is, is asked behind it."""
    before = _told_on(scene, live.day).in_session
    is_asked = pain > 0 and place is None
    if is_asked and scene.athlete.joint.region in (Region.BOTH, Region.NONE):
        turn = _noted(scene, live, pain, None, before)
        asks = AskWhere(live.name, pain, before)
        if turn.asks is None:
            return replace(turn, asks=asks)
        return turn
    return _noted(scene, live, pain, place, before)


def place_told(scene: Scene, live: Live, asking: AskWhere, reply: Reply) -> Turn:
    if isinstance(reply, Tapped):
        place = Place(reply.value) if reply.value in set(Place) else Place.ELSEWHERE
    else:
        site = read(f"pain {asking.pain} {reply.text}", habits_of(scene)).details.pain_site
        if site is None and not ELSEWHERE.search(folded(reply.text)):
            return Turn(keeps=True, misread=True)
        place = place_of(site) or Place.ELSEWHERE
    told = _told_on(scene, live.day)
    changes: tuple[Change, ...] = (Checked(replace(told, place=place)),)
    return Turn((card(live),), changes)


def _told_on(scene: Scene, day: date) -> Check:
    return next((one for one in scene.log.checks if one.day == day), Check(day, None))


def _noted(scene: Scene, live: Live, pain: int, place: Place | None, before: int | None) -> Turn:
    limits = limits_of(scene)
    asks = in_session(pain, before, limits, ended=_told_on(scene, live.day).ended)
    told = Check(live.day, None, in_session=pain, place=place, ended=asks in ENDS)
    checked = Checked(together(_told_on(scene, live.day), told))
    seen = replace(scene, snapshot=apply(scene.snapshot, (checked,)))
    live = replace(live, touched=scene.now)
    if asks is InSession.EASE and live.run.added_kg:
        eased = eased_kg(live.run.added_kg, kit_on(scene.athlete, live.day))
        live = rules.with_load(live, replace(live.run, added_kg=eased))
    said = Line(
        _SAID[asks],
        pain=Figure(pain),
        most=Figure(limits.ease - 1),
        load=LoadOf(live.run.added_kg) if live.run.added_kg is not None else None,
    )
    if asks in ENDS:
        rules_of = Faint(stop_rules(limits))
        turn = finished(seen, live, Card(said, rules_of))
        return replace(turn, changes=(checked, *turn.changes))
    changes: tuple[Change, ...] = (checked, Lived(live))
    if live.done:
        changes = (checked, Wrote(entry_of(seen, live)), Lived(live))
    return Turn((card(live, said),), changes)


_SAID = OneEach("live-told", InSession)
