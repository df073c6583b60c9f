"""What else is at hand: the forward half of a session is chosen with it."""

import re
from dataclasses import replace

from bot.dialogue.changes import Filed
from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.forward.exercises import Needs
from bot.rules.forward.turns import at_hand
from bot.words.labels import Tick
from bot.words.line import Line
from bot.words.lines import OneEach

VERB = "beside"
# A step and a wall are everywhere; a sled and dumbbells are told of elsewhere, or not needed.
THINGS = (
    Needs.KETTLEBELL,
    Needs.BALL,
    Needs.BAND,
    Needs.HILL,
    Needs.PARTNER,
    Needs.PITCH,
)
BUTTONS = OneEach("kit-button", THINGS)
_WORDS = {Needs(one): re.compile(said) for one, said in table("kit")["beside"].items()}


def things_in(text: str) -> tuple[Needs, ...]:
    """Return the things beside what is pulled that a text names."""
    plain = folded(text)
    return tuple(thing for thing, words in _WORDS.items() if words.search(plain))


def shown(scene: Scene) -> Turn:
    """Show what is at hand as ticks; what goes with kit, floor or game is ticked already."""
    kit = scene.athlete.kit
    there = at_hand(scene.athlete, kit, kit.equipment)
    given = at_hand(scene.athlete, replace(kit, beside=()), kit.equipment)
    ticks = (
        Button(Does("kit", VERB, (thing.value,)), Tick(Line(BUTTONS[thing]), thing in there))
        for thing in THINGS
        if thing not in given
    )
    show = Does("today", "show", (scene.today.isoformat(),))
    rows: Rows = (*in_rows(2, ticks), (Button(show, Line("kit-button-today")),))
    return Turn((Say(Line("kit-beside-wanted"), rows),))


def turned(scene: Scene, thing: Needs) -> Turn:
    """Note that a thing is at hand, or that it is not any more."""
    kit = scene.athlete.kit
    others = tuple(one for one in kit.beside if one != thing)
    kept = others if thing in kit.beside else (*others, thing.value)
    return _filed(scene, kept)


def noted(scene: Scene, things: tuple[Needs, ...]) -> Turn:
    """Note things as they were told, and show what is at hand now."""
    return _filed(scene, tuple(dict.fromkeys((*scene.athlete.kit.beside, *things))))


def _filed(scene: Scene, beside: tuple[str, ...]) -> Turn:
    athlete = replace(scene.athlete, kit=replace(scene.athlete.kit, beside=beside))
    seen = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    return replace(shown(seen), changes=(Filed(athlete),))
