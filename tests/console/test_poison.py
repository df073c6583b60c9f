"""One poisoned line at the terminal: whoever typed it is told, and the conversation goes on."""

import sqlite3
from pathlib import Path

from tests.console.test_command_line import chat, sled_coach
from tests.planting import When, plant

SORRY = "Something went wrong on my side"
SPANISH = """NEW.file LIKE '%"es"%'"""


def test_a_fault_with_the_third_of_five_lines_is_the_third_ones_alone(tmp_path: Path) -> None:
    chat(tmp_path, "/help")
    plant(f"sqlite:///{tmp_path / 'coach.db'}", None, "athlete", SPANISH, When.WRITTEN)

    said = chat(tmp_path, "/cancel", "/cancel", "/language es", "/cancel", "/cancel")

    assert said.count(SORRY) == 1
    assert said.count("Nothing is open just now.") == 3  # the first closes what was asked
    with sqlite3.connect(tmp_path / "coach.db") as connection:
        aside = "SELECT reason FROM outbox WHERE state = 'put_aside'"
        assert len(connection.execute(aside).fetchall()) == 1
    connection.close()


def test_bytes_that_are_no_text_are_answered(tmp_path: Path) -> None:
    done = sled_coach(
        "chat", "--db", str(tmp_path / "coach.db"), "--as", "a\udcff", typed="3x20m \0 40kg\n"
    )

    assert done.returncode == 0, done.stderr
    assert SORRY not in done.stdout
    assert len(done.stdout.splitlines()) > 5
