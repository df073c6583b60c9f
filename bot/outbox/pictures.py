"""Draws what a message holds as values, in a thread of its own, just before it is sent."""

import asyncio
import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bot.contract import File, Outgoing
from bot.enclosed.clip import CLIPS, KINDS, THERE, Clip
from bot.enclosed.drawing import Drawing
from bot.errors import trail
from bot.outbox.painting.chart import charted
from bot.outbox.painting.page import printed
from bot.outbox.painting.pen import MARGIN, PAPER, WIDTH, palette
from bot.outbox.painting.table import SetLine, heading_of, lines_of, put, within

if TYPE_CHECKING:  # loaded when something is drawn: most processes never do
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

log = logging.getLogger(__name__)

HIGHEST = 8000  # pixels; Telegram takes 10,000 of both sides together, and the words name all

STRIP = 512  # pixels high: flattened in some 5 ms


_DRAWER = ThreadPoolExecutor(1, thread_name_prefix="drawing")
"""One picture after the other: whoever is answered meanwhile takes turns with one thread."""


async def painted(message: Outgoing) -> Outgoing:
    """Return the message with its drawing as a picture; without, where it cannot be drawn."""
    drawing = message.drawing
    if message.clip is not None:
        return await _shown(message, message.clip)
    if drawing is None:
        return message
    try:
        content = await asyncio.get_running_loop().run_in_executor(_DRAWER, draw, drawing)
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

    if drawing.table is not None:
        return _kept(printed(drawing, drawing.table))
    heading = tuple(heading_of(drawing))
    chart = None if drawing.chart is None else charted(drawing.chart)
    above = MARGIN + sum(line.height for line in heading)
    below = above + (0 if chart is None else chart.height)
    lines = tuple(within(lines_of(drawing), HIGHEST - below))
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
