"""Each `*.txt` here is a test: the coach must say what stands there, to the letter."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-stories",
        action="store_true",
        help="write down what the coach says now instead of comparing",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "story" in metafunc.fixturenames:
        files = sorted(Path(__file__).parent.glob("*.txt"))
        metafunc.parametrize("story", files, ids=[file.stem for file in files])
