"""An outage is told from a fault of ours, and spoken of in few lines."""

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError

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
    "wrong",
    [
        ConnectionRefusedError(),
        TimeoutError(),
        OSError("no such host"),
        Said(asyncpg.CannotConnectNowError()),
        Said(asyncpg.TooManyConnectionsError()),
        Said(asyncpg.AdminShutdownError()),
        Said(asyncpg.ConnectionDoesNotExistError()),
        Said(asyncpg.IdleInTransactionSessionTimeoutError()),
        Said(asyncpg.ReadOnlySQLTransactionError()),
    ],
    ids=lambda wrong: type(wrong.__cause__ or wrong).__name__,
)
def test_a_server_that_is_not_there_is_away(wrong: Exception) -> None:
    said = DBAPIError("a statement", {}, wrong) if isinstance(wrong, Said) else wrong

    assert isinstance(named(said), StoreAway)


@pytest.mark.parametrize("wrong", [asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError])
def test_a_row_that_somebody_holds_is_no_outage(wrong: type[asyncpg.PostgresError]) -> None:
    assert isinstance(named(DBAPIError("a statement", {}, Said(wrong()))), StoreHeld)


@pytest.mark.parametrize("wrong", [asyncpg.NotNullViolationError, asyncpg.QueryCanceledError])
def test_what_may_be_the_fault_of_what_was_asked_is_no_outage(
    wrong: type[asyncpg.PostgresError],
) -> None:
    assert named(DBAPIError("a statement", {}, Said(wrong()))) is None
