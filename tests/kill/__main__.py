"""`make kill`: kill the coach again and again, and see what it lost.

Prints the kills, what was lost (0) and what was doubled (never more than was under way), and
ends with code 1 where a promise was broken.
"""

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic

import apscheduler.schedulers.asyncio  # noqa: F401 - each life needs it; here it is loaded once

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.contract import Outgoing, Room
from bot.crashpoints import Moment
from bot.delivering import Delivery, Sent
from bot.rich import rich
from bot.settings import Settings
from tests.apps import TELEGRAM
from tests.kill.aged import leave_behind
from tests.kill.grounds import Databases, Files, Grounds
from tests.kill.life import Life, incoming
from tests.kill.live import BY_THEMSELVES, Killed, killed_throughout
from tests.kill.live import MOMENTS as LIVE_MOMENTS
from tests.kill.platform import Arrival, FakePlatform
from tests.kill.together import TOGETHER
from tests.kill.world import (
    MOMENTS,
    MONDAY,
    Outcome,
    Truth,
    disturbed,
    script,
    undisturbed,
)
from tests.postgres import running_postgres, shared_postgres

THEIRS = Outgoing("left behind", Room(TELEGRAM, "room ada"), rich("Six o'clock"))
STORIES = 4
MIGRATIONS = 0.02  # of all kills
ENOUGH = 100  # kills on one database, for each moment to have had its turn


def _memory() -> str | None:
    """Return a folder in memory if there is one: a kill, unlike a power cut, needs no disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def run(grounds: Grounds, truth: Callable[[int], Truth], kills: int, random: Random) -> Outcome:
    """Kill so often, in one world after the other; `truth` tells how a story goes undisturbed."""
    total = Outcome()
    for _ in range(max(round(kills * MIGRATIONS), 1)):
        _kill_while_migrating(grounds, random, total)
    while total.kills < kills and not total.broken:
        seed = random.randrange(STORIES)
        undisturbed_so = truth(seed)  # before there is a ground: a file holds one world at a time
        with grounds.ground() as ground:
            disturbed(
                ground.url,
                ground.asked,
                script(seed),
                undisturbed_so,
                random,
                total,
                enough=kills,
                processes=random.choice(grounds.processes),
            )
            if isinstance(grounds, Files) and ground.asked("PRAGMA integrity_check") != [("ok",)]:
                total.broken.append("the file is damaged")
    if kills >= ENOUGH:
        every = (*MOMENTS, Moment.MIGRATING.value)
        total.broken += [f"never killed at: {one}" for one in every if not total.at[one]]
    return total


def _kill_while_migrating(grounds: Grounds, random: Random, outcome: Outcome) -> None:
    """Kill a first start, or the first after an update, and let the next make the tables.

    What an older program left waiting is sent by the newer one.
    """
    with grounds.ground(furnished=False) as ground:
        waits = random.random() < 0.5
        if waits:
            leave_behind(ground.url, THEIRS, MONDAY)
        platform = FakePlatform(random)
        dying = Life(ground.url, MONDAY, rings=True, dies_at=Moment.MIGRATING)
        if platform.serve([dying]):
            outcome.killed(Moment.MIGRATING)
        platform.serve([Life(ground.url, MONDAY + timedelta(minutes=3), rings=True)])
        arrived = [one for one in platform.log if isinstance(one, Arrival)]
        outcome.lost += waits and not arrived
        if arrived != waits * [Arrival(THEIRS.to.id, THEIRS.id)]:
            outcome.broken.append("what an older program left is not what arrives")
        if ground.asked("SELECT count(*) FROM athlete") != [(0,)]:
            outcome.broken.append("the tables are not what a first start makes")


def report(name: str, outcome: Outcome, began: float) -> str:
    """Return what a run came to, in a few lines."""
    moments = ", ".join(f"{moment} {count}" for moment, count in sorted(outcome.at.items()))
    summary = (
        f"{name}: {outcome.kills} kills in {monotonic() - began:.0f} s, lost {outcome.lost}, "
        f"doubled {outcome.doubled} (at most {outcome.in_flight} were under way), "
        f"{outcome.repeated} sent again after silence\n"
        f"  killed at: {moments}"
    )
    return "\n  BROKEN: ".join([summary, *outcome.broken[:10]])


def main() -> int:
    """Run as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("--kills", type=int, default=5000, help="on both databases together")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    parser.add_argument("--only", choices=list(BUILDERS))
    parser.add_argument("--server", type=Path, help="the folder of a PostgreSQL that runs")
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    chosen = [asked.only] if asked.only else list(BUILDERS)
    kills = -(-asked.kills // len(chosen))
    asyncio.run(_rehearse())
    gc.freeze()  # what is here now is never collected, and so never copied by a fork
    workers = [_begun(name, asked.server, kills, asked.seed) for name in chosen]
    return max(os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]) for worker in workers)


