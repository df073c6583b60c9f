"""Planned time off."""

from typing import assert_never

from bot.content.pause import PauseOpened
from bot.talk.questions.pause import AskPause, PauseQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "pause"
COMMANDS = ("pause",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(PauseOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(PauseOpened()),))


def question(scene: Scene, asking: PauseQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskPause():
            return Say(PauseOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: PauseQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskPause():
            return Turn((Say(PauseOpened()),))
        case _:
            assert_never(asking)
