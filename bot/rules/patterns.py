"""What several sessions or weeks show together, with the numbers that showed it."""

from dataclasses import dataclass
from datetime import date

from bot.rules.records import Athlete, Log


@dataclass(frozen=True, slots=True)
class StableThree:
    """Three steady sessions at pain 3 that neither rose nor lasted: passes as green once."""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class TwoReds:
    """Two red sessions within 14 days: the programme pauses until somebody looked at it."""

    first: date
    second: date


@dataclass(frozen=True, slots=True)
class ThreeAmbers:
    """Three amber 2 sessions in a row: a level down, and get it looked at."""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class RisingMornings:
    """Mornings a point worse on average, two weeks running: a step down, suggest a physio.

    `means` are the mean morning pain of three weeks, oldest first; `week` the Monday after.
    """

    means: tuple[float, ...]
    week: date


@dataclass(frozen=True, slots=True)
class StillSore:
    """Mornings above 2 for six weeks: suggest an assessment.  Weekly means, oldest first."""

    means: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class NoBetter:
    """After twelve weeks mornings are no better than at the start: suggest an assessment."""

    baseline: int
    median: float
    weeks: int


Pattern = StableThree | TwoReds | ThreeAmbers | RisingMornings | StillSore | NoBetter


def patterns(athlete: Athlete, log: Log, today: date) -> tuple[Pattern, ...]:
    """Return the patterns that hold today, weightiest first."""
    return ()
