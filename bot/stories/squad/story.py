"""A squad, asked about by somebody who is in none; `squads.room` answers everybody else."""

from bot.contract import Toast
from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.words.line import Line

NAME = "squad"
ADD = "squad"
"""What a link that adds the coach to a group says there."""
_ADDS = "add"
_ADDING: Rows = ((Button(Does(NAME, _ADDS), Line("squad-button-add"), adds=ADD),),)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Say how a squad comes about."""
    if command == "board":
        return Turn((Say(Line("squad-not-a-coach")),))
    return Turn((Say(Line("squad-no-squad"), _ADDING),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer a button of a squad that there is no more, or say how the coach comes to a group."""
    if verb == _ADDS:
        return Turn((Say(Line("squad-where"), toast=Toast(alert=True)),), unasked=True)
    return stale(Line("common-stale-button"))


STORY: Story[Asking] = Story(
    NAME,
    ("squad", "board"),
    called,
    pressed,
    intents={"squad": lambda scene, arguments, said: Turn((Say(Line("squad-where"), _ADDING),))},
)
