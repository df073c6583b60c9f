"""Match days."""

from typing import assert_never

from bot.content.matches import MatchesOpened
from bot.talk.questions.matches import AskMatches, MatchesQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "matches"
COMMANDS = ("matches",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(MatchesOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(MatchesOpened()),))


def question(scene: Scene, asking: MatchesQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskMatches():
            return Say(MatchesOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: MatchesQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskMatches():
            return Turn((Say(MatchesOpened()),))
        case _:
            assert_never(asking)
