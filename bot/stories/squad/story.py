"""A squad, asked about by somebody who is in none; `squads.room` answers everybody else."""

from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.turn import Say, Scene, Turn
from bot.words.line import Line

NAME = "squad"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Say how a squad comes about."""
    told = Line("squad-not-a-coach") if command == "board" else Line("squad-no-squad")
    return Turn((Say(told),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer a button of a squad that there is no more."""
    return Turn((Say(Line("common-stale-button")),))


STORY: Story[Asking] = Story(
    NAME,
    ("squad", "board"),
    called,
    pressed,
    intents={"squad": lambda scene, arguments, said: Turn((Say(Line("squad-where")),))},
)
