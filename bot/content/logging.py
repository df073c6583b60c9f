"""What was done: understood, questioned, written down, corrected, taken back."""

from dataclasses import dataclass
from enum import StrEnum


class LoggingLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "logging.open"


@dataclass(frozen=True, slots=True)
class LoggingOpened:
    """The story's first words."""


LoggingContent = LoggingOpened
