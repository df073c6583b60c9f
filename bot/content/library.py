"""Questions people ask, videos, credits, help."""

from dataclasses import dataclass
from enum import StrEnum


class LibraryLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "library.open"


@dataclass(frozen=True, slots=True)
class LibraryOpened:
    """The story's first words."""


LibraryContent = LibraryOpened
