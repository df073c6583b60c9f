"""What the tests say of a change, within seconds.

All tests are imported once.  One fork runs them as they are and follows where they go, which may
be kept for other changes; each change then has a fork of its own, in which it is made and the
tests that come by its line run, those named after its module first, then by how long they take,
until one fails.

A change inside a function is made by giving the function its new code, wherever somebody already
holds it.  What is worked out while modules are imported cannot be reached in this way: the fork
then forgets the coach, imports it anew as changed, and collects what it needs.
"""

import ast
import functools
import gc
import importlib.abc
import importlib.util
import os
import pickle
import signal
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from inspect import CO_OPTIMIZED
from itertools import accumulate
from pathlib import Path
from time import monotonic, process_time
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest

OURS = ("bot", "adapters", "tests")
# on a server as well what is about being on one
WHICH = "not postgresql or test_mute or test_answering or test_undoing"
QUICK = ("-m", "not slow", "-k", WHICH, "-p", "no:xdist")
LONGEST_S = 60.0  # what a test may take on a busy machine: one that never ends notices as well
TIMES_AS_LONG = 20
TOGETHER_S = 20.0  # of the processor's time, while followed: what tests of one change may take

CACHE = type(functools.cache(str))

ROOT = Path(__file__).parent.parent

Lines = tuple[str, range]
"""Lines of a file."""

Pieces = list[tuple[FunctionType, CodeType]]
"""Functions, each with the code it is to have."""

_Found = tuple[Pieces | None, frozenset[Lines]]


@dataclass(frozen=True, slots=True)
class Broken:
    """A file with a change: what it says then, and on which line."""

    file: Path
    source: bytes
    line: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """The test that noticed a change, None where none did; how many were asked, for how long."""

    killer: str | None
    asked: int
    took_s: float


@dataclass(slots=True)
class Followed:
    """Tests, how long each keeps a processor, and who comes by a line, as bits in their order."""

    sources: dict[str, bytes] = field(default_factory=dict)
    took_s: dict[str, float] = field(default_factory=dict)
    came_by: dict[str, dict[int, int]] = field(default_factory=dict)

    def tests_by(self, places: Iterable[tuple[str, range]]) -> set[str]:
        """Return the tests that come by any line of these; by the file, where that reads anew."""
        mask = 0
        for file, lines in places:
            name = _name_of(file)
            known = self.came_by.get(name, {})
            anew = self.sources.get(name) != Path(file).read_bytes()
            for line in known if anew else lines:
                mask |= known.get(line, 0)
        return {name for number, name in enumerate(self.took_s) if mask >> number & 1}


def judge(
    folder: Path,
    tests: Sequence[str],
    broken: Sequence[Broken],
    say: Callable[[Broken, Verdict], None],
    kept: Path | None = None,
) -> None:
    """Say the verdict of some tests on each change, in their order.

    `folder` is for whatever the tests write; where they go is read from `kept`, or put there.
    Raises `SystemExit` naming the first test that
    fails without any change.
    """
    court = _Court(folder, broken, say, kept or folder / "followed")
    tracer = _Tracer()
    tracer.begin()
    sys.settrace(tracer.calls)
    try:
        code = pytest.main(_arguments(folder, tests), plugins=[_Bench(court, tracer)])
    finally:
        sys.settrace(None)
    if code or court.wrong:
        raise SystemExit(court.wrong or f"the tests could not be collected: code {code}")


def _arguments(folder: Path, tests: Sequence[str]) -> list[str]:
    return ["-q", *QUICK, f"--basetemp={folder / 'written'}", *tests]


class _Bench:
    """Has the court sit where the tests would have run."""

    def __init__(self, court: "_Court", tracer: "_Tracer") -> None:
        self._court = court
        self._tracer = tracer

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        sys.settrace(None)
        gc.unfreeze()
        self._court.sit(session.items, self._tracer.lines)
        return True


