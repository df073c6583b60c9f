"""Getting to know somebody: from hello to the first session."""

from typing import Protocol, assert_never

from bot.content.onboarding import OnboardingContent, OnboardingLabel, OnboardingOpened
from bot.rich import Rich, rich
from bot.speech.voice import Voice


class OnboardingWords(Protocol):
    """The phrases of this story."""

    def label(self, label: OnboardingLabel) -> str: ...
    def opened(self) -> str: ...


def laid_out(content: OnboardingContent, words: OnboardingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case OnboardingOpened():
            return rich(words.opened())
        case _:
            assert_never(content)
