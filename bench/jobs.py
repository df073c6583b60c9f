"""The usual way to remind: APScheduler with a cron job a person, kept in its SQL store."""

import asyncio
import pickle
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.events import EVENT_JOB_EXECUTED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.util import datetime_to_utc_timestamp
from sqlalchemy import create_engine

LATE = timedelta(minutes=1)  # what is due has been due for so long
TRIGGER = CronTrigger(day_of_week="fri", hour=18, timezone=UTC)


async def ring(person: str) -> None:
    """Stand for saying something."""


class JobsDue:
    """A store with so many jobs, of which some have been due for a minute."""

    def __init__(self, folder: Path, stored: int, due: int) -> None:
        self._original = folder / "jobs.sqlite"
        self._copy = folder / "jobs_due.sqlite"
        self._due = due
        _fill(self._original, stored, due)

    async def one_round(self) -> float:
        """Return the seconds until all that are due have run.

        Nothing is dropped for being late: the library's own grace would drop them all.
        """
        shutil.copy(self._original, self._copy)
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_jobstore(SQLAlchemyJobStore(url=f"sqlite:///{self._copy}"))
        done = asyncio.Event()
        left = self._due

        def executed(_: Any) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                done.set()

        scheduler.add_listener(executed, EVENT_JOB_EXECUTED)
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
        _row(state, f"person {number}", now - LATE if number < due else now + timedelta(days=1))
        for number in range(stored)
    ]
    with create_engine(f"sqlite:///{file}").begin() as connection:
        connection.execute(store.jobs_t.insert(), rows)
    store.shutdown()


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
