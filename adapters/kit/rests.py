"""How long to leave a platform alone, and how often to say that it is unwell."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

SHORTEST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 3600.0
TOKEN_REJECTED = timedelta(minutes=1)
"""The operator is told; the message is kept."""


@dataclass(frozen=True, slots=True)
class Rests:
    """How long to rest after failures: twice as long each time, from `first` to `longest`."""

    first: timedelta = timedelta(seconds=1)
    longest: timedelta = timedelta(seconds=30)

    def after(self, failures: int) -> timedelta:
        """Return the rest after so many failures in a row, one at least.

        >>> [Rests().after(failures).seconds for failures in (1, 2, 3, 100)]
        [1, 2, 4, 30]
        """
        return min(self.first * (1 << min(failures - 1, 16)), self.longest)


class Failures:
    """Failures in a row at sending: told of once, with `told`, which has a place for why."""

    def __init__(self, log: logging.Logger, told: str, rests: Rests | None = None) -> None:
        self._log = log
        self._told = told
        self._rests = rests or Rests()
        self._count = 0

    def __bool__(self) -> bool:
        return self._count > 0

    @property
    def rest(self) -> timedelta:
        """How long to leave the platform alone were the next try to fail as well."""
        return self._rests.after(self._count + 1)

    def add(self, why: object) -> None:
        """Note one more."""
        self._count += 1
        if self._count == 1:
            self._log.warning(self._told, why)

    def clear(self) -> None:
        """Note that the platform answers."""
        self._count = 0


def nobody_listens() -> None:
    """Tell nobody that the platform was heard of."""


async def pause(stop: asyncio.Event, span: timedelta) -> None:
    """Wait for the span, or until told to stop."""
    try:
        async with asyncio.timeout(span.total_seconds()):
            await stop.wait()
    except TimeoutError:
        return


def asked_pause(said: object) -> timedelta | None:
    """Return the wait that a platform asks for, or somebody on the way; None: not said.

    Of seconds, as a number or written out.  One of hours, or of no length, is asked about again:
    nobody can have meant a year.

    >>> [asked_pause(said).seconds for said in (7.0, "7", 10**30, -1.0)]
    [7, 7, 3600, 1]
    >>> asked_pause("Wed, 21 Oct 2026 07:28:00 GMT"), asked_pause(None), asked_pause("nan")
    (None, None, None)
    """
    if not isinstance(said, str | int | float):
        return None
    try:
        seconds = float(said)
    except (ValueError, OverflowError):
        return None
    if seconds != seconds:  # what is no number equals nothing
        return None
    return timedelta(seconds=min(max(seconds, SHORTEST_PAUSE_S), LONGEST_PAUSE_S))
