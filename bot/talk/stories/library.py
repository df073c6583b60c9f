"""Questions people ask, videos, credits, help."""

from bot.content.library import LibraryOpened
from bot.talk.turn import Say, Scene, Turn

NAME = "library"
COMMANDS = ("library",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(LibraryOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(LibraryOpened()),))
