"""Weekdays to suggest for two or three sessions, with and without a usual match day."""

from datetime import time

from bot.rules.log.records import Slot

DAYS_A_WEEK = 7

# Days before the match, by sessions a week [D].  Two: MD-4 and, lighter, MD-2.  Three: MD+2
# (which is MD-5), MD-3, and a warm-up on MD-1.
IN_SEASON = {2: (4, 2), 3: (5, 3, 1)}
SESSIONS_A_WEEK = tuple(IN_SEASON)
# Weekdays, Monday 0 [D].
OFF_SEASON = {2: (0, 3), 3: (0, 2, 4)}


def suggested_slots(sessions: int, match_weekday: int | None, at: time) -> tuple[Slot, ...]:
    """Return the weekly slots to suggest for 2 or 3 sessions, by weekday.

    >>> [slot.weekday for slot in suggested_slots(2, 5, time(18))]
    [1, 3]
    """
    if match_weekday is None:
        weekdays = OFF_SEASON[sessions]
    else:
        weekdays = tuple((match_weekday - days) % DAYS_A_WEEK for days in IN_SEASON[sessions])
    return tuple(sorted(Slot(weekday, at) for weekday in weekdays))
