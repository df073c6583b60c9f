"""The picture of a year, drawn by us and with matplotlib; `python -m bench.yearly NAME` draws one.

It loads no more than what draws, so that a process of its own says what one picture costs.
"""

import re
import sys
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path

from bot.enclosed.chart import Chart, Panel, Series, Sign, Tick
from bot.enclosed.drawing import Drawing

DAYS, A_WEEK = 364, 2
EVERY = DAYS // (52 * A_WEEK)
Drawer = Callable[[Drawing], bytes]


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


def ours() -> Drawer:
    """Return what draws it in a message, loaded by whoever draws only."""
    drawn: Drawer = import_module("bot.outbox.painting.drawn").draw
    return drawn


def matplotlib() -> Drawer:
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


DRAWERS = {"ours": ours, "matplotlib": matplotlib}


def main() -> None:
    """Draw it once, and print the most memory this process held, in KiB."""
    DRAWERS[sys.argv[1]]()(drawing())
    # of this program alone: what `getrusage` tells counts the process that began it, too
    status = Path("/proc/self/status").read_text("ascii")
    print(*re.findall(r"^VmHWM:\s+(\d+)", status, re.MULTILINE))


if __name__ == "__main__":
    main()
