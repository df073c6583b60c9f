"""What an admin types behind `/squad`: days, an hour, a city, quiet hours."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.reading.when import DaysAndHours, HourAlone, Hours, read_span, read_week
from bot.reading.zones import find_zones
from bot.rules.squads.lead import AT_THE_HOUR, THE_EVENING_BEFORE, Lead, lead_of
from bot.rules.squads.squad import FEWEST_DAYS, MOST_DAYS
from bot.rules.week.days import day_named

_LEAD = re.compile(r"^\s*(?:lead|card|antes|antelaci[oó]n|tarjeta)\b", re.IGNORECASE)
_NOTE = re.compile(r"^\s*(?:note|nota)\b[\s:]*", re.IGNORECASE)
_EVENING = re.compile(
    r"evening|night before|v[ií]spera|(?:noche|tarde) (?:antes|anterior)", re.IGNORECASE
)
_AT_THE_HOUR = re.compile(r"at (?:the|its) hour|^\W*hour\W*$|a la hora|a su hora", re.IGNORECASE)
_SPAN = re.compile(
    r"^\s*(\d{1,4}|an?|un|una)\s*(d|days?|d[ií]as?|h|hours?|hrs?|horas?|m|min|mins|minutes?|minutos?)"
    r"(?:\s+(?:before|ahead|antes))?\s*$",
    re.IGNORECASE,
)
_OFF = re.compile(r"^(?:off|none|no|quita|quitar|fuera|ninguna)\W*$", re.IGNORECASE)
_QUIET = re.compile(r"^\s*(?:quiet|silence|silencio)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """What was typed; empty and None: not said."""

    weekdays: tuple[int, ...] = ()
    at: time | None = None
    zone: str | None = None
    quiet: tuple[time, time] | None = None


def read_setting(text: str) -> Setting | None:
    """Return what was typed, None where it is nothing of the kind or could be two things.

    A city counts in full alone: "hola" is the beginning of one, and no clock to go by.

    >>> read_setting("mon thu 18:30").weekdays, read_setting("Madrid").zone
    ((0, 3), 'Europe/Madrid')
    """
    quiet = _QUIET.match(text)
    if quiet is not None:
        span = read_span(text[quiet.end() :])
        return None if span is None else Setting(quiet=span)
    week = read_week(text)
    match week:
        case HourAlone(hours):
            return _hour(hours)
        case DaysAndHours():
            return _days(week)
        case None:
            zones = find_zones(text, whole=True)
            return Setting(zone=zones[0]) if len(zones) == 1 else None


@dataclass(frozen=True, slots=True)
class LeadWanted:
    """When cards are to come; None: it was not said, or it is too soon or too late."""

    lead: Lead | None


@dataclass(frozen=True, slots=True)
class NoteWanted:
    """What the next card is to say too; "": nothing."""

    note: str


def read_ahead(text: str) -> LeadWanted | NoteWanted | None:
    """Return the lead or the note that was typed, None where it is neither.

    >>> read_ahead("lead 2 h"), read_ahead("note off"), read_ahead("mon thu 18:30")
    (LeadWanted(lead=Lead(evening=False, before=datetime.timedelta(seconds=7200))), \
NoteWanted(note=''), None)
    """
    if note := _NOTE.match(text):
        said = text[note.end() :].strip()
        return NoteWanted("" if _OFF.match(said) else said)
    if lead := _LEAD.match(text):
        return LeadWanted(_lead(text[lead.end() :]))
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


def _hour(hours: Hours) -> Setting | None:
    return Setting(at=hours.readings[0]) if len(hours.readings) == 1 else None


def _days(week: DaysAndHours) -> Setting | None:
    weekdays = tuple(day for day, _ in week.days)
    readings = {at for _, hours in week.days if hours is not None for at in hours.readings}
    if not FEWEST_DAYS <= len(weekdays) <= MOST_DAYS or len(readings) > 1:
        return None
    return Setting(weekdays, readings.pop() if readings else None)
