"""A bare number in the middle of a session: it is asked what it is, and never guessed."""

import re
from dataclasses import replace

from bot.dialogue.buttons import SCALE
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Scene, Tapped, Turn
from bot.reading.zones import folded
from bot.rules.live import Live
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import LoadUnit
from bot.stories.live.changing import from_now_on
from bot.stories.live.going import now_at, under_way
from bot.stories.live.hurting import hurting
from bot.stories.live.questions import AskNumber
from bot.words.line import Figure, Line, LoadOf

_WORDS = {
    "pain": re.compile(r"\b(?:pain|hurts?|dolor|duele)\b"),
    "load": re.compile(r"\b(?:load|weight|plates?|kg|kilos?|lbs?|pounds?|carga|peso|discos?)\b"),
    "length": re.compile(r"\b(?:m|met(?:er|re)s?|length|distance|metros?|distancia)\b"),
    "nothing": re.compile(r"\b(?:nothing|neither|never ?mind|none|no|nada|ninguna?)\b"),
}


def meanings(scene: Scene, number: int) -> Rows:
    """Return what a number can be where the session is, to choose from."""
    live = under_way(scene)
    may_be: list[Button] = []
    if number in SCALE:
        pain = Line("live-button-was-pain", value=Figure(number))
        may_be.append(Button(Answers("pain"), pain))
    if live is not None and live.run.added_kg is not None:
        load = LoadOf(_kg(scene, number))
        may_be.append(Button(Answers("load"), Line("live-button-was-load", load=load)))
    if live is not None and live.run.metres is not None and number:
        length = Line("live-button-was-length", metres=number)
        may_be.append(Button(Answers("length"), length))
    return tuple(may_be), (Button(Answers("nothing"), Line("live-button-was-nothing")),)


def said_what(scene: Scene, live: Live, asking: AskNumber, reply: Reply) -> Turn:
    """Take the number for what it is said to be."""
    match _meant(reply):
        case "pain" if asking.number in SCALE:
            return hurting(scene, live, asking.number, None)
        case "load" if live.run.added_kg is not None:
            run = replace(live.run, added_kg=_kg(scene, asking.number))
            return from_now_on(scene, live, run)
        case "length" if live.run.metres is not None and asking.number:
            return from_now_on(scene, live, replace(live.run, metres=asking.number))
        case "nothing":
            return now_at(scene, live)
        case _:
            return Turn(keeps=True, misread=True)


def _kg(scene: Scene, number: int) -> float:
    """Return a load in kilograms, told in the unit that they use."""
    return kg_from_lb(number) if scene.athlete.load_unit is LoadUnit.LB else float(number)


def _meant(reply: Reply) -> str | None:
    if isinstance(reply, Tapped):
        return reply.value
    plain = folded(reply.text)
    return next((what for what, words in _WORDS.items() if words.search(plain)), None)
