"""What is asked in a session under way."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from bot.dialogue.question import A_MOMENT, Asking


@dataclass(frozen=True, slots=True)
class AskHurts(Asking):
    """How much does it hurt in this set?  `name` is the session's."""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT

    name: str


@dataclass(frozen=True, slots=True)
class AskWhere(Asking):
    """Where does it hurt?  `pain`, 0-10, is on file already; `before` is the worst told before."""

    lasts: ClassVar[timedelta] = A_MOMENT

    name: str
    pain: int
    before: int | None = None


@dataclass(frozen=True, slots=True)
class AskChange(Asking):
    """With which load, or how far, from the next set on?"""

    lasts: ClassVar[timedelta] = A_MOMENT

    name: str


@dataclass(frozen=True, slots=True)
class AskNumber(Asking):
    """What is a bare number in the middle of it: a load, a length, a pain?"""

    lasts: ClassVar[timedelta] = A_MOMENT

    name: str
    number: int


LiveQuestion = AskHurts | AskWhere | AskChange | AskNumber
