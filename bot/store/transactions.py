"""Where a transaction runs: as a whole, beside whatever else the process does.

SQLite lives in a thread of its own.  A whole transaction goes there in one trip, however many
statements it has: the way there and back costs as much as dozens of statements, and while
athletes are decided on there, the event loop goes on.  PostgreSQL is spoken to on the loop.
"""

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.util.concurrency import await_only

from bot.errors import StoreAway
from bot.store.own_files import beside

if TYPE_CHECKING:  # a file does without what the loop needs
    from sqlalchemy.ext.asyncio import AsyncEngine

READER_MS = 100
"""How long everything waits for another program to have read on, before its log is emptied."""

WITHIN_S = 5.0  # a transaction on a server, before its connection is taken for mute
PATIENT_S = 600.0  # while tables are made
IDLE_S = 1.0  # a connection that was heard of so lately is not asked whether it is there
ANSWERING_S = 1.0  # to that question
CONNECTING_S = 3.0  # and as long for one to be free
HURRIED_S = 1.5  # all of it, once the end is near
HURRIED_MS = 1_000  # a file that others hold, then
CLOSING_S = 1.0
CLOSING_FILE_S = 4.0

Outcome = TypeVar("Outcome")
Work = Callable[[Connection], Outcome]


class Carrier(Protocol):
    """Runs transactions."""

    trips: int
    """How often a thread has been gone to."""

    async def carry(self, work: Work[Outcome], *, patiently: bool = False) -> Outcome:
        """Return what the work returns, committed; nothing of it stays where it raises.

        Ends in seconds but where it is to be done `patiently`: to make tables takes its time.
        """
        ...

    async def empty_log(self) -> bool:
        """Bring all that was written to its place and empty the log; say whether it is empty."""
        ...

    async def rewrite(self) -> None:
        """Write all that is there anew, without what was erased."""
        ...

    def hurry(self) -> None:
        """Let nothing wait for long any more."""
        ...

    async def close(self) -> None:
        """Let go of the database."""
        ...


class _LogLost(StoreAway):
    """The write-ahead log is not where SQLite made it."""


