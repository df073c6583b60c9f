"""The session of a day that is named, said otherwise: "12 feb was 6x20, not 4x20".

The day says which one is meant, whatever card stands last; of the rest only values are heard.
"""

import re
from datetime import date

from bot.dialogue.registry import pressed
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.answers import digits_page
from bot.reading.day import days_in, without_days
from bot.reading.heard import LastWeekday, Weekday
from bot.reading.page import STRUCK
from bot.reading.past import past_day
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.done import Entry, entries_on
from bot.rules.log.records import LoadUnit
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.questions import AskLeftOut
from bot.stories.logging.values import is_value_alone
from bot.words.line import Line

LONGEST = 20  # words of such a line; more tell a story
_CHANGE = re.compile(
    r"^\W*(?:(?:no|please|can you|could you|por favor|puedes)\W+)*(?:change|fix|correct|edit"
    r"|update|amend|make|set|cambia(?:r|me|le)?|corrige|corregir|modifica(?:r)?|edita(?:r)?"
    r"|arregla(?:r)?|actualiza(?:r)?|pon(?:er|le|me)?)\b"
)
_VALUE = (
    r"\d+(?:[.,]\d+)?(?: ?(?:[x*] ?\d+(?:[.,]\d+)? ?m?|kgs?|kilos?|lbs?|pounds?|libras?|m|sets?"
    r"|series?)\b)?"
)
_OTHERWISE = re.compile(
    rf"(?P<new>{_VALUE})\W+(?:and )?(?:not|instead of|rather than|no|y no|en (?:vez|lugar) de)"
    rf"(?: [a-z]+)? (?P<old>{_VALUE})"
    rf"|\b(?:not|no|wasn'?t|weren'?t|no (?:eran|fueron|era|fue)) (?P<was>{_VALUE})\W+(?:but|sino"
    rf"|it was|it's|that was|eran|era|fueron|fue)\W+(?P<now>{_VALUE})"
)
_AROUND = re.compile(
    r"\b(?:to|into|as|a|it|that|this|was|were|is|should|be|been|have|had|actually|sorry|really|the"
    r"|my|session|sessions|workout|training|log|entry|one|of|on|from|for|at|in|for|with|please"
    r"|en realidad|perdon|la|el|lo|las|los|mi|sesion|entreno|entrenamiento|registro|del?|por favor"
    r"|fue|fueron|era|eran|es|son|que|sea|sean|con|al?|para|kilos de|deberia(?:n)?|ser)\b"
)
_OF_A_FIELD = re.compile(
    r"\b(?:s?rpe|effort|esfuerzo|pain|dolor|load|weight|plates?|carga|peso|discos?|sets?|series?"
    r"|kgs?|kilos?|lbs?|pounds?|libras?|met(?:er|re)s?|metros?)\b|\d ?[x*] ?\d"
)
_UNIT = re.compile(r"[a-z*]")


def of_a_named_day(scene: Scene, text: str) -> Turn | None:
    """Return the change of the session of a day that a line names; None where it asks for none."""
    language = scene.athlete.language
    page = digits_page(text, language)
    if len(page.text.split()) > LONGEST or "?" in text:
        return None
    found = days_in(page, language)
    said = found[0][2] if len(found) == 1 else None
    day = None if said is None else past_day(said, scene.today)
    if said is None or day is None or day > scene.today:
        return None
    rest = without_days(page, found).text.replace(STRUCK, " ")
    contrast = _OTHERWISE.search(rest)
    change = _CHANGE.match(rest)
    if contrast is None and change is None:
        return None
    entries = entries_on(scene.log, day)
    may_be_ahead = isinstance(said, Weekday) and not isinstance(said, LastWeekday)
    value = _value(rest, change, contrast)
    if not _WORD.search(_AROUND.sub(" ", value)) and len(entries) == 1 and not may_be_ahead:
        return pressed(scene, Does("logging", "edit", (entries[0].id,)))
    is_told = is_value_alone(_AROUND.sub(" ", value)) and any(map(str.isdigit, value))
    if not is_told or (may_be_ahead and not entries):
        return None
    if may_be_ahead and contrast is None and _OF_A_FIELD.search(value) is None:
        return None  # "change monday to 7" is of an hour
    if len(entries) != 1:
        return Turn((_which(day, entries),))
    return _changed(scene, entries[0], value, contrast)


def _value(rest: str, change: re.Match[str] | None, contrast: re.Match[str] | None) -> str:
    """Return what it should read, without what asks for the change and what it read before."""
    if contrast is not None:
        now = contrast["new"] or contrast["now"]
        rest = f"{rest[: contrast.start()]} {now} {rest[contrast.end() :]}"
    if change is not None:
        rest = _CHANGE.sub(" ", rest)
    return _SPACE.sub(" ", rest).strip(" ,.;:!-")


_WORD = re.compile(r"\w")
_SPACE = re.compile(r"\s+")


def _which(day: date, entries: tuple[Entry, ...]) -> Say:
    if not entries:
        return Say(Line("logging-none-of-day", day=day))
    rows: Rows = tuple(
        (
            Button(
                Does("logging", "edit", (one.id,)),
                Line("logging-button-of-day", day=day, nth=nth),
            ),
        )
        for nth, one in enumerate(entries, 1)
    )
    return Say(Line("logging-last-sessions"), rows)


def _changed(scene: Scene, entry: Entry, value: str, contrast: re.Match[str] | None) -> Turn:
    words = _SPACE.sub(" ", _AROUND.sub(" ", value)).strip(" ,.;:!-")
    bare = contrast is not None and words == (contrast["new"] or contrast["now"])
    if bare and contrast is not None and _UNIT.search(words) is None:
        field = _field_of(scene, entry, contrast["old"] or contrast["was"])
        if field is None:
            return Turn(asks=AskLeftOut(entry.id, words))
        words = field.format(words)
    return heard_about(scene, entry, words)


def _field_of(scene: Scene, entry: Entry, was: str) -> str | None:
    """Return how the value is said of what read so before; None where that is not one thing."""
    old = float(re.sub(r"[^\d.]", "", was.replace(",", ".")) or -1)
    per = KG_PER_LB if scene.athlete.load_unit is LoadUnit.LB else 1.0
    loads = {
        round(run.added_kg / per, 1)
        for run in entry.pulls
        if run.added_kg is not None and entry.pulls
    }
    is_lb = scene.athlete.load_unit is LoadUnit.LB
    told = {
        "load {} lb" if is_lb else "load {} kg": old in loads,
        "effort {}": entry.rpe == old,
        "pain {}": entry.pain_during == old,
        "{} sets": [run.pulls for run in entry.pulls] == [old],
    }
    meant = [words for words, is_it in told.items() if is_it]
    return meant[0] if len(meant) == 1 else None
