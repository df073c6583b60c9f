"""Inserts that mind what is there already, the same for SQLite and PostgreSQL.

Statements are built once a table: SQLAlchemy then finds their SQL by identity.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import sqlite

from bot.errors import StaleWrite

Row = dict[str, Any]


def _insert_for(dialect: str, table: Table) -> Any:
    """Return the insert of a dialect, which knows ON CONFLICT."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    # a file does without what a server needs
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


@cache
def _keeping(dialect: str, table: Table, key: str) -> Any:
    return _insert_for(dialect, table).on_conflict_do_nothing(index_elements=key.split())


@cache
def _newly(dialect: str, table: Table, key: str) -> Any:
    columns = [table.c[name] for name in key.split()]
    return _keeping(dialect, table, key).returning(*columns)


@cache
def _replacing(dialect: str, table: Table) -> Any:
    statement = _insert_for(dialect, table)
    key = [column.name for column in table.primary_key]
    rest = {column.name: statement.excluded[column.name] for column in table.c}
    for name in key:
        del rest[name]
    return statement.on_conflict_do_update(index_elements=key, set_=rest)


@cache
def _filing(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    statement = _insert_for(dialect, table)
    rest = {name: statement.excluded[name] for name in columns if name not in _GIVEN_ONCE}
    return statement.on_conflict_do_update(
        index_elements=["id"], set_=rest, where=table.c.version == statement.excluded.version - 1
    ).returning(table.c.id)


_GIVEN_ONCE = frozenset({"id", "created_at"})


def file(connection: Connection, table: Table, rows: Sequence[Row], called: str) -> None:
    """Insert rows, each in the place of the very version that it was decided on.

    All name the same columns; what is there of others stays.  Raises `StaleWrite` where
    somebody else changed one meanwhile.
    """
    filing = _filing(connection.dialect.name, table, tuple(rows[0]))
    filed = connection.execute(filing, rows).scalars()
    if len(set(filed)) != len(rows):
        raise StaleWrite(f"{called} was changed by another process meanwhile")


def keep(connection: Connection, table: Table, key: str, rows: Sequence[Row]) -> None:
    """Insert the rows; one whose key (columns, by spaces) is there already stays as it was."""
    if rows:
        connection.execute(_keeping(connection.dialect.name, table, key), rows)


def newly(connection: Connection, table: Table, key: str, rows: Sequence[Row]) -> set[Any]:
    """Insert like `keep`; return the keys of those that were not there, each as a tuple."""
    if not rows:
        return set()
    keeping = _newly(connection.dialect.name, table, key)
    return {tuple(row) for row in connection.execute(keeping, rows)}


def replace(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert the rows, each in the place of the one with its primary key."""
    if rows:
        connection.execute(_replacing(connection.dialect.name, table), rows)


def each(connection: Connection, statement: Executable, rows: Sequence[Row]) -> None:
    """Execute a statement for each of the rows; without any there is nothing to do."""
    if rows:
        connection.execute(statement, rows)
