"""The answers on their shelf: a text file each, in a folder a language, for writers.

A file is front matter between two lines of `+++` (TOML: id, questions, sources, see, title; loop,
where a movement is shown with it) and
one short paragraph.  `{week}` in it is the command as it is called in the reader's app, `{$calm}`
an amount of the rules.  `themes.toml` has the shelves, `sources.toml` what a source is called.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.enclosed.clip import Movement, movement
from bot.rules.log.records import Language

_HOME = Path(__file__).parent
ANSWERS = _HOME / "answers"
FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as its writer wrote it; `see` are the answers near it, by their ids.

    `loop` is the movement that is shown with it.
    """

    id: str
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    see: tuple[str, ...]
    title: str
    body: str
    loop: Movement | None = None


def read_answer(file: Path) -> Answer:
    """Return the answer in a file.

    Raises `ValueError` where the front matter is no TOML, lacks something or has more: a fault
    of its writer, which the check names.
    """
    before, _, rest = file.read_text(encoding="utf-8").partition(f"{FENCE}\n")
    front, fence, body = rest.partition(f"\n{FENCE}\n")
    if before.strip() or not fence:
        raise ValueError(f"front matter must stand between two lines of {FENCE}")
    told = tomllib.loads(front)
    texts, lists = {"id", "title"}, {"questions", "sources", "see"}
    loop = told.pop("loop", None)
    if told.keys() != texts | lists:
        raise ValueError(f"front matter must have {', '.join(sorted(texts | lists))}")
    if not all(isinstance(told[one], str) for one in texts):
        raise ValueError("id and title must be texts")
    questions, rows, near = (tuple(map(str, told[one])) for one in ("questions", "sources", "see"))
    shown = None if loop is None else movement(loop)
    return Answer(told["id"], questions, rows, near, told["title"], body.strip(), shown)


@cache
def answers_in(language: Language) -> Mapping[str, Answer]:
    """Return a language's answers by id; English ones where it has none."""
    folder = ANSWERS / language.value
    if not folder.is_dir():
        folder = ANSWERS / Language.ENGLISH.value
    return {file.stem: read_answer(file) for file in sorted(folder.glob("*.md"))}


@cache
def themes() -> Mapping[str, tuple[str, ...]]:
    """Return the ids of the answers by theme, in the order they are offered in."""
    told = tomllib.loads((_HOME / "themes.toml").read_text(encoding="utf-8"))
    return {name: tuple(ids) for name, ids in told.items()}


@cache
def sources() -> Mapping[str, str]:
    """Return what each source is called, by its row."""
    told = tomllib.loads((_HOME / "sources.toml").read_text(encoding="utf-8"))
    return {row: called for part in told.values() for row, called in part.items()}
