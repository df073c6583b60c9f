"""`sled-coach move`: all of a file on a server, or back, each row compared."""

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table

from adapters.cli import main
from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.errors import StoreError
from bot.settings import Settings
from bot.store.database import open_database
from bot.store.migrations import moving
from tests.heart.people import MONDAY, Mailbox, Person
from tests.postgres import Lender, Postgres

PEOPLE = ("ada", "bea", "cyn")


@pytest.fixture
async def file(tmp_path: Path) -> str:
    """The address of a file with some people in it, one of whom was erased."""
    url = f"sqlite:///{tmp_path}/coach.db"
    clock = RehearsalClock(MONDAY)
    async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
        for name in PEOPLE:
            person = Person(name, clock, coach)
            await person.types("/start")
            await person.types("knee hurts 4/10 ø 🛷")
        await person.types("/delete")
        await person.types("delete")
    return url


async def move(source: str, target: str) -> int:
    return await asyncio.to_thread(main, ["move", "--from", source, "--to", target])


async def all_in(url: str) -> dict[str, list[object]]:
    """Return every row of every table that is moved."""
    database = await open_database(url)
    try:
        return {
            table.name: sorted(
                map(
                    repr,
                    await database.transact(lambda one, t=table: one.execute(t.select()).all()),
                )
            )
            for table in moving.TABLES
        }
    finally:
        await database.close()


def rows_of(table: Table, connection: Connection) -> Sequence[object]:
    return connection.execute(table.select()).all()


async def test_a_file_moves_to_a_server_and_back_and_the_coach_goes_on(
    file: str,
    databases: Lender,
    postgres: Postgres,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(moving, "AT_ONCE", 2)  # so that there are batches
    before = await all_in(file)
    with databases.lent() as name:
        server, back = postgres.url(name), f"sqlite:///{tmp_path}/back.db"
        there = await move(file, server)
        told = capsys.readouterr().out
        clock = RehearsalClock(MONDAY)
        on_server = await all_in(server)
        returned = await move(server, back)
        async with open_coach(Settings(server), clock, [Mailbox()]) as coach:
            answer = await Person("ada", clock, coach, acts=99).types("/today")
        again = await move(file, server)
    refused = capsys.readouterr().err

    rows = sum(len(one) for one in before.values())
    assert (there, returned, again) == (0, 0, 1)
    assert before == on_server == await all_in(back)
    assert f"{rows} rows moved, each compared" in told
    assert answer
    assert "there is something in it already; name an empty database" in refused


async def test_a_move_that_is_cut_short_is_no_database_yet_and_is_begun_anew(
    file: str,
    databases: Lender,
    postgres: Postgres,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    reason(tmp_path / "coach.db", "a\0b")  # which a server does not take
    with databases.lent() as name:
        server = postgres.url(name)
        cut = await move(file, server)
        told = capsys.readouterr().err
        with pytest.raises(StoreError, match="was cut short: `sled-coach move` once more"):
            async with open_coach(Settings(server), RehearsalClock(MONDAY), [Mailbox()]):
                pass
        reason(tmp_path / "coach.db", "ab")
        anew = await move(file, server)

        assert (cut, anew) == (1, 0)
        assert await all_in(server) == await all_in(file)
    assert re.match("sled-coach: a row of outbox is not taken there .*; the move is to be", told)


def reason(database: Path, why: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE outbox SET reason = ?", (why,))


async def test_what_a_coach_has_is_not_moved(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with open_coach(Settings(file), RehearsalClock(MONDAY), [Mailbox()]):
        code = await move(file, f"sqlite:///{tmp_path}/new.db")

    assert code == 1
    assert "another sled-coach is using" in capsys.readouterr().err
    assert await move(file, file) == 1
