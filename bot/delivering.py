"""What a courier may ask of a message while it waits for its turn to send it."""

from collections.abc import Callable
from contextvars import ContextVar
from enum import IntEnum


def _always() -> bool:
    return True


still_ours: ContextVar[Callable[[], bool]] = ContextVar("still_ours", default=_always)
"""Whether what is being delivered here may still be sent.

Asked when its turn has come, right before the first byte leaves: the process may have stood
still while it waited, and another have taken it for dead.
"""


class Urgency(IntEnum):
    """Who goes first where not all can go at once: the least."""

    ANSWER = 0  # somebody waits for it, or for what comes behind it
    REMINDER = 1
    EDIT = 2  # what stands there already says nearly the same
    REACTION = 3


def _awaited() -> Urgency:
    return Urgency.ANSWER


how_urgent: ContextVar[Callable[[], Urgency]] = ContextVar("how_urgent", default=_awaited)
"""How urgent what is being delivered here is by now.

Asked as often as turns are given: somebody may have begun to wait meanwhile.
"""
