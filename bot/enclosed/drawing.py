"""What is to be drawn as a picture, as values: the drawing itself is left to the last moment.

So deciding stays pure, and what waits to be sent is a few words instead of a picture.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.enclosed.chart import Chart


class Mark(StrEnum):
    """A sign with a shape and a colour of its own; the words beside it say what it means."""

    STOP = "stop"
    CARE = "care"
    GOOD = "good"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DrawnRow:
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class DrawnGroup:
    """Rows under one sign; None: they need none."""

    mark: Mark | None
    title: str
    rows: tuple[DrawnRow, ...]


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """Columns with their heads, row by row; the first one names the row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Rows for a phone, a chart above them where there is one; with a `table` a page to print.

    `file` names it, `alt` is its twin in words.
    """

    file: str
    title: str
    subtitle: str
    groups: tuple[DrawnGroup, ...]
    notes: tuple[str, ...]
    alt: str
    chart: Chart | None = None
    table: DrawnTable | None = None
