"""A rehearsal's clock stands still; the alarm rings by the world's."""

import asyncio
import logging
import threading
from datetime import datetime, timedelta

import pytest

from bot.clock import Alarm, Every, Job, RehearsalClock, SystemClock
from tests.heart.people import MONDAY


def test_it_stands_where_it_was_put() -> None:
    clock = RehearsalClock(MONDAY)

    assert (clock.now(), clock.now()) == (MONDAY, MONDAY)


def test_it_cannot_be_moved_back() -> None:
    with pytest.raises(ValueError, match="forwards"):
        RehearsalClock(MONDAY).move_to(MONDAY - timedelta(seconds=1))


def test_it_needs_to_know_which_instant_is_meant() -> None:
    with pytest.raises(ValueError, match="aware"):
        RehearsalClock(datetime(2026, 3, 2, 18))  # noqa: DTZ001 - a naive one is the point


async def test_who_waits_goes_on_when_it_has_been_moved_far_enough() -> None:
    clock = RehearsalClock(MONDAY)
    waiting = asyncio.create_task(clock.wait(timedelta(hours=2)))
    await asyncio.sleep(0)

    clock.move_to(MONDAY + timedelta(minutes=119))
    await asyncio.sleep(0)
    assert not waiting.done()

    clock.move_to(MONDAY + timedelta(minutes=120))
    await waiting


async def test_the_alarm_rings_with_the_time_and_stops_when_told() -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    alarm = Alarm(SystemClock(), rung.put)
    before = SystemClock().now()

    alarm.start()
    at = await asyncio.wait_for(rung.get(), timeout=10)
    alarm.stop()

    assert at >= before


async def test_it_rings_at_once_for_what_became_due_while_it_rang() -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()

    async def ring(now: datetime) -> datetime:
        await rung.put(now)
        await asyncio.sleep(0.05)
        return now + timedelta(milliseconds=10)

    alarm = Alarm(SystemClock(), ring, every=timedelta(seconds=5))

    alarm._struck.set()
    alarm.start()
    first = await asyncio.wait_for(rung.get(), timeout=10)
    second = await asyncio.wait_for(rung.get(), timeout=4)
    alarm.stop()

    assert second < first + timedelta(seconds=4)


async def test_it_rings_as_soon_as_it_was_told_that_something_is_due() -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    due: list[datetime] = []

    async def ring(now: datetime) -> datetime:
        await rung.put(now)
        due.append(due[0] if due else now + timedelta(seconds=0.2))
        return due[0]

    alarm = Alarm(SystemClock(), ring, every=timedelta(seconds=5))

    alarm._struck.set()
    alarm.start()
    first = await asyncio.wait_for(rung.get(), timeout=10)
    second = await asyncio.wait_for(rung.get(), timeout=4)
    alarm.stop()

    assert due[0] <= second < first + timedelta(seconds=4)


async def test_a_ring_that_is_late_is_rung_all_the_same() -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    alarm = Alarm(SystemClock(), rung.put, every=timedelta(seconds=2))

    alarm.start()
    threading.Event().wait(3.2)  # the loop stands still while the moment passes
    try:
        await asyncio.wait_for(rung.get(), timeout=0.5)
    finally:
        alarm.stop()


async def test_a_ring_that_takes_long_is_no_fault_and_the_next_comes_after_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="apscheduler")
    under_way, seen, twice = 0, [], asyncio.Event()

    async def ring(at: datetime) -> None:
        nonlocal under_way
        under_way += 1
        seen.append(under_way)
        await asyncio.sleep(0.25)
        under_way -= 1
        if len(seen) == 2:
            twice.set()

    alarm = Alarm(SystemClock(), ring, every=timedelta(seconds=0.05))
    alarm.start()
    async with asyncio.timeout(5):
        await twice.wait()
    alarm.stop()

    assert set(seen) == {1}
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("away", [timedelta(hours=3), timedelta(days=-9000)], ids=str)
async def test_the_alarm_rings_on_wherever_the_clock_was_set(away: timedelta) -> None:
    """The library waits for a moment on the wall's clock, and makes up for those it missed."""
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    alarm = Alarm(SystemClock(), rung.put, every=timedelta(seconds=0.1))
    alarm.start()
    await asyncio.wait_for(rung.get(), timeout=5)

    (job,) = alarm._scheduler.get_jobs()
    job.modify(next_run_time=SystemClock().now() + away)
    try:
        await asyncio.wait_for(rung.get(), timeout=5)
        await asyncio.wait_for(rung.get(), timeout=5)
    finally:
        alarm.stop()


@pytest.mark.parametrize(
    "away", [timedelta(hours=9), timedelta(days=-9)], ids=["set back", "suspended"]
)
async def test_what_recurs_is_done_late_and_once_wherever_the_clock_was_set(
    away: timedelta,
) -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    done: asyncio.Queue[None] = asyncio.Queue()
    hourly = Job("work", Every(timedelta(hours=1)), lambda: done.put(None))
    alarm = Alarm(SystemClock(), rung.put, every=timedelta(seconds=0.05), jobs=[hourly])
    alarm.start()
    await asyncio.wait_for(done.get(), timeout=5)

    for job in alarm._scheduler.get_jobs():
        job.modify(next_run_time=SystemClock().now() + away)
    try:
        await asyncio.wait_for(done.get(), timeout=5)
        for _ in range(rung.qsize() + 3):
            await asyncio.wait_for(rung.get(), timeout=5)
    finally:
        alarm.stop()

    assert done.empty()


async def test_the_alarm_outlives_a_ring_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()

    async def ring(at: datetime) -> None:
        rung.put_nowait(at)
        raise OSError("somebody's words")

    alarm = Alarm(SystemClock(), ring, every=timedelta(seconds=0.05))
    alarm.start()
    for _ in range(2):
        await asyncio.wait_for(rung.get(), timeout=5)
    alarm.stop()

    assert "OSError" in caplog.text
    assert "words" not in caplog.text


async def test_its_steady_time_goes_on_whatever_the_other_says() -> None:
    clock = RehearsalClock(MONDAY)
    waiting = asyncio.create_task(clock.wait(timedelta(minutes=5)))
    await asyncio.sleep(0)

    clock.set_to(MONDAY - timedelta(hours=3))
    clock.move_to(clock.now() + timedelta(minutes=4))
    await asyncio.sleep(0)
    assert (clock.steady(), waiting.done()) == (240.0, False)

    clock.move_to(clock.now() + timedelta(minutes=1))
    await waiting
