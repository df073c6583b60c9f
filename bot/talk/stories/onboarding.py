"""Getting to know somebody: from hello to the first session."""

from typing import assert_never

from bot.content.onboarding import OnboardingOpened
from bot.rules.records import Athlete
from bot.talk.questions.onboarding import AskOnboarding, OnboardingQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "onboarding"
COMMANDS = ("onboarding",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(OnboardingOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(OnboardingOpened()),))


def question(scene: Scene, asking: OnboardingQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskOnboarding():
            return Say(OnboardingOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: OnboardingQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskOnboarding():
            return Turn((Say(OnboardingOpened()),))
        case _:
            assert_never(asking)


def is_done(athlete: Athlete) -> bool:
    """Say whether the athlete has been through onboarding."""
    return athlete.screened is not None


def begin(scene: Scene) -> Turn:
    """Start onboarding, or go on where it was left."""
    return Turn((Say(OnboardingOpened()),))
