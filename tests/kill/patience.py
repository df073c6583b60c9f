"""How long to wait for processes that may have stalled, on a machine that may be busy.

Who wants to run and gets no turn has not stalled: only the time counts in which all of them sleep.
"""

import asyncio
import threading
from collections.abc import Awaitable, Iterable
from pathlib import Path
from time import monotonic
from typing import TypeVar

LOOK_EVERY_S = 0.25
ASLEEP_S = 30.0
IN_ALL_S = 600.0  # however busy they are: this is no work any more, it goes in circles

_PROCESSES = Path("/proc")

Outcome = TypeVar("Outcome")


class Patience:
    """Is used up by sleep without progress; each progress gives all of it back."""

    def __init__(self, asleep_s: float = ASLEEP_S) -> None:
        self._asleep_s = asleep_s
        self._began = self._looked_at = monotonic()
        self._slept_s = 0.0

    @property
    def slept_s(self) -> float:
        """For how long all of them slept, as far as was looked."""
        return self._slept_s

    def renew(self) -> None:
        """Begin anew: something has come of it."""
        self._looked_at = monotonic()
        self._slept_s = 0.0

    def is_over(self, processes: Iterable[int]) -> bool:
        """Look at the processes; say whether they have stalled."""
        now = monotonic()
        since_s = now - self._looked_at
        if since_s >= LOOK_EVERY_S:
            self._looked_at = now
            if not any(map(_wants_to_run, processes)):
                # who looks seldom may itself have had no turn
                self._slept_s += min(since_s, 2 * LOOK_EVERY_S)
        return self._slept_s >= self._asleep_s or now - self._began >= IN_ALL_S


async def asleep_until(ending: Awaitable[Outcome], process: int) -> tuple[Outcome, float]:
    """Return what an ending comes to, and for how many seconds the process slept until then.

    So long it takes on a machine that has nothing else to do.  Raises `TimeoutError` where it
    does not come to an end.
    """
    patience = Patience()
    ended = asyncio.ensure_future(ending)
    while not ended.done() and not patience.is_over((process,)):
        await asyncio.wait((ended,), timeout=LOOK_EVERY_S)
    if not ended.done():
        ended.cancel()
        raise TimeoutError
    return ended.result(), patience.slept_s


def _wants_to_run(process: int) -> bool:
    """Say whether a thread of a process runs, or would; none does where nobody can tell.

    The thread that looks does not count.
    """
    us = str(threading.get_native_id())
    try:
        stats = [
            (one / "stat").read_text()
            for one in (_PROCESSES / f"{process}/task").iterdir()
            if one.name != us
        ]
    except OSError:  # it has just ended, or this system tells otherwise
        return False
    return any(one.rpartition(")")[2].split()[0] in "RD" for one in stats)
