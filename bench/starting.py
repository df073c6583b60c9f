"""How long it takes until there is something to read."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import Row, at_most, in_turn, spread

PROGRAM = Path(sys.executable).with_name("sled-coach")
TIMES = 5
FIRST_LINE_S = 1.5


async def starting() -> Sequence[Row]:
    """Measure the start of the program."""

    async def help_text() -> float:
        return _ran([str(PROGRAM), "--help"])

    async def bare() -> float:
        return _ran([sys.executable, "-c", "pass"])

    pairs = await in_turn(help_text, bare)
    figures = {
        "subject_ms": round(spread(pairs.subject).median * 1e3, 1),
        "rival_ms": round(spread(pairs.rival).median * 1e3, 1),
    }
    fresh = spread([_first_line() for _ in range(TIMES + 1)][1:])
    return [
        at_most("start", "sled-coach --help", "bare Python", pairs.ratio, 7, figures),
        Row(
            "start",
            "sled-coach chat, first line of a new database",
            "-",
            f"<= {FIRST_LINE_S} s",
            f"{fresh} s",
            fresh.median <= FIRST_LINE_S,
        ),
    ]


def _ran(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _first_line() -> float:
    with TemporaryDirectory() as folder:
        began = time.perf_counter()
        chat = subprocess.Popen(
            [str(PROGRAM), "chat", "--db", f"sqlite:///{folder}/coach.sqlite"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert chat.stdout is not None
        line = chat.stdout.readline()
        took = time.perf_counter() - began
        chat.communicate()
    assert line, "the chat said nothing"
    return took
