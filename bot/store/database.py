"""One transaction at a time: the connection to SQLite or PostgreSQL.

What is done inside a transaction is a plain function of a SQLAlchemy `Connection`, the same
for both databases: it loads, decides and writes in one go, and nothing waits in between.

SQLite: a single connection that writes, so that nothing else ever does, or checkpoints; every
transaction begins IMMEDIATE, because a deferred one that reads first and writes later loses
updates; WAL with synchronous=FULL, so what is committed survives a power cut.
"""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from bot.errors import SettingsError, StoreAway, StoreError
from bot.reminders.keeping import COPIES_KEPT
from bot.store.creation import bring_to_now, is_up_to_date, older_revision, refuse_strangers
from bot.store.filelock import FileLock
from bot.store.outages import Watch, named, unopened
from bot.store.own_files import (
    beside,
    close_to_others,
    left_of,
    make_file,
    make_folder,
)
from bot.store.reading import Looking, Reader, reader_of_file, reader_of_server
from bot.store.tables import REVISION
from bot.store.transactions import CONNECTING_S, Carrier, OnTheLoop, Outcome, OwnThread, Work

log = logging.getLogger(__name__)

DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+asyncpg"}
BUSY_MS = 3_000  # a backup tool may hold the file for a moment

# What a server does where we cannot: it ends what waits too long, and lets go of what a process
# holds that was frozen or cut off in the middle.  Said with the first words of a connection.
SERVER = {
    "application_name": "sled-coach",
    "lock_timeout": "1s",
    "statement_timeout": "5s",
    "idle_in_transaction_session_timeout": "5s",
    # of a line that nobody has used for long a router forgets; on a socket these mean nothing
    "tcp_keepalives_idle": "15",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}

LOOKING = SERVER | {"idle_in_transaction_session_timeout": "30s"}  # it uses what it read

SCRUBBED_SINCE = "0007"  # from this revision on, what is erased is overwritten
CLOSING_S = 1.0
OPEN = 1
"""SQLite's `user_version` while a coach has the file open, or had at a crash.  A file that says so
and has no write-ahead log beside it is but a part of what there was."""

# A WAL can be corrupted by two connections that write and checkpoint at once: SQLite 3.7.0 to
# 3.51.2 (sqlite.org, "The WAL Reset Bug").  We keep to one; other tools may not.
WAL_AT_RISK = ((3, 7, 0), (3, 51, 2))


class Database:
    """An open database.

    `warning` is what an operator should know about it, None: nothing.  `file` is None on a server.
    `had_log` says that a write-ahead log stood beside it when it was opened.
    """

    def __init__(
        self,
        carrier: Carrier,
        reader: Reader,
        lock: FileLock | None,
        warning: str | None,
        file: Path | None = None,
        *,
        had_log: bool = False,
    ) -> None:
        self._carrier = carrier
        self._reader = reader
        self._lock = lock
        self._watch = Watch()
        self.warning = warning
        self.file = file
        self.had_log = had_log
        self._is_to_be_scrubbed = False

    @property
    def is_shared(self) -> bool:
        """Say whether other processes may be working on the same database."""
        return self._lock is None

    @property
    def trips(self) -> int:
        """How often a thread has been gone to: once a transaction at most."""
        return self._carrier.trips

    async def transact(self, work: Work[Outcome]) -> Outcome:
        """Return what the work returns, once all it wrote is safe; nothing of it if it raises.

        The work may run in another thread: what it changes besides the database must bear that.
        Ends in seconds whatever happens.  Raises `StoreAway` where the database does not answer
        or takes nothing, in which case it may have happened all the same; `StoreHeld` where a
        row is held by somebody else, in which case it has not.
        """
        with self._reader.writing.one():
            return await self._watched(self._carrier.carry(work))

    async def look(self, looking: Looking[Outcome]) -> Outcome:
        """Return what somebody sees who changes nothing; whoever writes does not wait for it.

        Raises `StoreAway` where the database does not answer.
        """
        return await self._watched(self._reader.look(looking))

    async def _watched(self, asked: Awaitable[Outcome]) -> Outcome:
        try:
            outcome = await asked
        except Exception as wrong:
            why = named(wrong)
            if why is None:
                raise
            if isinstance(why, StoreAway):
                self._watch.failed(str(why))
            raise why from wrong
        self._watch.worked()
        return outcome

    async def connect(self) -> None:
        """Reach the database.  Raises what the driver does."""
        await self._carrier.carry(lambda connection: None)

    async def prepare(self) -> None:
        """Check what is there, and bring the tables up to date."""
        if not (self.is_shared and await self._carrier.carry(is_up_to_date)):
            await self._carrier.carry(bring_to_now, patiently=True)

    async def older_revision(self) -> str | None:
        """Return the revision of tables that are older than this code, None: they are not."""
        return await self._carrier.carry(older_revision)

    async def was_left_open(self) -> bool:
        """Note that the file is open; say whether it was noted already."""
        return await self._carrier.carry(_was_left_open)

    async def scrub(self) -> None:
        """Leave nothing of what was erased in the write-ahead log.

        Where another program is reading just now this waits a moment for it, then leaves it to
        `scrub_again`.  Nothing to do on a server, which has a log of its own.
        """
        self._is_to_be_scrubbed = not await self._carrier.empty_log()

    async def rewrite(self) -> None:
        """Write a file anew, so that nothing is left in it of what was erased carelessly."""
        await self._carrier.rewrite()

    async def scrub_again(self) -> None:
        """Do what `scrub` could not."""
        if self._is_to_be_scrubbed:
            await self.scrub()

    def hurry(self) -> None:
        """Let no transaction wait for long any more, those under way included: the end is near."""
        self._carrier.hurry()

    async def close(self) -> None:
        """Finish, and let the next process in."""
        if self.file is not None:
            with suppress(DBAPIError, OSError, StoreError):  # then it reads as after a crash
                await asyncio.wait_for(self._carrier.carry(_note_closed), CLOSING_S)
        await self._reader.close()
        await self._carrier.close()
        if self._lock is not None:
            self._lock.release()


