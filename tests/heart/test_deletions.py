"""A list of deletions is applied to a copy that knows too much, a server's or a file."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.clock import RehearsalClock
from bot.store import database, erasures
from tests.heart.people import MONDAY, Filing, Opening
from tests.heart.test_backup import Ran, sled_coach
from tests.heart.test_forgetting import ATHLETE, LOG
from tests.heart.test_leaving_nothing import WHO, Anonymous
from tests.postgres import Postgres

OTHERS = ("bea", "cleo", "dora")
_IN_TRANSACTION = """
    SELECT pid FROM pg_stat_activity WHERE datname = '{}' AND xact_start IS NOT NULL
"""


@pytest.fixture
async def listed(
    on_file: Filing, opened: Opening, clock: RehearsalClock, tmp_path: Path, url: str, copy: "Copy"
) -> Path:
    """The list of a database that somebody was erased from after it was copied."""
    for name in (WHO, *OTHERS):
        await on_file(name, ATHLETE, LOG)
    clock.move_to(clock.now() + timedelta(minutes=1))
    await copy.make()
    async with opened() as coach:
        await Anonymous(WHO, clock, coach).erases_all()
    told = await sled_coach("deletions", "--db", url)
    file = tmp_path / "deletions.txt"
    written(file, told.stdout)
    return file


def written(file: Path, content: str | None) -> None:
    file.unlink(missing_ok=True)
    if content is not None:
        file.write_text(content, encoding="utf-8")


class Copy:
    """A copy of a database, of either kind."""

    def __init__(self, url: str, postgres: Postgres, tmp_path: Path) -> None:
        self._url, self._postgres = url, postgres
        self._file = tmp_path / "copy.sqlite"
        self._name = ""
        self.is_file = url.startswith("sqlite")

    async def make(self) -> None:
        if self.is_file:
            await sled_coach("backup", self._file, "--db", self._url)
        else:
            self._name = self._postgres.new_database(like=make_url(self._url).database or "")

    @property
    def url(self) -> str:
        return f"sqlite:///{self._file}" if self.is_file else self._postgres.url(self._name)

    def is_in_a_transaction(self) -> bool:
        """Tell whether somebody is, who reads or writes; of a file, who writes."""
        if not self.is_file:
            return bool(self._postgres.ask("postgres", _IN_TRANSACTION.format(self._name)))
        connection = sqlite3.connect(self._file, timeout=0)
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        else:
            return False
        finally:
            connection.close()

    def drop(self) -> None:
        if self._name:
            self._postgres.drop(self._name)


@pytest.fixture
def copy(url: str, postgres: Postgres, tmp_path: Path) -> Iterator[Copy]:
    copy = Copy(url, postgres, tmp_path)
    yield copy
    copy.drop()


async def applied(copy: Copy, listed: Path) -> Ran:
    return await sled_coach("deletions", "--apply", listed, "--db", copy.url)


async def names_in(url: str) -> set[str]:
    opened = await database.open_database(url)
    try:
        return {one.athlete for one in await opened.transact(erasures.on_file)}
    finally:
        await opened.close()


async def test_whoever_is_on_the_list_is_erased_from_the_copy_and_stays_on_its_own(
    copy: Copy, listed: Path, url: str
) -> None:
    before = await names_in(copy.url)
    first, again = await applied(copy, listed), await applied(copy, listed)

    assert f"athlete {WHO}" in before
    assert (first.stdout, again.stdout) == ("erased again: 1\n", "erased again: 0\n")
    assert await names_in(copy.url) == before - {f"athlete {WHO}"}
    told = [await sled_coach("deletions", "--db", one) for one in (copy.url, url)]
    assert told[0].stdout == told[1].stdout != ""


@pytest.mark.parametrize(
    "since, found",
    [(timedelta(-1), ["ada"]), (timedelta(0), []), (timedelta(1), [])],
    ids=["erased", "at-that-moment", "begun-anew"],
)
def test_who_began_anew_under_the_same_account_is_not_meant(
    since: timedelta, found: list[str]
) -> None:
    account = "account telegram 7"
    listed = erasures.Erasure(erasures.fingerprint("salt", account), "salt", MONDAY)
    there = erasures.OnFile("ada", account, MONDAY + since)

    assert erasures.meant([there], [listed]) == found


@pytest.mark.parametrize(
    "at, is_read",
    [("9" * 17, True), ("9" * 18, False), ("1x", False), ("-1", False), ("1 2", False)],
)
def test_a_line_that_is_no_erasure_is_passed_over(tmp_path: Path, at: str, is_read: bool) -> None:
    written(file := tmp_path / "list", f"one salt 1\nwho salt {at}\n")

    assert [one.who for one in erasures.read_list(file)] == ["one", "who"][: 1 + is_read]


async def test_however_many_are_on_file_no_transaction_stands_still_for_it(
    copy: Copy, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server ends one that does, and thousands of fingerprints take longer than it waits."""
    made, open_meanwhile = erasures.fingerprint, list[bool]()

    def looked_at(salt: str, of: str) -> str:
        open_meanwhile.append(copy.is_in_a_transaction())
        return made(salt, of)

    monkeypatch.setattr(erasures, "fingerprint", looked_at)

    done = await applied(copy, listed)

    assert (done.returncode, done.stdout) == (0, "erased again: 1\n"), done.stderr
    assert set(open_meanwhile) == {False}


@pytest.mark.parametrize(
    "content, why",
    [("coach.dump\n", "is no"), ("caf\u00e9\n", "it is no text"), (None, "No such file")],
)
async def test_what_is_no_list_is_not_taken_for_one_that_names_nobody(
    copy: Copy, listed: Path, content: str | None, why: str
) -> None:
    written(listed, content)

    refused = await applied(copy, listed)

    assert refused.returncode == 1
    assert "list of deletions" in refused.stderr
    assert why in refused.stderr


@pytest.mark.parametrize("content", ["", "\n"])
def test_a_list_of_nobody_is_a_list(tmp_path: Path, content: str) -> None:
    written(tmp_path / "deletions.txt", content)

    assert erasures.read_list(tmp_path / "deletions.txt") == ()


async def test_the_list_of_a_database_that_is_not_there_is_not_an_empty_one(
    tmp_path: Path,
) -> None:
    written(tmp_path / "notes.db", "no database" * 99)
    for name, said in (("none.db", "is not there"), ("notes.db", "no SQLite database")):
        refused = await sled_coach("deletions", "--db", tmp_path / name)

        assert refused.returncode == 1
        assert said in refused.stderr
