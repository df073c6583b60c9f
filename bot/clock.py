"""The only place that reads the time.

Everything else is handed an instant.  `SystemClock` is the world's; `RehearsalClock` stands
still until it is moved, so that weeks can be played through at once.  `Alarm` rings every
second and knows of nobody: what is due is in the reminder table.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

TICK = timedelta(seconds=1)


class Clock(Protocol):
    """What time it is, and a way to wait for a later one."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...

    async def wait(self, span: timedelta) -> None:
        """Return once the span has passed on this clock."""
        ...


class SystemClock:
    """The world's time."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that may

    async def wait(self, span: timedelta) -> None:
        """Return once the span has passed."""
        await asyncio.sleep(max(span.total_seconds(), 0))


class RehearsalClock:
    """A clock that stands at an instant until somebody moves it."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self._now = start.astimezone(UTC)
        self._waiting: list[tuple[datetime, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        """Return where the clock stands, in UTC."""
        return self._now

    def move_to(self, instant: datetime) -> None:
        """Stand at a later instant; whoever waited for an earlier one goes on.

        Raises `ValueError` for an earlier instant: time does not run backwards.
        """
        if instant < self._now:
            raise ValueError("a clock can only be moved forwards")
        self._now = instant.astimezone(UTC)
        waiting, self._waiting = self._waiting, []
        for until, woken in waiting:
            if until > self._now:
                self._waiting.append((until, woken))
            elif not woken.done():
                woken.set_result(None)

    async def wait(self, span: timedelta) -> None:
        """Return once the clock has been moved by the span."""
        if span <= timedelta(0):
            return
        woken = asyncio.get_running_loop().create_future()
        self._waiting.append((self._now + span, woken))
        await woken


class Alarm:
    """Calls `ring` with the time, again and again, never two at once.

    A ring that is late is rung all the same, once: the library's own grace of a second would
    drop it, and with it whatever was due.
    """

    def __init__(
        self, clock: Clock, ring: Callable[[datetime], Awaitable[Any]], every: timedelta = TICK
    ) -> None:
        self._clock = clock
        self._ring = ring
        self._every = every
        self._scheduler: Any = None

    def start(self) -> None:
        """Ring from now on, within the running event loop."""
        # imported when needed: a rehearsal and the help text do without
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(
            self._rung,
            "interval",
            seconds=self._every.total_seconds(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    async def _rung(self) -> None:
        try:
            await self._ring(self._clock.now())
        except asyncio.CancelledError:
            if self._scheduler is not None:
                raise  # else this is how the library stops what rings at that moment

    def stop(self) -> None:
        """Ring no more."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None
