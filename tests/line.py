"""A line of TCP on loopback to a server's socket, with all the trouble a network can make.

It may go mute: connections stay open and nothing comes through any more, as after a failover or
where a router has forgotten them.  It may be cut, refuse, or lose the answer to one COMMIT, so
that nobody knows what became of it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

CHUNK = 1 << 16
COMMIT = b"COMMIT;"
LEAVE = b"X\0\0\0\4"
READY = b"Z\0\0\0\5"  # and one letter: all is said


class Line:
    """A line to the socket `there`; new connections are as mute as `is_mute` says."""

    def __init__(self, there: Path) -> None:
        self._there = there
        self._wires: set[_Wire] = set()
        self._server: asyncio.Server | None = None
        self.port = 0
        self.is_mute = False
        self.opened = 0  # connections, all in all
        self.loses = 0  # so many answers to a COMMIT are lost
        self.lost = 0

    def url(self, database: str, user: str) -> str:
        """Return the address of a database at the other end."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{quote(database)}"

    async def begin(self) -> None:
        """Take connections, at the same port as before."""
        self._server = await asyncio.start_server(self._met, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Cut what is open, and let nobody in until it begins again."""
        assert self._server is not None
        self._server.close()
        await self.cut()
        await self._server.wait_closed()

    def mute(self, *, for_good: bool = False) -> None:
        """Let nothing through any more where a line is open; `for_good`: nor on a new one."""
        self.is_mute = for_good
        for wire in self._wires:
            wire.is_mute = True

    async def cut(self) -> None:
        """Break every connection."""
        tasks = [wire.task for wire in self._wires]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def awaits(self) -> bool:
        """Say whether the other end is asked something and has not said all it has to say."""
        return any(wire.awaits for wire in self._wires)

    async def _met(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        self.opened += 1
        wire = _Wire(self, near, back)
        self._wires.add(wire)
        with contextlib.suppress(asyncio.CancelledError):
            await wire.run(self._there)
        self._wires.discard(wire)


class _Wire:
    """One connection, and the one beyond it."""

    def __init__(self, line: Line, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        self._line = line
        self._near, self._back = near, back
        self.is_mute = line.is_mute
        self._commits = False
        self._asked = False
        task = asyncio.current_task()
        assert task is not None
        self.task: asyncio.Task[object] = task

    @property
    def awaits(self) -> bool:
        """Say whether an answer is due that will come."""
        return self._asked and not self.is_mute

    async def run(self, there: Path) -> None:
        far, onward = await asyncio.open_unix_connection(str(there))
        ways = [
            asyncio.ensure_future(self._there(self._near, onward)),
            asyncio.ensure_future(self._here(far, self._back)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            for writer in (onward, self._back):
                writer.transport.abort()

    async def _there(self, come: asyncio.StreamReader, go: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while said := await come.read(CHUNK):
                if COMMIT in said and self._line.loses:
                    self._line.loses -= 1
                    self._commits = True
                self._asked = not said.startswith(LEAVE)
                await self._passed(said, go, mute=self.is_mute)

    async def _here(self, come: asyncio.StreamReader, go: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while said := await come.read(CHUNK):
                if self._commits and not self.is_mute:
                    self.is_mute = True
                    self._line.lost += 1
                if said[-6:-1] == READY:
                    self._asked = False
                await self._passed(said, go, mute=self.is_mute)
            # what is mute does not say either that the other end has gone
            if self.is_mute:
                await asyncio.Event().wait()

    async def _passed(self, said: bytes, go: asyncio.StreamWriter, *, mute: bool) -> None:
        if not mute:
            go.write(said)
            await go.drain()


@asynccontextmanager
async def line_to(there: Path) -> AsyncIterator[Line]:
    """Run a line for a while."""
    line = Line(there)
    await line.begin()
    try:
        yield line
    finally:
        await line.refuse()
