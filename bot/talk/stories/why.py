"""The rules behind a number, by name."""

from bot.content.why import WhyOpened
from bot.talk.turn import Say, Scene, Turn

NAME = "why"
COMMANDS = ("why",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(WhyOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(WhyOpened()),))
