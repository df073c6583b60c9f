"""What the tests say of a change, within seconds.

All tests are imported once; each change then has a fork of its own, in which it is made and tests
run until one fails, or until that has taken a while: those that come by its line, the quickest of
each kind first, and those that import its module or are named after it or its story.  What failed
has to fail by itself too, and to pass without the change.

What never ends is told by what it does, not by a clock on the wall: on a busy machine a test that
is sound takes long.  It works on and on, where without the change it is soon done, or it waits
although nothing it could wait for is at work.

A change inside a function is made by giving the function its new code, wherever somebody already
holds it.  What is worked out while modules are imported cannot be reached in this way: the fork
then forgets the coach, imports it anew as changed, and collects what it needs: the tests that
come by whatever names what was worked out.
"""

import functools
import gc
import importlib.abc
import importlib.util
import os
import re
import signal
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from inspect import CO_OPTIMIZED
from pathlib import Path
from time import monotonic, process_time
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest

from tests.reach import Reach, around, users

OURS = ("bot", "adapters", "tests")
SERVER = "postgresql"
# on a server as well what is about being on one; not what counts calls and commits, which differ
# by what was asked before in the same process
WHICH = f"(not {SERVER} or test_mute or test_answering or test_undoing) and not test_counters"
CHOSEN = ("-m", "not slow", "-k", WHICH)
QUICK = (*CHOSEN, "-p", "no:xdist")
LONGEST_S = 12.0  # of the processor's time: what a test may take that is changed
SOUND_S = 3.0  # of the same: what it takes at most without the change
STILL_S = 20.0  # on the wall, without wanting the processor for as much as a twentieth of it
LOOK_S = 1.0
NEARER = 0.2  # what a second counts of a test that is named after the module
TOGETHER_S = 45.0  # of the processor's time: what the tests of one change may take

NEVER = "never ended: "

CACHE = type(functools.cache(str))

ROOT = Path(__file__).parent.parent

Pieces = list[tuple[FunctionType, CodeType]]
"""Functions, each with the code it is to have."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A file with a change: what it says then, and on which lines."""

    file: Path
    source: bytes
    line: int
    until: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """The test that noticed a change, None where none did; and how long that took."""

    killer: str | None
    took_s: float


def judge(
    folder: Path,
    tests: Sequence[str],
    broken: Sequence[Broken],
    reach: Reach,
    say: Callable[[Broken, Verdict], None],
) -> None:
    """Say the verdict of some tests on each change, in their order.

    `folder` is for whatever the tests write.  Raises `SystemExit` where they cannot be collected.
    """
    court = _Court(folder, broken, reach, say)
    tracer = _Tracer()
    sys.settrace(tracer.calls)
    try:
        code = pytest.main(_arguments(folder, tests), plugins=[_Bench(court, tracer)])
    finally:
        sys.settrace(None)
    if code:
        raise SystemExit(f"the tests could not be collected: code {code}")


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
        reach: Reach,
        say: Callable[[Broken, Verdict], None],
    ) -> None:
        self._folder = folder
        self._broken = broken
        self._reach = reach
        self._say = say

    def sit(self, items: Sequence[pytest.Item], imported: set[tuple[str, int]]) -> None:
        """Try each change."""
        live = _Live(imported)
        order = _Order(items, self._reach)
        by_name = {item.nodeid: item for item in items}
        unsound: set[str] = set()  # tests that fail by themselves without any change
        for one in self._broken:
            began = monotonic()
            pieces = live.pieces(one)
            killer = None
            names = order.of(one, pieces is None)
            while True:
                names = [name for name in names if name not in unsound]
                if pieces is None:
                    work = partial(self._run_anew, one, names)
                else:
                    work = partial(_run_with, pieces, [by_name[name] for name in names])
                killer = self._apart(work)
                name = (killer or "").removeprefix(NEVER)
                longest_s = LONGEST_S if name == killer else SOUND_S
                if name not in by_name or self._tells(one, pieces, by_name[name], longest_s):
                    break
                unsound.add(name)
                print(f"passed over: {killer}, which is not for the change", flush=True)
                names = names[names.index(name) + 1 :]  # what came before it has passed
            self._say(one, Verdict(killer, monotonic() - began))

    def _tells(
        self, one: Broken, pieces: Pieces | None, item: pytest.Item, longest_s: float
    ) -> bool:
        """Say whether a test that failed does so of a change: by itself too, and not without."""
        if pieces is None:
            same = replace(one, source=one.file.read_bytes())
            sound = partial(self._run_anew, same, [item.nodeid], longest_s)
            broken = partial(self._run_anew, one, [item.nodeid])
        else:
            sound = partial(_run_with, [], [item], longest_s)
            broken = partial(_run_with, pieces, [item])
        return self._apart(sound) is None and self._apart(broken) is not None

    def _run_anew(self, one: Broken, names: Sequence[str], longest_s: float = LONGEST_S) -> None:
        """Import the coach as changed and run some tests of it."""
        for name in [name for name in sys.modules if name.split(".")[0] in OURS]:
            del sys.modules[name]
        sys.meta_path.insert(0, _Changed(one))
        files = sorted({name.split("::")[0] for name in names})
        if files and pytest.main(
            ["-x", *_arguments(self._folder, files)], plugins=[_Watch(longest_s), _Only(names)]
        ):
            _end("could not be imported")

    def _apart(self, work: Callable[[], None]) -> str | None:
        """Fork; return the name of the test that ends some work there, None where none does."""
        result = self._folder / "told"
        result.unlink(missing_ok=True)
        worker = os.fork()
        if not worker:
            _hush()
            os.environ["COACH_VERDICT"] = str(result)
            try:
                work()
                _end(None)
            except BaseException as error:  # noqa: BLE001 - the outermost edge of a process
                _end(f"{type(error).__name__} outside of any test: {error}")
        _, status = os.waitpid(worker, 0)
        if not result.exists():
            return f"ended with {os.waitstatus_to_exitcode(status)}"
        return result.read_text() or None


