"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskSoreWhere(Asking):
    """Muscle or joint?"""

    day: date


@dataclass(frozen=True, slots=True)
class AskLegSoreness(Asking):
    """How sore are the legs?"""

    day: date


@dataclass(frozen=True, slots=True)
class AskJointPain(Asking):
    """How sore is the joint now?"""

    hears_pain: ClassVar[bool] = True

    day: date


TodayQuestion = AskSoreWhere | AskLegSoreness | AskJointPain
