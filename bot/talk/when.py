"""Days and hours as people type them for what is ahead, in either language.

Two readings are never guessed between: "at 7" is morning or evening, so both come back.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.rules.days import real_day
from bot.talk.zones import folded

_WEEKDAYS = (
    "mondays|monday|mon|lunes|lun",
    "tuesdays|tuesday|tues|tue|martes|mar",
    "wednesdays|wednesday|weds|wed|miercoles|mierc|mie",
    "thursdays|thursday|thurs|thur|thu|jueves|jue",
    "fridays|friday|fri|viernes|vie",
    "saturdays|saturday|sat|sabados|sabado|sab",
    "sundays|sunday|sun|domingos|domingo|dom",
)
_MONTHS = (
    "january|jan|enero|ene",
    "february|feb|febrero",
    "march|mar|marzo",
    "april|apr|abril|abr",
    "may|mayo",
    "june|jun|junio",
    "july|jul|julio",
    "august|aug|agosto|ago",
    "september|sept|sep|septiembre|setiembre",
    "october|oct|octubre",
    "november|nov|noviembre",
    "december|dec|diciembre|dic",
)
_WEEKDAY = re.compile(rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})\b")
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:\s*[:h]\s*(?P<minute>[0-5]\d))?\s*(?P<hours>h(?:s|rs)?\b)?"
    r"\s*(?P<half>am|pm|a m|p m)?(?![\w:])"
)
_FILLER = re.compile(
    r"[\s,;/&+]+|\b(?:and|y|e|at|a|las|la|on|el|los|de|from|to|until|till|hasta|o'clock|every|"
    r"cada|days?|dias?|week)\b"
)
_NOON = 12
_NEXT = re.compile(r"\b(?:next|proximo|proxima|que viene|siguiente)\b")
_DAYS_AHEAD = {
    re.compile(r"\b(?:day after tomorrow|pasado manana)\b"): 2,
    re.compile(r"\b(?:tomorrow|manana)\b"): 1,
    re.compile(r"\b(?:today|tonight|hoy)\b"): 0,
}
_ISO = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_DAY_MONTH = re.compile(
    rf"\b(\d\d?)(?:st|nd|rd|th)?(?: de| of)? ({'|'.join(_MONTHS)})\b(?:,?(?: de| del)? (20\d\d))?"
)
_MONTH_DAY = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d\d?)(?:st|nd|rd|th)?\b(?:,? (20\d\d))?")
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Hours:
    """An hour as it was typed: one reading, or two where morning or evening was left open."""

    readings: tuple[time, ...]


@dataclass(frozen=True, slots=True)
class DaysAndHours:
    """Weekdays, each with the hour that follows it; None where no hour was typed for it."""

    days: tuple[tuple[int, Hours | None], ...]


@dataclass(frozen=True, slots=True)
class HourAlone:
    """An hour without a day."""

    hours: Hours


def read_week(text: str) -> DaysAndHours | HourAlone | None:
    """Return the weekly days and hours in a text; None where something else is in it too.

    >>> read_week("tue thu 18:30").days
    ((1, Hours(readings=(datetime.time(18, 30),))), (3, Hours(readings=(datetime.time(18, 30),))))
    >>> read_week("7")
    HourAlone(hours=Hours(readings=(datetime.time(7, 0), datetime.time(19, 0))))
    """
    days: list[tuple[int, Hours | None]] = []
    waiting: list[int] = []
    alone: Hours | None = None
    for piece in _pieces(folded_time(text)):
        if piece is None:
            return None
        if isinstance(piece, int):
            waiting.append(piece)
        elif waiting:
            days += [(weekday, piece) for weekday in waiting]
            waiting = []
        elif days or alone is not None:
            return None
        else:
            alone = piece
    if waiting and alone is not None:
        days, alone = [(weekday, alone) for weekday in waiting], None
    elif waiting:
        days += [(weekday, None) for weekday in waiting]
    if days and len({weekday for weekday, _ in days}) == len(days):
        return DaysAndHours(tuple(sorted(days, key=lambda one: one[0])))
    return None if alone is None else HourAlone(alone)


def read_clock(text: str) -> Hours | None:
    """Return the hour in a text that holds nothing else."""
    heard = read_week(text)
    return heard.hours if isinstance(heard, HourAlone) else None


def read_span(text: str) -> tuple[time, time] | None:
    """Return two hours of the 24-hour clock, such as quiet hours "22-7"; None where unclear.

    >>> read_span("10pm to 7am")
    (datetime.time(22, 0), datetime.time(7, 0))
    """
    ends = re.split(r"\s*(?:-|–|\bto\b|\ba\b|\buntil\b|\bhasta\b)\s*", folded_time(text))
    ends = [end for end in ends if _FILLER.sub("", end)]
    if len(ends) != 2:
        return None
    first, last = read_clock(ends[0]), read_clock(ends[1])
    if first is None or last is None or first.readings[0] == last.readings[0]:
        return None
    return first.readings[0], last.readings[0]


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


def read_weekday(text: str) -> int | None:
    """Return the one weekday a text names, Monday 0; None for none or several."""
    found = {weekday_of(match["weekday"]) for match in _WEEKDAY.finditer(folded(text))}
    return found.pop() if len(found) == 1 else None


def weekday_of(word: str) -> int:
    """Return the weekday of a folded word, Monday 0.  The word must be one."""
    return next(n for n, words in enumerate(_WEEKDAYS) if word in words.split("|"))


def folded_time(text: str) -> str:
    """Return the text folded, with "18.30" as "18:30" and "p.m." as "pm"."""
    halves = re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", text.lower())
    return folded(re.sub(r"(\d)\.(\d\d)(?!\d)", r"\1:\2", halves))


def _pieces(text: str) -> list[int | Hours | None]:
    """Return weekdays and hours in their order; None stands for anything else."""
    pieces: list[int | Hours | None] = []
    at = 0
    while at < len(text):
        piece = _WEEKDAY.match(text, at) or _CLOCK.match(text, at) or _FILLER.match(text, at)
        if piece is None:
            return [None]
        if piece.re is _WEEKDAY:
            pieces.append(weekday_of(piece["weekday"]))
        elif piece.re is _CLOCK:
            pieces.append(_hours(piece))
        at = piece.end()
    return pieces


def _hours(clock: re.Match[str]) -> Hours | None:
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = clock["half"]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        return Hours((time(hour % _NOON + (_NOON if half[0] == "p" else 0), minute),))
    is_plain = clock["minute"] is None and clock["hours"] is None
    if is_plain and 1 <= hour < _NOON:
        return Hours((time(hour), time(hour + _NOON)))
    return Hours((time(hour, minute),))


def _dated(plain: str, today: date) -> date | None:
    if (iso := _ISO.search(plain)) is not None:
        return real_day(int(iso[1]), int(iso[2]), int(iso[3]))
    if (named := _DAY_MONTH.search(plain)) is not None:
        return _coming(named[2], int(named[1]), named[3], today)
    if (named := _MONTH_DAY.search(plain)) is not None:
        return _coming(named[1], int(named[2]), named[3], today)
    return None


def _coming(month_name: str, day: int, year: str | None, today: date) -> date | None:
    month = next(n for n, names in enumerate(_MONTHS, 1) if month_name in names.split("|"))
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
