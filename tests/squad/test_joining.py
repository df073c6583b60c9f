"""Coming into a squad, setting it up, leaving it; who may do what."""

from datetime import UTC, datetime

import pytest

from bot.contract import Joined, Left
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


async def test_it_says_hello_where_it_is_added(hall: Hall) -> None:
    said = await hall.acts_in_room("cara", Joined(coach=True))

    assert "An admin sets me up" in said[0]
    assert hall.labels() == ["Set up"]


async def test_a_short_set_up_by_buttons(hall: Hall) -> None:
    await hall.acts_in_room("cara", Joined(coach=True))
    for label in ("Set up", "Mon", "Thu", "Hour", "18:00"):
        await hall.taps("cara", label)

    said = await hall.taps("cara", "New York")

    assert "Squad: Mon + Thu, 6:00 PM (New York)\nNext: Mon, Mar 2 6:00 PM" in said[0]


async def test_setting_up_rewrites_one_message(hall: Hall) -> None:
    await hall.acts_in_room("cara", Joined(coach=True))
    for label in ("Set up", "Mon", "Thu", "Hour", "18:00"):
        await hall.taps("cara", label)

    assert len({*hall.post.refs}) == 1


async def test_nobody_but_an_admin_changes_anything_by_an_old_button_either(squad: Hall) -> None:
    await squad.taps("cara", "Days")
    squad.admins = {"ben"}

    said = await squad.taps("cara", "Fri")

    assert said == []
    assert squad.saw("cara") == "Only an admin of the group can change that."
    assert squad.post.to("cara") == []


async def test_a_new_admin_may_at_once(squad: Hall) -> None:
    squad.admins = {"ben"}

    said = await squad.types("ben", "/squad tue fri 19:00")

    assert "Squad: Tue + Fri, 19:00" in said[0]


async def test_anyone_may_look(squad: Hall) -> None:
    said = await squad.types("ana", "/squad")

    assert "Squad: Mon + Thu, 18:00 (London)" in said[0]


@pytest.mark.parametrize(
    "typed, heard",
    [
        ("mon wed fri 19:30", "Squad: Mon + Wed + Fri, 19:30"),
        ("19:30", "Squad: Mon + Thu, 19:30"),
        ("Berlin", "(Berlin)"),
        ("quiet 22-7", "Quiet 22:00-07:00"),
        ("silencio 23-6", "Quiet 23:00-06:00"),
        ("seven-ish", "I take days, an hour, a city or quiet hours."),
        ("mon", "I take days, an hour, a city or quiet hours."),
        ("7", "I take days, an hour, a city or quiet hours."),
        ("cancel thursday", "One session off or moved: More, Next session."),
        ("hola", "On which city's clock?"),
        ("more", "Squad: Mon + Thu, 18:00 (London)"),
    ],
)
async def test_what_an_admin_types_behind_the_command(squad: Hall, typed: str, heard: str) -> None:
    assert heard in (await squad.types("cara", f"/squad {typed}"))[0]


async def test_the_room_speaks_the_language_it_is_set_to(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Español")

    assert "¿Hora de entrenar?" in (await squad.until(AT_SIX))[0]


async def test_who_never_talked_to_the_coach_is_in_and_gets_a_start_link(squad: Hall) -> None:
    said = await squad.taps("dan", "Join, 18 or over")

    assert "4 members" in said[0]
    (link,) = [c.start for row in squad.post.in_room()[-1].choices for c in row if c.start]
    assert link.startswith("squad-")


async def test_the_link_leads_to_the_first_question(squad: Hall) -> None:
    await squad.taps("dan", "Join, 18 or over")

    said = await squad.tells("dan", "/start squad")

    assert "I'm Sled Coach" in said[0]


async def test_a_minor_is_in_and_not_seen(squad: Hall) -> None:
    await squad.taps("leo", "Join, under 18")
    await squad.until(AT_SIX)

    assert await squad.taps("leo", "I'm in") == []
    assert "Leo" not in squad.post.in_room()[-1].body.plain


async def test_saying_otherwise_later_does_not_make_anybody_older(squad: Hall) -> None:
    await squad.taps("leo", "Join, under 18")
    await squad.taps("leo", "Join, 18 or over")
    await squad.until(AT_SIX)

    assert await squad.taps("leo", "I'm in") == []


async def test_a_birth_year_knows_better_than_a_tap(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.tells("leo", "/start")
    await hall.touches("leo", "Yes, keep it")
    await hall.tells("leo", "2011")

    await hall.joins("leo")

    assert any("You are under 18" in one.body.plain for one in hall.post.to("leo"))


async def test_a_minor_is_seen_once_a_parent_agrees(squad: Hall) -> None:
    await squad.tells("leo", "/start")
    await squad.taps("leo", "Join, under 18")
    await squad.touches("leo", "A parent agrees")
    await squad.until(AT_SIX)

    assert "In: Leo" in (await squad.taps("leo", "I'm in"))[0]


async def test_a_parent_may_change_their_mind(squad: Hall) -> None:
    await squad.tells("leo", "/start")
    await squad.taps("leo", "Join, under 18")
    await squad.touches("leo", "A parent agrees")
    await squad.tells("leo", "/squad")
    await squad.touches("leo", "Don't show me")
    await squad.until(AT_SIX)

    assert await squad.taps("leo", "I'm in") == []


async def test_who_leaves_the_room_is_no_longer_counted(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")
    await squad.taps("ben", "I'm in")

    await squad.leaves("ana")

    assert "In: Cara" not in (await squad.taps("cara", "Later"))[0]
    assert "Ana" not in squad.post.in_room()[-1].body.plain


async def test_leaving_by_button_keeps_the_own_log(squad: Hall) -> None:
    await squad.tells("ana", "/squad")

    said = await squad.touches("ana", "Leave the squad")

    assert said == ["You've left Falcons. Nothing is shared any more; your own log stays yours."]
    assert "no squad yet" in (await squad.tells("ana", "/squad"))[0]


async def test_the_coach_removed_from_the_room_says_nothing_more(squad: Hall) -> None:
    await squad.acts_in_room("cara", Left(coach=True))

    assert await squad.waits(days=14) == []


async def test_switched_off_it_is_silent_until_switched_on(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Switch off")
    assert await squad.until(datetime(2026, 3, 3, 12, tzinfo=UTC)) == []

    await squad.taps("cara", "Switch on")

    assert len(await squad.until(datetime(2026, 3, 5, 18, tzinfo=UTC))) == 1


async def test_forgetting_somebody_takes_them_out_of_the_squad(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")
    await squad.tells("ana", "/delete")
    await squad.tells("ana", "DELETE")

    said = await squad.taps("ben", "I'm in")

    assert "In: Ben" in said[0]
    rows = await squad.coach._database.transact(
        lambda connection: connection.exec_driver_sql("SELECT body FROM squad").all()
    )
    assert "Ana" not in str(rows)


async def test_words_in_a_room_without_a_squad_are_nobodys_business(hall: Hall) -> None:
    assert await hall.types("dan", "3x20m 40kg") == []
    assert await hall.types("dan", "/squad") == []


@pytest.mark.parametrize("words", ["join", "unirme"])
async def test_whoever_types_that_they_join_finds_the_way_in(squad: Hall, words: str) -> None:
    said = await squad.types("leo", f"/squad {words}")

    assert "Join with a tap" in said[0]
    assert any("Join" in label for label in squad.labels())
