"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from enum import StrEnum


class TodayLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "today.open"


@dataclass(frozen=True, slots=True)
class TodayOpened:
    """The story's first words."""


TodayContent = TodayOpened
