"""Whoever wants to send waits here for their turn: answers first, then in order of arrival."""

import asyncio
import time
from bisect import insort
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from math import isfinite

from adapters.kit.pace import Pace
from bot.contract import still_ours

PATIENCE_S = 30.0
"""How long a message waits here at most; the outbox keeps it for longer waits."""

SHORT_REST = timedelta(seconds=1)


@dataclass(order=True, slots=True)
class _Waiting:
    rank: tuple[bool, int]  # urgent ones first, then as they came
    chat: int = field(compare=False)
    granted: "asyncio.Future[bool]" = field(compare=False)

    @property
    def urgent(self) -> bool:
        return not self.rank[0]


class Limiter:
    """Gives turns at the pace that a platform allows."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace = pace
        self._clock = clock
        self._waiting: list[_Waiting] = []
        self._came = 0
        self._alarm: asyncio.TimerHandle | None = None
        self._closed = False

    @asynccontextmanager
    async def turn(self, chat: int, *, urgent: bool) -> AsyncIterator[bool]:
        """Wait for a turn; False where it would take too long, or no more are given.

        Nor is one given for what has come to be somebody else's to send.
        """
        granted = await self._enter(chat, urgent=urgent)
        try:
            yield granted and still_ours.get()()
        finally:
            if granted:
                self._pace.finish(chat, self._clock())
                self._give_turns()

    def hold(self, chat: int, span: timedelta) -> None:
        """Give no turn within the span that the platform asked for."""
        now = self._clock()
        self._pace.hold(chat, now, now + span.total_seconds())
        self._give_turns()

    def rest(self, chat: int) -> timedelta:
        """Return how long to stay away after having been given no turn."""
        held = self._pace.held_until(chat) - self._clock()
        return max(timedelta(seconds=held), SHORT_REST) if isfinite(held) else SHORT_REST

    async def unheld(self, chat: int) -> None:
        """Return once the wait that the platform has asked for is over; takes no turn."""
        await asyncio.sleep(max(self._pace.held_until(chat) - self._clock(), 0))

    def close(self) -> None:
        """Give no more turns, and send everyone who waits away."""
        self._closed = True
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            _tell(one, granted=False)

    async def _enter(self, chat: int, *, urgent: bool) -> bool:
        now = self._clock()
        if self._closed or self._pace.held_until(chat) - now > PATIENCE_S:
            return False
        self._came += 1
        granted = asyncio.get_running_loop().create_future()
        waiting = _Waiting((not urgent, self._came), chat, granted)
        insort(self._waiting, waiting)
        self._give_turns()
        try:
            async with asyncio.timeout(PATIENCE_S):
                return await asyncio.shield(granted)
        except TimeoutError:
            return self._withdrawn(waiting)
        except asyncio.CancelledError:
            if self._withdrawn(waiting):
                self._pace.finish(chat, self._clock())
            raise

    def _withdrawn(self, waiting: _Waiting) -> bool:
        """Stop waiting; return whether the turn came at the very last moment."""
        if waiting.granted.done():
            return waiting.granted.result()
        waiting.granted.cancel()
        self._waiting.remove(waiting)
        return False

    def _give_turns(self) -> None:
        now = self._clock()
        left: list[_Waiting] = []
        soonest = float("inf")
        for one in self._waiting:
            at = self._pace.next_allowed(one.chat, now, urgent=one.urgent)
            if at <= now:
                self._pace.start(one.chat, now, urgent=one.urgent)
                _tell(one, granted=True)
            else:
                soonest = min(soonest, at)
                left.append(one)
        self._waiting = left
        self._wake_at(soonest, now)

    def _wake_at(self, soonest: float, now: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if isfinite(soonest):
            loop = asyncio.get_running_loop()
            self._alarm = loop.call_later(soonest - now, self._give_turns)


def _tell(waiting: _Waiting, *, granted: bool) -> None:
    if not waiting.granted.done():
        waiting.granted.set_result(granted)
