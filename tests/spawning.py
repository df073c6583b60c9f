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
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from adapters.cli import main as coach
from bot.words.lines import lines_of

ROOT = Path(__file__).parent.parent
COACH = "adapters.cli"
"""What `sled-coach` runs; any other name is a module that is run as `python -m` does."""

LOADED = (
    "adapters.compose",
    "adapters.console.run",
    "adapters.discord.run",
    "adapters.serving",
    "adapters.telegram.run",
    "aiosqlite",
    "asyncpg",
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
    """Return the way to the process that forks, begun by the first who asks."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    there.set_inheritable(True)
    os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "tests.spawning", str(there.fileno())],
        os.environ | {"PYTHONPATH": str(ROOT)},
    )
    there.close()
    atexit.register(here.close)  # which ends it
    return here


# ---- the process that forks


def main(end: int) -> None:
    """Fork a process for each order that comes, and report each that ended."""
    _load()
    orders = socket.socket(fileno=end)
    woken, waking = os.pipe()
    os.set_blocking(waking, False)
    signal.set_wakeup_fd(waking)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    reports: dict[int, int] = {}
    while True:
        ready, _, _ = select.select([orders, woken], [], [])
        if woken in ready:
            os.read(woken, 1 << 10)
            _report(reports)
        if orders not in ready:
            continue
        order, ends, _, _ = socket.recv_fds(orders, LONGEST_ORDER, 4)
        if not order:
            return
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for one in (orders.detach(), woken, waking, *reports.values()):
                os.close(one)
            _become(json.loads(order), ends)
        for one in ends[:3]:
            os.close(one)
        reports[pid] = ends[3]
        orders.send(str(pid).encode())


def _load() -> None:
    for name in LOADED:
        import_module(name)
    for language in ("en", "es"):
        lines_of(language)
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
    if order["module"] == COACH:
        sys.exit(coach())
    runpy.run_module(order["module"], run_name="__main__", alter_sys=True)
    sys.exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
