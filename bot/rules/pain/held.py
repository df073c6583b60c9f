"""The pauses for pain that were, and what stopped somebody: as each day's own log had it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.log.done import Check, Log, worst_of
from bot.rules.log.past import Past, past_of
from bot.rules.log.records import Athlete
from bot.rules.pain.holding import Holding, hold_in
from bot.rules.pain.judging import worst_pain
from bot.rules.pain.zones import pain_limits
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.screening import stopping_flag

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """Days in a row, both ends included."""

    since: date
    until: date


def held_between(athlete: Athlete, log: Log, first: date, last: date) -> tuple[Days, ...]:
    """Return when nothing was to be trained from `first` to `last`, earliest first.

    The day of the session that began a hold was trained.
    """
    planned = _planned(log)
    return in_rows(day for day, _ in holds_by_day(athlete, log, first, last) if day not in planned)


def holds_by_day(
    athlete: Athlete, log: Log, first: date, last: date
) -> Iterator[tuple[date, Holding | None]]:
    """Yield the days on hold and the hold that each one's own log had; None: a red flag's stop.

    A day is only weighed where something was told that may begin a hold, and on until it is over:
    at the latest with the next planned session, since a hold has none.
    """
    telling, planned = frozenset(_telling(athlete, log)), _planned(log)
    past: Past | None = None
    day, is_on = first, True  # one from before may still be on
    while day <= last:
        is_on = is_on and day not in planned
        if is_on or not telling.isdisjoint((day, day - _DAY)):
            past = past_of(athlete, log, day, past)
            hold = hold_in(past)
            is_on = isinstance(hold, Holding) or stopping_flag(athlete, day) is not None
            if is_on:
                yield day, hold if isinstance(hold, Holding) else None
        day += _DAY


def _planned(log: Log) -> frozenset[date]:
    return frozenset(one.day for one in log.entries if one.plan is not None)


def in_rows(days: Iterable[date]) -> tuple[Days, ...]:
    """Return days, in order, as those that follow each other.

    >>> [(row.since.day, row.until.day) for row in in_rows(date(2026, 3, n) for n in (2, 3, 6))]
    [(2, 3), (6, 6)]
    """
    rows: list[Days] = []
    for day in days:
        if rows and day - rows[-1].until <= _DAY:
            rows[-1] = Days(rows[-1].since, day)
        else:
            rows.append(Days(day, day))
    return tuple(rows)


def _telling(athlete: Athlete, log: Log) -> Iterator[date]:
    """Yield the days on which a hold or a stop may begin; on others none does."""
    for flag in athlete.flags:
        yield flag.raised
        if flag.cleared is not None:
            yield flag.cleared
    if athlete.held is not None:
        yield from (athlete.held.since, athlete.held.joined)
    for check in log.checks:
        if _may_hold(check, _least(athlete, check.day)):
            yield check.day
    for entry in log.entries:
        worst = worst_pain(entry)
        if worst is not None and worst >= _least(athlete, entry.day):
            yield entry.day


def _may_hold(check: Check, least: int) -> bool:
    worst = worst_of(check.pain, check.in_session, check.elsewhere)
    return check.has_signs or (worst is not None and worst >= least)


def _least(athlete: Athlete, day: date) -> int:
    """Return the least pain, 0-10, that may hold somebody: a red one, or as bad a rise."""
    limits = pain_limits(age_on(athlete.birth_year, day))
    return min(limits.red, limits.red_rise, limits.amber2)
