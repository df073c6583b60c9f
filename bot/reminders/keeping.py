"""For how long what somebody told is kept once they do nothing any more.  Pure.

Two notices come before it is deleted, and it is never deleted without them where they can be sent:
a coach that was away for months tells first, and waits as long as between any two.  One that came
to nothing, as while a platform was away, is told again.  A clock may jump by years: nothing is
deleted before time has been seen to pass, in steps that a clock takes, for about a month.
"""

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.reminders.called_for import EVERY_DAY, quiet_of
from bot.reminders.recurrence import Kind, Rule
from bot.reminders.unasked import last_heard
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete

NOTICES_AFTER = (22, 23)  # months without a word [D]
KEPT_FOR = 24  # months after the last use [D]
BETWEEN = timedelta(days=28)  # at least, from a notice to what follows it [D]
LEAP = timedelta(days=35)  # time that was seen to pass does not go on behind a longer step [D]
SET_BACK = timedelta(hours=1)  # nor behind one backwards; processes differ by less
WATCHED = timedelta(days=27)  # for so long it has to have passed before anything is deleted [D]
COPIES_KEPT = timedelta(days=30)  # copies made before tables change, and what was replaced
DELIVERIES_KEPT = timedelta(days=14)  # no platform delivers anything again after so long
LETTERS_KEPT = timedelta(days=60)  # a reply to an older one speaks of nothing in particular
AT, NOT_AFTER = time(10), time(20)  # a coach that was off at ten tells it later that day [D]
MONTHS_A_YEAR = 12
_A_ZONE = timedelta(days=1)  # by so much the days of one moment differ


@dataclass(frozen=True, slots=True)
class NextStep:
    """What follows on a day if nothing is heard until then; `erases`: all is deleted."""

    day: date
    erases: bool


def next_step(athlete: Athlete, log: Log) -> NextStep | None:
    """Return what follows on silence; None where it is not known when they were last heard of.

    Who never agreed that health values are kept has none on file, and is told nothing.
    """
    heard = last_heard(athlete, log)
    if heard == date.min:
        return None
    told = [one.day for one in athlete.unasked if one.about == Kind.KEEPING and one.day > heard]
    if athlete.consent is None:
        return NextStep(_months_after(heard, KEPT_FOR), erases=True)
    erases = len(told) >= len(NOTICES_AFTER)
    day = _months_after(heard, KEPT_FOR if erases else NOTICES_AFTER[len(told)])
    return NextStep(max(day, told[-1] + BETWEEN) if told else day, erases)


def erased_on(athlete: Athlete, log: Log, today: date) -> date:
    """Return when all is deleted if a notice goes out today and nothing is heard."""
    told = [one for one in athlete.unasked if one.about == Kind.KEEPING]
    left = max(len(NOTICES_AFTER) - len(told), 1)  # notices, today's included
    return max(_months_after(last_heard(athlete, log), KEPT_FOR), today + left * BETWEEN)


def rule_for(athlete: Athlete, log: Log) -> Rule | None:
    """Return the rule of what follows: each day from then on, should the coach be away."""
    step = next_step(athlete, log)
    if step is None:
        return None
    quiet = quiet_of(athlete)
    return Rule(Kind.KEEPING, AT, athlete.zone, EVERY_DAY, since=step.day, quiet=quiet)


def is_civil(athlete: Athlete, local: time) -> bool:
    """Say whether a notice may still come at a wall time, where the coach was off at its own."""
    return AT <= local < NOT_AFTER and not quiet_of(athlete).holds(local)


def watched_since(since: datetime, until: datetime, now: datetime) -> datetime:
    """Return since when time has passed without a leap, that had passed so up to `until`.

    >>> first, then = datetime(2026, 1, 1), datetime(2026, 3, 1)
    >>> watched_since(first, then, datetime(2026, 3, 2)), watched_since(first, then, first)
    (datetime.datetime(2026, 1, 1, 0, 0), datetime.datetime(2026, 1, 1, 0, 0))
    >>> watched_since(first, then, datetime(2099, 1, 1))
    datetime.datetime(2099, 1, 1, 0, 0)
    """
    return since if until - SET_BACK <= now <= until + LEAP else now


def is_watched(since: datetime, now: datetime) -> bool:
    """Say whether time has passed for long enough to go by what the clock says."""
    return now - since >= WATCHED


def as_told(athlete: Athlete, arrived: Collection[date]) -> Athlete:
    """Return the file without its latest notice where that came to nothing: it is told again.

    `arrived` are the days of what reached them, or was refused for good.
    """
    told = [one for one in athlete.unasked if one.about == Kind.KEEPING]
    if not told or any(abs(told[-1].day - day) <= _A_ZONE for day in arrived):
        return athlete
    left = tuple(one for one in athlete.unasked if one != told[-1])
    return replace(athlete, unasked=left)


def _months_after(day: date, months: int) -> date:
    """Return the same day so many months on, the month's last where it has no such day."""
    ahead = day.month - 1 + months
    year, month = day.year + ahead // MONTHS_A_YEAR, ahead % MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
