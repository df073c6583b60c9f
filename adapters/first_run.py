"""`sled-coach check --live`: serves, and says of each step of a first run whether it came.

A step is seen where the coach meets the world: what comes in passes `Watched`, what goes out
passes `Carried`.  Of people it tells that they did something, never what they said.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from adapters.kit.platform import Finding, Grade
from adapters.serving import Serving, keep_log, serve
from bot.contract import Chose, Courier, Delivery, Incoming, Outgoing, Platform, Sent
from bot.errors import CoachError

if TYPE_CHECKING:
    from bot.coach.app import Coach


ARRIVING_S = 3.0  # for what is on its way at the end


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a first run must show: what to do for it, and what may keep it away."""

    do: str
    came: str
    lacks: str
    seen: asyncio.Event = field(default_factory=asyncio.Event)


def first_run(serving: Serving, doors: Sequence[str], live_s: float) -> int:
    """Serve until each step came, or one did not within its seconds; 0 where all came, else 1.

    `doors` say how somebody gets to the coach.  What is written meanwhile is kept, as ever.
    """
    keep_log(serving.wanted)
    watch = Watch(doors, live_s, partial(print, flush=True))
    try:
        asyncio.run(serve(serving, begun=time.monotonic(), witness=watch))
    except CoachError as wrong:
        print(Finding("live", str(wrong), Grade.BAD))
        return 1
    return 0 if watch.is_complete else 1


class Watch:
    """The steps of a first run, in order, and who looks on as they come."""

    def __init__(self, doors: Sequence[str], live_s: float, tell: Callable[[str], object]) -> None:
        self.heard = Step(
            "; or ".join(doors),
            "somebody wrote",
            "nothing came; was it this very bot, and does no other process run it?",
        )
        self.answered = Step(
            "wait for the answer",
            "the answer arrived",
            "no answer arrived; is the bot blocked, or closed to messages of its server?",
        )
        self.tapped = Step(
            "tap a button below it", "a tap came back", "no tap came; are the buttons there?"
        )
        self.is_complete = False
        self._live_s = live_s
        self._tell = tell
        self._drained: Callable[[], Awaitable[None]] = _nothing

    def courier(self, courier: Courier) -> Courier:
        return Carried(courier, self)

    def coach(self, coach: "Coach") -> "Coach":
        self._drained = coach.drained
        return cast("Coach", Watched(coach, self))

    async def watch(self, stop: asyncio.Event) -> None:
        """Tell of each step as it comes, or of the first that does not, and end the run."""
        for step in (self.heard, self.answered, self.tapped):
            if not step.seen.is_set():
                self._tell(f"{'now':8}{'live':10}{step.do}")
            with suppress(TimeoutError):
                await asyncio.wait_for(step.seen.wait(), self._live_s)
            if not step.seen.is_set():
                lacks = f"{step.lacks} (waited {self._live_s:g} s)"
                self._tell(str(Finding("live", lacks, Grade.BAD)))
                break
            self._tell(f"{'seen':8}{'live':10}{step.came}")
        else:
            self.is_complete = True
            with suppress(TimeoutError):  # the answer to the tap is somebody's too
                await asyncio.wait_for(self._drained(), ARRIVING_S)
            self._tell(str(Finding("live", "all of it works; `sled-coach run` goes on from here")))
        stop.set()


async def _nothing() -> None:
    """Wait for nothing: no coach is there yet."""


class Watched:
    """A coach that is watched while it answers; all else it does as ever."""

    def __init__(self, coach: "Coach", watch: Watch) -> None:
        self._coach = coach
        self._watch = watch

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        self._watch.heard.seen.set()
        said = await self._coach.answer(incoming)
        if isinstance(incoming.act, Chose):
            self._watch.tapped.seen.set()  # once it is answered: then the watch is over
        return said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._coach, name)


@dataclass(frozen=True, slots=True)
class Carried:
    """A courier that is watched while it delivers."""

    carrier: Courier
    watch: Watch

    @property
    def platform(self) -> Platform:
        return self.carrier.platform

    async def deliver(self, message: Outgoing) -> Delivery:
        delivery = await self.carrier.deliver(message)
        if isinstance(delivery, Sent) and self.watch.heard.seen.is_set():
            self.watch.answered.seen.set()
        return delivery
