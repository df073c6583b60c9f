"""What a courier says of a message it delivered, and may ask of it while it waits for its turn."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import Protocol, runtime_checkable

from bot.contract import Attached, Outgoing, Platform, Right, Room


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived; `ref` is the platform's name of it."""

    ref: str


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody can be reached there any more: blocked, kicked, deleted."""

    why: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The room goes on elsewhere; send again there."""

    to: Room


@dataclass(frozen=True, slots=True)
class Later:
    """It has not arrived: the platform asks to wait at least `after`, or is out of reach.

    `or_heard`: nobody is there to read it; it may come sooner once they are heard of.  `failed`
    says what went wrong, in no more than a word or a number; None: it was only asked to wait.
    """

    after: timedelta
    or_heard: bool = False
    failed: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """It was on its way, and nobody said what became of it: it may have arrived.

    Only for what would arrive twice if it were sent again.  Where a repeat does no harm, as of
    a rewriting, or where the platform knows the message by its id, it is `Later`.  `after` is
    how long to leave the platform alone.
    """

    why: str
    after: timedelta


@dataclass(frozen=True, slots=True)
class Refused:
    """This message will never be taken: too old to edit, malformed, forbidden.

    `lacks` is what the coach would have to be allowed for it.
    """

    why: str
    lacks: tuple[Right, ...] = ()


Delivery = Sent | Gone | Moved | Later | Unknown | Refused


class Courier(Protocol):
    """What an adapter gives the core."""

    @property
    def platform(self) -> Platform: ...

    async def deliver(self, message: Outgoing) -> Delivery:
        """Send one message and say what became of it; never raises for a platform's no."""
        ...


@runtime_checkable
class Fetcher(Protocol):
    """A courier that can fetch what somebody sent, where the core wants it."""

    @property
    def platform(self) -> Platform: ...

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        """Return a file's content; None where it is not to be had, or more than so many bytes."""
        ...


# --- while it waits -------------------------------------------------------------------------


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
