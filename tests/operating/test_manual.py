"""What stands in docs/operating.md, and what lies in deploy/, is true of the program."""

import re
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.cli import _parser
from adapters.configuring import FILE, known_to
from tests.cases import each
from tests.spawning import COACH, ran

ROOT = Path(__file__).parents[2]
MANUAL = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
DEPLOYED = sorted((ROOT / "deploy").iterdir())
VARIABLES = {one.variable for one in known_to()} | {f"{one.variable}{FILE}" for one in known_to()}


def lines_of(kind: str) -> list[str]:
    """Return the lines of the blocks of a kind, in their order."""
    blocks = re.findall(rf"^```{kind}\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


TYPED = [
    *lines_of("sh"),
    *lines_of("console"),
    *re.findall(r"`(sled-coach [^`]+)`", MANUAL),
]


@each("line", [line for line in TYPED if line.startswith("sled-coach ")])
def test_each_command_of_the_manual_is_one(line: str) -> None:
    words = shlex.split(line.removesuffix(" &"))[1:]

    assert _parser().parse_args(words).run


@each("text", [MANUAL, *(one.read_text(encoding="utf-8") for one in DEPLOYED)])
def test_each_variable_that_is_named_is_one_that_counts(text: str) -> None:
    named = set(re.findall(r"SLED_COACH_[A-Z_]*[A-Z]", text))

    assert named - VARIABLES - {"SLED_COACH"} == set()


@each("name", [one.name for one in DEPLOYED])
def test_what_lies_ready_is_spoken_of(name: str) -> None:
    assert name in MANUAL


def test_a_unit_starts_a_command_that_is_one_and_gives_up_where_only_an_operator_helps() -> None:
    unit = (ROOT / "deploy/sled-coach.service").read_text()
    (command,) = re.findall("^ExecStart=/opt/sled-coach/bin/sled-coach (.+)$", unit, re.M)

    assert _parser().parse_args(shlex.split(command)).run
    assert "RestartPreventExitStatus=78\n" in unit


def test_the_image_says_whether_it_is_well_and_carries_no_builder() -> None:
    file = (ROOT / "Dockerfile").read_text()

    assert 'CMD ["sled-coach", "health"]' in file
    assert len(set(re.findall("^FROM (python:[0-9.]+-slim-[a-z]+)", file, re.M))) == 1
    assert "hatchling" not in (ROOT / "requirements/run.txt").read_text()
    assert "hatchling==" in (ROOT / "requirements/build.txt").read_text()


@pytest.mark.slow
def test_a_database_of_the_first_release_goes_on_where_it_was(tmp_path: Path) -> None:
    """It was written by that release: a start, a session of four pulls, a morning asked about."""
    database = tmp_path / "coach.db"
    dump = (ROOT / "tests/operating/coach-0.1.0.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(dump)

    said = ran(
        *(COACH, "chat", "--db", database, "--as", "tom", "--clock", "2026-03-05T09:00"),
        typed="none\n/history\n",
    )

    (copy,) = (tmp_path / "backups").iterdir()
    assert said.returncode == 0
    assert copy.name.endswith(".before-0005")
    assert re.search("4 Mar.*4 × 20 m", said.stdout)
    assert re.search("0 this morning", said.stdout)
