"""Which day a reply speaks of."""

import re
from collections.abc import Callable
from datetime import date

from bot.reading.heard import Day, DaysAgo, LastWeekday, MonthDay, RelativeDay, Weekday
from bot.reading.page import Page
from bot.reading.sought import Sought, any_of, sought
from bot.rules.log.records import Language
from bot.rules.week.days import real_day

_WEEKDAYS = {
    Weekday.MONDAY: "monday|lunes", Weekday.TUESDAY: "tuesday|martes",
    Weekday.WEDNESDAY: "wednesday|miercoles", Weekday.THURSDAY: "thursday|jueves",
    Weekday.FRIDAY: "friday|viernes", Weekday.SATURDAY: "saturday|sabado",
    Weekday.SUNDAY: "sunday|domingo",
}  # fmt: skip
# Short forms are words of their own ("sat", "sun", "mar"): only where a day is expected.
_SHORT_WEEKDAYS = {
    Weekday.MONDAY: "mon|lun", Weekday.TUESDAY: "tue|tues|mar",
    Weekday.WEDNESDAY: "wed|weds|mie|mierc",
    Weekday.THURSDAY: "thu|thur|thurs|jue", Weekday.FRIDAY: "fri|vie",
    Weekday.SATURDAY: "sat|sab", Weekday.SUNDAY: "sun|dom",
}  # fmt: skip
_MONTHS = (
    "january|jan|enero|ene", "february|feb|febrero", "march|mar|marzo", "april|apr|abril|abr",
    "may|mayo", "june|jun|junio", "july|jul|julio", "august|aug|agosto|ago",
    "september|sept|sep|septiembre|setiembre", "october|oct|octubre",
    "november|nov|noviembre", "december|dec|diciembre|dic",
)  # fmt: skip

