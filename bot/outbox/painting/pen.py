"""What every picture is drawn with: its width, its colours, its font.

Colours are told apart by colour-blind readers too (Okabe and Ito 2008); shapes do so without.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from bot.enclosed.drawing import Mark

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

WIDTH, MARGIN, INDENT = 1080, 48, 64  # a phone's width, in pixels
PAPER, INK, GREY = "#ffffff", "#1a1a1a", "#5c5c5c"
BLUE, SKY, GREEN, AMBER = "#0072b2", "#56b4e9", "#009e73", "#e69f00"
VERMILION, PURPLE, SILVER, TINT = "#d55e00", "#cc79a7", "#777777", "#eaf2f8"
COLOURS = {
    Mark.STOP: VERMILION,
    Mark.CARE: AMBER,
    Mark.GOOD: GREEN,
    Mark.UNKNOWN: SILVER,
}

GREYS = (*range(0x1A, 0xF0, 15), 0xFF)  # enough for smooth letters
SHADES = 5  # of a colour towards the paper: enough for smooth edges


@cache
def palette() -> "Image":
    """Return the colours there are: an adaptive palette would take two of them for one."""
    from PIL import Image

    greys = [shade for grey in GREYS for shade in (grey,) * 3]
    named = [rgb(one) for one in (BLUE, SKY, GREEN, AMBER, VERMILION, PURPLE, SILVER)]
    mixed = [
        round(255 + (part - 255) * share / SHADES)
        for colour in named
        for share in range(1, SHADES + 1)
        for part in colour
    ]
    made = Image.new("P", (1, 1))
    # of the tint itself alone: its shades are so near to white that paper would be one of them
    made.putpalette([*greys, *mixed, *rgb(TINT)])
    return made


def rgb(colour: str) -> tuple[int, int, int]:
    """Return a colour in its three parts.

    >>> rgb("#0072b2")
    (0, 114, 178)
    """
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


@cache
def font_of(size: int, bold: bool = False) -> "FreeTypeFont":
    """Return Open Sans: the font that comes with Pillow has no accents."""
    from PIL import ImageFont

    name = "OpenSans-SemiBold.ttf" if bold else "OpenSans-Regular.ttf"
    with as_file(files("ttf_opensans") / "ttf" / name) as path:
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def wrapped(text: str, font: "FreeTypeFont", room: int) -> Iterator[str]:
    """Yield a text in lines that are no wider than the room, in pixels.

    A figure stays on the line of what it counts: "15 kg", "29 Nov", "13 times".
    """
    line = ""
    for word in _kept_together(text, font, room):
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) <= room:
            line = longer
            continue
        if line:
            yield line
        while font.getlength(word) > room:  # one word wider than a phone: a name without spaces
            fits = next(n for n in range(len(word), 0, -1) if font.getlength(word[:n]) <= room)
            yield word[:fits]
            word = word[fits:]
        line = word
    if line:
        yield line


_COUNTS = re.compile(r"\W?\d+(?:[.,]\d+)*\.?")
"""A figure that something stands behind; "(12:" or "12;" is none."""
_TRAILS = frozenset("·×–")
"""What stands between two things, and begins no line."""


def _kept_together(text: str, font: "FreeTypeFont", room: int) -> Iterator[str]:
    """Yield a text in words, those together that no line parts where they fit on one."""
    held: list[str] = []
    for word in text.split():
        if held and word not in _TRAILS and not _COUNTS.fullmatch(held[-1]):
            yield from _joined(held, font, room)
            held = []
        held.append(word)
    yield from _joined(held, font, room)


def _joined(words: list[str], font: "FreeTypeFont", room: int) -> Iterator[str]:
    together = " ".join(words)
    if len(words) < 2 or font.getlength(together) > room:
        yield from words
    else:
        yield together
