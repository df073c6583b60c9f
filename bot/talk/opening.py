"""What an act opens to be filled in, before it is done: a form, where a platform has forms."""

from bot.content.common import WordsForm
from bot.content.kit import PullForm
from bot.content.logging import LogForm
from bot.contract import Act, Called, Chose
from bot.rules.days import day_named
from bot.talk import in_words
from bot.talk.stories import kit_pull, logging, onboarding
from bot.talk.tokens import Does, decode
from bot.talk.turn import Scene

Opened = tuple[LogForm | PullForm | WordsForm, str]
"""A form, and the token it comes back under."""


_OPENING = ("on", "pull", in_words.OPENS.verb)


def may_open(act: Act) -> bool:
    """Say whether the act opens a form for anybody: for all others nothing need be read."""
    match act:
        case Called(command, argument):
            return command == "log" and not argument
        case Chose(token):
            return isinstance(press := decode(token), Does) and press.verb in _OPENING
        case _:
            return False


def opened_by(scene: Scene, act: Act) -> Opened | None:
    """Return the form that the act opens, None where it is to be acted on as it is."""
    if isinstance(act, Chose) and decode(act.token) == in_words.OPENS:
        return WordsForm(), in_words.SAID
    if not onboarding.is_done(scene.athlete):
        return None
    match act:
        case Called("log", ""):
            return logging.form(scene, scene.today)
        case Chose(token):
            return _behind(scene, token)
        case _:
            return None


def _behind(scene: Scene, token: str) -> Opened | None:
    match decode(token):
        case Does("logging", "on", (day,)) if (on := day_named(day)) is not None:
            return logging.form(scene, min(on, scene.today))
        case Does("kit", "pull", ()):
            return kit_pull.form(scene)
        case _:
            return None
