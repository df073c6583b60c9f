"""A weekly hour stays that hour, and every local day of a rule fires once."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.reminders.recurrence import Kind, Quiet, Rule, Span, WhenQuiet, missed_days, next_after

NIGHT = Quiet(time(21), time(8))
EVERY_DAY = tuple(range(7))
DAY = timedelta(days=1)


def local(rule: Rule, instant: datetime) -> datetime:
    return instant.astimezone(ZoneInfo(rule.zone))


def days_from(rule: Rule, since: datetime, count: int) -> list[datetime]:
    """Return the next occurrences on the rule's own clock."""
    found = []
    for _ in range(count):
        following = next_after(rule, since)
        assert following is not None
        since = following.at
        found.append(local(rule, since))
    return found


ACROSS_BOTH_CHANGES = [
    ("Europe/Berlin", datetime(2026, 3, 25, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 10, 20, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 3, 4, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 10, 28, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 1, tzinfo=UTC)),  # shifts by half an hour
    ("Australia/Lord_Howe", datetime(2026, 9, 30, tzinfo=UTC)),
    ("Asia/Kathmandu", datetime(2026, 3, 25, tzinfo=UTC)),  # never shifts; a quarter off
]


@pytest.mark.parametrize("zone, since", ACROSS_BOTH_CHANGES)
def test_six_in_the_evening_stays_six_in_the_evening(zone: str, since: datetime) -> None:
    rule = Rule(Kind.SESSION, time(18), zone, weekdays=(1, 3))

    found = days_from(rule, since, 6)

    assert {at.time() for at in found} == {time(18)}
    assert [at.weekday() for at in found] in ([1, 3] * 3, [3, 1] * 3)
    assert found[-1].date() - found[0].date() <= timedelta(days=19)  # none left out


def test_an_hour_that_does_not_exist_is_the_next_that_does() -> None:
    rule = Rule(Kind.SESSION, time(2, 30), "Europe/Berlin", once_on=date(2026, 3, 29))

    found = next_after(rule, datetime(2026, 3, 28, tzinfo=UTC))

    assert found is not None
    assert local(rule, found.at).time() == time(3)


def test_half_an_hour_that_does_not_exist_is_the_next_that_does() -> None:
    rule = Rule(Kind.SESSION, time(2, 10), "Australia/Lord_Howe", once_on=date(2026, 10, 4))

    found = next_after(rule, datetime(2026, 10, 1, tzinfo=UTC))

    assert found is not None
    assert local(rule, found.at).time() == time(2, 30)


def test_an_hour_that_comes_twice_fires_the_first_time_only() -> None:
    rule = Rule(Kind.SESSION, time(2, 30), "Europe/Berlin", weekdays=EVERY_DAY)

    first = next_after(rule, datetime(2026, 10, 24, 12, tzinfo=UTC))
    assert first is not None
    second = next_after(rule, first.at)

    assert first.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second is not None
    assert second.day == date(2026, 10, 26)


def test_a_day_that_a_zone_leaves_out_has_no_occurrence() -> None:
    rule = Rule(Kind.SESSION, time(18), "Pacific/Apia", weekdays=EVERY_DAY)

    found = days_from(rule, datetime(2011, 12, 29, 12, tzinfo=UTC), 2)

    assert [at.date() for at in found] == [date(2011, 12, 29), date(2011, 12, 31)]


def changes_of(zone: ZoneInfo, first: date, last: date) -> list[date]:
    """Return the local days on which a zone's offset changes."""
    days = []
    at = datetime.combine(first, time(), UTC)
    offset = at.astimezone(zone).utcoffset()
    while at.date() <= last:
        at += DAY
        if at.astimezone(zone).utcoffset() != offset:
            offset = at.astimezone(zone).utcoffset()
            days.append(at.astimezone(zone).date())
    return days


HOURS = [time(0), time(0, 30), time(1, 59), time(2), time(2, 30), time(3), time(23, 45)]


