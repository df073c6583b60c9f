"""Cards of sessions that began, or whose day is over, offer nothing any more."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.squad.rooms import Hall

WEDNESDAY = datetime(2026, 3, 4, 19, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 6, tzinfo=UTC)


@pytest.fixture
async def falcons(falcons: Hall) -> Hall:
    """The card of Thursday is out since the evening before; Ana is in."""
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    return falcons


def sessions(hall: Hall) -> list[str]:
    """Return the cards of sessions in the room that have buttons."""
    return [one for one in hall.live() if not one.startswith("Squad:")]


async def test_a_card_ahead_closes_as_its_session_begins(falcons: Hall) -> None:
    card = falcons.reminder()
    await falcons.until(THURSDAY - timedelta(minutes=1))
    assert sessions(falcons) == ["Are you in? Thu 5 Mar 18:00 (London)"]

    await falcons.until(THURSDAY)

    assert falcons.standing()[card] == ("Has begun: Thu 5 Mar 18:00 (London)\nIn: Ana", [])
    assert sessions(falcons) == ["Session time: Thu 5 Mar 18:00"]


async def test_what_was_said_at_the_hour_closes_as_the_day_is_over(falcons: Hall) -> None:
    await falcons.until(MIDNIGHT - timedelta(minutes=1))
    assert sessions(falcons) == ["Session time: Thu 5 Mar 18:00"]

    assert await falcons.until(MIDNIGHT) == []
    assert sessions(falcons) == []


async def test_a_card_at_the_hour_is_answered_until_its_day_is_over(squad: Hall) -> None:
    six = datetime(2026, 3, 2, 18, tzinfo=UTC)
    await squad.until(six)
    await squad.taps("ana", "I'm in")
    late = squad._press("I'm in", squad.room)
    await squad.until(six + timedelta(hours=5, minutes=59))
    assert sessions(squad) == ["Session time? Mon 2 Mar 18:00"]

    await squad.until(six + timedelta(hours=6))

    words, buttons = squad.standing()[str(late.on)]
    assert "In: Ana" in words
    assert buttons == []
    assert await squad.acts_in_room("ben", late) == []
    assert squad.saw("ben") == "That session is over or off. Nothing changed."


async def test_who_leaves_later_gives_a_closed_card_no_buttons(falcons: Hall) -> None:
    await falcons.until(THURSDAY + timedelta(minutes=5))

    read = await falcons.leaves("ana")

    assert "Has begun: Thu 5 Mar 18:00 (London)" in read
    assert sessions(falcons) == ["Session time: Thu 5 Mar 18:00"]
