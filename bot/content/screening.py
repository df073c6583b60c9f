"""Red flags: asked about, raised, cleared."""

from dataclasses import dataclass
from enum import StrEnum


class ScreeningLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "screening.open"


@dataclass(frozen=True, slots=True)
class ScreeningOpened:
    """The story's first words."""


ScreeningContent = ScreeningOpened
