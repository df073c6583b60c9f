"""What stood last on the screen: for a while a plain line is about it.

A card says "Something off? Reply with the change", and what people type then is "make it 45", on
no message in particular.  So the card shown last is kept with the conversation: which session it
speaks of, and what its buttons are called, so that these can be typed as well as tapped.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.dialogue.state import CardButton, LastCard
from bot.dialogue.tokens import Answers, Does, Press, decode, encode
from bot.dialogue.turn import Button, Say, Scene
from bot.reading.page import as_written
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.rules.week.days import day_named
from bot.words.labels import ButtonName, Label, Tick
from bot.words.line import Line
from bot.words.phrase import name, phrase
from bot.words.voice import Voice

HEARD_FOR = timedelta(minutes=10)  # a line after that is about something else [D]
UNASKED_FOR = timedelta(hours=12)  # a reminder is answered when somebody looks at the phone [D]
_EDGES = " .,;:!?¡¿\"'✓"
# An undo is said by its word; a squad's buttons name other people, who may be erased.
_NOT_KEPT = frozenset({"undo", "squad"})
_WORD = re.compile(r"\w+")
NAMELESS = ""
"""How a button is called that nobody can call by its words."""


def card_of(
    scene: Scene, says: tuple[Say, ...], before: LastCard | None, *, unasked: bool
) -> LastCard | None:
    """Return the card that stands last after these messages; the one before where none is one."""
    about = next((say.about for say in reversed(says) if say.about is not None), None)
    buttons = tuple(
        kept for say in says for row in say.buttons for button in row for kept in _kept(button)
    )
    if about is None and not buttons:
        return before
    return LastCard(scene.asks_at, about, buttons, unasked)


def _kept(button: Button) -> Iterator[CardButton]:
    """Yield a standing button with its name, where that is a line or a day.

    One that a line calls by what else it tells has none that could be typed: it is known by what
    it does.
    """
    if isinstance(button.press, Answers) or button.press.story in _NOT_KEPT:
        return
    match button.label:
        case ButtonName() as named:
            yield CardButton(named.line, encode(button.press, 0))
        case Line(called, facts) if not facts:
            yield CardButton(called, encode(button.press, 0))
        case Line():
            yield CardButton(NAMELESS, encode(button.press, 0))
        case date() as day:
            yield CardButton(day.isoformat(), encode(button.press, 0))
        case _:
            return


def last_card(scene: Scene) -> LastCard | None:
    """Return the card that a plain line may still be about; None where it was long ago."""
    card = scene.snapshot.dialogue.card
    if card is None:
        return None
    shown_ago = abs(scene.now - card.at)
    return card if shown_ago <= (UNASKED_FOR if card.unasked else HEARD_FOR) else None


def doing_on(card: LastCard, story: str, verb: str) -> tuple[str, ...] | None:
    """Return the arguments of a card's button, None where it has no such button."""
    for button in card.buttons:
        press = decode(button.token)
        if isinstance(press, Does) and (press.story, press.verb) == (story, verb):
            return press.args
    return None


def pressed_on(scene: Scene, card: LastCard, text: str) -> Does | None:
    """Return the button of the card that a line names, in any language; None for none, or two."""
    words = _ways_to_say(text)
    found = {
        button.token
        for button in card.buttons
        if button.called != NAMELESS
        for voice in _voices(scene)
        if _plain(_named(button.called, voice)) in words
    }
    press = decode(found.pop()) if len(found) == 1 else None
    return press if isinstance(press, Does) else None


def _named(called: str, voice: Voice) -> str:
    day = day_named(called)
    return voice.say(called) if day is None else name(day, voice)


def named_in(scene: Scene, say: Say, text: str) -> Press | None:
    """Return the button under a message that a line names, in any language; None for none."""
    words = {one for one in _ways_to_say(text) if not one.replace(" ", "").isdecimal()}
    buttons = [button for row in say.buttons for button in row]
    for voice in _voices(scene):
        for button in buttons:
            if _plain(name(_untied(button.label), voice)) in words:
                return button.press
    return None


def words_of(scene: Scene, say: Say) -> frozenset[str]:
    """Return the words of a message and of its buttons, folded, in every language."""
    labels = [_untied(button.label) for row in say.buttons for button in row]
    said = (
        told
        for voice in _voices(scene)
        for told in (phrase(say.content, voice).plain, *(name(label, voice) for label in labels))
    )
    return frozenset(word for told in said for word in _WORD.findall(folded(told)))


def _untied(label: Label) -> Label:
    return label.of if isinstance(label, Tick) else label


def _ways_to_say(text: str) -> set[str]:
    """Return a line as it was written and as it is read, folded; neither where it is empty."""
    return {_plain(as_written(text)), _plain(text)} - {""}


def _plain(text: str) -> str:
    return folded(text).strip(_EDGES)


def _voices(scene: Scene) -> Iterator[Voice]:
    """Yield the reader's own voice first, then the same in the other languages."""
    athlete = scene.athlete
    others = (one for one in Language if one is not athlete.language)
    for language in (athlete.language, *others):
        yield Voice(language, athlete.load_unit, athlete.distance_unit, athlete.zone)
