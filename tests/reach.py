"""Which tests come by a line of the coach, and how long each takes.

A run of the tests under coverage tells it, each test a context of its own.  That takes minutes,
so it is kept in `.cache/reach` together with the source it was measured on.  Test files that are
new or have changed are measured anew; in a module of the coach that has changed a line is looked
up where it stood, a new one by the line before it.  Once a tenth of the modules have changed,
everything is measured anew.

What is run once and kept, a cached function or a database made for all tests, counts for the
test that came first: the tests that are named after a module are asked beside those found here.
"""

import ast
import difflib
import functools
import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from time import process_time
from typing import TypeGuard

import pytest
from coverage import Coverage, CoverageData

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".cache" / "reach"
LINES = KEPT / "lines"  # coverage's own file: a context is a digest and the name of a test
FILES = KEPT / "files.json"  # the digest of each test file that was measured
TOOK = KEPT / "took.json"  # of the processor's time, each test
SOURCES = KEPT / "sources"
MANY = 0.1  # of the modules, since when the whole is measured anew
UNKNOWN_S = 1.0


class Reach:
    """The tests that were measured, by the lines they come by."""

    def __init__(self) -> None:
        self._digests: dict[str, str] = json.loads(FILES.read_text())
        self._took_s: dict[str, float] = json.loads(TOOK.read_text())
        self._lines: dict[str, dict[int, set[str]]] = {}

    def of(self, file: str, lines: Iterable[int]) -> set[str]:
        """Return the tests that come by any of some lines of a file, as it reads now."""
        if file not in self._lines:
            self._lines[file] = self._read(file)
        return set(chain.from_iterable(self._lines[file].get(line, ()) for line in lines))

    def took_s(self, test: str) -> float:
        """Return how long a test took, in seconds of the processor."""
        return self._took_s.get(test, UNKNOWN_S)

    def _read(self, file: str) -> dict[int, set[str]]:
        kept = CoverageData(str(LINES))
        kept.read()
        then: dict[int, set[str]] = defaultdict(set)
        for line, contexts in kept.contexts_by_lineno(str(ROOT / file)).items():
            for context in filter(None, contexts):
                digest, test = context.split(" ", 1)
                if self._digests.get(test.split("::")[0]) == digest:
                    then[line].add(test)
        kept.close()
        return {now: then[line] for now, line in _stood(file) if line in then}


def measured(tests: Sequence[str], chosen: Sequence[str]) -> Reach:
    """Return what is known of some tests, those not known measured first; `chosen` is how.

    Raises `SystemExit` where they cannot be run.
    """
    if _outdated():
        shutil.rmtree(KEPT, ignore_errors=True)
        for file in _modules():
            (SOURCES / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, SOURCES / file)
    known = json.loads(FILES.read_text()) if FILES.exists() else {}
    now = {name: _digest(name) for name in sorted(_test_files(tests))}
    stale = [name for name, digest in now.items() if known.get(name) != digest]
    if stale:
        print(f"looking which lines {len(stale)} test files come by", flush=True)
        _measure(stale, chosen)
        FILES.write_text(json.dumps({**known, **now}))
    return Reach()


def _outdated() -> bool:
    files = list(_modules())
    same = [f for f in files if _text(SOURCES / f) == _text(ROOT / f)]
    return len(same) < (1 - MANY) * len(files)


def _modules() -> Iterator[str]:
    return (str(file.relative_to(ROOT)) for file in sorted(ROOT.glob("bot/**/*.py")))


def _text(file: Path) -> str | None:
    return file.read_text() if file.exists() else None


def _digest(name: str) -> str:
    return sha256((ROOT / name).read_bytes()).hexdigest()[:12]


def _test_files(tests: Sequence[str]) -> set[str]:
    found = chain.from_iterable(
        (ROOT / name).glob("**/test_*.py") if (ROOT / name).is_dir() else [ROOT / name]
        for name in tests
    )
    return {str(file.relative_to(ROOT)) for file in found}


def _measure(files: Sequence[str], chosen: Sequence[str]) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "tests.reach", "-n", "2", "-q", "--tb=short"]
    ran = subprocess.run([*command, *chosen, *files], cwd=ROOT, check=False)
    if ran.returncode not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise SystemExit(f"the tests fail without any mutant: code {ran.returncode}")
    parts = sorted(KEPT.glob("took-*.json"))
    texts = [file.read_text() for file in (TOOK, *parts) if file.exists()]
    TOOK.write_text(json.dumps(dict(chain.from_iterable(json.loads(t).items() for t in texts))))
    for part in parts:
        part.unlink()
    whole = Coverage(data_file=str(LINES))
    if LINES.exists():
        whole.load()
    whole.combine([str(KEPT)])
    whole.save()


