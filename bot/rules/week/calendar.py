"""Wall times: which instant a local day and hour stand for, over every change of a zone.

A wall time that comes twice (the clock goes back) is its first.  One that does not exist (the
clock goes forward) is the next that does: 02:30 in a gap from 02:00 to 03:00 is 03:00.  A day
that a zone leaves out altogether has no instants.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def instant_at(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """Return the instant of a wall time, in UTC; None where the zone has no such day.

    >>> berlin = ZoneInfo("Europe/Berlin")
    >>> str(instant_at(date(2026, 3, 29), time(2, 30), berlin))
    '2026-03-29 01:00:00+00:00'
    >>> str(instant_at(date(2026, 10, 25), time(2, 30), berlin))
    '2026-10-25 00:30:00+00:00'
    """
    wall = datetime.combine(day, at, zone)  # fold 0: the first of two
    early = wall.utcoffset()
    late = wall.replace(fold=1).utcoffset()
    assert early is not None  # a ZoneInfo always knows
    assert late is not None
    if late <= early:
        return wall.astimezone(UTC)
    if late - early >= _DAY:
        return None
    return change_between(wall.astimezone(UTC) - (late - early), wall.astimezone(UTC), zone)


def change_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the instant a zone's clock is set between two others, to the second, in UTC."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
