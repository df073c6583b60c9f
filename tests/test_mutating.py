"""Mutants are changes: each reads as Python, and says something else than what stood there."""

import ast
from pathlib import Path

import pytest

from tests.harmless import HARMLESS, Harmless
from tests.mutants import MUTANTS, Mutant
from tests.mutating import changes
from tests.thorough import tries

ROOT = Path(__file__).parent.parent
SOURCE = b'''
import logging

log = logging.getLogger(__name__)


def share(done: int, planned: int = 3) -> float | None:
    """Return 2 of 3 as a number."""
    if planned <= 0 or done < 0:
        return None
    log.info("shared %s", 7)
    return (done + 1) / planned
'''


@pytest.mark.parametrize(
    "file", ["bot/outbox/follow_up.py", "bot/store/queues.py", "bot/dialogue/step.py"]
)
def test_each_change_reads_and_says_something_else(file: str) -> None:
    source = (ROOT / file).read_bytes()
    before = ast.dump(ast.parse(source))

    some = [*changes(source)][:: tries(3, 1)]
    after = [ast.dump(ast.parse(one.made(source))) for one in some]

    assert len(after) > 20
    assert before not in after


def test_what_no_test_could_notice_is_left_alone() -> None:
    lines = {one.line for one in changes(SOURCE)}

    assert lines == {7, 9, 12}


def test_a_comparison_is_moved_by_one_and_turned_round() -> None:
    whats = [one.what for one in changes(SOURCE) if one.line == 9]

    assert "comparison becomes <" in whats
    assert "comparison becomes >" in whats
    assert "becomes and" in whats
    assert "side 1 left out" in whats


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: one.name)
def test_what_a_mutant_changes_stands_there(mutant: Mutant) -> None:
    text = (ROOT / mutant.file).read_text()

    assert text.count(mutant.was) == 1
    ast.parse(text.replace(mutant.was, mutant.becomes))


@pytest.mark.parametrize("known", HARMLESS, ids=lambda one: f"{one.file}: {one.line}")
def test_what_is_let_pass_stands_there(known: Harmless) -> None:
    source = (ROOT / known.file).read_bytes()
    lines = source.decode().splitlines()
    covered = {
        one.what
        for one in changes(source)
        if known.covers(known.file, lines[one.line - 1], one.what)
    }

    assert covered
    assert covered >= set(known.whats)
