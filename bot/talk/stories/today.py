"""Today's session, and what else can be done with the day."""

from typing import assert_never

from bot.content.today import TodayOpened
from bot.talk.questions.today import AskToday, TodayQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "today"
COMMANDS = ("today",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(TodayOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(TodayOpened()),))


def question(scene: Scene, asking: TodayQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskToday():
            return Say(TodayOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: TodayQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskToday():
            return Turn((Say(TodayOpened()),))
        case _:
            assert_never(asking)
