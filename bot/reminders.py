"""When a reminder fires next: weekly rules in a zone, grace, quiet hours.  Pure."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What a reminder is about."""

    PREPARE = "prepare"  # 30 minutes before a session
    SESSION = "session"  # at its hour
    REASK = "reask"  # once, hours later, to who has not logged
    MORNING = "morning"  # the day after a session, 08:00
    MORNING_AGAIN = "morning_again"  # its one repeat
    FIXTURES = "fixtures"  # Sunday evening: a match this week?
    RECAP = "recap"  # the week, looked back on
    RESCREEN = "rescreen"  # every 28 days: anything changed?


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose moment has come.

    `occurrence` is the local day it belongs to; `at` the instant it was meant for; `late` how
    long ago that is, zero when on time.
    """

    kind: Kind
    occurrence: date
    at: datetime
    late: timedelta = timedelta(0)
