"""What each session in the log cost, and this week against the weeks before it."""

from collections.abc import Sequence
from datetime import date

from bot.rules.load.effort import NoLoad, session_load
from bot.rules.load.weekload import (
    MOST_BASELINE_WEEKS,
    WEEK_DAYS,
    WeekOnBaseline,
    week_on_baseline,
)
from bot.rules.load.work import WARM_UP_MINUTES, RpeBand
from bot.rules.log.done import Entry

# A session nobody planned and nobody rated: the middle of the scale [D].
RPE_WHERE_UNSAID = 5
# Reckoned at the slow tempo with a minute's rest, 20 m where no distance was said [D].
SECONDS_PER_METRE = 2
METRES_WHERE_UNSAID = 20
REST_S = 60

LOOKED_AT_DAYS = WEEK_DAYS * (MOST_BASELINE_WEEKS + 1)


def load_of(entry: Entry) -> float:
    """Return a session's load in AU.

    Where effort or minutes were not said, the plan's own are taken: the middle of its band,
    its estimate of the minutes.  A session of no effort or no minutes has no load.
    """
    load = session_load(_rpe_of(entry), minutes_of(entry))
    return 0.0 if isinstance(load, NoLoad) else load


def _rpe_of(entry: Entry) -> float:
    if entry.rpe is not None:
        return entry.rpe
    return RPE_WHERE_UNSAID if entry.plan is None else RpeBand(*entry.plan.rpe_band).middle


def minutes_of(entry: Entry) -> float:
    """Return a session's minutes, said, planned, or reckoned from what was pulled."""
    if entry.minutes is not None:
        return entry.minutes
    if entry.plan is not None:
        return entry.plan.minutes
    seconds = 0.0
    for run in entry.pulls:
        metres = METRES_WHERE_UNSAID if run.metres is None else run.metres
        work_s = metres * SECONDS_PER_METRE if run.work_s is None else run.work_s
        seconds += run.pulls * (work_s + REST_S)
    return WARM_UP_MINUTES + seconds / 60


def daily_loads(entries: Sequence[Entry], today: date) -> list[float]:
    """Return one load a day up to today, five weeks at most, from the first session on.

    `entries` are in order and none is later than today.  Empty where nothing was logged.
    """
    if not entries:
        return []
    days = min(LOOKED_AT_DAYS, (today - entries[0].day).days + 1)
    loads = [0.0] * days
    for entry in reversed(entries):
        ago = (today - entry.day).days
        if ago >= days:
            break
        loads[days - 1 - ago] += load_of(entry)
    return loads


def week_of(entries: Sequence[Entry], today: date) -> WeekOnBaseline:
    """Return the last seven days against the weeks before them."""
    return week_on_baseline(daily_loads(entries, today))
