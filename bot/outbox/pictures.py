"""Draws what a message holds as values, in a thread of its own, just before it is sent."""

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bot.contract import File, Outgoing
from bot.enclosed.clip import CLIPS, KINDS, THERE, Clip
from bot.enclosed.drawing import Drawing, DrawnRow, Mark
from bot.errors import trail

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

log = logging.getLogger(__name__)

WIDTH, MARGIN, INDENT = 1080, 48, 64  # a phone's width, in pixels
PAPER, INK, GREY = "#ffffff", "#1a1a1a", "#5c5c5c"
COLOURS = {
    Mark.STOP: "#d55e00",
    Mark.CARE: "#e69f00",
    Mark.GOOD: "#009e73",
    Mark.UNKNOWN: "#777777",
}
"""Told apart by colour-blind readers too: Okabe and Ito 2008; the shapes do so without colour."""

GREYS = (*range(0x1A, 0xF0, 15), 0xFF)  # enough for smooth letters
HIGHEST = 8000  # pixels; Telegram takes 10,000 of both sides together, and the words name all


async def painted(message: Outgoing) -> Outgoing:
    """Return the message with its drawing as a picture; without, where it cannot be drawn."""
    drawing = message.drawing
    if message.clip is not None:
        return await _shown(message, message.clip)
    if drawing is None:
        return message
    try:
        content = await asyncio.to_thread(draw, drawing)
    except (ImportError, OSError, ValueError) as wrong:
        log.error("a picture could not be drawn: %s", trail(wrong))
        return replace(message, drawing=None)
    picture = File(f"{drawing.file}.png", "image/png", content, drawing.alt)
    return replace(message, picture=picture, drawing=None)


async def _shown(message: Outgoing, clip: Clip) -> Outgoing:
    """Return the message with its loop as a picture; where there is none, its twin in words."""
    try:
        picture = await asyncio.to_thread(loop_of, clip)
    except OSError as wrong:
        log.error("a loop could not be read: %s", trail(wrong))
        return replace(message, clip=None)
    return replace(message, picture=picture, clip=None)


def loop_of(clip: Clip) -> File:
    """Return the loop of a movement: the own one of whoever runs the coach, else the drawn one.

    Raises `OSError` where its file is not there.
    """
    drawn = CLIPS / f"{clip.movement}.gif"
    held = THERE.fullmatch(clip.own)
    there = None if held is None else (held[1], held[2])
    file = Path(clip.own) if clip.own and there is None else drawn
    return File(file.name, KINDS[file.suffix.lower()], file.read_bytes(), clip.alt, there)


def draw(drawing: Drawing) -> bytes:
    """Return the drawing as a PNG, as high as it needs to be."""
    from PIL import Image, ImageDraw

    lines = list(_within(_lines(drawing), HIGHEST))
    height = sum(line.height for line in lines) + 2 * MARGIN
    image = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(image)
    top = MARGIN
    for line in lines:
        _put(pen, line, top)
        top += line.height
    kept = BytesIO()
    flat = image.quantize(palette=_palette(), dither=Image.Dither.NONE)
    flat.save(kept, "PNG", optimize=True)
    return kept.getvalue()


@cache
def _palette() -> "Image":
    """Return the colours there are: an adaptive palette would take two of them for one."""
    from PIL import Image

    greys = [shade for grey in GREYS for shade in (grey,) * 3]
    colours = [int(colour[at : at + 2], 16) for colour in COLOURS.values() for at in (1, 3, 5)]
    palette = Image.new("P", (1, 1))
    palette.putpalette(greys + colours)
    return palette


# --- lines ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Style:
    """How a line is set; sizes in pixels, `gap` is the room above it."""

    size: int
    bold: bool = False
    colour: str = INK
    indent: int = 0
    gap: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    style: _Style
    mark: Mark | None = None
    gap: int = 0

    @property
    def height(self) -> int:
        return self.gap + round(self.style.size * 1.4)


_TITLE = _Style(46, bold=True)
_SUBTITLE = _Style(32, colour=GREY)
_GROUP = _Style(36, bold=True, indent=INDENT, gap=36)
_NAME = _Style(34, bold=True, indent=INDENT, gap=16)
_WORDS = _Style(32, indent=INDENT)
_NOTE = _Style(28, colour=GREY, gap=24)


def _lines(drawing: Drawing) -> Iterator[_Line]:
    yield from _set(drawing.title, _TITLE)
    yield from _set(drawing.subtitle, _SUBTITLE)
    for group in drawing.groups:
        yield from _set(group.title, _GROUP, group.mark)
        for row in group.rows:
            yield from _row(row)
    for note in drawing.notes:
        yield from _set(note, _NOTE)


def _within(lines: Iterator[_Line], height: int) -> Iterator[_Line]:
    """Yield as many lines as there is room for; dots where there are more."""
    for line in lines:
        height -= line.height
        if height < 0:
            yield _Line("…", _WORDS)
            return
        yield line


def _row(row: DrawnRow) -> Iterator[_Line]:
    yield from _set(row.name, _NAME)
    yield from _set(row.words, _WORDS)


def _set(text: str, style: _Style, mark: Mark | None = None) -> Iterator[_Line]:
    """Yield a text in lines that fit, the sign and the room above on the first."""
    for index, part in enumerate(_wrapped(text, style)):
        first = index == 0
        yield _Line(part, style, mark if first else None, style.gap if first else 0)


def _wrapped(text: str, style: _Style) -> Iterator[str]:
    room = WIDTH - 2 * MARGIN - style.indent
    font = _font(style.size, style.bold)
    line = ""
    for word in text.split():
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


# --- the pen -------------------------------------------------------------------------------


def _put(pen: "ImageDraw", line: _Line, top: int) -> None:
    style, top = line.style, top + line.gap
    font = _font(style.size, style.bold)
    pen.text((MARGIN + style.indent, top), line.text, fill=style.colour, font=font)
    if line.mark is not None:
        _sign(pen, line.mark, MARGIN, top + round(style.size * 0.2), round(style.size * 1.05))


def _sign(pen: "ImageDraw", mark: Mark, left: int, top: int, size: int) -> None:
    """Draw a square, a triangle, a disc or a ring: no two of one shape."""
    right, bottom, colour = left + size, top + size, COLOURS[mark]
    match mark:
        case Mark.STOP:
            pen.rectangle((left, top, right, bottom), fill=colour)
        case Mark.CARE:
            pen.polygon(((left + size // 2, top), (right, bottom), (left, bottom)), fill=colour)
        case Mark.GOOD:
            pen.ellipse((left, top, right, bottom), fill=colour)
        case Mark.UNKNOWN:
            pen.ellipse((left, top, right, bottom), outline=colour, width=5)


@cache
def _font(size: int, bold: bool) -> "FreeTypeFont":
    """Return Open Sans: the font that comes with Pillow has no accents."""
    from PIL import ImageFont

    name = "OpenSans-SemiBold.ttf" if bold else "OpenSans-Regular.ttf"
    with as_file(files("ttf_opensans") / "ttf" / name) as path:
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
