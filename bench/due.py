"""B5 and B6: reminders, when ten thousand are due at once and when a million are stored."""

import asyncio
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, Table, insert

from bench.cast import SAID, Swift, evening, trained
from bench.jobs import JobsDue
from bench.measuring import Row, at_least, in_turn, spread
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import TERMINAL, Account, Incoming, Room, Said
from bot.dialogue.changes import Snapshot
from bot.reminders.agenda import agenda_after
from bot.reminders.recurrence import Kind
from bot.settings import Settings
from bot.store import tables
from bot.store.agenda import Item, stored_agenda
from bot.store.database import open_database
from bot.store.values import stored, stored_dialogue

EARLIER = 4  # sessions on file
KINDS = 4  # reminders an athlete has
STORED, DUE = 100_000, 10_000
MILLION = 1_000_000
NOON = evening(EARLIER).replace(hour=12)  # the day of the next session, before it
LAG_MS = 25
REPLIES = 20
MEANWHILE = 3
FIRST_TICK_MS, IDLE_TICK_MS, MEMORY_MB = 50, 5, 20
IDLE_TICKS = 20


def rows_of(snapshot: Snapshot) -> dict[Kind, Item]:
    """Return the agenda of somebody who has logged so far: four kinds of reminder."""
    agenda = agenda_after(snapshot, {}, NOON)
    coming = {kind: item for kind, item in agenda.items() if item.next_at is not None}
    return dict(list(coming.items())[:KINDS])


