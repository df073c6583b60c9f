"""A squad's stories on Discord: over two weeks its channel reads what a terminal's room does.

What differs is told in a story of its own: Discord answers aside in the channel itself, tells a
bot of no channel it was added to, and knows no groups that become other ones.
"""

import asyncio
from pathlib import Path

import pytest

from adapters.compose import clock_of, zone_of
from adapters.console.gathering import Gathering
from adapters.console.run import Rehearsal
from bot.rules.log.records import Athlete
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.crowd import Crowd, contact_of, number_of
from tests.discord_adapter.screen import typed
from tests.discord_adapter.things import Posted
from tests.squad.playing import in_the_room, put_on_file, read, told
from tests.stories.playing import Listener, Story

SQUADS = Path(__file__).parent.parent / "squad"
STORY = SQUADS / "on_discord" / "two_weeks.txt"
STORIES = sorted(STORY.parent.glob("*.txt"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
async def test_a_channels_story_is_told_as_written(
    file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    written = await asyncio.to_thread(lambda: file.read_text(encoding="utf-8"))

    goes = await in_a_channel(read(written), tmp_path)

    if request.config.getoption("--rewrite-stories", default=False):
        await asyncio.to_thread(lambda: file.write_text(goes, encoding="utf-8"))
    else:
        assert goes == written


async def in_a_channel(story: Story, folder: Path, kept: list[Posted] | None = None) -> str:
    """Return the story's text as it goes over Discord, in the terminal's notation.

    `kept` is given all that the bot posted.
    """
    zone = zone_of(story.wishes.zone)
    clock = clock_of(story.wishes.clock or "", zone)
    rehearsal = Rehearsal(clock, zone)
    listener = Listener()
    gathering = Gathering(
        story.wishes.room or "",
        story.wishes.people,
        run="story",
        clock=clock,
        show=listener.show,
        keep=folder,
        stamp=lambda: rehearsal.shown,
    )
    async with fake_discord(clock.now) as discord:
        await _meet(story, discord, folder)
        async with coaching(discord, folder, clock, Athlete(zone=zone.key)) as coach:
            crowd = Crowd(discord, gathering, coach, story.wishes.room or "", zone)
            text = await told(story, gathering, crowd, rehearsal, listener, crowd.happens)
        if kept is not None:
            kept += discord.posted
        return text


async def _meet(story: Story, discord: FakeDiscord, folder: Path) -> None:
    """Let everybody be there; whoever has not trained takes no messages from the coach."""
    people = story.wishes.people
    contacts = {name: contact_of(discord, name, people) for name in people}
    await put_on_file(story, folder, contacts)
    for name in people:
        if not any(line.startswith(f"# trained {name} ") for line in story.lines):
            discord.closed_to[number_of(name, people)] = 50007


WRITTEN_TO = "I've written to you in private. Nothing there? Tap below: only you see it."
OPEN_CHAT = "open a chat with me first; I answer there."
HERE = (
    (WRITTEN_TO, OPEN_CHAT),
    (
        "Join with a tap; I write to you in private.",
        "Join with a tap; new to me? Open a chat too.",
    ),
    ("  [13] A thread each\n[14] ", "\n[13] "),
    ("[15] Switch off  [16] Back", "[14] Switch off  [15] Back"),
    ("[3] My session\n[4] Days", "[3] Open a chat\n[4] Days"),
    (f"{OPEN_CHAT}\n[1] My session", f"{OPEN_CHAT}\n[1] Open a chat"),
    ("again.\n[1] My session", "again.\n[1] Open a chat"),
    ("takes it.\n[1] My session", "takes it.\n[1] Open a chat"),
)
"""Whoever shares a server can be written to before they write, as elsewhere they cannot."""


def test_the_channel_reads_what_a_terminals_room_does() -> None:
    # what is given with a command stands there by its option's name
    told = typed(STORY.read_text(encoding="utf-8"))
    for words, elsewhere in HERE:
        told = told.replace(words, elsewhere)
    here = in_the_room(told)
    hello, *there = in_the_room((SQUADS / "two_weeks.txt").read_text(encoding="utf-8"))

    assert hello.startswith("Hi, I'm Sled Coach.")
    assert [page for page in here if not page.startswith("I lost the room of Falcons.")] == there
