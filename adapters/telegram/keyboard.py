"""Rows of buttons as a phone shows them, with no word cut.  Pure.

Telegram gives the buttons of a row the same width, and ends words that have no room there with
an ellipsis.  So a row that is too much for a narrow phone is shown as several.
"""

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from math import ceil

from bot.contract import Choice

Row = tuple[Choice, ...]

# What follows is in dp on a phone of 360, as Telegram for Android lays out a message's keyboard:
# ChatMessageCell.setMessageContent, and Theme.chat_botButtonPaint for the letters.
PRIVATE, GROUP = 345, 293
"""How wide a keyboard may get; in a group a face stands beside it."""
BETWEEN, ASIDE, WITHIN = 5, 2, 10
"""Between two buttons, at the row's ends together, and within a button around its words."""
LETTERS = 15

_OTHER, _OTHER_LETTER = 125, 80  # an emoji or an ideograph; a letter of another alphabet
_WIDTHS = {
    17: "'",
    22: "‘’",
    23: ",",
    24: ";",
    25: " |",
    26: "ijl",
    27: "!:¡ı",
    28: ".[]",
    29: "I·",
    30: "ł",
    32: '"',
    33: "`",
    34: "-t{}",
    35: "()•",
    36: "fr",
    39: "°“”",
    40: "/",
    42: "\\",
    43: "^",
    45: "*_ª",
    46: "º",
    49: "?y¿«»",
    50: "v",
    51: "<xz",
    52: ">s",
    53: "ck",
    54: "ae×",
    55: "LŁ",
    56: "+FJhnu",
    57: "$0123456789=Ebdgopq€ø",
    61: "#STZ",
    62: "Yßđ",
    63: "R",
    64: "BKPX",
    65: "&V–",
    66: "CDU",
    67: "A~",
    69: "GOQØ",
    71: "HN…",
    74: "%",
    75: "w",
    78: "—",
    85: "æ✓",
    88: "Mm",
    89: "W",
    90: "@",
    91: "œ",
    94: "Æ",
    97: "Œ",
}
"""Letters of Roboto Medium by their advance in hundredths of the size, rounded up.

Of version 3.015, fonts.google.com/specimen/Roboto.  One with an accent is as wide as without;
✓ is of Noto Sans Symbols, which stands in for it.
"""
_WIDTH_OF = {letter: width for width, letters in _WIDTHS.items() for letter in letters}


def fitting(rows: tuple[Row, ...], *, in_group: bool) -> tuple[Row, ...]:
    """Return the rows, each that would be cut in as few as show every word whole.

    What is too long even with a row of its own has one.
    """
    whole = GROUP if in_group else PRIVATE
    return tuple(part for row in rows if row for part in _fitting(row, whole))


def width(label: str) -> float:
    """Return how wide a button's words are, in dp.

    >>> width("Mi sesión"), width("7")
    (65.4, 8.55)
    """
    return LETTERS * _hundredths(label) / 100


def room_for_words(buttons: int, whole: int) -> float:
    """Return how wide the words of each of so many buttons in a row may be.

    >>> room_for_words(1, PRIVATE), room_for_words(3, GROUP)
    (333.0, 83.66666666666667)
    """
    return (whole - BETWEEN * (buttons - 1) - ASIDE) / buttons - WITHIN


def _fitting(row: Row, whole: int) -> tuple[Row, ...]:
    def fits(part: Row) -> bool:
        room = room_for_words(len(part), whole)
        return all(width(choice.label) <= room for choice in part)

    if fits(row):
        return (row,)
    packed = _packed(row, fits)
    even = ceil(len(row) / len(packed))
    parts = tuple(row[at : at + even] for at in range(0, len(row), even))
    return parts if all(fits(part) for part in parts) else packed


def _packed(row: Row, fits: Callable[[Row], bool]) -> tuple[Row, ...]:
    """Return the row in parts, each with as many buttons as fit there."""
    parts: list[Row] = []
    for choice in row:
        longer = (*parts[-1], choice) if parts else (choice,)
        if parts and fits(longer):
            parts[-1] = longer
        else:
            parts.append((choice,))
    return tuple(parts)


@lru_cache(1024)
def _hundredths(label: str) -> int:
    letters = unicodedata.normalize("NFD", label)
    return sum(_advance(one) for one in letters if unicodedata.category(one) != "Mn")


def _advance(letter: str) -> int:
    is_narrow = letter.isalpha() and unicodedata.east_asian_width(letter) not in "WF"
    return _WIDTH_OF.get(letter, _OTHER_LETTER if is_narrow else _OTHER)
