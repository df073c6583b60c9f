"""Whoever is erased is in no file and in no table, and what is kept is nobody else's to read."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.contract import Act, Incoming, Outgoing
from bot.delivering import Delivery, Gone
from bot.store.database import open_database
from bot.store.tables import metadata
from tests.heart.people import Asking, Filing, Mailbox, Opening, Person
from tests.heart.test_forgetting import ATHLETE, LOG

WHO = "quintana"


class Anonymous(Person):
    """Somebody whose deliveries say nothing of them, as on any platform."""

    def act(self, act: Act, delivery: str | None = None, **more: object) -> Incoming:
        return super().act(act, delivery or f"delivery {self.acts}", **more)

    async def trains(self, times: int = 10) -> None:
        for _ in range(times):
            await self.types("/today")
            await self.types("3x20m 40kg rpe 4")
        await self.coach.drained()

    async def erases_all(self) -> None:
        await self.types("/delete")
        await self.types("DELETE")
        await self.coach.drained()


def files_naming(who: str, folder: Path) -> list[str]:
    """Return the files in a folder in which somebody stands, in whatever corner."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one.name for one in files if who.encode() in one.read_bytes()]


async def test_a_note_is_kept_with_its_session_and_erased_with_it(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    async with opened() as coach:
        quintana = Anonymous(WHO, clock, coach)
        await quintana.types("3x20m 40kg rpe 4 pain 0, saxophone")
        await quintana.types("yes")
        await quintana.coach.drained()
        before = tables_naming("saxophone", rows)
        await quintana.erases_all()
        after = tables_naming("saxophone", rows)

    assert "entry" in before
    assert after == set()


def tables_naming(word: str, rows: Asking) -> set[str]:
    """Return the tables in which a word stands."""
    return {
        name
        for name in metadata.tables
        if any(word in str(row) for row in rows(f"SELECT * FROM {name}"))
    }


async def test_no_file_holds_an_account_that_was_erased(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    async with opened() as coach:
        quintana = Anonymous(WHO, clock, coach)
        await quintana.trains()
        before = files_naming(WHO, file.parent)
        await quintana.erases_all()
        at_once = files_naming(WHO, file.parent)
    at_the_end = files_naming(WHO, file.parent)

    assert before != []
    assert at_once == []
    assert at_the_end == []


async def test_whose_goodbye_reaches_nobody_is_not_remembered_for_it(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    def gone(_: Outgoing) -> Delivery:
        return Gone("blocked")

    await on_file(WHO, ATHLETE, LOG)
    async with opened(Mailbox(says=gone)) as coach:
        await Anonymous(WHO, clock, coach).erases_all()

        assert files_naming(WHO, file.parent) == []


async def test_what_somebody_else_is_reading_just_now_is_emptied_later(
    on_file: Filing, opened: Opening, clock: RehearsalClock, file: Path
) -> None:
    await on_file(WHO, ATHLETE, LOG)
    async with opened() as coach:
        quintana = Anonymous(WHO, clock, coach)
        await quintana.trains(1)
        reader = sqlite3.connect(file)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM athlete").fetchone()
        await quintana.erases_all()
        in_the_way = files_naming(WHO, file.parent)
        reader.close()
        await coach.tick(clock.now())

        assert in_the_way != []
        assert files_naming(WHO, file.parent) == []


@pytest.fixture
def careless() -> Iterator[None]:
    """A umask that leaves everything open to everybody."""
    was = os.umask(0)
    yield
    os.umask(was)


def open_to_others(folder: Path) -> list[str]:
    return [
        str(one.relative_to(folder))
        for one in folder.rglob("*")
        if stat.S_IMODE(one.stat().st_mode) & 0o077
    ]


async def test_what_is_made_is_open_to_nobody_else(careless: None, tmp_path: Path) -> None:
    database = await open_database(f"sqlite:///{tmp_path / 'a' / 'b' / 'coach.sqlite'}")
    while_open = open_to_others(tmp_path)
    names = sorted(one.name for one in (tmp_path / "a" / "b").iterdir())
    await database.close()

    assert {"coach.sqlite", "coach.sqlite-wal", "coach.sqlite-shm"} < set(names)
    assert while_open == []


async def test_a_file_of_ours_is_closed_to_others_and_a_folder_is_left_as_it_is(
    careless: None, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    file = folder / "coach.sqlite"
    await (await open_database(f"sqlite:///{file}")).close()
    file.chmod(0o644)

    database = await open_database(f"sqlite:///{file}")
    found = open_to_others(tmp_path)
    await database.close()

    assert found == ["shared"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
