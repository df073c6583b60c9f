"""A wish said in a room: granted in private where the coach is meant, and talk is left alone."""

from datetime import UTC, datetime

import pytest

from tests.squad.rooms import Hall

ASIDE = "Ana, I've answered you in private."
AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "line, told",
    [
        ("show me my week", "Mon 2 Mar to Sun 8 Mar"),
        ("why is it lighter today", "Mon 2 Mar"),
        ("delete all my data", "To do it, type DELETE."),
        ("what weight am I putting on it today", "Step L1a"),
    ],
)
async def test_a_wish_that_calls_the_coach_is_answered_in_private(
    squad: Hall, line: str, told: str
) -> None:
    assert await squad.calls_on("ana", line) == [ASIDE]
    assert told in squad.post.to("ana")[-1].body.plain


async def test_what_a_wish_would_change_is_asked_in_private_and_done_there(squad: Hall) -> None:
    assert await squad.calls_on("ana", "push it to saturday") == [ASIDE]
    assert "Move the session of Mon 2 Mar to Sat 7 Mar" in squad.post.to("ana")[-1].body.plain

    assert "Moved from Mon 2 Mar to Sat 7 Mar" in "".join(await squad.tells("ana", "yes"))


async def test_a_wish_that_answers_a_reminder_is_granted_in_private(squad: Hall) -> None:
    await squad.until(AT_SIX)

    assert await squad.types("ana", "can we go lighter today", squad.reminder()) == [ASIDE]
    assert "2 × 20 m backward" in squad.post.to("ana")[-1].body.plain


@pytest.mark.parametrize("line", ["show me my week", "push it to saturday", "hello", "thanks"])
async def test_what_people_say_to_each_other_stays_theirs(squad: Hall, line: str) -> None:
    before = squad.post.to("ana")

    assert await squad.types("ana", line) == []
    assert squad.post.to("ana") == before


@pytest.mark.parametrize(
    "line", ["thanks mate", "haha what a goal", "see you at the pub", "good game"]
)
async def test_talk_that_calls_the_coach_is_left_alone(squad: Hall, line: str) -> None:
    before = squad.post.to("ana")

    assert await squad.calls_on("ana", line) == []
    assert squad.post.to("ana") == before


@pytest.mark.parametrize("line", ["hello", "hola", "show me my week"])
async def test_a_stranger_who_calls_the_coach_is_shown_the_way_and_not_put_on_file(
    squad: Hall, line: str
) -> None:
    (said,) = await squad.calls_on("zoe", line)

    assert said.startswith("Here I am, Zoe.")
    assert await squad.calls_on("zoe", line) == []  # once an hour
    assert squad.post.to("zoe") == []


@pytest.mark.parametrize("line", ["my knee hurts, 6", "me duele la rodilla, un 6"])
async def test_a_pain_that_is_told_the_coach_by_its_name_is_heard_in_private(
    squad: Hall, line: str
) -> None:
    assert await squad.calls_on("ana", line) == [ASIDE]
    assert "6" in squad.post.to("ana")[-1].body.plain
    assert not any("6" in one.body.plain for one in squad.post.in_room()[-1:])


async def test_a_greeting_that_calls_the_coach_is_met_with_the_way_in(squad: Hall) -> None:
    (said,) = await squad.calls_on("ana", "hello")

    assert said.startswith("Here I am, Ana.")


async def test_while_a_safety_question_is_open_a_wish_brings_it_back(squad: Hall) -> None:
    await squad.tells("ana", "my knee gave way")

    assert await squad.calls_on("ana", "show me my week") == [ASIDE]
    assert "gives way" in squad.post.to("ana")[-1].body.plain


async def test_what_is_open_in_private_stays_open_behind_talk_in_the_room(squad: Hall) -> None:
    await squad.tells("ana", "push it to saturday")
    await squad.calls_on("ana", "haha")

    assert "Moved from Mon 2 Mar to Sat 7 Mar" in "".join(await squad.tells("ana", "yes"))
