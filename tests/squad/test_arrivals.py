"""What is sent into a room instead of words: theirs, unless it answers the coach."""

from datetime import UTC, datetime

import pytest

from bot.contract import Brought, Thing
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
WORDS_ONLY = "Ana, I read words only: type it, or tap a button."


@pytest.mark.parametrize("thing", Thing)
async def test_what_people_send_each_other_is_theirs(squad: Hall, thing: Thing) -> None:
    before = len(squad.post.arrived)

    for who in ("ana", "a stranger"):
        await squad.acts_in_room(who, Brought(thing, "m1"))

    assert len(squad.post.arrived) == before


@pytest.mark.parametrize("thing", [one for one in Thing if one is not Thing.FORWARDED])
async def test_what_answers_the_coach_gets_one_line_there(squad: Hall, thing: Thing) -> None:
    (line,) = await squad.acts_in_room("ana", Brought(thing, "m1"), spoken_to=True)

    assert line == WORDS_ONLY or (thing is Thing.CALL and line.startswith("Here I am, Ana."))
    assert squad.post.in_room()[-1].quiet


async def test_one_person_gets_it_once_an_hour(squad: Hall) -> None:
    album = [Brought(Thing.PHOTO, f"m{at}", album="7") for at in range(10)]
    said = [await squad.acts_in_room("ana", one, spoken_to=True) for one in album]

    assert said == [[WORDS_ONLY], *[[]] * 9]
    await squad.waits(hours=2)
    assert await squad.acts_in_room("ana", album[0], spoken_to=True) == [WORDS_ONLY]


async def test_whoever_the_coach_does_not_know_gets_it_too_and_stays_unknown(squad: Hall) -> None:
    said = await squad.acts_in_room("dora", Brought(Thing.CALL, "m1"), spoken_to=True)

    assert said == ["Here I am, Dora. Tap below a card, or write to me in private."]
    assert squad.post.to("dora") == []


async def test_in_spanish_it_says_so_in_spanish(squad: Hall) -> None:
    await squad.types("cara", "/squad")
    await squad.taps("cara", "More")
    await squad.taps("cara", "Español")

    said = await squad.acts_in_room("ana", Brought(Thing.VOICE, "m1"), spoken_to=True)

    assert said == ["Ana, solo leo palabras: escríbelo, o toca un botón."]


async def test_words_below_a_picture_answer_a_card(squad: Hall) -> None:
    await squad.until(AT_SIX)
    told = Brought(Thing.PHOTO, "m1", "6x20m empty rpe 3 pain 0", squad.reminder())

    assert await squad.acts_in_room("ana", told, spoken_to=True) == ["Noted, Ana."]


async def test_a_body_below_a_picture_is_asked_about_in_private_alone(squad: Hall) -> None:
    told = Brought(Thing.PHOTO, "m1", "my knee locked and is swollen")

    said = await squad.acts_in_room("ana", told)

    assert said == ["Ana, I've answered you in private."]
    assert "Before anything else" in squad.post.to("ana")[-1].body.plain


async def test_what_is_passed_on_into_a_room_says_nothing_of_whoever_does(squad: Hall) -> None:
    before = len(squad.post.arrived)
    told = Brought(Thing.FORWARDED, "m1", "my knee locked and is swollen")

    await squad.acts_in_room("ana", told, spoken_to=True)

    assert len(squad.post.arrived) == before
