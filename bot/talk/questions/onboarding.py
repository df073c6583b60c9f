"""Getting to know somebody: from hello to the first session."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskOnboarding(Asking):
    """A first question."""


OnboardingQuestion = AskOnboarding
