"""Moments at which a test may end the process, by name.

Each stands behind `if __debug__:`, so that `python -O` compiles it to nothing; otherwise it
costs the call of a function that does nothing.
"""

from collections.abc import Callable
from enum import StrEnum


class Moment(StrEnum):
    """Where an end hurts most: between two things that belong together."""

    RECEIVED = "received"  # an act is here, and nothing is written
    COMMITTED = "committed"  # what was decided is safe, and nothing is sent
    CONFIRMING = "confirming"  # safe, and the platform has not heard so
    CLAIMED = "claimed"  # reminders are read as due, and not moved on
    TAKEN = "taken"  # letters are leased, and none is on its way
    ANSWERED = "answered"  # the platform has said what became of a letter
    RECORDING = "recording"  # about to write that down
    RESTING = "resting"  # a letter waits because the platform asked to
    MIGRATING = "migrating"  # tables are half way to another revision


when_reached: Callable[[Moment], None] | None = None
"""What a test does at such a moment; None: go on."""


def reached(moment: Moment) -> None:
    """Let a test act on a moment."""
    if when_reached is not None:
        when_reached(moment)
