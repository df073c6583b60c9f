"""How many planned weeks in a row were kept; pauses and holds neither count nor break it."""

from datetime import date
from enum import StrEnum

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.rules.pain.holding import hold_on
from bot.rules.week.matchday import Special
from bot.rules.week.planning import PlannedDay, Status, plan_week
from bot.rules.week.weeks import WEEK, monday_of


class WeekKept(StrEnum):
    """What a week says about coming regularly."""

    KEPT = "kept"
    NEUTRAL = "neutral"  # nothing was planned, or training was not wise
    OPEN = "open"


def weeks_kept(athlete: Athlete, log: Log, today: date) -> int:
    """Return how many planned weeks in a row were kept, this one as soon as it is.

    Paused weeks and weeks lost to a hold or an open flag neither count nor break the row.
    """
    if not log.entries:
        return 0
    first = monday_of(min(entry.day for entry in log.entries))
    monday, kept = monday_of(today), 0
    while monday >= first:
        match week_kept(athlete, log, monday, today):
            case WeekKept.KEPT:
                kept += 1
            case WeekKept.OPEN if monday < monday_of(today):
                return kept
            case WeekKept.OPEN | WeekKept.NEUTRAL:
                pass
        monday -= WEEK
    return kept


def week_kept(athlete: Athlete, log: Log, monday: date, today: date) -> WeekKept:
    """Return whether a week had as many sessions as were planned.

    Which day they were done on does not matter.  A session they said they would skip is not
    missing, and neither is one the coach left out.
    """
    plan = plan_week(athlete, log, monday, today)
    done = sum(day.status in (Status.DONE, Status.EXTRA) for day in plan)
    missing = [day for day in plan if _is_missing(day)]
    extra = sum(day.status is Status.EXTRA for day in plan)
    if done and extra >= len(missing):
        return WeekKept.KEPT
    if not missing or any(_was_unwise(athlete, log, day.day) for day in missing):
        return WeekKept.NEUTRAL
    return WeekKept.OPEN


def _is_missing(day: PlannedDay) -> bool:
    owed = day.status in (Status.PLANNED, Status.PASSED)
    return owed and day.special is not Special.MATCH_DAY


def _was_unwise(athlete: Athlete, log: Log, day: date) -> bool:
    """Tell whether a hold or a flag kept them from training that day."""
    flagged = any(
        flag.raised <= day and (flag.cleared is None or day <= flag.cleared)
        for flag in athlete.flags
    )
    before = Log(
        tuple(entry for entry in log.entries if entry.day < day),
        tuple(check for check in log.checks if check.day <= day),
    )
    return flagged or hold_on(athlete, before, day) is not None
