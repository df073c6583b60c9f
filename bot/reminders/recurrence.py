"""When a reminder fires next: weekly rules in a zone, pauses, quiet hours.  Pure.

Each occurrence of a rule belongs to one local day and has one instant, in UTC, over every
change of the zone (see `rules.calendar`).  What comes next is strictly after an instant, so an
occurrence that has fired never comes again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from zoneinfo import ZoneInfo

from bot.rules.squads.lead import LONGEST
from bot.rules.week.calendar import instant_at

GRACE = timedelta(hours=2)
"""A reminder so late is still sent, and says that it is late; past it, it is summed up [D]."""

MISSED_NAMED = 3
"""So many days an outage left out are named; of more, the first, the last and their number [D]."""

EVE = timedelta(minutes=30)
"""How long before the quiet hours an early session is spoken of, the evening before [D]."""

FURTHEST = LONGEST + timedelta(days=1)
"""No local day that has fired lies further ahead of the moment, unless the clock was wrong."""

_DAY = timedelta(days=1)
_ON_TIME = timedelta(0)
_KEPT = 1024  # moments: many are reminded at one hour, and each several times of one
_REACH = 2  # days by which an offset and the quiet hours may carry an occurrence onwards


class Kind(StrEnum):
    """What a reminder is about."""

    RING = "ring"  # the rest of a session under way is over, or its work by the clock
    TOGETHER = "together"  # a squad's clock, while it goes through a session together
    STILL = "still"  # once, to who has said nothing for long in the middle of one
    SESSION = "session"  # at its hour, or in time for the shoes of its tip
    TOLD = "told"  # what somebody wrote down for others, unanswered for a day
    EYE = "eye"  # a coach is told with whom a word may help
    REASK = "reask"  # once, hours later, to who has not logged
    MORNING = "morning"  # the day after a session, 08:00
    MATCH_MORNING = "match_morning"  # the day after a long match, where no other check is due
    FIXTURES = "fixtures"  # Sunday evening: a match this week?
    RECAP = "recap"  # the week, looked back on
    RESCREEN = "rescreen"  # every 28 days: anything changed?
    UNFINISHED = "unfinished"  # once, the day after somebody left the start in the middle
    KEEPING = "keeping"  # after long silence: what is stored will be deleted, and then is
    AHEAD = "ahead"  # a squad's card that comes before its session
    UNANSWERED = "unanswered"  # once, to who has not answered such a card
    OVER = "over"  # a squad's card is not answered any more


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose moment has come.

    `occurrence` is the local day it belongs to; `at` the instant it was meant for; `late` how
    long ago that is, zero when on time.  Later than `GRACE`, it stands for everything that was
    missed: `missed` are the local days of sessions nobody was reminded of, latest last.
    """

    kind: Kind
    occurrence: date
    at: datetime
    late: timedelta = timedelta(0)
    missed: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local hours without a reminder, `since` included, `until` not; equal: there are none.

    >>> Quiet(time(21), time(8)).holds(time(23)), Quiet(time(21), time(8)).holds(time(8))
    (True, False)
    """

    since: time
    until: time

    def holds(self, at: time) -> bool:
        """Say whether a wall time is in the quiet hours."""
        if self.since <= self.until:
            return self.since <= at < self.until
        return at >= self.since or at < self.until


class WhenQuiet(StrEnum):
    """What becomes of an occurrence in the quiet hours."""

    LATER = "later"  # at their end
    EARLIER = "earlier"  # shortly before they begin: it is of no use afterwards


@dataclass(frozen=True, slots=True)
class Span:
    """Local days, both included; `last` None: no end."""

    first: date
    last: date | None

    def holds(self, day: date) -> bool:
        """Say whether a day is one of them."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Rule:
    """When a reminder is wanted: on `weekdays` (Monday 0) at a wall time, or `once_on` a day.

    `shifted` is how long after the wall time it fires, negative before it.  None on days
    before `since`, nor on those in `off`.  `anew` marks what was wished for expressly and may
    come although that day's own has fired.  `instant`: it fires then, once, whatever the hour.
    """

    kind: Kind
    at: time
    zone: str
    weekdays: tuple[int, ...] = ()
    once_on: date | None = None
    shifted: timedelta = timedelta(0)
    since: date = date.min
    off: tuple[Span, ...] = ()
    quiet: Quiet | None = None
    when_quiet: WhenQuiet = WhenQuiet.LATER
    anew: bool = False
    instant: datetime | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One firing of a rule: the local day it belongs to, and its instant in UTC."""

    day: date
    at: datetime


_by_instant = attrgetter("at")


def next_after(
    rule: Rule, instant: datetime, done: date | None = None, rung_at: datetime | None = None
) -> Occurrence | None:
    """Return the first occurrence strictly after an instant, None where there is none left.

    `done` is the last local day that has fired already; its like is not due again, unless that
    lies further ahead than anything fires: the clock was wrong then.  Nor is the very occurrence
    that was meant for `rung_at`, though a clock be set back before it.
    """
    if rule.instant is not None:
        return _once(rule, instant, rung_at)
    before = _long_before(instant, rule.zone)
    first = max(before, rule.since)
    if done is not None and not rule.anew and done - before <= FURTHEST + _REACH * _DAY:
        first = max(first, done + _DAY)
    for day in _days(rule, first):
        at = _fires_at(rule, day)
        if at is not None and at > instant and not (rule.anew and at == rung_at):
            return Occurrence(day, at)
    return None


def _once(rule: Rule, after: datetime, rung_at: datetime | None) -> Occurrence | None:
    at = rule.instant
    if at is None or at <= after or at == rung_at:
        return None
    return Occurrence(at.astimezone(ZoneInfo(rule.zone)).date(), at)


def earliest(
    rules: Iterable[Rule],
    instant: datetime,
    done: date | None,
    rung_at: datetime | None = None,
) -> Occurrence | None:
    """Return which occurrence of several rules comes first after an instant."""
    found = [
        one for rule in rules if (one := next_after(rule, instant, done, rung_at)) is not None
    ]
    return min(found, key=_by_instant, default=None)


def missed_days(rules: Iterable[Rule], since: datetime, until: datetime) -> tuple[date, ...]:
    """Return the local days of occurrences from one instant up to another, both included."""
    days: set[date] = set()
    for rule in rules:
        following = next_after(rule, since - timedelta(microseconds=1))
        while following is not None and following.at <= until:
            days.add(following.day)
            following = next_after(rule, following.at)
    return tuple(sorted(days))


@lru_cache(_KEPT)
def _long_before(instant: datetime, zone: str) -> date:
    """Return a local day before any whose occurrence may come after an instant."""
    day = instant.astimezone(ZoneInfo(zone)).date()
    return day if day.toordinal() <= _REACH else day - _REACH * _DAY


def _days(rule: Rule, first: date) -> Iterator[date]:
    """Yield the local days the rule asks for, from `first` on."""
    if rule.once_on is not None:
        if rule.once_on >= first and _resting(rule, rule.once_on) is None:
            yield rule.once_on
        return
    day = first
    while rule.weekdays:
        if day.weekday() in rule.weekdays:
            resting = _resting(rule, day)
            if resting is None:
                yield day
            elif resting.last is None:
                return
            else:
                day = resting.last
        day += _DAY


def _resting(rule: Rule, day: date) -> Span | None:
    for span in rule.off:
        if span.holds(day):
            return span
    return None


def _fires_at(rule: Rule, day: date) -> datetime | None:
    moment = _moment(day, rule.at, rule.shifted, rule.zone)
    if moment is None:
        return None
    at, local = moment
    if rule.quiet is None or not rule.quiet.holds(local.time()):
        return at
    match rule.when_quiet:
        case WhenQuiet.LATER:
            moment = _moment(_end_of(rule.quiet, local), rule.quiet.until, _ON_TIME, rule.zone)
            return None if moment is None else moment[0]
        case WhenQuiet.EARLIER:
            moment = _moment(_begin_of(rule.quiet, local), rule.quiet.since, -EVE, rule.zone)
            return None if moment is None else moment[0]


@lru_cache(_KEPT)
def _moment(
    day: date, at: time, shifted: timedelta, zone: str
) -> tuple[datetime, datetime] | None:
    """Return the instant so long after a wall time, in UTC and on the zone's own clock.

    None where the zone has no such day.
    """
    there = ZoneInfo(zone)
    instant = instant_at(day, at, there)
    if instant is None:
        return None
    instant += shifted
    return instant, instant.astimezone(there)


def _end_of(quiet: Quiet, local: datetime) -> date:
    return local.date() + _DAY if local.time() >= quiet.until else local.date()


def _begin_of(quiet: Quiet, local: datetime) -> date:
    return local.date() - _DAY if local.time() < quiet.since else local.date()