class _Audience:
    """Takes every message."""

    platform = TELEGRAM

    async def deliver(self, message: Outgoing) -> Delivery:
        return Sent(message.id)


async def _rehearse() -> None:
    """Live once through what each life will: words are read and rules loaded before the forks."""
    with ExitStack() as stack:
        url = stack.enter_context((await asyncio.to_thread(_files, stack, None)).ground()).url
        async with open_coach(Settings(url), RehearsalClock(MONDAY), [_Audience()]) as coach:
            await coach.fire_due(MONDAY)
            for one in script(0)[0].updates:
                await coach.answer(incoming(one, MONDAY))
            await coach.drained()


def _begun(name: str, server: Path | None, kills: int, seed: int) -> int:
    """Fork a process that kills on one kind of database; return its id."""
    worker = os.fork()
    if worker:
        return worker
    code = 1
    try:
        code = _judged(name, server, kills, seed)
    except Exception:  # noqa: BLE001 - the outermost edge of a process
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code)


def _judged(name: str, server: Path | None, kills: int, seed: int) -> int:
    with ExitStack() as stack:
        files = _files(stack, None)

        @cache
        def truth(story: int) -> Truth:
            with files.ground() as ground:
                return undisturbed(ground.url, ground.asked, script(story))

        grounds = files if name == "sqlite" else BUILDERS[name](stack, server)
        began = monotonic()
        outcome = run(grounds, truth, kills, Random(seed))
        print(report(grounds.name, outcome, began), flush=True)
        is_broken = bool(outcome.broken or outcome.lost)
        is_thorough = kills >= ENOUGH
        one_each = BY_THEMSELVES if isinstance(grounds, Files) else TOGETHER
        for course in (BY_THEMSELVES, TOGETHER) if is_thorough else (one_each,):
            began = monotonic()
            came = killed_throughout(grounds, len(LIVE_MOMENTS) if is_thorough else 1, course)
            print(report_live(f"{grounds.name}: {course.name}", came, began), flush=True)
            is_broken |= bool(came.broken)
    return int(is_broken)


def report_live(what: str, sessions: Killed, began: float) -> str:
    """Return what killing sessions set by set came to."""
    moments = ", ".join(f"{moment} {count}" for moment, count in sorted(sessions.at.items()))
    took = monotonic() - began
    summary = f"{what}, {sessions.at.total()} deaths in {took:.0f} s: {moments}"
    return "\n  BROKEN: ".join([summary, *sessions.broken[:10]])


def _files(stack: ExitStack, _: Path | None) -> Files:
    folder = tempfile.TemporaryDirectory(prefix="coach-kill-", dir=_memory())
    return Files(Path(stack.enter_context(folder)))


def _databases(stack: ExitStack, server: Path | None) -> Databases:
    if server is not None:
        return Databases(shared_postgres(server))
    return Databases(stack.enter_context(running_postgres()))


BUILDERS: dict[str, Callable[[ExitStack, Path | None], Grounds]] = {
    "sqlite": _files,
    "postgresql": _databases,
}


if __name__ == "__main__":
    sys.exit(main())
