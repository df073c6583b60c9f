"""The database is sound, up to date, and one process's own."""

import asyncio
import shutil
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, select, text

from bot.errors import SettingsError, StoreBusy, StoreDamaged, StoreError
from bot.rules.log.done import Entry
from bot.store import tables
from bot.store.creation import lay_tables
from bot.store.database import open_database, wal_warning
from bot.store.migrations.upgrade import bring_up_to_date
from bot.store.tables import EPOCH, REVISION, metadata
from bot.store.values import stored
from tests.postgres import Postgres
from tests.talk.samples import samples

OPEN = """
import asyncio, sys
from bot.errors import StoreBusy
from bot.store.database import open_database
try:
    asyncio.run(open_database(sys.argv[1]))
except StoreBusy as busy:
    print(busy)
    sys.exit(7)
"""


async def open_and_close(url: str) -> None:
    await (await open_database(url)).close()


async def test_a_second_process_on_a_file_is_refused_and_told_why(
    coach, url: str, file: Path
) -> None:
    second = subprocess.run(  # noqa: ASYNC221 - the coach has nothing to do meanwhile
        [sys.executable, "-c", OPEN, url], capture_output=True, text=True, check=False
    )

    assert second.returncode == 7
    assert "another sled-coach is using" in second.stdout


async def test_a_second_coach_in_the_same_process_is_refused(coach, url: str, file: Path) -> None:
    with pytest.raises(StoreBusy, match="--db"):
        await open_database(url)


