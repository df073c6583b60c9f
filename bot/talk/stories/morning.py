"""The morning check."""

from typing import assert_never

from bot.content.morning import MorningOpened
from bot.talk.questions.morning import AskMorning, MorningQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "morning"
COMMANDS = ("morning",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(MorningOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(MorningOpened()),))


def question(scene: Scene, asking: MorningQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskMorning():
            return Say(MorningOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: MorningQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskMorning():
            return Turn((Say(MorningOpened()),))
        case _:
            assert_never(asking)
