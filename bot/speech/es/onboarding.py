"""Getting to know somebody: from hello to the first session."""

from typing import assert_never

from bot.content.onboarding import OnboardingLabel


class Spanish:
    def label(self, label: OnboardingLabel) -> str:
        match label:
            case OnboardingLabel.OPEN:
                return "onboarding"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "onboarding"
