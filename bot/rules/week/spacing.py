"""Room between sessions: 48 hours between hard ones, a day beside a light one, three a week.

Reckoned in the athlete's own days: two evenings two days apart are 48 hours.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.log.done import Entry, Mode
from bot.rules.pain.judging import Kind, kind_of

# All [D]; three a week is the article's own most.
DAYS_BETWEEN_CONDITIONING = 2
DAYS_BESIDE_WARM_UP = 1
MOST_LOADED_IN_SEVEN_DAYS = 3
SEVEN_DAYS = 7


@dataclass(frozen=True, slots=True)
class Placed:
    """A session that has its day, done or planned.  Unloaded walking is not `loaded`."""

    day: date
    mode: Mode
    loaded: bool = True


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
    """Three sessions in seven days are there already; `earliest` is the first day with room."""

    sessions: int
    earliest: date


SpacingVerdict = RoomEnough | TooClose | EnoughThisWeek


def placed_in(entries: Iterable[Entry], day: date) -> tuple[Placed, ...]:
    """Return what was done in the days before a day, and on it."""
    first = day - timedelta(days=SEVEN_DAYS - 1)
    return tuple(placed(entry) for entry in entries if first <= entry.day <= day)


def placed(entry: Entry) -> Placed:
    """Return a session as something to keep clear of; a free one is taken for a hard one."""
    light = kind_of(entry) in (Kind.LIGHT, Kind.STAND_IN)
    is_loaded = entry.plan is None or entry.plan.drag_percent != 0
    return Placed(entry.day, Mode.WARM_UP if light else Mode.CONDITIONING, is_loaded)


def room(others: Sequence[Placed], day: date, mode: Mode) -> SpacingVerdict:
    """Return whether a loaded session has room among others, before and after it."""
    full = _full_until(others, day)
    if full is not None:
        return EnoughThisWeek(MOST_LOADED_IN_SEVEN_DAYS, full)
    close = [other for other in others if _apart(other, day) < _needed(other, mode)]
    if not close:
        return RoomEnough()
    latest = max(close, key=lambda other: other.day)
    fits = all(_apart(other, day) >= DAYS_BESIDE_WARM_UP for other in close)
    earliest = max(other.day + timedelta(days=_needed(other, mode)) for other in close)
    return TooClose(latest.day, earliest, fits and mode is not Mode.WARM_UP)


def _apart(other: Placed, day: date) -> int:
    return abs((other.day - day).days)


def _needed(other: Placed, mode: Mode) -> int:
    both_hard = other.mode is Mode.CONDITIONING and mode is Mode.CONDITIONING
    return DAYS_BETWEEN_CONDITIONING if both_hard else DAYS_BESIDE_WARM_UP


def _full_until(others: Sequence[Placed], day: date) -> date | None:
    """Return the first day with room where seven days around this one are full, else `None`."""
    days = sorted({other.day for other in others if other.loaded and other.day != day})
    if len(days) < MOST_LOADED_IN_SEVEN_DAYS:
        return None
    for back in range(SEVEN_DAYS):
        first = day - timedelta(days=back)
        within = [one for one in days if first <= one < first + timedelta(days=SEVEN_DAYS)]
        if len(within) >= MOST_LOADED_IN_SEVEN_DAYS:
            return within[0] + timedelta(days=SEVEN_DAYS)
    return None
