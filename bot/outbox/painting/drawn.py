"""A drawing as a PNG: what is written above and below, and the chart or table between."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from bot.enclosed.drawing import Drawing
from bot.outbox.painting.chart import charted
from bot.outbox.painting.page import printed
from bot.outbox.painting.pen import MARGIN, PAPER, WIDTH, palette
from bot.outbox.painting.table import SetLine, heading_of, lines_of, notes_of, put, within

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

HIGHEST = 8000  # pixels; Telegram takes 10,000 of both sides together, and the words name all
STRIP = 512  # pixels high: flattened in some 5 ms


def draw(drawing: Drawing) -> bytes:
    """Return the drawing as a PNG, as high as it needs to be."""
    from PIL import Image, ImageDraw

    if drawing.table is not None:
        return _kept(printed(drawing, drawing.table))
    heading = tuple(heading_of(drawing))
    chart = None if drawing.chart is None else charted(drawing.chart)
    above = MARGIN + sum(line.height for line in heading)
    below = above + (0 if chart is None else chart.height)
    notes = tuple(notes_of(drawing))
    room = HIGHEST - below - sum(line.height for line in notes)
    lines = (*within(lines_of(drawing), room), *notes)
    height = below + sum(line.height for line in lines) + MARGIN
    image = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(image)
    _write(pen, heading, MARGIN)
    if chart is not None:
        image.paste(chart, (0, above))
    _write(pen, lines, below)
    return _kept(image)


def _kept(image: "Image") -> bytes:
    """Return an image as a PNG, in the few colours there are.

    It is flattened strip by strip: all of a board at once lets no answer through meanwhile.
    """
    from PIL import Image

    kept, colours = BytesIO(), palette()
    flat = Image.new("P", image.size)
    flat.putpalette(colours.getpalette() or [])
    for top in range(0, image.height, STRIP):
        strip = image.crop((0, top, image.width, min(top + STRIP, image.height)))
        flat.paste(strip.quantize(palette=colours, dither=Image.Dither.NONE), (0, top))
    flat.save(kept, "PNG", compress_level=6)
    return kept.getvalue()


def _write(pen: "ImageDraw", lines: Iterable[SetLine], top: int) -> None:
    for line in lines:
        put(pen, line, top)
        top += line.height
