"""A calendar of sessions, as any calendar app reads it (RFC 5545).  Pure.

Discreet: a session has a title, a time and a length, and nothing of how heavy or why.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from bot.rules.log.records import InCalendar
from bot.rules.week.calendar import change_between, instant_at

if TYPE_CHECKING:  # it takes longer to import than to run, and most never want a calendar
    from icalendar import Event, Timezone

PRODUCER = "-//Sled Coach//EN"
_A_YEAR = timedelta(days=366)


def calendar_of(
    sessions: Sequence[InCalendar],
    title: str,
    called: Callable[[InCalendar], str],
    at: datetime,
    every: timedelta | None = None,
) -> bytes:
    """Return the sessions as a calendar that is called `title`, made at an instant.

    `called` has what a session is called there.  Each zone is told with its
    changes from a year before the first session on, so that nobody has to know it by its name.
    Whoever follows it is asked to look so often as `every` says.
    """
    from icalendar import Calendar, vDuration

    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    if every is not None:
        calendar.add("refresh-interval", every, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(every))
    zones = sorted({one.zone for one in sessions})
    for zone in zones:
        days = [one.day for one in sessions if one.zone == zone]
        calendar.add_component(_timezone(zone, min(days) - _A_YEAR, max(days) + _A_YEAR))
    for one in sessions:
        begins = instant_at(one.day, one.at, ZoneInfo(one.zone))
        if begins is not None:  # a zone may leave a day out
            calendar.add_component(_event(one, begins, called(one), at))
    written: bytes = calendar.to_ical()
    return written


def _event(one: InCalendar, begins: datetime, summary: str, at: datetime) -> "Event":
    from icalendar import Event

    zone = ZoneInfo(one.zone)
    event = Event()
    event.add("uid", f"{one.name}@sled-coach")
    event.add("dtstamp", at.astimezone(UTC))
    event.add("last-modified", one.changed.astimezone(UTC))
    event.add("sequence", one.sequence)
    event.add("summary", summary)
    event.add("dtstart", begins.astimezone(zone))
    event.add("dtend", (begins + timedelta(minutes=one.minutes)).astimezone(zone))
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if one.off else "CONFIRMED")
    return event


# --- zones ---------------------------------------------------------------------------------


class Change(NamedTuple):
    """A change of a zone's clock: the instant, and what it was and is from UTC."""

    at: datetime
    was: timedelta
    now: timedelta
    name: str
    is_summer: bool


def changes_of(zone: ZoneInfo, first: date, last: date) -> Iterator[Change]:
    """Yield the changes of a zone between two days, the earliest first.

    >>> year = date(2026, 1, 1), date(2026, 12, 31)
    >>> [f"{one.at:%d %b %H:%M}" for one in changes_of(ZoneInfo("Europe/London"), *year)]
    ['29 Mar 01:00', '25 Oct 01:00']
    """
    before = datetime.combine(first, time(12), UTC)
    while before.date() < last:
        after = before + timedelta(days=1)
        if before.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            at = change_between(before, after, zone)
            yield _changed(zone, at, before.astimezone(zone).utcoffset())
        before = after


def _changed(zone: ZoneInfo, at: datetime, was: timedelta | None) -> Change:
    there = at.astimezone(zone)
    now = there.utcoffset() or timedelta(0)
    return Change(at, was or timedelta(0), now, there.tzname() or "", bool(there.dst()))


def _timezone(name: str, first: date, last: date) -> "Timezone":
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = ZoneInfo(name)
    begins = datetime.combine(first, time(0), UTC)
    told = Timezone()
    told.add("tzid", name)
    then = begins.astimezone(zone).utcoffset()
    for change in (_changed(zone, begins, then), *changes_of(zone, first, last)):
        part = TimezoneDaylight() if change.is_summer else TimezoneStandard()
        # on the clock as it was until then
        part.add("dtstart", (change.at + change.was).replace(tzinfo=None))
        part.add("tzoffsetfrom", change.was)
        part.add("tzoffsetto", change.now)
        part.add("tzname", change.name)
        told.add_component(part)
    return told