class OwnThread:
    """One connection that never leaves its thread: transactions wait for each other there.

    An open file goes on being written where it was moved or deleted, and whoever looks in its
    place finds nothing of it.  So before anything is committed it is looked whether the file is
    still where it was opened; the look costs a microsecond.  Where it is not nothing is
    committed, until it is put back.  To end instead would start the next process on a new and
    empty file, which greets everybody as strangers.

    The same of its write-ahead log: who takes that away takes what was written last, for good
    once this process ends.  We still have it open, so all of it is brought to the file, and the
    file is opened anew.
    """

    def __init__(self, engine: Engine, file: Path) -> None:
        self._engine = engine
        self._file = file
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._connection: Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._log = beside(file)[1]
        self._opened_log: tuple[int, int] | None = None  # none on a disk that allows of none
        self._hurries = False
        self.trips = 0

    async def carry(self, work: Work[Outcome], *, patiently: bool = False) -> Outcome:
        """Return what the work returns, committed; who stops waiting does not stop it.

        Raises `StoreAway` where the file is not what was opened.
        """
        self.trips += 1
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._done, work)

    def _done(self, work: Work[Outcome]) -> Outcome:
        if self._connection is None:
            self._connection = self._engine.connect()
            self._opened = _identity(self._file)
        if self._hurries:
            self._connection.connection.cursor().execute(f"PRAGMA busy_timeout={HURRIED_MS}")
        try:
            with self._connection.begin():
                if self._opened_log is None:
                    self._opened_log = _identity(self._log)
                outcome = work(self._connection)
                self._make_sure()
                return outcome
        except _LogLost:
            self._save_log()
            raise
        except Exception:
            # a COMMIT that fails leaves its transaction open, which nobody else takes back
            self._connection.connection.rollback()
            raise

    def _save_log(self) -> None:
        """Bring what is in a log that nobody else sees any more to the file, and let go of it.

        SQLite does so by itself when the last connection is closed.
        """
        connection, self._connection, self._opened_log = self._connection, None, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _make_sure(self) -> None:
        found = _identity(self._file)
        if found is None:
            raise StoreAway("the file was moved or deleted; put it back where it was")
        if found != self._opened:
            raise StoreAway(
                "another file stands in its place; put back the one that was there, "
                "or stop the coach and start it on this one"
            )
        log = _identity(self._log)
        if self._opened_log is None or log == self._opened_log:
            return
        if log is None:
            raise _LogLost(f"{self._log.name} was deleted; what it held is brought to the file")
        # not to be closed here, which would delete what another program writes to
        raise StoreAway(f"another {self._log.name} stands beside it; put back the one that was")

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

    async def rewrite(self) -> None:
        """Write the file anew: pages that fell free before erasures were overwritten go."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._rewritten)

    def _rewritten(self) -> None:
        assert self._connection is not None  # something was looked at before
        with closing(self._connection.connection.cursor()) as cursor:
            cursor.execute("VACUUM")

    def hurry(self) -> None:
        """Wait for other programs no longer than a moment."""
        self._hurries = True

    async def close(self) -> None:
        """Close the connection, which removes the write-ahead log as well.

        What still waits for the thread after some seconds is not done any more.
        """
        ending = asyncio.get_running_loop().run_in_executor(self._thread, self._closed)
        done, _ = await asyncio.wait((ending,), timeout=CLOSING_FILE_S)
        self._thread.shutdown(wait=bool(done), cancel_futures=True)

    def _closed(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._engine.dispose()


def _identity(file: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other, None where there is none."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_dev, found.st_ino


class OnTheLoop:
    """A pool of connections to a server, each transaction on one of them.

    A connection may go mute: it stays open, and nothing ever comes back.  The driver waits for
    it for ever and closes it by asking it, so here a clock cuts it instead.  A cut connection
    fails whoever is waiting at once, and is closed without a word.
    """

    trips = 0

    def __init__(self, engine: "AsyncEngine") -> None:
        self._engine = engine
        self._heard: WeakKeyDictionary[Any, float] = WeakKeyDictionary()  # of each line, when last
        self._busy: set[Any] = set()
        self._limits: set[asyncio.Timeout] = set()
        self._hurries = False
        event.listen(engine.sync_engine, "connect", self._note)
        event.listen(engine.sync_engine, "checkout", self._make_sure)

    async def carry(self, work: Work[Outcome], *, patiently: bool = False) -> Outcome:
        """Return what the work returns, committed.

        Where that takes too long the connection is cut, which fails the work.
        """
        within_s = PATIENT_S if patiently else WITHIN_S
        async with self._limited(within_s + CONNECTING_S), self._engine.connect() as connection:
            return await connection.run_sync(self._done, work, within_s)

    @asynccontextmanager
    async def _limited(self, within_s: float) -> AsyncIterator[None]:
        """Let nothing in the block take longer, the way to a connection included."""
        async with asyncio.timeout(HURRIED_S if self._hurries else within_s) as limit:
            self._limits.add(limit)
            try:
                yield
            finally:
                self._limits.discard(limit)

    async def empty_log(self) -> bool:
        """Leave the log to the server, whose business it is."""
        return True

    async def rewrite(self) -> None:
        """Leave it to the server's own vacuum; see docs/reliability.md."""

    def hurry(self) -> None:
        """Wait for the server no longer than a moment, whatever is under way."""
        self._hurries = True
        soon = asyncio.get_running_loop().time() + HURRIED_S
        for limit in self._limits:
            limit.reschedule(min(limit.when() or soon, soon))

    async def close(self) -> None:
        """Close the pool; what is under way is cut where it does not end by itself."""
        for line in self._idle():
            line.terminate()
        cutting = asyncio.get_running_loop().call_later(CLOSING_S, self._cut_all)
        try:
            await self._engine.dispose()
        finally:
            cutting.cancel()

    def _done(self, connection: Connection, work: Work[Outcome], within_s: float) -> Outcome:
        line: Any = connection.connection.driver_connection
        cutting = asyncio.get_running_loop().call_later(within_s, self._cut, line)
        self._busy.add(line)
        try:
            with connection.begin():
                outcome = work(connection)
            self._heard[line] = time.monotonic()
            return outcome
        except Exception:
            raise
        except BaseException:
            # whoever waited has gone; nobody waits for this to be taken back in order either
            line.terminate()
            connection.invalidate()
            raise
        finally:
            cutting.cancel()
            self._busy.discard(line)

    def _note(self, connection: Any, _: Any) -> None:
        self._heard[connection.driver_connection] = time.monotonic()

    def _make_sure(self, connection: Any, _: Any, __: Any) -> None:
        """Ask a connection that was idle for a while whether it is still there, but not for long.

        Raises `DisconnectionError` where it is not: the pool then makes a new one.
        """
        line = connection.driver_connection
        if not line.is_closed() and time.monotonic() - self._heard[line] < IDLE_S:
            return
        cutting = asyncio.get_running_loop().call_later(ANSWERING_S, self._cut, line)
        try:
            await_only(line.execute(""))
        except Exception as wrong:
            line.terminate()
            raise DisconnectionError from wrong
        finally:
            cutting.cancel()

    def _cut(self, line: Any) -> None:
        """Cut a line that is mute, and all others that nobody is using: so they may be, too."""
        line.terminate()
        for other in self._idle():
            other.terminate()

    def _cut_all(self) -> None:
        for line in list(self._heard):
            line.terminate()

    def _idle(self) -> "list[Any]":
        return [line for line in list(self._heard) if line not in self._busy]
