"""A day that has been, as people type it."""

import re
from datetime import date, timedelta
from typing import assert_never

from bot.reading.answers import Misread, Wanted, digits_page
from bot.reading.day import days_in, month_day
from bot.reading.heard import Day, DaysAgo, LastWeekday, MonthDay, RelativeDay, Weekday
from bot.rules.log.records import Language

_WEEK = len(Weekday)
MOST_DAYS_BACK = 36_500  # nobody remembers further


def read_past_day(text: str, today: date, language: Language) -> date | None:
    """Return the one day a text names, today or earlier; None for none, several or one ahead.

    >>> read_past_day("yesterday", date(2026, 3, 2), Language.ENGLISH)
    datetime.date(2026, 3, 1)
    """
    said = read_day(text, language)
    day = None if isinstance(said, Misread) else past_day(said, today)
    return day if day is not None and day <= today else None


def past_day(day: Day, today: date) -> date | None:
    """Return the date meant: a weekday or a date without a year is the latest one so far."""
    match day:
        case RelativeDay.TODAY:
            return today
        case RelativeDay.YESTERDAY:
            return today - timedelta(days=1)
        case Weekday():
            back = (today.weekday() - list(Weekday).index(day)) % _WEEK
            return today - timedelta(days=back)
        case LastWeekday():
            back = (today.weekday() - list(Weekday).index(day.weekday)) % _WEEK
            return today - timedelta(days=back or _WEEK)
        case DaysAgo(days):
            return today - timedelta(days=days) if days <= MOST_DAYS_BACK else None
        case MonthDay(month, in_month):
            return _latest(month, in_month, today)
        case date():
            return day
        case _:
            assert_never(day)


def _latest(month: int, in_month: int, today: date) -> date | None:
    for year in (today.year, today.year - 1):
        try:
            day = date(year, month, in_month)
        except ValueError:  # the 29th of February
            continue
        if day <= today:
            return day
    return None


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
    if language is not Language.ENGLISH or month_first is None or day_first == month_first:
        return day_first or Misread(Wanted.DAY)
    if day_first is None:
        return month_first
    return Misread(Wanted.DAY, (day_first, month_first))
