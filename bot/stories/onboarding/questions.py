"""Getting to know somebody: from hello to the first session."""

from dataclasses import dataclass
from typing import ClassVar

from bot.dialogue.question import Asking
from bot.stories.onboarding.said import OnboardingStep


@dataclass(frozen=True, slots=True)
class AskStep(Asking):
    """One of the onboarding questions.

    `ticks` are what is ticked on its card so far: symptoms, weekdays, or the zones that the
    place they named may mean.  Answers go into the file at once, so nothing else is here.
    """

    takes_own_words: ClassVar[bool] = True
    insists: ClassVar[bool] = True
    hears_pain: ClassVar[bool] = True

    step: OnboardingStep
    ticks: tuple[str, ...] = ()


OnboardingQuestion = AskStep
