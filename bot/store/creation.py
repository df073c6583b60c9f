"""The tables of a new database, laid at once as this code knows them.

The steps in `migrations` lead an older database to the very same tables; walking them all takes
a library that costs a first start as much time as everything else here, and more memory.
"""

import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, inspect

from bot.crashpoints import Moment, reached
from bot.errors import StoreDamaged, StoreError
from bot.store.tables import REVISION, athlete, metadata, salt

# as Alembic makes it, so that it finds where to go on
_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def is_empty(connection: Connection) -> bool:
    """Say whether nobody has made any table yet."""
    return not inspect(connection).get_table_names()


def is_ours(tables: Iterable[str]) -> bool:
    """Say whether a database with these tables is a coach's; an empty one is nobody's yet."""
    return {_VERSION.name, athlete.name} <= set(tables)


def refuse_strangers(file: Path) -> None:
    """Raise `StoreError` where the file is no database, or holds the tables of another program.

    It is read and nothing more: to set it up would change how its own program finds it, and
    whether others may use it.  What cannot be read is left to whoever opens it, who can say why.
    """
    if not file.exists():
        return
    if not file.is_file():  # a device, say, whose mode is everybody's business
        raise StoreError(f"{file} is no file; name one for the coach")
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as reading:
            found = reading.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = {name for (name,) in found}
    except (sqlite3.Error, ValueError) as wrong:
        if getattr(wrong, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise StoreDamaged(f"{file} is no SQLite database") from None
        return
    # a start that was cut short has laid all tables or none
    if names and not is_ours(names):
        raise StoreError(
            f"{file} holds the tables of another program; name a file of its own for the coach"
        )


def lay_tables(connection: Connection) -> None:
    """Make all tables and note the revision they are at, in the transaction under way."""
    metadata.create_all(connection, checkfirst=False)
    _VERSION.create(connection, checkfirst=False)
    connection.execute(salt.insert().values(value=secrets.token_hex(16)))
    if __debug__:
        reached(Moment.MIGRATING)
    connection.execute(_VERSION.insert().values(version_num=REVISION))
