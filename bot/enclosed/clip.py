"""A movement to be shown, as a value: which one, and what it shows in words."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.rules.forward.exercises import Exercise

CLIPS = Path(__file__).parent / "clips"
"""Where the loops are, a file each; `sled-coach draw` makes them."""


class Way(StrEnum):
    """How a session goes backward, by what is worked against."""

    BELT = "belt"
    ARMS = "arms"
    BAND = "band"
    HILL = "hill"
    TREADMILL = "treadmill"
    WALK = "walk"


Movement = Way | Exercise
MOVEMENTS: tuple[Movement, ...] = (*Way, *Exercise)
"""What there is a loop of: the ways back, then the forward menu.  No two have the same name."""


def movement(name: str) -> Movement:
    """Return the movement of a name.  Raises `ValueError` where none has it."""
    return Way(name) if name in list(Way) else Exercise(name)


KINDS = {
    ".gif": "image/gif",
    ".mp4": "video/mp4",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}
"""What an own clip may be, by the end of its file's name."""

THERE = re.compile(r"([a-z]{2,}):(\S+)")
"""An app, and what it calls a file that it has."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A loop of a movement, by its name; `alt` is its twin in words.

    `own` is what whoever runs the coach shows in its place: the path of a file, or by which name
    an app has one, as in "app:its-name-there".  "": the drawn loop.
    """

    movement: str
    alt: str
    own: str = ""
