"""What only Discord has to do for a squad: answers aside, moments, silence, deleted channels."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from adapters.discord.outbound import QUIET
from bot.contract import NOTED
from tests.discord_adapter.crowd import OTHER_CHANNEL, number_of
from tests.discord_adapter.test_squad_story import STORY, in_a_channel
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL
from tests.squad.playing import read

PEOPLE = ("cara", "ana", "ben", "eva", "dan")


def among_all(posted: list[Posted]) -> list[Posted]:
    """Return what everybody in the channels can read."""
    return [one for one in posted if one.channel in (CHANNEL, OTHER_CHANNEL) and not one.ephemeral]


def reminders(posted: list[Posted]) -> list[Posted]:
    """Return each session's reminder as it was first sent."""
    return [
        one for one in among_all(posted) if one.how == "message" and "Session time?" in one.content
    ]


def it_is_rewritten_in_place_as_people_answer(posted: list[Posted]) -> None:
    first = reminders(posted)[0]

    rewritten = [one for one in posted if one.how == "edit" and one.message == first.message]

    assert len(rewritten) == 4
    assert "In: ana, eva, dan\nLater: ben" in rewritten[-1].content


def a_press_in_the_channel_is_answered_to_whoever_pressed(posted: list[Posted]) -> None:
    aside = "\n".join(one.content for one in posted if one.ephemeral)

    for part in ("Only an admin", "You're in: Falcons", "Step L1a", "The sled waits for you"):
        assert part in aside
        assert not any(part in one.content for one in among_all(posted))


def a_session_told_there_is_answered_in_the_private_chat(posted: list[Posted]) -> None:
    private = [one for one in posted if one.channel not in (CHANNEL, OTHER_CHANNEL)]

    assert any("20 m" in one.content for one in private)
    assert not any("20 m" in one.content for one in among_all(posted))


def who_takes_no_messages_gets_none_and_is_answered_aside(posted: list[Posted]) -> None:
    channel = 9_000_000 + number_of("dan", PEOPLE)

    assert [one for one in posted if one.channel == channel] == []


def everybody_reads_the_hour_on_their_own_clock(posted: list[Posted]) -> None:
    new_york = ZoneInfo("America/New_York")

    there = [moment(one).astimezone(new_york) for one in reminders(posted)]

    # London puts its clocks forward on the 29th, New York did so three weeks before
    assert [f"{at:%a %d %H:%M}" for at in there] == [
        "Mon 23 14:00",
        "Thu 26 14:00",
        "Tue 31 13:00",
        "Mon 06 13:00",
    ]


def a_recap_makes_no_sound_and_a_reminder_does(posted: list[Posted]) -> None:
    silent = [one.content for one in posted if one.payload.get("flags", 0) & QUIET]

    assert any("3 of 4 done" in content for content in silent)
    assert not any("Session time?" in content for content in silent)


def nobody_is_rung_by_name(posted: list[Posted]) -> None:
    rung = [one.payload.get("allowed_mentions") for one in posted if one.how != "reaction"]

    assert rung == [{"parse": []}] * len(rung)


def each_session_told_is_acknowledged_on_the_message_that_told_it(
    posted: list[Posted],
) -> None:
    reactions = [one for one in posted if one.how == "reaction"]

    assert {one.content.rstrip("\ufe0f") for one in reactions} == {NOTED}
    assert len({one.message for one in reactions}) == 5


def the_squad_goes_on_in_the_channel_it_was_brought_to(posted: list[Posted]) -> None:
    assert [one.channel for one in reminders(posted)] == [CHANNEL] * 3 + [OTHER_CHANNEL]


def moment(one: Posted) -> datetime:
    """Return the instant a reminder names, which a phone shows in its own zone."""
    [seconds] = re.findall(r"<t:(\d+):F>", one.content)
    return datetime.fromtimestamp(int(seconds), UTC)


TRUE_OF_IT = (
    it_is_rewritten_in_place_as_people_answer,
    a_press_in_the_channel_is_answered_to_whoever_pressed,
    a_session_told_there_is_answered_in_the_private_chat,
    who_takes_no_messages_gets_none_and_is_answered_aside,
    everybody_reads_the_hour_on_their_own_clock,
    a_recap_makes_no_sound_and_a_reminder_does,
    nobody_is_rung_by_name,
    each_session_told_is_acknowledged_on_the_message_that_told_it,
    the_squad_goes_on_in_the_channel_it_was_brought_to,
)
"""What is true of all that was posted; each says it of the same two weeks."""


def test_two_weeks_of_falcons_are_as_a_channel_wants_them(tmp_path: Path) -> None:
    posted: list[Posted] = []
    story = read(Path(STORY).read_text(encoding="utf-8"))
    asyncio.run(in_a_channel(story, tmp_path, posted))

    for one in TRUE_OF_IT:
        one(posted)
