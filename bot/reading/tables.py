"""The tables of the lexicon: what people say for a thing, as data."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any

from bot.reading.sought import Sought, sought

_HOME = Path(__file__).parent / "lexicon"


@cache
def table(name: str) -> dict[str, Any]:
    """Return a table of the lexicon as it stands in its file, in its order."""
    return tomllib.loads((_HOME / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def everyday(language: str) -> frozenset[str]:
    """Return everyday words of a language, by its code: no slips of the words beside them.

    A language that has no such list yet has none of its own.
    """
    file = _HOME / f"everyday.{language}.txt"
    if not file.exists():
        return frozenset()
    return frozenset(map(intern, file.read_text(encoding="utf-8").split()))


def is_there(name: str) -> bool:
    """Say whether the lexicon has a table of a name."""
    return (_HOME / f"{name}.toml").exists()


@cache
def every_word(*but: str) -> frozenset[str]:
    """Return every word of three letters or more of the lexicon, `but` those of some tables.

    Languages that a glossary reads have tables there for what is asked, which are none of ours.
    """
    files = (path for path in sorted(_HOME.iterdir()) if path.stem not in but and _is_ours(path))
    return frozenset().union(*(_words_in(path) for path in files))


@cache
def words_of(name: str) -> frozenset[str]:
    """Return every word of three letters or more of a table; none where there is no such table."""
    return _words_in(_HOME / f"{name}.toml") if is_there(name) else frozenset()


def _words_in(path: Path) -> frozenset[str]:
    text = path.read_text(encoding="utf-8")
    return frozenset(map(intern, set(_WORD.findall(text))))


def _is_ours(path: Path) -> bool:
    return path.suffixes[0] == path.suffix or path.suffixes[0] in {".en", ".es"}


_WORD = re.compile(r"[a-z]{3,}")


def any_of_these(alternatives: Iterable[str], parts: Mapping[str, str]) -> str:
    """Return one regular expression of alternatives, the `{parts}` in them spelled out.

    >>> any_of_these([r"\\b{joint} hot", "fever"], {"joint": "(?:knee|hip)"})
    '\\\\b(?:knee|hip) hot|fever'
    """
    return re.sub(r"\{([a-z_]+)\}", lambda found: parts[found[1]], "|".join(alternatives))


class Patterns:
    """The patterns of a table: `any` of some alternatives, `around` which may be more.

    A pattern may name the table's own `[parts]`, and others that are given here.
    """

    def __init__(self, name: str, **parts: str) -> None:
        self._table = table(name)
        self._parts = {**self._table.get("parts", {}), **parts}

    def sought(self, name: str) -> Sought:
        """Return a pattern, with the pieces of text that it lives on."""
        one = self._table[name]
        whole = str(one.get("around", "{any}")).replace("{any}", "|".join(one["any"]))
        return sought(any_of_these([whole], self._parts), one["pieces"])
