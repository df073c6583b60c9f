"""The log up to a day, put in order and judged once, for everything that is derived from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter

from bot.rules.birthdays import age_on
from bot.rules.gaps import GAP_TABLE
from bot.rules.judging import Judged, judged
from bot.rules.ladder import Position
from bot.rules.mornings import Mornings, mornings_of
from bot.rules.records import Athlete, Check, Entry, Log
from bot.rules.remembering import remembered

# Sessions further back than this before the last one cannot matter: a gap of that length
# begins the programme again.
JUDGED_DAYS = timedelta(days=GAP_TABLE[-1][0])
_DAY = timedelta(days=1)
STEADY_SESSIONS = 3  # that many steady ambers pass as green, once

_by_time = attrgetter("day", "logged_at", "id")


@dataclass(frozen=True, slots=True)
class Past:
    """What is known on a day.

    `entries` are all sessions up to today, earliest first; `since_start` those of the present
    programme (it begins again after a new onboarding); `judged` the last weeks of these.
    `settled` are the places in `judged` of steady ambers that pass as green.  `whole` is the
    same as if the programme had never begun again; None where it did not.
    """

    athlete: Athlete
    today: date
    age: int
    entries: Sequence[Entry]
    since_start: Sequence[Entry]
    mornings: Mornings
    judged: tuple[Judged, ...]
    settled: frozenset[int]
    whole: "Past | None" = None

    @property
    def position(self) -> Position:
        """The step of the last planned session, or where the programme starts."""
        for one in reversed(self.judged):
            if one.position is not None:
                return one.position
        start = self.athlete.start
        return Position.L0a if start is None else Position[start]

    @property
    def last(self) -> Judged | None:
        return self.judged[-1] if self.judged else None

    @property
    def undecided(self) -> range:
        """The places in `judged` that no plan has answered yet.

        The last planned session and every free one since: a free session can hold back, but
        it does not take back what the planned one before it asks for.
        """
        first = len(self.judged)
        for place in range(len(self.judged) - 1, -1, -1):
            first = place
            if self.judged[place].position is not None:
                break
        return range(first, len(self.judged))

    @property
    def days_away(self) -> int:
        """The most days without a session that no plan has answered yet, counted to today.

        A free session ends a gap but does not take back one before it.  Before the first
        session it is 0.
        """
        days = [self.judged[place].entry.day for place in self.undecided]
        gaps = [(later - earlier).days for earlier, later in pairwise([*days, self.today])]
        return max(gaps, default=0)

    def is_settled(self, place: int) -> bool:
        return place in self.settled


@remembered
def past_of(athlete: Athlete, log: Log, today: date) -> Past:
    """Return the log as it stood on a day; nothing later is looked at, in any order given."""
    entries = [entry for entry in log.entries if entry.day <= today]
    entries.sort(key=_by_time)
    age = age_on(athlete.birth_year, today)
    started = athlete.started
    since = entries if started is None else [one for one in entries if one.day >= started]
    mornings = mornings_of(_checks_since(log, started, today), athlete.joint.baseline)
    sessions = tuple(_judged(since, mornings, age, today))
    settled = frozenset(_settled(sessions))
    whole = _whole(athlete, log, today)
    return Past(athlete, today, age, entries, since, mornings, sessions, settled, whole)


def _whole(athlete: Athlete, log: Log, today: date) -> Past | None:
    started = athlete.started
    days = (one.day for happened in (log.entries, log.checks) for one in happened)
    if started is None or all(day >= started for day in days):
        return None
    return past_of(replace(athlete, started=None), log, today)


def _checks_since(log: Log, started: date | None, today: date) -> list[Check]:
    first = date.min if started is None else started
    return [check for check in log.checks if first <= check.day <= today]


def _judged(entries: list[Entry], mornings: Mornings, age: int, today: date) -> Iterator[Judged]:
    if not entries:
        return
    planned = (entry.day for entry in reversed(entries) if entry.plan is not None)
    last_planned = next(planned, entries[0].day)
    first_day = min(entries[-1].day - JUDGED_DAYS, last_planned)
    first = next(at for at, entry in enumerate(entries) if entry.day >= first_day)
    recent = entries[first:]
    for entry, last_morning in zip(recent, _next_days(recent, today), strict=True):
        baseline = mornings.baseline_on(entry.day + _DAY)
        later = mornings.after(entry.day, last_morning)
        morning = morning_of(entry.day, later, baseline) if later else None
        yield judged(entry, morning, baseline, age)


def _next_days(entries: list[Entry], today: date) -> list[date]:
    """Return for each session the day of the next one, not counting the same day's."""
    days: list[date] = []
    upcoming, current = today, entries[-1].day
    for entry in reversed(entries):
        if entry.day != current:
            upcoming, current = current, entry.day
        days.append(upcoming)
    days.reverse()
    return days


def morning_of(day: date, later: Sequence[Check], baseline: int) -> int | None:
    """Return the morning that judges a session on `day`.

    The morning after is the answer asked for.  Any later morning up to the next session can
    make it worse, never better, and never stands in for one that was not answered unless it
    is itself above a normal morning.
    """
    pains = [check.pain for check in later if check.pain is not None]
    if not pains:
        return None
    worst = max(pains)
    first = later[0]
    was_answered = first.day == day + timedelta(days=1) and first.pain is not None
    return worst if was_answered or worst > baseline else None


def _settled(sessions: tuple[Judged, ...]) -> Iterator[int]:
    """Yield each third steady amber in a row: it passes, then the count begins again."""
    run, morning = 0, 0
    for place, one in enumerate(sessions):
        if one.is_silent:
            continue
        if not one.is_steady or one.morning is None:
            run = 0
            continue
        run = run + 1 if run == 0 or one.morning <= morning else 1
        morning = one.morning
        if run == STEADY_SESSIONS:
            yield place
            run = 0
