"""`make day`: a day of many athletes through one coach, on a clock of its own, on both databases.

Whoever trains that day is reminded, tells of the morning and of the session, each at an hour of
their own.  Hour by hour it prints what may not grow without end: the memory of the process, the
log that a database writes ahead, what waits to be sent.
"""

import argparse
import asyncio
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, process_time

from bot.clock import RehearsalClock
from bot.coach.app import open_coach
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Outgoing, Room
from bot.delivering import Delivery, Sent
from bot.dialogue.changes import Snapshot
from bot.rules.log.records import Slot
from bot.settings import Settings
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised
from tests.apps import TERMINAL
from tests.heart.people import MONDAY, Person, works
from tests.postgres import Postgres, running_postgres
from tests.talk.pullers import ADA

MIDNIGHT = MONDAY.replace(hour=0)
A_MINUTE, MINUTES = timedelta(minutes=1), 24 * 60
FILED_AT_ONCE = 500
TOLD = ("0", "3x20m 20kg rpe 6 pain 0")  # in the morning, and of the session
TOLD_AFTER = (20, 80)  # minutes behind the reminder


@dataclass
class Post:
    """A courier that counts."""

    platform = TERMINAL
    arrived: Counter[str] = field(default_factory=Counter)

    async def deliver(self, message: Outgoing) -> Delivery:
        self.arrived["all"] += 1
        return Sent(f"m{self.arrived.total()}")


@dataclass(frozen=True, slots=True)
class Hour:
    """What there was as an hour was over; sizes are in bytes."""

    hour: int
    acts: int
    sent: int
    memory: int
    ahead: int
    on_disk: int
    waiting: int

    def __str__(self) -> str:
        mib = [f"{size / (1 << 20):>8.1f}" for size in (self.memory, self.ahead, self.on_disk)]
        return f"{self.hour:>4}{self.acts:>8}{self.sent:>8}{''.join(mib)}{self.waiting:>8}"


HEAD = "hour    acts    sent  memory   ahead on disk waiting    (MiB)"


def memory() -> int:
    """Return how much of the memory this process has, now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a day is lived: a file, or a database of a server's."""

    url: str
    file: Path | None = None
    server: tuple[Postgres, str] | None = None

    def sizes(self) -> tuple[int, int]:
        """Return the size of the log that is written ahead, and of the database."""
        if self.file is not None:
            ahead = Path(f"{self.file}-wal")
            return (ahead.stat().st_size if ahead.exists() else 0), self.file.stat().st_size
        assert self.server is not None
        server, name = self.server
        asked = (
            "SELECT (SELECT sum(size) FROM pg_ls_waldir()), pg_database_size(current_database())"
        )
        ((ahead, whole),) = server.ask(name, asked)
        return int(ahead), int(whole)


async def put_on_file(url: str, athletes: int, day: date) -> list[int]:
    """File athletes, each with an hour; return the minutes of those who train on the day."""
    database = await open_database(url)
    minutes = [number * MINUTES // athletes for number in range(athletes)]
    for first in range(0, athletes, FILED_AT_ONCE):
        decided = _filed(range(first, min(first + FILED_AT_ONCE, athletes)), minutes, day)
        await database.transact(
            lambda one, decided=decided: write_answers(one, decided, People(), MIDNIGHT)
        )
    await database.close()
    return minutes


def _filed(numbers: range, minutes: list[int], day: date) -> Decided:
    revised, contacts = [], []
    for number in numbers:
        hour, minute = divmod(minutes[number], 60)
        weekdays = {(day.weekday() + number + 2 * other) % 7 for other in range(3)}
        slots = tuple(Slot(one, time(hour, minute)) for one in sorted(weekdays))
        quiet = {"quiet_from": time(0), "quiet_to": time(0)}
        athlete = replace(ADA, slots=slots, **quiet)
        name = name_of(number)
        revised.append(Revised(None, Snapshot(name, athlete)))
        room = Room(TERMINAL, f"room of {name}")
        contacts.append(Contact(Account(TERMINAL, name), name, room))
    return Decided(revised, contacts)


def name_of(number: int) -> str:
    return f"athlete{number}"


def trains(number: int) -> bool:
    """Say whether somebody has a session on the day."""
    return any((number + 2 * other) % 7 == 0 for other in range(3))


async def lived(ground: Ground, athletes: int, hours: int = 24) -> list[Hour]:
    """Return how the hours of a day go."""
    clock, post = RehearsalClock(MIDNIGHT), Post()
    minutes = await put_on_file(ground.url, athletes, MIDNIGHT.date())
    doing: dict[int, list[tuple[int, str]]] = {}
    for number, minute in enumerate(minutes):
        for words, after in zip(TOLD, TOLD_AFTER, strict=True):
            if trains(number):
                doing.setdefault(minute + after, []).append((number, words))
    passed: list[Hour] = []
    acts = 0
    async with open_coach(Settings(ground.url), clock, [post]) as coach:
        for minute in range(hours * 60):
            clock.move_to(MIDNIGHT + minute * A_MINUTE)
            await coach.tick(clock.now())
            told = [
                Person(name_of(number), clock, coach, acts=minute).types(words)
                for number, words in doing.get(minute, ())
            ]
            await asyncio.gather(*told)
            acts += len(told)
            if minute % 5 == 0:
                await works(coach)
            await coach.drained()
            if minute % 60 == 59:
                waiting = (await coach.sighted()).waiting
                sizes = await asyncio.to_thread(ground.sizes)
                hour = minute // 60 + 1
                passed.append(Hour(hour, acts, post.arrived.total(), memory(), *sizes, waiting))
                print(passed[-1], flush=True)
    return passed


def grounds(folder: Path, server: Postgres) -> Iterator[Ground]:
    """Yield a file, and a database of a server's."""
    file = folder / "coach.db"
    yield Ground(f"sqlite:///{file}", file=file)
    name = server.new_database()
    yield Ground(server.url(name), server=(server, name))


def main() -> int:
    """Live a day as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.day", description=__doc__)
    parser.add_argument("--athletes", type=int, default=10_000)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder, running_postgres() as server:
        for ground in grounds(Path(folder), server):
            began, worked = monotonic(), process_time()
            print(f"\n{ground.url.partition(':')[0]}, {asked.athletes} athletes\n{HEAD}")
            asyncio.run(lived(ground, asked.athletes))
            print(f"{monotonic() - began:.0f} s, {process_time() - worked:.0f} s of a processor")
    return 0


if __name__ == "__main__":
    sys.exit(main())
