"""A squad whose room is gone: who is told, and where it goes on."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.contract import Joined, Left, Room
from bot.delivering import Gone
from tests.apps import DISCORD
from tests.squad.rooms import ROOM, Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
ELSEWHERE = Room(ROOM.platform, "-300")


@pytest.fixture
async def lost(squad: Hall) -> Hall:
    """The room was deleted; Cara, who managed it, calls the coach to another one."""
    squad.post.says = lambda message: Gone("deleted") if message.to == ROOM else None
    await squad.until(AT_SIX)
    squad.room = ELSEWHERE
    return squad


async def test_whoever_managed_it_last_is_told(squad: Hall) -> None:
    squad.admins = {"ben"}
    await squad.types("ben", "/squad 19:00")
    squad.post.says = lambda message: Gone("deleted") if message.to == ROOM else None

    await squad.waits(days=1)

    assert "I can't write to Falcons" in squad.post.to("ben")[-1].body.plain
    assert all("can't write" not in one.body.plain for one in squad.post.to("cara"))


async def test_a_coach_that_is_taken_out_says_so_and_goes_on_once_it_is_back(
    squad: Hall,
) -> None:
    await squad.acts_in_room("ben", Left(coach=True))
    told = squad.post.to("cara")[-1].body.plain

    said = await squad.acts_in_room("ben", Joined(coach=True))

    assert "I can't write to Falcons" in told
    assert "Squad: Mon + Thu, 18:00 (London)" in said[0]
    assert len(await squad.until(AT_SIX)) == 1


async def test_of_one_loss_two_signs_are_told_once(squad: Hall) -> None:
    squad.post.says = lambda message: Gone("deleted") if message.to == ROOM else None
    await squad.until(AT_SIX)

    await squad.acts_in_room("ben", Left(coach=True))
    await squad.coach.admitted({replace(ROOM, topic=None): False})
    await squad.coach.drained()

    lost = [one for one in squad.post.to("cara") if "can't write" in one.body.plain]
    assert len(lost) == 1


async def test_a_squad_in_a_topic_goes_on_when_its_group_is_open_again(squad: Hall) -> None:
    group = replace(ROOM, topic=None)
    await squad.coach.admitted({group: False})

    await squad.coach.admitted({group: True, ELSEWHERE: True})
    await squad.coach.drained()

    assert "Squad: Mon + Thu, 18:00 (London)" in squad.post.in_room()[-1].body.plain
    assert squad.post.in_room()[-1].quiet
    assert "I may write to Falcons again" in squad.post.to("cara")[-1].body.plain
    assert len(await squad.until(AT_SIX)) == 1


async def test_who_cannot_be_told_leaves_that_to_whoever_could(squad: Hall) -> None:
    squad.admins = {"dan"}
    await squad.types("dan", "/squad 19:00")
    squad.post.says = lambda message: Gone("deleted") if message.to == ROOM else None

    await squad.waits(days=1)

    assert "I can't write to Falcons" in squad.post.to("cara")[-1].body.plain


async def test_in_another_room_it_asks_whether_the_squad_goes_on_there(lost: Hall) -> None:
    said = await lost.types("cara", "/squad")

    assert said == ["I lost the room of Falcons. Does it go on here, with its members and days?"]
    assert lost.labels() == ["Go on here", "Another squad"]


async def test_it_goes_on_there_with_its_members_and_days(lost: Hall) -> None:
    await lost.types("cara", "/squad")

    said = await lost.taps("cara", "Go on here")

    assert "Squad: Mon + Thu, 18:00 (London)" in said[0]
    assert "3 members" in said[0]
    assert len(await lost.until(THURSDAY)) == 1


async def test_the_set_up_button_asks_the_same(lost: Hall) -> None:
    await lost.acts_in_room("cara", Joined(coach=True))

    assert "Does it go on here" in (await lost.taps("cara", "Set up"))[0]


async def test_another_squad_is_set_up_from_the_beginning(lost: Hall) -> None:
    await lost.types("cara", "/squad")

    said = await lost.taps("cara", "Another squad")

    assert said == ["Which days? 2 or 3, a day apart is best. 0 chosen."]


async def test_what_is_typed_behind_the_command_is_a_squad_of_its_own(lost: Hall) -> None:
    said = await lost.types("cara", "/squad tue fri 19:00")

    assert "Squad: Tue + Fri, 19:00" in said[0]
    assert "0 members" in said[0]


@pytest.mark.parametrize("who, admin", [("ben", True), ("cara", False)])
async def test_nobody_else_brings_it_anywhere(lost: Hall, who: str, admin: bool) -> None:
    lost.admins = {who} if admin else set()

    assert all("Falcons" not in one for one in await lost.types(who, "/squad"))


async def test_a_button_to_bring_it_is_checked_again(lost: Hall) -> None:
    await lost.types("cara", "/squad")
    lost.admins = {"ben"}

    said = await lost.taps("ben", "Go on here")

    assert all("3 members" not in one for one in said)


async def test_a_squad_that_has_its_room_goes_nowhere(squad: Hall) -> None:
    squad.room = ELSEWHERE

    assert (await squad.types("cara", "/squad"))[0].startswith("Which days?")


async def test_it_does_not_change_platforms_by_itself(lost: Hall) -> None:
    lost.room = Room(DISCORD, "77")

    assert all("Falcons" not in one for one in await lost.types("cara", "/squad"))
