"""B9: the next occurrence of a weekly rule, quick and right over every change of every zone."""

import time as stopwatch
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from apscheduler.triggers.cron import CronTrigger

from bench.measuring import Row, at_least, in_turn
from bot.reminders.recurrence import Kind, Rule, next_after

DAY = timedelta(days=1)
BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
WEEKS = 60
NEAR = timedelta(hours=3)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Next = Callable[[datetime], datetime | None]


@dataclass(frozen=True, slots=True)
class Change:
    """A zone's offset changes on a local day, at wall times in or around `at`."""

    zone: str
    day: date
    at: time


@dataclass(slots=True)
class Tally:
    """Weeks in which the day's occurrence never came, and days on which it came twice."""

    skipped: int = 0
    doubled: int = 0


def ours(zone: str, weekday: int, at: time) -> Next:
    rule = Rule(Kind.SESSION, at, zone, (weekday,))

    def following(after: datetime) -> datetime | None:
        found = next_after(rule, after)
        return None if found is None else found.at

    return following


def theirs(zone: str, weekday: int, at: time) -> Next:
    trigger = CronTrigger(
        day_of_week=WEEKDAYS[weekday], hour=at.hour, minute=at.minute, timezone=ZoneInfo(zone)
    )

    def following(after: datetime) -> datetime | None:
        found: datetime | None = trigger.get_next_fire_time(after, after)
        return found

    return following


def changes() -> Iterator[Change]:
    """Yield the half hours around every change of every zone in two years."""
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        instant = BEGIN
        while instant < END:
            if _offset(instant, zone) != _offset(instant + DAY, zone):
                moment = _moment(instant, zone)
                for minutes in (-90, -60, -30, 0, 30, 60, 90):
                    local = (moment + timedelta(minutes=minutes)).astimezone(zone)
                    yield Change(name, local.date(), local.time().replace(second=0))
                skipped = moment.astimezone(zone) - timedelta(minutes=30)  # the wall's own time
                yield Change(name, skipped.date(), skipped.time().replace(second=0))
            instant += DAY


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta | None:
    return instant.astimezone(zone).utcoffset()


def _moment(since: datetime, zone: ZoneInfo) -> datetime:
    """Return the first half hour after which the offset is another, within a day."""
    before, instant = _offset(since, zone), since
    while _offset(instant, zone) == before:
        instant += timedelta(minutes=30)
    return instant


def tally(making: Callable[[str, int, time], Next], all_changes: Sequence[Change]) -> Tally:
    """Walk a weekly rule over each change and count what went wrong."""
    counts = Tally()
    for change in all_changes:
        following = making(change.zone, change.day.weekday(), change.at)
        zone = ZoneInfo(change.zone)
        instant = datetime.combine(change.day, time(12), UTC) - 10 * DAY
        end = instant + 20 * DAY
        fired: list[datetime] = []
        while (found := following(instant)) is not None and found < end:
            instant = found.astimezone(UTC)
            fired.append(instant)
            instant += timedelta(microseconds=1)
        for weeks in (-1, 0, 1):
            meant = datetime.combine(change.day + weeks * 7 * DAY, change.at, zone)
            # a wall time in a gap fires after it, be it past midnight
            near = [one for one in fired if abs(one - meant) <= NEAR]
            counts.skipped += not near
            counts.doubled += len(near) > 1
    return counts


def _walked(making: Callable[[str, int, time], Next]) -> float:
    rules = [making(zone, weekday, time(18)) for zone in ZONES for weekday in (1, 3)]
    began = stopwatch.perf_counter()
    for following in rules:
        instant: datetime | None = BEGIN
        for _ in range(WEEKS):
            assert instant is not None
            instant = following(instant)
    return stopwatch.perf_counter() - began


async def next_occurrence() -> Sequence[Row]:
    """Measure B9."""

    async def subject() -> float:
        return _walked(ours)

    async def rival() -> float:
        return _walked(theirs)

    pairs = await in_turn(subject, rival)
    all_changes = list(changes())
    own, cron = tally(ours, all_changes), tally(theirs, all_changes)
    calls = len(ZONES) * 2 * WEEKS
    figures = {
        "subject_us": round(min(pairs.subject) / calls * 1e6, 1),
        "rival_us": round(min(pairs.rival) / calls * 1e6, 1),
        "walks": len(all_changes),
    }
    return [
        at_least("B9", "next occurrence", "CronTrigger", pairs.gain, 8, figures),
        Row(
            "B9",
            "every change of every zone, 2026-27",
            f"CronTrigger: {cron.skipped} skipped, {cron.doubled} doubled",
            "0 skipped, 0 doubled",
            f"{own.skipped} skipped, {own.doubled} doubled",
            own == Tally(),
            {"walks": len(all_changes)},
        ),
    ]
