"""A coach in a world: a process of its own as far as it can tell."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from itertools import count

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.delivering import Courier
from bot.settings import Settings
from tests.heart.people import works
from tests.worlds.turns import Time, TurnLoop

WORKS_EVERY = 8  # ticks
TICK_S = 4.0  # the alarm rings each second; what it finds is the same


class WorldClock(RehearsalClock):
    """The clock on the wall of one machine: it goes on with the world, and may be set wrong."""

    def __init__(self, start: datetime, time: Time) -> None:
        super().__init__(start)
        self._start = start
        self._world = time
        self.wrong_by = timedelta(0)
        self.slept = timedelta(0)  # with the machine; no loop counts it

    def now(self) -> datetime:
        return self.right() + self.wrong_by

    def right(self) -> datetime:
        """Return what a right clock would say."""
        return self._start + timedelta(seconds=self._world.now) + self.slept

    def steady(self) -> float:
        """Return the seconds that have passed, those of sleep too."""
        return self._world.now + self.slept.total_seconds()

    async def wait(self, span: timedelta) -> None:
        await asyncio.sleep(max(span.total_seconds(), 0))


Works = Callable[[Coach, asyncio.Event], Awaitable[None]]


class Process:
    """A coach on a loop of its own, from its start to whichever end."""

    def __init__(self, loop: TurnLoop, url: str, clock: WorldClock, courier: Courier) -> None:
        self.loop = loop
        self.url = url
        self.coach: Coach | None = None
        self.life: str | None = None  # the name its leases carry
        self.told_to_stop_at: float | None = None
        self.tick_s = TICK_S
        self._clock = clock
        self._courier = courier
        self._stop = asyncio.Event()
        self._life: asyncio.Task[None] | None = None

    def begin(self, works: Works) -> None:
        """Live from now on."""
        self._life = self.loop.create_task(self._live(works))

    @property
    def is_over(self) -> bool:
        return self._life is not None and self._life.done()

    @property
    def wrong(self) -> BaseException | None:
        """What ended it, None where it came to its end by itself."""
        assert self._life is not None
        return self._life.exception()

    def terminate(self) -> None:
        """Tell it to stop, as SIGTERM does."""
        self.told_to_stop_at = self.loop.time()
        self.loop.call_soon(self._stop.set)

    def kill(self) -> None:
        """End it where it stands; of what it was doing nothing more is done."""
        for task in asyncio.all_tasks(self.loop):
            task._log_destroy_pending = False  # type: ignore[attr-defined]
        coach = self.coach
        if coach is not None and not coach._database.is_shared:
            # its thread is let come to the end of a transaction, or to nothing
            carrier = coach._database._carrier
            carrier._thread.shutdown(wait=True)  # type: ignore[attr-defined]
            carrier._closed()  # type: ignore[attr-defined]
            coach._database._lock.release()  # type: ignore[union-attr]

    async def _live(self, works: Works) -> None:
        async with open_coach(Settings(self.url), self._clock, [self._courier]) as coach:
            self.coach, self.life = coach, coach._post._life
            ticking = asyncio.create_task(self._tick(coach))
            try:
                await works(coach, self._stop)
            finally:
                ticking.cancel()
                await asyncio.wait([ticking])
        self.coach = None

    async def _tick(self, coach: Coach) -> None:
        for number in count():
            await coach.tick(self._clock.now())
            if number % WORKS_EVERY == 0:
                await works(coach)
            await asyncio.sleep(self.tick_s)
