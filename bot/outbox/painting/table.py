"""Titles, rows under signs and notes: lines of a picture, one below the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.enclosed.drawing import Drawing, DrawnRow, Mark
from bot.outbox.painting.pen import COLOURS, GREY, INDENT, INK, MARGIN, WIDTH, font_of, wrapped

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.ImageDraw import ImageDraw


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set; sizes in pixels, `gap` is the room above it."""

    size: int
    bold: bool = False
    colour: str = INK
    indent: int = 0
    gap: int = 0


@dataclass(frozen=True, slots=True)
class SetLine:
    text: str
    style: Style
    mark: Mark | None = None
    gap: int = 0

    @property
    def height(self) -> int:
        return self.gap + round(self.style.size * 1.4)


_TITLE = Style(46, bold=True)
_SUBTITLE = Style(32, colour=GREY)
_GROUP = Style(36, bold=True, indent=INDENT, gap=36)
_NAME = Style(34, bold=True, indent=INDENT, gap=16)
_WORDS = Style(32, indent=INDENT)
_NOTE = Style(28, colour=GREY, gap=24)


def heading_of(drawing: Drawing) -> Iterator[SetLine]:
    """Yield what stands atop a picture."""
    yield from _set(drawing.title, _TITLE)
    yield from _set(drawing.subtitle, _SUBTITLE)


def lines_of(drawing: Drawing) -> Iterator[SetLine]:
    """Yield what stands below it: rows under signs."""
    for group in drawing.groups:
        yield from _set(group.title, _GROUP, group.mark)
        for row in group.rows:
            yield from _row(row)


def notes_of(drawing: Drawing) -> Iterator[SetLine]:
    """Yield what stands at the foot of a picture, however many rows there are above."""
    for note in drawing.notes:
        yield from _set(note, _NOTE)


def within(lines: Iterable[SetLine], height: int) -> Iterator[SetLine]:
    """Yield as many lines as there is room for; dots where there are more."""
    for line in lines:
        height -= line.height
        if height < 0:
            yield SetLine("…", _WORDS)
            return
        yield line


def _row(row: DrawnRow) -> Iterator[SetLine]:
    yield from _set(row.name, _NAME)
    yield from _set(row.words, _WORDS)


def _set(text: str, style: Style, mark: Mark | None = None) -> Iterator[SetLine]:
    """Yield a text in lines that fit, the sign and the room above on the first."""
    room = WIDTH - 2 * MARGIN - style.indent
    for index, part in enumerate(wrapped(text, font_of(style.size, style.bold), room)):
        first = index == 0
        yield SetLine(part, style, mark if first else None, style.gap if first else 0)


# --- the pen -------------------------------------------------------------------------------


def put(pen: "ImageDraw", line: SetLine, top: int) -> None:
    """Write a line, its sign before it."""
    style, top = line.style, top + line.gap
    font = font_of(style.size, style.bold)
    pen.text((MARGIN + style.indent, top), line.text, fill=style.colour, font=font)
    if line.mark is not None:
        sign_at(pen, line.mark, MARGIN, top + round(style.size * 0.2), round(style.size * 1.05))


def sign_at(pen: "ImageDraw", mark: Mark, left: int, top: int, size: int) -> None:
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
