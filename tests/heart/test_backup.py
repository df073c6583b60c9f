"""A copy is made while a coach runs, holds all that is confirmed, and takes the file's place."""

import asyncio
import os
import shutil
import sqlite3
import stat
import sys
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from adapters.cli import main
from bot.clock import RehearsalClock
from bot.coach.erasure import erase
from bot.coach.restore import restore
from bot.errors import StoreError
from bot.reminders.keeping import COPIES_KEPT
from bot.store.backup import backups_of, drop_old
from bot.store.database import open_database
from bot.store.erasures import written
from bot.store.migrations.upgrade import bring_up_to_date
from tests.heart.people import Filing, Opening
from tests.heart.test_forgetting import ATHLETE, LOG
from tests.heart.test_leaving_nothing import WHO, Anonymous, files_naming


@dataclass
class Ran:
    """What a command led to."""

    returncode: int
    stdout: str
    stderr: str


async def sled_coach(*words: "str | Path") -> Ran:
    """Run a command in a thread of its own, where it has a loop of its own."""
    out, wrong = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(wrong):
        code = await asyncio.to_thread(main, [*map(str, words)])
    return Ran(code, out.getvalue(), wrong.getvalue())


async def another_process(*words: "str | Path") -> Ran:
    """Run a command as an operator does, beside the coach."""
    program = Path(sys.executable).with_name("sled-coach")
    running = await asyncio.create_subprocess_exec(program, *map(str, words), stdout=-1, stderr=-1)
    out, wrong = await running.communicate()
    assert running.returncode is not None
    return Ran(running.returncode, out.decode(), wrong.decode())


