"""Several processes on one thread, and a time that passes at once where all of them only wait.

Each process is a loop of its own.  They take turns; what they do is done, over real sockets, in
real threads, in real databases.  Only where nobody has anything left to do, and no thread and no
server is at work for them, the time is the next at which somebody wanted to be woken.  A loop that
gets no turn stands still, as a process does that was stopped; later it finds all its waits over.
"""

import asyncio
import os
import selectors
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import Executor
from select import select
from time import monotonic
from typing import Any

from tests.kill.patience import Patience

GLANCE_S = 0.005  # how long to wait for a thread or a server before looking around again
WHERE = 12  # lines of each thread's stack, where it is stuck
STUCK_S = 30.0  # real seconds in which no thread of a world wants to run


class Stuck(Exception):
    """A world stands still although nobody in it does."""


class Time:
    """The seconds of a world, the same for all who live in it."""

    def __init__(self) -> None:
        self.now = 0.0


class Peek(selectors.DefaultSelector):
    """Looks at what has come, and waits for nothing."""

    def select(self, timeout: float | None = None) -> Any:
        return super().select(0)


class TurnLoop(asyncio.SelectorEventLoop):
    """One process's loop."""

    def __init__(self, time: Time) -> None:
        self._peek = Peek()
        self._world = time
        self.threads_at_work = 0
        super().__init__(self._peek)
        self.set_exception_handler(lambda *_: None)

    def time(self) -> float:
        return self._world.now

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> "asyncio.Future[Any]":
        # raises where whoever was killed is cleared away, and would have its dead thread work
        future = super().run_in_executor(executor, func, *args)
        self.threads_at_work += 1
        future.add_done_callback(self._thread_is_back)
        return future

    def _thread_is_back(self, _: object) -> None:
        self.threads_at_work -= 1

    def turn(self) -> bool:
        """Do what can be done now; return whether there was anything."""
        if not self._ready and not self._is_due() and not self._peek.select():  # type: ignore[attr-defined]
            return False
        self.call_soon(self.stop)
        self.run_forever()
        return True

    def _is_due(self) -> bool:
        at = self.woken_next
        return at is not None and at <= self.time()

    @property
    def woken_next(self) -> float | None:
        """When somebody here wants to be woken, None: never."""
        waiting = self._scheduled  # type: ignore[attr-defined]
        return waiting[0].when() if waiting else None

    @property
    def eye(self) -> int:
        """What becomes readable as soon as something has come."""
        return self._peek.fileno()


class Turns:
    """Whoever lives in a world, taking turns; `servers_at_work`: somebody waits for an answer."""

    def __init__(self, servers_at_work: Callable[[], bool]) -> None:
        self.time = Time()
        self.loops: list[TurnLoop] = []
        self._servers_at_work = servers_at_work

    def loop(self) -> TurnLoop:
        """Return a loop that takes its turns from now on."""
        self.loops.append(TurnLoop(self.time))
        return self.loops[-1]

    def until(self, reached: Callable[[], bool], at_most_s: float) -> bool:
        """Let everybody live until something is reached; return whether it was, in such a time."""
        end = self.time.now + at_most_s
        moved_at, patience = self.time.now, Patience(STUCK_S)
        while not reached():
            if self.time.now > moved_at:
                moved_at, patience = self.time.now, Patience(STUCK_S)
            if patience.is_over([os.getpid()]):
                raise Stuck(f"the time does not pass: {self._at_work()}")
            turns = [one.turn() for one in self.loops]  # all of them have theirs
            if any(turns):
                continue
            if any(one.threads_at_work for one in self.loops):
                self._glance()
                continue
            if self._servers_at_work():
                # it may be waiting for one of us, and that takes the same time here as there
                self.time.now += self._glance()
                continue
            if self.time.now >= end:
                return False
            times = [at for one in self.loops if (at := one.woken_next) is not None]
            self.time.now = max(min([*times, end]), self.time.now)
        return True

    def _at_work(self) -> str:
        """Return what keeps the time from passing, and where the threads are."""
        threads = [one.threads_at_work for one in self.loops]
        stacks = (traceback.format_stack(one) for one in sys._current_frames().values())
        return "\n".join(
            [
                f"threads at work {threads}, servers at work {self._servers_at_work()}",
                *("".join(stack[-WHERE:]) for stack in stacks),
            ]
        )

    def _glance(self) -> float:
        """Wait a moment for what is going on elsewhere; return the seconds it took."""
        before = monotonic()
        select([one.eye for one in self.loops], [], [], GLANCE_S)
        return monotonic() - before
