"""A button of a card that shows something else by now changes nothing, and says so."""

import pytest

from tests.squad.rooms import Hall

TURNED = "That card shows something else by now. Nothing changed."


async def opens(hall: Hall, *labels: str) -> None:
    for one in labels:
        await hall.taps("cara", one)


@pytest.mark.parametrize(
    ("ways", "button"),
    [
        (("Clock",), "London"),
        (("Hour",), "19:00"),
        (("Hour",), "Back"),
        (("More",), "Español"),
        (("More",), "Back"),
        (("More", "When I ask"), "2 h before"),
        (("More", "Quiet hours"), "22:00-07:00"),
        (("More", "Next session"), "1 h later"),
        (("More",), "Sleds and plates"),
    ],
)
async def test_a_page_that_was_turned_acts_no_more(
    squad: Hall, ways: tuple[str, ...], button: str
) -> None:
    await squad.types("cara", "/squad")
    await opens(squad, *ways)
    stale = squad._press(button, squad.room)
    await squad.types("cara", "/squad")
    before = squad.standing()

    assert await squad.acts_in_room("cara", stale) == []

    assert squad.saw("cara") == TURNED
    assert squad.standing() == before


async def test_a_button_that_turned_its_card_is_gone_from_it(squad: Hall) -> None:
    await opens(squad, "More")
    spanish = squad._press("Español", squad.room)
    await squad.acts_in_room("cara", spanish)

    assert await squad.acts_in_room("cara", spanish) == []
    assert squad.saw("cara") == TURNED


async def test_the_week_is_proposed_once_and_to_who_joins_later(squad: Hall) -> None:
    await opens(squad, "More")
    propose = squad._press("Propose the week", squad.room)

    first = await squad.acts_in_room("cara", propose)
    again = await squad.acts_in_room("cara", propose)

    assert len(first) == 1
    assert again == []
    assert squad.saw("cara").endswith("in your members' private chats already.")
    assert len(squad.post.to("ana")) == 1

    await squad.types("cara", "/squad tue fri 18:00")
    await opens(squad, "More")
    assert len(await squad.taps("cara", "Propose the week")) == 1
    assert len(squad.post.to("ana")) == 2


async def test_what_is_as_usual_again_offers_no_way_back(squad: Hall) -> None:
    await opens(squad, "More", "Next session", "1 h later")
    usual = squad._press("As usual after all", squad.room)

    (said,) = await squad.acts_in_room("cara", usual)
    assert said.startswith("As usual after all")
    assert await squad.acts_in_room("cara", usual) == []

    assert squad.saw("cara") == TURNED
    assert not any("moves to" in one for one in squad.live())


async def test_a_private_page_shown_again_below_acts_no_more(squad: Hall) -> None:
    await squad.tells("ana", "/squad")
    stale = squad._press("Put me on the consistency board", squad.chat("ana"))
    await squad.tells("ana", "/squad")

    assert await squad._privately("ana", stale) == [TURNED]
    assert squad.live("ana") == ["Squad: Falcons"]


async def test_who_joins_by_a_card_that_gave_way_is_in(squad: Hall) -> None:
    join = squad._press("Join, 18 or over", squad.room)
    await squad.types("cara", "/squad")

    await squad.acts_in_room("dan", join)

    assert "4 members" in squad.standing()[str(join.on)][0]
