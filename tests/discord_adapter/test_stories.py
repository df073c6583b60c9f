"""The terminal's stories, word for word the same on Discord."""

import asyncio
import re
from datetime import datetime
from pathlib import Path

import pytest

from adapters.compose import clock_of, locale_of, zone_of
from adapters.console.run import Rehearsal, hear
from adapters.console.sitting import Sitting
from bot.rules.log.records import Athlete, Language
from bot.words.menu import meant_by
from tests.discord_adapter.bridge import fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.screen import Screen
from tests.stories.playing import TYPED, Listener, Story, joined, listed, read, without_rings
from tests.thorough import one_in

STORIES = sorted((Path(__file__).parent.parent / "stories").glob("*.txt"))


SET_BY_SET = [STORIES[0].with_name(f"{name}.txt") for name in ("ya_vamos", "satz_fuer_satz")]


@pytest.mark.parametrize(
    "file", sorted({*one_in(12, STORIES, 1), *SET_BY_SET}), ids=lambda file: file.stem
)
async def test_a_story_goes_as_in_the_terminal(file: Path, tmp_path: Path) -> None:
    # what the terminal says is what stands in the file: tests/stories sees to that
    in_the_terminal = await asyncio.to_thread(file.read_text, encoding="utf-8")

    on_discord = listed(without_rings(await told(read(in_the_terminal), tmp_path)))
    assert called_by_their_own_names(on_discord) == called_by_their_own_names(
        listed(in_the_terminal)
    )


def called_by_their_own_names(text: str) -> str:
    """Return the text with its commands as they stand on Discord: elsewhere in its language.

    There a tap on a translated one leads nowhere.  An account is one of the app it is in.
    """
    named = re.sub(r"(?<=/)[a-z]+\b", lambda name: meant_by(name[0]), text)
    return re.sub(r"\b(?:on|en) (?:the terminal|la terminal|Discord)(?=\.)", "here", named)


async def told(story: Story, folder: Path) -> str:
    """Return the story's text as it goes over Discord, in the terminal's notation."""
    zone = zone_of(story.wishes.zone)
    clock = clock_of(story.wishes.clock or "", zone)
    rehearsal = Rehearsal(clock, zone)
    listener = Listener()
    paragraphs: list[str] = []

    def now() -> datetime:
        return clock.now()

    sitting = Sitting(
        "tom",
        run="story",
        clock=clock,
        show=listener.show,
        keep=folder / "files",
        stamp=lambda: rehearsal.shown,
    )
    async with fake_discord(now) as discord:
        member = Member(discord, locale=locale_of(story.wishes.language, None) or "en-US")
        # words say nothing of the language of their writer's device, as commands do
        newcomer = Athlete(zone=zone.key, language=Language(story.wishes.language or "en"))
        async with coaching(discord, folder, clock, newcomer) as coach:
            screen = Screen(discord, member, coach, sitting, zone)
            for line in story.lines:
                if not line.startswith(TYPED):
                    paragraphs.append(line)
                    continue
                await hear(line.removeprefix(TYPED), sitting, screen, rehearsal)
                first, *others = listener.take() or [""]
                paragraphs += [f"{line}\n{first}".rstrip(), *others]
        assert discord.refusals == []
    return joined(paragraphs).replace(str(folder), "~")
