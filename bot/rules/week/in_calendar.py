"""What stands in the calendar of somebody's own that a file of the coach's was put in.

A calendar knows a session by its name: what was handed out once is changed or called off under
the same name and a higher number, so that nothing stands there twice.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from typing import NamedTuple

from bot.rules.log.done import Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, InCalendar
from bot.rules.outlook import outlook
from bot.rules.prescription import Session
from bot.rules.safety.screening import stopping_flag
from bot.rules.week.matchday import Special
from bot.rules.week.planning import WEEKS_AHEAD, PlannedDay, Status, plan_week
from bot.rules.week.weeks import WEEK, monday_of

MINUTES = 30
"""How long a session is of which that is not known yet [D]."""

MINUTES_APART = 10
"""A session as long as the one in the calendar, give or take: no news for a calendar [D]."""


class Coming(NamedTuple):
    """A session of the plan: the day it was planned for first, which names it, and when it is."""

    of: date
    day: date
    at: time


def coming(athlete: Athlete, log: Log, today: date) -> tuple[Coming, ...]:
    """Return the sessions of eight weeks from today on, by day; on a match day there is none."""
    monday = monday_of(today)
    return tuple(
        Coming(day.moved_from or day.day, day.day, day.at)
        for ahead in range(WEEKS_AHEAD)
        for day in plan_week(athlete, log, monday + ahead * WEEK, today)
        if day.at is not None and _is_ahead(day, today)
    )


def to_come(athlete: Athlete, log: Log, today: date) -> tuple[Coming, ...]:
    """Return the sessions that a calendar may tell of: none while a red flag stops them."""
    if stopping_flag(athlete, today) is not None:
        return ()
    return coming(athlete, log, today)


def minutes_of_next(athlete: Athlete, log: Log, today: date) -> int:
    """Return how long the next session is, the rest before its sets included."""
    ahead = outlook(past_of(athlete, log, today)).verdict.prescription
    return ahead.minutes if isinstance(ahead, Session) else MINUTES


def _is_ahead(day: PlannedDay, today: date) -> bool:
    is_planned = day.status is Status.PLANNED and day.day >= today
    return is_planned and day.special is not Special.MATCH_DAY


def tells_of_now(athlete: Athlete, log: Log, today: date) -> bool:
    """Say whether the calendar tells of the sessions that are planned, and of no other hours.

    Of sessions beyond the eight weeks it was made for it cannot know.
    """
    known = {(one.day, one.at, one.zone) for one in athlete.calendar if not one.off}
    until = max((one.day for one in athlete.calendar), default=today)
    planned = {
        (one.day, one.at, athlete.zone) for one in coming(athlete, log, today) if one.day <= until
    }
    done = {entry.day for entry in log.entries}
    return planned == {one for one in known if one[0] >= today and one[0] not in done}


def handed_out(
    athlete: Athlete,
    log: Log,
    sessions: tuple[Coming, ...],
    now: datetime,
    today: date,
    *,
    minutes: int,
    named: str,
) -> tuple[InCalendar, ...]:
    """Return what is to stand in the calendar from now on, by day.

    `named` is what the names of new ones begin with: it is the same for nobody else, and never
    comes again.  What is over is left as it is.
    """
    known = {one.of: one for one in athlete.calendar if one.day >= today}
    after = [_as_planned(athlete, known.get(one.of), one, now, minutes, named) for one in sessions]
    planned = {one.of for one in sessions}
    left = [one for of, one in known.items() if of not in planned]
    return tuple(sorted((*after, *_left(left, log, now)), key=lambda one: (one.day, one.of)))


def _as_planned(
    athlete: Athlete,
    was: InCalendar | None,
    session: Coming,
    now: datetime,
    minutes: int,
    named: str,
) -> InCalendar:
    of, day, at = session
    name = f"{named}-{of.isoformat()}" if was is None else was.name
    if was is not None and abs(was.minutes - minutes) < MINUTES_APART:
        minutes = was.minutes
    title, language = athlete.calendar_title, athlete.language
    after = InCalendar(name, of, day, at, athlete.zone, minutes, title, language, now)
    if was is None:
        return after
    is_news = replace(after, changed=was.changed, sequence=was.sequence) != was
    return replace(after, sequence=was.sequence + 1) if is_news else was


def _left(known: list[InCalendar], log: Log, now: datetime) -> Iterator[InCalendar]:
    """Yield what is planned no more: called off, unless it is done."""
    done = {entry.day for entry in log.entries}
    for one in known:
        if one.off or one.day in done:
            yield one
        else:
            yield replace(one, off=True, sequence=one.sequence + 1, changed=now)
