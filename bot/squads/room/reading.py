"""What an admin types behind `/squad`, or to the coach by its name in a room: days, an hour,
a city, quiet hours."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.reading.page import span_written
from bot.reading.when import DaysAndHours, HourAlone, Hours, read_span, read_week
from bot.reading.zones import find_zones
from bot.rules.squads.lead import AT_THE_HOUR, THE_EVENING_BEFORE, Lead, lead_of
from bot.rules.squads.squad import FEWEST_DAYS, MOST_DAYS
from bot.rules.week.days import day_named
from bot.words.options import TOLD_APART, Option

_LEAD = re.compile(r"^\s*(?:lead|card|antes|antelaci[oó]n|tarjeta)\b", re.IGNORECASE)
_NOTE = re.compile(r"^\s*(?:note|nota)\b[\s:]*", re.IGNORECASE)
_EVENING = re.compile(
    r"evening|night before|v[ií]spera|v[ée]spera|(?:noche|tarde) (?:antes|anterior)",
    re.IGNORECASE,
)
_AT_THE_HOUR = re.compile(
    r"at (?:the|its) hour|^\W*hour\W*$|a la hora|a su hora|na hora", re.IGNORECASE
)
_SPAN = re.compile(
    r"^\s*(\d{1,4}|an?|un|una)\s*(d|days?|d[ií]as?|h|hours?|hrs?|horas?|m|min|mins|minutes?|minutos?)"
    r"(?:\s+(?:before|ahead|antes))?\s*$",
    re.IGNORECASE,
)
_SWITCHED = r"(?:\s+(?P<off>off|no|aus|non|n[aã]o)|\s+(?:on|yes|s[ií]|an|ja|oui|sim))?\W*$"
_RING = re.compile(rf"^\s*(?:ring|avisar?|rufen|sonner){_SWITCHED}", re.IGNORECASE)
_THREAD = re.compile(rf"^\s*(?:threads?|hilos?|fils?|t[oó]picos?){_SWITCHED}", re.IGNORECASE)
_OFF = re.compile(
    r"^(?:off|none|no|quita|quitar|fuera|ninguna|aus|weg|keine|non|aucune|n[aã]o|nenhuma)\W*$",
    re.IGNORECASE,
)
_NOON = 12
EVENING = time(18)  # when squads train mostly [D]
_IS_QUIET = re.compile(r"\b(?:quiet|silence|silencio)\b", re.IGNORECASE)
_QUIET = re.compile(rf"^\s*{_IS_QUIET.pattern}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """What was typed; empty and None: not said."""

    weekdays: tuple[int, ...] = ()
    at: time | None = None
    zone: str | None = None
    quiet: tuple[time, time] | None = None

    def overlaps(self, other: "Setting") -> bool:
        """Say whether both tell of the same."""
        mine, theirs = self._told(), other._told()
        return any(one and another for one, another in zip(mine, theirs, strict=True))

    def and_(self, other: "Setting") -> "Setting":
        """Return what both tell; they tell of different things."""
        return Setting(
            self.weekdays or other.weekdays,
            other.at if self.at is None else self.at,
            self.zone or other.zone,
            self.quiet or other.quiet,
        )

    def _told(self) -> tuple[bool, ...]:
        return bool(self.weekdays), self.at is not None, bool(self.zone), bool(self.quiet)


@dataclass(frozen=True, slots=True)
class _Half:
    """Which half of the day an hour of twelve is meant in: the one next to `near`.

    `is_spoken`: all is said in words, so that what is read as 7:30 ("halb acht") may be 19:30.
    """

    near: time
    is_spoken: bool = False

    def of(self, hours: Hours) -> time:
        at, readings = hours.readings[0], hours.readings
        if self.is_spoken and len(readings) == 1 and 1 <= at.hour < _NOON:
            readings = (at, at.replace(hour=at.hour + _NOON))
        return min(readings, key=self._minutes_to)

    def _minutes_to(self, at: time) -> int:
        return abs(60 * (at.hour - self.near.hour) + at.minute - self.near.minute)


def read_setting(text: str, near: time = EVENING) -> Setting | None:
    """Return what was typed, None where it is nothing of the kind or could be two things.

    Several may stand in one line, each once.  A city counts in full alone: "hola" is the
    beginning of one, and no clock to go by.  Of an hour of twelve that of both halves of a day is
    meant which is next to `near`; a bare number is none.

    >>> read_setting("mon thu 18:30").weekdays, read_setting("Madrid").zone
    ((0, 3), 'Europe/Madrid')
    >>> read_setting("mon thu 18:30, Berlin, quiet 22-7").zone
    'Europe/Berlin'
    >>> read_setting("please make it 19:15 from now on").at
    datetime.time(19, 15)
    >>> read_setting("half past seven").at, read_setting("7")
    (datetime.time(19, 30), None)
    """
    bare, is_spoken = _bare(text), not _DIGIT.search(span_written(text, (0, len(text))))
    half = _Half(near, is_spoken)
    return _read_several(text, half) or (None if bare == text else _read_several(bare, half))


def wishes_setting(text: str) -> bool:
    """Say whether words ask for a setting, understood or not.

    >>> wishes_setting("set the hour to dusk"), wishes_setting("what a goal")
    (True, False)
    """
    told = (_read_alone(one, _Half(EVENING)) for one in _GAPS.split(text))
    return _bare(text) != text or any(one is not None and one.at is not None for one in told)


def _bare(text: str) -> str:
    """Return what is to be set without the words that ask for it; of whoever asks alone: all."""
    asked = None if _MINE.search(span_written(text, (0, len(text)))) else _ASKED.match(text)
    return text if asked is None else _ENDS.sub("", text[asked.end() :]).strip()


def _read_several(text: str, half: _Half) -> Setting | None:
    alone = _read_alone(text, half)
    if alone is not None or len(text) > LONGEST:
        return alone
    for gap in _GAPS.finditer(text):
        first = _read_alone(text[: gap.start()], half)
        others = None if first is None else _read_several(text[gap.end() :], half)
        if first is not None and others is not None and not first.overlaps(others):
            return first.and_(others)
    return None


def _read_alone(text: str, half: _Half) -> Setting | None:
    quiet = _QUIET.match(text)
    if quiet is not None:
        span = read_span(text[quiet.end() :])
        return None if span is None else Setting(quiet=span)
    week = read_week(text)
    match week:
        case HourAlone(hours):
            is_bare = not any(one.isalpha() or one == ":" for one in text)
            return None if is_bare and len(hours.readings) > 1 else Setting(at=half.of(hours))
        case DaysAndHours():
            return _days(week, half)
        case None:
            zones = () if _IS_QUIET.search(text) else find_zones(text, whole=True)
            return Setting(zone=zones[0]) if len(zones) == 1 else None


_WHAT = (
    r"(?:(?:the|our|my|a|la|el|los|las|nuestra|nuestro)\s+)?(?:(?:new|change|nueva|nuevo)\s+)?"
    r"(?:training (?:times?|days?)|training|squad|session|time zone|hour of day|hours?|times?"
    r"|clock|city|zone|days?|quiet hours|hora|horario|reloj|ciudad|zona|d[ií]as?|entrenamiento)"
)
_ASKED = re.compile(
    r"^\W*(?:(?:please|por favor|can you|could you|puedes|podr[ií]as)\s+)*"
    rf"(?:(?:set|change|move|make|put|switch|do|bring|shift)\s+"
    rf"(?:(?:it|us|this|the change|{_WHAT})\s+)*"
    rf"|(?:pon(?:lo|la|er|erlo|edlo)?|cambia(?:r|rlo|lo|la|d)?|mueve(?:lo|la)?|mover(?:lo)?"
    rf"|pasa(?:r|lo|la)?|deja(?:lo|la)?)\s+(?:{_WHAT}\s+)*"
    r"|(?:(?:from now on|now|better|rather|mejor|ahora|desde ahora|a partir de ahora)\s+)+"
    r"|(?:(?:we|i)(?:\s+now)?\s+(?:train|meet)|entrenamos|quedamos|treinamos)\s+"
    rf"(?:(?:now|ahora)\s+)?|{_WHAT}\s*(?:is|are|and|es|son)?[\s:=]+)"
    r"(?:(?:to|at|for|on|in|a|en|para|de)\s+(?=\S))?",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:my|mine|i|mi|m[ií]o|mis|yo|mein\w*|ich|mon|ma|mes|je|meus?|minhas?|eu)\b", re.IGNORECASE
)
_ENDS = re.compile(
    r"(?:[\s,]*\b(?:please|thanks|thank you|now|from now on|instead|por favor|gracias|ahora"
    r"|a partir de ahora|desde ahora))*[\s.!]*$",
    re.IGNORECASE,
)
_GAPS = re.compile(r"[\s,;]+")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
LONGEST, MOST_LINES = 100, 12  # whatever is more is no way to set a squad up


def apart(text: str) -> tuple[str, ...]:
    """Return what was given line by line as it belongs together: a note, say, with all its lines.

    >>> apart("mon thu 18:30\\nBerlin\\nnote Gate 4\\nbring belts\\nkit sleds 25")
    ('mon thu 18:30', 'Berlin', 'note Gate 4\\nbring belts', 'kit sleds 25')
    """
    spans: list[slice] = []
    for line in _LINE.finditer(text):
        start, stop = line.span()
        if spans and not _begins(line[0]) and _goes_on(text[spans[-1]]):
            spans[-1] = slice(spans[-1].start, stop)
        else:
            spans.append(slice(start, stop))
    return tuple(text[one] for one in spans) if len(spans) <= MOST_LINES else (text,)


def _begins(line: str) -> bool:
    return line.split(" ")[0].casefold() in TOLD_APART


def _goes_on(line: str) -> bool:
    """Say whether what was told may have another line, as a note has."""
    is_one_line = line.split(" ")[0].casefold() in (Option.QUIET, Option.LEAD)
    return not is_one_line and read_setting(line) is None


@dataclass(frozen=True, slots=True)
class LeadWanted:
    """When cards are to come; None: it was not said, or it is too soon or too late."""

    lead: Lead | None


@dataclass(frozen=True, slots=True)
class NoteWanted:
    """What the next card is to say too; "": nothing."""

    note: str


@dataclass(frozen=True, slots=True)
class RingWanted:
    """Whether those who come are to be mentioned at the hour."""

    on: bool


@dataclass(frozen=True, slots=True)
class ThreadWanted:
    """Whether each session is to have a thread."""

    on: bool


def read_ahead(text: str) -> LeadWanted | NoteWanted | RingWanted | ThreadWanted | None:
    """Return the lead, the note or the wish for rings or threads, None where it is none of them.

    >>> read_ahead("lead 2 h"), read_ahead("note off"), read_ahead("mon thu 18:30")
    (LeadWanted(lead=Lead(evening=False, before=datetime.timedelta(seconds=7200))), \
NoteWanted(note=''), None)
    """
    told = _told_ahead(text)
    written = span_written(text, (0, len(text)))
    return _told_ahead(written) if told is None and written != text else told


def _told_ahead(text: str) -> LeadWanted | NoteWanted | RingWanted | ThreadWanted | None:
    if note := _NOTE.match(text):
        own = span_written(text, (note.end(), len(text)))
        return NoteWanted("" if _OFF.match(own.strip()) else own)
    if lead := _LEAD.match(text):
        return LeadWanted(_lead(text[lead.end() :]))
    if ring := _RING.match(text):
        return RingWanted(ring["off"] is None)
    if thread := _THREAD.match(text):
        return ThreadWanted(thread["off"] is None)
    return None


def _lead(said: str) -> Lead | None:
    span = _SPAN.match(said)
    if span is not None:
        count = int(span[1]) if span[1].isdigit() else 1
        return lead_of(count * _UNITS[span[2][0].lower()])
    if _EVENING.search(said):
        return THE_EVENING_BEFORE
    return AT_THE_HOUR if _AT_THE_HOUR.search(said) else None


_UNITS = {"d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}


def time_of(value: str) -> time | None:
    """Return the wall time of a button, "1830".

    >>> time_of("1830"), time_of("2530") is None
    (datetime.time(18, 30), True)
    """
    if not re.fullmatch(r"\d{4}", value) or int(value[:2]) > 23 or int(value[2:]) > 59:
        return None
    return time(int(value[:2]), int(value[2:]))


def day_of(value: str) -> date | None:
    """Return the day of a button, "2026-03-02"."""
    return day_named(value)


def _days(week: DaysAndHours, half: _Half) -> Setting | None:
    weekdays = tuple(day for day, _ in week.days)
    told = {half.of(hours) for _, hours in week.days if hours is not None}
    if not FEWEST_DAYS <= len(weekdays) <= MOST_DAYS or len(told) > 1:
        return None
    return Setting(weekdays, told.pop() if told else None)
