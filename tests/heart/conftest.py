"""A coach on a real database, either kind, with a courier that keeps what it is given."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from shutil import copy
from zlib import crc32

import pytest
from sqlalchemy import make_url

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Platform, Room
from bot.dialogue.changes import Snapshot
from bot.dialogue.state import Dialogue
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import SERVER, open_database
from bot.store.people import People, Revised
from tests.apps import TERMINAL
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person
from tests.postgres import Lender, Postgres
from tests.thorough import tries

SQLITE, POSTGRESQL = "sqlite", "postgresql"
BACKENDS = (SQLITE, POSTGRESQL)  # a module may name its own
PATIENT_S = 60.0
OF_STORES = [
    "database",
    "frozen",
    "mute",
    "nth_failure",
    "jumps",
    "post",
    "outbox_model",
    "counters",
    "poison",
    "deletions",
    "leaving_nothing",
    "leaving_nothing_on_a_server",
    "reading",
    "addresses",
    "faults",
    "set_back",
]
"""The modules that are about databases; of the others' tests a fifth is run on both."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run whatever opens a database on both, but for what is about a file on disk.

    What is not about databases is run on a server by turns; thoroughly, each time.
    """
    if "backend" in metafunc.fixturenames:
        named = getattr(metafunc.module, "BACKENDS", None)
        of_stores = Path(metafunc.module.__file__).stem.removeprefix("test_") in OF_STORES
        its_turn = of_stores or tries(crc32(metafunc.definition.nodeid.encode()) % 5 == 0, True)
        on_both = BACKENDS if its_turn else (SQLITE,)
        backends = (SQLITE,) if "file" in metafunc.fixturenames else named or on_both
        metafunc.parametrize("backend", backends, indirect=True)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "coach.sqlite"


@pytest.fixture
def url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    if backend == SQLITE:
        if "file" not in request.fixturenames:
            copy(request.getfixturevalue("empty_file"), tmp_path)
        yield f"sqlite:///{tmp_path / 'coach.sqlite'}"
        return
    databases: Lender = request.getfixturevalue("databases")
    with databases.lent() as name:
        yield databases.server.url(name)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a transaction take its time: on a busy machine a hundred answers may be many seconds."""
    monkeypatch.setattr("bot.store.transactions.WITHIN_S", PATIENT_S)
    for deadline in ("statement_timeout", "idle_in_transaction_session_timeout"):
        monkeypatch.setitem(SERVER, deadline, f"{PATIENT_S:.0f}s")


@pytest.fixture
def clock() -> RehearsalClock:
    return RehearsalClock(MONDAY)


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def opened(url: str, clock: RehearsalClock, mailbox: Mailbox) -> Opening:
    """Open the coach on the test's file; once left, it can be opened again."""

    @asynccontextmanager
    async def opening(courier: Mailbox | None = None) -> AsyncIterator[Coach]:
        async with open_coach(Settings(url), clock, [courier or mailbox]) as coach:
            yield coach

    return opening


@pytest.fixture
async def coach(opened: Opening) -> AsyncIterator[Coach]:
    async with opened() as coach:
        yield coach


@pytest.fixture
def ada(clock: RehearsalClock, coach: Coach) -> Person:
    return Person("ada", clock, coach)


@pytest.fixture
def on_file(url: str, clock: RehearsalClock) -> Filing:
    """Put an athlete on file before the coach opens; return their id."""

    async def filing(
        name: str,
        athlete: Athlete,
        log: Log | None = None,
        dialogue: Dialogue | None = None,
        platform: Platform = TERMINAL,
    ) -> str:
        database = await open_database(url)
        account = Account(platform, name)
        snapshot = Snapshot(f"athlete {name}", athlete, log or Log(), dialogue or Dialogue())
        contact = Contact(account, snapshot.id, Room(platform, f"room of {name}"))
        decided = Decided([Revised(None, snapshot)], [contact])
        await database.transact(
            lambda connection: write_answers(connection, decided, People(), clock.now())
        )
        await database.close()
        return snapshot.id

    return filing


@pytest.fixture
def rows(url: str, request: pytest.FixtureRequest) -> Asking:
    """Ask the database itself, as any other program would."""

    def asked(statement: str) -> list[tuple[object, ...]]:
        address = make_url(url)
        assert address.database is not None
        if address.get_backend_name() == POSTGRESQL:
            server: Postgres = request.getfixturevalue("postgres")
            return server.ask(address.database, statement)
        connection = sqlite3.connect(address.database)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    return asked