def _stood(file: str) -> Iterator[tuple[int, int]]:
    """Yield each line of a file, and where it stood when it was measured; both from 1."""
    was = (_text(SOURCES / file) or "").splitlines()
    now = (ROOT / file).read_text().splitlines()
    last = 0
    places = {}
    for begins, here, length in difflib.SequenceMatcher(
        None, was, now, False
    ).get_matching_blocks():
        places.update({here + more: begins + more for more in range(length)})
    for line in range(len(now)):
        last = places.get(line, last)
        yield line + 1, last + 1


STEPS = 3  # from one table of a module to the next
Function = ast.FunctionDef | ast.AsyncFunctionDef


def around(file: str, line: int) -> range:
    """Return the lines of the innermost function that a line of a file is in, none outside."""
    within = [
        one
        for one in ast.walk(_tree(file))
        if isinstance(one, Function) and one.lineno <= line <= (one.end_lineno or 0)
    ]
    return _lines(max(within, key=lambda one: one.lineno)) if within else range(0)


def users(file: str, line: int) -> dict[str, set[int]]:
    """Return the lines of functions that name what a line works out while it is imported.

    Or what is worked out of that elsewhere, a few steps on.
    """
    names = {name for one in _tree(file).body if _is_on(one, line) for name in _bound(one, line)}
    found: dict[str, set[int]] = defaultdict(set)
    for _ in range(STEPS):
        further = set(names)
        for module in _modules():
            for one in _tree(module).body:
                for function in filter(lambda node: isinstance(node, Function), ast.walk(one)):
                    if not names.isdisjoint(_named(function)):
                        found[module].update(_lines(function))
                if not isinstance(one, Function | ast.ClassDef) and not names.isdisjoint(
                    _named(one)
                ):
                    further |= _bound(one, one.lineno)
        if further == names:
            break
        names = further
    return found


@functools.cache
def _tree(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_bytes())


def _lines(function: ast.AST) -> range:
    return range(function.lineno, function.end_lineno + 1)  # type: ignore[attr-defined]


def _is_on(node: ast.stmt, line: int) -> bool:
    first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
    return first <= line <= (node.end_lineno or first)


def _bound(node: ast.stmt, line: int) -> set[str]:
    """Return the names that a statement on a line gives to something."""
    match node:
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
            return {name}
        case ast.ClassDef(name, body=body):
            within = (_bound(one, line) for one in body if _is_on(one, line))
            return {name}.union(*within)
        case ast.Assign(targets=targets):
            return {one.id for part in targets for one in ast.walk(part) if _is_name(one)}
        case ast.AnnAssign(target=ast.Name(name)):
            return {name}
    return set()


def _is_name(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name)


@functools.cache
def _named(node: ast.AST) -> frozenset[str]:
    """Return what a piece of code names, as such or as part of something."""
    walked = list(ast.walk(node))
    names = {one.id for one in walked if isinstance(one, ast.Name)}
    return frozenset(names | {one.attr for one in walked if isinstance(one, ast.Attribute)})


class _Noting:
    """Has a run of tests note what each of them comes by."""

    def __init__(self) -> None:
        name = f"{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}-{os.getpid()}"
        self._took_s: dict[str, float] = {}
        self._took_file = KEPT / f"took-{name}.json"
        self._coverage = Coverage(
            data_file=str(LINES),
            data_suffix=name,
            include=[str(ROOT / "bot" / "*")],
            concurrency=["greenlet", "thread"],
            config_file=False,
        )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Iterator[None]:
        self._coverage.start()
        try:
            return (yield)
        finally:
            self._coverage.stop()
            self._coverage.save()
            self._took_file.write_text(json.dumps(self._took_s))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._coverage.switch_context(f"{_digest(item.nodeid.split('::')[0])} {item.nodeid}")
        began_s = process_time()
        try:
            return (yield)
        finally:
            self._took_s[item.nodeid] = process_time() - began_s


def pytest_configure(config: pytest.Config) -> None:
    """Note where tests run: by a worker, or by the one process there is."""
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        config.pluginmanager.register(_Noting())
