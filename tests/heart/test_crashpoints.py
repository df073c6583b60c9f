"""Nothing of the moments at which tests end a process is left in production."""

from dis import get_instructions
from pathlib import Path
from types import CodeType

import pytest

import bot
from bot.crashpoints import Moment, reached

ROOT = Path(bot.__file__).parent
USERS = sorted(
    file
    for file in ROOT.rglob("*.py")
    if file.name != "crashpoints.py" and "reached(Moment." in file.read_text()
)


def used_in(code: CodeType) -> set[object]:
    """Return every name that a module's functions load, at any depth."""
    inner = (used_in(one) for one in code.co_consts if isinstance(one, CodeType))
    here = {one.argval for one in get_instructions(code) if one.opname.startswith("LOAD_GLOBAL")}
    return here.union(*inner)


def calls(file: Path, optimize: int) -> bool:
    """Say whether a module still does anything at such a moment once it is compiled."""
    return "reached" in used_in(compile(file.read_text(), str(file), "exec", optimize=optimize))


@pytest.mark.parametrize("file", USERS, ids=lambda file: file.name)
def test_an_optimised_program_has_no_trace_of_them(file: Path) -> None:
    assert calls(file, optimize=0)
    assert not calls(file, optimize=1)


def test_every_moment_is_reached_somewhere() -> None:
    text = "".join(file.read_text() for file in USERS)

    assert [one.name for one in Moment if f"reached(Moment.{one.name})" not in text] == []


def test_without_a_test_nothing_happens_there() -> None:
    reached(Moment.COMMITTED)
