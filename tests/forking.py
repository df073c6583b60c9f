"""Workers of a test run, forked once all tests are read: a worker reads and imports nothing.

To read ten thousand tests takes a processor ten seconds and more, and with `-n` each worker reads
them all.  Here they are read once, what the coach reads before its first answers with them, and
`--forks 6` then has six processes take one test after the other.  What a test comes to is told by
the process that forked them, as if it had run it.
"""

import atexit
import gc
import multiprocessing
import os
import random
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, NoReturn

import pytest


def offer(parser: pytest.Parser) -> None:
    """Let a command line say how many workers there are to be."""
    parser.addoption("--forks", type=int, default=0, help="run the tests in so many forks of this")


def run(session: pytest.Session, first: Callable[[], None]) -> bool | None:
    """Run all tests in forks, if that is asked for and possible; `first` is done before them."""
    wanted = min(session.config.option.forks, len(session.items))
    if wanted < 2 or not hasattr(os, "fork") or session.config.option.collectonly:
        return None
    if session.testsfailed:  # as they were read: pytest itself says so
        return None
    first()
    _Run(session).go(wanted)
    return True


@dataclass(slots=True)
class _Run:
    """A run that is going on, as the process sees it that forked the workers."""

    session: pytest.Session
    _next: Any = field(default_factory=lambda: multiprocessing.get_context("fork").Value("i", 0))
    _workers: dict[Connection, int] = field(default_factory=dict)
    _done: set[int] = field(default_factory=set)

    def go(self, workers: int) -> None:
        capture = self.session.config.pluginmanager.getplugin("capturemanager")
        folder = self.session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
        assert threading.active_count() == 1, "a fork has one thread, whatever the others held"
        gc.freeze()  # what is here now is never collected, and so never copied by a fork
        capture.stop_global_capturing()  # whose files would be one for all
        for number in range(workers):
            here, there = multiprocessing.Pipe(duplex=False)
            pid = os.fork()
            if pid == 0:
                here.close()
                for other in self._workers:
                    other.close()
                capture.start_global_capturing()
                _be_worker(self.session, self._next, there, folder / f"worker{number}")
            there.close()
            self._workers[here] = pid
        capture.start_global_capturing()
        try:
            while self._workers:
                for one in wait([*self._workers]):
                    self._hear(one)  # type: ignore[arg-type]
        finally:
            self._end()
        for number in range(len(self.session.items)):
            if number not in self._done:
                self._tell(number, [_lost(self.session.items[number])])

    def _hear(self, worker: Connection) -> None:
        try:
            number, written = worker.recv()
        except EOFError:
            os.waitpid(self._workers.pop(worker), 0)
            worker.close()
            return
        hook, config = self.session.config.hook, self.session.config
        reports = [hook.pytest_report_from_serializable(config=config, data=w) for w in written]
        self._tell(number, reports)

    def _tell(self, number: int, reports: Sequence[pytest.TestReport]) -> None:
        """Say what a test came to; raises what ends the run, such as after the first failure."""
        self._done.add(number)
        item, hook = self.session.items[number], self.session.config.hook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in reports:
            hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        if self.session.shouldfail:
            raise self.session.Failed(self.session.shouldfail)
        if self.session.shouldstop:
            raise self.session.Interrupted(self.session.shouldstop)

    def _end(self) -> None:
        """Let whoever is still at work finish the test at hand, and no other."""
        self._next.value = len(self.session.items)
        for worker, pid in self._workers.items():
            worker.close()
            os.waitpid(pid, 0)
        self._workers.clear()


def _lost(item: pytest.Item) -> pytest.TestReport:
    why = "the process that was to run this ended before it had"
    return pytest.TestReport(item.nodeid, item.location, {}, "failed", why, "call")


# ---- a worker


@dataclass(slots=True, eq=False)
class _Worker:
    """Takes one test after the other; as a plugin it notes what each comes to."""

    session: pytest.Session
    following: Any
    there: Connection
    _written: list[dict[str, Any]] = field(default_factory=list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        config = self.session.config
        self._written.append(
            config.hook.pytest_report_to_serializable(config=config, report=report)
        )

    def work(self) -> None:
        hook, items = self.session.config.hook, self.session.items
        number = self._taken()
        while number is not None and not (self.session.shouldfail or self.session.shouldstop):
            after = self._taken()  # known in advance: what both need is kept
            following = None if after is None else items[after]
            hook.pytest_runtest_protocol(item=items[number], nextitem=following)
            self.there.send((number, self._written))
            self._written = []
            number = after

    def _taken(self) -> int | None:
        with self.following.get_lock():
            number = int(self.following.value)
            self.following.value = number + 1
        return number if number < len(self.session.items) else None


def _be_worker(
    session: pytest.Session, following: Any, there: Connection, folder: Path
) -> NoReturn:
    """Run tests until there is none, and end as a process does, without what was here before."""
    atexit._clear()  # what the first process is to do at its end
    random.seed()
    folder.mkdir(mode=0o700)
    session.config._tmp_path_factory._basetemp = folder  # type: ignore[attr-defined]
    plugins = session.config.pluginmanager
    code = 1
    try:
        with open(os.devnull, "w") as nowhere:
            plugins.getplugin("terminalreporter")._tw._file = nowhere
            worker = _Worker(session, following, there)
            plugins.register(worker)
            worker.work()
        code = 0
    except (KeyboardInterrupt, BrokenPipeError):
        pass  # the first process has it too, or is gone
    except BaseException:  # noqa: BLE001 - the outermost edge of a process
        sys.excepthook(*sys.exc_info())
    finally:
        there.close()
        threading._shutdown()  # type: ignore[attr-defined]  # what Python calls at its end
        atexit._run_exitfuncs()
        os._exit(code)
