"""Whatever befalls the file of a running coach: what is not safe is not confirmed."""

import logging
import os
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.coach.app import Coach
from bot.contract import Called
from bot.errors import StoreAway
from tests.heart.people import Person


def deleted(file: Path) -> None:
    file.unlink()


def moved(file: Path) -> None:
    file.rename(file.with_name("elsewhere.sqlite"))


def put_back(file: Path) -> None:
    file.with_name("elsewhere.sqlite").rename(file)


def replaced(file: Path) -> None:
    another = file.with_name("another.sqlite")
    sqlite3.connect(another).close()
    another.replace(file)


def log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def log_deleted(file: Path) -> None:
    log_of(file).unlink()


def log_replaced(file: Path) -> None:
    another = file.with_name("another")
    another.touch()
    another.replace(log_of(file))


def deliveries_after_a_crash(file: Path, folder: Path) -> int:
    """Return how many a crash would leave: those in the file and its log."""
    copy = folder / "copy.sqlite"
    for left, to in ((file, copy), (log_of(file), log_of(copy))):
        to.write_bytes(left.read_bytes())
    with closing(sqlite3.connect(copy)) as reading:
        (count,) = reading.execute("SELECT count(*) FROM delivery").fetchone()
    return int(count)


@pytest.mark.parametrize("befalls", [deleted, moved, replaced])
async def test_of_a_file_that_is_not_there_any_more_nothing_is_confirmed(
    coach: Coach,
    ada: Person,
    file: Path,
    befalls: Callable[[Path], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    await ada.types("/start")
    befalls(file)

    for _ in range(3):
        with pytest.raises(StoreAway):
            await ada.types("/today")

    lines = [one.message for one in caplog.records if one.levelno >= logging.WARNING]
    assert len(lines) == 1
    assert "put" in lines[0]


async def test_a_file_that_is_put_back_goes_on_where_it_was(
    coach: Coach, ada: Person, file: Path
) -> None:
    await ada.types("/start")
    moved(file)
    act = ada.act(Called("today", "", "m"))
    with pytest.raises(StoreAway):
        await coach.answer(act)

    put_back(file)

    assert await coach.answer(act)


async def test_without_its_log_it_goes_on_and_all_that_was_confirmed_is_in_the_file(
    coach: Coach, ada: Person, file: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Who tidies up beside a database takes what is not in it yet."""
    await ada.types("/start")
    await coach.drained()
    log_deleted(file)
    assert await ada.types("/today")
    await coach.drained()

    assert deliveries_after_a_crash(file, tmp_path) == 2
    assert "-wal was deleted" in caplog.text


async def test_beside_the_log_of_another_program_nothing_is_confirmed_or_deleted(
    coach: Coach, ada: Person, file: Path
) -> None:
    await ada.types("/start")
    await coach.drained()
    log_replaced(file)

    with pytest.raises(StoreAway, match="another"):
        await ada.types("/today")

    assert f"{file.name}-wal" in os.listdir(file.parent)


@contextmanager
def no_room_on_the_disk(file: Path) -> Iterator[None]:
    """Let no file of this process grow, as a full disk does."""
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (os.stat(f"{file}-wal").st_size, most[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)


async def test_on_a_full_disk_nothing_is_confirmed_and_with_room_it_goes_on(
    coach: Coach, ada: Person, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await ada.types("/start")
    await coach.drained()
    act = ada.act(Called("today", "", "m"))
    with no_room_on_the_disk(file), pytest.raises(StoreAway):
        await coach.answer(act)

    assert await coach.answer(act)
    assert "the database is away, tried once: the disk" in caplog.text


async def test_a_program_that_holds_the_file_for_long_is_named(
    coach: Coach, ada: Person, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await ada.types("/start")
    await coach.drained()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    act = ada.act(Called("today", "", "m"))
    with pytest.raises(StoreAway):
        await coach.answer(act)
    other.close()

    assert await coach.answer(act)
    assert "another program holds the file" in caplog.text
