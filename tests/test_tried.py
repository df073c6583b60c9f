"""Every rule of docs/coaching.md, and every amendment built, is tried through a conversation.

`tried.toml` says where.  A rule without a test is listed here, by name.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.cases import each

ROOT = Path(__file__).parent.parent
TRIED = tomllib.loads((ROOT / "tests/tried.toml").read_text(encoding="utf-8"))
HEADINGS = re.findall(
    r"^###? (.+)$", (ROOT / "docs/coaching.md").read_text(encoding="utf-8"), re.MULTILINE
)
AMENDMENTS = {f"A{number}" for number in range(1, 25)}
TALKING = {"says", "calls", "taps", "presses", "fills", "edits", "is_reminded", "does", "talk"}
TALKING |= {"erases_all"}  # over a platform, as /delete
NAMED = sorted({test for part in TRIED.values() for tests in part.values() for test in tests})


def test_no_rule_of_the_coaching_is_without_a_test() -> None:
    assert [heading for heading in HEADINGS if not TRIED["headings"].get(heading)] == []


def test_no_amendment_is_without_a_test() -> None:
    assert AMENDMENTS - set(TRIED["amendments"]) == set()


def test_no_rule_is_named_that_is_not_there() -> None:
    assert set(TRIED["headings"]) <= set(HEADINGS)
    assert set(TRIED["amendments"]) <= AMENDMENTS


@each("named", NAMED)
def test_a_test_that_is_named_talks_to_the_coach(named: str) -> None:
    path, _, name = named.partition("::")

    if path.endswith(".txt"):  # a transcript
        assert (ROOT / path).read_text(encoding="utf-8").count("\n> ") > 1
        return
    assert name in functions_of(ROOT / path), f"{named} is not there"
    assert talks(ROOT / path, name), f"nobody talks to the coach in {named}"


@cache
def functions_of(path: Path) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = ast.FunctionDef | ast.AsyncFunctionDef
    return {node.name: node for node in ast.walk(tree) if isinstance(node, functions)}


def talks(path: Path, name: str, seen: frozenset[tuple[Path, str]] = frozenset()) -> bool:
    """Say whether a function types, taps or calls, itself or through those it uses."""
    here = (path, name)
    if here in seen:
        return False
    called = set(used_in(functions_of(path)[name]))
    if called & TALKING:
        return True
    return any(talks(at, used, seen | {here}) for at, used in defined(path, called))


def used_in(function: ast.AST) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id


def defined(path: Path, names: set[str]) -> Iterator[tuple[Path, str]]:
    """Return where the functions of these names are that a test file has or fetches."""
    yield from ((path, name) for name in names & set(functions_of(path)))
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests."):
            source = ROOT / f"{str(node.module).replace('.', '/')}.py"
            fetched = names & {alias.name for alias in node.names} & set(functions_of(source))
            yield from ((source, name) for name in fetched)
