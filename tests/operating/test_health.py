"""What an operator sees of a coach from outside, and what an engine of containers goes by."""

import asyncio
import os
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from socket import gethostname

import pytest

from adapters.cli import main
from adapters.health import judged
from adapters.kit.platform import Grade
from bot.clock import RehearsalClock, SystemClock
from bot.coach.app import open_coach
from bot.settings import Settings
from bot.store.heartbeat import Beat, Sighted, Space
from tests.apps import TERMINAL
from tests.cases import each
from tests.heart.people import MONDAY, Mailbox, works
from tests.postgres import Lender, Postgres
from tests.telegram.platform import FakeTelegram, fake_telegram
from tests.telegram.process import Bot

GONE = 4_190_000  # no number that Linux gives a process
OURS = os.getpid()
BEGUN = MONDAY - timedelta(hours=1)
LONG = timedelta(minutes=9)


def beat(ago_s: int, pid: int = OURS, host: str = gethostname(), **more: object) -> Sighted:
    sign = Beat(host, pid, BEGUN, **more)  # type: ignore[arg-type]
    return Sighted(((MONDAY - timedelta(seconds=ago_s), sign),), 0, None, None)


FAULTS = {
    "none at work": (Sighted((), 0, None, None), "none is at work; start it: sled-coach run"),
    "one that hangs": (beat(75), "stands still: it lives, .* nothing for 75 s; restart it"),
    "one that died": (beat(300, GONE), "gone without a word, seen last 5 min ago; start it"),
    "one elsewhere": (beat(300, host="web2"), "on web2 has not been seen for 5 min: look"),
    "a refused token": (
        beat(3, heard={"app": MONDAY}, refused={"app": MONDAY - LONG}),
        "app .*refuses the token, for 9 min: put the new one",
    ),
    "a silent platform": (
        beat(3, heard={"app": MONDAY - LONG}),
        "app .*nothing was heard of it for 9 min; is the network up",
    ),
    "one never heard": (beat(3, heard={"app": None}), "nothing was heard of it for 60 min"),
    "a stuck outbox": (
        Sighted(beat(3).beats, 7, MONDAY - LONG, None),
        "a message could not be sent for 9 min, 7 wait; see the log",
    ),
    "a disk that is nearly full": (
        beat(3, left={"the database": Space(99 << 20, 300 << 20), "its copies": Space(9, 0)}),
        "disk .*99 MB are left for the database, 300 MB are wanted; make room",
    ),
    "a missed tick": (
        Sighted(beat(3).beats, 0, None, MONDAY - LONG),
        "a reminder that is due has not rung for 9 min",
    ),
}


@each("name", FAULTS)
def test_a_fault_is_seen_from_outside_in_one_line(name: str) -> None:
    seen, told = FAULTS[name]

    (bad,) = (str(one) for one in judged(seen, MONDAY) if one.grade is Grade.BAD)

    assert re.search(told, bad)


def test_what_one_of_several_left_undone_others_go_on_with() -> None:
    both = Sighted((*beat(300, GONE).beats, *beat(3).beats), 0, None, None)

    told = [(one.grade, one.what) for one in judged(both, MONDAY) if one.about == "process"]

    assert [grade for grade, _ in told] == [Grade.NOTE, Grade.FINE]


@pytest.mark.slow
async def test_on_a_server_it_is_seen_as_well(
    postgres: Postgres, databases: Lender, capsys: pytest.CaptureFixture[str]
) -> None:
    async def told() -> tuple[int, str]:
        return await asyncio.to_thread(main, ["health", "--db", url]), capsys.readouterr().out

    with databases.lent() as name:
        url, now = postgres.url(name), SystemClock().now()
        clock = RehearsalClock(now - LONG)
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            await coach.tick(clock.now())
            await works(coach)
            hung = await told()
            clock.move_to(now)
            coach.pulse.heard(TERMINAL)
            await coach.tick(clock.now())
            await works(coach)
            well = await told()
        stopped = await told()

    assert (hung[0], well[0], stopped[0]) == (1, 0, 1)
    assert "stands still: it lives, and has done nothing for 9 min; restart it" in hung[1]
    assert [line.split()[:2] for line in well[1].splitlines()] == [
        ["ok", about] for about in ("process", "terminal", "outbox", "reminders")
    ]
    assert "PROBLEM process   none is at work; start it" in stopped[1]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


@pytest.mark.slow
async def test_one_that_hangs_is_told_from_one_that_died_and_one_that_was_stopped(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    bot = Bot(telegram, tmp_path)
    none = await bot.runs("health")
    try:
        await bot.starts()
        async with asyncio.timeout(30):
            while "telegram  is heard of" not in (well := await bot.runs("health"))[1]:
                pass
        bot.stands_still()
        time_passes(tmp_path / "coach.db")
        hung = await bot.runs("health")
        bot.goes_on()
        await bot.dies()
        time_passes(tmp_path / "coach.db")
        died = await bot.runs("health")
        await bot.starts()
        await bot.stops()
        stopped = await bot.runs("health")
    finally:
        await bot.gone()

    assert none == (
        1,
        f"PROBLEM database  {tmp_path}/coach.db is not there; has `sled-coach run` begun one?\n",
    )
    assert (well[0], hung[0], died[0], stopped[0]) == (0, 1, 1, 1)
    assert "restart it" in hung[1]
    assert "is gone without a word" in died[1]
    assert "none is at work" in stopped[1]


def time_passes(database: Path) -> None:
    """Let a minute go by since the last sign of one that stands still, or is dead."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE heartbeat SET at = at - 60000000")
