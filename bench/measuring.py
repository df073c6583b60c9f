"""Measuring in pairs: both halves share the machine's mood, so the ratio leaves it out."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

ROUNDS = 5  # after one that warms up

Timed = Callable[[], Awaitable[float]]
"""One round: does its work and returns the seconds of it that count."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Median, least and most of what was measured."""

    median: float
    least: float
    most: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f}-{self.most:.2f})"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.  `met` None: measured for the record, there is no goal.

    `figures` are the numbers behind it: seconds are in the name (`_us`, `_ms`), others count.
    """

    key: str
    subject: str
    rival: str
    goal: str
    measured: str
    met: bool | None
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rounds of subject and rival in turn, in seconds."""

    subject: tuple[float, ...]
    rival: tuple[float, ...]

    @property
    def ratio(self) -> Spread:
        """How many times as long the subject took as the rival, pair by pair."""
        return spread([mine / its for mine, its in zip(self.subject, self.rival, strict=True)])

    @property
    def gain(self) -> Spread:
        """How many times as long the rival took as the subject, pair by pair."""
        return spread([its / mine for mine, its in zip(self.subject, self.rival, strict=True)])


def spread(values: Sequence[float]) -> Spread:
    """Return the median, least and most of some values."""
    return Spread(median(values), min(values), max(values))


async def in_turn(subject: Timed, rival: Timed, rounds: int = ROUNDS) -> Pairs:
    """Return subject and rival in turn (A B A B ...), the first pair left out: it warms up."""
    mine, its = [], []
    for _ in range(rounds + 1):
        mine.append(await subject())
        its.append(await rival())
    return Pairs(tuple(mine[1:]), tuple(its[1:]))


def clocked(work: Callable[[], object]) -> float:
    """Return how many seconds the work took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def at_most(
    key: str, subject: str, rival: str, ratio: Spread, limit: float, figures: Mapping[str, float]
) -> Row:
    """Return the line of a goal that is an upper limit to the median ratio."""
    return Row(key, subject, rival, f"<= {limit:g}x", f"{ratio}x", ratio.median <= limit, figures)


def at_least(
    key: str, subject: str, rival: str, gain: Spread, limit: float, figures: Mapping[str, float]
) -> Row:
    """Return the line of a goal that is a lower limit to how many times quicker it is."""
    return Row(key, subject, rival, f">= {limit:g}x", f"{gain}x", gain.median >= limit, figures)


def measured(
    key: str, subject: str, rival: str, ratio: Spread, figures: Mapping[str, float]
) -> Row:
    """Return the line of a ratio that is told for the record."""
    return Row(key, subject, rival, "-", f"{ratio}x", None, figures)
