"""Answers in words where a platform hands the coach no words said among others.

There a button under the question opens a form with one line; what is written into it counts
as said.
"""

from bot.contract import Act, Filled, Said
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Button
from bot.words.line import Line

OPENS = Does("words", "type")
BUTTON = Button(OPENS, Line("common-button-in-words"))
SAID = encode(Does("words", "said"), 0)
"""The token that the form comes back under."""


def as_said(act: Act) -> Act:
    """Return the act, words from the form as said.

    >>> as_said(Filled(SAID, (("words", "1990"),)))
    Said(text='1990', message='', replies_to=None)
    """
    match act:
        case Filled(token, ((_, text),)) if token == SAID:
            return Said(text, "")
        case _:
            return act
