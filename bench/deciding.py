"""B12: what today's session is, for somebody with two years behind them."""

import time
from collections.abc import Sequence
from dataclasses import replace

from bench.cast import evening, trained
from bench.measuring import ROUNDS, Row, spread
from bot.contract import Called
from bot.dialogue.changes import Snapshot
from bot.dialogue.step import step
from bot.dialogue.turn import Scene
from bot.outbox.composition import voice_of
from bot.rules.verdict import decide
from bot.words.phrase import phrase

TWO_YEARS = 208  # sessions, two a week
TIMES = 40
GOAL_MS, GROWTH = 0.1, 1.2


async def today() -> Sequence[Row]:
    """Measure B12."""
    decided, said, new = [], [], []
    for _ in range((ROUNDS + 1) * TIMES):
        decided.append(_decided(TWO_YEARS))
        said.append(_said(TWO_YEARS))
        new.append(_decided(0))
    deciding, of_nobody = spread(decided[TIMES:]), spread(new[TIMES:])
    growth = deciding.median / of_nobody.median
    return [
        Row(
            "B12",
            "deciding /today, two years of history",
            "-",
            f"<= {GOAL_MS:g} ms",
            f"{deciding} ms",
            deciding.median <= GOAL_MS,
            {"with_dialogue_and_words_ms": round(spread(said[TIMES:]).median, 3)},
        ),
        Row(
            "B12",
            "deciding, two years of history",
            "with none",
            f"<= {GROWTH:g}x",
            f"{growth:.2f}x",
            growth <= GROWTH,
            {"none_ms": round(of_nobody.median, 3)},
        ),
    ]


def _anew(snapshot: Snapshot) -> Snapshot:
    """Return an equal athlete nothing has been asked about yet."""
    return replace(snapshot, athlete=replace(snapshot.athlete), log=replace(snapshot.log))


def _decided(sessions: int) -> float:
    snapshot, day = _anew(trained(sessions)), evening(sessions).date()
    began = time.perf_counter()
    decide(snapshot.athlete, snapshot.log, day)
    return (time.perf_counter() - began) * 1e3


def _said(sessions: int) -> float:
    scene = Scene(_anew(trained(sessions)), evening(sessions), "today")
    began = time.perf_counter()
    taken = step(scene, Called("today", "", "m"))
    for say in taken.says:
        phrase(say.content, voice_of(taken.after))
    return (time.perf_counter() - began) * 1e3
