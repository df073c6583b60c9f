"""The 21 steps: one thing rises at a time, volume inside a level, then drag with less volume.

Where the numbers come from: ten unloaded minutes three times a week (Alghadir 2019), two to
three sessions a week of up to 160-200 m (Alcaraz 2018), a ceiling of 30 % drag that stays
under the peak-power load of sprinters (Cross 2017).  Everything else is a decision of ours
[D], awaiting a physiotherapist's sign-off.
"""

from dataclasses import dataclass
from enum import IntEnum

from bot.rules.load.work import (
    ByDistance,
    ByTime,
    RpeBand,
    Tempo,
    Work,
    forward_sets_for,
    predicted_load,
    session_minutes,
)

STEPS_PER_LEVEL = 3


class Position(IntEnum):
    """A step of the ladder, lowest first: the unloaded level and six more, three steps each."""

    L0a = 0
    L0b = 1
    L0c = 2
    L1a = 3
    L1b = 4
    L1c = 5
    L2a = 6
    L2b = 7
    L2c = 8
    L3a = 9
    L3b = 10
    L3c = 11
    L4a = 12
    L4b = 13
    L4c = 14
    L5a = 15
    L5b = 16
    L5c = 17
    L6a = 18
    L6b = 19
    L6c = 20

    @property
    def level(self) -> int:
        return self.value // STEPS_PER_LEVEL


LOWEST, HIGHEST = Position.L0a, Position.L6c


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the ladder: drag in percent of body weight, and the work at it."""

    drag_percent: int
    work: Work
    rest_s: int
    rpe_band: RpeBand
    forward_sets: int
    minutes: int
    predicted_load_au: float


# The unloaded level; it ends at ten minutes, which is a complete programme by itself
# (Alghadir 2019).
WALKS = {
    Position.L0a: ByTime(5, 60),
    Position.L0b: ByTime(4, 120),
    Position.L0c: ByTime(2, 300),
}


def _walked(walk: ByTime) -> Step:
    return _step(0, walk, 60, RpeBand(1, 2), 0)


def _pulled_slowly(drag_percent: int, sets: int, rpe_band: RpeBand, *, forward: bool) -> Step:
    work = ByDistance(sets, 20, Tempo.SLOW)
    return _step(drag_percent, work, 60, rpe_band, forward_sets_for(sets) if forward else 0)


def _pulled(drag_percent: int, sets: int, metres: int, rest_s: int, rpe_band: RpeBand) -> Step:
    work = ByDistance(sets, metres, Tempo.STEADY)
    return _step(drag_percent, work, rest_s, rpe_band, forward_sets_for(sets))


def _step(drag_percent: int, work: Work, rest_s: int, band: RpeBand, forward_sets: int) -> Step:
    minutes = session_minutes(work, rest_s, forward_sets)
    load = predicted_load(band, minutes)
    return Step(drag_percent, work, rest_s, band, forward_sets, minutes, load)


# All [D].  Slow tempo through level 2, steady above; forward sets from level 2.
LADDER = {
    Position.L0a: _walked(WALKS[Position.L0a]),
    Position.L0b: _walked(WALKS[Position.L0b]),
    Position.L0c: _walked(WALKS[Position.L0c]),
    Position.L1a: _pulled_slowly(5, 3, RpeBand(2, 3), forward=False),
    Position.L1b: _pulled_slowly(5, 4, RpeBand(2, 3), forward=False),
    Position.L1c: _pulled_slowly(5, 5, RpeBand(2, 3), forward=False),
    Position.L2a: _pulled_slowly(10, 4, RpeBand(3, 4), forward=True),
    Position.L2b: _pulled_slowly(10, 5, RpeBand(3, 4), forward=True),
    Position.L2c: _pulled_slowly(10, 6, RpeBand(3, 4), forward=True),
    Position.L3a: _pulled(15, 5, 20, 90, RpeBand(4, 5)),
    Position.L3b: _pulled(15, 6, 20, 90, RpeBand(4, 5)),
    Position.L3c: _pulled(15, 7, 20, 90, RpeBand(4, 5)),
    Position.L4a: _pulled(20, 6, 20, 90, RpeBand(5, 6)),
    Position.L4b: _pulled(20, 7, 20, 90, RpeBand(5, 6)),
    Position.L4c: _pulled(20, 8, 20, 90, RpeBand(5, 6)),
    Position.L5a: _pulled(25, 6, 25, 120, RpeBand(6, 7)),
    Position.L5b: _pulled(25, 7, 25, 120, RpeBand(6, 7)),
    Position.L5c: _pulled(25, 8, 25, 120, RpeBand(6, 7)),
    Position.L6a: _pulled(30, 6, 25, 120, RpeBand(6, 7)),
    Position.L6b: _pulled(30, 7, 25, 120, RpeBand(6, 7)),
    Position.L6c: _pulled(30, 8, 25, 120, RpeBand(6, 7)),
}

FORWARD_FROM_LEVEL = 2  # below it the forward part is the easy walk back [D]

# Caps: under 18 the upper load of the supervised youth trial (Uthoff 2019); from 65 caution
# [D]; levels 5 and 6 are earned [D].
YOUTH_CAP = Position.L4c
OLDER_CAP = Position.L3c
UNEARNED_CAP = Position.L4c
EARNED_AFTER_WEEKS = 6

# The climb [D]: two clean sessions, and at most one step in seven days.
CLEAN_FOR_A_STEP = 2
DAYS_BETWEEN_STEPS = 7


def step_up(position: Position) -> Position | None:
    """Return the next step; `None` at the top."""
    return None if position is HIGHEST else Position(position + 1)


def step_down(position: Position) -> Position:
    """Return the step below; L0a stays L0a."""
    return Position(max(position - 1, LOWEST))


def levels_down(position: Position, levels: int) -> Position:
    """Return the first step of the level so many below; the floor is L0a."""
    return first_of_level(max(position.level - levels, 0))


def first_of_level(level: int) -> Position:
    """Return a level's step a.  Raises `ValueError` for a level that does not exist."""
    return Position(level * STEPS_PER_LEVEL)
