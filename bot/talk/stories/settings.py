"""Language, units, how much advice, consent, leaving."""

from typing import assert_never

from bot.content.settings import SettingsOpened
from bot.talk.questions.settings import AskSettings, SettingsQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "settings"
COMMANDS = ("settings",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(SettingsOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(SettingsOpened()),))


def question(scene: Scene, asking: SettingsQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskSettings():
            return Say(SettingsOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: SettingsQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskSettings():
            return Turn((Say(SettingsOpened()),))
        case _:
            assert_never(asking)
