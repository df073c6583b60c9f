"""Places where nothing goes for a while, because the platform asked to wait or said nothing."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from bot.crashpoints import Moment, reached
from bot.store.letter import Place
from bot.store.lines import Rest


class Waits(Protocol):
    """The part of a clock that is needed here."""

    def now(self) -> datetime: ...
    async def wait(self, span: timedelta) -> None: ...


class Rests:
    """The places that rest; calls `over` whenever one of them does no more."""

    def __init__(self, clock: Waits, over: Callable[[], None]) -> None:
        self._clock = clock
        self._over = over
        self._rests: dict[Place, Rest] = {}
        self._alarm: asyncio.Task[None] | None = None
        self._closed = False

    def __contains__(self, place: Place) -> bool:
        return place in self._rests

    def begin(self, rests: Mapping[Place, Rest]) -> None:
        """Let places rest."""
        self._rests.update(rests)
        if rests and not self._closed:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm = asyncio.create_task(self._waiting(), name="rests")

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
            await self._clock.wait(first - self._clock.now())
            now = self._clock.now()
            for place in [place for place, rest in self._rests.items() if rest.until <= now]:
                del self._rests[place]
            self._over()