class _Court:
    """Has the tests in hand, and calls up one change after the other."""

    def __init__(
        self,
        folder: Path,
        broken: Sequence[Broken],
        say: Callable[[Broken, Verdict], None],
        kept: Path,
    ) -> None:
        self.wrong = ""
        self._folder = folder
        self._broken = broken
        self._say = say
        self._kept = kept

    def sit(self, items: Sequence[pytest.Item], imported: set[tuple[str, int]]) -> None:
        """Run the tests as they are, then try each change."""
        kept = pickle.loads(self._kept.read_bytes()) if self._kept.exists() else Followed()
        told = self._apart(partial(_followed, items, kept))
        if isinstance(told, str):
            self.wrong = f"the tests fail without any change: {told}"
            return
        self._kept.write_bytes(pickle.dumps(told))
        live = _Live()
        for one in self._broken:
            began = monotonic()
            names = _chosen(one, [item.nodeid for item in items], told, live)
            limits = {
                name: max(LONGEST_S, TIMES_AS_LONG * told.took_s.get(name, 0)) for name in names
            }
            pieces = live.pieces(one)
            at_import = any(
                (file, line) in imported for file, lines in live.concerned(one) for line in lines
            )
            if pieces is None or at_import:
                killer = self._noticed(partial(self._run_anew, one, limits))
            else:
                by_name = {item.nodeid: item for item in items}
                mine = [by_name[name] for name in names]
                killer = self._noticed(partial(_run_with, pieces, mine, limits))
            self._say(one, Verdict(killer, len(names), monotonic() - began))

    def _run_anew(self, one: Broken, limits: Mapping[str, float]) -> None:
        """Import the coach as changed and run some tests of it."""
        for name in [name for name in sys.modules if name.split(".")[0] in OURS]:
            del sys.modules[name]
        sys.meta_path.insert(0, _Changed(one))
        files = sorted({name.split("::")[0] for name in limits})
        if files and pytest.main(
            ["-x", *_arguments(self._folder, files)], plugins=[_Watch(limits), _Only(list(limits))]
        ):
            _end("could not be imported")

    def _noticed(self, work: Callable[[], None]) -> str | None:
        told = self._apart(work)
        return told if isinstance(told, str) else None

    def _apart(self, work: Callable[[], Any]) -> Any:
        """Fork; return what some work returns there, or the name of the test that ended it."""
        result = self._folder / "told"
        result.unlink(missing_ok=True)
        worker = os.fork()
        if not worker:
            _hush()
            os.environ["COACH_VERDICT"] = str(result)
            try:
                _end(work())
            except BaseException as error:  # noqa: BLE001 - the outermost edge of a process
                _end(f"{type(error).__name__} outside of any test: {error}")
        _, status = os.waitpid(worker, 0)
        if not result.exists():
            return f"ended with {os.waitstatus_to_exitcode(status)}"
        return pickle.loads(result.read_bytes())


def _hush() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nothing, stream)


def _end(told: object) -> None:
    """End this fork, and leave word of what came of it."""
    Path(os.environ["COACH_VERDICT"]).write_bytes(pickle.dumps(told))
    os._exit(0)


def _chosen(one: Broken, names: Sequence[str], told: Followed, live: "_Live") -> list[str]:
    """Return the tests to ask about a change, in order, as many as are quick together.

    New ones and those of its module come first, then one of each file in turn: what many tests
    come by is noticed soonest by different ones.
    """
    by = told.tests_by([(str(one.file), range(one.line, one.line + 1))])
    by = by or told.tests_by(live.concerned(one))
    asked = [name for name in names if name in by or name not in told.took_s]
    asked.sort(key=lambda name: (told.took_s.get(name, 0.0), name))
    turn: Counter[str] = Counter()
    order = {}
    for name in asked:
        file = name.split("::")[0]
        is_first = file.endswith(f"/test_{one.file.stem}.py") or name not in told.took_s
        order[name] = (not is_first, turn[file], file)
        turn[file] += 1
    asked.sort(key=order.__getitem__)
    together = accumulate(told.took_s.get(name, 0.0) for name in asked)
    return [name for name, until_s in zip(asked, together, strict=True) if until_s <= TOGETHER_S]


