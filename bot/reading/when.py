"""Days and hours as people type them for what is ahead, in either language.

Two readings are never guessed between: "at 7" is morning or evening, so both come back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from bot.reading.day import WEEKDAY_NAME, weekday_number
from bot.reading.numbers import HOUR_WORDS
from bot.reading.zones import folded

_WEEKDAY = re.compile(rf"\b(?P<weekday>{WEEKDAY_NAME})(?:s|'s)?\b")
_EVERY_DAY = re.compile(r"\b(?:every ?day|daily|todos los dias|cada dia)\b")
_FIVE_DAYS = re.compile(r"\b(?:on )?(?:weekdays|entre semana)\b")
_WEEKEND = re.compile(r"\b(?:at |on )?(?:the )?(?:weekends?|fines? de semana)\b")
_THROUGH = re.compile(r"\s*(?:-|–|\b(?:to|through|thru|until|till|a|al|hasta(?: el)?)\b)\s*")
_INITIALS = {"l": 0, "m": 1, "x": 2, "j": 3, "v": 4, "s": 5, "d": 6}  # as on a Spanish calendar
_ONLY_INITIALS = re.compile(r"[lmxjvsd](?:[ ,/y-]+[lmxjvsd])+")

_SPOKEN_MINUTES = {
    "half past": 30, "half": 30, "quarter past": 15, "quarter to": -15,
    "thirty": 30, "fifteen": 15, "forty five": 45, "forty-five": 45,
    "y media": 30, "y cuarto": 15, "menos cuarto": -15, "treinta": 30, "quince": 15,
}  # fmt: skip
_MORNING = r"am|a m|in the morning|(?:de|por) la manana"
_EVENING = r"pm|p m|in the (?:afternoon|evening)|(?:de|por) la tarde"
_NIGHT = r"at night|(?:de|por) la noche"
_CLOCK = re.compile(
    r"\b(?:(?P<past>half past|half|quarter past|quarter to) )?"
    rf"(?P<hour>[01]?\d|2[0-3]|{'|'.join(HOUR_WORDS)})"
    r"(?:\s*[:h]\s*(?P<minute>[0-5]\d)"
    r"| (?P<spoken>thirty|fifteen|forty[ -]five|y media|y cuarto|menos cuarto|treinta|quince)\b)?"
    r"\s*(?P<hours>h(?:s|rs)?\b)?(?:\s*(?P<sharp>o'?clock|en punto)\b)?"
    rf"\s*(?:(?P<morning>{_MORNING})|(?P<evening>{_EVENING})|(?P<night>{_NIGHT}))?(?![\w:])"
)
_LEADS_TO_AN_HOUR = re.compile(r"\b(?:at|las?|by|around)\s+\Z")  # "once a week" is no eleven
_NOONS = {
    re.compile(r"\b(?:at |al? )?(?:noon|midday|mediodia)\b"): time(12),
    re.compile(r"\b(?:at |a )?(?:midnight|medianoche)\b"): time(0),
}
_FILLER = re.compile(
    r"[\s,;/&+]+|\b(?:and|y|e|at|a|las|la|on|el|los|de|from|to|until|till|hasta|o'clock|every|"
    r"cada|days?|dias?|week)\b"
)
_NOON = 12


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


def hours_in(text: str) -> Iterator[tuple[int, int, Hours]]:
    """Yield the hours in folded text that something beside them tells to be such, with spans.

    A bare number is an hour only behind "at" or the like.  `text` has "18:30" and "6pm".
    """
    for noon, sharp in _NOONS.items():
        yield from ((*match.span(), Hours((sharp,))) for match in noon.finditer(text))
    for clock in _CLOCK.finditer(text):
        beside = ("past", "spoken", "minute", "hours", "sharp", "morning", "evening", "night")
        is_told = any(clock[name] for name in beside) and not _LASTS.match(text, clock.end())
        if not is_told and not _AN_HOUR_LATER.search(
            text, max(clock.start() - _LEAD, 0), clock.start()
        ):
            continue
        if not _MEASURED.match(text, clock.end()) and (hours := _hours(clock)) is not None:
            yield *clock.span(), hours


_LEAD = 12  # letters before a number that may tell it to be an hour
_AN_HOUR_LATER = re.compile(
    r"\b(?:at|@|(?:a|de|sobre|para) las?|las|by|ko|kick ?off|tipo|from|until|till?|about|around)"
    r"\s*\Z"
)
_MEASURED = re.compile(
    r"\s*(?:kgs?|k|kilos?|lbs?|pounds?|libras?|m|met\w+|yards?|yd|x|%|sets?|series|st|nd|rd|th"
    r"|stone|days?|dias?|weeks?|semanas?|months?|mes\w*|min\w*|times|veces|ultim\w+|primer\w+"
    r"|de (?!(?:ahora|hoy|aqui|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b)"
    r"[a-z]+)\b"
    r"|[.,/-]\d"
)
_LASTS = re.compile(r"\s*(?:ago|hence)\b")


HOUR = "\u0127"
"""The letter that begins what stands for an hour in a text without its hours."""


def without_hours(text: str) -> tuple[str, tuple[Hours, ...]]:
    """Return a text with each hour in it as a letter, and the hours in their order.

    "6:30" may be morning or evening, "06:30" and "18:30" are one.

    >>> without_hours("after work, 6pm")[1]
    (Hours(readings=(datetime.time(18, 0),)),)
    """
    plain = _FOUR_DIGITS.sub(r"\1:\2", _ANY_HALF.sub(r"\1", folded_time(text)))
    for pattern, noon in _NOONS.items():
        plain = pattern.sub(f"{noon:%H:%M}", plain)
    found: list[Hours] = []

    def lettered(clock: re.Match[str]) -> str:
        before = plain[: clock.start()]
        is_hour = _is_an_hour(clock, before) or _LEADS_FROM_AN_HOUR.search(before) is not None
        hours = _hours(clock) if is_hour else None
        if hours is None:
            return clock[0]
        found.append(_either_half(clock, hours))
        return f" {HOUR} "

    return _CLOCK.sub(lettered, plain), tuple(found)


_LEADS_FROM_AN_HOUR = re.compile(r"\b(?:a|to|till?|until|hasta|and|y)\s+\Z")
_FOUR_DIGITS = re.compile(r"\b([01]\d|2[0-3])([0-5]\d)\b(?: ?(?:hours?|hrs?|h)\b)?")
_ANY_HALF = re.compile(r"\b(morning|afternoon|evening|night|manana|tarde|noche)s\b")


def _either_half(clock: re.Match[str], hours: Hours) -> Hours:
    """Return both readings of an hour with its minutes, of twelve and with no half told."""
    has_half = clock["morning"] or clock["evening"] or clock["night"] or clock["hours"]
    at = hours.readings[0]
    is_open = clock["minute"] is not None and not has_half and not clock["hour"].startswith("0")
    if not is_open or not 1 <= at.hour < _NOON:
        return hours
    return Hours((at, at.replace(hour=at.hour + _NOON)))


def read_span(text: str) -> tuple[time, time] | None:
    """Return two hours of the 24-hour clock, such as quiet hours "22-7"; None where unclear.

    >>> read_span("10pm to 7am")
    (datetime.time(22, 0), datetime.time(7, 0))
    """
    ends = re.split(_SPAN, folded_time(text))
    ends = [end for end in ends if _FILLER.sub("", end)]
    if len(ends) != 2:
        return None
    first, last = read_clock(ends[0]), read_clock(ends[1])
    if first is None or last is None or first.readings[0] == last.readings[0]:
        return None
    return first.readings[0], last.readings[0]


_SPAN = re.compile(r"\s*(?:-|–|(?<!quarter )\bto\b|\ba\b|\buntil\b|\bhasta\b)\s*")


def read_weekday(text: str) -> int | None:
    """Return the one weekday a text names, Monday 0; None for none or several."""
    found = {weekday_number(match["weekday"]) for match in _WEEKDAY.finditer(folded(text))}
    return found.pop() if len(found) == 1 else None


HALF_GLUED = re.compile(r"\b(1[0-2]|[1-9])([0-5]\d) ?([ap])m\b")  # "730pm"


def folded_time(text: str) -> str:
    """Return the text folded, with "18.30" as "18:30" and "p.m." as "pm"."""
    halves = HALF_GLUED.sub(r"\1:\2\3m", re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", text.lower()))
    return folded(re.sub(r"(\d)\.(\d\d)(?!\d)", r"\1:\2", halves))


def _pieces(text: str) -> list[int | Hours | None]:
    """Return weekdays and hours in their order; None stands for anything else."""
    if _ONLY_INITIALS.fullmatch(text):
        return [_INITIALS[letter] for letter in text if letter in _INITIALS]
    pieces: list[int | Hours | None] = []
    at = 0
    while at < len(text):
        found, end = _piece(text, at)
        if end == at:
            return [None]
        first = found[0] if len(found) == 1 else None
        if isinstance(first, int) and (through := _range_from(text, end)) is not None:
            last, end = through
            found = _days_through(first, last)
        pieces += found
        at = end
    return pieces


def _piece(text: str, at: int) -> tuple[list[int | Hours | None], int]:
    """Return what stands at a place, and where it ends; there itself where nothing does."""
    for pattern, days in _SETS_OF_DAYS.items():
        if (several := pattern.match(text, at)) is not None:
            return [*days], several.end()
    for pattern, noon in _NOONS.items():
        if (sharp := pattern.match(text, at)) is not None:
            return [Hours((noon,))], sharp.end()
    if (named := _WEEKDAY.match(text, at)) is not None:
        return [weekday_number(named["weekday"])], named.end()
    clock = _CLOCK.match(text, at)
    if clock is not None and _is_an_hour(clock, text[:at]):
        return [_hours(clock)], clock.end()
    if (filler := _FILLER.match(text, at)) is not None:
        return [], filler.end()
    return [None], at


def _range_from(text: str, at: int) -> tuple[int, int] | None:
    """Return the weekday a span leads to, and where it ends; None where none is spanned."""
    through = _THROUGH.match(text, at)
    last = None if through is None else _WEEKDAY.match(text, through.end())
    return None if last is None else (weekday_number(last["weekday"]), last.end())


def _days_through(first: int, last: int) -> list[int | Hours | None]:
    """Return the days of a span, both ends in; "fri to mon" goes over the weekend."""
    return [(first + step) % _WEEK_DAYS for step in range((last - first) % _WEEK_DAYS + 1)]


_WEEK_DAYS = 7
_SETS_OF_DAYS = {
    _EVERY_DAY: tuple(range(_WEEK_DAYS)),
    _FIVE_DAYS: tuple(range(5)),
    _WEEKEND: (5, 6),
}


def _is_an_hour(clock: re.Match[str], before: str) -> bool:
    """Tell whether a number word is one: it needs something of a clock beside it."""
    if clock["hour"] not in HOUR_WORDS:
        return True
    beside = ("past", "spoken", "hours", "sharp", "morning", "evening", "night")
    return any(clock[name] for name in beside) or _LEADS_TO_AN_HOUR.search(before) is not None


def _hours(clock: re.Match[str]) -> Hours | None:
    hour = HOUR_WORDS.get(clock["hour"]) or int(clock["hour"])
    spoken = _SPOKEN_MINUTES.get(clock["past"] or clock["spoken"] or "", 0)
    has_half = clock["morning"] or clock["evening"] or clock["night"]
    if has_half:
        if not 1 <= hour <= _NOON:
            return None
        late = clock["evening"] or (clock["night"] and hour != _NOON)  # twelve at night is 0:00
        hour = hour % _NOON + (_NOON if late else 0)
    at = _clock_time(60 * hour + int(clock["minute"] or 0) + spoken)
    is_plain = clock["minute"] is None and clock["hours"] is None and not has_half
    if is_plain and 1 <= hour < _NOON:
        return Hours((at, at.replace(hour=(at.hour + _NOON) % (2 * _NOON))))
    return Hours((at,))


def _clock_time(minutes: int) -> time:
    return time(*divmod(minutes % (24 * 60), 60))
