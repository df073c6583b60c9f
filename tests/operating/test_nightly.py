"""A copy each night, kept for a while; one that could not be made is told, once."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters.cli import main
from adapters.health import judged
from bot.clock import Alarm, Daily, Job, RehearsalClock, SystemClock
from bot.coach.app import Coach, open_coach
from bot.contract import Called, Incoming
from bot.reminders.trigger import SessionTrigger
from bot.settings import Copies, Settings
from bot.store.heartbeat import seen_from_outside
from tests.cases import each
from tests.heart.people import MONDAY, Mailbox, Person, works

Opening = Callable[..., AbstractAsyncContextManager[Coach]]


@pytest.fixture
def opened(tmp_path: Path, clock: RehearsalClock) -> Opening:
    """Open a coach whose copies go as they are told."""

    @asynccontextmanager
    async def opening(copies: Copies) -> AsyncIterator[Coach]:
        settings = Settings(f"sqlite:///{tmp_path}/coach.db", copies=copies)
        async with open_coach(settings, clock, [Mailbox()]) as coach:
            yield coach

    return opening


async def told(coach: Coach, clock: RehearsalClock) -> list[str]:
    """Return what health says of copies."""
    seen = await coach.sighted()
    return [
        f"{one.grade} {one.what}" for one in judged(seen, clock.now()) if one.about == "backup"
    ]


async def tomorrow(coach: Coach, clock: RehearsalClock) -> None:
    clock.move_to(clock.now() + timedelta(days=1))
    await coach.nightly.done()


async def test_as_many_are_kept_as_was_said_and_each_is_whole(
    opened: Opening, clock: RehearsalClock, tmp_path: Path
) -> None:
    async with opened(Copies(keep=2)) as coach:
        await works(coach)
        before = await told(coach, clock)
        await Person("ada", clock, coach).types("/start")
        for _ in range(3):
            await tomorrow(coach, clock)
        after = await told(coach, clock)

    kept = sorted((tmp_path / "backups").iterdir())
    assert [one.name[:19] for one in kept] == ["coach.db.2026-03-04", "coach.db.2026-03-05"]
    assert {one.stat().st_mode & 0o777 for one in kept} == {0o600}
    with closing(sqlite3.connect(kept[0])) as copy:
        assert copy.execute("SELECT count(*) FROM athlete").fetchone() == (1,)
    assert (before, after) == (["ok the first one comes at night"], ["ok made 0 s ago"])
    there = f"sqlite:///{tmp_path}/coach.db"
    assert await asyncio.to_thread(main, ["restore", str(kept[1]), "--db", there]) == 0
    assert (await seen_from_outside(there, clock.now())).beats == ()  # nobody is at work on it


async def test_one_that_cannot_be_made_is_told_once_and_so_is_the_next_that_was(
    opened: Opening, clock: RehearsalClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "there").write_text("no folder")
    async with opened(Copies(folder=str(tmp_path / "there"))) as coach:
        await works(coach)
        with caplog.at_level(logging.WARNING):
            await tomorrow(coach, clock)
            await tomorrow(coach, clock)
            failed = await told(coach, clock)
            (tmp_path / "there").unlink()
            await tomorrow(coach, clock)
        mended = await told(coach, clock)

    assert [one.levelname for one in caplog.records] == ["ERROR", "WARNING"]
    assert failed[0].startswith("PROBLEM the last one failed: ")
    assert "there" in failed[0]
    assert mended == ["ok made 0 s ago"]


async def test_a_night_that_was_missed_is_made_up_for(
    opened: Opening, clock: RehearsalClock, tmp_path: Path
) -> None:
    async with opened(Copies()) as coach:
        await works(coach)
        clock.move_to(clock.now() + timedelta(hours=28))
        late = await told(coach, clock)
        await works(coach)
        making = coach.nightly._making
        assert making is not None
        await making
        made = await told(coach, clock)

    assert made == ["ok made 0 s ago"]
    assert late[0].startswith("PROBLEM none was made for 28 h")
    assert len([*(tmp_path / "backups").iterdir()]) == 1


async def test_a_machine_that_slept_through_the_night_makes_one_copy_as_it_wakes(
    opened: Opening, clock: RehearsalClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The job of the hour is done late, and the look for what was missed is due as well."""
    async with opened(Copies()) as coach:
        await works(coach)
        clock.move_to(clock.now() + timedelta(hours=28))
        with caplog.at_level(logging.WARNING):
            for job in coach.jobs("UTC"):
                await job.work()
        made = await told(coach, clock)

    assert made == ["ok made 0 s ago"]
    assert len([*(tmp_path / "backups").iterdir()]) == 1
    assert caplog.records == []


