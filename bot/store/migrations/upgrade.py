"""Bring a database to the tables this code knows, whatever age it has."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from bot.crashpoints import Moment, reached


def bring_up_to_date(connection: Connection, revision: str = "head") -> None:
    """Run the steps that are missing, all of them or none: one transaction."""
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
    if __debug__:
        reached(Moment.MIGRATING)
