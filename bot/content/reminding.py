"""What is said when a reminder is due."""

from dataclasses import dataclass
from enum import StrEnum


class RemindingLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "reminding.open"


@dataclass(frozen=True, slots=True)
class RemindingOpened:
    """The story's first words."""


RemindingContent = RemindingOpened
