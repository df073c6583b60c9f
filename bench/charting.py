"""B10: what a picture costs: against matplotlib drawing the same panels, and to whoever waits."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from importlib import import_module
from io import BytesIO
from statistics import median

from sqlalchemy import Connection

from bench.beside import LOGGER, filled, timed
from bench.cast import evening
from bench.measuring import Row, at_most, in_turn
from bot.enclosed.chart import Chart, Panel, Series, Sign, Tick
from bot.enclosed.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.outbox.pictures import draw
from bot.store import people
from bot.store.accounts import contacts

GOAL = 0.55
WAIT_MS, BOARDS, SESSIONS = 100, 5, 30
NOW = evening(SESSIONS)
DAYS, A_WEEK = 364, 2
EVERY = DAYS // (52 * A_WEEK)


def drawing() -> Drawing:
    """Return a year of two sessions a week: drag with its line, metres as bars, three pains."""
    days = range(0, DAYS, EVERY)
    drag = tuple((day, 5 + day * 0.05) for day in days)
    metres = tuple((day, 80.0 + day % 60) for day in days)
    pains = {
        sign: tuple((day, float((day + more) % 4)) for day in days)
        for more, sign in enumerate((Sign.MORNING, Sign.DURING, Sign.AFTER))
    }
    tens = tuple(Tick(at, str(at)) for at in (0, 10, 20))
    pain = tuple(Tick(at, str(at)) for at in (0, 5, 10))
    panels = (
        Panel("Drag, kg", 0, 25, tens, (Series(Sign.DRAG, drag, joined=True),), height=5),
        Panel("Metres", 0, 150, (Tick(0, "0"),), (Series(Sign.METRES, metres),), height=2),
        Panel(
            "Knee, pain 0-10",
            -0.6,
            10.6,
            pain,
            tuple(Series(sign, at, joined=sign is Sign.MORNING) for sign, at in pains.items()),
            height=3,
        ),
    )
    first = date(2026, 1, 1)
    ticks = tuple(Tick(at, f"{first + timedelta(days=at):%d %b}") for at in range(0, DAYS, 60))
    key = tuple((sign, sign.value) for sign in (Sign.DRAG, Sign.METRES, *pains))
    return Drawing("progress", "A year", "", (), (), "", Chart(DAYS, ticks, panels, (), key))


async def years() -> Sequence[Row]:
    """Measure B10."""
    year = drawing()
    rival = _rival()

    async def ours() -> float:
        return await _timed(draw, year)

    async def theirs() -> float:
        return await _timed(rival, year)

    pairs = await in_turn(ours, theirs)
    figures = {
        "draw_ms": round(median(pairs.subject) * 1e3, 1),
        "matplotlib_ms": round(median(pairs.rival) * 1e3, 1),
    }
    warm = at_most("B10", "the picture of a year", "matplotlib", pairs.ratio, GOAL, figures)
    return [warm, await _beside()]


async def _timed(work: Callable[[Drawing], bytes], year: Drawing) -> float:
    began = time.perf_counter()
    await asyncio.to_thread(work, year)
    return time.perf_counter() - began


async def _beside() -> Row:
    """Log sessions while boards are drawn, one after the other."""
    rows = tuple(DrawnRow(f"Player {n}", "1 of 2 sessions · 40 kg · pain 1") for n in range(500))
    board = Drawing("board", "Falcons", "", (DrawnGroup(Mark.GOOD, "Ready", rows),), (), "")
    waited: list[float] = []
    async with filled(_fill, NOW) as coach:
        await timed(coach, LOGGER.logs(99))  # warm
        going = asyncio.ensure_future(_drawn(board))
        number = 100
        while not going.done():
            waited.append(await timed(coach, LOGGER.logs(number)))
            number += 1
    slowest = max(waited) * 1e3
    return Row(
        "B10",
        f"a session logged while {BOARDS} boards of 500 are drawn: the slowest",
        "-",
        f"<= {WAIT_MS} ms",
        f"{slowest:.0f} ms",
        slowest <= WAIT_MS,
        {"median_ms": round(median(waited) * 1e3, 1), "logged": len(waited)},
    )


async def _drawn(board: Drawing) -> None:
    for _ in range(BOARDS):
        await asyncio.to_thread(draw, board)


def _fill(connection: Connection) -> None:
    revised, contact = LOGGER.on_file(SESSIONS)
    people.save(connection, [revised], NOW)
    contacts.meet(connection, [contact], ())


def _rival() -> Callable[[Drawing], bytes]:
    """Return what draws the same panels with matplotlib, loaded by whoever measures only."""
    canvas = import_module("matplotlib.backends.backend_agg").FigureCanvasAgg
    figure_of = import_module("matplotlib.figure").Figure

    def drawn(year: Drawing) -> bytes:
        assert year.chart is not None
        panels = year.chart.panels
        figure = figure_of(figsize=(10.8, 14.4), dpi=100)
        canvas(figure)
        heights = [one.height for one in panels]
        axes = figure.subplots(len(panels), 1, sharex=True, height_ratios=heights)
        for panel, axis in zip(panels, axes, strict=True):
            axis.set_title(panel.title, loc="left")
            axis.set_ylim(panel.low, panel.high)
            axis.grid(True)
            for series in panel.series:
                across, up = zip(*series.points, strict=True)
                if series.sign is Sign.METRES:
                    axis.bar(across, up, label=series.sign.value)
                else:
                    line = "o-" if series.joined else "^"
                    axis.plot(across, up, line, label=series.sign.value)
            axis.legend()
        kept = BytesIO()
        figure.savefig(kept, format="png")
        return kept.getvalue()

    return drawn
