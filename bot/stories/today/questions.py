"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from bot.dialogue.question import A_MOMENT, Asking
from bot.stories.session.variants import AS_USUAL, Variant


@dataclass(frozen=True, slots=True)
class AskSoreWhere(Asking):
    """Muscle or joint?"""

    lasts: ClassVar[timedelta] = A_MOMENT

    day: date


@dataclass(frozen=True, slots=True)
class AskLegSoreness(Asking):
    """How sore are the legs?"""

    lasts: ClassVar[timedelta] = A_MOMENT

    day: date


@dataclass(frozen=True, slots=True)
class AskJointPain(Asking):
    """How sore is the joint now?"""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT

    day: date


@dataclass(frozen=True, slots=True)
class AskSetPain(Asking):
    """How much does it hurt, in the middle of the session?  `variant` is the card's."""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT

    day: date
    variant: Variant = AS_USUAL


@dataclass(frozen=True, slots=True)
class AskMissedMorning(Asking):
    """How was the joint the morning after the last session, which nobody told?"""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT

    morning: date


@dataclass(frozen=True, slots=True)
class AskSetPlace(Asking):
    """Where does it hurt, where more than one joint could be meant?

    `pain` is on file already; `before` is what had been told that day without it.  `undo` takes
    the pain back; None where it is not on file yet.
    """

    lasts: ClassVar[timedelta] = A_MOMENT

    day: date
    pain: int
    variant: Variant = AS_USUAL
    before: int | None = None
    undo: str | None = None


TodayQuestion = (
    AskSoreWhere | AskLegSoreness | AskJointPain | AskSetPain | AskSetPlace | AskMissedMorning
)
