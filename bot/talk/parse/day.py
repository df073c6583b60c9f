"""Which day a reply speaks of."""

import re
from collections.abc import Iterator
from datetime import date

from bot.rules.records import Language
from bot.talk.parse.heard import Day, DaysAgo, MonthDay, RelativeDay, Weekday
from bot.talk.parse.page import Page

_WEEKDAYS = {
    Weekday.MONDAY: "monday|lunes", Weekday.TUESDAY: "tuesday|martes",
    Weekday.WEDNESDAY: "wednesday|miercoles", Weekday.THURSDAY: "thursday|jueves",
    Weekday.FRIDAY: "friday|viernes", Weekday.SATURDAY: "saturday|sabado",
    Weekday.SUNDAY: "sunday|domingo",
}  # fmt: skip
# Short forms are words of their own ("sat", "sun", "mar"): only where a day is expected.
_SHORT_WEEKDAYS = {
    Weekday.MONDAY: "mon|lun", Weekday.TUESDAY: "tue|tues|mar", Weekday.WEDNESDAY: "wed|weds|mie",
    Weekday.THURSDAY: "thu|thur|thurs|jue", Weekday.FRIDAY: "fri|vie",
    Weekday.SATURDAY: "sat|sab", Weekday.SUNDAY: "sun|dom",
}  # fmt: skip
_MONTHS = (
    "january|jan|enero|ene", "february|feb|febrero", "march|mar|marzo", "april|apr|abril|abr",
    "may|mayo", "june|jun|junio", "july|jul|julio", "august|aug|agosto|ago",
    "september|sept|sep|septiembre|setiembre", "october|oct|octubre",
    "november|nov|noviembre", "december|dec|diciembre|dic",
)  # fmt: skip

_TODAY = re.compile(
    r"\btoday(?:'s)?\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\bjust now\b"
    r"|\bhoy\b|\besta (?:manana|tarde|noche)\b|\bahora mismo\b"
)
_DAYS_AGO = re.compile(
    r"\b(?P<ago>\d{1,3}|a) days? (?:ago|back)\b|\bhace (?P<hace>\d{1,3}|un) dias?\b"
)
_BEFORE = re.compile(
    r"\b(?:the )?day before yesterday\b|\banteayer\b|\bantier\b|\bantes de ayer\b"
)
_YESTERDAY = re.compile(r"\byesterday(?:'s)?\b|\blast night\b|\bayer\b|\banoche\b")
_LEAD = r"(?:\b(?:on|last|this|this past|el|el pasado|este) )?"
_PAST = r"(?: pasado)?"
_LONG = "|".join(_WEEKDAYS.values())
_SHORT = "|".join(_SHORT_WEEKDAYS.values())
_WEEKDAY = re.compile(
    rf"{_LEAD}\b(?P<long>{_LONG})(?:s|'s)?\b{_PAST}"
    rf"|(?:^[\W_]*|\b(?:on|last|this|el|este) )(?P<lead>{_SHORT})\b(?!')\.?"
    rf"|(?<!\d )(?<!\d)\b(?P<end>{_SHORT})\b\.?(?=[\W_]*$)"
)
_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_WRITTEN = re.compile(r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>20\d\d)\b")
_MONTH = "|".join(_MONTHS)
_NAMED = re.compile(
    rf"(?:\b(?:on|el)(?: the)? )?\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:de\s"
    rf"|of\s)?(?P<month>{_MONTH})\b"
    rf"(?:,? (?:de |del )?(?P<year>20\d\d))?"
    rf"|(?:\bon )?\b(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd"
    r"|th)?\b(?!\s?[\dx/%*@:]|\s?(?:kg|lb|m|sets?)\b)"
    rf"(?:,? (?P<year2>20\d\d))?"
)

Found = tuple[int, int, Day | None]


def days_in(page: Page, language: Language) -> list[Found]:
    """Return spans and days in the order written; None for a date that cannot be decided.

    03/04/2026 is the third of April to who writes Spanish; in English it is either, so None.
    An impossible date (30 February) is None too.
    """
    found: list[Found] = []
    text = page.text
    for name in (_dates(text, language), _named(text), _counted(text), _weekdays(text)):
        for start, stop, day in name:
            if all(stop <= first or start >= last for first, last, _ in found):
                found.append((start, stop, day))
    return sorted(found, key=lambda one: one[0])


def without_days(page: Page, found: list[Found]) -> Page:
    """Return the page with the days struck out."""
    for start, stop, _ in reversed(found):
        page = page.without(start, stop)
    return page


def month_day(month: int, day: int) -> MonthDay | None:
    """Return the day if some year has it, 29 February included."""
    return MonthDay(month, day) if _real(2024, month, day) is not None else None


def _dates(text: str, language: Language) -> Iterator[Found]:
    for match in _ISO.finditer(text):
        yield *match.span(), _real(int(match["year"]), int(match["month"]), int(match["day"]))
    for match in _WRITTEN.finditer(text):
        first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
        yield *match.span(), _either(first, second, year, language)


def _either(first: int, second: int, year: int, language: Language) -> date | None:
    day_first, month_first = _real(year, second, first), _real(year, first, second)
    if language is Language.SPANISH or month_first is None or day_first == month_first:
        return day_first
    return month_first if day_first is None else None


def _named(text: str) -> Iterator[Found]:
    for match in _NAMED.finditer(text):
        name = match["month"] or match["month2"]
        month = next(n for n, names in enumerate(_MONTHS, 1) if name in names.split("|"))
        day, year = int(match["day"] or match["day2"]), match["year"] or match["year2"]
        if year is not None:
            yield *match.span(), _real(int(year), month, day)
        else:
            yield *match.span(), month_day(month, day)


def _counted(text: str) -> Iterator[Found]:
    for match in _BEFORE.finditer(text):
        yield *match.span(), DaysAgo(2)
    for match in _DAYS_AGO.finditer(text):
        count = match["ago"] or match["hace"]
        yield *match.span(), days_ago(int(count) if count.isdigit() else 1)
    for match in _YESTERDAY.finditer(text):
        yield *match.span(), RelativeDay.YESTERDAY
    for match in _TODAY.finditer(text):
        yield *match.span(), RelativeDay.TODAY


def days_ago(count: int) -> Day:
    """Return today, yesterday, or so many days back."""
    if count == 0:
        return RelativeDay.TODAY
    return RelativeDay.YESTERDAY if count == 1 else DaysAgo(count)


def _weekdays(text: str) -> Iterator[Found]:
    for match in _WEEKDAY.finditer(text):
        yield *match.span(), weekday(match["long"] or match["lead"] or match["end"])


def weekday(name: str) -> Weekday:
    """Return the weekday of a folded name, long or short; the name must be one."""
    for names in (_WEEKDAYS, _SHORT_WEEKDAYS):
        for day, spellings in names.items():
            if name in spellings.split("|"):
                return day
    raise ValueError(f"a weekday was wanted, got {len(name)} letters that name none")


WEEKDAY_NAME = rf"(?:{_LONG}|{_SHORT})"


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
