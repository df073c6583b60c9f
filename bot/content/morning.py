"""The morning check."""

from dataclasses import dataclass
from enum import StrEnum


class MorningLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "morning.open"


@dataclass(frozen=True, slots=True)
class MorningOpened:
    """The story's first words."""


MorningContent = MorningOpened
