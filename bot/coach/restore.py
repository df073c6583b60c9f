"""A copy is put in the database's place, and whoever was erased since is erased from it first."""

import asyncio
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, update

from bot.coach.erasure import erase_again
from bot.errors import StoreError
from bot.store import backup, erasures, heartbeat
from bot.store.database import open_database
from bot.store.filelock import FileLock
from bot.store.message import State
from bot.store.own_files import ENDS, beside, make_folder, sync_folder
from bot.store.tables import outbox


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restoring led to.

    `kept` is where the database that was there is now, None where there was none.  `erased`
    counts whom the copy still knew.
    """

    kept: Path | None
    erased: int
    athletes: int


def restore(database: Path, copy: Path, now: datetime) -> Restored:
    """Put a copy in a database's place, brought up to date; runs a loop of its own.

    The database stays as it is until the copy is ready, and is kept.  Raises `StoreBusy` where
    a coach has it, `StoreError` where the copy is not ours, newer or damaged.
    """
    if not copy.is_file():
        raise StoreError(f"{copy} is not there")
    make_folder(database.absolute().parent)
    lock = FileLock(database)
    try:
        backup.revision_of(copy)
        return asyncio.run(_restored(beside(database)[0], copy, now))
    except OSError as wrong:
        raise StoreError(f"{database} cannot be restored: {wrong.strerror}") from wrong
    finally:
        lock.release()


async def _restored(database: Path, copy: Path, now: datetime) -> Restored:
    fresh = database.with_name(f".{database.name}.restoring")
    _sweep(fresh)
    try:
        await backup.back_up(copy, fresh)
        erased = await _made_ready(fresh, _listed(database), now)
        athletes = backup.athletes_in(fresh)
        kept = _exchanged(database, fresh, now)
    finally:
        _sweep(fresh)
    return Restored(kept, erased, athletes)


def _listed(database: Path) -> list[erasures.Erasure]:
    """Return who was erased, as the database and the file beside it have it."""
    in_file = erasures.written(erasures.list_of(database))
    return [*in_file, *(backup.listed_in(database) if database.exists() else ())]


async def _made_ready(fresh: Path, listed: list[erasures.Erasure], now: datetime) -> int:
    """Bring a copy up to date and erase from it; return how many were erased."""
    opened = await open_database(f"sqlite:///{fresh}", keeps_copy=False)
    try:

        def work(connection: Connection) -> int:
            connection.execute(_PERHAPS_SENT)
            heartbeat.take_away(connection, "", alone=True)  # of whoever was at work then
            return erase_again(connection, listed, now)

        erased = await opened.transact(work)
        await opened.scrub()
    finally:
        await opened.close()
    return erased


# whatever waited when the copy was made has most likely gone out since: it is marked as what may
# have arrived, as after a crash
_PERHAPS_SENT = (
    update(outbox)
    .where(outbox.c.state == State.WAITING.value, outbox.c.lease_until.is_(None))
    .values(lease_until=datetime.fromtimestamp(0, UTC))
)


def _exchanged(database: Path, fresh: Path, now: datetime) -> Path | None:
    kept = backup.put_aside(database, now) if database.exists() else None
    os.replace(fresh, database)
    sync_folder(database.parent)
    return kept


def _sweep(fresh: Path) -> None:
    for one in (fresh, *(fresh.with_name(f"{fresh.name}{end}") for end in ENDS)):
        one.unlink(missing_ok=True)
