"""A chart as values: days across, and under each other what is drawn over them.

Words come with it in the reader's language; how a sign looks is the pen's to know.
"""

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What a mark stands for; each has a shape and a colour of its own."""

    DRAG = "drag"
    OWN = "own"  # the drag of a session that nobody planned
    METRES = "metres"
    BY_CLOCK = "by_clock"  # metres reckoned from seconds
    DURING = "during"
    AFTER = "after"
    MORNING = "morning"
    MATCH = "match"
    HOLD = "hold"
    LIGHTER = "lighter"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and what is written there."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Stripe:
    """A part of an axis with a name of its own."""

    low: float
    high: float
    words: str


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one sign: days from the first one, and how high each is.  `joined`: by a line."""

    sign: Sign
    points: tuple[tuple[float, float], ...]
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """What shares an axis; `height` is in parts of the whole, `low` and `high` are its ends."""

    title: str
    low: float
    high: float
    ticks: tuple[Tick, ...]
    series: tuple[Series, ...]
    stripes: tuple[Stripe, ...] = ()
    height: int = 2


@dataclass(frozen=True, slots=True)
class Span:
    """Days in a row, both ends included, as so many from the first one."""

    sign: Sign
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Panels over the same `days`, what lasted beside them, and what each sign means."""

    days: int
    ticks: tuple[Tick, ...]
    panels: tuple[Panel, ...]
    spans: tuple[Span, ...] = ()
    key: tuple[tuple[Sign, str], ...] = ()
