"""Answers in words where a platform hands the coach no words said among others.

There a button under the question opens a form with one line; what is written into it counts
as said.
"""

from bot.contract import Act, Filled, Said
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.turn import Button
from bot.words.line import Line

STORY, TYPE, SAID = "words", "type", "said"


def button(asked: int | None) -> Button:
    """Return what opens the form on a card; `asked` is the number of the question on it."""
    number = () if asked is None else (str(asked),)
    return Button(Does(STORY, TYPE, number), Line("common-button-in-words"))


def is_opening(token: str) -> bool:
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


def answers(token: str, asked: int) -> bool:
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
