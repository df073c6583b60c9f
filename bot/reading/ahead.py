"""A day to come, as a text names it: a weekday, a date, so and so many days on, next week."""

import re
from datetime import date, timedelta

from bot.reading.day import IN_FIGURES, MONTH_NAME, ahead_in_figures, month_number
from bot.reading.when import read_weekday
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.rules.week.days import real_day

WEEK = timedelta(days=7)

_NEXT = re.compile(r"\b(?:next|proximo|proxima|que viene|siguiente)\b")
_DAYS_AHEAD = {
    re.compile(r"\b(?:day after tomorrow|pasado manana)\b"): 2,
    re.compile(r"\b(?:tomorrow|manana)\b"): 1,
    re.compile(r"\b(?:today|tonight|hoy)\b"): 0,
}
_ISO = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_DAY_MONTH = re.compile(
    rf"\b(\d\d?)(?:st|nd|rd|th)?(?: de| of)? ({MONTH_NAME})\b(?:,?(?: de| del)? (20\d\d))?"
)
_MONTH_DAY = re.compile(rf"\b({MONTH_NAME}) (\d\d?)(?:st|nd|rd|th)?\b(?:,? (20\d\d))?")

_NEXT_WEEK = re.compile(
    r"\b(?:next week|(?:proxima|siguiente) semana|semana (?:proxima|siguiente|que viene))\b"
)


def names_next_week(text: str) -> bool:
    """Say whether a text names the week to come as a whole.

    >>> names_next_week("the week after"), names_next_week("la próxima semana")
    (False, True)
    """
    return _NEXT_WEEK.search(folded(text)) is not None


def read_day_ahead(text: str, today: date) -> date | None:
    """Return the day a text names, today or later; None where it names none.

    A weekday is its next one, today included; with "next" it is never today.  A date without
    a year is its next one.

    >>> read_day_ahead("sat", date(2026, 3, 2)), read_day_ahead("7 de marzo", date(2026, 3, 8))
    (datetime.date(2026, 3, 7), datetime.date(2027, 3, 7))
    """
    plain = folded(text)
    for pattern, days in _DAYS_AHEAD.items():
        if pattern.search(plain):
            return today + timedelta(days=days)
    dated = _dated(plain, today)
    if dated is not None:
        return dated if dated >= today else None
    return _weekday_ahead(plain, today)


def read_date_ahead(text: str, today: date, language: Language) -> date | None:
    """Return the date a text names with its month, in words or figures, today or later.

    None where it names none, or one in figures that may be two days (`ahead_in_figures`).

    >>> read_date_ahead("match on 20/3 at 15:00", date(2026, 3, 2), Language.ENGLISH)
    datetime.date(2026, 3, 20)
    """
    plain = folded(_DOTTED.sub(r"\1/\2.", text))
    dated = _dated(plain, today)
    if dated is not None:
        return dated if dated >= today else None
    figures = (IN_FIGURES.match(plain, lead.end()) for lead in _LEADS_TO_A_DATE.finditer(plain))
    days = (ahead_in_figures(one, today, language) for one in figures if one is not None)
    return next((day for day in days if day is not None), None)


_LEADS_TO_A_DATE = re.compile(r"\A\W*|\b(?:on|to|for|el|al|dia) (?=\d)|(?<![\d.,/:-])(?=\d\d?/\d)")
_DOTTED = re.compile(r"\b(\d\d?)\. ?(\d\d?)\.(?=\D|(?:20)?\d\d\b|\Z)")  # "20.3.", "20.3.2026"


def _dated(plain: str, today: date) -> date | None:
    if (iso := _ISO.search(plain)) is not None:
        return real_day(int(iso[1]), int(iso[2]), int(iso[3]))
    if (named := _DAY_MONTH.search(plain)) is not None:
        return _coming(named[2], int(named[1]), named[3], today)
    if (named := _MONTH_DAY.search(plain)) is not None:
        return _coming(named[1], int(named[2]), named[3], today)
    return None


def _coming(month_name: str, day: int, year: str | None, today: date) -> date | None:
    month = month_number(month_name)
    if year is not None:
        return real_day(int(year), month, day)
    this_year = real_day(today.year, month, day)
    if this_year is not None and this_year >= today:
        return this_year
    return real_day(today.year + 1, month, day)


def _weekday_ahead(plain: str, today: date) -> date | None:
    weekday = read_weekday(plain)
    if weekday is None:
        return None
    ahead = timedelta(days=(weekday - today.weekday()) % 7)
    return today + (WEEK if not ahead and _NEXT.search(plain) else ahead)
