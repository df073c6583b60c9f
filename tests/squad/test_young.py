"""An age that is too young, told to the coach in a room: acted on in private alone."""

from datetime import UTC, datetime

from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
ASIDE = "Ana, I've answered you in private."


async def test_a_child_is_declined_in_private(squad: Hall) -> None:
    await squad.until(AT_SIX)

    assert await squad.types("ana", "I'm 12 btw", squad.reminder()) == [ASIDE]

    assert "13 and over" in squad.post.to("ana")[-1].body.plain


async def test_nothing_is_logged_in_a_room_on_the_day_of_a_decline(squad: Hall) -> None:
    await squad.until(AT_SIX)
    reminder = squad.reminder()
    await squad.tells("ana", "I'm 12 btw")

    assert await squad.types("ana", "4x20m 5kg rpe 3", reminder) == []

    assert squad.post.to("ana")[-1].body.plain.startswith("I'm for people of 13 and over")


async def test_what_people_say_to_each_other_is_left_alone(squad: Hall) -> None:
    before = squad.post.to("ana")

    assert await squad.types("ana", "my brother and I are fans, I'm 12 btw") == []
    assert squad.post.to("ana") == before
