"""The tables as this code knows them: laid at once in a new database, reached from an old one.

The steps in `migrations` lead an older database to the very same tables; walking them all takes
a library that costs a first start as much time as everything else here, and more memory.
"""

import secrets
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    inspect,
    text,
)

from bot.crashpoints import Moment, reached
from bot.errors import StoreDamaged, StoreError
from bot.store.tables import REVISION, athlete, metadata, outbox, salt

# as Alembic makes it, so that it finds where to go on
_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


NOT_OURS = "name a file of its own for the coach, or put a copy in its place: sled-coach restore"


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
            raise StoreDamaged(f"{file} is no SQLite database; {NOT_OURS}") from None
        return
    # a start that was cut short has laid all tables or none
    if names and not is_ours(names):
        raise StoreError(
            f"{file} holds the tables of another program; name a file of its own for the coach"
        )


def lay_tables(connection: Connection) -> None:
    """Make all tables and note the revision they are at, in the transaction under way."""
    if connection.dialect.name == "postgresql":
        # said here: a table that says it has a server's dialect loaded for every file
        (naming,) = (one for one in outbox.indexes if one.name == "outbox_naming")
        naming.dialect_options["postgresql"]["where"] = text("named IS NOT NULL")
    metadata.create_all(connection, checkfirst=False)
    _VERSION.create(connection, checkfirst=False)
    connection.execute(salt.insert().values(value=secrets.token_hex(16)))
    if __debug__:
        reached(Moment.MIGRATING)
    connection.execute(_VERSION.insert().values(version_num=REVISION))


def bring_to_now(connection: Connection) -> None:
    """Check what is there, and bring the tables up to date.

    Raises `StoreDamaged` where a file fails its check, `StoreError` where the tables are newer.
    """
    if connection.dialect.name == "sqlite":
        _check_soundness(connection)
    else:
        for patience in ("lock_timeout", "statement_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {patience} = 0")
        # two processes that start together must not both make the tables
        connection.execute(text("SELECT pg_advisory_xact_lock(7531)"))
    found = _revision(connection)
    if found == REVISION:
        return
    if found is None and is_empty(connection):
        lay_tables(connection)
        return
    if found is not None and found > REVISION:
        raise StoreError(
            f"the database is at revision {found}, made by a newer sled-coach; "
            f"this one knows {REVISION}.  Update the program"
        )
    # Alembic takes longer to import than everything else here to run
    from bot.store.migrations.upgrade import bring_up_to_date

    bring_up_to_date(connection)


def is_up_to_date(connection: Connection) -> bool:
    """Say whether the tables are those this code knows."""
    return _revision(connection) == REVISION


def older_revision(connection: Connection) -> str | None:
    """Return the revision of tables that are older than this code, None: they are not."""
    found = _revision(connection)
    return found if found is not None and found < REVISION else None


def _check_soundness(connection: Connection) -> None:
    complaint = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if complaint != "ok":
        raise StoreDamaged(
            "the database file is damaged; put the last backup in its place, "
            'or rescue what reads with "sqlite3 FILE .recover"'
        )


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)