def _followed(items: Sequence[pytest.Item], told: Followed) -> Followed:
    """Run tests that are not known yet, and add where each came by; end with one that fails."""
    items = [item for item in items if item.nodeid not in told.took_s]
    tracer = _Tracer()
    if items:
        items[0].config.pluginmanager.register(_Watch({}))
    threading.settrace(tracer.calls)
    for item, following in zip(items, [*items[1:], None], strict=False):
        tracer.begin()
        began = process_time()
        sys.settrace(tracer.calls)
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
        sys.settrace(None)
        number = len(told.took_s)
        told.took_s[item.nodeid] = process_time() - began
        for file, line in tracer.lines:
            known = told.came_by.setdefault(_name_of(file), {})
            known[line] = known.get(line, 0) | 1 << number
    for name in told.came_by:
        told.sources.setdefault(name, (ROOT / name).read_bytes())
    return told


def _name_of(file: str) -> str:
    return file.removeprefix(str(ROOT) + os.sep)


def _run_with(
    pieces: Pieces,
    items: Sequence[pytest.Item],
    limits: Mapping[str, float],
) -> None:
    """Give functions their new code and run some tests of it."""
    for function, code in pieces:
        function.__code__ = code
    for one in gc.get_objects():
        if type(one) is CACHE and str(one.__module__).split(".")[0] in OURS:
            one.cache_clear()
    if items:
        items[0].config.pluginmanager.register(_Watch(limits))
    for item, following in zip(items, [*items[1:], None], strict=False):
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)


class _Watch:
    """Ends a fork at the first test that fails, or at one that never ends."""

    def __init__(self, limits: Mapping[str, float]) -> None:
        self._limits = limits

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        signal.signal(signal.SIGALRM, lambda *_: _end(f"never ended: {item.nodeid}"))
        signal.setitimer(signal.ITIMER_REAL, self._limits.get(item.nodeid, 10 * LONGEST_S))
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            _end(report.nodeid)


class _Only:
    """Runs the tests it is given, in their order."""

    def __init__(self, chosen: Sequence[str]) -> None:
        self._order = {name: number for number, name in enumerate(chosen)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self._order]
        items.sort(key=lambda item: self._order[item.nodeid])


class _Changed(importlib.abc.MetaPathFinder):
    """Imports one module as changed."""

    def __init__(self, one: Broken) -> None:
        self._one = one
        self._name = ".".join(one.file.relative_to(ROOT).with_suffix("").parts)

    def find_spec(
        self, fullname: str, path: object = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        loader = _Loader(fullname, str(self._one.file))
        loader.source = self._one.source
        return importlib.util.spec_from_file_location(fullname, self._one.file, loader=loader)


class _Loader(SourceFileLoader):
    source = b""

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.source, self.path, "exec", dont_inherit=True)


