"""Addresses that lead nowhere, and files that are somebody else's, are refused with a reason."""

import errno
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from adapters.places import database_url
from bot.errors import SettingsError, StoreBusy, StoreError
from bot.store import filelock
from bot.store.database import open_database

ADDRESSES = (
    "postgresql://coach@/coach?nonsense=1",
    "postgresql://coach@/coach?ssl=nonsense",
    "postgresql://coach@127.0.0.1:port/coach",
    "postgresql://coach@127.0.0.1:99999999999999999999/coach",
    "sqlite:///coach.sqlite?nonsense=1",
    "sqlite:///coach.sqlite?timeout=soon",
    "sqlite:///a\0b",
    "sqlite:///a\ud83d",
    "postgresql://coach@/\ud83d",
    "sqlite://",
    "sqlite://coach.sqlite",
    "sqlite://ada@/coach.sqlite",
    "mysql://coach@/coach",
    "",
    "://",
    "x" * 4_096,
)


@pytest.mark.parametrize("address", ADDRESSES, ids=ascii)
async def test_an_address_nobody_can_use_is_a_setting_to_mend(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SettingsError, match=r"database|SQLite|postgresql"):
        await open_database(address)

    assert os.listdir(tmp_path) == []


async def test_an_option_that_is_refused_is_named_and_the_password_is_not() -> None:
    with pytest.raises(SettingsError, match="nonsense") as raised:
        await open_database("postgresql://coach:secret@/coach?nonsense=1")

    assert "secret" not in str(raised.value)


def made(file: Path, *statements: str) -> bytes:
    connection = sqlite3.connect(file)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return file.read_bytes()


@pytest.mark.parametrize(
    "tables",
    [
        ("CREATE TABLE photo (id INTEGER)",),
        ("CREATE TABLE alembic_version (version_num)", "CREATE TABLE photo (id INTEGER)"),
        ("CREATE TABLE athlete (id INTEGER)",),
    ],
    ids=["another's", "another's that migrates", "a name like ours"],
)
async def test_somebody_elses_file_is_named_and_not_touched(
    tmp_path: Path, tables: tuple[str, ...]
) -> None:
    file = tmp_path / "photos.db"
    before = made(file, *tables)

    with pytest.raises(StoreError, match=r"photos\.db holds the tables of another program"):
        await open_database(f"sqlite:///{file}")

    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == [file.name]


@pytest.mark.parametrize("kind", ["pipe", "folder", "notes"])
async def test_what_is_no_database_is_named_and_its_mode_is_left_as_it_is(
    tmp_path: Path, kind: str
) -> None:
    """A device such as /dev/null, closed to others, is a machine on which nothing works."""
    file = tmp_path / "coach.db"
    match kind:
        case "pipe":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case _:
            file.write_bytes(b"notes of somebody else's" * 100)
    file.chmod(0o666)

    with pytest.raises(StoreError, match=r"coach\.db is no (file|SQLite database)"):
        await open_database(f"sqlite:///{file}")

    assert stat.S_IMODE(file.stat().st_mode) == 0o666
    assert os.listdir(tmp_path) == [file.name]


@pytest.mark.parametrize("content", [b"", None], ids=["no byte", "no table"])
async def test_an_empty_file_is_fine(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "coach.db"
    if content is None:
        made(file, "VACUUM")
    else:
        file.write_bytes(content)

    await (await open_database(f"sqlite:///{file}")).close()
    await (await open_database(f"sqlite:///{file}")).close()


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.EPERM, errno.EIO])
def test_a_lock_the_file_system_refuses_is_said_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(filelock, "_lock", refuse)

    with pytest.raises(StoreError, match="cannot be locked where it is") as raised:
        filelock.FileLock(tmp_path / "coach.db")

    assert not isinstance(raised.value, StoreBusy)
    assert os.strerror(number) in str(raised.value)


@pytest.mark.parametrize("wish", ["postgresql:", "postgres:/coach", "sqlite:coach.db"])
def test_an_address_without_its_slashes_is_no_name_of_a_file(wish: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="two slashes"):
        database_url(wish, tmp_path)
