"""Somebody the coach does not know taps in the room, and goes on in their own chat."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.contract import Outgoing
from bot.squads.links import way_of
from tests.squad.rooms import MONDAY, Hall

THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
THE_CARD = datetime(2026, 3, 4, 19, tzinfo=UTC)


@pytest.fixture
async def falcons(hall: Hall) -> Hall:
    """Mondays and Thursdays at 18:00, London; the card of a Thursday stands in the room."""
    await hall.until(MONDAY + timedelta(days=1))
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.until(THE_CARD)
    return hall


async def test_the_room_reads_nothing_of_what_a_stranger_taps(falcons: Hall) -> None:
    cards = [one for one in falcons.post.in_room() if one.choices]
    buttons = {choice.label for card in cards for row in card.choices for choice in row}
    before = len(falcons.post.in_room())

    for label in sorted(buttons - {"Join, 18 or over", "Join, under 18"}):
        await falcons.taps("dan", label)

    assert len(falcons.post.in_room()) == before
    assert len(falcons.shown["dan"]) >= len(buttons) - 2


async def test_what_a_stranger_said_to_a_card_stands_once_they_joined(falcons: Hall) -> None:
    await falcons.taps("dan", "Late")
    (asked,) = await falcons.follows("dan")
    before = len(falcons.post.in_room())

    joined, *first = await falcons.touches("dan", "Join, 18 or over")

    assert asked.startswith("Falcons, Thu 5 Mar 18:00: join, and your answer stands.")
    assert joined.startswith("You're in: Falcons.")
    assert joined.endswith("Falcons, Thu 5 Mar 18:00: in, and late.")
    assert "May I keep" in first[-1]
    card, squad = falcons.post.in_room()[before:]
    assert "1 member" in squad.body.plain
    assert "Late: Dan" in card.body.plain
    assert card.replaces == falcons.reminder()


async def test_the_way_in_has_buttons_of_its_own_beside_a_question_that_waits(
    falcons: Hall,
) -> None:
    await falcons.tells("dan", "/start")

    await falcons.taps("dan", "I'm in")
    await falcons.follows("dan")

    buttons = [
        {choice.label for row in one.choices for choice in row} for one in falcons.post.to("dan")
    ]
    assert {"Join, 18 or over", "Join, under 18"} in buttons


async def test_a_card_that_came_at_its_hour_is_drawn_anew_as_well(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.types("cara", "/squad lead at the hour")
    await hall.until(MONDAY.replace(hour=18))
    card = hall.reminder()
    await hall.taps("dan", "I'm in")
    await hall.follows("dan")
    before = len(hall.post.in_room())

    await hall.touches("dan", "Join, 18 or over")

    drawn, squad = hall.post.in_room()[before:]
    assert "1 member" in squad.body.plain
    assert "In: Dan" in drawn.body.plain
    assert drawn.replaces == card


async def test_a_young_ones_answer_waits_for_a_parent(falcons: Hall) -> None:
    await falcons.taps("leo", "I'm in")
    await falcons.follows("leo")

    (asked,) = await falcons.touches("leo", "Join, under 18")
    assert "a parent agrees" in asked
    agreed, *first = await falcons.touches("leo", "A parent agrees")

    assert agreed.startswith("Fine: your name")
    assert "May I keep" in first[-1]
    assert "In: Leo" in (await falcons.taps("cara", "Maybe"))[0]


async def test_somebody_elses_link_lets_nobody_in(falcons: Hall) -> None:
    await falcons.taps("dan", "I'm in")
    falcons.post.chats.add("eva")
    word = falcons.led("dan")

    said = await falcons.tells("eva", f"/start {word}")

    assert "I'm Sled Coach" in said[0]  # as by the squad's own link
    assert not any("join" in one for one in said)
    assert "Eva" not in falcons.post.in_room()[-1].body.plain


async def test_a_button_from_such_a_link_is_nobody_elses_either(falcons: Hall) -> None:
    await falcons.taps("dan", "I'm in")
    await falcons.follows("dan")
    token = falcons._press("Join, 18 or over", falcons.chat("dan")).token
    falcons.post.chats.add("eva")

    said = await falcons.presses("eva", token)

    assert not any("You're in" in one for one in said)
    assert "Eva" not in "".join(one.body.plain for one in falcons.post.in_room())


async def test_a_link_of_a_session_that_began_changes_nothing(falcons: Hall) -> None:
    await falcons.taps("dan", "I'm in")
    await falcons.until(THURSDAY)
    before = len(falcons.post.in_room())

    said = await falcons.follows("dan")

    assert said[0] == "That session has begun; the card stays as it is."
    assert len(falcons.post.in_room()) == before


async def test_my_session_begins_with_what_the_squad_told(falcons: Hall) -> None:
    await falcons.taps("dan", "My session")

    said = await falcons.follows("dan")

    assert "I'm Sled Coach" in said[0]


async def test_a_physio_asks_to_coach_once_they_can_be_told_the_answer(falcons: Hall) -> None:
    await falcons.types("cara", "/squad")
    assert await falcons.taps("eva", "More") == []
    await falcons.follows("eva")

    await falcons.touches("eva", "I coach there")

    assert falcons.post.in_room()[-1].body.plain.startswith("Eva would like to coach here.")


async def test_a_page_a_newcomer_looks_up_is_one_card_that_moves_on(falcons: Hall) -> None:
    await falcons.types("cara", "/squad")
    await falcons.taps("dan", "More")

    (page,) = await falcons.follows("dan")
    hello, asked = await falcons.touches("dan", "Train with me")

    assert "You are not in it yet" in page
    assert hello.startswith("Hi, I'm Sled Coach.")
    assert [bool(one.replaces) for one in falcons.post.to("dan")] == [False, True, False]
    assert "May I keep" in asked


async def test_who_asks_to_coach_reads_on_that_page_that_it_is_asked(falcons: Hall) -> None:
    await falcons.types("cara", "/squad")
    await falcons.taps("eva", "More")
    await falcons.follows("eva")

    assert await falcons.touches("eva", "I coach there") == [
        "I've asked in the group; an admin taps Agree there."
    ]

    told = falcons.post.to("eva")[-1]
    assert told.replaces is not None
    assert [choice.label for row in told.choices for choice in row] == ["Train with me"]


async def test_who_joins_by_a_link_reads_it_on_top_of_the_hello(falcons: Hall) -> None:
    await falcons.types("cara", "/squad")
    await falcons.taps("dan", "Join, 18 or over")

    hello, asked = await falcons.follows("dan")

    assert hello.startswith("You're in: Falcons.")
    assert "Hi, I'm Sled Coach." in hello
    assert "May I keep" in asked


async def test_what_is_led_by_says_the_squad_and_the_tap_and_no_more(falcons: Hall) -> None:
    await falcons.taps("dan", "Maybe")

    way = way_of(falcons.led("dan") or "")

    assert way is not None
    assert (way.verb, way.day) == ("maybe", THURSDAY.date())
    assert "dan" not in (falcons.led("dan") or "")


async def test_who_has_no_squad_adds_the_coach_to_a_group_by_a_link(hall: Hall) -> None:
    await hall.tells("ana", "/language en")
    (choice,) = (one for row in (await _asked(hall))[-1].choices for one in row)

    assert (choice.label, choice.start, choice.adds) == ("Add me", "squad", True)
    assert await hall.types("ana", "/start squad") == []  # what the link says there


async def _asked(hall: Hall) -> list[Outgoing]:
    await hall.tells("ana", "/squad")
    return hall.post.to("ana")


async def test_commands_of_a_stranger_lead_to_one_line_an_hour_without_a_sound(
    falcons: Hall,
) -> None:
    before = len(falcons.post.in_room())

    for command in ("/today", "/week", "/squad", "/squad", "/why", "/squad mon fri 18:00"):
        await falcons.types("dan", command)

    said = falcons.post.in_room()[before:]
    assert [one.body.plain.split()[0] for one in said] == ["Dan,", "Squad:"]
    assert all(one.quiet for one in said)


async def test_a_second_tap_that_says_the_same_changes_nothing(falcons: Hall) -> None:
    await falcons.joins("ana", "ben")
    await falcons.taps("ana", "I'm in")
    await falcons.taps("ben", "I'm in")

    assert await falcons.taps("ana", "I'm in") == []
    assert falcons.saw("ana") == "You're in. 2 in so far."


async def test_in_spanish_a_tap_is_answered_in_the_readers_language(falcons: Hall) -> None:
    await falcons.tells("ana", "/start")
    await falcons.tells("ana", "/language es")
    await falcons.joins("ana")
    await falcons.taps("ana", "I'm in")
    assert falcons.saw("ana") == "Vas. Por ahora va 1."

    await falcons.taps("ana", "Who's missing")

    assert falcons.saw("ana") == "Solo un administrador del grupo puede ver eso."


async def test_the_cards_show_a_minor_once_a_parent_agrees_and_no_more_when_not(
    falcons: Hall,
) -> None:
    await falcons.types("cara", "/squad")
    await falcons.taps("leo", "Maybe")
    await falcons.follows("leo")
    await falcons.touches("leo", "Join, under 18")
    before = len(falcons.post.in_room())

    await falcons.touches("leo", "A parent agrees")

    session, squad = falcons.post.in_room()[before:]
    assert "Maybe: Leo" in session.body.plain
    assert "1 member" in squad.body.plain
    assert session.replaces == falcons.reminder()

    await falcons.touches("leo", "Don't show me")

    session, squad = falcons.post.in_room()[before + 2 :]
    assert "Leo" not in session.body.plain
    assert "0 members" in squad.body.plain


async def test_a_card_that_came_at_its_hour_shows_them_too(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.types("cara", "/squad lead at the hour")
    await hall.until(MONDAY.replace(hour=18))
    card = hall.reminder()
    await hall.taps("leo", "I'm in")
    await hall.follows("leo")
    await hall.touches("leo", "Join, under 18")
    before = len(hall.post.in_room())

    await hall.touches("leo", "A parent agrees")

    (session, *_) = hall.post.in_room()[before:]
    assert (session.replaces, "In: Leo" in session.body.plain) == (card, True)


async def test_who_leaves_stands_on_no_card(falcons: Hall) -> None:
    await falcons.joins("ana", "ben")
    await falcons.taps("ana", "I'm in")

    said = await falcons.leaves("ana")

    assert [one for one in said if "Ana" in one] == []
    assert len(said) == 2
    assert "1 member" in said[1]


async def test_a_page_of_settings_that_stands_there_is_left_alone(falcons: Hall) -> None:
    await falcons.joins("ana", "ben")
    await falcons.types("cara", "/squad")
    await falcons.taps("cara", "Days")

    said = await falcons.leaves("ana")

    assert [one.split(" ")[0] for one in said] == ["Are"], "the session's card alone"
