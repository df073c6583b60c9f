"""Short answers about time: an hour, weekdays, a day, a birth year.

Each returns a value, or `Misread` with what was wanted; none raises, none guesses.
"""

import re
from dataclasses import dataclass
from datetime import time

from bot.rules.records import Language
from bot.talk.parse.answers import Misread, Wanted, digits_page
from bot.talk.parse.day import WEEKDAY_NAME, days_in, month_day, weekday
from bot.talk.parse.heard import Day, Weekday
from bot.talk.parse.page import folded


@dataclass(frozen=True, slots=True)
class Born:
    """A birth year."""

    year: int


@dataclass(frozen=True, slots=True)
class Aged:
    """An age today: the birth year is one of two, which the caller's day decides."""

    years: int


_HALF = r"half past|half|quarter past|quarter to"
_CLOCK = re.compile(
    rf"(?<![\w.,:-])(?:(?P<past>{_HALF}) )?(?P<hour>\d{{1,2}})(?:(?:[:.h]"
    r"| h | y | )(?P<minute>[0-5]\d)|[.](?P<half>5)"
    r"| (?P<quarter>y cuarto|menos cuarto))? ?h?(?: ?(?P<am>am|a\.m\.?"
    r"|de la manana|in the morning)"
    r"| ?(?P<pm>pm|p\.m\.?|de la tarde|de la noche|in the (?:afternoon"
    r"|evening)|at night|tonight)| ?o'?clock| en punto)?(?![\w:])"
)
_NOON = {
    "noon": time(12),
    "midday": time(12),
    "mediodia": time(12),
    "midnight": time(0),
    "medianoche": time(0),
}


def read_clock_time(text: str, language: Language) -> time | Misread:
    """Return a wall time.  An hour from 1 to 11 with no morning or evening is two readings.

    A time with minutes ("7:30") is taken as on a 24-hour clock.

    >>> read_clock_time("6pm", Language.ENGLISH).isoformat()
    '18:00:00'
    """
    page = digits_page(text, language)
    for name, noon in _NOON.items():
        if re.search(rf"\b{name}\b", page.text):
            return noon
    found = list(_CLOCK.finditer(page.text))
    if len(found) != 1:
        return Misread(Wanted.CLOCK_TIME)
    match = found[0]
    minutes = _minutes(match)
    is_bare = match["minute"] is None and not match["am"] and not match["pm"]
    if match["pm"] and minutes < 12 * 60:
        minutes += 12 * 60
    if match["am"] and minutes >= 12 * 60:
        minutes -= 12 * 60
    if not 0 <= minutes < 24 * 60:
        return Misread(Wanted.CLOCK_TIME)
    at = time(*divmod(minutes, 60))
    if is_bare and 1 <= at.hour < 12 and " h" not in match[0] and not match[0].endswith("h"):
        return Misread(Wanted.CLOCK_TIME, (at, at.replace(hour=at.hour + 12)))
    return at


def _minutes(match: re.Match[str]) -> int:
    minutes = 60 * int(match["hour"]) + int(match["minute"] or 0)
    if match["half"] or (match["past"] or "").startswith("half"):
        return minutes + 30
    if match["past"] == "quarter past" or match["quarter"] == "y cuarto":
        return minutes + 15
    if match["past"] == "quarter to" or match["quarter"] == "menos cuarto":
        return minutes - 15
    return minutes


_WEEKDAY = re.compile(rf"\b(?P<name>{WEEKDAY_NAME})(?:s|'s)?\b")
_EVERY_DAY = re.compile(r"\b(?:every ?day|daily|todos los dias|cada dia)\b")
_RANGE = re.compile(rf"\b(?:{WEEKDAY_NAME})s? ?(?:-|to|through|a|hasta) ?(?:{WEEKDAY_NAME})\b")
_INITIALS = {"l": 0, "x": 2, "v": 4, "s": 5, "d": 6}  # as on a Spanish calendar


def read_weekdays(text: str, language: Language) -> tuple[Weekday, ...] | Misread:
    """Return the weekdays named, each once, Monday first.

    >>> [day.value for day in read_weekdays("mar y jue", Language.SPANISH)]
    ['tuesday', 'thursday']
    """
    page = folded(text)
    week = tuple(Weekday)
    if _EVERY_DAY.search(page.text):
        return week
    named = {weekday(match["name"]) for match in _WEEKDAY.finditer(page.text)}
    if _RANGE.search(page.text) and len(named) == 2:
        first, last = (weekday(match["name"]) for match in _WEEKDAY.finditer(page.text))
        length = (week.index(last) - week.index(first)) % len(week)
        named = {week[(week.index(first) + step) % len(week)] for step in range(length + 1)}
    if (
        not named
        and language is Language.SPANISH
        and re.fullmatch(r"[lxvsd](?:[ ,/y-]+[lxvsd])*", page.text)
    ):
        named = {week[_INITIALS[letter]] for letter in page.text if letter in _INITIALS}
    return tuple(sorted(named, key=week.index)) or Misread(Wanted.WEEKDAYS)


_NUMERIC = re.compile(r"^\D*(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})\D*$")


def read_day(text: str, language: Language) -> Day | Misread:
    """Return the day named; "3/4" is two readings to who writes English.

    >>> read_day("anteayer", Language.SPANISH)
    DaysAgo(days=2)
    """
    page = digits_page(text, language)
    numeric = _NUMERIC.match(page.text)
    if numeric is not None:
        return _day_and_month(int(numeric["first"]), int(numeric["second"]), language)
    found = [day for _, _, day in days_in(page, language)]
    if len(found) == 1 and found[0] is not None:
        return found[0]
    return Misread(Wanted.DAY, tuple(day for day in found if day is not None))


def _day_and_month(first: int, second: int, language: Language) -> Day | Misread:
    day_first, month_first = month_day(second, first), month_day(first, second)
    if language is Language.SPANISH or month_first is None or day_first == month_first:
        return day_first or Misread(Wanted.DAY)
    if day_first is None:
        return month_first
    return Misread(Wanted.DAY, (day_first, month_first))


_YEAR = re.compile(r"(?<![\d.,])(?P<year>(?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(
    r"(?:\b(?:born in|born|nacid[oa] en|naci en|en|in|del|el)(?: el)? ?"
    r"|')(?P<year>\d\d)\b(?! ?(?:years|anos))"
)
_AGE = re.compile(
    r"\b(?P<age>\d{1,3})(?: ?(?:years?|yrs?|yo|anos|y/o)(?: old)?)\b"
    r"|\b(?:i'?m|i am|age|aged|tengo|edad) (?P<told>\d{1,3})\b"
)
_FIRST_YEAR, _CENTURY_TURNS = 1900, 20


def read_year(text: str, language: Language) -> Born | Aged | Misread:
    """Return a birth year, or an age where that was said; two bare digits are neither.

    "born in 88" is 1988; 00 to 20 are of this century.

    >>> read_year("38 years old", Language.ENGLISH)
    Aged(years=38)
    """
    page = digits_page(text, language)
    years = {int(match["year"]) for match in _YEAR.finditer(page.text)}
    if len(years) == 1:
        return Born(years.pop())
    age = _AGE.search(page.text)
    if age is not None and not years:
        return Aged(int(age["age"] or age["told"]))
    short = _SHORT_YEAR.search(page.text)
    if short is None or years:
        return Misread(Wanted.YEAR)
    year = int(short["year"])
    return Born(year + (_FIRST_YEAR + 100 if year <= _CENTURY_TURNS else _FIRST_YEAR))
