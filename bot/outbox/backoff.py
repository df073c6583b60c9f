"""Places where nothing goes for a while, because the platform asked to wait or said nothing.

They rest by a clock that does not jump: the instants beside their letters are for whoever comes
after this process.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.crashpoints import Moment, reached
from bot.outbox.follow_up import SILENT_GAPS
from bot.store.message import Place
from bot.store.queues import Rest

LONGEST_LEFT = timedelta(hours=1)
"""How long a rest that an earlier process began may go on: by which clock nobody knows."""
LONGEST_OURS = max(gap for gaps in SILENT_GAPS.values() for gap in gaps)
"""The same of a wait between two tries."""

ABOUT_S = 0.001  # so much earlier is no earlier: clocks and timers differ by that


class Waits(Protocol):
    """The part of a clock that is needed here."""

    def now(self) -> datetime: ...
    def steady(self) -> float: ...
    async def wait(self, span: timedelta) -> None: ...


@dataclass(frozen=True, slots=True)
class _Resting:
    until: float  # steady seconds
    or_heard: bool


class Rests:
    """The places that rest; calls `over` with those that have rested enough."""

    def __init__(self, clock: Waits, over: Callable[[Iterable[Place]], None]) -> None:
        self._clock = clock
        self._over = over
        self._rests: dict[Place, _Resting] = {}
        self._alarm: asyncio.Task[None] | None = None
        self._closed = False

    def __contains__(self, place: Place) -> bool:
        return place in self._rests

    def begin(self, rests: Mapping[Place, Rest], now: datetime) -> None:
        """Let places rest, from that moment on."""
        steady = self._clock.steady()
        for place, rest in rests.items():
            self._rests[place] = _Resting(
                steady + (rest.until - now).total_seconds(), rest.or_heard
            )
        if rests and not self._closed:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm = asyncio.create_task(self._waiting(), name="rests")

    def inherit(self, rests: Mapping[Place, Rest], now: datetime) -> None:
        """Let places rest that earlier processes left so, where none is known of them here."""
        left = {
            place: replace(rest, until=min(rest.until, now + _longest(rest)))
            for place, rest in rests.items()
            if place not in self._rests
        }
        self.begin(left, now)

    def until(self, now: datetime) -> dict[Place, datetime]:
        """Return the instants by a clock that says `now` until which places rest."""
        steady = self._clock.steady()
        return {
            place: now + timedelta(seconds=rest.until - steady)
            for place, rest in list(self._rests.items())
        }

    def is_for(self, place: Place) -> bool:
        """Say whether what rests there waits for somebody to be heard of."""
        rest = self._rests.get(place)
        return rest is not None and rest.or_heard

    def end(self, places: Iterable[Place]) -> None:
        """Let those that waited for somebody rest no more."""
        for place in places:
            if self.is_for(place):
                del self._rests[place]

    def close(self) -> None:
        """Wait for nothing any more."""
        self._closed = True
        if self._alarm is not None:
            self._alarm.cancel()

    async def _waiting(self) -> None:
        while self._rests:
            if __debug__:
                reached(Moment.RESTING)
            first = min(rest.until for rest in self._rests.values())
            await self._clock.wait(timedelta(seconds=first - self._clock.steady()))
            by_now = self._clock.steady() + ABOUT_S
            rested = [place for place, rest in self._rests.items() if rest.until <= by_now]
            for place in rested:
                del self._rests[place]
            if rested:
                self._over(rested)


def _longest(rest: Rest) -> timedelta:
    """Return how long a rest may still be: never longer than it was to be when it began."""
    if rest.is_ours:
        return LONGEST_OURS
    return LONGEST_LEFT if rest.asked is None else min(rest.asked, LONGEST_LEFT)
