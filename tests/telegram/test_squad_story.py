"""The terminal's stories of a squad, word for word the same on Telegram."""

import asyncio
from pathlib import Path

import pytest

from adapters.compose import clock_of, zone_of
from adapters.console.gathering import Gathering
from adapters.console.run import Rehearsal
from bot.rules.log.records import Athlete
from tests.squad.playing import play, put_on_file, read, told
from tests.stories.playing import Listener, Story
from tests.telegram.conftest import coaching
from tests.telegram.crowd import Crowd, contact_of, number_of
from tests.telegram.platform import FakeTelegram

STORIES = sorted((Path(__file__).parent.parent / "squad").glob("*.txt"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
async def test_a_rooms_story_goes_as_in_the_terminal(
    file: Path, telegram: FakeTelegram, tmp_path: Path
) -> None:
    story = await asyncio.to_thread(lambda: read(file.read_text(encoding="utf-8")))
    (terminal := tmp_path / "terminal").mkdir()
    (phones := tmp_path / "phones").mkdir()

    assert await on_phones(story, telegram, phones) == await play(story, terminal)


async def on_phones(story: Story, telegram: FakeTelegram, folder: Path) -> str:
    """Return the story's text as it goes over Telegram, in the terminal's notation."""
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
        return await told(story, gathering, crowd, rehearsal, listener, crowd.happens)
