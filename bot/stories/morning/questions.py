"""The morning check."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.dialogue.question import Asking


@dataclass(frozen=True, slots=True)
class AskMorningPain(Asking):
    """Joint pain on that morning?"""

    hears_pain: ClassVar[bool] = True
    closes_itself: ClassVar[bool] = True

    day: date


@dataclass(frozen=True, slots=True)
class AskMorningSigns(Asking):
    """New swelling, gave way, locked?  The flags are what is ticked so far.

    `undo` takes the pain back that is noted already; None where none is.
    """

    closes_itself: ClassVar[bool] = True

    day: date
    pain: int | None
    swelling: bool = False
    gave_way: bool = False
    locked: bool = False
    undo: str | None = None


MorningQuestion = AskMorningPain | AskMorningSigns
