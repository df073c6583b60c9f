"""The usual way to remind: APScheduler with a cron job a person, kept in its SQL store.

What a job says is thought of by the very functions that the coach thinks with, and filed by the
usual bot's async ORM; one after the other, as sessions side by side wait for each other's locks.
"""

import asyncio
import pickle
import shutil
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.util import datetime_to_utc_timestamp
from sqlalchemy import create_engine

from bench.usual import Sessions, reminded, usual_sessions
from bot.reminders.recurrence import Due, Kind

LATE = timedelta(minutes=1)  # what is due has been due for so long
TRIGGER = CronTrigger(day_of_week="fri", hour=18, timezone=UTC)


@dataclass(slots=True)
class Bot:
    """What a job finds in its process: the store hands it no more than whom it is about."""

    sessions: Sessions
    at: datetime
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


_running: list[Bot] = []


async def ring(person: str) -> None:
    """Decide what somebody is reminded of, word it and file it."""
    bot = _running[-1]
    due = Due(Kind.SESSION, bot.at.date(), bot.at)
    async with bot.turn:
        assert await reminded(bot.sessions, person, due, bot.at)


class JobsDue:
    """A store with so many jobs, of which some have been due for a minute.

    Each is that of an athlete with `sessions` behind them, who is reminded of the one `at` then.
    """

    def __init__(self, folder: Path, stored: int, due: int, sessions: int, at: datetime) -> None:
        self._original = folder / "jobs.sqlite"
        self._copy = folder / "jobs_due.sqlite"
        self._folder = folder
        self._due = due
        self._sessions = sessions
        self._at = at
        _fill(self._original, stored, due)

    async def one_round(self) -> float:
        """Return the seconds until all that are due have been said and filed."""
        (self._folder / "usual.sqlite").unlink(missing_ok=True)
        names = [_named(number) for number in range(self._due)]
        async with usual_sessions(self._folder, names, self._sessions) as sessions:
            _running[:] = [Bot(sessions, self._at)]
            return await self._run()

    async def _run(self) -> float:
        """Return the seconds until all that are due have run.

        Nothing is dropped for being late: the library's own grace would drop them all.
        """
        shutil.copy(self._original, self._copy)
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_jobstore(SQLAlchemyJobStore(url=f"sqlite:///{self._copy}"))
        done = asyncio.Event()
        left = self._due

        def executed(one: Any) -> None:
            nonlocal left
            assert one.exception is None
            left -= 1
            if left == 0:
                done.set()

        scheduler.add_listener(executed, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
        began = time.perf_counter()
        scheduler.start()
        await done.wait()
        took = time.perf_counter() - began
        scheduler.shutdown(wait=False)
        return took


def _fill(file: Path, stored: int, due: int) -> None:
    """Write the rows that `add_job` would, all at once: one by one takes minutes."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{file}")
    now = datetime.now(UTC)  # noqa: TID251 - the library reads the clock, so its jobs must fit
    store.start(AsyncIOScheduler(timezone=UTC), "default")
    state = _state()
    rows = [
        _row(state, _named(number), now - LATE if number < due else now + timedelta(days=1))
        for number in range(stored)
    ]
    with create_engine(f"sqlite:///{file}").begin() as connection:
        connection.execute(store.jobs_t.insert(), rows)
    store.shutdown()


def _named(number: int) -> str:
    return f"person {number}"


def _state() -> dict[str, Any]:
    """Return what the library stores of one job."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    job = scheduler.add_job(
        ring,
        TRIGGER,
        args=("person",),
        id="person",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
        next_run_time=datetime(2026, 3, 6, 18, tzinfo=UTC),
    )
    job.executor = "default"
    state: dict[str, Any] = job.__getstate__()
    return state


def _row(state: dict[str, Any], name: str, at: datetime) -> dict[str, Any]:
    mine = {**state, "id": name, "args": (name,), "next_run_time": at}
    stored = pickle.dumps(mine, pickle.HIGHEST_PROTOCOL)
    return {"id": name, "next_run_time": datetime_to_utc_timestamp(at), "job_state": stored}
