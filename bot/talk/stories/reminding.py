"""What is said when a reminder is due."""

from bot.content.reminding import RemindingOpened
from bot.reminders import Due
from bot.talk.turn import Say, Scene, Turn

NAME = "reminding"
COMMANDS = ("reminding",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(RemindingOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(RemindingOpened()),))


def due(scene: Scene, reminder: Due) -> Turn:
    """Return what a due reminder says; an empty turn where it has become pointless."""
    return Turn()
