"""What somebody waits who logs a session while something long goes on for others."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Connection

from bench.cast import Character, Swift
from bench.due import coach_on
from bench.measuring import Row
from bot.coach.app import Coach
from bot.contract import Incoming
from bot.store.database import open_database

LOGGER = Character(0)
GOAL_MS = 32
ALONE = 30


@asynccontextmanager
async def filled(
    fill: Callable[[Connection], None], now: datetime, courier: Swift | None = None
) -> AsyncIterator[Coach]:
    """Open a coach on a new file that `fill` wrote into, its clock standing still."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.sqlite'}"
        database = await open_database(url)
        await database.transact(fill)
        await database.close()
        async with coach_on(url, now, courier) as coach:
            gc.collect()
            gc.freeze()  # as the program does once it has started
            try:
                yield coach
            finally:
                gc.unfreeze()


async def timed(coach: Coach, act: Incoming) -> float:
    """Return how many seconds an act waits for its answer."""
    began = perf_counter()
    assert await coach.answer(act)
    return perf_counter() - began


async def waited(
    coach: Coach, key: str, others: str, long: Callable[[], Awaitable[dict[str, float]]]
) -> Row:
    """Return the line of a benchmark: sessions logged alone, then while `long` is under way.

    It returns figures of its own.
    """
    numbers = iter(range(100, 1_000_000))
    alone = [await timed(coach, LOGGER.logs(next(numbers))) for _ in range(ALONE)]
    going = asyncio.ensure_future(long())
    beside: list[float] = []
    while not going.done():
        beside.append(await timed(coach, LOGGER.logs(next(numbers))))
        await asyncio.sleep(0.01)
    worst = quantiles(beside, n=20)[-1] * 1e3
    figures = {
        "alone_ms": round(median(alone) * 1e3, 1),
        "beside_ms": round(median(beside) * 1e3, 1),
        "longest_ms": round(max(beside) * 1e3, 1),
        "logged": len(beside),
    }
    return Row(
        key,
        f"a session logged while {others}: 95 of 100",
        "-",
        f"<= {GOAL_MS} ms",
        f"{worst:.1f} ms",
        worst <= GOAL_MS,
        figures | going.result(),
    )
