"""The tables of a new database, laid at once as this code knows them.

The steps in `migrations` lead an older database to the very same tables; walking them all takes
a library that costs a first start as much time as everything else here, and more memory.
"""

import secrets

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, inspect

from bot.crashpoints import Moment, reached
from bot.store.tables import REVISION, metadata, salt

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


def lay_tables(connection: Connection) -> None:
    """Make all tables and note the revision they are at, in the transaction under way."""
    metadata.create_all(connection, checkfirst=False)
    _VERSION.create(connection, checkfirst=False)
    connection.execute(salt.insert().values(value=secrets.token_hex(16)))
    if __debug__:
        reached(Moment.MIGRATING)
    connection.execute(_VERSION.insert().values(version_num=REVISION))
