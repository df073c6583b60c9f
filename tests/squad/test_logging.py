"""Logging by a reply to the reminder: understood as in private, answered in private."""

from datetime import UTC, datetime

import pytest

from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.fixture
async def reminded(squad: Hall) -> Hall:
    await squad.until(AT_SIX)
    return squad


async def test_the_room_reads_two_words(reminded: Hall) -> None:
    said = await reminded.types("ana", "6x20m empty rpe 3 pain 1", reminded.reminder())

    assert said == ["Noted, Ana."]
    assert reminded.post.in_room()[-1].answers is not None


async def test_the_details_are_said_in_private(reminded: Hall) -> None:
    await reminded.types("ana", "6x20m empty rpe 3 pain 1", reminded.reminder())

    assert any("20 m" in one.body.plain for one in reminded.post.to("ana"))


async def test_several_days_are_asked_about_in_private(reminded: Hall) -> None:
    said = await reminded.types(
        "ana", "wed 6x20m empty rpe 3, fri 6x20m empty knee 2", reminded.reminder()
    )

    assert said == ["Ana, I've answered you in private."]
    assert "I understood 2 sessions" in reminded.post.to("ana")[-1].body.plain


async def test_a_reply_the_day_after_counts_for_the_session(reminded: Hall) -> None:
    await reminded.until(datetime(2026, 3, 3, 9, tzinfo=UTC))
    await reminded.types("ana", "6x20m empty rpe 3 pain 1", reminded.reminder())

    said = await reminded.until(datetime(2026, 3, 3, 11, tzinfo=UTC))

    assert "1 of 1 done" in said[0]


async def test_red_flags_are_answered_in_private(reminded: Hall) -> None:
    said = await reminded.types("ana", "3x20m, then my knee gave way", reminded.reminder())

    assert said == ["Ana, I've answered you in private."]
    assert "gives way" in reminded.post.to("ana")[-1].body.plain


async def test_pain_reads_like_any_other_session_there(reminded: Hall) -> None:
    said = await reminded.types("ana", "6x20m empty rpe 7 pain 8", reminded.reminder())

    assert said == ["Noted, Ana."]


async def test_talk_among_people_is_left_alone(reminded: Hall) -> None:
    said = await reminded.types("ana", "see you there!", reminded.reminder())

    assert said == []


async def test_what_is_not_a_reply_is_left_alone(reminded: Hall) -> None:
    assert await reminded.types("ana", "6x20m 40kg rpe 3 pain 5") == []


async def test_a_rewritten_reminder_can_still_be_replied_to(reminded: Hall) -> None:
    await reminded.taps("ben", "I'm in")

    said = await reminded.types("ana", "6x20m empty rpe 3 pain 1", reminded.reminder())

    assert said == ["Noted, Ana."]


async def test_saying_one_cannot_come_counts_as_not_today(reminded: Hall) -> None:
    await reminded.types("ana", "skipped it", reminded.reminder())

    said = await reminded.taps("ben", "I'm in")

    assert "Not today: 1" in said[0]


async def test_who_has_no_private_chat_is_led_to_one(reminded: Hall) -> None:
    await reminded.joins("dan")

    said = await reminded.types("dan", "6x20m 40kg rpe 3 pain 1", reminded.reminder())

    assert said == ["Dan, open a chat with me first; I answer there."]


@pytest.mark.parametrize(
    ("first", "edits", "says"),
    [
        (
            "6x20m empty rpe 3 pain 1",
            ["5x20m empty rpe 3 pain 1", "4x20m empty rpe 3 pain 1"],
            "Changed. Mon 2 Mar: 4 × 20 m",
        ),
        ("6x20m empty", ["5x20m empty", "4x20m empty rpe 3"], "Changed. Mon 2 Mar: 4 × 20 m"),
    ],
    ids=["a session", "one that is asked about still"],
)
async def test_editing_the_reply_is_told_on_the_card_that_answered_it(
    reminded: Hall, first: str, edits: list[str], says: str
) -> None:
    await reminded.types("ana", first, reminded.reminder())
    line, card = f"line {reminded.acts}", reminded.post.to("ana")[-1]
    stands = reminded.post.refs[reminded.post.arrived.index(card)]
    before = len(reminded.post.to("ana"))

    said = [await reminded.edits("ana", line, text) for text in edits]

    assert said == [[] for _ in edits]
    told = reminded.post.to("ana")[before:]
    assert {one.replaces for one in told} == {stands}
    assert told[-1].body.plain.startswith(says)


async def test_who_only_talks_to_the_others_is_not_put_on_file(reminded: Hall) -> None:
    await reminded.types("zoe", "have fun!", reminded.reminder())

    rows = await reminded.coach._database.transact(
        lambda connection: connection.exec_driver_sql("SELECT id FROM account").all()
    )

    assert {name for (name,) in rows} == {"ana", "ben", "cara"}


@pytest.mark.parametrize(
    "line", ["I twisted my knee at 18:30", "chest pain since monday", "quiero morirme, Madrid"]
)
async def test_a_body_line_behind_the_squads_command_is_answered_in_private(
    squad: Hall, line: str
) -> None:
    said = await squad.types("cara", f"/squad {line}")

    assert said == ["Cara, I've answered you in private."]
    told = squad.post.to("cara")[-1].body.plain
    assert "did this happen to you lately" in told or "crisis line" in told
    assert "Mon + Thu, 18:00 (London)" in "\n".join(await squad.types("cara", "/squad"))


async def test_a_body_line_behind_the_squads_command_in_private_too(squad: Hall) -> None:
    said = await squad.tells("ana", "/squad my knee gave way")

    assert "gives way" in "\n".join(said)