class _Tracer:
    """Notes which lines of the coach are come by; of what is called often, the first times."""

    OFTEN = 5

    def __init__(self) -> None:
        self._root = str(ROOT / "bot") + os.sep
        self._ours: dict[str, bool] = {}
        self.begin()

    def begin(self) -> None:
        """Know of no line."""
        self.lines: set[tuple[str, int]] = set()
        self._calls: dict[tuple[str, int], int] = {}

    def calls(self, frame: FrameType, event: str, argument: object) -> Any:
        file = frame.f_code.co_filename
        ours = self._ours.get(file)
        if ours is None:
            ours = self._ours[file] = file.startswith(self._root)
        if not ours:
            return None
        key = (file, frame.f_code.co_firstlineno)
        times = self._calls[key] = self._calls.get(key, 0) + 1
        return self._lines if times <= self.OFTEN else None

    def _lines(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._lines


class _Live:
    """The functions of the coach that are in memory."""

    def __init__(self) -> None:
        root = str(ROOT / "bot") + os.sep
        self._functions: dict[tuple[str, str, int], list[FunctionType]] = defaultdict(list)
        self._naming: dict[str, set[Lines]] = defaultdict(set)
        for one in gc.get_objects():
            if type(one) is FunctionType and one.__code__.co_filename.startswith(root):
                self._functions[_key(one.__code__)].append(one)
                for code in _nested(one.__code__):
                    for name in code.co_names:
                        self._naming[name].add((code.co_filename, _span(code)))
        self._known: dict[Broken, _Found] = {}

    def pieces(self, one: Broken) -> Pieces | None:
        """Return each function with the code that a change gives it; None where that says less.

        It does where something is worked out while the module is imported, and where a function
        no longer needs what it is closed over.
        """
        return self._looked_up(one)[0]

    def concerned(self, one: Broken) -> frozenset[Lines]:
        """Return the functions that a change is in; those that may read it, where in none."""
        return self._looked_up(one)[1]

    def _looked_up(self, one: Broken) -> _Found:
        if one not in self._known:
            self._known[one] = self._look_up(one)
        return self._known[one]

    def _look_up(self, one: Broken) -> _Found:
        name = str(one.file)
        was = compile(one.file.read_bytes(), name, "exec", dont_inherit=True)
        becomes = compile(one.source, name, "exec", dont_inherit=True)
        if _differ_at_import(was, becomes):
            names = _assigned_around(was, one.line)
            reading = {place for known in names for place in self._naming[known]}
            own = {(name, _span(code)) for code in _nested(was) if _runs(code)}
            return None, frozenset(own | reading)
        changed = [pair for pair in _paired(was, becomes) if pair[0] != pair[1] and _runs(pair[0])]
        places = frozenset(
            (name, _span(inner))
            for code, _ in changed
            for inner in _nested(code)
            if one.line in _span(inner)
        )
        pieces = []
        for old, new in changed:
            for function in self._functions.get(_key(old), ()):
                if function.__code__ == old:
                    if len(old.co_freevars) != len(new.co_freevars):
                        return None, places
                    pieces.append((function, new))
        return pieces or None, places


def _key(code: CodeType) -> tuple[str, str, int]:
    return (code.co_filename, code.co_qualname, code.co_firstlineno)


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _nested(one)


def _paired(was: CodeType, becomes: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Return codes with what stands in their place, as deep as they are alike."""
    yield was, becomes
    inner = [[c for c in code.co_consts if isinstance(c, CodeType)] for code in (was, becomes)]
    if len(inner[0]) == len(inner[1]):
        for one, other in zip(*inner, strict=True):
            yield from _paired(one, other)


def _runs(code: CodeType) -> bool:
    """Say whether it is a function's, and no module's or class body's."""
    return bool(code.co_flags & CO_OPTIMIZED)


def _span(code: CodeType) -> range:
    """Return the lines of what a function does, without the one it begins on."""
    lines = {one for _, _, one in code.co_lines() if one}
    inner = lines - {code.co_firstlineno} or lines
    return range(min(inner), max(inner) + 1)


def _differ_at_import(was: CodeType, becomes: CodeType) -> bool:
    """Say whether a module or one of its class bodies does something else when it is imported."""
    consts = [
        [c for c in code.co_consts if not isinstance(c, CodeType)] for code in (was, becomes)
    ]
    if (was.co_code, was.co_names) != (becomes.co_code, becomes.co_names):
        return True
    if [(type(c), c) for c in consts[0]] != [(type(c), c) for c in consts[1]]:
        return True
    inner = [
        [c for c in code.co_consts if isinstance(c, CodeType) and not _runs(c)]
        for code in (was, becomes)
    ]
    return any(_differ_at_import(one, other) for one, other in zip(*inner, strict=True))


def _assigned_around(module: CodeType, line: int) -> set[str]:
    """Return the names that a module or a class gives to what stands around a line."""
    tree = ast.parse(Path(module.co_filename).read_bytes())
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or 0):
            match node:
                case ast.Assign(targets):
                    found |= {one.id for one in targets if isinstance(one, ast.Name)}
                case ast.AnnAssign(ast.Name(name)):
                    found.add(name)
                case ast.ClassDef(name) | ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                    found.add(name)
    return found
