"""Days, hour, zone and quiet hours."""

from dataclasses import dataclass
from enum import StrEnum


class ScheduleLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "schedule.open"


@dataclass(frozen=True, slots=True)
class ScheduleOpened:
    """The story's first words."""


ScheduleContent = ScheduleOpened