def fill(connection: Connection, stored_rows: int, due: int, *, logs: bool) -> datetime:
    """Put that many reminders on file; return when `due` of them ring, one an athlete."""
    snapshot = trained(EARLIER)
    agenda = rows_of(snapshot)
    at = agenda[Kind.SESSION].next_at
    assert len(agenda) == KINDS
    assert at is not None
    names = [f"athlete {number}" for number in range(stored_rows // KINDS)]
    _insert(connection, tables.athlete, _athletes(names, snapshot, agenda, due, at))
    _insert(connection, tables.account, _accounts(names))
    if logs:
        _insert(connection, tables.entry, _entries(names, snapshot))
    return at


def _insert(connection: Connection, table: Table, rows: Iterator[dict[str, object]]) -> None:
    connection.execute(insert(table), list(rows))


def _athletes(
    names: Sequence[str], snapshot: Snapshot, agenda: dict[Kind, Item], due: int, at: datetime
) -> Iterator[dict[str, object]]:
    """Yield everybody; what is due at the hour is one reminder of `due` athletes."""
    file, dialogue = stored(snapshot.athlete), stored_dialogue(snapshot.dialogue)
    coming = {kind: _later(one, at) for kind, one in agenda.items()}
    later = stored_agenda(coming)
    ringing = stored_agenda(coming | {Kind.SESSION: agenda[Kind.SESSION]})
    for place, name in enumerate(names):
        yield {
            "id": name,
            "version": 1,
            "file": file,
            "dialogue": dialogue,
            "created_at": NOON,
            **(ringing if place < due else later),
        }


def _later(item: Item, at: datetime) -> Item:
    assert item.next_at is not None
    return replace(item, next_at=max(item.next_at, at) + timedelta(days=1))


def _accounts(names: Sequence[str]) -> Iterator[dict[str, object]]:
    for name in names:
        yield {"platform": TERMINAL, "id": name, "athlete": name, "room": name}


def _entries(names: Sequence[str], snapshot: Snapshot) -> Iterator[dict[str, object]]:
    bodies = [(entry.id, stored(entry)) for entry in snapshot.log.entries]
    for name in names:
        for entry, body in bodies:
            yield {"athlete": name, "id": entry, "body": body}


async def filled(url: str, stored_rows: int, due: int, *, logs: bool = True) -> datetime:
    """Make a database with so many reminders; return when those that are due ring."""
    database = await open_database(url)
    at = await database.transact(lambda connection: fill(connection, stored_rows, due, logs=logs))
    await database.close()
    return at


@asynccontextmanager
async def coach_on(url: str, at: datetime, courier: Swift | None = None) -> AsyncIterator[Coach]:
    """Open the coach on a database, its clock standing still."""
    async with open_coach(Settings(url), RehearsalClock(at), [courier or Swift()]) as coach:
        yield coach


class Lag:
    """How much later than meant the event loop comes round, in milliseconds."""

    def __init__(self) -> None:
        self.late: list[float] = []

    async def watch(self, every_s: float = 0.002) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(every_s)
            self.late.append((time.perf_counter() - began - every_s) * 1e3)

    @property
    def p99(self) -> float:
        return quantiles(self.late, n=100)[98]


class Replies:
    """What others wait who log a session: nothing of theirs is due."""

    def __init__(self) -> None:
        self.idle: list[float] = []
        self.meanwhile: list[float] = []
        self._numbers = count(DUE)

    async def while_idle(self, coach: Coach, at: datetime) -> None:
        self.idle += [await self._waited(coach, at) for _ in range(REPLIES)]

    async def go_on(self, coach: Coach, at: datetime) -> None:
        while True:
            self.meanwhile.append(await self._waited(coach, at))
            await asyncio.sleep(0.02)

    async def _waited(self, coach: Coach, at: datetime) -> float:
        name = f"athlete {next(self._numbers)}"
        room, account = Room(TERMINAL, name), Account(TERMINAL, name)
        began = time.perf_counter()
        assert await coach.answer(Incoming(name, room, account, at, Said(SAID, name)))
        return time.perf_counter() - began


async def ten_thousand() -> Sequence[Row]:
    """Measure B5."""
    lag, replies = Lag(), Replies()
    with TemporaryDirectory() as folder:
        original = Path(folder, "original.sqlite")
        at = await filled(f"sqlite:///{original}", STORED, DUE)

        async def subject() -> float:
            copy = Path(shutil.copy(original, Path(folder, "coach.sqlite")))
            async with coach_on(f"sqlite:///{copy}", at) as coach:
                await replies.while_idle(coach, at)
                watching = asyncio.create_task(lag.watch())
                others = asyncio.create_task(replies.go_on(coach, at))
                began = time.perf_counter()
                concerned = await coach.fire_due(at)
                took = time.perf_counter() - began
                watching.cancel()
                others.cancel()
                assert concerned == DUE
                return took

        rival = JobsDue(Path(folder), STORED, DUE, EARLIER, at)
        pairs = await in_turn(subject, rival.one_round)
    figures = {
        "subject_ms": round(spread(pairs.subject).median * 1e3),
        "rival_ms": round(spread(pairs.rival).median * 1e3),
    }
    idle, meanwhile = (median(one) * 1e3 for one in (replies.idle, replies.meanwhile))
    return [
        at_least(
            "B5",
            f"{DUE:,} reminders due among {STORED:,}",
            "APScheduler, a job each in its SQL store, thinking the same",
            pairs.gain,
            8,
            figures,
        ),
        Row(
            "B5",
            "event loop's lag meanwhile, p99",
            "-",
            f"<= {LAG_MS} ms",
            f"{lag.p99:.1f} ms",
            lag.p99 <= LAG_MS,
            {"worst_ms": round(max(lag.late), 1)},
        ),
        Row(
            "B5",
            "a session logged meanwhile",
            "logged while nothing is due",
            f"<= {MEANWHILE:g}x",
            f"{meanwhile / idle:.2f}x",
            meanwhile <= MEANWHILE * idle,
            {"idle_ms": round(idle, 1), "meanwhile_ms": round(meanwhile, 1)},
        ),
    ]


# --- a million -----------------------------------------------------------------------------

TICKING = "from bench.due import ticked; ticked()"


async def a_million_stored() -> Sequence[Row]:
    """Measure B6: each database is opened by a fresh process, which tells of its ticks."""
    with TemporaryDirectory() as folder:
        small, large = (Path(folder, name) for name in ("small.sqlite", "large.sqlite"))
        at = await filled(f"sqlite:///{small}", KINDS, 0, logs=False)
        await filled(f"sqlite:///{large}", MILLION, 0, logs=False)
        few = _process(small, at)
        many = _process(large, at)
    first, idle, memory = (many[place] for place in range(3))
    more = memory - few[2]
    subject = f"{MILLION:,} reminders stored: "
    return [
        _limit(f"{subject}first tick", first, FIRST_TICK_MS, "ms"),
        _limit(f"{subject}idle tick", idle, IDLE_TICK_MS, "ms"),
        _limit(f"{subject}more memory", more, MEMORY_MB, "MB"),
    ]


def _limit(subject: str, measured: float, limit: float, unit: str) -> Row:
    told = f"{measured:.1f} {unit}"
    return Row("B6", subject, "-", f"<= {limit:g} {unit}", told, measured <= limit)


def _process(file: Path, at: datetime) -> list[float]:
    run = subprocess.run(
        [sys.executable, "-c", TICKING, f"sqlite:///{file}", at.isoformat()],
        check=True,
        capture_output=True,
        text=True,
    )
    return [float(word) for word in run.stdout.split()]


def ticked() -> None:
    """Print the first tick and the median idle one in ms, and the memory in MB."""
    first, idle = asyncio.run(_ticks(sys.argv[1], datetime.fromisoformat(sys.argv[2])))
    print(first, idle, _peak_mb())


def _peak_mb() -> float:
    """Return the most memory this program had; `getrusage` would count whoever started it."""
    status = Path("/proc/self/status").read_text()
    (peak,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024


async def _ticks(url: str, at: datetime) -> tuple[float, float]:
    async with coach_on(url, at) as coach:
        took = []
        for second in range(IDLE_TICKS + 1):
            began = time.perf_counter()
            await coach.tick(at + timedelta(seconds=second))
            took.append((time.perf_counter() - began) * 1e3)
        return took[0], spread(took[1:]).median
