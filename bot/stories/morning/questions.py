"""The morning check."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.dialogue.question import Asking
from bot.stories.session.watching import AskJoint


@dataclass(frozen=True, slots=True)
class AskMorningPain(Asking):
    """Joint pain on that morning?

    `unasked`: it stands on a screen that others may see, so its words name no joint and no pain.
    """

    hears_pain: ClassVar[bool] = True
    closes_itself: ClassVar[bool] = True

    day: date
    unasked: bool = False

    def is_over(self, today: date) -> bool:
        return self.day < today


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

    def is_over(self, today: date) -> bool:
        return self.day < today


MorningQuestion = AskMorningPain | AskMorningSigns | AskJoint
