"""What is kept for a while only, let go of once its time is over."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.store import deliveries, links, outbox, wrong_codes
from bot.store.database import Database
from bot.stories.link.story import WRONG_FOR

EVERY = timedelta(hours=1)
DELIVERIES_KEPT = timedelta(days=14)  # no platform delivers anything again after so long
LETTERS_KEPT = timedelta(days=60)  # a reply to an older one speaks of nothing in particular


class Upkeep:
    """Lets go of what is old, an hour after `begun` and every hour from then on."""

    def __init__(self, database: Database, begun: datetime) -> None:
        self._database = database
        self._done_at = begun

    async def done(self, now: datetime) -> None:
        """Do it where its hour is over.  Raises what the store does."""
        if now - self._done_at < EVERY:
            return
        await self._database.transact(lambda connection: _prune(connection, now))
        if self._database.file is not None:
            await self._database.scrub()  # so that a careless copy lacks an hour at most
            _drop_old_copies(self._database.file, now)
        self._done_at = now


def _prune(connection: Connection, now: datetime) -> None:
    deliveries.prune(connection, now - DELIVERIES_KEPT)
    outbox.prune(connection, now - LETTERS_KEPT)
    links.prune(connection, now)
    wrong_codes.prune(connection, now - WRONG_FOR)


def _drop_old_copies(database: Path, now: datetime) -> None:
    """Drop the copies of a database that were made for a while."""
    # what makes copies takes longer to import than a start has to spare
    from bot.store.backup import drop_old

    drop_old(database, now)
