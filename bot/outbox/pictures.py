"""Draws what a message holds as values, in a thread of its own, just before it is sent."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from bot.contract import File, Outgoing
from bot.enclosed.clip import CLIPS, KINDS, THERE, Clip
from bot.errors import trail
from bot.outbox.painting.drawn import draw

log = logging.getLogger(__name__)

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
