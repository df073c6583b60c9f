"""What somebody looks up in the room is shown to them; the card stays everybody's."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.telegram.inbound import ALERT
from bot.clock import RehearsalClock
from bot.rules.log.records import Language
from bot.rules.squads.squad import Coming
from bot.stories.squad.said import TAPPED
from bot.words.line import Card, Line
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
LOOKED_UP = ["More", "Consistency", "Coaches", "Back"]


async def _turned(squad: Hall) -> None:
    """Have every page but the settings stand somewhere in the room, as an admin left them."""
    await squad.taps("cara", "More")
    await squad.taps("cara", "I coach here")
    await squad.types("cara", "/squad")
    await squad.taps("cara", "More")


@pytest.mark.parametrize("label", LOOKED_UP)
@pytest.mark.parametrize("who", ["ana", "dan"])
async def test_whoever_does_not_manage_the_room_turns_nothing(
    squad: Hall, who: str, label: str
) -> None:
    await _turned(squad)

    assert await squad.taps(who, label) == []

    assert squad.shown[who] != []


@pytest.mark.parametrize("label", LOOKED_UP)
async def test_whoever_manages_it_turns_the_card(squad: Hall, label: str) -> None:
    await _turned(squad)
    if label == "More":
        await squad.taps("cara", "Back")

    (said,) = await squad.taps("cara", label)

    assert squad.post.in_room()[-1].replaces is not None
    assert said.startswith(("Squad:", "Nobody is on the consistency board."))


async def test_a_member_reads_in_private_what_more_there_is(squad: Hall) -> None:
    await squad.types("cara", "/squad")
    await squad.taps("ana", "More")
    said = squad.post.to("ana")[-1]

    assert squad.saw("ana") == "I've answered you in our private chat."
    assert said.body.plain.startswith("Squad: Mon + Thu, 18:00 (London)")
    labels = [choice.label for row in said.choices for choice in row]
    assert labels == ["Consistency", "I coach there", "What I share"]

    (board,) = await squad.touches("ana", "Consistency")
    (back,) = await squad.touches("ana", "Back")
    (shared,) = await squad.touches("ana", "What I share")

    assert board.startswith("Nobody is on the consistency board.")
    assert back.startswith("Squad: Mon + Thu")
    assert "You share nothing with a coach." in shared or "No coach is named" in shared
    assert len({*squad.post.refs[-3:]}) == 1, "it goes on where it was tapped"


async def test_a_member_asks_from_there_to_coach(squad: Hall) -> None:
    await squad.types("cara", "/squad")
    await squad.taps("ana", "More")

    await squad.touches("ana", "I coach there")

    assert squad.post.in_room()[-1].body.plain.startswith("Ana would like to coach here.")


async def test_who_is_not_in_the_squad_reads_no_hour_and_no_name_in_private(squad: Hall) -> None:
    await squad.types("cara", "/squad")
    await squad.taps("dan", "More")

    said = (await squad.follows("dan"))[0]

    assert said.splitlines()[0] == "Squad: Falcons"
    assert not any(told in said for told in ("18:00", "Mon", "London", "Cara"))


async def test_who_left_the_squad_reads_nothing_by_an_old_button(squad: Hall) -> None:
    await squad.types("cara", "/squad")
    await squad.taps("ana", "More")
    await squad.touches("ana", "Consistency")
    await squad.leaves("ana")

    said = await squad.touches("ana", "Back")

    assert "18:00" not in said[0]
    assert "You are not in it yet" in said[0]


async def test_a_board_too_long_to_be_shown_over_the_chat_is_told_in_private(
    opened: Opening, on_file: Filing, clock: RehearsalClock, post: Postman
) -> None:
    names = [f"{name} the long-named one" for name in ("gus", "hal", "ida", "jon", "kim")]
    await on_file("ana", "cara", *names)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins("ana", *names)
        for name in names:
            await hall.tells(name, "/squad")
            await hall.touches(name, "Put me on the consistency board")
        await hall.taps("cara", "More")

        assert await hall.taps("ana", "Consistency") == []
        assert hall.saw("ana") == "I've answered you in our private chat."
        assert "Kim the long-named one" in hall.post.to("ana")[-1].body.plain

        assert await hall.taps("dan", "Consistency") == []
        assert "Kim" not in (await hall.follows("dan"))[0]


# --- who joins by their first tap -----------------------------------------------------------


async def test_who_is_in_by_their_first_tap_reads_once_what_the_room_sees(
    hall: Hall,
) -> None:
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad lead at the hour")
    await hall.types("cara", "/squad London")
    await hall.until(AT_SIX)

    await hall.taps("ana", "I'm in")
    first = hall.shown["ana"][-1]
    await hall.taps("ana", "Later")

    assert first.toast is not None
    assert first.toast.alert
    assert first.body.plain.startswith("You're in. 1 in so far.\nYou are in this squad now.")
    assert "Nobody sees loads, effort or pain." in first.body.plain
    assert hall.saw("ana") == "Later, noted. Nobody is in so far."
    assert hall.post.to("ana") == []


async def test_who_cannot_be_written_to_reads_it_all_the_same(
    opened: Opening, on_file: Filing, clock: RehearsalClock, post: Postman
) -> None:
    await on_file("cara")
    await on_file("ana", athlete=replace(TRAINED, language=Language.SPANISH), chat=False)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad lead at the hour")
        await hall.types("cara", "/squad London")
        await hall.until(AT_SIX)
        await hall.taps("ana", "I'm in")

    assert hall.saw("ana").startswith("Vas. Por ahora va 1.\nYa eres del grupo.")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("coming", Coming)
def test_it_fits_over_a_chat(language: Language, coming: Coming) -> None:
    said = Card(Line(TAPPED[coming], count=30), Line("squad-seen-from-now"))

    shown = phrase(said, Voice(language)).plain

    assert len(shown) <= ALERT
    assert "?" not in shown
