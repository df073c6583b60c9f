"""What a line says in a session under way, before anything else has it."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue.aside import habits_of
from bot.dialogue.card import doing_on
from bot.dialogue.changes import Change, Lived, Struck, Wrote
from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback
from bot.dialogue.turn import Scene, Turn
from bot.dialogue.undo import apply
from bot.reading.heard import Logged, Unclear
from bot.reading.intents.under_way import Break, OwnRest, Told, is_of_last, says_rough, told_in
from bot.reading.numbers import read_whole
from bot.reading.past import past_day
from bot.reading.replies.reading import read
from bot.rules import live as rules
from bot.rules.live import Live, Phase
from bot.stories.live.card import NAME
from bot.stories.live.changing import at_its_last, from_now_on, of_last, run_in
from bot.stories.live.going import (
    begun,
    does_now,
    easing,
    ending_card,
    entry_of,
    now_at,
    under_way,
)
from bot.stories.live.hurting import hurting
from bot.stories.live.questions import AskChange, AskHurts, AskNumber, AskWhere
from bot.stories.session.beside import place_of
from bot.stories.session.underway import is_under_way
from bot.words.line import Lasting, Line


def told(scene: Scene, text: str) -> Turn | None:
    """Return what a line is in a session under way, before anything else has it."""
    if not scene.private:
        return None
    said, live = told_in(text), under_way(scene)
    if live is None:
        starts = said is Told.START and is_under_way(scene)
        return begun(scene, scene.today, _on_the_card(scene)) if starts else None
    asking = scene.snapshot.dialogue.question
    if isinstance(asking, AskHurts | AskWhere | AskChange):
        is_held = not isinstance(asking, AskChange) and said not in (None, Told.DONE)  # "that's 3"
        return Turn(keeps=True) if is_held else None
    if said is not None:
        return _said(scene, live, said)
    if isinstance(asking, AskNumber) and not any(letter.isdigit() for letter in text):
        return None
    return _told_of(scene, live, text)


def _on_the_card(scene: Scene) -> tuple[str, ...]:
    """Return what today's card on the screen was decided with: a hill, a wish for less."""
    shown = scene.snapshot.dialogue.card
    args = None if shown is None else doing_on(shown, NAME, "start")
    return () if args is None or args[:1] != (scene.today.isoformat(),) else args[1:]


def _said(scene: Scene, live: Live, said: Told | Break | OwnRest) -> Turn:
    if isinstance(said, OwnRest):
        return _own_rest(scene, live, said.seconds)
    if isinstance(said, Break) and live.phase in (Phase.WARM_UP, Phase.WORKING):
        return now_at(scene, replace(live, touched=scene.now))
    if isinstance(said, Break):
        return now_at(scene, rules.longer(replace(live, until=None), scene.now, said.seconds))
    match said, live.phase:
        case Told.DONE | Told.READY | Told.GO | Told.START, Phase.WARM_UP:
            return does_now(scene, live, "ready")
        case Told.GO, Phase.SET if live.run.work_s is not None:
            return does_now(scene, live, "go")
        case Told.DONE, Phase.SET | Phase.WORKING | Phase.FORWARD:
            return does_now(scene, live, "done")
        case Told.SKIP, Phase.WAITING:
            return does_now(scene, live, "skip")
        case Told.SKIP | Told.READY | Told.GO, Phase.REST:
            return does_now(scene, live, "skip")
        case Told.LONGER, Phase.REST:
            return does_now(scene, live, "longer")
        case Told.STOP, _:
            return does_now(scene, live, "stop")
        case Told.HEAVY, _:
            line = "live-heavy" if live.run.added_kg else "live-rough-unloaded"
            eased = replace(live, touched=scene.now)
            return Turn((easing(eased, Line(line)),), (Lived(eased),))
        case Told.BACK, _:
            return does_now(scene, live, "back")
        case Told.LEFT, _:
            sets = live.plan.sets - len(live.done)
            forward = live.plan.forward_sets - live.forward
            return now_at(scene, live, Line("live-left", sets=sets, forward=forward))
        case _:
            return now_at(scene, replace(live, touched=scene.now))


def _own_rest(scene: Scene, live: Live, seconds: int) -> Turn:
    """Rest as they like from now on, as far as that is allowed, the rest of this moment too."""
    kept = rules.own_rest(live, seconds)
    after = replace(live, own_rest_s=kept, touched=scene.now)
    if live.phase is Phase.REST and live.done:
        until = live.done[-1].at + timedelta(seconds=kept)
        after = replace(after, until=max(until, scene.now))
    line = "live-own-rest" if kept == seconds else "live-own-rest-bound"
    return now_at(scene, after, Line(line, length=Lasting(kept)))


def _told_of(scene: Scene, live: Live, text: str) -> Turn | None:
    """Return what a load, a length, a pain or rough steps change; None where it tells of none."""
    heard = read(text, habits_of(scene))
    details = heard.details
    if details.day is not None and past_day(details.day, scene.today) != live.day:
        return None  # another session's
    if isinstance(heard, Logged | Unclear) and sum(one.pulls for one in details.sets) > 1:
        return _as_told(scene, live, text)
    if details.pain is not None:
        return hurting(scene, live, round(details.pain + 0.49), place_of(details.pain_site))
    if details.pain_unrated:
        return Turn(asks=AskHurts(live.name))
    is_told = isinstance(heard, Logged) and details.as_planned and details.rpe is None
    if is_told and live.phase in (Phase.SET, Phase.WORKING, Phase.FORWARD):
        return does_now(scene, live, "done")
    if says_rough(text):
        return _rough(scene, live)
    bare = read_whole(text, scene.athlete.language)
    if bare is not None:
        is_free = isinstance(scene.snapshot.dialogue.question, AskNumber | None)
        return Turn(asks=AskNumber(live.name, bare)) if is_free else None
    if is_of_last(text):
        run = run_in(scene, at_its_last(scene, live), text)
        return None if run is None else of_last(scene, live, run)
    run = run_in(scene, live, text)
    return None if run is None else from_now_on(scene, live, run)


def _as_told(scene: Scene, live: Live, text: str) -> Turn:
    """End the session with what a typed log says of it."""
    changes: tuple[Change, ...] = (Lived(None),)
    if live.done:
        changes = (Struck(live.name), *changes)
    seen = replace(scene, snapshot=apply(scene.snapshot, changes))
    turn = playing(Fallback).said(seen, text)
    return ending_card(live, replace(turn, changes=(*changes, *turn.changes)))


def _rough(scene: Scene, live: Live) -> Turn:
    """Note steps that are not smooth any more, and offer to ease or to finish."""
    after = replace(live, slow=True, touched=scene.now)
    says = easing(after, Line("live-rough" if live.run.added_kg else "live-rough-unloaded"))
    changes: tuple[Change, ...] = (Lived(after),)
    if live.done:
        changes = (Wrote(replace(entry_of(scene, after), smooth=False)), *changes)
    return Turn((says,), changes)
