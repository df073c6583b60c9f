"""What is never pulled or walked on, refused wherever a thing to pull or a floor is told."""

from bot.dialogue.turn import Say, Turn
from bot.reading.kit_words import Refusal, refused_in
from bot.words.line import Line
from bot.words.lines import OneEach

REFUSALS = OneEach("session-refused", Refusal)


def refused(text: str) -> Turn | None:
    """Return the refusal of what is named; whatever is asked stays open.  None: nothing is."""
    refusal = refused_in(text)
    return None if refusal is None else Turn((Say(Line(REFUSALS[refusal])),), keeps=True)