async def test_a_link_to_a_file_in_use_is_refused_too(coach, file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(file)

    with pytest.raises(StoreBusy):
        await open_database(f"sqlite:///{link}")


async def test_nobody_else_can_write_between_what_is_read_and_what_is_written(
    url: str, file: Path
) -> None:
    database = await open_database(url)

    def read_while_another_writes(connection: Connection) -> None:
        connection.execute(text("SELECT count(*) FROM athlete"))
        another = sqlite3.connect(file, timeout=0)
        try:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                another.execute("BEGIN IMMEDIATE")
        finally:
            another.close()

    await database.transact(read_while_another_writes)
    await database.close()


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": False})
    assert context.get_current_revision() == REVISION
    return list(compare_metadata(context, metadata))


async def test_a_new_database_has_the_tables_the_code_knows(url: str) -> None:
    database = await open_database(url)

    assert await database.transact(differences) == []
    await database.close()


def shape(connection: Connection) -> dict[str, object]:
    """Return each table's columns, keys and indexes, in whatever order they were made."""
    looking = inspect(connection)
    return {
        table: (
            {
                (one["name"], str(one["type"]), one["nullable"])
                for one in looking.get_columns(table)
            },
            looking.get_pk_constraint(table)["constrained_columns"],
            {
                (*one["constrained_columns"], one["referred_table"])
                for one in looking.get_foreign_keys(table)
            },
            {
                (one["name"], *one["column_names"], bool(one["unique"]))
                for one in looking.get_indexes(table)
            },
        )
        for table in looking.get_table_names()
    }


def test_the_steps_lead_to_the_tables_of_a_new_database(tmp_path: Path) -> None:
    walked, laid = (create_engine(f"sqlite:///{tmp_path}/{name}") for name in ("walked", "laid"))
    with walked.begin() as stepwise, laid.begin() as at_once:
        bring_up_to_date(stepwise)
        lay_tables(at_once)

        assert differences(stepwise) == []
        assert shape(stepwise) == shape(at_once)
    walked.dispose()
    laid.dispose()


async def test_an_older_database_walks_the_steps_it_lacks(file: Path, url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        bring_up_to_date(connection, "0001")
    engine.dispose()

    database = await open_database(url)

    assert await database.transact(differences) == []
    await database.close()


def test_a_damaged_file_is_named_and_left_as_it_is(file: Path, url: str) -> None:
    file.write_bytes(b"this is no database at all, only words" * 100)
    before = file.read_bytes()

    with pytest.raises(StoreDamaged, match="no SQLite database"):
        asyncio.run(open_and_close(url))
    assert file.read_bytes() == before


def test_a_torn_page_is_found_when_the_file_is_opened(file: Path, url: str) -> None:
    asyncio.run(open_and_close(url))
    whole = bytearray(file.read_bytes())
    whole[4096 : 4096 + 64] = b"\xff" * 64
    file.write_bytes(bytes(whole))

    with pytest.raises(StoreDamaged):
        asyncio.run(open_and_close(url))


async def test_tables_of_a_newer_program_are_not_touched(file: Path, url: str) -> None:
    await (await open_database(url)).close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    with pytest.raises(StoreError, match="newer sled-coach"):
        await open_database(url)


async def test_a_file_that_was_closed_can_be_opened_again_and_copied(
    file: Path, url: str, tmp_path: Path
) -> None:
    await (await open_database(url)).close()
    shutil.copy(file, tmp_path / "copy.sqlite")

    await (await open_database(f"sqlite:///{tmp_path / 'copy.sqlite'}")).close()
    await (await open_database(url)).close()


@pytest.mark.parametrize("url", ["mysql://host/coach", "nonsense", "sqlite://"])
async def test_an_address_that_cannot_be_used_is_named(url: str) -> None:
    with pytest.raises(SettingsError, match="the database must be"):
        await open_database(url)


@pytest.mark.parametrize(
    "version, warned", [((3, 40, 1), True), ((3, 51, 2), True), ((3, 51, 3), False)]
)
def test_a_version_that_can_damage_its_file_is_warned_of(
    version: tuple[int, int, int], warned: bool
) -> None:
    assert (wal_warning(version) is not None) is warned


async def test_a_file_that_cannot_be_made_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("no folder")

    with pytest.raises(StoreError, match=r"words/coach.sqlite cannot be opened: \w+"):
        await open_database(f"sqlite:///{tmp_path / 'words' / 'coach.sqlite'}")


async def test_a_server_that_is_away_is_named_without_its_password(unused_port: int) -> None:
    url = f"postgresql://coach:secret@127.0.0.1:{unused_port}/coach"

    with pytest.raises(StoreError, match=r"127.0.0.1:\d+/coach cannot be opened: ") as refused:
        await open_database(url)
    assert "secret" not in str(refused.value)


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port: int = bound.getsockname()[1]
    return port


async def test_a_database_that_the_server_does_not_know_is_named_so(postgres: Postgres) -> None:
    with pytest.raises(StoreError, match=r"/nowhere.* does not know .*; make it: createdb"):
        await open_database(postgres.url("nowhere"))


async def test_sessions_from_before_know_their_day_and_order(file: Path, url: str) -> None:
    engine = create_engine(url)
    entries = [one for one in samples(Entry) if one.day.year > 1][:3]
    with engine.begin() as connection:
        bring_up_to_date(connection, "0011")
        connection.execute(text("INSERT INTO athlete VALUES ('ada', 1, '{}', '{}', 0)"))
        for number, one in enumerate(entries):
            row = {"id": str(number), "body": stored(one)}
            connection.execute(text("INSERT INTO entry VALUES ('ada', :id, :body)"), row)
        connection.execute(text("INSERT INTO entry VALUES ('ada', 'x', 'no session at all')"))
    engine.dispose()

    database = await open_database(url)
    rows = await database.transact(
        lambda one: one.execute(select(tables.entry).order_by(tables.entry.c.id)).all()
    )
    await database.close()

    assert [(row.day, row.logged_at) for row in rows] == [
        *((one.day.isoformat(), one.logged_at) for one in entries),
        ("", EPOCH),
    ]


async def test_a_server_has_the_index_of_names_for_what_names_anybody_alone(
    postgres: Postgres,
) -> None:
    name = postgres.new_database()
    await open_and_close(postgres.url(name))

    made = "SELECT indexdef FROM pg_indexes WHERE indexname = 'outbox_naming'"
    ((told,),) = postgres.ask(name, made)
    postgres.drop(name)

    assert told.endswith("WHERE (named IS NOT NULL)")


def test_a_file_is_opened_without_what_a_server_needs() -> None:
    look = "import sys, bot.coach.app; print('sqlalchemy.dialects.postgresql' in sys.modules)"

    found = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    )

    assert found.stdout == "False\n"