def _hush() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nothing, stream)


def _end(killer: str | None) -> None:
    """End this fork, and leave word of what noticed the change."""
    Path(os.environ["COACH_VERDICT"]).write_text(killer or "")
    os._exit(0)


class _Order:
    """Which tests are asked, and which of them first."""

    def __init__(self, items: Sequence[pytest.Item], reach: Reach) -> None:
        self._reach = reach
        self._turns: dict[str, int] = {}
        turns: Counter[str] = Counter()
        for item in items:
            kind = item.nodeid.split("[")[0]
            self._turns[item.nodeid] = turns[kind]
            turns[kind] += 1
        files = {name.split("::")[0] for name in self._turns}
        self._texts = {name: (ROOT / name).read_text() for name in files}

    def of(self, one: Broken, at_import: bool) -> list[str]:
        """Return the tests that come by a change, and those that know of its module.

        One case of each test comes before the second of any, the quick before the slow.  To
        begin on a server takes seconds: what runs there comes last.
        """
        file = str(one.file.relative_to(ROOT))
        come_by = {name for name in self._come_by(one, file, at_import) if name in self._turns}
        near = self._near(one)
        known = {name for name in self._turns if name.split("::")[0] in near} | come_by
        if at_import:
            length = len(one.file.read_bytes().splitlines())
            known |= self._reach.of(file, range(1, length + 1)) & self._turns.keys()

        def place(name: str) -> tuple[object, ...]:
            worth = NEARER if name.split("::")[0] in near else 1.0
            took_s = self._reach.took_s(name) * worth
            return (SERVER in name, name not in come_by, self._turns[name], took_s)

        return sorted(known, key=place)

    def _come_by(self, one: Broken, file: str, at_import: bool) -> set[str]:
        if not at_import:
            on_it = self._reach.of(file, range(one.line, one.until + 1))
            return on_it or self._reach.of(file, around(file, one.line))
        found = self._reach.of(file, around(file, one.line))
        for name, lines in users(one.file, one.line).items():
            found |= self._reach.of(name, lines)
        return found

    def _near(self, one: Broken) -> set[str]:
        """Return the files of tests that import a change's module, or are named after it."""
        module = one.file.relative_to(ROOT).with_suffix("")
        known = re.compile(
            rf"from {'.'.join(module.parent.parts)} import [^\n]*\b{module.stem}\b"
            rf"|\b{'.'.join(module.parts)}\b"
        )
        called = {module.stem, module.parent.name} if "stories" in module.parts else {module.stem}
        return {
            file
            for file, text in self._texts.items()
            if known.search(text) or called & set(Path(file).stem.split("_"))
        }


