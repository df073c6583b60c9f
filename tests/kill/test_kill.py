"""A coach killed again and again loses nothing, and doubles no more than was under way."""

import re
import sys

import pytest

from tests.postgres import Postgres
from tests.spawning import ran


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL and no fork there")
def test_thirty_kills_lose_nothing_on_either_database(postgres: Postgres) -> None:
    killed = ran("tests.kill", "--kills", "30", "--server", postgres.folder)
    print(killed.stdout)

    assert killed.returncode == 0, killed.stdout + killed.stderr
    found = re.findall(r"(\d+) kills .* lost (\d+), doubled (\d+) \(at most (\d+)", killed.stdout)
    kills, lost, doubled, under_way = (
        [int(number) for number in column] for column in zip(*found, strict=True)
    )
    assert sum(kills) >= 30
    assert lost == [0, 0]
    assert all(twice <= most for twice, most in zip(doubled, under_way, strict=True))
    deaths = re.findall(r"set by set, (\d+) deaths", killed.stdout)
    assert [int(number) >= 5 for number in deaths] == [True, True]
