"""What is pulled, where, and the pull test."""

from dataclasses import dataclass
from enum import StrEnum


class KitLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "kit.open"


@dataclass(frozen=True, slots=True)
class KitOpened:
    """The story's first words."""


KitContent = KitOpened