def _run_with(pieces: Pieces, items: Sequence[pytest.Item], longest_s: float = LONGEST_S) -> None:
    """Give functions their new code and run some tests of it."""
    for function, code in pieces:
        function.__code__ = code
    for one in gc.get_objects():
        if type(one) is CACHE and str(one.__module__).split(".")[0] in OURS:
            one.cache_clear()
    if items:
        items[0].config.pluginmanager.register(_Watch(longest_s))
    for item, following in zip(items, [*items[1:], None], strict=False):
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)


class _Watch:
    """Ends a fork at the first test that fails, at one that never ends, and after a while."""

    def __init__(self, longest_s: float) -> None:
        self._longest_s = longest_s
        self._until_s: float | None = None

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        if self._until_s is None:  # what was imported for it does not count
            self._until_s = process_time() + TOGETHER_S
        if process_time() > self._until_s:
            _end(None)
        signal.signal(signal.SIGALRM, _Patience(item.nodeid, self._longest_s).look)
        signal.setitimer(signal.ITIMER_REAL, LOOK_S, LOOK_S)
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            _end(report.nodeid)


class _Patience:
    """Ends a fork whose test has worked for too long, or stands still."""

    def __init__(self, name: str, longest_s: float) -> None:
        self._name = name
        self._until_s = process_time() + longest_s
        self._looked_at, self._wanted_s = monotonic(), _wanted_s()

    def look(self, *_: object) -> None:
        now, wanted_s = monotonic(), _wanted_s()
        if process_time() > self._until_s:
            _end(NEVER + self._name)
        if now - self._looked_at < STILL_S:
            return
        if wanted_s - self._wanted_s < STILL_S / 20:
            _end(NEVER + self._name)
        self._looked_at, self._wanted_s = now, wanted_s


def _wanted_s() -> float:
    """Return for how long the threads of this process have had the processor or queued for it."""
    wanted_s = process_time()
    for thread in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):  # it has ended
            _, queued_ns, _ = thread.read_text().split()
            wanted_s += int(queued_ns) / 1e9
    return wanted_s


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
    """Notes which lines of the coach are come by; of what is called often, at first."""

    OFTEN = 20

    def __init__(self) -> None:
        self.lines: set[tuple[str, int]] = set()
        self._calls: Counter[tuple[str, int]] = Counter()
        self._root = str(ROOT / "bot") + os.sep

    def calls(self, frame: FrameType, event: str, argument: object) -> Any:
        file = frame.f_code.co_filename
        if not file.startswith(self._root):
            return None
        function = (file, frame.f_code.co_firstlineno)
        self._calls[function] += 1
        return self._lines if self._calls[function] <= self.OFTEN else None

    def _lines(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._lines


class _Live:
    """The functions of the coach that are in memory."""

    def __init__(self, imported: Collection[tuple[str, int]]) -> None:
        self._imported = imported
        self._functions: dict[tuple[str, str, int], list[FunctionType]] = defaultdict(list)
        root = str(ROOT / "bot") + os.sep
        for one in gc.get_objects():
            if type(one) is FunctionType and one.__code__.co_filename.startswith(root):
                self._functions[_key(one.__code__)].append(one)

    def pieces(self, one: Broken) -> Pieces | None:
        """Return each function with the code that a change gives it; None where that says less.

        It does where something is worked out while modules are imported, and where a function
        no longer needs what it is closed over.
        """
        name = str(one.file)
        was = compile(one.file.read_bytes(), name, "exec", dont_inherit=True)
        becomes = compile(one.source, name, "exec", dont_inherit=True)
        if _differ_at_import(was, becomes):
            return None
        pieces = []
        for old, new in _paired(was, becomes):
            if old == new or not _runs(old):
                continue
            if len(old.co_freevars) != len(new.co_freevars):
                return None
            if any((name, line) in self._imported for line in _inner_lines(old)):
                return None
            pieces += [
                (function, new)
                for function in self._functions.get(_key(old), ())
                if function.__code__ == old
            ]
        return pieces or None


def _key(code: CodeType) -> tuple[str, str, int]:
    return (code.co_filename, code.co_qualname, code.co_firstlineno)


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


def _inner_lines(code: CodeType) -> set[int]:
    """Return the lines of what a function does, without the one it begins on."""
    lines = {one for _, _, one in code.co_lines() if one}
    return lines - {code.co_firstlineno} or lines


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
