"""Match days."""

from dataclasses import dataclass
from enum import StrEnum


class MatchesLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "matches.open"


@dataclass(frozen=True, slots=True)
class MatchesOpened:
    """The story's first words."""


MatchesContent = MatchesOpened
