"""What is done once a night, at its hour: a whole copy of the file, checked, and a few are kept.

A server makes its copies itself.  Where a night was missed, because the machine slept or nobody
ran the coach, it is made up for within minutes.
"""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.clock import Clock, Daily, Every, Job
from bot.errors import StoreError
from bot.settings import Copies
from bot.store.database import Database
from bot.store.heartbeat import Copied, copied, note_copied

log = logging.getLogger(__name__)

MISSED = timedelta(hours=25)
"""A night lasts so long at most, over a change of the clock."""
LOOKED_EVERY = timedelta(minutes=10)
SAMPLE = 400  # rows of an index; sqlite.org/lang_analyze.html


class Nightly:
    """Makes the copies of a file, and knows what became of the last."""

    def __init__(self, database: Database, clock: Clock, copies: Copies) -> None:
        self._database = database
        self._clock = clock
        self._copies = copies
        self._failed = False
        self._making: asyncio.Task[None] | None = None

    def jobs(self, zone: str) -> list[Job]:
        """Return what is to be done again and again; a night is one of a zone."""
        found = [Job("looking for a night that was missed", Every(LOOKED_EVERY), self._catch_up)]
        if self._database.file is not None:
            found.append(Job("the work of the night", Daily(self._copies.at, zone), self.done))
        return found

    async def _catch_up(self) -> None:
        """Make one where a night was missed, beside all else.  Raises what the store does."""
        now = self._clock.now()
        known = await self._database.transact(copied)
        is_wanted = self._database.file is not None and self._copies.keep > 0
        if known is None and is_wanted:
            await self._note(Copied(now))  # from now on
        elif known is not None and not is_wanted:
            await self._note(None)
        elif known is not None and now - known.at > MISSED:
            self._under_way()

    def _under_way(self) -> asyncio.Task[None]:
        """Return the work of a night, begun where it is not under way.

        A machine that slept through the hour is told of it twice as it wakes: by the job of that
        hour, which is late, and by the look for a night that was missed.
        """
        if self._making is None or self._making.done():
            self._making = asyncio.create_task(self._night(), name="nightly")
        return self._making

    async def done(self) -> None:
        """Make a copy, drop the oldest, and let SQLite see to its statistics."""
        await asyncio.shield(self._under_way())

    async def _night(self) -> None:
        file = self._database.file
        if file is not None and self._copies.keep:
            await self._copied(file)
        await self._database.transact(_optimize)

    async def _copied(self, file: Path) -> None:
        # what makes copies takes longer to import than a start has to spare
        from bot.store.backup import back_up_nightly

        folder = Path(self._copies.folder) if self._copies.folder else None
        now = self._clock.now()
        try:
            made = await back_up_nightly(file, folder, self._copies.keep, now)
        except (StoreError, OSError) as wrong:
            await self._went_wrong(str(wrong))
            return
        if self._failed:
            log.warning("the nightly copy was made again: %s", made)
        self._failed = False
        await self._note(Copied(now, made=True))

    async def _went_wrong(self, why: str) -> None:
        if not self._failed:  # once, until one was made
            log.error("no nightly copy was made: %s", why)
        self._failed = True
        known = await self._database.transact(copied)
        last = Copied(self._clock.now()) if known is None else known
        await self._note(Copied(last.at, last.made, why))

    async def _note(self, became: Copied | None) -> None:
        await self._database.transact(lambda one: note_copied(one, became))

    async def stop(self) -> None:
        """Leave off; a copy that is half made is dropped."""
        if self._making is not None:
            self._making.cancel()
            await asyncio.gather(self._making, return_exceptions=True)


def _optimize(connection: Connection) -> None:
    """Let SQLite see to its statistics, by a sample: answers wait for it."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA analysis_limit={SAMPLE}")
        connection.exec_driver_sql("PRAGMA optimize")
