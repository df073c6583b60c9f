"""The day a line speaks of: one that has been, one to come, or one that nobody can place."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.dialogue.turn import Scene
from bot.reading.answers import digits_page
from bot.reading.day import MONTH_NAME, days_in, without_days
from bot.reading.heard import (
    About,
    Doubt,
    Heard,
    Logged,
    MonthDay,
    NotDone,
    Unclear,
    Weekday,
)
from bot.reading.page import folded
from bot.reading.past import past_day, read_past_day

# What may stand around a lone day: "it was yesterday", "no, fue el lunes, perdón".
_AROUND_A_DAY = re.compile(
    r"^\W*no\b(?=[,.;:]|\s+(?:it|that|this|actually|sorry|i meant?|fue|era|eso|perdon|quise)\b)"
    r"|\b(?:sorry|actually|oops|that|it|this|one|was|on|from|for|i|did|meant|mean|the|session"
    r"|perdon|en|realidad|eso|esa|fue|era|lo|la|hice|sesion|quise|decir|digo|el|de|del)\b"
)


def lone_day(scene: Scene, text: str) -> date | None:
    """Return the day, today or earlier, that a text names if it says nothing else."""
    language = scene.athlete.language
    page = folded(text)
    found = days_in(page, language)
    rest = _AROUND_A_DAY.sub(" ", without_days(page, found).text)
    is_alone = len(found) == 1 and not re.search(r"\w", rest)
    return read_past_day(text, scene.today, language) if is_alone else None


_HAS_BEEN = re.compile(r"\b(?:was|did|fue|era|hice)\b")


def says_it_has_been(text: str) -> bool:
    """Say whether a line speaks of a day as past: "it was yesterday"."""
    return _HAS_BEEN.search(folded(text).text) is not None


# Words for a day that no reader of days placed: asked about, never today by default.
_UNPLACED = re.compile(
    r"\b(?:weeks?|months?|nights?|fortnight) (?:ago|back)\b|\b(?:last|previous) (?:week|month)\b"
    r"|\bthe other (?:day|night)\b|\b(?:on )?the \d{1,2}(?:st|nd|rd|th)\b"
    r"|\bhace (?:\w+ )?(?:semanas?|mes(?:es)?|noches?)\b|\b(?:semana|mes) (?:pasad[ao]|anterior)\b"
    r"|\bel otro dia\b|^\W*(?:fue |era )?el (?:dia )?\d{1,2}\b(?! ?(?:[x*]|kgs?|kilos?|m\b|met))"
    rf"|\b(?:{MONTH_NAME}) \d{{1,2}}\b|\b\d{{1,2}} (?:de |of )?(?:{MONTH_NAME})\b"
)
# A weekday in short amid a line, "actually wed was 4x20": no word of anything else.
_IN_SHORT = re.compile(r"\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|lun|mie(?:rc)?|jue|vie)\b")
RECENT = timedelta(days=100)  # a date of no year, further back: one to come may be meant [D]


def _in_note(note: str | None) -> bool:
    return note is not None and _IN_SHORT.search(folded(note).text) is not None


def dated(scene: Scene, text: str, heard: Heard) -> Heard:
    """Return a log with its day in doubt, where it names one that nobody placed."""
    if not isinstance(heard, Logged | Unclear):
        return heard
    day = None if heard.details.day is None else past_day(heard.details.day, scene.today)
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    if any(doubt.about is About.DAY for doubt in doubts):
        return heard
    plain = digits_page(text, scene.athlete.language).text
    is_unplaced = day is None and (_UNPLACED.search(plain) or _in_note(heard.details.note))
    is_old = (
        isinstance(heard.details.day, MonthDay) and scene.today - (day or scene.today) > RECENT
    )
    if not (is_unplaced or is_old):
        return heard
    return Unclear(replace(heard.details, day=None), (Doubt(About.DAY, text.strip()), *doubts))


_LEFT_OUT_BEFORE = re.compile(
    r"\b(?:skipped|missed|didn'?t|did not|couldn'?t|could not|wasn'?t|was not|haven'?t|never|last"
    r"|salte|salteé|perdi|pude|hice|entrene|fui|falte|pasad[oa]|habia|estaba)\b"
)


def coming(scene: Scene, text: str, heard: Heard) -> date | None:
    """Return the day to come that is to be left out; None where one that has been is meant."""
    if not isinstance(heard, NotDone) or not isinstance(heard.details.day, Weekday):
        return None
    if _LEFT_OUT_BEFORE.search(folded(text).text):
        return None
    ahead = (list(Weekday).index(heard.details.day) - scene.today.weekday()) % len(Weekday)
    return scene.today + timedelta(days=ahead) if ahead else None
