"""Whatever goes wrong of an evening, what was promised holds; `make worlds` tries a thousand."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.spawning import ran

ROOT = Path(__file__).parents[2]


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
    forgetful = (
        "import sys; from bot.store import outbox; outbox.put = lambda *_: None;"
        "sys.argv = ['', '--worlds', '1', '--only', 'sqlite', '--seed', '1'];"
        "from tests.worlds.__main__ import main; sys.exit(main())"
    )
    lived = subprocess.run(
        [sys.executable, "-c", forgetful], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert lived.returncode == 1
    assert "lost: an answer" in lived.stdout
