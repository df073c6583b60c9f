"""What an admin types behind `/squad`: days, an hour, a city, quiet hours."""

import re
from dataclasses import dataclass
from datetime import date, time

from bot.reading.when import DaysAndHours, HourAlone, Hours, read_span, read_week
from bot.reading.zones import find_zones
from bot.rules.squads.squad import FEWEST_DAYS, MOST_DAYS
from bot.rules.week.days import day_named

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
            zones = find_zones(text)
            return Setting(zone=zones[0]) if len(zones) == 1 else None


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
