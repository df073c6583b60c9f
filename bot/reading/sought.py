"""Patterns that are tried only where they could match.

Most replies hold none of the words that most patterns look for.  So a pattern says which
pieces of text a match must hold one of; the pieces of a reply are noted once, and a pattern
with none of its pieces there is passed over.  That passing over changes no reading is proven
from the patterns themselves (`tests/parse/test_passing_over.py`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

_LETTERS = 4
_SIZES = range(1, _LETTERS + 1)
_ONE_DIGIT = str.maketrans("123456789", "0" * 9)
# Every piece that some pattern asks for, and its bit: filled as the patterns are made.
_BITS: dict[str, int] = {}
_ACROSS: dict[str, int] = {}  # those with a blank inside them, which stand in no word
_NUMBER = "#"  # before the pieces of a pattern whose matches hold a digit as well


@dataclass(frozen=True, eq=False)  # no slots: `cached_property` keeps its value in the instance
class Sought:
    """A pattern, and the pieces of which each of its matches holds one, and perhaps a digit."""

    source: str
    pieces: frozenset[str]
    bits: int
    holds_digit: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: all at once would delay every start."""
        return re.compile(self.source)


def sought(pattern: str, words: str) -> Sought:
    """Return a pattern with the words it lives on, set apart by blanks.

    Its first four letters are the piece a word is noted by; a sign alone is one too.  "_"
    stands for a blank and "0" for any digit; "#" before them says that a match holds a digit, too.
    """
    holds_digit = words.startswith(_NUMBER)
    said = words.removeprefix(_NUMBER).split()
    pieces = frozenset(word[:_LETTERS].replace("_", " ") for word in said)
    return Sought(pattern, pieces, bits_of(pieces, beside_digit=holds_digit), holds_digit)


def bits_of(pieces: Iterable[str], *, beside_digit: bool = False) -> int:
    """Return the bits of pieces of one to four letters, as `bits_in` sets them.

    `beside_digit`: the bits that are set only where a digit stands in the text as well.
    """
    bits = 0
    for piece in pieces:
        if piece not in _BITS:
            _BITS[piece] = 1 << 2 * len(_BITS)
            if " " in piece[1:-1]:
                _ACROSS[piece] = _BITS[piece]
            _bits_of_word.cache_clear()
        bits |= _BITS[piece] << beside_digit
    return bits


def any_of(*patterns: Sought) -> int:
    """Return the bits of several patterns, for passing over all of them at once."""
    bits = 0
    for one in patterns:
        bits |= one.bits
    return bits


def bits_in(text: str) -> int:
    """Return the bits of every piece that stands in folded text.

    Words come back, so that what is in one is looked up and not looked for.
    """
    plain = text.translate(_ONE_DIGIT)
    bits = 0
    for word in plain.replace(" ", " \0 ").split("\0"):
        bits |= _bits_of_word(word) if len(word) <= _LONGEST_WORD else _bits_of(word)
    for piece, bit in _ACROSS.items():
        if piece in plain:
            bits |= bit
    return bits | bits << 1 if "0" in plain else bits


_LONGEST_WORD = 24  # letters; what is longer comes back seldom, and would fill the memory


@lru_cache(8192)
def _bits_of_word(word: str) -> int:
    return _bits_of(word)


def _bits_of(plain: str) -> int:
    if len(plain) > _LONGEST_WORD:
        held = {piece for piece in _BITS if piece in plain}
    else:
        held = {plain[at : at + size] for size in _SIZES for at in range(len(plain) - size + 1)}
    bits = 0
    for piece in _BITS.keys() & held:
        bits |= _BITS[piece]
    return bits
