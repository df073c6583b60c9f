"""Telegram for a benchmark: the Bot API in another process, and what it saw."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # the one in Telegram's own manual
PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Send:
    """A message as it arrived there, on the monotonic clock that all processes share."""

    at: float
    chat: int
    taken: bool
    words: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What was sent, which chat said something when, and when updates were asked for, since."""

    sends: tuple[Send, ...]
    lines: tuple[tuple[int, float], ...]
    asked: tuple[float, ...]

    @property
    def told(self) -> dict[int, float]:
        """When each chat last said something."""
        return dict(self.lines)

    @property
    def took_s(self) -> float:
        """How long it took from the first thing told to the last one sent."""
        return max(one.at for one in self.sends) - min(self.told.values())


class Loopback:
    """The Bot API at `base`."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self._process = process
        self.base = f"http://127.0.0.1:{port}/bot"

    def tell(self, messages: Sequence[tuple[int, str]], at: datetime) -> None:
        """Let people say something, all at one moment."""
        self._order(tell=messages, date=int(at.timestamp()))

    def press(self, presses: Sequence[tuple[int, str]], at: datetime) -> None:
        """Let people press a button each, all at one moment."""
        self._order(press=presses, date=int(at.timestamp()))

    def refuse(self, *, after: int, seconds: float, pause_s: int) -> None:
        """Let it answer 429 for a while, after so many sends."""
        self._order(trouble=[after, seconds, pause_s])

    async def seen(self, sends: int, of: str = "sends") -> Seen:
        """Return what was sent since last asked, once that many messages were taken.

        `of` "presses": of presses, as they are acknowledged.  `of` "updates": once the bot is
        done with that many of what it was told since the start.
        """
        self._order(**{"await": sends, "of": of})
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE_S):
            log = json.loads(await self._process.stdout.readline())
        lines = tuple((int(chat), at) for chat, at in log["told"])
        return Seen(tuple(Send(*one) for one in log["sends"]), lines, tuple(log["asked"]))

    def _order(self, **words: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words).encode() + b"\n")


@asynccontextmanager
async def loopback() -> AsyncIterator[Loopback]:
    """Run the Bot API for a while."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.bot_api"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=1 << 24,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield Loopback(process, json.loads(await process.stdout.readline())["port"])
    finally:
        process.stdin.close()
        await process.wait()
