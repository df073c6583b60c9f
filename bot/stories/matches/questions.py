"""Match days."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.dialogue.question import Asking


@dataclass(frozen=True, slots=True)
class AskMatchDay(Asking):
    """Which day is the match?  The buttons are the seven days from `first`."""

    closes_itself: ClassVar[bool] = True

    first: date
    weekly: bool = False


@dataclass(frozen=True, slots=True)
class AskUsualDay(Asking):
    """On which weekday do you usually play?"""


@dataclass(frozen=True, slots=True)
class AskWhichGoes(Asking):
    """Which of these matches is off?"""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class AskMinutes(Asking):
    """How long did you play that day?"""

    day: date


MatchesQuestion = AskMatchDay | AskUsualDay | AskWhichGoes | AskMinutes
