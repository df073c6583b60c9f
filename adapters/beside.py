"""Platforms at work side by side: one that refuses its token rests, and is asked again.

A token is taken back and given anew while a coach runs; where it is in a file, it is read from
there before each try, so that this needs no restart.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from adapters.kit.platform import Served, Wanted
from adapters.kit.rests import Rests, pause
from bot.contract import Platform
from bot.errors import SettingsError

log = logging.getLogger(__name__)

ASKING = Rests(timedelta(seconds=1), timedelta(minutes=2))
"""Between two tries of a token that was refused; some platforms count the refusals."""
LEFT_S = 600.0
"""So long a process goes on without any platform, while a token may yet be given anew."""


class Refusals(Protocol):
    """Who is known to refuse its token."""

    def refused(self, platform: Platform) -> None: ...
    def is_refused(self, platform: Platform) -> bool: ...


@dataclass(frozen=True, slots=True)
class Side:
    """A platform to be run: `renewed` takes its token as it is now, or is None where it stays."""

    platform: Platform
    run: Callable[[], Awaitable[None]]
    renewed: Callable[[], None] | None = None


@dataclass(slots=True)
class Beside:
    """Runs all until each has come to its end; where one breaks, all stop."""

    sides: Sequence[Side]
    known: Refusals
    stop: asyncio.Event
    rests: Rests = ASKING
    left_s: float = LEFT_S
    steady: Callable[[], float] = time.monotonic
    _since: dict[Platform, float] = field(default_factory=dict)

    async def run(self) -> None:
        """Raise what the first that broke raised, or the last refusal where nobody is left."""
        tasks = [asyncio.ensure_future(self._kept(one)) for one in self.sides]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        if any(task.done() and task.exception() is not None for task in tasks):
            self.stop.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            task.result()

    async def _kept(self, side: Side) -> None:
        refusals = 0
        while not self.stop.is_set():
            try:
                await side.run()
                return
            except SettingsError as wrong:
                refusals = self._refused(side, wrong, refusals)
            await pause(self.stop, self.rests.after(refusals))
            self._renew(side)

    def _refused(self, side: Side, wrong: SettingsError, before: int) -> int:
        """Return the how manyth refusal in a row it is.  Raises it where nobody is left."""
        if not self.known.is_refused(side.platform):
            self._since.pop(side.platform, None)  # it was at work meanwhile
        is_new = side.platform not in self._since
        self._since.setdefault(side.platform, self.steady())
        self.known.refused(side.platform)
        refusing = [one for one in self.sides if self.known.is_refused(one.platform)]
        if len(refusing) == len(self.sides):
            rests_s = self.steady() - max(self._since.values())
            if all(one.renewed is None for one in self.sides) or rests_s >= self.left_s:
                raise wrong
        if is_new:
            others = "" if len(self.sides) == 1 else "the other platform goes on, and "
            how = "" if side.renewed is None else ", with what the token's file holds by then"
            log.error("%s; %sthis one is asked again%s", wrong, others, how)
        return 1 if is_new else before + 1

    def _renew(self, side: Side) -> None:
        if side.renewed is None or self.stop.is_set():
            return
        try:
            side.renewed()
        except SettingsError:  # no whole token is in the file just now: the next try sees
            return


def side_of(
    wanted: Wanted,
    served: Served,
    run: Callable[[], Awaitable[None]],
    again: Callable[[], Wanted | None],
    hide: Callable[[Wanted], None],
) -> Side:
    """Return a platform's side; `again` reads what it needs anew, `hide` keeps it from the log."""
    held = wanted.secrets

    def renewed() -> None:
        nonlocal held
        now = again()
        if now is not None and now.secrets != held:
            held = now.secrets
            hide(now)
            served.bot.renew(held)

    return Side(Platform(wanted.platform.name), run, renewed if wanted.is_from_file else None)
