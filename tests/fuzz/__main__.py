"""Anything at all, into every entry: nothing may raise, and nobody may go without an answer.

    python -m tests.fuzz --inputs 200000 --seeds 10
    python -m tests.fuzz --seed 1234 --inputs 500     the same inputs again

What broke it before is in `corpus.jsonl`, and tried first.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random, SystemRandom

from tests.fuzz import inputs
from tests.fuzz.entries import ENTRIES, address
from tests.fuzz.talks import ATHLETES, talking

CORPUS = Path(__file__).resolve().with_name("corpus.jsonl")
OF_THE_CORPUS = 3  # questions each text of the corpus is tried on, unless all are
TALKING = 0.75  # the share of inputs that are somebody talking
OPENING = 0.005  # and of databases opened, which is slow
TOO_SLOW_S = 2.0


@dataclass
class Findings:
    """What broke, each kind of it once."""

    seed: int
    found: dict[str, str] = field(default_factory=dict)
    slowest_s: float = 0.0

    @contextmanager
    def watching(self, number: int) -> Iterator[None]:
        """Note whatever the block raises, with what was put in."""
        begun = time.process_time()
        try:
            yield
        except Exception as wrong:  # noqa: BLE001 - what is looked for
            trace = "".join(traceback.format_exception(wrong)[-6:])
            told = f"seed {self.seed}, input {number}: {inputs.latest[0]}\n{trace}"
            self.found.setdefault(_kind(wrong), told)
        took = time.process_time() - begun
        self.slowest_s = max(self.slowest_s, took)
        if took > TOO_SLOW_S:
            told = f"seed {self.seed}, input {number} took {took:.1f} s: {inputs.latest[0]}"
            self.found.setdefault("too slow", told)


def _kind(wrong: Exception) -> str:
    last = traceback.extract_tb(wrong.__traceback__)[-1]
    return f"{type(wrong).__name__} {Path(last.filename).name}:{last.lineno} {str(wrong)[-80:]}"


async def fuzz(seed: int, so_many: int, folder: Path) -> Findings:
    """Put so many inputs in; the same seed makes the same ones."""
    chance, findings = Random(seed), Findings(seed)
    async with talking(folder) as talk:
        for number in range(so_many):
            drawn = chance.random()
            with findings.watching(number):
                if drawn < TALKING:
                    await talk.turn(chance)
                elif drawn < TALKING + OPENING:
                    await address(chance, folder)
                else:
                    chance.choice(ENTRIES)(chance, folder)
    return findings


async def corpus(seed: int, folder: Path, *, everything: bool = False) -> Findings:
    """Try what broke before, each on some of the questions that may be open, or on all."""
    from tests.talk.test_every_question import TYPICAL

    chance, findings = Random(seed), Findings(seed)
    async with talking(folder) as talk:
        for number, line in enumerate(CORPUS.read_text(encoding="utf-8").splitlines()):
            text = json.loads(line)
            questions = range(len(TYPICAL))
            for question in questions if everything else chance.sample(questions, OF_THE_CORPUS):
                with findings.watching(number):
                    await talk.says(chance.choice(tuple(ATHLETES)), question, text)
    return findings


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--inputs", type=int, default=10_000, help="of all seeds together")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=None, help="the first; by default a fresh one")
    options = parser.parse_args()
    first = SystemRandom().randrange(1 << 32) if options.seed is None else options.seed
    memory = Path("/dev/shm")
    broken = 0
    for seed in range(first, first + options.seeds):
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
            os.environ["HOME"] = folder
            os.chdir(folder)  # an address may name a file beside whoever runs it
            own = Path(folder)
            if seed == first:
                broken += _told(asyncio.run(corpus(seed, own / "corpus", everything=True)))
            findings = asyncio.run(fuzz(seed, options.inputs // options.seeds, own / "fuzz"))
        broken += _told(findings)
        took = time.monotonic() - begun
        print(
            f"seed {seed}: {options.inputs // options.seeds} inputs in {took:.0f} s, "
            f"{len(findings.found)} broke, the slowest took {findings.slowest_s:.2f} s",
            flush=True,
        )
    return 1 if broken else 0


def _told(findings: Findings) -> int:
    for told in findings.found.values():
        print(told, "\n", flush=True)
    return len(findings.found)


if __name__ == "__main__":
    sys.exit(main())
