"""What a story is: a module with these names.  A new story is added in three tables here,
and its questions, contents and words to `questions.every`, `content.said` and `speech/words`.
"""

from typing import Protocol, assert_never

from bot.talk.questions.every import Question
from bot.talk.questions.kit import KitQuestion
from bot.talk.questions.logging import LoggingQuestion
from bot.talk.questions.matches import MatchesQuestion
from bot.talk.questions.morning import MorningQuestion
from bot.talk.questions.onboarding import OnboardingQuestion
from bot.talk.questions.pause import PauseQuestion
from bot.talk.questions.schedule import ScheduleQuestion
from bot.talk.questions.screening import ScreeningQuestion
from bot.talk.questions.settings import SettingsQuestion
from bot.talk.questions.today import TodayQuestion
from bot.talk.stories import (
    kit,
    library,
    link,
    logging,
    matches,
    morning,
    onboarding,
    pause,
    reminding,
    schedule,
    screening,
    settings,
    squad,
    today,
    week,
    why,
)
from bot.talk.turn import Reply, Say, Scene, Turn


class Story(Protocol):
    """A module of `stories`.  `NAME` stands in its buttons' tokens."""

    @property
    def NAME(self) -> str: ...  # noqa: N802 - a module's constant

    @property
    def COMMANDS(self) -> tuple[str, ...]: ...  # noqa: N802 - a module's constant

    def called(self, scene: Scene, command: str, argument: str) -> Turn: ...

    def pressed(self, scene: Scene, verb: str, args: tuple[str, ...]) -> Turn: ...


STORIES: tuple[Story, ...] = (
    onboarding,
    screening,
    today,
    logging,
    morning,
    why,
    week,
    matches,
    schedule,
    pause,
    kit,
    settings,
    library,
    link,
    reminding,
    squad,
)
BY_NAME = {story.NAME: story for story in STORIES}
BY_COMMAND = {command: story for story in STORIES for command in story.COMMANDS}


def question(scene: Scene, asking: Question) -> Say:
    """Return the open question, in its story's words and buttons."""
    if isinstance(asking, OnboardingQuestion):
        return onboarding.question(scene, asking)
    if isinstance(asking, ScreeningQuestion):
        return screening.question(scene, asking)
    if isinstance(asking, SettingsQuestion):
        return settings.question(scene, asking)
    if isinstance(asking, TodayQuestion):
        return today.question(scene, asking)
    if isinstance(asking, LoggingQuestion):
        return logging.question(scene, asking)
    if isinstance(asking, MorningQuestion):
        return morning.question(scene, asking)
    if isinstance(asking, ScheduleQuestion):
        return schedule.question(scene, asking)
    if isinstance(asking, MatchesQuestion):
        return matches.question(scene, asking)
    if isinstance(asking, PauseQuestion):
        return pause.question(scene, asking)
    if isinstance(asking, KitQuestion):
        return kit.question(scene, asking)
    assert_never(asking)


def answered(scene: Scene, asking: Question, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    if isinstance(asking, OnboardingQuestion):
        return onboarding.answered(scene, asking, reply)
    if isinstance(asking, ScreeningQuestion):
        return screening.answered(scene, asking, reply)
    if isinstance(asking, SettingsQuestion):
        return settings.answered(scene, asking, reply)
    if isinstance(asking, TodayQuestion):
        return today.answered(scene, asking, reply)
    if isinstance(asking, LoggingQuestion):
        return logging.answered(scene, asking, reply)
    if isinstance(asking, MorningQuestion):
        return morning.answered(scene, asking, reply)
    if isinstance(asking, ScheduleQuestion):
        return schedule.answered(scene, asking, reply)
    if isinstance(asking, MatchesQuestion):
        return matches.answered(scene, asking, reply)
    if isinstance(asking, PauseQuestion):
        return pause.answered(scene, asking, reply)
    if isinstance(asking, KitQuestion):
        return kit.answered(scene, asking, reply)
    assert_never(asking)
