"""Processes of the coach that begin at once: forked from one that has imported what they need.

Importing the chat libraries and reading the words takes a second of a processor, and a test run
starts more than a hundred coaches.  Each of these is a process of its own all the same, with its
own id, signals, environment and files.  The guides and the installed image are walked with
the command that an operator types.
"""

import asyncio
import atexit
import gc
import json
import os
import random
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from adapters.cli import main as coach
from tests.postgres import SHARED
from tests.warming import read_ahead

ROOT = Path(__file__).parent.parent
COACH = "adapters.cli"
"""What `sled-coach` runs; any other name is a module that is run as `python -m` does."""

LOADED = (
    "adapters.checking",
    "adapters.compose",
    "adapters.console.run",
    "adapters.discord.run",
    "adapters.discord.start",
    "adapters.first_run",
    "adapters.serving",
    "adapters.setup",
    "adapters.telegram.run",
    "adapters.telegram.start",
    "aiosqlite",
    "apscheduler.schedulers.asyncio",
    "asyncpg",
    "certifi",
    "httpcore",
    "tzlocal",
)

LONGEST_ORDER = 1 << 16  # bytes: an environment, an argument of 4,096 letters


@dataclass(slots=True)
class Spawned:
    """A process that was begun, as asyncio shows one: what it says, its end, its signals."""

    pid: int
    stdout: asyncio.StreamReader
    _end: asyncio.StreamReader
    returncode: int | None = field(default=None, init=False)

    async def wait(self) -> int:
        """Return its exit code once it has ended; the signal that ended it, negative."""
        if self.returncode is None:
            self.returncode = int(await self._end.read())
        return self.returncode

    async def communicate(self) -> tuple[bytes, None]:
        """Return all that it says until its end."""
        said = await self.stdout.read()
        await self.wait()
        return said, None

    def send_signal(self, number: int) -> None:
        """Send it a signal; raises `ProcessLookupError` where it has ended."""
        if self.returncode is not None:
            raise ProcessLookupError(self.pid)
        os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


async def spawned(
    module: str, *arguments: "str | Path", env: Mapping[str, str] | None = None
) -> Spawned:
    """Begin a process whose output, that of errors with it, can be read as it comes."""
    said, its_out = os.pipe()
    end, its_end = os.pipe()
    nothing = os.open(os.devnull, os.O_RDONLY)
    pid = _begun(module, arguments, env, (nothing, its_out, its_out, its_end))
    for one in (nothing, its_out, its_end):
        os.close(one)
    return Spawned(pid, await _reader(said), await _reader(end))


def ran(
    module: str, *arguments: "str | Path", typed: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a process to its end, with something typed into it."""
    its_in, typing = os.pipe()
    said, its_out = os.pipe()
    complained, its_err = os.pipe()
    end, its_end = os.pipe()
    _begun(module, arguments, None, (its_in, its_out, its_err, its_end))
    for one in (its_in, its_out, its_err, its_end):
        os.close(one)
    with suppress(BrokenPipeError), os.fdopen(typing, "wb") as keys:
        keys.write(typed.encode(errors="surrogateescape"))
    out, wrong, code = _read_all(said, complained, end)
    return subprocess.CompletedProcess([module, *map(str, arguments)], int(code), out, wrong)


def _read_all(*ends: int) -> list[str]:
    """Return all that comes through some pipes until each is closed."""
    read: dict[int, bytes] = dict.fromkeys(ends, b"")
    open_ends = set(ends)
    while open_ends:
        for one in select.select(list(open_ends), [], [])[0]:
            came = os.read(one, 1 << 16)
            read[one] += came
            if not came:
                os.close(one)
                open_ends.remove(one)
    return [read[one].decode() for one in ends]


async def _reader(end: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(end, "rb", buffering=0)
    )
    return reader


def _begun(
    module: str,
    arguments: Sequence["str | Path"],
    env: Mapping[str, str] | None,
    ends: tuple[int, int, int, int],
) -> int:
    order = {
        "module": module,
        "arguments": [*map(str, arguments)],
        "env": dict(os.environ if env is None else env),
        "cwd": os.getcwd(),
    }
    spawner = _spawner()
    socket.send_fds(spawner, [json.dumps(order).encode()], list(ends))
    return int(spawner.recv(64))


@cache
def _spawner() -> socket.socket:
    """Return the way to the process that forks, begun by the first of all workers who asks."""
    import fcntl  # not on Windows, where there is no fork either

    shared = os.environ.get(SHARED)
    if shared is None:
        return _begun_spawner(None)
    address = Path(shared) / "spawner"
    with (Path(shared) / "spawner.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        way = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            way.connect(str(address))
        except (FileNotFoundError, ConnectionRefusedError):
            way.close()
            address.unlink(missing_ok=True)
            return _begun_spawner(address)
    atexit.register(way.close)
    return way


def _begun_spawner(address: Path | None) -> socket.socket:
    """Begin it; others may ask it too where it listens at an address.  It ends with the last."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ends = [there]
    if address is not None:
        ends.append(socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET))
        ends[1].bind(str(address))
        ends[1].listen()
    for one in ends:
        one.set_inheritable(True)
    os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "tests.spawning", *(str(one.fileno()) for one in ends)],
        os.environ | {"PYTHONPATH": str(ROOT)},
    )
    for one in ends:
        one.close()
    atexit.register(here.close)  # which ends it
    return here


