"""A squad renamed, handed over, left by who manages it, and deleted whole."""

from datetime import UTC, datetime

import pytest

from bot.contract import Chose, Joined
from bot.reading.squads.owning import Delete, HandOver, OwnersWish, Rename, owners_wish
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed, wish",
    [
        ("rename U17", Rename("U17")),
        ("rename to U17 girls", Rename("U17 girls")),
        ("rename", Rename("")),
        ("name Kites B", Rename("Kites B")),
        ("nombre Halcones B", Rename("Halcones B")),
        ("llámalo Sub-17", Rename("Sub-17")),
        ("cambia el nombre a Sub17", Rename("Sub17")),
        ("hand over", HandOver("")),
        ("hand it over to Ben", HandOver("Ben")),
        ("ceder a Ben", HandOver("Ben")),
        ("delete", Delete()),
        ("delete the squad", Delete()),
        ("borrar el grupo", Delete()),
        ("delete thursday", None),
        ("mon thu 18:00", None),
        ("place River Park", None),
        ("Berlin", None),
    ],
)
def test_what_is_typed_about_the_squad_itself(typed: str, wish: OwnersWish | None) -> None:
    assert owners_wish(typed) == wish


async def test_a_name_of_its_own_outlives_the_groups_title(squad: Hall) -> None:
    assert await squad.types("cara", "/squad rename U17") == ["This squad is called U17 now."]
    squad.titled = "Another title"
    await squad.types("cara", "/squad")

    assert (await squad.tells("ana", "/squad"))[0].startswith("Squad: U17")


async def test_a_name_is_harmless_and_none_is_asked_for(squad: Hall) -> None:
    assert await squad.types("cara", "/squad rename t.me/x") == [
        "This squad is called t me x now."
    ]
    assert "/squad rename U17" in (await squad.types("cara", "/squad rename"))[0]
    assert await squad.types("ana", "/squad rename ours") == []


async def test_it_is_handed_over_by_a_tap_and_taken_by_another(squad: Hall) -> None:
    await squad.types("cara", "/squad hand over")
    assert squad.post.to("cara")[-1].body.plain.startswith("Who is to manage Falcons?")
    assert "I've asked Ben" in (await squad.touches("cara", "Ben"))[0]
    assert "would like you to manage Falcons" in squad.post.to("ben")[-1].body.plain
    assert await squad.types("ben", "/squad tue fri 19:00") == []

    said = await squad.touches("ben", "Yes, I will")

    assert "You manage Falcons now." in said[0]
    assert squad.post.to("cara")[-1].body.plain == "Ben manages the squad now."
    assert "Tue + Fri, 19:00" in (await squad.types("ben", "/squad tue fri 19:00"))[0]
    assert "That offer is over" in (await squad.touches("ben", "Yes, I will"))[0]


async def test_an_offer_may_be_turned_down_and_is_nobody_elses(squad: Hall) -> None:
    await squad.types("cara", "/squad hand over ben")
    assert [one.label for row in squad.post.to("cara")[-1].choices for one in row] == ["Ben"]
    await squad.touches("cara", "Ben")
    accept = squad._press("Yes, I will", squad.chat("ben")).token

    assert "That offer is over" in (await squad.presses("ana", accept))[0]
    await squad.touches("ben", "Rather not")
    assert "would rather not" in squad.post.to("cara")[-1].body.plain
    assert "That offer is over" in (await squad.presses("ben", accept))[0]
    assert await squad.types("ben", "/squad tue fri 19:00") == []


async def test_who_cannot_be_written_to_is_not_offered_it(squad: Hall) -> None:
    await squad.joins("dan")
    await squad.tells("cara", "/squad hand over dan")

    assert "I can't write to Dan yet" in (await squad.touches("cara", "Dan"))[0]


