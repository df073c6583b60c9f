"""When the database is away: told from a fault of ours, put in words, and said in few lines.

A database that is away fails whoever asks it, many times a second; an operator wants to hear
that it went, now and then that it is still away, and that it is back.
"""

import logging
import sqlite3
import time
from collections.abc import Callable

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from bot.errors import StoreAway, StoreDamaged, StoreError, StoreHeld
from bot.store.creation import NOT_OURS
from bot.store.faults import is_an_outage, state_of
from bot.store.own_files import place_to_mend

log = logging.getLogger(__name__)

FIRST_GAP_S = 60.0  # between two lines about the same outage, doubled each time
LONGEST_GAP_S = 3600.0

# by the beginning of the result's name, sqlite.org/rescode.html
_OF_FILES = {
    "SQLITE_BUSY": "another program holds the file",
    "SQLITE_LOCKED": "another program holds the file",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "the file may not be written to",
    "SQLITE_IOERR": "the disk cannot be read or written",
    "SQLITE_CANTOPEN": "the file cannot be opened",
    "SQLITE_CORRUPT": "the file is damaged",
    "SQLITE_NOTADB": "the file is damaged",
}
# by the beginning of SQLSTATE, postgresql.org/docs/current/errcodes-appendix.html
_OF_SERVERS = {
    "25006": "the server takes nothing but questions",
    "25P03": "the server gave up on a transaction that stood still",
    "28": "the server does not let us in",
    "3D": "the server does not know the database",
    "53100": "the server's disk is full",
    "53300": "the server has too many connections",
    "53": "the server is short of something",
    "57": "the server is stopping or starting",
    "58": "the server's machine fails",
}
# what whoever runs it may do about it, by the beginning of either
_MEND = {
    "SQLITE_FULL": "free some of it; nothing is lost meanwhile",
    "SQLITE_BUSY": "let nothing but the coach write to it",
    "28": "are user, password and pg_hba.conf right?",
    "3D": "make it: createdb",
    "53100": "free some of it",
    "53300": "raise its max_connections",
    "25006": "name the server that writes, not its copy",
}
# a row or a table is locked, a ring of locks was cut, two transactions met
_HELD = ("55P03", "40P01", "40001")


def named(wrong: Exception) -> StoreError | None:
    """Return what is wrong with the database, None where that is not certain."""
    if isinstance(wrong, StoreAway | StoreHeld):
        return wrong
    if isinstance(wrong, DBAPIError) and state_of(wrong) in _HELD:
        return StoreHeld("somebody else holds what is needed")
    if not is_an_outage(wrong):
        return None
    if isinstance(wrong, NoConnectionFree):
        return StoreAway("every connection is taken")
    if isinstance(wrong, OSError):  # refused, unreachable, no such host, no answer in time
        return StoreAway(f"no connection ({type(wrong).__name__})")
    if isinstance(wrong, DBAPIError):
        return StoreAway(_in_words(wrong) or "the connection broke")
    return StoreAway(f"a connection is of no more use ({type(wrong).__name__})")


def _in_words(wrong: DBAPIError) -> str | None:
    """Return what a database says is wrong, None where that is not known by its number."""
    return _of(_OF_FILES, _sqlites(wrong)) or _of(_OF_SERVERS, state_of(wrong))


def _mend_of(wrong: DBAPIError) -> str | None:
    """Return what whoever runs the database may do about it, None: that is not known."""
    return _of(_MEND, _sqlites(wrong)) or _of(_MEND, state_of(wrong))


def _sqlites(wrong: DBAPIError) -> str:
    return str(getattr(wrong.orig, "sqlite_errorname", ""))


def _of(reasons: dict[str, str], code: str) -> str | None:
    return next((why for begins, why in reasons.items() if code.startswith(begins)), None)


def unopened(wrong: DBAPIError | OSError, address: URL) -> StoreError:
    """Return why a database cannot be opened, and what whoever runs it may do about it."""
    kind = address.get_backend_name()
    where = address.set(drivername=kind).render_as_string(hide_password=True)
    if isinstance(wrong, OSError):
        why = wrong.strerror or type(wrong).__name__
        mend = place_to_mend(address.database) if kind == "sqlite" else "is the server up?"
        return StoreError(f"{where} cannot be opened: {why}; {mend}")
    if isinstance(wrong.orig, sqlite3.DatabaseError) and "malformed" in str(wrong.orig):
        return StoreDamaged(f"{where} is damaged; put the last backup in its place")
    if isinstance(wrong.orig, sqlite3.DatabaseError) and "not a database" in str(wrong.orig):
        return StoreDamaged(f"{where} is no SQLite database; {NOT_OURS}")
    # asyncpg's own name of it says more than the one name it is given for all of them
    said = wrong.orig if wrong.orig is None else wrong.orig.__cause__ or wrong.orig
    why = _in_words(wrong) or type(said).__name__
    mend = _mend_of(wrong) or (place_to_mend(address.database) if kind == "sqlite" else "")
    return StoreError(f"{where} cannot be opened: {why}{mend and f'; {mend}'}")


class Seldom:
    """Lets a line through at once, and the same again at growing intervals."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._said: dict[str, tuple[float, float]] = {}  # not before, and then not for so long

    def lets(self, line: str) -> bool:
        """Say whether a line is to be said now."""
        now = self._clock()
        not_before, gap_s = self._said.get(line, (now, FIRST_GAP_S))
        if now < not_before:
            return False
        self._said[line] = now + gap_s, min(2 * gap_s, LONGEST_GAP_S)
        return True


class Watch:
    """Says that the database is away, at growing intervals, and when it is back.

    One that comes and goes is spoken of no more often than one that stays away.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._tries = 0
        self._spoke = False
        self._gap_s = FIRST_GAP_S
        self._next = self._calm = clock()

    def failed(self, why: str) -> None:
        """Note that the database did not do what was asked."""
        now = self._clock()
        if self._since is None:
            self._since, self._tries, self._spoke = now, 0, False
            if now >= self._calm:
                self._gap_s, self._next = FIRST_GAP_S, now
        self._tries += 1
        if now < self._next:
            return
        away = "away" if self._tries == 1 else f"still away after {_span(now - self._since)}"
        log.error("the database is %s, tried %s: %s", away, _times(self._tries), why)
        self._spoke = True
        self._next = now + self._gap_s
        self._gap_s = min(2 * self._gap_s, LONGEST_GAP_S)

    def worked(self) -> None:
        """Note that it did."""
        if self._since is None:
            return
        now = self._clock()
        if self._spoke:
            gone, times = _span(now - self._since), _times(self._tries)
            log.warning("the database is back after %s, tried %s", gone, times)
        self._since = None
        self._calm = now + self._gap_s


def _span(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 60 else f"{seconds / 60:.0f} min"


def _times(tries: int) -> str:
    return "once" if tries == 1 else f"{tries} times"
