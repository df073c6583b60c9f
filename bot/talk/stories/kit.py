"""What is pulled, where, and the pull test."""

from typing import assert_never

from bot.content.kit import KitOpened
from bot.talk.questions.kit import AskKit, KitQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "kit"
COMMANDS = ("kit",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(KitOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(KitOpened()),))


def question(scene: Scene, asking: KitQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskKit():
            return Say(KitOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: KitQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskKit():
            return Turn((Say(KitOpened()),))
        case _:
            assert_never(asking)
