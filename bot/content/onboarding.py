"""Getting to know somebody: from hello to the first session."""

from dataclasses import dataclass
from enum import StrEnum


class OnboardingLabel(StrEnum):
    """Buttons of this story."""

    OPEN = "onboarding.open"


@dataclass(frozen=True, slots=True)
class OnboardingOpened:
    """The story's first words."""


OnboardingContent = OnboardingOpened
