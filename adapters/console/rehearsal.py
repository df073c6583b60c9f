"""A clock that stands still until a typed line moves it: how a year is tried in a minute.

+30m  +3h            so much later
+2d  +1w             the same wall time, so many days on (both clock changes included)
@2026-03-05T08:00    that moment
@2026-03-05          that day, at the wall time it is now
@08:00               the next time it is eight
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.rules.week.days import FIRST, LAST

_LATER = re.compile(r"\+\s*(\d{1,5})\s*([smhdw])", re.IGNORECASE)
_AT = re.compile(r"@\s*(\d{4}-|\d{1,2}:\d)")


class Rehearsed(Protocol):
    """The coach, as far as a rehearsal moves it through time."""

    async def next_due(self) -> datetime | None: ...

    async def fire_due(self, now: datetime) -> object: ...

    async def drained(self) -> None: ...


class Movable(Protocol):
    """The clock of a rehearsal."""

    def now(self) -> datetime: ...

    def move_to(self, to: datetime) -> None: ...


def is_move(text: str) -> bool:
    """Say whether a line is meant for the clock, whether or not there is such a moment.

    >>> is_move("+2d"), is_move("@08:00"), is_move("@40kg"), is_move("+5kg")
    (True, True, False, False)
    """
    return _LATER.fullmatch(text.strip()) is not None or _AT.match(text.strip()) is not None


def moved(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return where a line moves the clock, as UTC; None where it cannot be read, or is too far.

    May lie in the past: whoever moves the clock refuses that.

    >>> start = datetime(2026, 3, 28, 17, 0, tzinfo=UTC)
    >>> moved("+1d", start, ZoneInfo("Europe/Berlin")).isoformat()
    '2026-03-29T16:00:00+00:00'
    """
    to = _read(text.strip(), now, now.astimezone(zone), zone)
    return to if to is not None and _is_real(to) else None


def _is_real(moment: datetime) -> bool:
    """Say whether whatever is counted on or back from a moment is still on the calendar."""
    return FIRST <= moment.date() <= LAST


def _read(text: str, now: datetime, local: datetime, zone: ZoneInfo) -> datetime | None:
    later = _LATER.fullmatch(text)
    if later is not None:
        return _later(int(later[1]), later[2].lower(), now, local)
    if not text.startswith("@"):
        return None
    wanted = text[1:].strip()
    if re.fullmatch(r"\d{1,2}:\d\d", wanted):
        return _next(wanted, local)
    return moment(wanted, zone, at=local.time())


def moment(text: str, zone: ZoneInfo, *, at: time = time(9)) -> datetime | None:
    """Return a moment written as a date, with a wall time or (a day alone) at `at`, as UTC.

    None where it cannot be read, or lies centuries away.
    """
    try:
        if "T" not in text and " " not in text.strip():
            day = date.fromisoformat(text.strip())
            read = datetime.combine(day, at.replace(tzinfo=None), zone)
        else:
            read = datetime.fromisoformat(text.strip())
        found = (read if read.tzinfo is not None else read.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return found if _is_real(found) else None


async def travel(coach: Rehearsed, clock: Movable, to: datetime) -> None:
    """Move the clock on to a moment; what falls due on the way happens at its own time, in order.

    What is due but does not go away by being fired (a delivery that is to be tried again) is
    not waited for.
    """
    while (due := await coach.next_due()) is not None and due <= to:
        if due > clock.now():
            clock.move_to(due)
        await _fire(coach, clock.now())
        if await coach.next_due() == due:
            break
    clock.move_to(to)
    await _fire(coach, to)


async def _fire(coach: Rehearsed, now: datetime) -> None:
    await coach.fire_due(now)
    await coach.drained()


def _later(count: int, unit: str, now: datetime, local: datetime) -> datetime | None:
    try:
        match unit:
            case "s":
                return now + timedelta(seconds=count)
            case "m":
                return now + timedelta(minutes=count)
            case "h":
                return now + timedelta(hours=count)
            case "d":
                return (local + timedelta(days=count)).astimezone(UTC)
            case _:
                return (local + timedelta(weeks=count)).astimezone(UTC)
    except OverflowError:
        return None


def _next(wanted: str, local: datetime) -> datetime | None:
    try:
        at = time.fromisoformat(wanted.rjust(5, "0"))
    except ValueError:
        return None
    on = datetime.combine(local.date(), at, local.tzinfo)
    return (on if on > local else on + timedelta(days=1)).astimezone(UTC)
