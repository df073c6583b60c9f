"""B13: how long a typed line is listened to: for the body, as a reply and for a wish."""

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from bench.measuring import ROUNDS, Row
from bot.reading.body.talk import body_talk
from bot.reading.heard import Habits
from bot.reading.intents.wishes import wishes_in
from bot.reading.replies.reading import read
from bot.rules.log.records import Language

CORPORA = (
    "body/others.jsonl",
    "intents/lines.jsonl",
    "parse/everyday_replies.jsonl",
    "talk/ear_lines.jsonl",
)
GOAL_MS = 0.25


async def lines() -> Sequence[Row]:
    """Measure B13: the median line of the corpora, by the whole ear and by each reader of it."""
    said = list(_lines())
    rounds = [[_heard(*line) for line in said] for _ in range(ROUNDS + 1)][1:]
    best = [[min(times) for times in zip(*one, strict=True)] for one in zip(*rounds, strict=True)]
    body, reply, wish = (median(times) for times in zip(*best, strict=True))
    whole = median(map(sum, best))  # what the machine does beside it is left out
    return [
        Row(
            "B13",
            f"hearing a line, the median of {len(said):,}",
            "-",
            f"<= {GOAL_MS:g} ms",
            f"{whole:.2f} ms",
            whole <= GOAL_MS,
            {
                "body_ms": round(body, 3),
                "reply_ms": round(reply, 3),
                "wish_ms": round(wish, 3),
                "slowest_ms": round(max(map(sum, best)), 2),
            },
        )
    ]


def _lines() -> Iterator[tuple[str, Language]]:
    """Yield the lines of the corpora with their languages."""
    for name in CORPORA:
        rows = Path("tests", name).read_text(encoding="utf-8").splitlines()
        for row in map(json.loads, rows):
            yield row["text"], Language(row.get("language", "en"))


def _heard(text: str, language: Language) -> tuple[float, float, float]:
    """Return the milliseconds that each reader takes, in the order they come."""
    began = time.perf_counter()
    body_talk(text, language)
    body = time.perf_counter()
    read(text, Habits(language=language))
    reply = time.perf_counter()
    wishes_in(text, language)
    return (body - began) * 1e3, (reply - body) * 1e3, (time.perf_counter() - reply) * 1e3
