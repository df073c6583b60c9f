"""What recurs and concerns nobody in particular: a job each, which the alarm does.

What is kept for a while is let go of, hour by hour; the database remembers when that was, so that
it is done late and once by a machine that slept or a coach that was off, and by one of several
processes.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from bot.clock import Clock, Every, Job, RehearsalClock
from bot.coach.transaction import plan_end
from bot.reminders.keeping import DELIVERIES_KEPT, LETTERS_KEPT
from bot.store import brought, deliveries, outbox
from bot.store.accounts import links, wrong_codes
from bot.store.agenda import time_seen
from bot.store.database import Database
from bot.store.heartbeat import Chore, takes
from bot.stories.link.story import WRONG_FOR

log = logging.getLogger(__name__)

AN_HOUR = timedelta(hours=1)
LOOKED_EVERY = timedelta(minutes=5)  # whether the hour of any of it is over
AT_ONCE = 100  # athletes whose end is planned; the next ones an hour later
ASTRAY = timedelta(minutes=1)  # by so much two clocks that are kept right never differ


class Upkeep:
    """Has the jobs that keep a database in order.

    A server has a clock of its own.  It says to each of several processes whether theirs is
    right, at first and every hour: one that is hours ahead rings for everybody, too early.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def jobs(self) -> list[Job]:
        """Return what is to be done again and again."""
        found = [
            Job("letting go of what is old", Every(LOOKED_EVERY), self._prune),
            Job("planning until when all is kept", Every(LOOKED_EVERY), self._plan),
        ]
        if self._database.file is not None:
            found.append(Job("wiping what was erased", Every(LOOKED_EVERY), self._wipe))
        if self._database.is_shared and not isinstance(self._clock, RehearsalClock):
            found.append(Job("comparing clocks", Every(AN_HOUR), self._compare))
        return found

    async def _prune(self) -> None:
        await self._hourly(Chore.PRUNING, _prune)

    async def _plan(self) -> None:
        await self._hourly(Chore.KEEPING, lambda one, now: plan_end(one, now, AT_ONCE))

    async def _wipe(self) -> None:
        """Leave nothing of what was erased, so that a careless copy lacks an hour at most."""
        file = self._database.file
        assert file is not None
        if await self._hourly(Chore.WIPING, lambda _, now: None):
            await self._database.scrub()
            _drop_old_copies(file, self._clock.now())

    async def _hourly(self, chore: Chore, work: Callable[[Connection, datetime], object]) -> bool:
        """Do it where its hour is over, here or elsewhere; return whether it was done."""
        now = self._clock.now()

        def done(connection: Connection) -> bool:
            is_time = takes(connection, chore, AN_HOUR, now)
            if is_time:
                work(connection, now)
            return is_time

        return await self._database.transact(done)

    async def _compare(self) -> None:
        theirs = await self._database.transact(_servers_now)
        ahead = self._clock.now() - theirs
        if abs(ahead) >= ASTRAY:
            log.warning(
                "this machine's clock is %.0f min %s of the database server's: set right which of "
                "them is wrong, or reminders come at the wrong time, or not at all",
                *(
                    abs(ahead) / timedelta(minutes=1),
                    "ahead" if ahead > timedelta(0) else "behind",
                ),
            )


def _servers_now(connection: Connection) -> datetime:
    said: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return said


def _prune(connection: Connection, now: datetime) -> None:
    time_seen(connection, now)
    deliveries.prune(connection, now - DELIVERIES_KEPT)
    outbox.prune(connection, now - LETTERS_KEPT)
    links.prune(connection, now)
    brought.prune_waiting(connection, now)
    wrong_codes.prune(connection, now - WRONG_FOR)


def _drop_old_copies(database: Path, now: datetime) -> None:
    """Drop the copies of a database that were made for a while."""
    # what makes copies takes longer to import than a start has to spare
    from bot.store.backup import drop_old

    drop_old(database, now)
