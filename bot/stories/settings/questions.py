"""Language, units, how much advice, consent, leaving."""

from dataclasses import dataclass
from typing import ClassVar

from bot.dialogue.question import Asking


@dataclass(frozen=True, slots=True)
class AskFeet(Asking):
    """Does anything speak against bare feet?"""


@dataclass(frozen=True, slots=True)
class AskWithdraw(Asking):
    """Take consent back, and erase everything?"""

    most_words: ClassVar[int | None] = None


@dataclass(frozen=True, slots=True)
class AskDelete(Asking):
    """Erase everything?  Answered by typing the word."""

    most_words: ClassVar[int | None] = None


SettingsQuestion = AskFeet | AskWithdraw | AskDelete
