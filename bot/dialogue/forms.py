"""Forms: what an act opens to be filled in before it is done, and answers in words.

Where a platform hands the coach no words said among others, a button under the question opens a
form with one line; what is written into it counts as said.
"""

from typing import Any

from bot.contract import Act, Called, Chose, Filled, Said
from bot.dialogue.closing import Becomes
from bot.dialogue.outcome import question
from bot.dialogue.registry import by_command, is_known, of_commands, stories
from bot.dialogue.safety_first import is_held
from bot.dialogue.story import Opened, Story
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.turn import Button, Scene, Turn
from bot.reading.page import as_written
from bot.words.common.said import WordsForm
from bot.words.labels import Chosen
from bot.words.line import Content, Line, Literally

STORY, TYPE, SAID = "words", "type", "said"


def may_open(act: Act) -> bool:
    """Say whether the act opens a form for anybody: for all others nothing need be read."""
    match act:
        case Called(command, argument):
            return command in of_commands("opening") and not argument
        case Chose(token):
            press = decode(token)
            is_one = isinstance(press, Does) and press.verb in of_commands("opening")
            return is_one or opens_words(token)
        case _:
            return False


def opened_by(scene: Scene, act: Act) -> Opened | None:
    """Return the form that the act opens, None where it is to be acted on as it is."""
    if isinstance(act, Chose) and opens_words(act.token):
        return WordsForm(), comes_back_as(act.token)
    if not is_known(scene.athlete) or is_held(scene):
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


# --- answers in words ---------------------------------------------------------------------


def words_button(asked: int | None) -> Button:
    """Return what opens the form on a card; `asked` is the number of the question on it."""
    number = () if asked is None else (str(asked),)
    return Button(Does(STORY, TYPE, number), Line("common-button-in-words"))


def opens_words(token: str) -> bool:
    """Say whether a button opens the form."""
    match decode(token):
        case Does("words", "type"):
            return True
        case _:
            return False


def comes_back_as(token: str) -> str:
    """Return the token that the form comes back under.

    >>> comes_back_as("d.words.type.7"), comes_back_as("d.words.type")
    ('d.words.said.7', 'd.words.said')
    """
    opening = decode(token)
    return encode(Does(STORY, SAID, opening.args if isinstance(opening, Does) else ()), 0)


def answers_in_words(token: str, asked: int) -> bool:
    """Say whether the form was opened on the card of the question of that number."""
    return decode(token) == Does(STORY, SAID, (str(asked),))


def as_said(act: Act) -> Act:
    """Return the act, words from the form as said.

    >>> as_said(Filled("d.words.said", (("words", "1990"),)))
    Said(text='1990', message='', replies_to=None)
    """
    if not isinstance(act, Filled):
        return act
    match decode(act.token), act.fields:
        case Does("words", "said"), ((_, text),):
            return Said(text, "")
        case _:
            return act


def becomes_of_opener(
    scene: Scene, act: Filled, turn: Turn, *, answers: bool
) -> tuple[Becomes, Content | None]:
    """Return what becomes of the card whose button opened a form, and what was answered on it.

    It goes on where words answered the question on it, or told anew of its session, and where the
    form was written down; in private a plan that was done stands, as behind a tap.
    """
    asking, asked = scene.snapshot.dialogue.question, scene.snapshot.dialogue.asked
    said = as_said(act)
    if act.on is None:
        return Becomes.STAYS, None
    if isinstance(said, Said) and asking is not None and answers_in_words(act.token, asked):
        told = Chosen(question(scene, asking).content, Literally(as_written(said.text)))
        return (Becomes.GOES_ON, told) if answers else (Becomes.STAYS, None)
    is_anew = any(say.about is not None for say in turn.says[:1])
    if isinstance(said, Said):
        goes_on = is_anew or turn.asks is not None
        return Becomes.GOES_ON if goes_on else Becomes.STAYS, None
    if not turn.changes:
        return Becomes.STAYS, None
    return Becomes.USED_UP if is_anew and scene.private else Becomes.GOES_ON, None
