"""The terminal's stories, word for word the same on Telegram."""

import asyncio
from pathlib import Path

import pytest

from adapters.compose import clock_of, locale_of, zone_of
from adapters.console.run import Rehearsal, hear
from adapters.console.sitting import Sitting
from bot.rules.log.records import Athlete
from tests.stories.playing import TYPED, Listener, Story, joined, listed, read, without_rings
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.phone import Phone
from tests.telegram.platform import FakeTelegram
from tests.thorough import one_in

STORIES = sorted((Path(__file__).parent.parent / "stories").glob("*.txt"))


SET_BY_SET = [
    STORIES[0].with_name(f"{name}.txt") for name in ("live", "serie_par_serie", "serie_a_serie")
]


@pytest.mark.parametrize(
    "file", sorted({*one_in(12, STORIES, 0), *SET_BY_SET}), ids=lambda file: file.stem
)
async def test_a_story_goes_as_in_the_terminal(
    file: Path, telegram: FakeTelegram, tmp_path: Path
) -> None:
    # what the terminal says is what stands in the file: tests/stories sees to that
    in_the_terminal = await asyncio.to_thread(file.read_text, encoding="utf-8")

    on_the_phone = await told(read(in_the_terminal), telegram, tmp_path)

    assert listed(at_home(without_rings(on_the_phone))) == listed(in_the_terminal)
    assert telegram.posted
    assert [label for one in telegram.posted for label in one.cut] == []
    assert [method for _, method, _ in telegram.refused if method != "getUpdates"] == []


def at_home(told: str) -> str:
    """Return what is told with the terminal's name where the app's own stands."""
    return told.replace("on Telegram.", "on the terminal.").replace(
        "en Telegram.", "en la terminal."
    )


async def told(story: Story, telegram: FakeTelegram, folder: Path) -> str:
    """Return the story's text as it goes over Telegram, in the terminal's notation."""
    zone = zone_of(story.wishes.zone)
    clock = clock_of(story.wishes.clock or "", zone)
    rehearsal = Rehearsal(clock, zone)
    listener = Listener()
    paragraphs: list[str] = []
    sitting = Sitting(
        "tom",
        run="story",
        clock=clock,
        show=listener.show,
        keep=folder / "files",
        stamp=lambda: rehearsal.shown,
    )
    human = Human(telegram, language=locale_of(story.wishes.language, None) or "en")
    async with coaching(telegram, folder, clock, Athlete(zone=zone.key)) as coach:
        phone = Phone(telegram, human, coach, sitting)
        for line in story.lines:
            if not line.startswith(TYPED):
                paragraphs.append(line)
                continue
            await hear(line.removeprefix(TYPED), sitting, phone, rehearsal)
            first, *others = listener.take() or [""]
            paragraphs += [f"{line}\n{first}".rstrip(), *others]
    return joined(paragraphs).replace(str(folder), "~")
