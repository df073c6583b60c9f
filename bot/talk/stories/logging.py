"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import assert_never

from bot.content.logging import LoggingOpened
from bot.talk.questions.logging import AskLogging, LoggingQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "logging"
COMMANDS = ("logging",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(LoggingOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(LoggingOpened()),))


def question(scene: Scene, asking: LoggingQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskLogging():
            return Say(LoggingOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: LoggingQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskLogging():
            return Turn((Say(LoggingOpened()),))
        case _:
            assert_never(asking)


def said(scene: Scene, text: str) -> Turn:
    """Act on free text that answers no open question."""
    return Turn((Say(LoggingOpened()),))


def edited(scene: Scene, text: str) -> Turn:
    """Correct the entry that the edited message wrote (`scene.message`)."""
    return Turn((Say(LoggingOpened()),))


def erased(scene: Scene) -> Turn:
    """Offer to take out the entry that the erased message wrote."""
    return Turn()


def filled(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> Turn:
    """Act on a form that was sent off."""
    return Turn()


def following(scene: Scene) -> tuple[Say, ...]:
    """Return what a correction means for the next session, in one message."""
    return ()