_TODAY = sought(
    r"\btoday(?:'s)?\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\bjust now\b"
    r"|\bhoy\b|\besta (?:manana|tarde|noche)\b|\bahora mismo\b",
    "tod ton thi jus hoy est aho",
)
_FEW = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "dos": 2, "tres": 3, "cuatro": 4}
_FEW_SAID = "|".join(_FEW)
_DAYS_AGO = sought(
    rf"\b(?:(?P<from>today|yesterday),? )?(?P<ago>\d{{1,3}}|an?|a couple(?: of)?|{_FEW_SAID})"
    r" (?P<weeks>days?|weeks?|wks?) (?:ago|back)(?: (?P<to>today|yesterday)\b)?"
    r"|\b(?:(?P<desde>hoy|ayer),? )?hace (?P<aun>hoy )?"
    rf"(?P<hace>\d{{1,3}}|una?|un par de|{_FEW_SAID}) (?P<semanas>dias?|semanas?)\b(?: hoy\b)?"
    r"|\b(?P<fortnight>a fortnight ago)\b",
    "day wee wk hac for",
)
_BEFORE = sought(
    r"\b(?:the )?day before yesterday\b|\b(?:the )?night before last\b|\bante ?ayer\b|\bantier\b"
    r"|\bante ?anoche\b|\bantes de ayer\b",
    "yes bef ante anti",
)
_YESTERDAY = sought(
    r"\b(?:yester?day|yday|yesturday)(?:'s)?\b|\byest\b|\blast night\b|\bayer\b|\banoche\b",
    "yes yda las aye ano",
)
_LEAD = r"(?:\b(?:on|last|this|this past|el|el pasado|este) )?"
_PAST = r"(?: pasado)?"
_LONG = "|".join(_WEEKDAYS.values())
_SHORT = "|".join(_SHORT_WEEKDAYS.values())
_WEEKDAY = sought(
    rf"{_LEAD}\b(?P<long>{_LONG})(?:s|'s)?\b{_PAST}"
    rf"|(?:^[\W_]*|[\n/;][\W_]*|\b(?:on|last|this|el|este) )(?P<lead>{_SHORT})\b(?!')\.?"
    rf"|(?<![\w'])(?P<told>{_SHORT})\b(?= ?: )"
    rf"|(?<!\d )(?<!\d)\b(?P<end>{_SHORT})\b\.?(?=[\W_]*$)",
    "mon lun tue mar wed mie thu jue fri vie sat sab sun dom",
)
_ISO = sought(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b", "# 00-")
_WRITTEN = sought(r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>20\d\d)\b", "# 000")
MONTH_NAME = "|".join(_MONTHS)
_NAMED = sought(
    rf"(?:\b(?:on|el)(?: the)? )?\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:de\s"
    rf"|of\s)?(?P<month>{MONTH_NAME})\b"
    rf"(?:,? (?:de |del )?(?P<year>20\d\d))?"
    rf"|(?:\bon )?\b(?P<month2>{MONTH_NAME}) (?P<day2>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\b(?!\s(?:de )?(?:{MONTH_NAME})\b)"  # "mar 6 ene" is a Tuesday
    r"(?!\d|\s?[x/%*@:]|\s\d+(?! ?[x*] ?\d)|\s?(?:kg|lb|m|sets?)\b)"
    rf"(?:,? (?P<year2>20\d\d))?",
    "# jan ene feb mar apr abr may jun jul aug ago sep set oct nov dec dic",
)

# A day of some month, a weekday of the week before: which it was is asked.
_VAGUE = sought(
    rf"\blast week'?s? (?:on )?(?:{_LONG}|{_SHORT})\b|\b(?:{_LONG}|{_SHORT}) (?:of )?last week\b"
    rf"|\b(?:el )?(?:{_LONG}) de la semana pasada\b|\bla semana pasada,? el (?:{_LONG})\b",
    "las sem",
)
_VAGUE_DATE = sought(
    r"\bon the \d{1,2}(?:st|nd|rd|th)\b(?! (?:set|pull|round|one|rep|lap|length|drag|last)\w*)"
    r"|^\W*(?:the )?\d{1,2}(?:st|nd|rd|th)(?: ?[:,]| (?=(?:i )?(?:did|\d+ ?x ?\d)))"
    r"|\bel dia \d{1,2}\b(?! de\b)",
    "# st nd rd th dia",
)

Found = tuple[int, int, Day | None]


def days_in(page: Page, language: Language) -> list[Found]:
    """Return spans and days in the order written; None for a date that cannot be decided.

    03/04/2026 is the third of April to who writes Spanish; in English it is either, so None.
    An impossible date (30 February) is None too.
    """
    found: list[Found] = []
    if not page.may_hold(_ANY):
        return found
    for pattern, day_of in _READERS:
        for match in page.every(pattern) if page.bits & pattern.bits else ():
            start, stop = match.span()
            if all(stop <= first or start >= last for first, last, _ in found):
                found.append((start, stop, day_of(match, language)))
    return sorted(found, key=lambda one: one[0])


def without_days(page: Page, found: list[Found]) -> Page:
    """Return the page with the days struck out."""
    for start, stop, _ in reversed(found):
        page = page.without(start, stop)
    return page


def month_day(month: int, day: int) -> MonthDay | None:
    """Return the day if some year has it, 29 February included."""
    return MonthDay(month, day) if real_day(2024, month, day) is not None else None


def _iso(match: re.Match[str], _: Language) -> date | None:
    return real_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _written(match: re.Match[str], language: Language) -> date | None:
    return _either(int(match["a"]), int(match["b"]), int(match["year"]), language)


def _either(first: int, second: int, year: int, language: Language) -> date | None:
    day_first, month_first = real_day(year, second, first), real_day(year, first, second)
    if language is not Language.ENGLISH or month_first is None or day_first == month_first:
        return day_first
    return month_first if day_first is None else None


IN_FIGURES = re.compile(
    r"(?:(?:the|el|al?|dia) )*(?P<a>\d{1,2})(?:[/-]|[.,](?=\d))(?P<b>\d{1,2})"
    r"(?:[/.,-](?P<year>(?:20)?\d\d))?(?![\d/%])"
)
"""A date in figures alone at the start of a folded text: "1/12", "el 1.12.2026"."""


def ahead_in_figures(match: re.Match[str], today: date, language: Language) -> date | None:
    """Return the day of a date in figures, today or later; one without a year is its next.

    None where it is past, impossible or may be two, as 3/4 is in English.
    """
    first, second, told = int(match["a"]), int(match["b"]), match["year"]
    years = (today.year, today.year + 1) if told is None else (2000 + int(told) % 100,)
    named = (_either(first, second, year, language) for year in years)
    return next((day for day in named if day is not None and day >= today), None)


def _named(match: re.Match[str], _: Language) -> MonthDay | date | None:
    month = month_number(match["month"] or match["month2"])
    day, year = int(match["day"] or match["day2"]), match["year"] or match["year2"]
    return month_day(month, day) if year is None else real_day(int(year), month, day)


def _days_of(match: re.Match[str]) -> int:
    """Return the days of "2 weeks ago" and of "hace un par de dias"."""
    if match["fortnight"]:
        return 2 * _WEEK
    said, unit = match["ago"] or match["hace"], match["weeks"] or match["semanas"]
    few = _FEW.get(said, 2 if "couple" in said or "par" in said else 1)
    since = "yesterday" in (match["from"], match["to"]) or match["desde"] == "ayer"
    count = int(said) if said.isdecimal() else few
    return count * (_WEEK if unit[0] in "ws" else 1) + since


_WEEK = 7


def days_ago(count: int) -> Day:
    """Return today, yesterday, or so many days back."""
    if count == 0:
        return RelativeDay.TODAY
    return RelativeDay.YESTERDAY if count == 1 else DaysAgo(count)


def _weekday(match: re.Match[str], _: Language) -> Weekday | LastWeekday:
    day = weekday(match["long"] or match["lead"] or match["told"] or match["end"])
    is_past = _SAID_PAST.search(match[0]) is not None
    return LastWeekday(f"last {day.value}") if is_past else day


_SAID_PAST = re.compile(r"\Alast |\bpasado\b")


def weekday(name: str) -> Weekday:
    """Return the weekday of a folded name, long or short; the name must be one."""
    for names in (_WEEKDAYS, _SHORT_WEEKDAYS):
        for day, spellings in names.items():
            if name in spellings.split("|"):
                return day
    raise ValueError(f"a weekday was wanted, got {len(name)} letters that name none")


def weekday_number(name: str) -> int:
    """Return the weekday of a folded name, Monday 0; the name must be one."""
    return tuple(Weekday).index(weekday(name))


def month_number(name: str) -> int:
    """Return the month of a folded name, January 1; the name must be one."""
    return next(n for n, names in enumerate(_MONTHS, 1) if name in names.split("|"))


WEEKDAY_NAME = rf"(?:{_LONG}|{_SHORT})"
"""Every name of a weekday, long and short, as a pattern over folded text."""

# What is read first keeps its words: a date before a day of the week.
_READERS: tuple[tuple[Sought, Callable[[re.Match[str], Language], Day | None]], ...] = (
    (_ISO, _iso),
    (_WRITTEN, _written),
    (_NAMED, _named),
    (_VAGUE, lambda *_: None),
    (_VAGUE_DATE, lambda *_: None),
    (_BEFORE, lambda *_: DaysAgo(2)),
    (_DAYS_AGO, lambda match, _: days_ago(_days_of(match))),
    (_YESTERDAY, lambda *_: RelativeDay.YESTERDAY),
    (_TODAY, lambda *_: RelativeDay.TODAY),
    (_WEEKDAY, _weekday),
)
_ANY = any_of(*(pattern for pattern, _ in _READERS))
