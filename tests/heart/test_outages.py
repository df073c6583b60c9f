"""An outage is told from a fault of ours, and spoken of in few lines."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from bot.errors import StoreAway, StoreHeld
from bot.store.outages import Seldom, Watch, named

MINUTE_S = 60.0


class Seconds:
    """A clock that is told how late it is."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def watch(seconds: Seconds) -> Watch:
    return Watch(seconds)


def fails_for(watch: Watch, seconds: Seconds, minutes: float) -> None:
    """Fail four times a second."""
    until = seconds.now + minutes * MINUTE_S
    while seconds.now < until:
        watch.failed("no connection (ConnectionRefusedError)")
        seconds.now += 0.25


def test_five_minutes_are_a_line_at_once_two_on_the_way_and_one_when_it_is_back(
    watch: Watch, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    fails_for(watch, seconds, 5)
    watch.worked()

    why = "no connection (ConnectionRefusedError)"
    assert caplog.messages == [
        f"the database is away, tried once: {why}",
        f"the database is still away after 1 min, tried 241 times: {why}",
        f"the database is still away after 3 min, tried 721 times: {why}",
        "the database is back after 5 min, tried 1200 times",
    ]


def test_a_fault_of_our_own_is_a_line_at_once_and_then_seldom(seconds: Seconds) -> None:
    seldom = Seldom(seconds)

    said = []
    while seconds.now < 30 * MINUTE_S:
        said += [(line, seconds.now) for line in ("here", "there") if seldom.lets(line)]
        seconds.now += 5

    first = said[0][1]
    for line in ("here", "there"):
        assert [at - first for one, at in said if one == line] == [0, 60, 180, 420, 900]


def test_a_day_is_some_thirty_lines(
    watch: Watch, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(24 * 60):
        watch.failed("no connection")
        seconds.now += MINUTE_S

    assert len(caplog.messages) < 32


def test_a_database_that_comes_and_goes_is_not_spoken_of_each_time(
    watch: Watch, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(600):
        watch.failed("no connection")
        seconds.now += 0.5
        watch.worked()
        seconds.now += 0.5

    assert len(caplog.messages) < 12


def test_an_outage_long_after_another_is_spoken_of_at_once(
    watch: Watch, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        watch.failed("no connection")
        watch.worked()
        seconds.now += 60 * MINUTE_S

    assert len(caplog.messages) == 4


class Said(Exception):
    """An error as the dialect passes it on."""

    def __init__(self, below: Exception) -> None:
        super().__init__()
        self.sqlstate = getattr(below, "sqlstate", None)
        self.__cause__ = below


@pytest.mark.parametrize(
    "wrong, told",
    [
        (ConnectionRefusedError(), "no connection (ConnectionRefusedError)"),
        (TimeoutError(), "no connection (TimeoutError)"),
        (OSError("no such host"), "no connection (OSError)"),
        (Said(asyncpg.CannotConnectNowError()), "the server is stopping or starting"),
        (Said(asyncpg.TooManyConnectionsError()), "the server has too many connections"),
        (Said(asyncpg.OutOfMemoryError()), "the server is short of something"),
        (Said(asyncpg.DiskFullError()), "the server's disk is full"),
        (Said(asyncpg.AdminShutdownError()), "the server is stopping or starting"),
        (Said(asyncpg.ConnectionDoesNotExistError()), "the connection broke"),
        (
            Said(asyncpg.IdleInTransactionSessionTimeoutError()),
            "the server gave up on a transaction that stood still",
        ),
        (
            Said(asyncpg.ReadOnlySQLTransactionError()),
            "the server takes nothing but questions",
        ),
        (StoreAway("the file was moved"), "the file was moved"),
        (NoConnectionFree("QueuePool limit"), "every connection is taken"),
        (
            PendingRollbackError("rolled back"),
            "a connection is of no more use (PendingRollbackError)",
        ),
    ],
    ids=lambda wrong: type(getattr(wrong, "__cause__", None) or wrong).__name__,
)
def test_a_server_that_is_not_there_is_away_and_why_is_told(wrong: Exception, told: str) -> None:
    said = DBAPIError("a statement", {}, wrong) if isinstance(wrong, Said) else wrong

    away = named(said)

    assert isinstance(away, StoreAway)
    assert str(away) == told


def filled(file: sqlite3.Connection) -> None:
    file.execute("PRAGMA max_page_count = 2")
    file.execute("CREATE TABLE much (of TEXT)")
    file.execute("INSERT INTO much VALUES (hex(zeroblob(100000)))")


def only_read(file: sqlite3.Connection) -> None:
    file.execute("PRAGMA query_only = 1")
    file.execute("CREATE TABLE much (of TEXT)")


@pytest.mark.parametrize(
    "does, told",
    [(filled, "the disk is full"), (only_read, "the file may not be written to")],
    ids=["full", "read-only"],
)
def test_so_is_a_file_that_takes_nothing(
    does: Callable[[sqlite3.Connection], None], told: str
) -> None:
    with closing(sqlite3.connect(":memory:")) as file, pytest.raises(sqlite3.Error) as wrong:
        does(file)

    assert str(named(DBAPIError("a statement", {}, wrong.value))) == told


@pytest.mark.parametrize("wrong", [asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError])
def test_a_row_that_somebody_holds_is_no_outage(wrong: type[asyncpg.PostgresError]) -> None:
    assert isinstance(named(DBAPIError("a statement", {}, Said(wrong()))), StoreHeld)


@pytest.mark.parametrize("wrong", [asyncpg.NotNullViolationError, asyncpg.QueryCanceledError])
def test_what_may_be_the_fault_of_what_was_asked_is_no_outage(
    wrong: type[asyncpg.PostgresError],
) -> None:
    assert named(DBAPIError("a statement", {}, Said(wrong()))) is None
