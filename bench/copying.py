"""B22: what whoever writes waits for the nightly copy of a file that has grown."""

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from bench.cast import Swift, evening
from bench.load import EARLIER, PEOPLE, file_everybody
from bench.measuring import ROUNDS, Row, spread
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.settings import Copies, Settings

SIZE = 56 << 20  # bytes: a year of fifty athletes
PAGE = 1 << 16
MOST_MS = 100
BETWEEN_S = 0.01  # from an answer to the next line


async def answering() -> Sequence[Row]:
    """Measure B22."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "coach.sqlite")
        url, clock = f"sqlite:///{file}", RehearsalClock(evening(EARLIER))
        await file_everybody(url)
        _grown(file)
        settings = Settings(url, copies=Copies(keep=1))
        async with open_coach(settings, clock, [Swift()]) as coach:
            waiting = Waiting(coach, clock)
            rounds = [await waiting.both() for _ in range(ROUNDS + 1)][1:]
    slowest = spread([max(beside) - max(alone) for alone, beside, _ in rounds])
    figures = {
        "alone_ms": round(median(one for alone, _, _ in rounds for one in alone), 1),
        "beside_ms": round(median(one for _, beside, _ in rounds for one in beside), 1),
        "slowest_alone_ms": round(max(max(alone) for alone, _, _ in rounds), 1),
        "slowest_beside_ms": round(max(max(beside) for _, beside, _ in rounds), 1),
        "copy_ms": round(median(took for _, _, took in rounds)),
    }
    return [
        Row(
            "B22",
            f"{len(PEOPLE)} people log while a file of {SIZE >> 20} MB is copied: the slowest",
            "the same without a copy",
            f"<= {MOST_MS} ms more",
            f"{slowest} ms more",
            slowest.median <= MOST_MS,
            figures,
        )
    ]


def _grown(file: Path) -> None:
    """Let a file be as large as years of others would make it."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE others (said BLOB)")
        pages = ((Random(number).randbytes(PAGE),) for number in range(SIZE // PAGE))
        connection.executemany("INSERT INTO others VALUES (?)", pages)


class Waiting:
    """Everybody logs one session after another, and how long each waits is noted, in ms."""

    def __init__(self, coach: Coach, clock: RehearsalClock) -> None:
        self._coach = coach
        self._clock = clock
        self._session = count(EARLIER)

    async def both(self) -> tuple[list[float], list[float], float]:
        """Return how long each waited alone, and beside a copy, and how long that took."""
        alone = await self._all()
        began = time.perf_counter()
        copying = asyncio.create_task(self._coach.nightly.done())
        ended: list[float] = []
        copying.add_done_callback(lambda _: ended.append(time.perf_counter()))
        beside: list[float] = []
        while not copying.done():
            beside += await self._all(copying)
        return alone, beside, (ended[0] - began) * 1e3

    async def _all(self, copying: "asyncio.Task[None] | None" = None) -> list[float]:
        """Have everybody log, or as many as do before a copy is made."""
        session = next(self._session)
        self._clock.move_to(evening(session))
        waited = []
        for one in PEOPLE:
            if copying is not None and copying.done():
                break
            began = time.perf_counter()
            assert await self._coach.answer(one.logs(session))
            waited.append((time.perf_counter() - began) * 1e3)
            await asyncio.sleep(BETWEEN_S)
        return waited
