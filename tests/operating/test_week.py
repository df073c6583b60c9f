"""A little of the week that `make week` lives: each is answered, and each night has its copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.week import lived

MESSAGES, PEOPLE, AT_ONCE = 56, 8, 8


@pytest.mark.slow
async def test_a_week_of_a_few_leaves_no_answer_waiting_and_a_copy_of_each_night(
    tmp_path: Path,
) -> None:
    passed = await lived(tmp_path, MESSAGES, PEOPLE, AT_ONCE, tongues=("en",))

    assert [one.messages for one in passed] == [*range(AT_ONCE, MESSAGES + 1, AT_ONCE)]
    assert passed[-1].sent > MESSAGES
    assert len([*(tmp_path / "backups").iterdir()]) == 7
    with closing(sqlite3.connect(tmp_path / "coach.db")) as coach:
        kept = "SELECT DISTINCT state FROM outbox WHERE kind = 'answer'"
        states = coach.execute(kept).fetchall()
    assert states == [("sent",)]
