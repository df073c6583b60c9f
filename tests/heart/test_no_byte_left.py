"""Whoever is erased is in no byte of any file, also where SQLite overwrites nothing by itself."""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.clock import RehearsalClock
from bot.coach.restore import restore
from bot.contract import Attached
from bot.delivering import Later
from bot.store.backup import back_up, backups_of
from tests.heart.people import Asking, Filing, Opening
from tests.heart.test_bringing import Box, sending
from tests.heart.test_forgetting import ATHLETE, LOG
from tests.heart.test_leaving_nothing import WHO, Anonymous, files_naming, tables_naming

SAID, WRITTEN, NOTED = "saxophone", "bassoon", "clarinet"
"""What stands in a session, in a file that waits for a yes, and in a session struck again."""
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id",'
    '"exercise_notes","set_index","set_type","weight_kg","reps","distance_km",'
    '"duration_seconds","rpe"\n'
    f'"{WRITTEN}","2 Feb 2026, 18:00","2 Feb 2026, 18:40","{WRITTEN}","Sled Drag",,"{WRITTEN}",'
    '0,"normal",40,,0.02,,7\n'
)


@pytest.fixture(autouse=True)
def compiled_off() -> Iterator[None]:
    """Every connection begins as in a build of SQLite that leaves what is erased where it was."""

    def leave_it(connection: Any, _: Any) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.execute("PRAGMA secure_delete=OFF")

    event.listen(Engine, "connect", leave_it)
    yield
    event.remove(Engine, "connect", leave_it)


@pytest.fixture
def mailbox() -> Box:
    return Box(files={"one": HEVY.encode()})


async def lives(quintana: Anonymous, mailbox: Box) -> None:
    """Live an evening that leaves something in every table that speaks of somebody."""
    await quintana.trains(3)
    await quintana.types(f"3x20m 40kg rpe 4 pain 0, {SAID}")
    await quintana.types("yes")
    await quintana.types(f"3x20m 45kg rpe 5 pain 1, {NOTED}")
    await quintana.types("yes")
    await quintana.types("/undo")
    await quintana.types("/link")
    (answer,) = await quintana.coach.answer(
        sending(quintana, Attached("hevy.csv", None, "one"), delivery="delivery of a file")
    )
    assert answer.choices
    await quintana.coach.drained()
    mailbox.says = lambda _: Later(timedelta(minutes=5))
    await quintana.types("/export")
    await quintana.types("/week")


def left_in(folder: Path) -> dict[str, list[str]]:
    """Return what is left of somebody, and in which files."""
    found = {word: files_naming(word, folder) for word in (WHO, SAID, WRITTEN, NOTED)}
    return {word: files for word, files in found.items() if files}


async def test_in_no_file_of_a_running_coach_nor_afterwards(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    file: Path,
    mailbox: Box,
    rows: Asking,
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    async with opened(mailbox) as coach:
        quintana = Anonymous(WHO, clock, coach)
        await lives(quintana, mailbox)
        tables = tables_naming(WHO, rows)
        before = left_in(file.parent)
        mailbox.says = lambda _: None
        await quintana.erases_all()
        at_once = left_in(file.parent)
    afterwards = left_in(file.parent)
    async with opened(mailbox):
        pass
    opened_again = left_in(file.parent)

    assert {"account", "athlete", "entry", "brought", "link_code", "outbox"} <= tables
    assert set(before) == {WHO, SAID, WRITTEN, NOTED}
    assert (at_once, afterwards, opened_again) == ({}, {}, {})


async def test_in_no_file_of_a_copy_that_is_put_back_but_the_copy(
    on_file: Filing,
    opened: Opening,
    clock: RehearsalClock,
    file: Path,
    mailbox: Box,
    tmp_path: Path,
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    copies = tmp_path.parent / f"{tmp_path.name}-copies"
    async with opened(mailbox) as coach:
        quintana = Anonymous(WHO, clock, coach)
        await lives(quintana, mailbox)
        copy = await back_up(file, copies / "copy.db")
        mailbox.says = lambda _: None
        await quintana.erases_all()
    put_back = await asyncio.to_thread(restore, file, copy, clock.now())
    after = left_in(file.parent)
    shutil.copyfile(copy, file)
    by_hand = left_in(file.parent)
    async with opened(mailbox):
        pass

    assert (put_back.erased, after) == (1, {})
    assert {WHO, WRITTEN} <= set(by_hand)
    assert left_in(file.parent) == {}
    assert [one.name for one in backups_of(file).iterdir()] == [
        put_back.kept and put_back.kept.name
    ]
