"""Where a transaction runs: as a whole, beside whatever else the process does.

SQLite lives in a thread of its own.  A whole transaction goes there in one trip, however many
statements it has: the way there and back costs as much as dozens of statements, and while
athletes are decided on there, the event loop goes on.  PostgreSQL is spoken to on the loop.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy import Connection, Engine

if TYPE_CHECKING:  # a file does without what the loop needs
    from sqlalchemy.ext.asyncio import AsyncEngine

READER_MS = 100
"""How long everything waits for another program to have read on, before its log is emptied."""

Outcome = TypeVar("Outcome")
Work = Callable[[Connection], Outcome]


class Carrier(Protocol):
    """Runs transactions."""

    trips: int
    """How often a thread has been gone to."""

    async def carry(self, work: Work[Outcome]) -> Outcome:
        """Return what the work returns, committed; nothing of it stays where it raises."""
        ...

    async def empty_log(self) -> bool:
        """Bring all that was written to its place and empty the log; say whether it is empty."""
        ...

    async def close(self) -> None:
        """Let go of the database."""
        ...


class OwnThread:
    """One connection that never leaves its thread: transactions wait for each other there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._connection: Connection | None = None
        self.trips = 0

    async def carry(self, work: Work[Outcome]) -> Outcome:
        """Return what the work returns, committed; who stops waiting does not stop it."""
        self.trips += 1
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._done, work)

    def _done(self, work: Work[Outcome]) -> Outcome:
        if self._connection is None:
            self._connection = self._engine.connect()
        with self._connection.begin():
            return work(self._connection)

    async def empty_log(self) -> bool:
        """Empty the write-ahead log, which holds pages as they were before an erasure."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._emptied)

    def _emptied(self) -> bool:
        if self._connection is None:
            return True
        cursor = self._connection.connection.cursor()  # a checkpoint has no transaction around it
        (patience_ms,) = cursor.execute("PRAGMA busy_timeout").fetchone()
        cursor.execute(f"PRAGMA busy_timeout={READER_MS}")
        try:
            (is_busy, _, _) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:  # a full disk, say: what was erased is committed all the same
            return False
        finally:
            cursor.execute(f"PRAGMA busy_timeout={patience_ms}")
            cursor.close()
        return not is_busy

    async def close(self) -> None:
        """Close the connection, which removes the write-ahead log as well."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._closed)
        self._thread.shutdown()

    def _closed(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._engine.dispose()


class OnTheLoop:
    """A pool of connections to a server, each transaction on one of them."""

    trips = 0

    def __init__(self, engine: "AsyncEngine") -> None:
        self._engine = engine

    async def carry(self, work: Work[Outcome]) -> Outcome:
        """Return what the work returns, committed."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def empty_log(self) -> bool:
        """Leave the log to the server, whose business it is."""
        return True

    async def close(self) -> None:
        """Close the pool."""
        await self._engine.dispose()
