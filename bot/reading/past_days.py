"""Short answers about a day gone by or a birth year.

Each returns a value, or `Misread` with what was wanted; none raises, none guesses.
"""

import re
from dataclasses import dataclass

from bot.reading.answers import Misread, Wanted, digits_page
from bot.reading.day import days_in, month_day
from bot.reading.heard import Day
from bot.rules.log.records import Language


@dataclass(frozen=True, slots=True)
class Born:
    """A birth year."""

    year: int


@dataclass(frozen=True, slots=True)
class Aged:
    """An age today: the birth year is one of two, which the caller's day decides."""

    years: int


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
