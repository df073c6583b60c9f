"""Who has stalled is told from who gets no turn on a busy machine."""

import subprocess
import sys
from contextlib import suppress

import pytest

from tests.kill.patience import Patience

ASLEEP_S = 0.5


def _is_over(program: str) -> bool:
    """Say whether patience with a program that does this for ever is used up within seconds."""
    process = subprocess.Popen([sys.executable, "-c", program])
    try:
        patience = Patience(ASLEEP_S)
        for _ in range(12):
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
            if patience.is_over([process.pid]):
                return True
        return False
    finally:
        process.kill()
        process.wait()


def test_who_only_sleeps_has_stalled() -> None:
    assert _is_over("import time; time.sleep(60)")


@pytest.mark.skipif(sys.platform != "linux", reason="nobody else tells who wants to run")
def test_who_wants_to_run_has_not() -> None:
    assert not _is_over("while True: pass")
