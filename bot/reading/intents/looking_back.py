"""What is asked of the sessions behind somebody: the last few, their sums, only some of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from bot.reading.answers import digits_page
from bot.reading.day import MONTH_NAME, WEEKDAY_NAME, days_in, month_number, weekday_number
from bot.reading.ground import surface_of
from bot.reading.intents.asked_back import asked_back, asks_of_best, noted_words
from bot.reading.page import Page
from bot.reading.past import past_day, read_past_day
from bot.reading.several.dates import Numeric, dates_of, either_day, names_impossible_day
from bot.reading.tables import any_of_these, table
from bot.rules.load.surfaces import Surface
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.pages import ALL, Sieve, words_of_note
from bot.rules.log.records import Language, LoadUnit
from bot.rules.week.days import real_day
from bot.rules.week.weeks import WEEK, monday_of

_DAY = timedelta(days=1)
_MONTH = re.compile(rf"\b(?P<month>{MONTH_NAME})\b(?: (?:de |del )?(?P<year>20\d\d))?")
_WEEKDAYS = re.compile(rf"\b({WEEKDAY_NAME})s?\b")
_YEAR = re.compile(r"\b(?:in|of|en|de|del|since|desde) (?P<year>20\d\d)\b")
_MAY = re.compile(r"\b(?:in|since|of|from|until|till|before|this|last) may\b")
_GRASS = re.compile(r"\b(?:wet|mojad[oa]|humed[oa]|dry|sec[oa])\b")
_KEPT_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30}  # by the first letter of days, weeks, months
MOST_A_LIST = 5  # what a card holds


class Back(StrEnum):
    """What is asked for: a list, the last one alone, what they add up to, or one of them.

    That has most on the sled, of effort, of metres, or least of it; or it is a week, or weeks in
    a row.  ONE is that of a day, SINCE how long ago the last one was, GAP the longest time without
    any, FELT how the joint was.  WHICH: the day that is named may be two, NO_DAY: no year has it.
    """

    LIST = "list"
    LAST = "last"
    TOTALS = "totals"
    HEAVIEST = "heaviest"
    HARDEST = "hardest"
    LONGEST = "longest"
    WEEK = "week"
    STREAK = "streak"
    LIGHTEST = "lightest"
    EASIEST = "easiest"
    SHORTEST = "shortest"
    ONE = "one"
    AVERAGE = "average"
    SINCE = "since"
    GAP = "gap"
    FELT = "felt"
    WHICH = "which"
    NO_DAY = "no_day"


_KINDS = {
    "noted": Back.LIST,
    "any_note": Back.LIST,
    "opening": Back.ONE,
    "sums": Back.TOTALS,
    "average": Back.AVERAGE,
    "since_last": Back.SINCE,
    "gap": Back.GAP,
    "felt": Back.FELT,
    "ranges": Back.LIST,
    "narrows": Back.LIST,
}
_LEAST = {"lightest": Back.LIGHTEST, "easiest": Back.EASIEST, "shortest": Back.SHORTEST}
_BEST = {
    "streak": Back.STREAK,
    "week": Back.WEEK,
    "effort": Back.HARDEST,
    "longest": Back.LONGEST,
    "load": Back.HEAVIEST,
}


@dataclass(frozen=True, slots=True)
class LookedBack:
    """What is asked of which sessions; `most` are wanted of a list, None: a page.

    `days` are those that may be meant, where that is to be asked.
    """

    what: Back
    sieve: Sieve = ALL
    most: int | None = None
    days: tuple[date, ...] = ()


def looked_back(text: str, today: date, language: Language, unit: LoadUnit) -> LookedBack:
    """Return what a line asks of the sessions so far; it is known to ask something of them.

    >>> looked_back("my last 3 on grass", date(2026, 3, 2), Language.ENGLISH, LoadUnit.KG).most
    3
    """
    if names_impossible_day(text, language):
        return LookedBack(Back.NO_DAY)
    noted = noted_words(text, language)
    if noted is not None:
        words, rest = noted
        sieve = _within(rest, ALL, today, language)
        return LookedBack(Back.LIST, replace(sieve, note=words_of_note(words)))
    page = digits_page(text, language)
    kind = asked_back(text, language)
    best = _best(page.text) if kind is None and asks_of_best(text) else None
    if kind is not None:
        best = _LEAST[_least(page.text)] if kind == "least" else _KINDS[kind]
    page, sieve = _above(page, unit)
    few = _found(page.text, "what", "few")
    if few is not None:
        page = page.without(*few.span())
    surfaces, page = _surfaces(page)
    if best is Back.ONE:
        return _opened(page, today, language)
    sieve = replace(_within(page, sieve, today, language), surfaces=surfaces)
    if best is not None:
        return LookedBack(best, sieve)
    if few is not None and int(few["n"]) > 0:
        return LookedBack(Back.LIST, sieve, min(int(few["n"]), MOST_A_LIST))
    if _found(page.text, "what", "last") is not None:
        return LookedBack(Back.LAST, sieve)
    is_sum = _found(page.text, "what", "totals") is not None
    return LookedBack(Back.TOTALS if is_sum else Back.LIST, sieve)


def _least(text: str) -> str:
    return next((one for one in _LEAST if _found(text, "best", one) is not None), "lightest")


def _best(text: str) -> Back:
    """Return which one is asked for; "my best session" is the one with most on the sled."""
    named = (back for name, back in _BEST.items() if _found(text, "best", name) is not None)
    return next(named, Back.HEAVIEST)


@cache
def _patterns(part: str, name: str) -> tuple[re.Pattern[str], ...]:
    said = table("history")
    return tuple(re.compile(any_of_these([one], said["parts"])) for one in said[part][name])


def _found(text: str, part: str, name: str) -> re.Match[str] | None:
    found = (pattern.search(text) for pattern in _patterns(part, name))
    return next((one for one in found if one is not None), None)


# --- how much -------------------------------------------------------------------------------


def _above(page: Page, unit: LoadUnit) -> tuple[Page, Sieve]:
    """Return the bounds that are named, and the page without them."""
    sieve = ALL
    for name in table("history")["above"]:
        found = _found(page.text, "above", name)
        if found is None:
            continue
        page = page.without(*found.span())
        match name:
            case "pain":
                sieve = replace(sieve, pain_above=min(int(found["n"]), 10))
            case "pain_from" if int(found["n"]) > 0:
                sieve = replace(sieve, pain_above=min(int(found["n"]), 10) - 1)
            case "no_pain" if sieve.pain_above is None:
                sieve = replace(sieve, is_free_of_pain=True)
            case "any_pain" if sieve.pain_above is None and not sieve.is_free_of_pain:
                sieve = replace(sieve, pain_above=0)
            case "effort_from" if sieve.effort_above is None:
                sieve = replace(sieve, effort_above=max(_number(found) - 1, 0))
            case "effort_below":
                below = _number(found) + (found["n"] is not None)
                sieve = replace(sieve, effort_below=min(below, 11))
            case "load_below":
                sieve = replace(sieve, load_below_kg=_kg(found, unit))
            case "effort":
                sieve = replace(sieve, effort_above=min(int(found["n"]), 10))
            case "load":
                sieve = replace(sieve, load_above_kg=_kg(found, unit))
            case "load_from":
                sieve = replace(sieve, load_above_kg=max(_kg(found, unit) - 0.1, 0))
            case _:
                pass
    return page, sieve


def _number(found: re.Match[str]) -> int:
    return min(int(found["n"] or found["nb"]), 10)


def _kg(found: re.Match[str], unit: LoadUnit) -> float:
    said = found["unit"]
    is_lb = said[0] in "lp" if said else unit is LoadUnit.LB
    value = float(found["x"].replace(",", "."))
    return round(value * KG_PER_LB, 1) if is_lb else value


def _surfaces(page: Page) -> tuple[tuple[Surface, ...], Page]:
    """Return the floors that are named: grass is dry and wet where it is not said which."""
    is_said = _GRASS.search(page.text) is not None
    surface, page = surface_of(page)
    if surface is None:
        return (), page
    if surface in (Surface.GRASS_DRY, Surface.GRASS_WET) and not is_said:
        return (Surface.GRASS_DRY, Surface.GRASS_WET), page
    return (surface,), page


# --- when -----------------------------------------------------------------------------------


def _opened(page: Page, today: date, language: Language) -> LookedBack:
    """Return the one day that is to be opened, by its numbers too, "open 12/2"; else the last."""
    numbers = _NUMBERS.search(page.text)
    if numbers is None:
        day = read_past_day(page.text, today, language)
        if day is not None:
            return LookedBack(Back.ONE, Sieve(day, day))
        return LookedBack(Back.LIST if re.search(r"\d", page.text) else Back.LAST)
    year = None if numbers["year"] is None else int(numbers["year"]) % 100 + 2000
    one = Numeric(int(numbers["first"]), int(numbers["second"]), year)
    if not one.is_real:
        return LookedBack(Back.NO_DAY)
    day = dates_of([one], page.text, language, today)[0]
    if day is not None:
        return LookedBack(Back.ONE, Sieve(day, day))
    return LookedBack(Back.WHICH, days=either_day(one, today))


_NUMBERS = re.compile(
    r"(?<![\d/.-])(?P<first>\d{1,2})[/.](?P<second>\d{1,2})(?:[/.](?P<year>(?:20)?\d\d))?(?!\d)"
)


_CONNECTS = re.compile(
    r"(?P<first>\b\d{1,2})?(?:st|nd|rd|th)? ?(?:-|–|\b(?:and|to|until|till|through|y|al?|hasta)\b)"
    r" ?(?:the |el )?\Z"
)


_IS_SPAN = re.compile(
    r"\b(?:between|from|entre|desde|del?)\b|\d ?[-–] ?(?:\d|[a-z])|[a-z] ?[-–] ?\d"
)


def _range(page: Page, today: date, language: Language) -> tuple[date, date] | None:
    """Return both ends of a span that is named by them: "between 9 and 16 february"."""
    if _IS_SPAN.search(page.text) is None:
        return None
    found = days_in(page, language)
    days = [None if day is None else past_day(day, today) for _, _, day in found]
    for at, (start, _, _) in enumerate(found):
        joined = _CONNECTS.search(page.text[:start])
        last = days[at]
        if joined is None or last is None:
            continue
        before = days[at - 1] if at and joined.start() <= found[at - 1][1] + 1 else None
        if joined["first"] is not None:
            before = real_day(last.year, last.month, int(joined["first"]))
        if before is not None:
            return min(before, last), max(before, last)
    months = list(_MONTH.finditer(page.text))
    if not found and len(months) == 2 and _CONNECTS.search(page.text[: months[1].start()]):
        spans = [_whole_month(month_number(one["month"]), one["year"], today) for one in months]
        return min(spans)[0], max(spans)[1]
    return None


def _within(page: Page, sieve: Sieve, today: date, language: Language) -> Sieve:
    between = _range(page, today, language)
    if between is not None:
        return replace(sieve, since=between[0], until=between[1])
    spans = dict(_spans(page.text, today))
    if spans:
        since, until = next(iter(spans.values()))
        return replace(sieve, since=since, until=until)
    text = page.text
    weekdays = _weekdays(text)
    if weekdays and _found(text, "weekdays", "kind") is not None:
        return replace(sieve, weekdays=weekdays)
    is_since = _found(text, "span", "since") is not None
    is_until = _found(text, "span", "until") is not None
    named = _named(page, today, language)
    if named is None:
        return sieve
    first, last = named
    if is_since:
        return replace(sieve, since=first)
    return (
        replace(sieve, until=first - _DAY) if is_until else replace(sieve, since=first, until=last)
    )


def _weekdays(text: str) -> tuple[int, ...]:
    """Return the days of the week that are named, Monday 0."""
    return tuple(sorted({weekday_number(one[1]) for one in _WEEKDAYS.finditer(text)}))


def _spans(text: str, today: date) -> Iterator[tuple[str, tuple[date, date]]]:
    """Yield the spans of days that are named, with both their ends."""
    monday, first = monday_of(today), today.replace(day=1)
    before = (first - _DAY).replace(day=1)
    year = today.replace(month=1, day=1)
    ends = {
        "this_week": (monday, today),
        "last_week": (monday - WEEK, monday - _DAY),
        "this_month": (first, today),
        "last_month": (before, first - _DAY),
        "this_year": (year, today),
        "last_year": (year.replace(year=year.year - 1), year - _DAY),
    }
    for name, span in ends.items():
        if _found(text, "span", name) is not None:
            yield name, span
    days = _found(text, "span", "days")
    if days is not None:
        back = int(days["n"]) * _KEPT_DAYS[days["of"][0]]
        yield "days", (today - back * _DAY, today)


def _named(page: Page, today: date, language: Language) -> tuple[date, date] | None:
    """Return the day, the month or the year that is named, its first and last day."""
    days = [day for _, _, day in days_in(page, language) if day is not None]
    day = past_day(days[0], today) if len(days) == 1 else None
    if day is not None and day <= today:
        return day, day
    month = _MONTH.search(page.text)
    if month is not None and (month["month"] != "may" or _MAY.search(page.text)):
        return _whole_month(month_number(month["month"]), month["year"], today)
    year = _YEAR.search(page.text)
    if year is not None:
        return date(int(year["year"]), 1, 1), date(int(year["year"]), 12, 31)
    return None


def _whole_month(month: int, year: str | None, today: date) -> tuple[date, date]:
    of = int(year) if year else today.year if month <= today.month else today.year - 1
    first = date(of, month, 1)
    return first, (first + 31 * _DAY).replace(day=1) - _DAY
