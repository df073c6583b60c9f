"""What an act opens to be filled in, before it is done: a form, where a platform has forms."""

from typing import Any

from bot.contract import Act, Called, Chose
from bot.dialogue import in_words
from bot.dialogue.registry import by_command, of_commands, playing, stories
from bot.dialogue.safety_first import is_held
from bot.dialogue.story import FirstContact, Opened, Story
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Scene
from bot.words.common.said import WordsForm


def may_open(act: Act) -> bool:
    """Say whether the act opens a form for anybody: for all others nothing need be read."""
    match act:
        case Called(command, argument):
            return command in of_commands("opening") and not argument
        case Chose(token):
            press = decode(token)
            is_one = isinstance(press, Does) and press.verb in of_commands("opening")
            return is_one or in_words.is_opening(token)
        case _:
            return False


def opened_by(scene: Scene, act: Act) -> Opened | None:
    """Return the form that the act opens, None where it is to be acted on as it is."""
    if isinstance(act, Chose) and in_words.is_opening(act.token):
        return WordsForm(), in_words.comes_back_as(act.token)
    if not playing(FirstContact).is_done(scene.athlete) or is_held(scene):
        return None
    match act:
        case Called(command, "") if command in by_command():
            return _opened(scene, by_command()[command], command)
        case Chose(token) if isinstance(press := decode(token), Does) and press.story in stories():
            return _opened(scene, stories()[press.story], press)
        case _:
            return None


def _opened(scene: Scene, story: Story[Any], asked: str | Does) -> Opened | None:
    return None if story.opens is None else story.opens(scene, asked)