async def open_database(url: str, *, keeps_copy: bool = True) -> Database:
    """Open the database, sound and up to date.

    Before the tables of a file change a copy of it is made, unless it is a copy itself.

    Raises `SettingsError` for an address it cannot use, `StoreBusy` where another process has
    the file, `StoreDamaged` where the file fails its check, `StoreError` where the tables are
    newer than this code, or nothing can be opened there.
    """
    address = address_of(url)
    try:
        return await _opened(address, keeps_copy)
    except (DBAPIError, OSError) as wrong:
        raise unopened(wrong, address) from wrong


async def _opened(address: URL, keeps_copy: bool) -> Database:
    database = _sqlite(address) if address.get_backend_name() == "sqlite" else _shared(address)
    try:
        await _reach(database, address)
        if database.file is None:
            await database.prepare()
        else:
            await _prepare_file(database, database.file, keeps_copy=keeps_copy)
    except BaseException:
        await database.close()
        raise
    return database


async def _reach(database: Database, address: URL) -> None:
    """Connect.  Raises `SettingsError` where the driver cannot make sense of the address."""
    try:
        await database.connect()
    except (TypeError, ValueError, OverflowError, SQLAlchemyError) as wrong:
        below = getattr(wrong, "orig", None)
        cause = wrong if below is None else below.__cause__ or below
        # an option it does not know is a TypeError, one that is out of range a ValueError
        if not isinstance(cause, TypeError | ValueError | OverflowError):
            raise
        where = address.set(query={}).render_as_string(hide_password=True)
        options = ", ".join(address.query) or "none"
        raise SettingsError(
            f"{where} cannot be used: its name or an option cannot be read; options are {options}"
        ) from wrong


async def _prepare_file(database: Database, file: Path, *, keeps_copy: bool) -> None:
    older = await database.older_revision()
    if older is not None and keeps_copy:
        # it takes longer to import than to run, and is seldom wanted
        from bot.store.backup import back_up_before

        kept = await back_up_before(file, older)
        log.warning(
            "the database is brought from revision %s to %s; a copy of it as it was "
            "is kept for %d days: %s",
            *(older, REVISION, COPIES_KEPT.days, kept),
        )
    await database.prepare()
    if older is not None and older < SCRUBBED_SINCE:
        await database.rewrite()
    if await database.was_left_open() and not database.had_log:
        log.warning(
            "%s was copied while a coach ran, or opened by another program after a crash: "
            "what was written last may be missing.  `sled-coach backup` makes whole copies",
            file,
        )
    await database.scrub()  # a crash may have come between an erasure and this


