"""`make worlds`: a coach among everything that can go wrong, again and again.

Each world is drawn from its seed: `--seed N --worlds 1` lives one of them again, and tells it.
"""

import argparse
import logging
import os
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from random import SystemRandom
from time import monotonic

from tests.kill.grounds import Databases, Files, Grounds
from tests.postgres import running_postgres, shared_postgres
from tests.worlds.judge import judged, marks
from tests.worlds.turns import Stuck
from tests.worlds.world import World

SHARES = {"sqlite": 1, "postgresql": 4}
"""How many live through worlds at once: a server that does not answer is waited for in earnest."""

CORPUS = {
    "sqlite": (
        4242050,  # slept through a reminder's worth
        5000425,  # the clock was set back twice, by hours
        5000448,
        5000474,
        5000475,
        770282,  # a tick was held up while the clock was set right
        770375,  # stopped between a send and the answer to it
        17785716,  # killed while an answer and a closing of the same chat were under way
        31113007,  # a card was closed while it was on its way, and said that by itself later
        88107,  # a second tap took the way back off its card
        577337005,  # killed by a clock three hours ahead, while a reminder waited for its last try
        424223,  # a rewriting was on its way as its question was answered in words
        280014,  # a rewriting and what closed its card came to the same
        284037,  # a button beside a question asked another, and the first kept its buttons
        283014,  # a card that an answer took the place of was closed for what stood there before
    ),
    "postgresql": (
        4242217,  # a reminder waited while the clock was set two hours forwards
        4242234,  # stopped while it opened the database
        5000320,  # stopped for ten minutes amid its sends
        440236,  # the clock was set back twice while a letter of who was killed was leased
        880427,  # a tick began by a clock six hours behind, and wrote by the right one
        776807859,  # one of two was stopped as it took a letter: that chat waits for the lease
        79948038,  # put off by a clock three hours ahead, and begun anew as it was set right
        900158,  # two answers took the buttons off a card while the database was away
    ),
}
"""Worlds in which something did not hold, or seemed not to; all are lived again with many."""
MANY = 100


def main() -> int:
    """Run as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.worlds", description=__doc__)
    parser.add_argument("--worlds", type=int, default=1000, help="on both databases together")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--server", type=Path, help="the folder of a PostgreSQL that runs")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    sys.unraisablehook = lambda _: None  # of who was killed in the middle of something
    warnings.simplefilter("ignore", RuntimeWarning)  # nor did they get round to all they meant to
    chosen = [asked.only] if asked.only else ["sqlite", "postgresql"]
    share = -(-asked.worlds // len(chosen))
    workers = [
        _begun(partial(_lived, name, asked.server, _seeds(name, asked.seed, share)))
        for name in chosen
    ]
    return max(_ended(workers))


def _seeds(name: str, first: int, count: int) -> list[int]:
    """Return the worlds to live through; where they are many, those of the corpus before."""
    known = CORPUS[name] if count >= MANY else ()
    return [*known, *range(first, first + count)]


def _begun(work: Callable[[], int]) -> int:
    """Fork a process that ends with what some work returns; return its id."""
    worker = os.fork()
    if worker:
        return worker
    code = 1
    try:
        code = work()
    except Exception:  # noqa: BLE001 - the outermost edge of a process
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code)


def _ended(workers: Sequence[int]) -> list[int]:
    """Return the codes that processes end with."""
    return [os.waitstatus_to_exitcode(os.waitpid(one, 0)[1]) for one in workers]


def _lived(name: str, server: Path | None, seeds: Sequence[int]) -> int:
    """Live through worlds on one kind of database; return 1 where something did not hold."""
    began = monotonic()
    with ExitStack() as stack:
        grounds: Grounds
        socket: Path | None = None
        if name == "sqlite":
            memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
            folder = tempfile.TemporaryDirectory(prefix="coach-worlds-", dir=memory)
            grounds = Files(Path(stack.enter_context(folder)))
        else:
            running = (
                shared_postgres(server) if server else stack.enter_context(running_postgres())
            )
            socket = running.socket
            grounds = Databases(running)
        shares = [seeds[first :: SHARES[name]] for first in range(SHARES[name])]
        sys.stdout.flush()
        workers = [
            _begun(partial(_broken, grounds, socket, share, tells=len(seeds) == 1))
            for share in shares
        ]
        broken = _ended(workers)
    took = monotonic() - began
    print(f"{grounds.name}: {len(seeds)} worlds in {took:.0f} s, {sum(broken)} broken", flush=True)
    return int(any(broken))


def _broken(grounds: Grounds, socket: Path | None, seeds: Sequence[int], *, tells: bool) -> int:
    """Live through worlds; return how many did not hold, as far as an exit code can say."""
    broken = 0
    for seed in seeds:
        with grounds.ground() as ground:
            world = World(ground, seed, socket)
            try:
                world.live()
                wrong = judged(world)
            except Stuck as stuck:
                wrong = [str(stuck)]
            if wrong:
                broken += 1
                print(f"{grounds.name} seed {seed}: {marks(world)}")
            if wrong or tells:
                print("\n".join(world.story.told))
            for one in wrong[:10]:
                print(f"  BROKEN: {one}")
            sys.stdout.flush()
    return min(broken, 100)


if __name__ == "__main__":
    sys.exit(main())
