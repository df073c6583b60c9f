"""Red flags: asked about, raised, cleared."""

from typing import assert_never

from bot.content.screening import ScreeningOpened
from bot.talk.questions.screening import AskScreening, ScreeningQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "screening"
COMMANDS = ("screening",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(ScreeningOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(ScreeningOpened()),))


def question(scene: Scene, asking: ScreeningQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskScreening():
            return Say(ScreeningOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: ScreeningQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskScreening():
            return Turn((Say(ScreeningOpened()),))
        case _:
            assert_never(asking)


def heard(scene: Scene, text: str) -> Turn | None:
    """Return the question that red-flag words call for; None where there are none."""
    return None