def address_of(url: str) -> URL:
    """Return an address with the driver that we use.  Raises `SettingsError` for one of no use."""
    try:
        url.encode()
        address = make_url(url)
    except (ArgumentError, ValueError):  # what cannot be written down is a ValueError, too
        raise SettingsError(
            'the database must be an address such as "sqlite:///coach.sqlite" or '
            '"postgresql://user@host/coach"'
        ) from None
    driver = DRIVERS.get(address.get_backend_name())
    if driver is None:
        raise SettingsError(
            f'the database must be "sqlite" or "postgresql", got "{address.get_backend_name()}"'
        )
    return address.set(drivername=driver)


def _sqlite(address: URL) -> Database:
    if not address.database or address.database == ":memory:":
        raise SettingsError(
            "the database must be a file: what is only in memory gets lost; "
            "name one, such as sqlite:///coach.db"
        )
    if address.host or address.username or address.port:
        raise SettingsError("a SQLite address is a file's, such as sqlite:///coach.sqlite")
    if address.query:
        raise SettingsError(f"a SQLite address takes no options, got {', '.join(address.query)}")
    path = _path(address.database)
    has_log = beside(path)[1].exists()  # before anybody reads, which makes one
    refuse_strangers(path)
    make_folder(path.parent)
    left = () if path.exists() else left_of(path)
    lock = FileLock(path)
    if left:
        log.warning(
            "%s is not there, and a new one is begun, although there was one: %s is left of it",
            *(path, " and ".join(map(str, left))),
        )
    make_file(path)  # what SQLite makes beside it then gets its mode
    close_to_others(*beside(path))
    # made here, used in the carrier's thread alone
    arguments = {"timeout": BUSY_MS / 1000, "check_same_thread": False}
    engine = create_engine(address, connect_args=arguments, pool_reset_on_return=None)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    warning = wal_warning(sqlite3.sqlite_version_info)
    return Database(
        OwnThread(engine, path), reader_of(address), lock, warning, path, had_log=has_log
    )


def _path(database: str) -> Path:
    try:
        os.fsencode(database)
    except UnicodeEncodeError:
        pass
    else:
        if "\0" not in database:
            return Path(database)
    raise SettingsError("the database must be a file whose name can be written")


def _shared(address: URL) -> Database:
    # a file needs neither this nor its driver
    from sqlalchemy.ext.asyncio import create_async_engine

    try:
        engine = create_async_engine(
            address,
            connect_args={"timeout": CONNECTING_S, "server_settings": SERVER},
            pool_timeout=CONNECTING_S,
            pool_use_lifo=True,  # few connections are kept in use, and so known to be there
            hide_parameters=True,
        )
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"a PostgreSQL database needs {missing.name}, which is not installed: "
            "`make chat` installs all, `pip install 'sled-coach[postgres]'` this alone"
        ) from None
    return Database(OnTheLoop(engine), reader_of(address), None, None)


def reader_of(address: URL) -> Reader:
    """Return what reads a database, whoever has it open for writing."""
    if address.get_backend_name() == "sqlite":
        return reader_of_file(Path(str(address.database)))
    return reader_of_server(address, timeout=CONNECTING_S, server_settings=LOOKING)


def _set_up_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; `_begin` does
    cursor = connection.cursor()
    # secure_delete: some builds of SQLite have it on, most leave what was erased readable in the
    # file.  Not FAST, which spares pages that fall free as a whole, such as an emptied outbox.
    pragmas = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def wal_warning(version: tuple[int, int, int]) -> str | None:
    """Return what is wrong with this SQLite, None where nothing is known."""
    if not WAL_AT_RISK[0] <= version <= WAL_AT_RISK[1]:
        return None
    found = ".".join(map(str, version))
    return (
        f"SQLite {found} can damage its file when two programs write to it at once; "
        "3.51.3 or later is safe.  Let no other tool write to the coach's database"
    )


def _was_left_open(connection: Connection) -> bool:
    (was,) = connection.exec_driver_sql("PRAGMA user_version").one()
    connection.exec_driver_sql(f"PRAGMA user_version={OPEN}")
    return bool(was == OPEN)


def _note_closed(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA user_version=0")