async def test_a_copy_made_amid_a_crowd_is_the_state_of_one_moment(
    opened: Opening, clock: RehearsalClock, tmp_path: Path
) -> None:
    """Of everybody it has what they did until then, each act whole, and no act behind it."""
    arriving: asyncio.Queue[Incoming] = asyncio.Queue()

    async def goes_on(person: Person) -> None:
        while True:
            act = person.act(Called("cancel", "", "m"))
            assert await coach.answer(act)
            arriving.put_nowait(act)

    async with opened(Copies()) as coach:
        crowd = [Person(f"person {number}", clock, coach) for number in range(12)]
        going_on = [asyncio.create_task(goes_on(person)) for person in crowd]
        confirmed = [await arriving.get() for _ in range(5 * len(crowd))]
        before = {one.delivery for one in confirmed}
        await coach.nightly.done()
        begun = {person.room.id: person.acts for person in crowd}
        confirmed += [await arriving.get() for _ in range(arriving.qsize() + 5 * len(crowd))]
        for task in going_on:
            task.cancel()
        await asyncio.gather(*going_on, return_exceptions=True)
    (copy,) = (tmp_path / "backups").iterdir()
    file = tmp_path / "coach.db"
    assert await asyncio.to_thread(main, ["restore", str(copy), "--db", f"sqlite:///{file}"]) == 0
    with closing(sqlite3.connect(file)) as restored:
        held = {one for (one,) in restored.execute("SELECT id FROM delivery")}
        said = dict(restored.execute("SELECT chat, count(*) FROM outbox GROUP BY chat"))
    async with opened(Copies(keep=0)) as coach:
        anew = {one.delivery for one in confirmed if await coach.answer(one)}

    assert before <= held
    assert held == {
        f"{person.name}-{number}"
        for person in crowd
        for number in range(1, said[person.room.id] + 1)
    }
    assert all(said[room] <= begun[room] for room in begun)
    assert anew == {one.delivery for one in confirmed} - held != set()


async def test_where_none_are_wanted_none_are_missed(
    opened: Opening, clock: RehearsalClock, tmp_path: Path
) -> None:
    async with opened(Copies()) as coach:
        await works(coach)
    async with opened(Copies(keep=0)) as coach:
        await works(coach)
        await tomorrow(coach, clock)

        assert await told(coach, clock) == []
    assert not (tmp_path / "backups").exists()


async def test_the_alarm_does_the_work_of_the_night_at_its_hour_though_it_fails_by_day() -> None:
    done: asyncio.Queue[None] = asyncio.Queue()
    soon = SystemClock().now() + timedelta(seconds=0.3)

    async def fails() -> None:
        raise ValueError

    async def nothing(_: datetime) -> None: ...

    night = Daily(soon.time(), "UTC")
    jobs = [Job("work", night, work) for work in (fails, lambda: done.put(None))]
    alarm = Alarm(SystemClock(), nothing, jobs=jobs)
    alarm.start()
    try:
        await asyncio.wait_for(done.get(), timeout=10)
    finally:
        alarm.stop()


ZONES = [
    ("Europe/Berlin", time(2, 30), 365),
    ("America/New_York", time(1, 30), 365),
    ("Australia/Lord_Howe", time(2, 10), 365),
    ("Asia/Kathmandu", time(3, 30), 365),
]


@each("zone, at, days", ZONES)
def test_a_trigger_fires_once_a_local_day_over_every_change(
    zone: str, at: time, days: int
) -> None:
    trigger = SessionTrigger(at, zone)
    moment, fired = None, []
    begin = datetime(2026, 1, 1, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    while (moment := trigger.get_next_fire_time(moment, begin)) and len(fired) < days:
        fired.append(moment)

    local = [one.astimezone(ZoneInfo(zone)).date() for one in fired]
    assert local == [date(2026, 1, 1) + timedelta(days=number) for number in range(days)]


def test_a_trigger_keeps_to_its_weekdays_and_leaves_out_a_day_that_is_none() -> None:
    apia = SessionTrigger(time(12), "Pacific/Apia", weekdays=(4,))  # it had no 30 December 2011
    first = apia.get_next_fire_time(None, datetime(2011, 12, 24, tzinfo=UTC))
    assert first is not None

    assert str(first.astimezone(ZoneInfo("Pacific/Apia")).date()) == "2012-01-06"
    assert SessionTrigger(time(12), "UTC", ()).get_next_fire_time(None, MONDAY) is None
