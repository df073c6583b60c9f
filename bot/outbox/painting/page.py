"""A page to print: a table of weeks above named lines, set as large as one sheet of A4 takes.

It is a picture at 150 points an inch, so that a phone can be held out and a printer is no trouble.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from bot.enclosed.drawing import Drawing, DrawnTable
from bot.outbox.painting.pen import GREY, INK, PAPER, TINT, font_of, wrapped

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image

WIDE, HIGH = 1240, 1754  # A4
EDGE = 64
NAMES = 330  # of a line, before its words
SIZES = (30, 28, 26, 24, 22, 20)  # letters; a page that takes none of them is longer
LEADING = 1.36


@dataclass(frozen=True, slots=True)
class _Text:
    """Words at a place of the page; `right`: they end there."""

    words: str
    left: float
    top: float
    size: int
    bold: bool = False
    colour: str = INK
    right: bool = False


@dataclass(frozen=True, slots=True)
class _Band:
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Laid:
    """A page laid out: what is on it, and where it ends."""

    texts: tuple[_Text, ...]
    bands: tuple[_Band, ...]
    end: float


def printed(drawing: Drawing, table: DrawnTable) -> "Image":
    """Return the page as an image: one sheet, or a longer one where nothing else takes it all."""
    from PIL import Image, ImageDraw

    laid = next(
        (one for size in SIZES if (one := _laid(drawing, table, size)).end <= HIGH - EDGE),
        _laid(drawing, table, SIZES[-1]),
    )
    image = Image.new("RGB", (WIDE, max(HIGH, round(laid.end) + EDGE)), PAPER)
    pen = ImageDraw.Draw(image)
    for band in laid.bands:
        pen.rectangle((EDGE - 12, band.top, WIDE - EDGE + 12, band.bottom), fill=TINT)
    for text in laid.texts:
        font = font_of(text.size, text.bold)
        anchor = "ra" if text.right else "la"
        pen.text((text.left, text.top), text.words, fill=text.colour, font=font, anchor=anchor)
    return image


def _laid(drawing: Drawing, table: DrawnTable, size: int) -> _Laid:
    texts: list[_Text] = []
    bands: list[_Band] = []
    top = float(EDGE)
    room = WIDE - 2 * EDGE
    heads = ((drawing.title, size + 10, True, INK), (drawing.subtitle, size, False, GREY))
    for said, letters, bold, colour in heads:
        for line in wrapped(said, font_of(letters, bold), room):
            texts.append(_Text(line, EDGE, top, letters, bold, colour))
            top += letters * LEADING
    top += size * 0.8
    for at, row in enumerate((table.heads, *table.rows)):
        letters, bold = (_fitting(table, size), at == 0)
        if at % 2 == 1:
            bands.append(_Band(top - 2, top + letters * LEADING))
        texts += _row(row, table, top, letters, bold=bold)
        top += letters * LEADING + 2
    for group in drawing.groups:
        top += size * 0.8
        texts.append(_Text(group.title, EDGE, top, size + 2, bold=True))
        top += (size + 2) * LEADING
        left = NAMES if any(drawn.name for drawn in group.rows) else 0
        for drawn in group.rows:
            names = tuple(wrapped(drawn.name, font_of(size, True), NAMES - 20))
            words = tuple(wrapped(drawn.words, font_of(size), room - left))
            for name, line in zip_longest(names, words, fillvalue=""):
                texts.append(_Text(name, EDGE, top, size, bold=True))
                texts.append(_Text(line, EDGE + left, top, size))
                top += size * LEADING
            top += size * 0.15
    top += size * 0.6
    small = size - 4
    for note in drawing.notes:
        for line in wrapped(note, font_of(small), room):
            texts.append(_Text(line, EDGE, top, small, colour=GREY))
            top += small * LEADING
    return _Laid(tuple(texts), tuple(bands), top)


def _fitting(table: DrawnTable, size: int) -> int:
    """Return the size of letters at which no cell of the table runs into the next one."""
    room = WIDE - 2 * EDGE
    while size > 12 and sum(_widths(table, size)) > room:
        size -= 1
    return size


def _widths(table: DrawnTable, size: int) -> Iterator[float]:
    """Yield what each column takes, with the gap before it."""
    font, bold = font_of(size), font_of(size, True)
    for column, head in enumerate(table.heads):
        cells = (font.getlength(row[column]) for row in table.rows)
        yield max(bold.getlength(head), *cells) + size * 0.7


def _row(
    row: tuple[str, ...], table: DrawnTable, top: float, size: int, *, bold: bool
) -> Iterator[_Text]:
    """Yield the cells of a row: the first at the left, figures under each other at the right."""
    widths = tuple(_widths(table, size))
    spare = (WIDE - 2 * EDGE - sum(widths)) / max(len(widths) - 1, 1)
    edge = EDGE + widths[0]
    colour = GREY if bold else INK
    yield _Text(row[0], EDGE, top, size, bold, colour)
    for cell, width in zip(row[1:], widths[1:], strict=True):
        edge += width + spare
        yield _Text(cell, edge, top, size, bold, colour, right=True)
