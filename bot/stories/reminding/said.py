"""What is said when a reminder is due.

Lock screens show it: nothing here speaks of loads or of how anybody feels.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class WasLate(Content):
    """What follows was due so long ago."""

    late: timedelta


@dataclass(frozen=True, slots=True)
class PrepareNow(Content):
    """A session soon.  `barefoot_sets` is the most there may be, None without the shoe tip."""

    at: time
    barefoot_sets: int | None
    late: timedelta


@dataclass(frozen=True, slots=True)
class SessionNow(Content):
    """Session time.  `day` is given where it is not today's; `shoes_off`: the tip was taken."""

    day: date | None
    at: time
    shoes_off: bool
    late: timedelta


@dataclass(frozen=True, slots=True)
class StillToTell(Content):
    """Nothing was heard since the reminder.  `day` is given where it is not today's."""

    day: date | None


@dataclass(frozen=True, slots=True)
class RemindersMissed(Content):
    """The coach was away; these days went by without a word from it."""

    days: tuple[date, ...]


RemindingContent = WasLate | PrepareNow | SessionNow | StillToTell | RemindersMissed
