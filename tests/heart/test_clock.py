"""A rehearsal's clock stands still; the alarm rings by the world's."""

import asyncio
import threading
from datetime import datetime, timedelta

import pytest

from bot.clock import Alarm, RehearsalClock, SystemClock
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


async def test_a_ring_that_is_late_is_rung_all_the_same() -> None:
    rung: asyncio.Queue[datetime] = asyncio.Queue()
    alarm = Alarm(SystemClock(), rung.put, every=timedelta(seconds=2))

    alarm.start()
    threading.Event().wait(3.2)  # the loop stands still while the moment passes
    try:
        await asyncio.wait_for(rung.get(), timeout=0.5)
    finally:
        alarm.stop()
