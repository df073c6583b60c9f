"""`sled-coach import`: whoever runs the coach takes a file in for somebody."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.cli import main
from bot.clock import RehearsalClock
from bot.rules.log.done import Log
from bot.store import people
from bot.store.database import open_database
from tests.archive.test_other_programs import FILES
from tests.heart.people import Filing, Opening, Person
from tests.heart.test_bringing import ANEW, log_of
from tests.talk.test_taken_along import export as taken_along

STRONG = FILES[0].parent / "strong_c.csv"
THEIRS = replace(ANEW, birth_year=1988)


def brings(url: str, file: Path, *more: str, whom: str = "terminal:ada") -> int:
    return main(["import", str(file), "--for", whom, "--db", url, *more])


async def test_it_is_shown_and_taken_in_only_with_a_yes(
    on_file: Filing, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = await on_file("ada", THEIRS)

    assert await asyncio.to_thread(brings, url, STRONG) == 0
    shown = capsys.readouterr().out
    assert "From Strong: 2 sessions" in shown
    assert "Nothing has changed." in shown
    assert await log_of(url, name) == Log()

    assert await asyncio.to_thread(brings, url, STRONG, "--yes") == 0
    assert "2 sessions are in your log." in capsys.readouterr().out
    assert len((await log_of(url, name)).entries) == 2

    assert await asyncio.to_thread(brings, url, STRONG, "--yes") == 0
    assert "Nothing new: all 2" in capsys.readouterr().out


async def test_they_take_it_out_again_with_an_undo(
    on_file: Filing, opened: Opening, clock: RehearsalClock, url: str
) -> None:
    name = await on_file("ada", THEIRS)
    await asyncio.to_thread(brings, url, STRONG, "--yes")

    async with opened() as coach:
        said = await Person("ada", clock, coach).types("/undo")

    assert "2 are out of your log again" in "".join(said)
    assert await log_of(url, name) == Log()


@pytest.mark.parametrize(
    ("file", "whom", "said"),
    [
        (STRONG, "terminal:nobody", "nobody is known as terminal:nobody"),
        (STRONG, "ada", "an app and an account there"),
        (Path("nowhere.csv"), "terminal:ada", "it is not there"),
        (Path("log.pdf"), "terminal:ada", "it must end in .csv"),
    ],
)
async def test_what_cannot_be_is_said_in_a_line(
    on_file: Filing,
    url: str,
    capsys: pytest.CaptureFixture[str],
    file: Path,
    whom: str,
    said: str,
) -> None:
    await on_file("ada", THEIRS)

    assert await asyncio.to_thread(brings, url, file, whom=whom) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(("more", "kg"), [((), 20.0), (("--as-in-file",), 22.5)])
async def test_of_an_export_the_word_of_the_file_stands_where_it_is_wished(
    on_file: Filing, url: str, tmp_path: Path, more: tuple[str, ...], kg: float
) -> None:
    here = replace(THEIRS, kit=replace(THEIRS.kit, empty_kg=20.0))
    name = await on_file("ada", here)
    export = tmp_path / "export.json"
    export.write_bytes(taken_along())

    assert await asyncio.to_thread(brings, url, export, "--yes", *more) == 0

    database = await open_database(url)
    athlete = await database.transact(lambda one: people.file_of(one, name))
    await database.close()
    assert athlete.kit.empty_kg == kg
    assert len((await log_of(url, name)).entries) == 7
