"""Where lines come from when nobody sits there: a file or another program."""

import asyncio
import codecs
import os
import threading
from typing import Protocol


class Lines(Protocol):
    """The lines somebody types."""

    async def next(self, prompt: str) -> str | None:
        """Return the next line, None when they have left; `prompt` stands before it."""
        ...

    def stop(self) -> None:
        """Make whoever waits for a line get None: the process is asked to end."""
        ...


class Pipe:
    """Lines from a file descriptor, each without its end; there is no prompt.

    A thread reads them, because a file cannot be waited for.  It uses none of Python's own
    streams, whose locks would keep the process from ending while the thread still waits.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, daemon=True).start()

    async def next(self, prompt: str) -> str | None:
        return await self._lines.get()

    def stop(self) -> None:
        while not self._lines.empty():
            self._lines.get_nowait()  # never taken, so never half done
        self._lines.put_nowait(None)

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        rest = ""
        while block := os.read(self._descriptor, 65536):
            *whole, rest = (rest + decoder.decode(block)).split("\n")
            for line in whole:
                self._put(line)
        if rest:
            self._put(rest)
        self._put(None)

    def _put(self, line: str | None) -> None:
        try:
            self._loop.call_soon_threadsafe(self._lines.put_nowait, line)
        except RuntimeError:
            return  # the loop is closed: nobody waits for lines any more
