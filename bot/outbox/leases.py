"""Whether those who hold letters live, seen from here.  Pure: times are arguments.

Processes on one database never compare their clocks: those may differ, and jump.  Each watches
what the others hold on its own steady clock, and takes whoever has held the same for a whole
lease for dead.  Only for what stands there when it begins does it go by the wall clock, so that
who starts hours after a crash need not watch for long.  Where no other process can be at work,
all that others hold is left by the dead.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.store.claims import Lease


class Leases:
    """What other lives hold; `span` is how long they may, zero where there are no others."""

    def __init__(self, span: timedelta) -> None:
        self._span_s = span.total_seconds()
        self._over_at: dict[Lease, float] = {}
        self._has_begun = False

    def over(self, held: Sequence[Lease], now: datetime, steady: float) -> list[Lease]:
        """Return which of the leases that are held now are over, `steady` in seconds."""
        self._over_at = {
            lease: self._over_at.get(lease, steady + self._left_s(lease, now)) for lease in held
        }
        self._has_begun = True
        return [lease for lease, at in self._over_at.items() if at <= steady]

    def _left_s(self, lease: Lease, now: datetime) -> float:
        if self._has_begun:
            return self._span_s
        return min(max((lease.until - now).total_seconds(), 0.0), self._span_s)
