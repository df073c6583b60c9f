"""The rules behind a number, by name."""

from dataclasses import dataclass
from enum import StrEnum


class WhyLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "why.open"


@dataclass(frozen=True, slots=True)
class WhyOpened:
    """The story's first words."""


WhyContent = WhyOpened
