"""The terminal's stories of a squad, word for word the same on Telegram."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.compose import clock_of, zone_of
from adapters.console.gathering import Gathering
from adapters.console.run import Rehearsal
from bot.rules.log.records import Athlete
from tests.squad.playing import put_on_file, read, told
from tests.stories.playing import Listener, Story, listed, without_rings
from tests.telegram.conftest import coaching
from tests.telegram.crowd import Crowd, contact_of, number_of
from tests.telegram.platform import FakeTelegram, Posted
from tests.thorough import one_in

A_MINUTE, AN_EVENING = timedelta(minutes=1), timedelta(hours=6)

STORIES = sorted((Path(__file__).parent.parent / "squad").glob("*.txt"))


@pytest.mark.parametrize("file", one_in(2, STORIES, 0), ids=lambda file: file.stem)
async def test_a_rooms_story_goes_as_in_the_terminal(
    file: Path, telegram: FakeTelegram, tmp_path: Path
) -> None:
    # what the terminal says is what stands in the file: tests/squad sees to that
    in_the_terminal = await asyncio.to_thread(file.read_text, encoding="utf-8")

    kept: list[tuple[datetime, Posted]] = []
    on_the_phones = await on_phones(read(in_the_terminal), telegram, tmp_path, kept)

    assert listed(without_rings(on_the_phones)) == listed(in_the_terminal)
    assert [label for one in telegram.posted for label in one.cut] == []
    assert most_calls_in(A_MINUTE, kept) <= 20
    assert most_calls_in(AN_EVENING, sent(kept)) <= 12


def sent(calls: Sequence[tuple[datetime, Posted]]) -> list[tuple[datetime, Posted]]:
    """Return the messages that were new."""
    return [one for one in calls if one[1].method == "sendMessage"]


def most_calls_in(span: timedelta, calls: Sequence[tuple[datetime, Posted]]) -> int:
    """Return the most of what was posted in any such span of the story."""
    times = [at for at, _ in calls]
    return max(sum(at <= one < at + span for one in times) for at in times)


async def on_phones(
    story: Story,
    telegram: FakeTelegram,
    folder: Path,
    kept: list[tuple[datetime, Posted]] | None = None,
) -> str:
    """Return the story's text as it goes over Telegram, in the terminal's notation.

    `kept` is given all that was posted in the room.
    """
    people, zone = story.wishes.people, zone_of(story.wishes.zone)
    clock = clock_of(story.wishes.clock or "", zone)
    rehearsal = Rehearsal(clock, zone)
    listener = Listener()
    gathering = Gathering(
        story.wishes.room or "",
        people,
        run="story",
        clock=clock,
        show=listener.show,
        keep=folder,
        stamp=lambda: rehearsal.shown,
    )
    contacts = {name: contact_of(name, people) for name in people}
    await put_on_file(story, folder, contacts)
    telegram.blocked = {
        number_of(name, people): "Forbidden: bot can't initiate conversation with a user"
        for name in people
        if not any(line.startswith(f"# trained {name} ") for line in story.lines)
    }
    language = story.wishes.language or "en"
    async with coaching(telegram, folder, clock, Athlete(zone=zone.key)) as coach:
        crowd = Crowd(telegram, gathering, coach, story.wishes.room or "", language)
        text = await told(story, gathering, crowd, rehearsal, listener, crowd.happens)
        if kept is not None:
            kept += crowd.in_room
        return text
