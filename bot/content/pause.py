"""Planned time off."""

from dataclasses import dataclass
from enum import StrEnum


class PauseLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "pause.open"


@dataclass(frozen=True, slots=True)
class PauseOpened:
    """The story's first words."""


PauseContent = PauseOpened
