"""Whatever goes wrong of an evening, what was promised holds; `make worlds` tries a thousand."""

import sys

import pytest

from tests.postgres import Postgres
from tests.spawning import ran


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")
def test_whatever_goes_wrong_of_an_evening_what_was_promised_holds(postgres: Postgres) -> None:
    lived = ran("tests.worlds", "--worlds", "6", "--server", postgres.folder)

    assert lived.returncode == 0, lived.stdout + lived.stderr
    assert lived.stdout.count("3 worlds in") == 2


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")
def test_a_world_in_which_something_is_lost_is_noticed() -> None:
    """The judge is no friend: a world is told to forget what it has to say."""
    lived = ran("tests.worlds.forgetful", "--worlds", "1", "--only", "sqlite", "--seed", "1")

    assert lived.returncode == 1
    assert "lost: an answer" in lived.stdout
