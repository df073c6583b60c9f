"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from bot.dialogue.question import Asking

_NOW = timedelta(hours=6)  # what is asked of this moment is no news of the evening [D]


@dataclass(frozen=True, slots=True)
class AskSoreWhere(Asking):
    """Muscle or joint?"""

    lasts: ClassVar[timedelta] = _NOW

    day: date


@dataclass(frozen=True, slots=True)
class AskLegSoreness(Asking):
    """How sore are the legs?"""

    lasts: ClassVar[timedelta] = _NOW

    day: date


@dataclass(frozen=True, slots=True)
class AskJointPain(Asking):
    """How sore is the joint now?"""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = _NOW

    day: date


TodayQuestion = AskSoreWhere | AskLegSoreness | AskJointPain
