"""What was said with a wish: its day, hour, span, place and mass."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was said with a wish; None or () where it was not.

    `day` and `days` are "mon" to "sun", "today", "tomorrow", always the coming one; `until` a day
    so, a date as ISO 8601 has it or the number of a day in its month.
    """

    day: str | None = None
    days: tuple[str, ...] = ()
    at: time | None = None
    until: str | None = None
    in_minutes: int | None = None
    per_week: int | None = None
    place: str | None = None
    kg: float | None = None
    lb: float | None = None
    only_today: bool | None = None
