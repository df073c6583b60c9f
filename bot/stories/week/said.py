"""The week: planned, done, and against one's own weeks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.load.weekload import WeekOnBaseline
from bot.rules.week.planning import PlannedDay
from bot.words.line import Content


class WeekState(StrEnum):
    """What stands over the whole week."""

    OPEN = "open"
    PAUSED = "paused"
    HELD = "held"  # a hold or a flag: nothing is due


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done: sessions, metres and seconds pulled, minutes, and how many were rated.

    `metres` counts pulls whose length was said, `work_s` those that were timed.
    """

    sessions: int
    metres: float
    work_s: int
    minutes: float
    rated: int


@dataclass(frozen=True, slots=True)
class WeekShown(Content):
    """One week.

    `load` compares the seven days up to its end, or up to today, with the weeks before; None
    where nothing is to be compared.  `shares` are the days on which a match leaves a share of
    the sets, in percent.  `balance` is forward over backward sets of 14 days, None where nothing
    was pulled or the week is not this one; `kept` the planned weeks in a row that were kept, 0
    in another week.
    """

    monday: date
    today: date
    days: tuple[PlannedDay, ...]
    matches: tuple[date, ...]
    shares: tuple[tuple[date, int], ...]
    tally: Tally
    load: WeekOnBaseline | None
    balance: float | None
    more_forward: bool
    kept: int
    state: WeekState


WeekContent = WeekShown
