"""Getting to know somebody: from hello to the first session."""

from dataclasses import dataclass
from typing import ClassVar

from bot.dialogue.question import Asking
from bot.stories.onboarding.said import OnboardingStep


@dataclass(frozen=True, slots=True)
class AskStep(Asking):
    """One of the onboarding questions.

    `ticks` are what is ticked on its card so far: symptoms, weekdays, or what the answer they
    gave may mean.  `again`: it is said once more, shorter.  Answers go into the file at once,
    so nothing else is here.
    """

    takes_own_words: ClassVar[bool] = True
    insists: ClassVar[bool] = True
    hears_pain: ClassVar[bool] = True
    most_words: ClassVar[int] = 60  # its readers take a line whole or not at all

    step: OnboardingStep
    ticks: tuple[str, ...] = ()
    again: bool = False

    @property
    def takes_places(self) -> bool:
        """Say whether it asks where they live."""
        return self.step is OnboardingStep.ZONE


_LIKE = {
    OnboardingStep.DAYS: frozenset({"schedule"}),
    OnboardingStep.ZONE: frozenset({"zone"}),
    OnboardingStep.HOUR: frozenset({"schedule", "move", "snooze"}),
    OnboardingStep.MATCH_DAY: frozenset({"match", "match_off", "profile"}),
    OnboardingStep.PLATES: frozenset({"kit"}),
}


@dataclass(frozen=True, slots=True)
class AskLater(AskStep):
    """One of them behind the first session: it waits for nobody and holds nothing up.

    `beside`: it stands on the card of that session; `typed`: an answer was typed since, so the
    card stands above, and only its buttons come along.
    """

    insists: ClassVar[bool] = False
    hears_pain: ClassVar[bool] = False
    quiet: ClassVar[bool] = True

    beside: bool = False
    typed: bool = False

    @property
    def is_beside_session(self) -> bool:
        """Say whether it stands on the card of the session."""
        return self.beside

    @property
    def is_like(self) -> frozenset[str]:
        """Return the wishes that an answer to it looks like."""
        return _LIKE.get(self.step, frozenset())


@dataclass(frozen=True, slots=True)
class AskAnew(AskStep):
    """One of them told again, by `/profile`.

    `chained`: it is asked of a joint that is newly watched, and leads to the next.
    """

    insists: ClassVar[bool] = False
    hears_pain: ClassVar[bool] = False

    chained: bool = False


@dataclass(frozen=True, slots=True)
class AskKeep(AskStep):
    """Is it to be changed so?  `ticks` holds the new value, as JSON."""

    insists: ClassVar[bool] = False
    hears_pain: ClassVar[bool] = False


OnboardingQuestion = AskStep
