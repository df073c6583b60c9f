"""Faults planted in a database from outside: a row it does not take, at once or at the commit."""

import sqlite3
from enum import StrEnum

from sqlalchemy import make_url

from tests.postgres import Postgres


class When(StrEnum):
    """When the database says no to the row."""

    WRITTEN = "written"
    COMMITTED = "committed"


def plant(url: str, server: Postgres | None, table: str, where: str, when: When) -> None:
    """Let no row go into a table where `where` holds of it; `NEW` is the row."""
    address = make_url(url)
    assert address.database is not None
    if server is not None and address.get_backend_name() == "postgresql":
        for statement in _on_postgresql(table, where, when):
            server.ask(address.database, statement)
        return
    connection = sqlite3.connect(address.database)
    with connection:
        for statement in _on_sqlite(table, where, when):
            connection.execute(statement)
    connection.close()


def _on_postgresql(table: str, where: str, when: When) -> tuple[str, ...]:
    # P0001, raise_exception: of no class that says whose fault it is
    refusing = """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$
    """
    kind, deferred = "TRIGGER planted BEFORE", ""
    if when is When.COMMITTED:
        kind, deferred = "CONSTRAINT TRIGGER planted AFTER", "DEFERRABLE INITIALLY DEFERRED"
    planting = f"""
        CREATE {kind} INSERT ON {table} {deferred}
        FOR EACH ROW WHEN ({where}) EXECUTE FUNCTION refuse()
    """
    return refusing, planting


def _on_sqlite(table: str, where: str, when: When) -> tuple[str, ...]:
    if when is When.WRITTEN:  # what does not read as JSON is an error like any other, at run time
        begun = f"CREATE TRIGGER planted BEFORE INSERT ON {table} WHEN {where}"
        return (f"{begun} BEGIN SELECT json_extract(NEW.rowid || '{{', '$'); END",)
    own = "id INTEGER PRIMARY KEY, of INTEGER REFERENCES planted DEFERRABLE INITIALLY DEFERRED"
    begun = f"CREATE TRIGGER plant AFTER INSERT ON {table} WHEN {where}"
    return (
        f"CREATE TABLE planted ({own})",
        f"{begun} BEGIN INSERT INTO planted (of) VALUES (-1); END",
    )
