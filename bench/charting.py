"""B10: what a picture costs: against matplotlib drawing the same panels, and to whoever waits."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median

from sqlalchemy import Connection

from bench.beside import LOGGER, filled, timed
from bench.cast import evening
from bench.measuring import ROUNDS, Pairs, Row, at_most, in_turn, spread
from bench.yearly import Drawer, drawing, matplotlib, ours
from bot.enclosed.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.outbox.painting.drawn import draw
from bot.store import people
from bot.store.accounts import contacts

WARM, COLD, MEMORY = 0.55, 0.3, 0.65  # of what matplotlib takes
WAIT_MS, SESSIONS = 100, 30
NOW = evening(SESSIONS)


async def years() -> Sequence[Row]:
    """Measure B10."""
    year, mine, its = drawing(), ours(), matplotlib()

    async def subject() -> float:
        return await _timed(mine, year)

    async def rival() -> float:
        return await _timed(its, year)

    pairs = await in_turn(subject, rival)
    name, against = "the picture of a year", "matplotlib"
    warm = at_most("B10", name, against, pairs.ratio, WARM, _figures(pairs))
    return [warm, *_cold(name, against), await _beside()]


def _figures(pairs: Pairs) -> dict[str, float]:
    drawn, its = round(median(pairs.subject) * 1e3, 1), round(median(pairs.rival) * 1e3, 1)
    return {"draw_ms": drawn, "matplotlib_ms": its}


async def _timed(work: Drawer, year: Drawing) -> float:
    began = time.perf_counter()
    await asyncio.to_thread(work, year)
    return time.perf_counter() - began


def _cold(name: str, against: str) -> Sequence[Row]:
    """Measure the first picture of a process, its start included, and what that process held."""
    rounds = [(_alone("ours"), _alone(against)) for _ in range(ROUNDS + 1)][1:]
    mine, its = zip(*rounds, strict=True)
    took = Pairs(tuple(one[0] for one in mine), tuple(one[0] for one in its))
    held = Pairs(tuple(one[1] for one in mine), tuple(one[1] for one in its))
    weighs = {
        "held_mib": round(median(held.subject)),
        "matplotlib_mib": round(median(held.rival)),
    }
    return [
        at_most("B10", f"{name}, first of a process", against, took.ratio, COLD, _figures(took)),
        at_most("B10", f"{name}, memory of its process", against, held.ratio, MEMORY, weighs),
    ]


def _alone(who: str) -> tuple[float, float]:
    """Return how many seconds a process took that draws it once, and its most memory in MiB."""
    command = [sys.executable, "-m", "bench.yearly", who]
    began = time.perf_counter()
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return time.perf_counter() - began, int(run.stdout) / 1024


async def _beside() -> Row:
    """Log sessions while a board of 500 is drawn, and as many alone, in turn."""
    rows = tuple(DrawnRow(f"Player {n}", "1 of 2 sessions · 40 kg · pain 1") for n in range(500))
    board = Drawing("board", "Falcons", "", (DrawnGroup(Mark.GOOD, "Ready", rows),), (), "")
    slowest: list[float] = []
    alone: list[float] = []
    drawn: list[float] = []
    numbers = iter(range(99, 1_000_000))
    async with filled(_fill, NOW) as coach:
        await timed(coach, LOGGER.logs(next(numbers)))  # warm
        for _ in range(ROUNDS):
            going = asyncio.ensure_future(_timed(draw, board))
            waited: list[float] = []
            while not going.done():
                waited.append(await timed(coach, LOGGER.logs(next(numbers))))
            drawn.append(going.result())
            slowest.append(max(waited) * 1e3)
            alone.append(max([await timed(coach, LOGGER.logs(next(numbers))) for _ in waited]))
    return Row(
        "B10",
        "a session logged while a board of 500 is drawn: the slowest",
        "-",
        f"<= {WAIT_MS} ms",
        f"{spread(slowest)} ms",
        median(slowest) <= WAIT_MS,
        {
            "board_ms": round(median(drawn) * 1e3),
            "alone_ms": round(median(alone) * 1e3, 1),
        },
    )


def _fill(connection: Connection) -> None:
    revised, contact = LOGGER.on_file(SESSIONS)
    people.save(connection, [revised], NOW)
    contacts.meet(connection, [contact], ())
