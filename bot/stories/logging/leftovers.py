"""A number in a session's line that nobody read: named in the echo, and asked about by a tap."""

import re
from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Wrote
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn
from bot.reading.answers import is_all_but
from bot.reading.heard import Details
from bot.reading.numbers import NUMBER
from bot.reading.page import folded
from bot.reading.replies.pain import HURTING
from bot.reading.replies.reading import read
from bot.rules.log.done import Entry
from bot.stories.logging.amending import changed
from bot.stories.logging.asking import kg_of
from bot.stories.logging.buttons import number_in
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.doubts import text_of
from bot.stories.logging.draft import entry_named
from bot.stories.logging.passing import is_left_out
from bot.stories.logging.questions import AskLeftOut, Draft
from bot.stories.logging.said import NOTHING_LOGGED, Field, misheard
from bot.stories.logging.saving import considered
from bot.words.line import Line

_LOAD = re.compile(
    r"\b(?:load|weight|plates?|kilos?|kgs?|lbs?|pounds?|carga|peso|discos?|libras?)\b"
)

_MEASURE = re.compile(
    rf"{_LOAD.pattern}|{NUMBER} ?(?:kgs?|lbs?|m|mts?|met\w+|s|secs?|min\w*|seg\w*)?(?![a-z])"
    r"|\b(?:minut[eo]s?|mins?|secs?|seconds?|segundos?|sets?|series?|pulls?|tiradas?|length"
    r"|distancia|distance|met(?:er|re)s?|metros?|esfuerzo|effort|sore(?:ness)?|agujetas|muslos?"
    r"|thighs?|calf)\b"
)


def asked_what(scene: Scene, name: str) -> Turn:
    """Ask what the first number was that was left out of a session."""
    entry = entry_named(scene, name)
    if entry is None or not entry.left_out:
        return NOTHING_LOGGED
    return Turn(asks=AskLeftOut(name, entry.left_out[0]))


def told_what(scene: Scene, name: str, phrase: str, reply: Reply) -> Turn:
    """Put what a number was in its place, by a tap or in words; say so where it was nothing."""
    entry = entry_named(scene, name)
    if entry is None:
        return NOTHING_LOGGED
    bare = replace(entry, left_out=tuple(one for one in entry.left_out if one != phrase))
    text, value = text_of(reply), number_in(phrase)
    if isinstance(reply, Tapped):
        return _tapped(scene, bare, phrase, text, value)
    if is_left_out(text):
        return _let_be(bare)
    if len(text.split()) > AskLeftOut.most_words or not _is_of_number(text):
        return misheard(Field.PAIN)
    if value is not None and number_in(text) is None:
        text = f"{text} {value:g}"  # "the pain"
        told = read(text, habits_of(scene)).details
        if told.rpe is None and told.pain is None and not _LOAD.search(folded(text).text):
            return misheard(Field.PAIN)
    turn = heard_about(scene, bare, text)
    return misheard(Field.PAIN) if turn.misread or _tells_nothing(turn, bare) else turn


def _is_of_number(text: str) -> bool:
    """Say whether a line is nothing but what a number was, its measure and unit; or tells pain."""
    page = folded(text)
    plain = page.text
    return page.first(HURTING) is not None or is_all_but(
        plain, *(found.span() for found in _MEASURE.finditer(plain))
    )


def _tells_nothing(turn: Turn, bare: Entry) -> bool:
    """Say whether a line put the number in no place: words that are at most a note."""
    written = [one.entry for one in turn.changes if isinstance(one, Wrote)]
    return any(
        replace(
            one,
            note=bare.note,
            left_out=bare.left_out,
            corrections=bare.corrections,
            revision=bare.revision,
        )
        == bare
        for one in written
    )


def _tapped(scene: Scene, bare: Entry, phrase: str, what: str, value: float | None) -> Turn:
    match what, value:
        case "effort", float():
            after = changed(scene, bare, Details(rpe=value))
        case "pain", float():
            after = changed(scene, bare, Details(pain=value))
        case "load", float():
            after = changed(
                scene, bare, Details(load_kg=kg_of(value, None, scene.athlete.load_unit))
            )
        case "note", _:
            after = replace(bare, note=phrase if bare.note is None else f"{bare.note}, {phrase}")
        case _:
            return _let_be(bare)
    return considered(scene, Draft(after, corrects=bare.id))


def _let_be(bare: Entry) -> Turn:
    return Turn((Say(Line("logging-let-be")),), (Wrote(bare),), undoable=True)
