"""Tells a chat of whoever runs the coach what `sled-coach health` would say, once each.

It looks on while the coach serves, and sends by itself: what it tells of may be that nothing is
sent.  A trouble that is over is told again where it comes back.
"""

import asyncio
import logging
from typing import TYPE_CHECKING
from uuid import uuid4

from adapters.health import judged, of_the_file
from adapters.kit.platform import Finding, Grade
from bot.clock import Clock
from bot.contract import Outgoing, Platform, Room
from bot.delivering import Courier, Sent
from bot.errors import StoreError
from bot.rich import rich

if TYPE_CHECKING:
    from bot.coach.app import Coach

log = logging.getLogger(__name__)

LOOKED_EVERY_S = 30.0


class Watchman:
    """Looks after a coach from within; `chat` is an app and a chat there, as in "app:123456"."""

    def __init__(self, chat: str, database: str, clock: Clock) -> None:
        platform, _, number = chat.partition(":")
        self._to = Room(Platform(platform), number)
        self._url = database
        self._clock = clock
        self._courier: Courier | None = None
        self._coach: Coach | None = None
        self._told: set[str] = set()

    def courier(self, courier: Courier) -> Courier:
        if courier.platform == self._to.platform:
            self._courier = courier
        return courier

    def coach(self, coach: "Coach") -> "Coach":
        self._coach = coach
        return coach

    async def watch(self, stop: asyncio.Event) -> None:
        """Look every half minute, and tell what is new."""
        while not stop.is_set():
            await asyncio.sleep(LOOKED_EVERY_S)
            await self.look()

    async def look(self) -> None:
        """Tell what is wrong and was not a moment ago; what could not be told is next time."""
        found = [] if self._coach is None else await self._found(self._coach)
        bad = {one.about: one for one in found if one.grade is Grade.BAD}
        self._told &= bad.keys()
        for about, one in bad.items():
            if about not in self._told and await self._tell(f"{about}: {one.what}"):
                self._told.add(about)

    async def _found(self, coach: "Coach") -> list[Finding]:
        try:
            seen = await coach.sighted()
            now = self._clock.now()
            return [*judged(seen, now), *of_the_file(self._url, seen, now)]
        except (StoreError, OSError) as wrong:
            return [Finding("database", f"is away: {wrong}", Grade.BAD)]

    async def _tell(self, what: str) -> bool:
        if self._courier is None:
            return True
        message = Outgoing(f"watch-{uuid4().hex}", self._to, rich(what))
        became = await self._courier.deliver(message)
        return isinstance(became, Sent)
