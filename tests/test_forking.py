"""A run in forks says of every test what it came to, also of one that took its process along."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FORKED = """
from tests.forking import offer as pytest_addoption, run

def pytest_runtestloop(session):
    return run(session, lambda: None)
"""
SEVERAL = """
import os
import pytest

@pytest.mark.parametrize("number", range(8))
def test_passes(number, tmp_path):
    assert tmp_path.parent.name in ("worker0", "worker1")

def test_fails():
    print("printed")
    assert 1 + 1 == 3

@pytest.mark.skip(reason="as is wished")
def test_skipped():
    pass

def test_takes_its_process_along():
    os._exit(7)
"""


def in_two_forks(folder: Path, tests: str, *options: str) -> str:
    (folder / "conftest.py").write_text(FORKED)
    (folder / "test_several.py").write_text(tests)
    without = [f"-pno:{one}" for one in ("xdist", "asyncio", "simcord", "hypothesispytest")]
    apart = ("-c", os.devnull, f"--rootdir={folder}", f"--basetemp={folder / 'kept'}")
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            *without,
            *apart,
            "-rA",
            "--forks",
            "2",
            *options,
            folder,
        ],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    assert ran.returncode == 1, ran.stdout + ran.stderr
    return ran.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")
def test_every_test_is_told_of_also_one_that_takes_its_process_along(tmp_path: Path) -> None:
    said = in_two_forks(tmp_path, SEVERAL)

    failed = re.findall(r"^FAILED .*::(\S+)", said, re.MULTILINE)
    assert failed == ["test_fails", "test_takes_its_process_along"]
    assert "assert (1 + 1) == 3" in said
    assert "printed" in said
    assert "the process that was to run this ended before it had" in said
    assert "2 failed, 8 passed, 1 skipped" in said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")
def test_a_run_ends_where_it_is_to_end(tmp_path: Path) -> None:
    said = in_two_forks(tmp_path, SEVERAL, "--maxfail=1")

    assert "stopping after 1 failures" in said
