"""A line in a language the coach does not speak, read by the words of weight that are known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.reading.page import Page
from bot.reading.sought import ByWord, Sought, sought
from bot.reading.tables import every_word, table

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3  # letters of a word that tells a language
_LAST_LATIN = "\u024f"
_TABLE = "abroad"
_NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class _Foreign:
    """A language's words: those that tell it, and what each phrase is in English."""

    telling: frozenset[str]
    said: Mapping[str, str]
    pattern: Sought


def in_english(page: Page) -> tuple[bool, Page]:
    """Return whether something of a foreign line stays unread, and the page in words of ours."""
    is_odd = not page.text.isascii() and max(page.text) > _LAST_LATIN and _is_odd(page.text)
    if not any(map(_TELLS.__getitem__, page.text.split(" "))):
        return is_odd, page
    found = set(_WORD.findall(page.text))
    one = max(_languages(), key=lambda one: len(found & one.telling))
    rest = _WORD.findall(one.pattern.pattern.sub(" ", page.text))
    is_odd = is_odd or any(len(word) >= _FEWEST and word not in _ours() for word in rest)
    return is_odd, page.rewritten(one.pattern, lambda match: one.said[match[0]])


def _is_odd(text: str) -> bool:
    """Say whether a word is in letters that are not Latin."""
    return any(max(word) > _LAST_LATIN for word in _WORD.findall(text))


def _tells(piece: str) -> bool:
    """Say whether what stands between two blanks has a word that tells a language."""
    return not _telling().isdisjoint(_WORD.findall(piece))


_TELLS = ByWord(_tells)


@cache
def _telling() -> frozenset[str]:
    return frozenset[str]().union(*(one.telling for one in _languages()))


@cache
def _ours() -> frozenset[str]:
    """Return every word that is one of English or Spanish."""
    return every_word(_TABLE, "foreign", "numbers")


@cache
def _languages() -> tuple[_Foreign, ...]:
    said = table(_TABLE)
    numbers = _phrases(said[_NUMBERS])
    return tuple(
        _foreign(_phrases(words), numbers) for code, words in said.items() if code != _NUMBERS
    )


def _phrases(words: Mapping[str, str]) -> dict[str, str]:
    return {
        phrase.strip(): meant for meant, phrases in words.items() for phrase in phrases.split(",")
    }


def _foreign(words: Mapping[str, str], numbers: Mapping[str, str]) -> _Foreign:
    said = {**numbers, **words}
    pieces = {piece for phrase in said for piece in _WORD.findall(phrase)}
    telling = frozenset(one for one in pieces if len(one) >= _FEWEST and one not in _ours())
    longest = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    pattern = rf"(?<![\w'])(?:{longest})(?![\w'])"
    return _Foreign(telling, said, Sought(pattern, _VOWEL.pieces, _VOWEL.bits))


# Its pieces are noted of every page from the start, when no pattern of a language is made yet.
_VOWEL = sought(r"[aeiouy]", "a e i o u y")
