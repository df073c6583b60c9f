"""Which dates the days of a message are: each beside the others, none of them to come.

Which order "12/11" is in follows from all of them together, and "the day before" from the one
named before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.reading.day import MONTH_NAME, days_in
from bot.reading.heard import Day, MonthDay, Weekday
from bot.reading.page import folded
from bot.reading.past import past_day
from bot.reading.tables import table
from bot.rules.log.records import Language
from bot.rules.week.days import real_day

RECENT = timedelta(
    days=100
)  # a date of no year that may be further back is read the other way [D]
WEEK = timedelta(days=7)
_LAST_WEEK = re.compile(table("several")["last_week"])


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date of numbers alone, "12/11", whose order is not known by itself."""

    first: int
    second: int
    year: int | None

    @property
    def is_real(self) -> bool:
        """Say whether some year has that day, whichever of the two is the month."""
        return any(_real(self, month_first=order) is not None for order in (True, False))


@dataclass(frozen=True, slots=True)
class Beside:
    """So many days after the day named before it; before that where it is less than none."""

    days: int


Named = Day | Numeric | Beside
"""A day as a message names it."""

_WRITTEN_OUT = re.compile(rf"\b(?:{MONTH_NAME})\b|\d[/.-]\d")


def names_no_day(written: str) -> bool:
    """Say whether what stands in front of a part looks like a date that no year has.

    It is known to be no day that could be placed.
    """
    first = folded(written.partition(", ")[0]).text
    numbers = re.search(r"(\d{1,2})[/.-](\d{1,2})(?!\d)", first)
    if numbers is not None and not re.match(r"20\d\d", first.strip()):
        return not Numeric(int(numbers[1]), int(numbers[2]), None).is_real
    return _WRITTEN_OUT.search(first) is not None


def is_written_out(said: str) -> bool:
    """Say whether a day that cannot be placed was written as a date, such as 30 February."""
    return _WRITTEN_OUT.search(said) is not None


def names_impossible_day(text: str, language: Language) -> bool:
    """Say whether a line names a date that no year has, such as 30 February.

    >>> names_impossible_day("open 30 feb", Language.ENGLISH)
    True
    >>> names_impossible_day("on the 5th, or 03/04/2026", Language.ENGLISH)
    False
    """
    page = folded(text)
    return any(
        day is None and names_no_day(page.text[start:stop])
        for start, stop, day in days_in(page, language)
    )


def either_day(day: Numeric, today: date) -> tuple[date, ...]:
    """Return the dates that numbers may mean, the latest that are not to come, day first."""
    read = (_of_numbers(day, order, today) for order in (False, True))
    return tuple(dict.fromkeys(one for one in read if one is not None and one <= today))


def dates_of(
    days: Sequence[Named | None], text: str, language: Language, today: date
) -> list[date | None]:
    """Return the dates meant, none to come; None for one that no year has, or may be either."""
    numeric = [one for one in days if isinstance(one, Numeric) and one.is_real]
    month_first = _order(numeric, language, today)
    first = today - timedelta(days=today.weekday()) if _LAST_WEEK.search(text) else None
    found: list[date | None] = []
    for day in days:
        match day:
            case Numeric():
                found.append(_of_numbers(day, month_first, today))
            case Beside(away):
                before = next((one for one in reversed(found) if one is not None), None)
                found.append(None if before is None else before + timedelta(days=away))
            case Weekday() if first is not None:
                found.append(first - WEEK + timedelta(days=list(Weekday).index(day)))
            case MonthDay(0, number):
                found.append(_latest(number, today))
            case None:
                found.append(None)
            case _:
                found.append(past_day(day, today))
    return _in_order(days, found, today) if first is None else found


def _in_order(
    days: Sequence[Named | None], dates: Sequence[date | None], today: date
) -> list[date | None]:
    """Return weekdays as the days of one week from the first on: on a Monday "mon, wed" are past.

    Days whose latest ones stand in order, forwards or, as no week does, backwards, are those.
    """
    known = [one for one in dates if one is not None]
    if len(known) < len(dates) or not all(isinstance(one, Weekday) for one in days):
        return list(dates)
    is_week = all(one.weekday() <= another.weekday() for one, another in pairwise(known))
    is_backwards = _is_sorted(known[::-1]) and not is_week
    if _is_sorted(known) or is_backwards:
        return list(dates)
    first = known[0]
    run = [first + (one - first) % WEEK for one in known]
    return [one - WEEK for one in run] if max(run) > today else list(run)


def _is_sorted(days: Sequence[date]) -> bool:
    return all(one <= another for one, another in pairwise(days))


def _order(days: Sequence[Numeric], language: Language, today: date) -> bool | None:
    """Say whether dates of numbers have the month first; None where they may have either."""
    read = {order: [_of_numbers(one, order, today) for one in days] for order in (False, True)}
    real = {order: found for order, found in read.items() if None not in found}
    if len(real) < len(read):
        return True in real
    if language is not Language.ENGLISH or read[False] == read[True]:
        return False
    near = [
        order
        for order, found in real.items()
        if all(day is not None and today - day <= RECENT for day in found)
    ]
    return near[0] if len(near) == 1 else None


def _of_numbers(day: Numeric, month_first: bool | None, today: date) -> date | None:
    if month_first is None:
        either = {_of_numbers(day, order, today) for order in (True, False)}
        return either.pop() if len(either) == 1 else None
    if day.year is not None:
        return _real(day, month_first=month_first)
    month, number = (day.first, day.second) if month_first else (day.second, day.first)
    is_real = real_day(2024, month, number) is not None
    return past_day(MonthDay(month, number), today) if is_real else None


def _real(day: Numeric, *, month_first: bool) -> date | None:
    month, number = (day.first, day.second) if month_first else (day.second, day.first)
    return real_day(day.year or 2024, month, number)


def _latest(number: int, today: date) -> date | None:
    """Return the latest day of that number in a month, today or earlier."""
    first = today.replace(day=1)
    before = first - timedelta(days=1)
    both = (real_day(one.year, one.month, number) for one in (first, before))
    return next((day for day in both if day is not None and day <= today), None)
