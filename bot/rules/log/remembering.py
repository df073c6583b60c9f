"""What was asked a moment ago and is asked again: the parts of a decision share their reading.

A session that is logged makes the coach ask the same of the same log dozens of times: for the
hold, the plan, the advice, the next load.  Values never change, so an answer about one athlete
and one log on one day stays right; the latest few are kept.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache, wraps
from typing import Generic, TypeVar

from bot.rules.log.records import Athlete, Log

KEPT = 16  # what one message asks about, no more: nobody's log is to stay in memory

Value = TypeVar("Value")
Answer = TypeVar("Answer")


class This(Generic[Value]):
    """A value as the very object it is: comparing whole logs would cost what it saves."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:  # no dataclass: made a dozen times a message
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, This) and self.value is other.value


def remembered(
    asked: Callable[[Athlete, Log, date], Answer],
) -> Callable[[Athlete, Log, date], Answer]:
    """Return the same function, which remembers its latest answers."""

    @lru_cache(KEPT)
    def answer(athlete: This[Athlete], log: This[Log], today: date) -> Answer:
        return asked(athlete.value, log.value, today)

    @wraps(asked)
    def remembering(athlete: Athlete, log: Log, today: date) -> Answer:
        return answer(This(athlete), This(log), today)

    return remembering
