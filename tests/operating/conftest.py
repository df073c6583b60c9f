"""What the tests of running a coach share: a database's address, and a clock."""

from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from tests.heart.people import MONDAY


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/coach.db"


@pytest.fixture
def clock() -> RehearsalClock:
    return RehearsalClock(MONDAY)
