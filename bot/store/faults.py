"""Whose fault it is that a transaction failed: a bad value is not a bad database.

A value that no database takes will not be taken by trying again; a database that is away takes
it once it is back.  What is neither for certain is for whoever asks to try out.
"""

import sqlite3
from typing import Any

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from bot.errors import StoreAway, StoreError, StoreHeld, UnreadableState

# postgresql.org/docs/current/errcodes-appendix.html, by class: cardinality violation, data
# exception (a NUL is one), integrity constraint violation, program limit exceeded
_OF_THE_VALUE = ("21", "22", "23", "54")
# connection exception, a server that only reads, a transaction it gave up on, not let in, no such
# database, insufficient resources, operator intervention, system error
_OF_THE_SERVER = ("08", "25006", "25P03", "28", "3D", "53", "57", "58")
_TOO_LONG = "57014"  # a statement: it may be what was asked
# sqlite.org/rescode.html: what is wrong with the file, the disk or whoever else uses them
_OF_THE_FILE = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    )
)


def is_of_the_world(wrong: BaseException) -> bool:
    """Say whether it may be the database rather than what was decided or is to be written."""
    if isinstance(wrong, UnreadableState) or _is_of_the_value(wrong):
        return False
    return isinstance(
        wrong, DBAPIError | NoConnectionFree | PendingRollbackError | OSError | StoreError
    )


def is_an_outage(wrong: BaseException) -> bool:
    """Say whether it is the database for certain: away, full, or in other hands."""
    if isinstance(
        wrong, OSError | NoConnectionFree | PendingRollbackError | StoreAway | StoreHeld
    ):
        return True
    if not isinstance(wrong, DBAPIError):
        return False
    state, code = state_of(wrong), getattr(wrong.orig, "sqlite_errorcode", None)
    return (
        wrong.connection_invalidated
        or (state.startswith(_OF_THE_SERVER) and state != _TOO_LONG)
        or (code is not None and code & 0xFF in _OF_THE_FILE)
    )


def is_unexplained(wrong: BaseException) -> bool:
    """Say whether the database says of it neither that it is away nor that a value is bad."""
    return (
        isinstance(wrong, DBAPIError) and not is_an_outage(wrong) and not _is_of_the_value(wrong)
    )


def _is_of_the_value(wrong: BaseException) -> bool:
    if not isinstance(wrong, DBAPIError):
        return False
    if isinstance(wrong, IntegrityError | DataError):
        return True
    # a driver that cannot so much as encode a value says so in its own way, further down
    below: Any = getattr(wrong.orig, "__cause__", None)
    return state_of(wrong).startswith(_OF_THE_VALUE) or isinstance(
        below, ValueError | OverflowError | TypeError
    )


def state_of(wrong: DBAPIError) -> str:
    """Return the SQLSTATE of an error, empty where it has none."""
    return str(getattr(wrong.orig, "sqlstate", None) or "")
