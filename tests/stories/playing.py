"""Stories: conversations as text files, played through the real coach, compared to the letter.

    # Tom comes back after a match.            what it is about; lines with # are kept
    # clock 2026-03-02T18:00 Europe/Berlin     where time stands still, and the zone
    # language es                              what somebody new is spoken to in; else en

    > /start                                   what is typed, as in `sled-coach chat --clock`
    What the coach says.
    [1] I agree  [2] Not now

    > +1d                                      time moves; what is said on the way says when
    -- Tue 2026-03-03 08:00
    Good morning.

`pytest tests/stories --rewrite-stories` writes down what is said now: read the difference.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from adapters.compose import Wishes, seated
from adapters.console.outbound import plain
from adapters.console.run import hear
from bot.rich import Rich

TYPED = "> "
KEPT = "#"


@dataclass(frozen=True, slots=True)
class Story:
    """A story's settings, and its lines: those typed, and those kept as they are."""

    wishes: Wishes
    lines: tuple[str, ...]


@dataclass(slots=True)
class Listener:
    """Keeps the pages that are shown until they are taken."""

    pages: list[str] = field(default_factory=list)

    def show(self, page: Rich) -> None:
        self.pages.append("\n".join(line.rstrip() for line in plain(page).split("\n")))

    def take(self) -> Sequence[str]:
        said, self.pages = self.pages, []
        return said


def read(text: str) -> Story:
    """Return the story of a file.  Raises `ValueError` where it does not set the clock."""
    lines = tuple(line for line in text.splitlines() if line.startswith((TYPED, KEPT)))
    notes = [line.removeprefix(KEPT).split() for line in lines if line.startswith(KEPT)]
    wished = {note[0]: note[1:] for note in notes if note}
    if "clock" not in wished:
        raise ValueError(
            'a story must say when it begins: "# clock 2026-03-02T18:00 Europe/Berlin"'
        )
    clock, *zone = wished["clock"]
    [language] = wished.get("language", ["en"])
    return Story(
        Wishes(clock=clock, zone=zone[0] if zone else "UTC", language=language, person="tom"),
        lines,
    )


async def play(story: Story, folder: Path) -> str:
    """Return the story's text as it goes now, on a new database in the folder."""
    listener = Listener()
    paragraphs: list[str] = []
    async with seated(story.wishes, listener.show, folder, run="story") as table:
        for line in story.lines:
            if line.startswith(TYPED):
                await hear(line.removeprefix(TYPED), table.sitting, table.coach, table.rehearsal)
                first, *others = listener.take() or [""]
                paragraphs += [f"{line}\n{first}".rstrip(), *others]
            else:
                paragraphs.append(line)
    return joined(paragraphs).replace(str(folder), "~")


def joined(paragraphs: Sequence[str]) -> str:
    """Put an empty line between paragraphs, none between the lines that are kept."""
    text = ""
    for before, after in zip(["", *paragraphs], paragraphs, strict=False):
        together = before.startswith(KEPT) and after.startswith(KEPT)
        text += after if not text else f"\n{after}" if together else f"\n\n{after}"
    return f"{text}\n"


def listed(text: str) -> str:
    """Return the text with each choice on a line of its own: a platform may break rows."""
    return re.sub(r"\s+(?=\[[^]\n]+\])", "\n", text)


_HEAD = r"(?:\(\w+ alone\)\n)?(?:-- [^\n]*\n)?"
_SET = "|".join(
    (
        r"(?:Set|Forward set) \d+ of \d+(?: is done)?",
        r"Serie(?: hacia delante)? \d+ de \d+(?: hecha)?",
        r"(?:Satz|Vorwärtssatz) \d+ von \d+(?: ist geschafft)?",
        r"Série(?: en avant)? \d+ sur \d+(?: faite)?",
        r"Série(?: de frente)? \d+ de \d+(?: feita)?",
    )
)
_RING = re.compile(rf"({_HEAD})({_SET})\n\n{_HEAD}\2\n")


def without_rings(text: str) -> str:
    """Return the text without what rings alone, before the card that takes its place."""
    return _RING.sub(r"\1\2\n", text)
