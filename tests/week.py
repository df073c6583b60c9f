"""`make week`: 100,000 messages over HTTP through one process, whose clock moves over a week.

A thousand people of all languages write turn by turn: sessions, mornings, questions, commands,
notes nobody has read before and lines that mean nothing.  What is due rings, what recurs is done
as its hour comes, nights with their copies too.  It prints what the process weighs, and ends
with 1 where that is over a tenth more at the end than after the first 2,000 messages.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from adapters import serving
from bench.cast import evening
from bench.loopback import TOKEN, Loopback, loopback
from bench.telegram import EARLIER, on_file
from bot.clock import Daily, RehearsalClock
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.delivering import Courier
from bot.reminders.trigger import SessionTrigger
from bot.rules.log.records import Language
from bot.store.database import open_database
from bot.store.people import People
from tests.day import memory

if TYPE_CHECKING:
    from bot.coach.app import Coach

BEGIN = evening(EARLIER - 1) + timedelta(hours=1)
WEEK = timedelta(days=7)
ROUND = 100  # people who write at one moment
WARM = 2_000  # messages behind which all that is made once is made
MOST = 1.1  # times what it weighs then
FIRST_CHAT = 1_000
MIB = 1 << 20

SAID = {
    "en": ("3x20m {load}kg rpe 4 pain 0 smooth, {word}", "how heavy should I go?", "slept badly"),
    "es": ("3x20m {load}kg rpe 4 dolor 0, {word}", "¿cuánto peso pongo?", "dormí mal"),
    "de": ("3x20m {load}kg rpe 4 schmerz 0, {word}", "wie schwer soll ich ziehen?", "müde heute"),
    "fr": ("3x20m {load}kg rpe 4 douleur 0, {word}", "combien je mets ?", "mal dormi"),
    "pt": ("3x20m {load}kg rpe 4 dor 0, {word}", "quanto peso eu ponho?", "dormi mal"),
}
ANYONE = ("/today", "0", "{word} {word}", "/history", "4", "/undo", "/week", "1", "/why")
"""What is said in any language; a number answers whatever is open."""


def lines_of(language: str, begin: int, chance: Random) -> Iterator[str]:
    """Yield what somebody says, without end: the tables again and again, no two notes alike."""
    lines = (*SAID[language], *ANYONE)
    for line in islice(cycle(lines), begin % len(lines), None):
        word = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=8))
        yield line.format(load=20 + chance.randrange(80) / 4, word=word)


# ---- the process that is looked at


class Hours:
    """Has time pass in a coach as a line of its input says, and then says what it weighs."""

    def __init__(self, clock: RehearsalClock) -> None:
        self._clock = clock
        self._coach: Coach | None = None

    def courier(self, courier: Courier) -> Courier:
        return courier

    def coach(self, coach: "Coach") -> "Coach":
        self._coach = coach
        return coach

    async def watch(self, stop: asyncio.Event) -> None:
        orders = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(orders), sys.stdin
        )
        print("begun", flush=True)
        while line := await orders.readline():
            await self._live_to(datetime.fromisoformat(line.decode().strip()))
            print(memory(), flush=True)
        stop.set()

    async def _live_to(self, moment: datetime) -> None:
        """Say what is left to say, and do and say what is due by then."""
        assert self._coach is not None
        await self._coach.drained()
        before = self._clock.now()
        self._clock.move_to(moment)
        await self._coach.tick(moment)
        for job in self._coach.jobs("UTC"):
            if not isinstance(job.when, Daily):
                await job.work()
                continue
            at = SessionTrigger(job.when.at, job.when.zone).get_next_fire_time(before, before)
            if at is not None and at <= moment:
                await job.work()
        await self._coach.drained()


def coached(config: str) -> int:
    """Run as `sled-coach run` does, by a clock that is moved."""
    clock = RehearsalClock(BEGIN)
    serving.SystemClock = lambda: clock  # type: ignore[misc, assignment, return-value]
    ready = serving.prepared(config, {"SLED_COACH_TELEGRAM_TOKEN": TOKEN})
    serving.keep_log(ready.wanted, "warning")
    asyncio.run(serving.serve(ready, witnesses=[Hours(clock)]))
    return 0


# ---- who drives it


@dataclass(frozen=True, slots=True)
class Passed:
    """What there was after so many messages; `memory` in bytes."""

    messages: int
    sent: int
    memory: int
    at: datetime

    def __str__(self) -> str:
        weighs = f"{self.memory / MIB:>8.1f}"
        return f"{self.messages:>9}{self.sent:>9}{weighs} MiB   {self.at:%a %H:%M}"


class Subject:
    """The process, as whoever drives it sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def lives_to(self, moment: datetime) -> int:
        """Return what it weighs once all that is due by a moment is done and sent, in bytes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{moment.isoformat()}\n".encode())
        return int(await self._process.stdout.readline())


@asynccontextmanager
async def at_work(folder: Path, api: Loopback) -> AsyncIterator[Subject]:
    """Run the process for a while."""
    config = folder / "config.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{folder}/coach.db"\n'
        f'[telegram]\napi_base = "{api.base}"\nmessages_per_second = 1000\n'
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.week", "--serve", str(config)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"MALLOC_ARENA_MAX": "2"},  # as the image and the unit have it
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"begun\n"
        yield Subject(process)
    finally:
        process.stdin.close()
        assert await process.wait() == 0


async def put_on_file(url: str, people: dict[int, str]) -> None:
    """Put people with eight weeks behind them on file: by chat, each with a language."""
    decided = Decided()
    for chat, language in people.items():
        revised, contact = on_file(chat, EARLIER, "Europe/London")
        athlete = replace(revised.after.athlete, language=Language(language))
        decided.revised.append(replace(revised, after=replace(revised.after, athlete=athlete)))
        decided.contacts.append(contact)
    database = await open_database(url)
    await database.transact(lambda one: write_answers(one, decided, People(), BEGIN))
    await database.close()


async def lived(
    folder: Path,
    messages: int,
    people: int,
    at_once: int = ROUND,
    tongues: Sequence[str] = tuple(SAID),
) -> list[Passed]:
    """Return how it goes, round by round: so many write at one moment, then time passes."""
    chance = Random(20260302)
    languages = dict(zip(range(FIRST_CHAT, FIRST_CHAT + people), cycle(tongues), strict=False))
    saying = {
        chat: lines_of(language, chat // len(tongues), chance)
        for chat, language in languages.items()
    }
    await put_on_file(f"sqlite:///{folder}/coach.db", languages)
    rounds, turns = messages // at_once, cycle(saying)
    passed: list[Passed] = []
    sent = 0
    async with loopback() as api, at_work(folder, api) as subject:
        for number in range(1, rounds + 1):
            now = BEGIN + (number - 1) * WEEK / rounds
            api.tell([(chat, next(saying[chat])) for chat in islice(turns, at_once)], now)
            sent += len((await api.seen(number * at_once, "updates")).sends)
            weighs = await subject.lives_to(BEGIN + number * WEEK / rounds)
            sent += len((await api.seen(0)).sends)
            passed.append(Passed(number * at_once, sent, weighs, now))
    return passed


def told(passed: Sequence[Passed], took_s: float) -> bool:
    """Print how a week went; return whether it weighs no more than it may."""
    warm = next(one for one in passed if one.messages >= min(WARM, passed[-1].messages))
    days = [passed[len(passed) * day // 7 - 1] for day in range(1, 8)]
    print("messages     sent  memory")
    for one in (warm, *days):
        print(one)
    more = passed[-1].memory / warm.memory
    rate = passed[-1].messages / took_s
    print(
        f"{took_s:.0f} s, {rate:.0f} messages a second; {more:.3f} times what it was, {MOST} goes"
    )
    return more <= MOST


def main() -> int:
    """Live a week as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.week", description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=1_000)
    parser.add_argument("--serve", metavar="CONFIG", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve is not None:
        return coached(asked.serve)
    with TemporaryDirectory() as folder:
        began = time.monotonic()
        passed = asyncio.run(lived(Path(folder), asked.messages, asked.people))
        return int(not told(passed, time.monotonic() - began))


if __name__ == "__main__":
    sys.exit(main())
