"""Another load, another length: of the next set, or of the one just pulled."""

from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Lived, Wrote
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn
from bot.reading.heard import Details
from bot.reading.intents.under_way import METRES, is_of_last, number_in, put_on
from bot.reading.numbers import read_whole
from bot.reading.replies.reading import read
from bot.rules import live as rules
from bot.rules.live import Live, Phase
from bot.rules.log.done import Pulls
from bot.stories.live.card import card
from bot.stories.live.going import entry_of, live_in, now_at, set_done
from bot.stories.live.said import WorkNow
from bot.words.line import Line


def changed(scene: Scene, live: Live, reply: Reply) -> Turn:
    """Act on the load or the length that was asked for."""
    text = reply.value if isinstance(reply, Tapped) else reply.text
    run = run_in(scene, live, text)
    if run is None:
        return Turn((Say(Line("live-not-heard")),), keeps=True, misread=True)
    return from_now_on(scene, live, run)


def from_now_on(scene: Scene, live: Live, run: Pulls) -> Turn:
    """Take another load or length from the next set on, never more than was prescribed."""
    plan = live.plan
    is_heavier = (run.added_kg or 0) > (plan.added_kg or 0) and run.added_kg != live.run.added_kg
    is_further = (run.metres or 0) > (plan.metres or 0)
    if is_heavier or is_further:
        planned = WorkNow(replace(live, run=Pulls(1, plan.metres, plan.work_s, plan.added_kg)))
        return Turn((card(live, Line("live-not-more", planned=planned)),))
    after = replace(rules.with_load(live, run), touched=scene.now)
    return now_at(scene, after)


def run_in(scene: Scene, live: Live, text: str) -> Pulls | None:
    """Return the next set with the load or the length that a text names; None for neither."""
    text = put_on(text)
    number: float | None = read_whole(text, scene.athlete.language)
    unit = ""
    named = number_in(text) if is_of_last(text) else None
    if named is not None and named.unit in METRES:
        return None if live.run.work_s is not None else replace(live.run, metres=named.number)
    if named is not None and named.unit in UNITS:
        number, unit = named.number, named.unit  # "that one with 12.5"
    unit = unit or scene.athlete.load_unit.value
    line = text if number is None else f"{number:g} {unit}"
    details = read(line, habits_of(scene)).details
    load = _load_in(details)
    length = next((one.distance_m for one in details.sets if one.distance_m), None)
    if load is None and length is None:
        return None
    run = live.run
    if load is not None and run.added_kg is not None:
        run = replace(run, added_kg=load)
    if length is not None and run.work_s is None:
        run = replace(run, metres=length)
    return None if run == live.run and load is None else run


UNITS = frozenset({"", "kg", "kgs", "kilos", "kilo", "lb", "lbs", "pounds", "pound", "libras"})


def _load_in(details: Details) -> float | None:
    if details.empty_sled:
        return 0.0
    return details.load_kg or next((one.load_kg for one in details.sets if one.load_kg), None)


def at_its_last(scene: Scene, live: Live) -> Live:
    """Return it with the set of which "that one" tells as the next: what is not told stays so."""
    is_before = bool(live.done) and not _is_of_now(scene, live)
    return replace(live, run=live.done[-1].run) if is_before else live


def _is_of_now(scene: Scene, live: Live) -> bool:
    """Say whether the set of now can be over, so that it is the one just pulled."""
    return live.phase is Phase.SET and not rules.is_too_soon(live, scene.now)


def of_last(scene: Scene, live: Live, run: Pulls) -> Turn:
    """Note how the set just pulled was: that of now where it can be over, else the one before."""
    if _is_of_now(scene, live):
        turn = set_done(scene, replace(live, run=run))
        return _with_run(scene, turn, live.run)
    if not live.done:
        return from_now_on(scene, live, run)
    last = replace(live.done[-1], run=run)
    after = replace(live, done=(*live.done[:-1], last), touched=scene.now)
    return Turn((card(after),), (Wrote(entry_of(scene, after)), Lived(after)))


def _with_run(scene: Scene, turn: Turn, run: Pulls) -> Turn:
    """Return the turn with the next set as it was before one was pulled otherwise."""
    live = live_in(turn)
    if live is None:
        return turn
    after = replace(live, run=run)
    changes = tuple(Lived(after) if isinstance(one, Lived) else one for one in turn.changes)
    return replace(turn, says=(card(after),), changes=changes)
