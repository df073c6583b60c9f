"""Run the benchmarks, each in a process of its own: `python -m bench [NAME ...]`."""

import argparse
import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from bench.measuring import Row
from bench.table import written

# name: (module, function); a module is imported by the process that runs it, no other
BENCHMARKS = {
    "B1": ("bench.load", "one_at_a_time"),
    "B2": ("bench.load", "all_at_once"),
    "B3": ("bench.shared", "all_at_once"),
    "B4": ("bench.telegram", "answering"),
    "B5": ("bench.due", "ten_thousand"),
    "B6": ("bench.due", "a_million_stored"),
    "B7": ("bench.broadcast", "reminding"),
    "B8": ("bench.broadcast", "within_limits"),
    "B9": ("bench.occurrences", "next_occurrence"),
    "B10": ("bench.charting", "years"),
    "B11": ("bench.starting", "starting"),
    "B12": ("bench.deciding", "today"),
    "B13": ("bench.listening", "lines"),
    "B14": ("bench.pressing", "pressing"),
    "B15": ("bench.fairness", "waiting"),
    "B16": ("bench.boards", "opening"),
    "B17": ("bench.exports", "handing_out"),
    "B18": ("bench.paging", "turning"),
    "B19": ("bench.tapping", "tapping"),
    "B20": ("bench.asking", "questions"),
    "B21": ("bench.live", "ringing"),
    "B22": ("bench.copying", "answering"),
    "B23": ("bench.growing", "on_file"),
    "B24": ("bench.growing", "behind"),
    "B25": ("bench.growing", "rooms"),
}
RESULT = Path("build", "bench.json")


def main() -> int:
    """Run what is asked for, print the table and write it as JSON; 1 where one broke."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(BENCHMARKS)}; all by default")
    parser.add_argument("--only", choices=BENCHMARKS, help=argparse.SUPPRESS)
    parser.add_argument("--json", type=Path, default=RESULT, help="where the numbers go")
    wished = parser.parse_args()
    if wished.only is not None:
        print(json.dumps([asdict(row) for row in asyncio.run(_awaited(_benchmark(wished.only)))]))
        return 0
    rows = [row for name in wished.names or BENCHMARKS for row in _apart(name)]
    print(written(rows))
    wished.json.parent.mkdir(parents=True, exist_ok=True)
    wished.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n")
    return int(any(row.measured == BROKE for row in rows))


BROKE = "did not finish"


def _benchmark(name: str) -> Callable[[], Awaitable[Sequence[Row]]]:
    module, function = BENCHMARKS[name]
    found: Callable[[], Awaitable[Sequence[Row]]] = getattr(import_module(module), function)
    return found


async def _awaited(benchmark: Callable[[], Awaitable[Sequence[Row]]]) -> Sequence[Row]:
    return await benchmark()


def _apart(name: str) -> Sequence[Row]:
    """Return a benchmark's lines, measured in a process of its own."""
    print(f"{name} ...", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "bench", "--only", name]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode:
        return [Row(name, BENCHMARKS[name][1].replace("_", " "), "-", "-", BROKE, False)]
    return [Row(**row) for row in json.loads(run.stdout.splitlines()[-1])]


if __name__ == "__main__":
    sys.exit(main())
