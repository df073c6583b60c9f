"""Language, units, how much advice, consent, leaving."""

from dataclasses import dataclass
from enum import StrEnum


class SettingsLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "settings.open"


@dataclass(frozen=True, slots=True)
class SettingsOpened:
    """The story's first words."""


SettingsContent = SettingsOpened
