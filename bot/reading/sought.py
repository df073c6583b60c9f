"""Patterns that are tried only where they could match.

Most replies hold none of the words that most patterns look for.  So a pattern says which
pieces of text a match must hold one of; the pieces of a reply are noted once, and a pattern
with none of its pieces there is passed over.  That passing over changes no reading is proven
from the patterns themselves (`tests/parse/test_passing_over.py`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

_LETTERS = 4
_SIZES = range(1, _LETTERS + 1)
_ONE_DIGIT = str.maketrans("123456789", "0" * 9)
_DIGIT = 1  # the bit of a text that holds one; the others are patterns'
# Of each piece that some pattern asks for the bits of those patterns: filled as they are made.
_OF_PIECE: dict[str, int] = {}
# Pieces with a blank inside them, which stand in no word; by whether a digit is among them.
_ACROSS: dict[bool, set[str]] = {False: set(), True: set()}
_NUMBER = "#"  # before the pieces of a pattern whose matches hold a digit as well

LONGEST_KEPT = 24  # letters of a word; what is longer comes back seldom, and fills the memory
_MOST_KEPT = 8192  # words
_MOST_FRESH = 128  # words that were said once; more than most lines have
_T = TypeVar("_T")


class ByWord(dict[str, _T], Generic[_T]):
    """What is made of each word, made once: people say the same few thousand again and again.

    Slips and names come without end, and once.  So a word is kept for good only when it is said
    again a while later: not by the next reader of the same line, and before some hundred others
    were said for the first time.
    """

    def __init__(self, made: Callable[[str], _T]) -> None:
        super().__init__()
        self._made = made
        self._fresh: dict[str, _T] = {}
        self._before: dict[str, _T] = {}

    def __missing__(self, word: str) -> _T:
        if word in self._before:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[word] = self._before.pop(word)
            return self[word]
        if word in self._fresh:
            return self._fresh[word]
        made = self._made(word)
        if len(word) <= LONGEST_KEPT:
            if len(self._fresh) >= _MOST_FRESH:
                self._before, self._fresh = self._fresh, {}
            self._fresh[word] = made
        return made


@dataclass(frozen=True, eq=False)  # no slots: `cached_property` keeps its value in the instance
class Sought:
    """A pattern, and the pieces of which each of its matches holds one, and perhaps a digit.

    `bits` is one bit, its own; those made later have higher ones.
    """

    source: str
    pieces: frozenset[str]
    bits: int
    holds_digit: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: all at once would delay every start."""
        return re.compile(self.source)


class _Made:
    """How many patterns were made, and the bits of those whose matches hold a digit."""

    count = 1
    with_digit = 0


def sought(pattern: str, words: str) -> Sought:
    """Return a pattern with the words it lives on, set apart by blanks.

    Its first four letters are the piece a word is noted by; a sign alone is one too.  "_"
    stands for a blank and "0" for any digit; "#" before them says that a match holds a digit, too.
    Patterns are made as modules are loaded: a text folded before is not noted for them.
    """
    holds_digit = words.startswith(_NUMBER)
    said = words.removeprefix(_NUMBER).split()
    pieces = frozenset(word[:_LETTERS].replace("_", " ") for word in said)
    bit = 1 << _Made.count
    _Made.count += 1
    _Made.with_digit |= bit if holds_digit else 0
    for piece in pieces:
        _OF_PIECE[piece] = _OF_PIECE.get(piece, 0) | bit
        if " " in piece[1:-1]:
            _ACROSS["0" in piece].add(piece)
    _BITS_OF_WORD.clear()
    return Sought(pattern, pieces, bit, holds_digit)


def any_of(*patterns: Sought) -> int:
    """Return the bits of several patterns, for passing over all of them at once."""
    bits = 0
    for one in patterns:
        bits |= one.bits
    return bits


def bits_in(text: str) -> int:
    """Return the bits of every pattern that could match folded text.

    Words come back, so that what is in one is looked up and not looked for.
    """
    bits = 0
    for of_word in map(_BITS_OF_WORD.__getitem__, text.replace(" ", " \0 ").split("\0")):
        bits |= of_word
    for piece in _ACROSS[False]:
        if piece in text:
            bits |= _OF_PIECE[piece]
    if not bits & _DIGIT:
        return bits & ~_Made.with_digit
    plain = text.translate(_ONE_DIGIT)
    for piece in _ACROSS[True]:
        if piece in plain:
            bits |= _OF_PIECE[piece]
    return bits


def _bits_of(word: str) -> int:
    plain = word.translate(_ONE_DIGIT)
    if len(plain) > LONGEST_KEPT:
        held = {piece for piece in _OF_PIECE if piece in plain}
    else:
        held = {plain[at : at + size] for size in _SIZES for at in range(len(plain) - size + 1)}
    bits = _DIGIT if "0" in plain else 0
    for piece in _OF_PIECE.keys() & held:
        bits |= _OF_PIECE[piece]
    return bits


_BITS_OF_WORD: ByWord[int] = ByWord(_bits_of)
