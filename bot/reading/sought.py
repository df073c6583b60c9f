"""Patterns that are tried only where they could match.

Most replies hold none of the words that most patterns look for.  So a pattern says which
pieces of text a match must hold one of; the pieces of a reply are noted once, and a pattern
with none of its pieces there is passed over.  That passing over changes no reading is proven
from the patterns themselves (`tests/parse/test_passing_over.py`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import add

_LETTERS = 3
_ONE_DIGIT = str.maketrans("123456789", "0" * 9)
# Every piece that some pattern asks for, and its bit: filled as the patterns are made.
_BITS: dict[str, int] = {}


@dataclass(frozen=True, eq=False)  # no slots: `cached_property` keeps its value in the instance
class Sought:
    """A pattern, and the pieces of which each of its matches holds one."""

    source: str
    pieces: frozenset[str]
    bits: int

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: all at once would delay every start."""
        return re.compile(self.source)


def sought(pattern: str, words: str) -> Sought:
    """Return a pattern with the words it lives on, set apart by blanks.

    Its first three letters are the piece a word is noted by; a sign alone is one too.  "_"
    stands for a blank and "0" for any digit.
    """
    pieces = frozenset(word[:_LETTERS].replace("_", " ") for word in words.split())
    return Sought(pattern, pieces, bits_of(pieces))


def bits_of(pieces: Iterable[str]) -> int:
    """Return the bits of pieces of one to three letters, as `bits_in` sets them."""
    bits = 0
    for piece in pieces:
        bits |= _BITS.setdefault(piece, 1 << len(_BITS))
    return bits


def any_of(*patterns: Sought) -> int:
    """Return the bits of several patterns, for passing over all of them at once."""
    bits = 0
    for one in patterns:
        bits |= one.bits
    return bits


def bits_in(text: str) -> int:
    """Return the bits of every piece that stands in folded text."""
    plain = text.translate(_ONE_DIGIT)
    twos = list(map(add, plain, plain[1:]))
    threes = map(add, twos, plain[2:])
    bits = 0
    for piece in _BITS.keys() & {*plain, *twos, *threes}:
        bits |= _BITS[piece]
    return bits