def test_over_every_change_of_every_zone_each_local_day_fires_once() -> None:
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for day in changes_of(zone, date(2026, 1, 1), date(2027, 12, 31)):
            for at in HOURS:
                rule = Rule(Kind.SESSION, at, name, weekdays=EVERY_DAY)
                instant = datetime.combine(day - 3 * DAY, time(12), UTC)
                fired = []
                for _ in range(6):
                    following = next_after(rule, instant)
                    assert following is not None
                    assert following.at > instant
                    fired.append(following.day)
                    instant = following.at

                expected = [fired[0] + index * DAY for index in range(6)]
                assert fired == expected, (name, at)


QUIET = [
    ("in the daytime nothing is moved", time(18), WhenQuiet.LATER, (0, time(18))),
    ("when the quiet hours begin it is quiet", time(21), WhenQuiet.LATER, (1, time(8))),
    ("before midnight: the next morning", time(23, 30), WhenQuiet.LATER, (1, time(8))),
    ("after midnight: the same morning", time(6), WhenQuiet.LATER, (0, time(8))),
    ("when they end it is not", time(8), WhenQuiet.LATER, (0, time(8))),
    ("a session at dawn: the evening before", time(6), WhenQuiet.EARLIER, (-1, time(20, 30))),
    ("a session at night: that evening", time(22), WhenQuiet.EARLIER, (0, time(20, 30))),
]


@pytest.mark.parametrize(
    "at, when, expected", [row[1:] for row in QUIET], ids=[row[0] for row in QUIET]
)
def test_quiet_hours_are_kept(at: time, when: WhenQuiet, expected: tuple[int, time]) -> None:
    day = date(2026, 3, 4)
    rule = Rule(Kind.SESSION, at, "Europe/Berlin", once_on=day, quiet=NIGHT, when_quiet=when)

    found = next_after(rule, datetime(2026, 3, 1, tzinfo=UTC))

    assert found is not None
    assert found.day == day
    there = local(rule, found.at)
    assert (there.date() - day, there.time()) == (expected[0] * DAY, expected[1])


def test_a_span_that_crosses_midnight_belongs_to_the_day_it_began() -> None:
    rule = Rule(Kind.REASK, time(22), "Europe/Berlin", weekdays=(2,), shifted=timedelta(hours=3))

    found = next_after(rule, datetime(2026, 3, 4, 23, 30, tzinfo=UTC))

    assert found is not None
    assert (found.day, local(rule, found.at).date()) == (date(2026, 3, 4), date(2026, 3, 5))


def test_a_pause_without_an_end_leaves_nothing_to_come() -> None:
    pause = Span(date(2026, 3, 3), None)
    rule = Rule(Kind.SESSION, time(18), "UTC", weekdays=(1, 3), off=(pause,))

    assert next_after(rule, datetime(2026, 3, 3, tzinfo=UTC)) is None


def test_after_a_pause_the_first_day_is_due_again() -> None:
    pause = Span(date(2026, 3, 3), date(2027, 3, 2))
    rule = Rule(Kind.SESSION, time(18), "UTC", weekdays=(1, 3), off=(pause,))

    found = next_after(rule, datetime(2026, 3, 3, tzinfo=UTC))

    assert found is not None
    assert found.day == date(2027, 3, 4)


def test_a_local_day_that_has_fired_does_not_fire_again_in_another_zone() -> None:
    rule = Rule(Kind.SESSION, time(18), "America/New_York", weekdays=(0,))
    fired_in_berlin = datetime(2026, 3, 2, 17, tzinfo=UTC)

    found = next_after(rule, fired_in_berlin, done=date(2026, 3, 2))

    assert found is not None
    assert found.day == date(2026, 3, 9)


def test_what_was_missed_is_counted_by_local_days() -> None:
    rule = Rule(Kind.SESSION, time(18), "UTC", weekdays=(0, 2, 4))

    missed = missed_days(
        [rule], datetime(2026, 3, 2, 18, tzinfo=UTC), datetime(2026, 3, 6, 17, tzinfo=UTC)
    )

    assert missed == (date(2026, 3, 2), date(2026, 3, 4))
