"""A monkey with a phone: it calls, presses, types, corrects and waits, as a seed has it."""

import json
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Protocol

from bot.words.commands import Command
from tests.stories.playing import TYPED, read
from tests.thorough import tries

HERE = Path(__file__).parent
ODD = (
    "🛷" * 40,
    "x" * 3_900,
    "*_`[there](here) ~~no~~",
    "1e999",
    "0",
    "-5",
    "½ 💥 kg",
    "/nothing",
)
PARTS = 2
WAITS = (timedelta(minutes=1), timedelta(hours=3), timedelta(days=1), timedelta(days=9))


class Hands(Protocol):
    """How the monkey does on a platform what it means to; each returns once it is answered."""

    async def calls(self, draw: Random, command: str, words: str) -> None: ...
    async def types(self, draw: Random, words: str) -> None: ...
    async def presses(self, draw: Random) -> None: ...
    async def corrects(self, draw: Random, words: str) -> None: ...
    async def waits(self, span: timedelta) -> None: ...


async def let_loose(hands: Hands, seed: int, language: str, part: int = 0) -> None:
    """Call commands in some order, and do this and that in between.

    Briefly, only those of one part of `PARTS`; thoroughly, every one.
    """
    draw = Random(f"{seed} {language}")
    commands = draw.sample(list(Command), len(Command))
    for command in commands[tries(part, 0) :: tries(PARTS, 1)]:
        words = draw.choice(("", "", draw.choice(scraps(language))))
        await hands.calls(draw, command.value, words)
        for _ in range(draw.randrange(tries(1, 2), tries(4, 7))):
            await _anything(hands, draw, draw.choice(scraps(language)))


async def _anything(hands: Hands, draw: Random, words: str) -> None:
    match draw.choices(("press", "type", "correct", "wait"), (7, 3, 1, 1))[0]:
        case "press":
            await hands.presses(draw)
        case "type":
            await hands.types(draw, words)
        case "correct":
            await hands.corrects(draw, words)
        case _:
            await hands.waits(draw.choice(WAITS))


@cache
def scraps(language: str) -> Sequence[str]:
    """Return what people type in a language: in the stories, in the tables, and oddities."""
    typed = set(ODD)
    for file in sorted((HERE / "stories").glob("*.txt")):
        story = read(file.read_text(encoding="utf-8"))
        if story.wishes.language == language:
            lines = (line.removeprefix(TYPED) for line in story.lines if line.startswith(TYPED))
            typed.update(line for line in lines if line[:1] not in "/@+#-")
    for table, field in (("wishes", "line"), ("ear_lines", "text"), ("body_lines", "text")):
        rows = (HERE / f"talk/{table}.jsonl").read_text(encoding="utf-8").splitlines()
        typed.update(row[field] for row in map(json.loads, rows) if row["language"] == language)
    return sorted(typed)
