"""Whoever wants to send waits here for their turn, in the order that `turns` says."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from math import isfinite

from adapters.kit.pace import Pace
from adapters.kit.turns import Turns, Waiting
from bot.delivering import Urgency, how_urgent, still_ours

PATIENCE_S = 30.0
"""How long a message waits here at most; the outbox keeps it for longer waits."""

EDITS_PATIENCE_S = 0.25
"""How long an edit waits for its own chat; in the outbox a later one takes its place meanwhile."""

SHORT_REST = timedelta(seconds=1)


class Limiter:
    """Gives turns at the pace that a platform allows."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace = pace
        self._clock = clock
        self._turns = Turns(pace)
        self._granted: dict[Waiting, asyncio.Future[bool]] = {}
        self._alarm: asyncio.TimerHandle | None = None
        self._closed = False

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[bool]:
        """Wait for a turn; False where it would take too long, or no more are given.

        Nor is one given for what has come to be somebody else's to send.  How long that may be,
        and who goes first, `how_urgent` says.
        """
        mine = await self._enter(chat, how_urgent.get())
        try:
            yield mine is not None and still_ours.get()()
        finally:
            if mine is not None:
                self._over(mine)

    def hold(self, chat: int, span: timedelta) -> None:
        """Give no turn within the span that the platform asked for."""
        now = self._clock()
        self._pace.hold(chat, now, now + span.total_seconds())
        self._give_turns()

    def rest(self, chat: int) -> timedelta:
        """Return how long to stay away after having been given no turn."""
        now = self._clock()
        urgency = how_urgent.get()()
        if urgency is Urgency.EDIT:
            until = self._pace.allowed_there(chat, now, urgency)
        else:
            until = self._pace.held_until(chat)
        return max(timedelta(seconds=until - now), SHORT_REST) if isfinite(until) else SHORT_REST

    async def unheld(self, chat: int) -> None:
        """Return once the wait that the platform has asked for is over; takes no turn."""
        await asyncio.sleep(max(self._pace.held_until(chat) - self._clock(), 0))

    def close(self) -> None:
        """Give no more turns, and send everyone who waits away."""
        self._closed = True
        for one in self._turns.leave_all():
            self._tell(one, granted=False)

    async def _enter(self, chat: int, urgency: Callable[[], Urgency]) -> Waiting | None:
        """Return whose turn it is, None where none is given."""
        now = self._clock()
        if self._closed or self._is_in_vain(chat, urgency(), now):
            return None
        granted = asyncio.get_running_loop().create_future()
        mine = self._turns.enter(chat, urgency, now)
        self._granted[mine] = granted
        self._give_turns()
        try:
            async with asyncio.timeout(PATIENCE_S):
                has_turn = await asyncio.shield(granted)
        except TimeoutError:
            has_turn = self._withdrawn(mine, granted)
        except asyncio.CancelledError:
            if self._withdrawn(mine, granted):
                self._over(mine)
            raise
        return mine if has_turn else None

    def _is_in_vain(self, chat: int, urgency: Urgency, now: float) -> bool:
        """Say whether to wait here would be to wait too long."""
        if urgency is Urgency.EDIT:
            at = self._pace.allowed_there(chat, now, urgency)
            return EDITS_PATIENCE_S < at - now < float("inf")
        return self._pace.held_until(chat) - now > PATIENCE_S

    def _withdrawn(self, mine: Waiting, granted: "asyncio.Future[bool]") -> bool:
        """Stop waiting; return whether the turn came at the very last moment."""
        if granted.done():
            return granted.result()
        granted.cancel()
        del self._granted[mine]
        self._turns.leave(mine)
        return False

    def _over(self, mine: Waiting) -> None:
        self._turns.over(mine, self._clock())
        self._give_turns()

    def _give_turns(self) -> None:
        now = self._clock()
        while isinstance(found := self._turns.next(now), Waiting):
            self._tell(found, granted=True)
        self._wake_at(found, now)

    def _wake_at(self, soonest: float, now: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if isfinite(soonest):
            loop = asyncio.get_running_loop()
            self._alarm = loop.call_later(soonest - now, self._give_turns)

    def _tell(self, one: Waiting, *, granted: bool) -> None:
        future = self._granted.pop(one)
        if not future.done():
            future.set_result(granted)
