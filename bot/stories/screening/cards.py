"""The screening cards: several symptoms on one message, ticked and then done."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Say, Tapped, Typed
from bot.reading.zones import folded
from bot.rules.safety.red_flags import FLAG_OF_QUESTION, RED_FLAGS, URGENT_CARDS, HealthQuestion
from bot.stories.screening.said import FLAG_BUTTONS, HEALTH_BUTTONS, Card, card_asked
from bot.words.labels import Tick
from bot.words.line import Line

_CODES = {Card.URGENT: URGENT_CARDS[0], Card.JOINT: URGENT_CARDS[1]}
_NONE = frozenset({"none", "none of these", "nothing", "no", "ninguna", "ninguno", "nada"})
FOLLOWING = {Card.URGENT: Card.JOINT, Card.JOINT: Card.HEALTH, Card.HEALTH: None}


@dataclass(frozen=True, slots=True)
class Ticking:
    """The card goes on, with these ticks."""

    ticks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """The card is answered: these flags, in order; none where nothing fits."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """The card stays without an answer."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The reply fits none of its buttons."""


CardAnswer = Ticking | Settled | Skipped | NotUnderstood


def say(card: Card, ticks: tuple[str, ...], *, since_look: bool = False) -> Say:
    """Return the card, a tick to a row; "none of these" stands first until something is ticked."""
    asked = card_asked(card, since_look=since_look)
    rows: Rows = tuple((option,) for option in _options(card, ticks))
    skip = Button(Answers("skip"), Line("common-button-skip"))
    if ticks:
        done = Button(Answers("done"), Line("common-button-done"), primary=True)
        return Say(asked, (*rows, (done, skip)), in_place=True)
    none = Button(Answers("none"), Line("common-button-none-of-these"), primary=True)
    return Say(asked, ((none,), *rows, (skip,)))


def answer(card: Card, ticks: tuple[str, ...], reply: Reply) -> CardAnswer:
    """Return what a reply makes of the card."""
    match reply:
        case Tapped("none"):
            return Settled(())
        case Tapped("skip"):
            return Skipped()
        case Tapped("done") if ticks:
            return Settled(tuple(dict.fromkeys(_code(card, tick) for tick in ticks)))
        case Tapped(value) if value in _values(card):
            kept = tuple(tick for tick in ticks if tick != value)
            return Ticking(kept if value in ticks else (*ticks, value))
        case Typed(text) if folded(text).strip("!. ") in _NONE and not ticks:
            return Settled(())
        case Tapped() | Typed():
            return NotUnderstood()
        case _:
            assert_never(reply)


def _values(card: Card) -> tuple[str, ...]:
    """Return what can be ticked: a flag's code, or a question of the health card."""
    if card is Card.HEALTH:
        return tuple(question.value for question in HealthQuestion)
    return _CODES[card]


def _code(card: Card, value: str) -> str:
    return FLAG_OF_QUESTION[HealthQuestion(value)] if card is Card.HEALTH else value


def _options(card: Card, ticks: tuple[str, ...]) -> Iterator[Button]:
    for value in _values(card):
        ticked = value in ticks
        if card is Card.HEALTH:
            yield Button(Answers(value), Tick(Line(HEALTH_BUTTONS[HealthQuestion(value)]), ticked))
        else:
            yield Button(Answers(value), Tick(Line(FLAG_BUTTONS[RED_FLAGS[value].key]), ticked))
