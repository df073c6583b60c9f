"""The week: plan, done, load against usual."""

from dataclasses import dataclass
from enum import StrEnum


class WeekLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "week.open"


@dataclass(frozen=True, slots=True)
class WeekOpened:
    """The story's first words."""


WeekContent = WeekOpened
