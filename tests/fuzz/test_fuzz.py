"""Anything at all goes in, a little each time: what broke before first, then a fresh seed."""

import os
from pathlib import Path
from random import SystemRandom

import pytest

from tests.fuzz.__main__ import corpus, fuzz

INPUTS = 150  # `make fuzz` takes 200,000


@pytest.fixture
def seed() -> int:
    """A fresh one each time; FUZZ_SEED makes the same inputs again."""
    given = os.environ.get("FUZZ_SEED")
    return SystemRandom().randrange(1 << 32) if given is None else int(given)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)  # an address may name a file beside whoever runs it
    return tmp_path


async def test_what_broke_something_before_breaks_nothing_now(seed: int, home: Path) -> None:
    findings = await corpus(seed, home / "corpus")

    assert not findings.found, "\n".join(findings.found.values())


async def test_nothing_that_comes_in_breaks_anything(seed: int, home: Path) -> None:
    findings = await fuzz(seed, INPUTS, home / "fuzz")

    assert not findings.found, f"FUZZ_SEED={seed}\n" + "\n".join(findings.found.values())
