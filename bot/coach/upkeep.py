"""What is looked after now and then: what is kept for a while goes, and clocks are compared."""

import logging
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from bot.clock import Clock, RehearsalClock
from bot.coach.transaction import plan_end
from bot.reminders.keeping import DELIVERIES_KEPT, LETTERS_KEPT
from bot.store import brought, deliveries, outbox
from bot.store.accounts import links, wrong_codes
from bot.store.agenda import time_seen
from bot.store.database import Database
from bot.stories.link.story import WRONG_FOR

log = logging.getLogger(__name__)

EVERY_S = 3600.0
AT_ONCE = 100  # athletes whose end is planned; the next ones an hour later
ASTRAY = timedelta(minutes=1)  # by so much two clocks that are kept right never differ


class Upkeep:
    """Lets go of what is old, an hour after it begins and every hour from then on.

    A server has a clock of its own.  It says to each of several processes whether theirs is
    right, at first and every hour: one that is hours ahead rings for everybody, too early.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._done_at = clock.steady()
        self._compares = database.is_shared and not isinstance(clock, RehearsalClock)
        self._has_compared = False

    async def done(self, now: datetime) -> None:
        """Do it where its hour is over.  Raises what the store does."""
        if self._compares and not self._has_compared:
            self._has_compared = True
            await self._compare()
        if self._clock.steady() - self._done_at < EVERY_S:
            return
        await self._database.transact(lambda connection: _prune(connection, now))
        await self._database.transact(lambda connection: plan_end(connection, now, AT_ONCE))
        if self._database.file is not None:
            await self._database.scrub()  # so that a careless copy lacks an hour at most
            _drop_old_copies(self._database.file, now)
        self._done_at = self._clock.steady()
        self._has_compared = False

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
