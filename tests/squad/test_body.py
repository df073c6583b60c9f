"""A body in a room: heard wherever it is told, answered in private alone, and first there."""

import json
from datetime import UTC, datetime

import pytest

from bot.clock import RehearsalClock
from tests.squad.rooms import Filing, Hall, Opening, Postman

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
ASIDE = "Ana, I've answered you in private."


async def _reminded(squad: Hall) -> str:
    await squad.until(AT_SIX)
    return squad.reminder()


async def _open_question(squad: Hall, who: str) -> str:
    ((stored,),) = await squad.coach._database.transact(
        lambda connection: connection.exec_driver_sql(
            f"SELECT dialogue FROM athlete WHERE id = 'athlete-{who}'"
        ).all()
    )
    return str((json.loads(stored)["question"] or [""])[0])


@pytest.mark.parametrize("line", ["rolled my ankle at football yesterday", "chest pain on set 2"])
async def test_a_body_line_that_replies_to_nothing_is_answered_in_private(
    squad: Hall, line: str
) -> None:
    said = await squad.types("ana", line)

    assert said == [ASIDE]
    assert "did this happen to you lately" in squad.post.to("ana")[-1].body.plain


async def test_it_is_heard_in_a_room_without_a_squad_too(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("ana")
    async with opened() as coach:
        hall = Hall(coach, clock, post)

        assert await hall.types("ana", "my knee gave way") == [ASIDE]
        assert "gives way" in post.to("ana")[-1].body.plain


async def test_a_life_in_danger_is_met_in_private_at_once(squad: Hall) -> None:
    assert await squad.types("ana", "I want to die") == [ASIDE]
    assert "crisis line" in squad.post.to("ana")[-1].body.plain


async def test_talk_that_only_sounds_like_a_body_is_left_alone(squad: Hall) -> None:
    before = squad.post.to("ana")

    assert await squad.types("ana", "the strap snapped, popped to the gym by car") == []
    assert squad.post.to("ana") == before


async def test_a_stranger_to_the_coach_is_left_alone(squad: Hall) -> None:
    assert await squad.types("zoe", "my knee popped") == []


async def test_who_has_no_private_chat_reads_one_line_that_says_nothing(squad: Hall) -> None:
    await squad.joins("dan")

    said = await squad.types("dan", "my knee gave way")

    assert said == ["Dan, open a chat with me first; I answer there."]


async def test_a_session_told_in_the_room_waits_for_the_answer(squad: Hall) -> None:
    reminder = await _reminded(squad)
    await squad.types("ana", "my knee gave way", reminder)

    said = await squad.types("ana", "6x20m empty rpe 3 pain 1", reminder)

    assert said == [ASIDE]
    assert "gives way" in squad.post.to("ana")[-1].body.plain
    assert "6 × 20 m" in "\n".join(await squad.touches("ana", "No, not that"))


async def test_my_session_brings_the_question_back(squad: Hall) -> None:
    await _reminded(squad)
    await squad.tells("ana", "my knee gave way")

    await squad.taps("ana", "My session")

    told = squad.post.to("ana")[-1].body.plain
    assert "gives way" in told
    assert "× 20 m" not in told


async def test_being_in_counts_and_brings_the_question_back(squad: Hall) -> None:
    await _reminded(squad)
    await squad.tells("ana", "my knee gave way")

    said = await squad.taps("ana", "I'm in")

    assert "In: Ana" in said[0]
    assert "gives way" in squad.post.to("ana")[-1].body.plain


@pytest.mark.parametrize("line", ["/squad", "/board"])
async def test_a_squads_command_in_private_brings_the_question_back(
    squad: Hall, line: str
) -> None:
    await squad.tells("ana", "my knee gave way")

    said = await squad.tells("ana", line)

    assert len(said) == 1
    assert "gives way" in said[0]


async def test_a_reply_that_was_changed_corrects_nothing_meanwhile(squad: Hall) -> None:
    reminder = await _reminded(squad)
    await squad.types("ana", "6x20m empty rpe 3 pain 1", reminder)
    line = f"line {squad.acts}"
    await squad.tells("ana", "my knee gave way")

    assert await squad.edits("ana", line, "3x20m empty rpe 3 pain 1") == []
    assert "gives way" in squad.post.to("ana")[-1].body.plain
    assert await _open_question(squad, "ana") == "screening.AskWatch"
