"""The squad's reminder: who is in, what it says afterwards, what an admin moves."""

from datetime import UTC, datetime

import pytest

from bot.contract import Room
from tests.squad.rooms import ROOM, Filing, Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


async def test_it_comes_at_the_squads_hour_in_its_topic(squad: Hall) -> None:
    said = await squad.until(AT_SIX)

    assert said == [
        "Session time? Mon 2 Mar 18:00\n"
        "Done? Reply to this with your sets; I answer in private."
    ]
    assert squad.labels() == ["I'm in", "Later", "Not today", "My session"]
    assert squad.post.arrived[-1].to == ROOM


async def test_its_hour_is_an_instant_for_each_readers_own_clock(squad: Hall) -> None:
    await squad.until(AT_SIX)

    instants = [span.instant for span in squad.post.arrived[-1].body.spans if span.instant]

    assert instants == [AT_SIX]


async def test_it_is_rewritten_in_place_as_people_answer(squad: Hall) -> None:
    await squad.until(AT_SIX)
    reminder = squad.reminder()
    await squad.taps("ana", "I'm in")
    await squad.taps("ben", "Later")

    said = await squad.taps("cara", "Not today")

    assert "In: Ana\nLater: Ben\nNot today: 1" in said[0]
    assert squad.post.arrived[-1].replaces == reminder


async def test_the_same_answer_twice_rewrites_nothing(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    assert await squad.taps("ana", "I'm in") == []
