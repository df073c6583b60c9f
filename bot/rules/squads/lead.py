"""How long before a session its card comes: the evening before, so long before, or at its hour."""

from dataclasses import dataclass
from datetime import time, timedelta

SHORTEST, LONGEST = timedelta(minutes=30), timedelta(days=3)
EVENING_AT = time(19)  # a civil hour, and a night is left to answer [D]


@dataclass(frozen=True, slots=True)
class Lead:
    """`evening`: at `EVENING_AT` on the day before; else `before` the session, 0 at its hour."""

    evening: bool = False
    before: timedelta = timedelta(0)


AT_THE_HOUR = Lead()
THE_EVENING_BEFORE = Lead(evening=True)


def lead_of(before: timedelta) -> Lead | None:
    """Return the lead of so long before a session, None where that is too short or too long.

    >>> lead_of(timedelta(hours=2)) == Lead(before=timedelta(hours=2)), lead_of(timedelta(days=4))
    (True, None)
    """
    return Lead(before=before) if SHORTEST <= before <= LONGEST else None
