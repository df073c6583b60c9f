"""The week: plan, done, load against usual."""

from bot.content.week import WeekOpened
from bot.talk.turn import Say, Scene, Turn

NAME = "week"
COMMANDS = ("week",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(WeekOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(WeekOpened()),))
