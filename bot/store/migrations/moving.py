"""All that is in one database is put into another, the same or of another kind, and compared.

The one that is filled says so until all of it has been compared: no coach begins with a part.  A
move that was cut short is begun anew.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, literal, select, text, tuple_
from sqlalchemy.exc import DBAPIError

from bot.errors import StoreError
from bot.store.database import Database
from bot.store.faults import is_an_outage
from bot.store.heartbeat import is_being_filled, note_filling, sighted
from bot.store.tables import athlete, delivery, heartbeat, metadata, outbox, squad

AT_ONCE = 500
AT_WORK = timedelta(minutes=1)
"""So long ago a process on a server may have left its last sign, and still be at work."""

TABLES = tuple(one for one in metadata.sorted_tables if one is not heartbeat)
"""In the order in which rows may be written; the signs of processes stay where they are."""

Rows = Sequence[Row[Any]]
Told = Callable[[str, int], None]
"""What is being done, and how many rows more of it are."""


async def rows_in(database: Database) -> int:
    """Return how many rows there are to be moved."""
    return sum([await database.transact(partial(_count, table)) for table in TABLES])


async def move(source: Database, target: Database, now: datetime, told: Told) -> None:
    """Fill a database with all of another, and compare each row.

    Raises `StoreError` where the target holds something, a process is at work on either, or a
    row differs in the end.
    """
    for one in (source, target):
        if one.is_shared:  # of a file we have the lock
            await one.transact(partial(_refuse_others, now))
    await target.transact(partial(_begin, now))
    for table in TABLES:
        async for rows in _batches(source, table):
            await target.transact(partial(_put, table, rows))
            told(f"writing {table.name}", len(rows))
    await target.transact(_go_on_counting)
    for table in TABLES:
        async for rows in _batches(source, table):
            await target.transact(partial(_compare, table, rows))
            told(f"comparing {table.name}", len(rows))
        here, there = [await one.transact(partial(_count, table)) for one in (source, target)]
        if here != there:
            raise StoreError(f"of {table.name} {there} rows are there in place of {here}")
    await target.transact(lambda connection: note_filling(connection, None))


def _refuse_others(now: datetime, connection: Connection) -> None:
    """Raise `StoreError` where a process is at work."""
    if any(now - at < AT_WORK for at, _ in sighted(connection, now).beats):
        raise StoreError("a coach is at work on it; stop all of them, and wait a minute")


def _begin(now: datetime, connection: Connection) -> None:
    """Empty what is to be filled, where it holds nothing or a part, and mark it."""
    if not is_being_filled(connection):
        held = sum(_count(one, connection) for one in (athlete, squad, delivery))
        if held:
            raise StoreError("there is something in it already; name an empty database")
    if connection.dialect.name == "postgresql":  # at once, however much it is
        names = ", ".join(table.name for table in TABLES)
        connection.exec_driver_sql(f"TRUNCATE {names}")
    else:
        for table in reversed(TABLES):
            connection.execute(delete(table))
    note_filling(connection, now)


async def _batches(source: Database, table: Table) -> AsyncIterator[Rows]:
    """Yield the rows of a table, so many at a time, in the order of their keys."""
    last: tuple[Any, ...] | None = None
    while rows := await source.transact(partial(_next, table, last)):
        yield rows
        last = _key_of(table, rows[-1])


def _next(table: Table, last: tuple[Any, ...] | None, connection: Connection) -> Rows:
    key = tuple(table.primary_key)
    asked = select(table).order_by(*key).limit(AT_ONCE)
    if last is not None:
        bound = (literal(value, one.type) for one, value in zip(key, last, strict=True))
        asked = asked.where(tuple_(*key) > tuple_(*bound))
    return connection.execute(asked).all()


def _key_of(table: Table, row: Row[Any]) -> tuple[Any, ...]:
    return tuple(getattr(row, column.name) for column in table.primary_key)


def _put(table: Table, rows: Rows, connection: Connection) -> None:
    try:
        connection.execute(table.insert(), [dict(row._mapping) for row in rows])
    except DBAPIError as wrong:
        if is_an_outage(wrong):
            raise  # the database says so itself
        raise StoreError(
            f"a row of {table.name} is not taken there ({type(wrong.orig).__name__}); "
            "the move is to be begun anew once that is mended"
        ) from None


def _compare(table: Table, rows: Rows, connection: Connection) -> None:
    wanted = {_key_of(table, row): tuple(row) for row in rows}
    asked = select(table).where(tuple_(*table.primary_key).in_(list(wanted)))
    there = {_key_of(table, row): tuple(row) for row in connection.execute(asked)}
    if there != wanted:
        raise StoreError(f"a row of {table.name} is not there as it was; begin the move anew")


def _go_on_counting(connection: Connection) -> None:
    """Let a server number messages from behind those that came along."""
    if connection.dialect.name == "postgresql":
        last = connection.scalar(select(func.max(outbox.c.seq)))
        if last is not None:
            counter = text("SELECT setval(pg_get_serial_sequence('outbox', 'seq'), :last)")
            connection.execute(counter, {"last": last})


def _count(table: Table, connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0
