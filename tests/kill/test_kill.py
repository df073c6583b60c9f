"""A coach killed again and again loses nothing, and doubles no more than was under way."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import Postgres

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL and no fork there")
def test_thirty_kills_lose_nothing_on_either_database(postgres: Postgres) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.kill", "--kills", "30", "--server", postgres.folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    print(ran.stdout)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = re.findall(r"(\d+) kills .* lost (\d+), doubled (\d+) \(at most (\d+)", ran.stdout)
    kills, lost, doubled, under_way = (
        [int(number) for number in column] for column in zip(*found, strict=True)
    )
    assert sum(kills) >= 30
    assert lost == [0, 0]
    assert all(twice <= most for twice, most in zip(doubled, under_way, strict=True))
