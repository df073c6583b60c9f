"""What recurs for nobody in particular: by the alarm, late and once, once by all processes."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.clock import RehearsalClock, SystemClock
from bot.coach.app import open_coach
from bot.reminders.keeping import LETTERS_KEPT
from bot.settings import Settings
from tests.heart.people import MONDAY, Mailbox, Person, works

HOUR = timedelta(hours=1)


class Astray(SystemClock):
    """The world's time, days later."""

    def __init__(self, by: timedelta = timedelta(0)) -> None:
        self._by = by

    def now(self):  # type: ignore[no-untyped-def]
        return super().now() + self._by


def asked(file: Path, question: str) -> list[object]:
    with closing(sqlite3.connect(file)) as connection:
        return [one for (one,) in connection.execute(question)]


async def test_an_alarm_lets_go_of_what_grew_old_while_the_coach_was_off(
    url: str, tmp_path: Path
) -> None:
    file, letters = tmp_path / "coach.db", "SELECT count(*) FROM outbox"
    async with open_coach(Settings(url), Astray(), [Mailbox()]) as coach:
        await Person("ada", Astray(), coach).types("/cancel")  # type: ignore[arg-type]
        await coach.drained()
    before = asked(file, letters)

    async with open_coach(Settings(url), Astray(LETTERS_KEPT + HOUR), [Mailbox()]):
        async with asyncio.timeout(20):
            while asked(file, letters) != [0]:
                await SystemClock().wait(timedelta(seconds=0.02))

    assert before == [1]


async def test_an_hour_is_over_once_for_all_and_anew_where_a_clock_was_set_back(
    url: str, clock: RehearsalClock, tmp_path: Path
) -> None:
    done: list[object] = []

    async def look() -> None:
        async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
            await works(coach)
        (at,) = asked(tmp_path / "coach.db", "SELECT at FROM heartbeat WHERE id = 'pruning'")
        done.append((int(str(at)) - MONDAY.timestamp() * 1_000_000) // 60_000_000)

    for minutes in (0, 59, 60, -180, -121, -120):
        clock.set_to(MONDAY + timedelta(minutes=minutes))
        await look()

    assert done == [0, 0, 60, -180, -180, -120]


async def test_a_process_whose_tick_stands_still_leaves_no_sign_of_life(
    url: str, clock: RehearsalClock
) -> None:
    seen = []
    async with open_coach(Settings(url), clock, [Mailbox()]) as coach:
        for is_ticking in (True, False, True):
            clock.move_to(clock.now() + timedelta(minutes=1))
            if is_ticking:
                await coach.tick(clock.now())
            await works(coach)
            seen += [at - MONDAY for at, _ in (await coach.sighted()).beats]

    assert [one // timedelta(minutes=1) for one in seen] == [1, 1, 3]
