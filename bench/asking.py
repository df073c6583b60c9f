"""B20: how long it takes to find the answer to a question."""

import time
from collections.abc import Sequence
from statistics import median

from bench.measuring import ROUNDS, Row
from bot.rules.log.records import Language
from bot.stories.library.search import looked_up
from bot.stories.library.shelf import answers_in

GOAL_MS = 1.0
EACH = 4  # of so many questions one is asked
BEHIND = ", tell me"  # so that none is word for word one on file


async def questions() -> Sequence[Row]:
    """Measure B20: the median of a fourth of the questions on file, asked a little differently."""
    asked = [
        (f"{question}{BEHIND}", language)
        for language in Language
        for answer in answers_in(language).values()
        for question in answer.questions[::EACH]
    ]
    rounds = [[_looked_up(*one) for one in asked] for _ in range(ROUNDS + 1)][1:]
    best = sorted(min(times) for times in zip(*rounds, strict=True))
    typical = median(best)  # what the machine does beside it is left out
    return [
        Row(
            "B20",
            f"finding an answer, the median of {len(asked):,}",
            "-",
            f"<= {GOAL_MS:g} ms",
            f"{typical:.2f} ms",
            typical <= GOAL_MS,
            {"95th_ms": round(best[len(best) * 95 // 100], 2), "slowest_ms": round(best[-1], 2)},
        )
    ]


def _looked_up(question: str, language: Language) -> float:
    began = time.perf_counter()
    looked_up(question, language)
    return (time.perf_counter() - began) * 1e3
