"""The only place that reads the time.

Everything else is handed an instant.  `SystemClock` is the world's; `RehearsalClock` stands
still until it is moved, so that weeks can be played through at once.  `Alarm` rings every
second and knows of nobody: what is due is in the reminder table.  What recurs for nobody in
particular is a `Job` of its own beside that.
"""

import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as wall_time
from typing import Any, Protocol

from bot.errors import trail

log = logging.getLogger(__name__)

TICK = timedelta(seconds=1)
AT_ONCE = 3  # strikes, each over at once: on a loop that stands still they may meet


A_DAY_AT_MOST = timedelta(hours=36)
"""No local day's hour is as far away, but after a clock that was set back by much."""


class Clock(Protocol):
    """What time it is, and a way to wait for a later one."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...

    def steady(self) -> float:
        """Return seconds since some moment; they go on evenly, whatever `now` does."""
        ...

    async def wait(self, span: timedelta) -> None:
        """Return once the span has passed on this clock."""
        ...


def _wall() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the one place that may


def _steady() -> float:
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class SystemClock:
    """The world's time."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return _wall()

    def steady(self) -> float:
        """Return seconds that never jump, and count those for which the machine was suspended.

        Linux leaves these out of its monotonic clock: a process that slept for hours would take
        for its own what others have long taken over.
        """
        return _steady()

    async def wait(self, span: timedelta) -> None:
        """Return once the span has passed."""
        await asyncio.sleep(max(span.total_seconds(), 0))


class RehearsalClock:
    """A clock that stands at an instant until somebody moves it."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self._now = start.astimezone(UTC)
        self._steady = 0.0
        self._waiting: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        """Return where the clock stands, in UTC."""
        return self._now

    def steady(self) -> float:
        """Return how many seconds it has been moved forwards in all."""
        return self._steady

    def set_to(self, instant: datetime) -> None:
        """Say another time, earlier or later, as a clock that was wrong; no time passes."""
        self._now = instant.astimezone(UTC)

    def move_to(self, instant: datetime) -> None:
        """Stand at a later instant; whoever waited for an earlier one goes on.

        Raises `ValueError` for an earlier instant: time does not run backwards.
        """
        if instant < self._now:
            raise ValueError("a clock can only be moved forwards")
        self._steady += (instant - self._now).total_seconds()
        self._now = instant.astimezone(UTC)
        waiting, self._waiting = self._waiting, []
        for until, woken in waiting:
            if until > self._steady:
                self._waiting.append((until, woken))
            elif not woken.done():
                woken.set_result(None)

    async def wait(self, span: timedelta) -> None:
        """Return once the clock has been moved by the span."""
        if span <= timedelta(0):
            return
        woken = asyncio.get_running_loop().create_future()
        self._waiting.append((self._steady + span.total_seconds(), woken))
        await woken


@dataclass(frozen=True, slots=True)
class Daily:
    """At a wall time of every local day of a zone, once."""

    at: wall_time
    zone: str


@dataclass(frozen=True, slots=True)
class Every:
    """Again and again, so long after the last time; the first time `at_once`."""

    span: timedelta
    at_once: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """Work that recurs, under a name for the log."""

    name: str
    when: Daily | Every
    work: Callable[[], Awaitable[None]]


class Alarm:
    """Calls `ring` with the time, again and again, never two at once; and when it says itself.

    `jobs` are done when they say; where the clock jumped over that or the machine slept, late and
    once, and none while it is still being done.

    What `ring` returns is when something is due next: before a while is over it is called then.

    A ring that is late is rung all the same, once: the library's own grace of a second would
    drop it, and with it whatever was due.  One that takes long is no fault: the next comes when
    it is over.  The library waits by the wall clock: where that is set back its next moment
    would be as far away, so it is told anew; where it is set forwards no moment is made up for.
    """

    def __init__(
        self,
        clock: Clock,
        ring: Callable[[datetime], Awaitable[datetime | None]],
        every: timedelta = TICK,
        jobs: Sequence[Job] = (),
    ) -> None:
        self._clock = clock
        self._ring = ring
        self._jobs = jobs
        self._every = every
        self._struck = asyncio.Event()
        self._scheduler: Any = None
        self._furthest: dict[str, timedelta] = {}  # of each job, how far off it can be at most
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    def start(self) -> None:
        """Ring from now on, within the running event loop."""
        # imported when needed: a rehearsal and the help text do without
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._scheduler = AsyncIOScheduler(timezone=UTC)
        tick = self._added(self._strike, Every(self._every, at_once=False))
        for one in self._jobs:
            self._added(_Doing(one).once, one.when)
        self._scheduler.start()
        self._tasks = (
            asyncio.create_task(self._ringing(), name="alarm"),
            asyncio.create_task(self._kept_right(tick), name="alarm's clock"),
        )

    def _added(self, work: Callable[[], Awaitable[None]], when: Daily | Every) -> Any:
        from bot.reminders.trigger import Again, SessionTrigger

        if isinstance(when, Daily):
            trigger, furthest = SessionTrigger(when.at, when.zone), A_DAY_AT_MOST
        else:
            trigger, furthest = Again(when.span, at_once=when.at_once), 2 * when.span
        job = self._scheduler.add_job(
            work, trigger, coalesce=True, max_instances=AT_ONCE, misfire_grace_time=None
        )
        self._furthest[job.id] = furthest
        return job

    async def _strike(self) -> None:
        self._struck.set()

    async def _ringing(self) -> None:
        while True:
            await self._struck.wait()
            self._struck.clear()
            try:
                at = self._clock.now()
                self._wake_at(at, await self._ring(at))
            except Exception as wrong:  # noqa: BLE001 - the next ring may go better
                log.error("the alarm could not be answered: %s", trail(wrong))

    def _wake_at(self, rung: datetime, due: datetime | None) -> None:
        """Ring for what is due next; what was due as it `rung` could not be said, and waits."""
        now = self._clock.now()
        if due is None or due <= rung:
            return
        if due <= now:  # meanwhile
            self._struck.set()
        elif self._scheduler is not None and due < now + self._every:
            late = None  # however late: it is rung all the same
            self._scheduler.add_job(
                self._strike,
                "date",
                run_date=due,
                id="due",
                replace_existing=True,
                misfire_grace_time=late,
            )

    async def _kept_right(self, tick: Any) -> None:
        while True:
            await asyncio.sleep(self._every.total_seconds())
            now = _wall()
            if tick.next_run_time <= now + self._furthest[tick.id]:
                continue
            for job in self._scheduler.get_jobs():  # it was set back
                furthest = self._furthest.get(job.id)
                if furthest is not None and job.next_run_time > now + furthest:
                    job.modify(next_run_time=job.trigger.get_next_fire_time(None, now))

    def stop(self) -> None:
        """Ring no more."""
        for task in self._tasks:
            task.cancel()
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None


class _Doing:
    """Does a job, never twice at a time; what goes wrong is told without its own words."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._is_under_way = False

    async def once(self) -> None:
        if self._is_under_way:
            return
        self._is_under_way = True
        try:
            await self._job.work()
        except asyncio.CancelledError:
            return  # the alarm was stopped, which its library would tell as a fault of the job
        except Exception as wrong:  # noqa: BLE001 - the outermost edge; the next time may go better
            log.error("%s could not be done: %s", self._job.name, trail(wrong))
        finally:
            self._is_under_way = False
