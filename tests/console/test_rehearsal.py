"""A rehearsal's clock: where a typed line moves it, and what happens on the way."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.console.rehearsal import is_move, moved, travel

BERLIN = ZoneInfo("Europe/Berlin")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    "typed, start, end",
    [
        ("+30m", "2026-03-02T18:00", "2026-03-02T18:30"),
        ("+3h", "2026-03-02T18:00", "2026-03-02T21:00"),
        ("+2d", "2026-03-02T18:00", "2026-03-04T18:00"),
        ("+1w", "2026-03-02T18:00", "2026-03-09T18:00"),
        ("@2026-03-05T08:00", "2026-03-02T18:00", "2026-03-05T08:00"),
        ("@2026-03-05 08:00", "2026-03-02T18:00", "2026-03-05T08:00"),
        ("@2026-03-05", "2026-03-02T18:00", "2026-03-05T18:00"),
        ("@20:15", "2026-03-02T18:00", "2026-03-02T20:15"),
        ("@8:00", "2026-03-02T18:00", "2026-03-03T08:00"),
        ("@2026-03-01", "2026-03-02T18:00", "2026-03-01T18:00"),
        ("+1d", "2026-03-28T18:00", "2026-03-29T18:00"),
        ("+1d", "2026-10-24T18:00", "2026-10-25T18:00"),
        ("+3h", "2026-03-29T01:00", "2026-03-29T05:00"),
    ],
)
def test_a_line_moves_the_clock(typed: str, start: str, end: str) -> None:
    assert is_move(typed)
    assert moved(typed, local(start).astimezone(UTC), BERLIN) == local(end)


@pytest.mark.parametrize(
    "typed",
    [
        *("@2026-13-01", "@25:00", "@2026-03-05T8 o'clock"),
        *("@9999-12-31", "@9999-12-31T23:59", "@0001-01-01T00:00", "+99999w"),
    ],
)
def test_a_moment_that_does_not_exist_is_none(typed: str) -> None:
    assert is_move(typed)
    assert moved(typed, local("2026-03-02T18:00"), BERLIN) is None


@pytest.mark.parametrize("typed", ["@40kg", "@8", "+5kg", "+2x20m", "3x20m @ 40", "hello"])
def test_what_is_said_about_training_moves_no_clock(typed: str) -> None:
    assert not is_move(typed)


@dataclass
class StoppedClock:
    at: datetime

    def now(self) -> datetime:
        return self.at

    def move_to(self, to: datetime) -> None:
        assert to >= self.at
        self.at = to


@dataclass
class Bells:
    """What is due, as a coach keeps it; rings note when they were heard."""

    due: list[datetime]
    heard: list[tuple[datetime, datetime]] = field(default_factory=list)

    async def next_due(self) -> datetime | None:
        return min(self.due, default=None)

    async def fire_due(self, now: datetime) -> None:
        self.heard += [(bell, now) for bell in sorted(self.due) if bell <= now]
        self.due = [bell for bell in self.due if bell > now]

    async def drained(self) -> None:
        return


async def test_what_falls_due_on_the_way_happens_at_its_time_and_in_order() -> None:
    start = datetime(2026, 3, 2, 18, tzinfo=UTC)
    hours = [start + timedelta(hours=hour) for hour in (30, 2, 14, 72)]
    clock, bells = StoppedClock(start), Bells(list(hours))

    await travel(bells, clock, start + timedelta(days=2))

    assert bells.heard == [(bell, bell) for bell in sorted(hours)[:3]]
    assert bells.due == [hours[3]]
    assert clock.now() == start + timedelta(days=2)


async def test_what_is_overdue_already_happens_now() -> None:
    start = datetime(2026, 3, 2, 18, tzinfo=UTC)
    clock, bells = StoppedClock(start), Bells([start - timedelta(hours=1)])

    await travel(bells, clock, start + timedelta(hours=1))

    assert bells.heard == [(start - timedelta(hours=1), start)]