async def test_who_manages_it_is_asked_before_they_leave(squad: Hall) -> None:
    await squad.tells("cara", "/squad")
    said = await squad.touches("cara", "Leave the squad")
    assert said[0].startswith("You manage Falcons. Hand it over first?")

    assert "You've left Falcons." in (await squad.touches("cara", "Leave all the same"))[0]
    squad.admins = {"ana"}
    await squad.types("ana", "/squad")
    await squad.tells("ana", "/squad hand over")
    assert "Who is to manage" in squad.post.to("ana")[-1].body.plain


async def test_it_is_deleted_whole_after_one_question(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.types("cara", "ana 5", squad.reminder())
    await squad.types("ben", "6x20m empty rpe 3 pain 1", squad.reminder())
    right = squad._press("That's right", squad.chat("ana")).token
    card = squad._press("I'm in", squad.room)
    (asked,) = await squad.types("cara", "/squad delete")
    assert asked.startswith("Delete the squad?")
    assert await squad.taps("ana", "Delete it all") == []

    said = await squad.taps("cara", "Delete it all")

    assert said == [
        "Deleted: nothing of this squad is left with me. Everybody's own log stays theirs."
    ]
    for table in ("squad", "squad_person"):
        assert await _rows(squad, f"SELECT count(*) FROM {table}") == 0
    assert await _rows(squad, "SELECT count(*) FROM entry") == 1
    assert await squad.acts_in_room("ana", card) == []
    assert await squad.presses("ana", right) == ["That question is closed. Nothing changed."]
    assert await squad.waits(days=5) == []
    assert "You are in no squad yet." in (await squad.tells("ana", "/squad"))[0]


async def test_an_old_button_deletes_nothing(squad: Hall) -> None:
    await squad.types("cara", "/squad delete")
    old = squad._press("Delete it all", squad.room)
    await squad.waits(days=1)

    assert await squad.acts_in_room("cara", old) == []
    assert await _rows(squad, "SELECT count(*) FROM squad") == 1

    await squad.types("cara", "/squad delete")
    await squad.taps("cara", "Delete it all")
    await squad.types("cara", "/squad mon thu 18:00")
    assert await squad.acts_in_room("cara", old) == []
    assert await squad.acts_in_room("cara", Chose("d.squad.erase", old.on)) == []
    assert await _rows(squad, "SELECT count(*) FROM squad") == 1


@pytest.mark.parametrize("verb", ["sled.10000", "hour", "lead.eve", "coach", "order.2026-03-02"])
async def test_no_button_of_its_old_cards_brings_one_back(squad: Hall, verb: str) -> None:
    await squad.types("cara", "/squad delete")
    await squad.taps("cara", "Delete it all")

    assert await squad.acts_in_room("cara", Chose(f"d.squad.{verb}", "m1")) == []
    assert squad.saw("cara") == "That question is closed. Nothing changed."
    assert await _rows(squad, "SELECT count(*) FROM squad") == 0


async def test_where_no_squad_is_there_is_nothing_to_delete(hall: Hall) -> None:
    await hall.acts_in_room("cara", Joined(coach=True))
    (said,) = await hall.types("cara", "/squad delete")

    assert "An admin sets me up" in said
    assert await _rows(hall, "SELECT count(*) FROM squad") == 0


async def _rows(hall: Hall, counting: str) -> int:
    ((count,),) = await hall.coach._database.transact(
        lambda connection: connection.exec_driver_sql(counting).all()
    )
    return int(count)


@pytest.mark.parametrize("typed", ["rename Ben weighs 95", "place where Ben weighs 95"])
async def test_no_name_in_the_room_tells_of_a_body(squad: Hall, typed: str) -> None:
    (said,) = await squad.types("cara", f"/squad {typed}")

    assert said.startswith("How a body is doing has no place")
    assert "95" not in (await squad.types("cara", "/squad"))[0]


@pytest.mark.parametrize(
    "typed", ["note bring belts", "lead 2 h", "sleds 25, 32", "mon thu 19:00"]
)
async def test_what_is_set_in_the_room_is_said_to_be_so_in_private(
    squad: Hall, typed: str
) -> None:
    assert "are set in the group" in (await squad.tells("cara", f"/squad {typed}"))[0]
