"""`sled-coach check --live`: serves, and says of each step of a first run whether it came.

A step is seen where the coach meets the world: what comes in passes `Watched`, what goes out
passes `Carried`.  Of people it tells that they did something, never what they said.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from adapters.kit.platform import Finding, Grade
from adapters.serving import Serving, keep_log, serve
from bot.contract import Chose, Incoming, Outgoing, Platform
from bot.delivering import Courier, Delivery, Sent
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


@dataclass(frozen=True, slots=True)
class Steps:
    """What a first run must show on one platform, in order."""

    heard: Step
    answered: Step
    tapped: Step

    @property
    def in_order(self) -> tuple[Step, ...]:
        return (self.heard, self.answered, self.tapped)


def steps_by(door: str) -> Steps:
    """Return the steps; `door` says how somebody gets to the coach."""
    return Steps(
        Step(
            door,
            "somebody wrote",
            "nothing came; was it this very bot, and does no other process run it?",
        ),
        Step(
            "wait for the answer",
            "the answer arrived",
            "no answer arrived; is the bot blocked, or closed to messages of its server?",
        ),
        Step("tap a button below it", "a tap came back", "no tap came; are the buttons there?"),
    )


def first_run(serving: Serving, doors: Mapping[str, str], live_s: float) -> int:
    """Serve until each step came, or one did not within its seconds; 0 where all came, else 1.

    `doors` say how somebody gets to the coach, by platform: each is watched, one after the other.
    What is written meanwhile is kept, as ever.
    """
    keep_log(serving.wanted)
    watch = Watch({name: steps_by(door) for name, door in doors.items()}, live_s)
    try:
        asyncio.run(serve(serving, begun=time.monotonic(), witnesses=[watch]))
    except CoachError as wrong:
        print(Finding("live", str(wrong), Grade.BAD))
        return 1
    return 0 if watch.is_complete else 1


class Watch:
    """Who looks on as the steps of each platform come, in order."""

    def __init__(self, steps: Mapping[str, Steps], live_s: float) -> None:
        self.steps = steps
        self.is_complete = False
        self._live_s = live_s
        self._drained: Callable[[], Awaitable[None]] = _nothing

    def courier(self, courier: Courier) -> Courier:
        return Carried(courier, self)

    def coach(self, coach: "Coach") -> "Coach":
        self._drained = coach.drained
        return cast("Coach", Watched(coach, self))

    async def watch(self, stop: asyncio.Event) -> None:
        """Tell of each step as it comes, or of the first that does not, and end the run."""
        steps = [(name, step) for name, own in self.steps.items() for step in own.in_order]
        for name, step in steps:
            if not step.seen.is_set():
                _tell(f"{'now':8}{name:10}{step.do}")
            with suppress(TimeoutError):
                await asyncio.wait_for(step.seen.wait(), self._live_s)
            if not step.seen.is_set():
                lacks = f"{step.lacks} (waited {self._live_s:g} s)"
                _tell(Finding(name, lacks, Grade.BAD))
                break
            _tell(f"{'seen':8}{name:10}{step.came}")
        else:
            self.is_complete = True
            with suppress(TimeoutError):  # the answer to the tap is somebody's too
                await asyncio.wait_for(self._drained(), ARRIVING_S)
            _tell(Finding("live", "all of it works; `sled-coach run` goes on from here"))
        stop.set()


def _tell(line: object) -> None:
    print(line, flush=True)  # while it waits, also where somebody reads along through a pipe


async def _nothing() -> None:
    """Wait for nothing: no coach is there yet."""


class Watched:
    """A coach that is watched while it answers; all else it does as ever."""

    def __init__(self, coach: "Coach", watch: Watch) -> None:
        self._coach = coach
        self._watch = watch

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        steps = self._watch.steps[incoming.person.platform]
        steps.heard.seen.set()
        said = await self._coach.answer(incoming)
        if isinstance(incoming.act, Chose):
            steps.tapped.seen.set()  # once it is answered: then the watch is over
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
        steps = self.watch.steps[self.platform]
        if isinstance(delivery, Sent) and steps.heard.seen.is_set():
            steps.answered.seen.set()
        return delivery
