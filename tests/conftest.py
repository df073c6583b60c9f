"""What tests of several parts share: one PostgreSQL server for those that ask for one."""

import asyncio
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Connection, Engine, event

from bot.store.database import open_database
from tests import forking
from tests.postgres import SHARED, Lender, Postgres, new_folder, shared_postgres, stop_postgres
from tests.thorough import tries
from tests.warming import read_ahead

IN_MEMORY = Path("/dev/shm")
ROOM_WANTED = 2 << 30  # bytes: what a run of all tests leaves behind, and some more
WAITING = frozenset({"console", "discord_adapter", "kill", "telegram", "worlds"})
SLOW_IS = 10  # so many times as long as another test that waits, or thereabouts
ONCE_FOR_ALL = "ONCE_FOR_ALL"  # of a module: what it keeps, reckoned before there are workers
LOOKED_SELDOM = (20_000, 20, 20)  # for garbage: every 700 things takes a twentieth of a run

# how fast a busy machine draws examples says nothing of the coach
settings.register_profile(
    "on a busy machine",
    max_examples=tries(12, 200),  # others each time
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("on a busy machine")


class Compiled(dict[Any, Any]):
    """Statements as they are said to a kind of database, whichever engine says them.

    An engine keeps its own, by its own dialect, and nearly every test opens one.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(self._of_kind(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(self._of_kind(key), compiled)

    def _of_kind(self, key: Any) -> Any:
        dialect, *statement = key
        return (type(dialect), *statement)


COMPILED = Compiled()


@event.listens_for(Engine, "engine_connect")
def _compile_once(connection: Connection) -> None:
    connection.execution_options(compiled_cache=COMPILED)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--forks`."""
    forking.offer(parser)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Have forks run the tests, where it is asked for."""

    def first() -> None:
        read_ahead()
        for module in {item.module for item in session.items if isinstance(item, pytest.Function)}:
            for reckoned in getattr(module, ONCE_FOR_ALL, ()):
                reckoned()

    return forking.run(session, first)


def pytest_configure(config: pytest.Config) -> None:
    """Name a folder for what is shared; the first test that needs a server starts it there."""
    if not hasattr(config, "workerinput"):
        # many tests start processes; none of them is to compile the whole coach anew
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        sys.dont_write_bytecode = False
        _write_to_memory()
        os.environ[SHARED] = str(new_folder())


def _write_to_memory() -> None:
    """Have what is written kept in memory, where there is room: each commit waits for a disk.

    No test takes the power away, and what a process leaves behind when it is killed is there
    either way.
    """
    if "TMPDIR" in os.environ or not os.access(IN_MEMORY, os.W_OK):
        return
    if shutil.disk_usage(IN_MEMORY).free > ROOM_WANTED:
        os.environ["TMPDIR"] = str(IN_MEMORY)
        tempfile.tempdir = None  # to be looked up again


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server after the last worker has ended."""
    if not hasattr(config, "workerinput"):
        stop_postgres(Path(os.environ.pop(SHARED)))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage in what stays to the end: all tests and their modules."""
    gc.disable()
    try:
        with _after_the_first():
            return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(*LOOKED_SELDOM)
        gc.enable()


@contextmanager
def _after_the_first() -> Iterator[None]:
    """Let one worker read the modules first, where there are several, and the others after it.

    In a new checkout it has to compile them; the others then find that done.
    """
    if sys.platform == "win32" or "PYTEST_XDIST_WORKER" not in os.environ:
        yield
        return
    import fcntl

    with (Path(os.environ[SHARED]) / "collecting").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(lock, fcntl.LOCK_SH)
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mix what waits with what reckons, so that there is always some work for a processor.

    What takes long comes early, so that no worker is left alone with it at the end.
    """
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    waiting = [item for item in items if _waits(item)]
    reckoning = [item for item in items if not _waits(item)]
    places = {**_spread(waiting), **_spread(reckoning)}
    items.sort(key=places.__getitem__)


def _waits(item: pytest.Item) -> bool:
    """Say whether a test waits most of the time, for a process or a socket."""
    return item.get_closest_marker("slow") is not None or not WAITING.isdisjoint(item.path.parts)


def _spread(items: Sequence[pytest.Item]) -> dict[pytest.Item, float]:
    """Return where in a run, 0-1, each test is to begin, by how long those before it take."""
    lengths = [1 if one.get_closest_marker("slow") is None else SLOW_IS for one in items]
    begun, whole = accumulate(lengths, initial=0), sum(lengths)
    return {item: at / whole for item, at in zip(items, begun, strict=False)}


@pytest.fixture(scope="session")
def postgres() -> Postgres:
    """A real server, started for the first test of the run that needs one."""
    return shared_postgres(Path(os.environ[SHARED]))


@pytest.fixture(scope="session")
def databases(postgres: Postgres) -> Lender:
    """Databases with the coach's tables, and nothing in them."""

    async def prepare() -> None:
        await (await open_database(postgres.url(name))).close()

    name = postgres.new_database()
    asyncio.run(prepare())
    return Lender(postgres, name)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the coach's tables and nothing in it: to copy it is quicker than to make one."""

    async def prepare() -> None:
        await (await open_database(f"sqlite:///{file}")).close()

    file = tmp_path_factory.mktemp("empty") / "coach.sqlite"
    asyncio.run(prepare())
    return file
