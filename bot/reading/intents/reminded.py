"""What a reminder of a session is answered with: yes, go, not today, later, a time, or what?

The answer is the whole line, as `lexicon/reminded.toml` has the words.  Nothing is guessed: an
hour that may be morning or evening comes back as both.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from bot.reading.ahead import read_day_ahead
from bot.reading.answers import digits_page
from bot.reading.day import WEEKDAY_NAME
from bot.reading.intents.wishes import wishes_in
from bot.reading.lexicons import spoken
from bot.reading.page import folded
from bot.reading.tables import table
from bot.reading.when import HOUR, Hours, without_hours
from bot.rules.log.records import Language

MOST_WORDS = 12  # whoever writes more tells a story


class Said(StrEnum):
    """What was said of the session in words that stand for one answer."""

    YES = "yes"
    BEGIN = "begin"
    OUT = "out"
    LATER = "later"
    EVENING = "evening"
    WHAT = "what"


@dataclass(frozen=True, slots=True)
class Then:
    """When it is to be instead: a day, an hour, or so many minutes from now; None: not said."""

    day: date | None = None
    hours: Hours | None = None
    in_minutes: int | None = None


_BARE_HOUR = re.compile(r"\b([01]?\d|2[0-3])\b")
_DAY = re.compile(
    rf"\b(?:(?:next |this |el (?:proximo )?|este |on )?(?:{WEEKDAY_NAME})(?: que viene)?"
    r"|(?:the )?day after tomorrow|pasado manana|tomorrow(?: (?:morning|evening|night))?"
    r"|manana(?: por la (?:manana|tarde|noche))?)\b"
)
_DENIED = re.compile(r"\W*(?:no|not|nope|never|tampoco)\b")
_PAUSES = re.compile(r"[\s,.;:!?¡¿-]+")
_THUMBS = re.compile(r"\W*[👍👌💪✅🙌🔥]+\W*")


def read_reminded(text: str, language: Language, today: date) -> Said | Then | None:
    """Return what a line answers a reminder with; None where it is about something else."""
    if len(text.split()) > MOST_WORDS:
        return None
    said = _patterns().get(spoken(language))
    if said is None:
        return None
    if _THUMBS.fullmatch(text):
        return Said.YES
    then = _then(text, language, today, said[_AROUND])
    if then is not None:
        return then
    plain = _PAUSES.sub(" ", folded(text).text).strip()
    return next((kind for kind in _ORDER if said[kind].fullmatch(plain)), None)


def _then(text: str, language: Language, today: date, around: re.Pattern[str]) -> Then | None:
    """Return when it is to be instead; None where more than that is said, or nothing of it."""
    best = next(iter(wishes_in(text, language).wishes), None)
    if best is not None and best.intent == "snooze" and best.arguments.in_minutes is not None:
        return Then(in_minutes=best.arguments.in_minutes)
    plain, hours = without_hours(digits_page(text, language).text)
    day = _DAY.search(plain)
    rest = plain.replace(HOUR, " ") if day is None else _DAY.sub(" ", plain.replace(HOUR, " "))
    if not hours and (bare := _BARE_HOUR.search(rest)) is not None:
        _, hours = without_hours(f"at {bare[0]}")
        rest = _BARE_HOUR.sub(" ", rest, count=1)
    if len(hours) > 1 or (not hours and day is None):
        return None
    if day is not None and _DENIED.match(plain, day.end()):
        return None  # "tomorrow I can't" is about tomorrow's
    if _PAUSES.sub(" ", around.sub(" ", _PAUSES.sub(" ", rest))).strip():
        return None
    named = None if day is None else read_day_ahead(day[0], today)
    return Then(named, hours[0] if hours else None)


_AROUND = "around"
_ORDER = (
    Said.OUT,
    Said.EVENING,
    Said.WHAT,
    Said.LATER,
    Said.BEGIN,
    Said.YES,
)  # "no, skip it" skips it


@cache
def _patterns() -> Mapping[Language, Mapping[str, re.Pattern[str]]]:
    found: dict[Language, Mapping[str, re.Pattern[str]]] = {}
    for name, words in table("reminded").items():
        around = "|".join(words[_AROUND])
        kinds: dict[str, re.Pattern[str]] = {
            kind: re.compile(rf"(?:(?:{around}) )*(?:{'|'.join(words[kind])})(?: (?:{around}))*")
            for kind in Said
        }
        found[Language(name)] = {**kinds, _AROUND: re.compile(rf"\b(?:{around})\b")}
    return found