def mode_of(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def content(file: Path) -> bytes:
    return file.read_bytes()


def counted(file: Path, table: str = "athlete") -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


async def test_a_copy_made_while_a_coach_runs_holds_all_that_is_confirmed(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    async with opened() as coach:
        await Anonymous(WHO, clock, coach).trains(3)
        made = await another_process("backup", "--db", file)
        await Anonymous("bea", clock, coach).types("/start")
    (copy,) = backups_of(file).iterdir()

    assert made.returncode == 0, made.stderr
    assert made.stdout == f"{copy}: 1 athletes, checked\n"
    assert mode_of(copy) == 0o600
    assert mode_of(copy.parent) == 0o700
    assert (counted(copy), counted(copy, "entry")) == (1, counted(file, "entry"))


async def test_who_was_erased_since_a_copy_was_made_is_erased_from_it_again(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path, tmp_path: Path
) -> None:
    for name in (WHO, "bea"):
        await on_file(name, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    copy = tmp_path / "copies" / "copy.db"
    async with opened() as coach:
        assert (await sled_coach("backup", copy, "--db", file)).returncode == 0
        await Anonymous(WHO, clock, coach).erases_all()
        refused = await sled_coach("restore", copy, "--db", file)
    restored = await sled_coach("restore", copy, "--db", file)
    async with opened():
        pass

    assert refused.returncode == 1
    assert "another sled-coach is using" in refused.stderr
    assert restored.returncode == 0, restored.stderr
    assert "erased again, having been erased since the copy was made: 1" in restored.stdout
    assert "what was there is kept: " in restored.stdout
    assert counted(file) == 1
    assert WHO.encode() in content(copy)
    assert files_naming(WHO, file.parent) == ["copy.db"]


@pytest.mark.parametrize("lost", ["the database", "the list beside it"])
async def test_either_list_is_enough(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    file: Path,
    tmp_path: Path,
    lost: str,
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    copy = tmp_path / "copy.db"
    async with opened() as coach:
        await sled_coach("backup", copy, "--db", file)
        await Anonymous(WHO, clock, coach).erases_all()
    (file if lost == "the database" else Path(f"{file}.deleted")).unlink()

    assert (await sled_coach("restore", copy, "--db", file)).returncode == 0
    assert counted(file) == 0


async def test_a_copy_put_in_place_by_hand_is_cleaned_when_it_is_opened(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path, tmp_path: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    copy = tmp_path / "copy.db"
    async with opened() as coach:
        await sled_coach("backup", copy, "--db", file)
        await Anonymous(WHO, clock, coach).erases_all()
    shutil.copy(copy, file)
    async with opened():
        pass

    assert counted(file) == 0


async def test_who_began_anew_after_being_erased_is_left_alone(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path, tmp_path: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    copy = tmp_path / "copy.db"
    async with opened() as coach:
        quintana = Anonymous(WHO, clock, coach)
        await quintana.erases_all()
        clock.move_to(clock.now() + timedelta(minutes=1))
        await quintana.types("/start")
        await sled_coach("backup", copy, "--db", file)

    assert (await sled_coach("restore", copy, "--db", file)).returncode == 0
    assert counted(file) == 1


def foreign(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")


def newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '9999'")


def torn(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 4096)


@pytest.mark.parametrize(
    "spoil, said",
    [
        (lambda file: file.write_text("no database " * 99), "no sound SQLite database"),
        (lambda file: (file.unlink(), foreign(file)), "no database of sled-coach's"),
        (newer, "Update the program"),
        (torn, "damaged"),
        (lambda file: file.unlink(), "is not there"),
    ],
    ids=["no database", "somebody else's", "newer", "torn", "missing"],
)
async def test_what_is_no_copy_of_ours_is_refused_and_nothing_is_touched(
    on_file: Filing, file: Path, tmp_path: Path, spoil, said: str
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    copy = tmp_path / "copy.db"
    await sled_coach("backup", copy, "--db", file)
    spoil(copy)
    before = content(file)

    refused = await sled_coach("restore", copy, "--db", file)

    assert refused.returncode == 1
    assert said in refused.stderr
    assert content(file) == before
    assert not backups_of(file).exists()


async def test_a_damaged_database_is_replaced_and_kept(
    on_file: Filing, file: Path, tmp_path: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    copy = tmp_path / "copy.db"
    await sled_coach("backup", copy, "--db", file)
    torn(file)
    spoilt = content(file)

    assert (await sled_coach("restore", copy, "--db", file)).returncode == 0
    (kept,) = backups_of(file).iterdir()
    assert content(kept)[4096:8192] == spoilt[4096:8192]
    assert counted(file) == 1


async def test_what_was_replaced_is_kept_from_then_on_for_a_while(
    on_file: Filing, file: Path, tmp_path: Path, clock: RehearsalClock
) -> None:
    """However long ago it was last written to."""
    await on_file(WHO, ATHLETE, LOG)
    copy = tmp_path / "copy.db"
    await sled_coach("backup", copy, "--db", file)
    long_ago = (clock.now() - timedelta(days=900)).timestamp()
    os.utime(file, (long_ago, long_ago))
    await asyncio.to_thread(restore, file, copy, clock.now())

    (kept,) = backups_of(file).iterdir()
    drop_old(file, clock.now() + COPIES_KEPT - timedelta(days=1))
    assert kept.exists()
    drop_old(file, clock.now() + COPIES_KEPT + timedelta(days=1))
    assert not kept.exists()


async def test_where_there_was_a_database_and_is_none_the_log_names_what_is_left_of_it(
    on_file: Filing, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    await sled_coach("backup", "--db", file)
    (copy,) = backups_of(file).iterdir()
    assert caplog.messages == []
    await asyncio.to_thread(file.unlink)

    for _ in range(2):
        await (await open_database(f"sqlite:///{file}")).close()

    begun = f"{file} is not there, and a new one is begun, although there was one: "
    assert caplog.messages == [f"{begun}{copy} is left of it"]


def aged(file: Path) -> None:
    """Make a database as an earlier program left it, with somebody erased carelessly in it."""
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        bring_up_to_date(connection, "0005")
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA secure_delete=OFF")
        connection.execute(
            "INSERT INTO athlete VALUES ('quintana', 1, ?, '{}', 0)", ["quintana " * 2000]
        )
        connection.commit()
        connection.execute("DELETE FROM athlete")
        connection.commit()


async def test_before_tables_change_a_copy_is_made_and_named_and_kept_for_a_while(
    file: Path, caplog: pytest.LogCaptureFixture, clock: RehearsalClock
) -> None:
    aged(file)
    before = files_naming(WHO, file.parent)

    await (await open_database(f"sqlite:///{file}")).close()

    (copy,) = backups_of(file).iterdir()
    assert before == [file.name]
    assert files_naming(WHO, file.parent) == [copy.name]  # the file itself was written anew
    assert copy.name.endswith(".before-0005")
    assert str(copy) in caplog.text
    assert counted(copy) == 0
    soon = clock.now().fromtimestamp(copy.stat().st_mtime, clock.now().tzinfo)
    drop_old(file, soon + COPIES_KEPT - timedelta(days=1))
    assert copy.exists()
    drop_old(file, soon + COPIES_KEPT + timedelta(days=1))
    assert not copy.exists()


async def test_an_older_copy_is_brought_up_to_date(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    aged(copy)

    assert (await sled_coach("restore", copy, "--db", file)).returncode == 0
    assert counted(file, "erasure") == 0


async def test_a_plain_copy_of_a_running_coachs_file_says_what_it_is(
    on_file: Filing, opened: Opening, file: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy = tmp_path / "plain" / "coach.sqlite"
    copy.parent.mkdir()
    async with opened():
        shutil.copy(file, copy)
    await (await open_database(f"sqlite:///{file}")).close()
    closed_well = caplog.text
    await (await open_database(f"sqlite:///{copy}")).close()

    assert "sled-coach backup" not in closed_well
    assert "sled-coach backup" in caplog.text


async def test_on_a_server_the_way_is_named() -> None:
    told = await sled_coach("backup", "--db", "postgresql://coach@nowhere/coach")

    assert told.returncode == 1
    assert "pg_dump" in told.stderr
    assert "deletions --apply" in told.stderr


async def test_a_crash_before_the_list_is_written_out_loses_no_erasure(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    athlete = await on_file(WHO, ATHLETE, LOG)
    listed = Path(f"{file}.deleted")
    database = await open_database(f"sqlite:///{file}")
    await database.transact(lambda connection: erase(connection, [athlete], clock.now()))
    await database.close()
    before = written(listed)
    async with opened():
        pass

    assert before == ()
    assert len(written(listed)) == 2
    assert mode_of(listed) == 0o600


async def test_an_erasure_that_failed_is_not_made_up_for_later(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    athlete = await on_file(WHO, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))

    def fail(connection: Connection) -> None:
        erase(connection, [athlete], clock.now())
        raise ConnectionAbortedError  # before the commit

    database = await open_database(f"sqlite:///{file}")
    with pytest.raises(StoreError):
        await database.transact(fail)
    await database.close()
    async with opened():
        pass

    assert counted(file) == 1
