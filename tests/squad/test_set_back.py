"""What a squad is to be reminded of rings once in its room, whichever way the clock was set."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from tests.postgres import Lender
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
MINUTES_5 = timedelta(minutes=5)
HOURS_3 = timedelta(hours=3)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'coach.sqlite'}"
        return
    databases: Lender = request.getfixturevalue("databases")
    with databases.lent() as name:
        yield databases.server.url(name)


@pytest.fixture
def clock() -> RehearsalClock:
    """A clock that says nine in the evening while the squad is set up."""
    return RehearsalClock(AT_SIX + HOURS_3)


async def test_what_comes_before_the_moment_it_was_planned_at_rings_once(squad: Hall) -> None:
    await squad.coach.tick(squad.clock.now())

    squad.clock.set_to(AT_SIX - MINUTES_5)
    await squad.coach.tick(squad.clock.now())
    said = await squad.until(AT_SIX + MINUTES_5)

    assert len(said) == 1
    assert said[0].startswith("Session time? Mon 2 Mar 18:00\n")


async def test_what_has_rung_does_not_ring_again(squad: Hall) -> None:
    squad.clock.set_to(AT_SIX - MINUTES_5)
    await squad.coach.tick(squad.clock.now())
    await squad.until(AT_SIX + MINUTES_5)

    squad.clock.set_to(AT_SIX - HOURS_3)
    said = await squad.until(AT_SIX + MINUTES_5)

    assert said == []
