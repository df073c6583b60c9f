"""Whether a button's words can be read to their end on a narrow phone, in every app.

On Telegram a row is shown as several where it would be cut (`adapters.telegram.keyboard`), and on
Discord a phone breaks it by itself: so what fits alone fits.
"""

import unicodedata
from collections.abc import Iterable

from adapters.telegram.keyboard import GROUP, PRIVATE, room_for_words, width

ON_DISCORD = 240.0
"""Of 360 less the face and the margins, 88, and a button's own, 32.  Reckoned: it is not told."""

_LETTERS, _OTHER, _OTHER_LETTER = 14, 125, 80
_WIDTHS = {
    19: "’",
    24: "'",
    26: " ",
    27: "ijlı",
    28: "!,.:;¡·",
    29: "J",
    31: "`",
    32: "()",
    33: "-[]",
    36: "If",
    39: "/\\t{}“”",
    43: '"r',
    44: "_",
    45: "?¿",
    48: "z",
    49: "s",
    50: "c–",
    53: "Fvy",
    54: "L",
    55: "*Sx",
    56: "Ek|",
    57: "T",
    58: "$+0123456789<=>Z^ae~×",
    59: "Y",
    61: "P",
    62: "VXbdgopq",
    63: "hnu",
    64: "CKR",
    65: "#",
    66: "AB",
    73: "G",
    74: "&DU",
    75: "H",
    78: "N",
    79: "OQ",
    81: "w…",
    86: "%",
    90: "@",
    92: "M",
    95: "Wm",
}
"""Letters of Noto Sans Medium by their advance in hundredths of the size, rounded up.

Of version 2.015, fonts.google.com/noto/specimen/Noto+Sans.  Discord's own face is no open one; it
names this one next, and is narrower.
"""
_WIDTH_OF = {letter: advance for advance, letters in _WIDTHS.items() for letter in letters}


def cut(labels: Iterable[str], *, in_group: bool = False) -> list[str]:
    """Return those that would be cut in some app with a row of their own."""
    room = room_for_words(1, GROUP if in_group else PRIVATE)
    return [one for one in labels if width(one) > room or width_on_discord(one) > ON_DISCORD]


def width_on_discord(label: str) -> float:
    """Return how wide a button's words are at most, in dp.

    >>> width_on_discord("7")
    8.12
    """
    letters = unicodedata.normalize("NFD", label)
    spaced = [one for one in letters if unicodedata.category(one) != "Mn"]
    return _LETTERS * sum(map(_advance, spaced)) / 100


def _advance(letter: str) -> int:
    is_narrow = letter.isalpha() and unicodedata.east_asian_width(letter) not in "WF"
    return _WIDTH_OF.get(letter, _OTHER_LETTER if is_narrow else _OTHER)