# ---- the process that forks


def main(end: int, listening: int | None = None) -> None:
    """Fork a process for each order that comes, and report each that ended."""
    _load()
    askers = [socket.socket(fileno=end)]
    door = None if listening is None else socket.socket(fileno=listening)
    woken, waking = os.pipe()
    os.set_blocking(waking, False)
    signal.set_wakeup_fd(waking)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    reports: dict[int, int] = {}
    while askers:
        ready, _, _ = select.select([*askers, woken, *([] if door is None else [door])], [], [])
        if woken in ready:
            os.read(woken, 1 << 10)
            _report(reports)
        if door in ready and door is not None:
            askers.append(door.accept()[0])
        for asker in [one for one in askers if one in ready]:
            order, ends, _, _ = socket.recv_fds(asker, LONGEST_ORDER, 4)
            if not order:
                askers.remove(asker)
                asker.close()
                continue
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for socket_ in (*askers, *([] if door is None else [door])):
                    socket_.close()
                for one in (woken, waking, *reports.values()):
                    os.close(one)
                _become(json.loads(order), ends)
            for one in ends[:3]:
                os.close(one)
            reports[pid] = ends[3]
            asker.send(str(pid).encode())


def _load() -> None:
    for name in LOADED:
        import_module(name)
    read_ahead()
    gc.freeze()  # what is here now is never collected, and so never copied by a fork


def _report(reports: dict[int, int]) -> None:
    while reports:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        end = reports.pop(pid)
        os.write(end, str(os.waitstatus_to_exitcode(status)).encode())
        os.close(end)


def _become(order: Any, ends: Sequence[int]) -> None:
    """Be the process that was asked for, to its end."""
    for number, one in enumerate(ends[:3]):
        os.dup2(one, number)
    for one in ends:
        os.close(one)
    sys.stdin, sys.stdout = os.fdopen(0, "r"), os.fdopen(1, "w")
    sys.stderr = os.fdopen(2, "w", buffering=1, errors="backslashreplace")
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["cwd"])
    random.seed()
    sys.argv = ["sled-coach", *order["arguments"]]
    _end(_run(order["module"]))


def _run(module: str) -> int:
    """Run a module as a process of its own would; return the exit code."""
    try:
        if module == COACH:
            return coach()
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        if ended.code is None or isinstance(ended.code, int):
            return ended.code or 0
        print(ended.code, file=sys.stderr)
        return 1
    except Exception:  # noqa: BLE001 - the outermost edge of a process
        traceback.print_exc()
        return 1
    return 0


def _end(code: int) -> NoReturn:
    """End as Python does, threads awaited, but without taking apart what the fork shares.

    That would copy all of it first, to give it back.
    """
    threading._shutdown()  # type: ignore[attr-defined]  # what Python calls at its end
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
