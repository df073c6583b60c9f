"""The log up to a day, put in order and judged once, for everything that is derived from it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Check, Entry, Log, is_told_here, told_here, worst_of
from bot.rules.log.kit import kit_on
from bot.rules.log.records import Athlete, Flag, Kit
from bot.rules.pain.in_session import pains_beside
from bot.rules.pain.judging import Judged, judged
from bot.rules.pain.mornings import Mornings, mornings_of
from bot.rules.pain.zones import pain_limits
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.clearance import returning
from bot.rules.week.gaps import GAP_TABLE
from bot.rules.week.weeks import WEEK

# Sessions further back than this before the last one cannot matter: a gap of that length
# begins the programme again.
JUDGED_DAYS = timedelta(days=GAP_TABLE[-1][0])
_DAY = timedelta(days=1)
STEADY_SESSIONS = 3  # that many steady ambers pass as green, once

_by_day = attrgetter("day")
_by_time = attrgetter("day", "logged_at", "id")


@dataclass(frozen=True)
class Past:
    """What is known on a day; what takes reckoning is reckoned when it is asked for.

    `ordered` is the whole log, earliest first, `entries` that up to today, of what came in files
    only the last week; `since_start` those of
    the present programme (it begins again after a new onboarding).  `whole` is the same as if the
    programme had never begun again; None where it did not.

    `unanswered` are the sessions that no plan has answered yet, the last planned one and every
    free one since: a free session can hold back, but it does not take back what the planned
    one before it asks for.

    `beside` is the pain told by day that no morning holds (`in_session.pains_beside`).

    `like` is a past that differs in a day, a morning or an answer, `None`: there is none.  What is
    the same in both is neither put in order nor judged a second time.
    """

    athlete: Athlete
    log: Log
    today: date
    age: int
    ordered: Sequence[Entry]
    entries: Sequence[Entry]
    since_start: Sequence[Entry]
    unanswered: Sequence[Entry]
    mornings: Mornings
    beside: Sequence[tuple[date, int]] = ()
    whole: "Past | None" = None
    like: "Past | None" = field(default=None, repr=False, compare=False)

    @cached_property
    def kit(self) -> Kit:
        """What is pulled on the day."""
        return kit_on(self.athlete, self.today)

    @cached_property
    def recent(self) -> Sequence[Entry]:
        """The sessions of `since_start` that are judged: the last weeks, and all undecided."""
        return _recent(self)

    @cached_property
    def judged(self) -> tuple[Judged, ...]:
        """The last weeks of `since_start`, each session by what was said of it."""
        return _judged(self, self.recent)

    def judged_since(self, day: date) -> tuple[tuple[Judged, bool], ...]:
        """Return each session of the programme from a day on, judged, and whether it is settled.

        Long ago ones too, which no decision looks at any more.
        """
        entries = self.since_start[bisect_left(self.since_start, day, key=_by_day) :]
        sessions = _judged(self, entries)
        settled = frozenset(_settled(sessions))
        return tuple((one, place in settled) for place, one in enumerate(sessions))

    @cached_property
    def settled(self) -> frozenset[int]:
        """The places in `judged` of steady ambers that pass as green."""
        return frozenset(_settled(self.judged))

    @cached_property
    def may_hold_a_red(self) -> bool:
        """Whether any pain told is enough for a red: spares judging a calm log."""
        if not self.recent:
            return False
        limits = pain_limits(self.age)
        told = any(
            (entry.pain_during or 0) >= limits.red or (entry.pain_after or 0) >= limits.red
            for entry in self.recent
        )
        if told or any(pain >= limits.red for _, pain in self.beside):
            return True
        enough = min(limits.red, limits.red_rise)
        mornings = self.mornings.after(self.recent[0].day, self.today)
        return any((check.pain or 0) >= enough for check in mornings)

    @cached_property
    def returning(self) -> tuple[Flag, ...]:
        """The cleared flags that no plan has answered yet."""
        return returning(self.athlete, self.entries, self.today)

    @property
    def planned(self) -> date:
        """The day of the last planned session, also of an earlier programme."""
        return next((one.day for one in reversed(self.entries) if one.plan is not None), date.min)

    @property
    def position(self) -> Position:
        """The step of the last planned session, or where the programme starts."""
        plan = self.unanswered[0].plan if self.unanswered else None
        name = self.athlete.start if plan is None else plan.position
        return Position.L0a if name is None else Position[name]

    @property
    def last(self) -> Judged | None:
        return self.judged[-1] if self.judged else None

    @property
    def undecided(self) -> range:
        """The places in `judged` of the sessions that no plan has answered yet."""
        return range(len(self.judged) - len(self.unanswered), len(self.judged))

    @property
    def days_away(self) -> int:
        """The most days without a session that no plan has answered yet, counted to today.

        A free session ends a gap but does not take back one before it.  Before the first
        session it is 0.
        """
        days = [*(entry.day for entry in told_here(self.unanswered)), self.today]
        return max([(later - earlier).days for earlier, later in pairwise(days)], default=0)

    def is_settled(self, place: int) -> bool:
        return place in self.settled


def past_of(athlete: Athlete, log: Log, today: date, like: Past | None = None) -> Past:
    """Return the log as it stood on a day; nothing later is looked at, in any order given.

    `like` is a past of the same athlete that much of it is shared with.
    """
    is_same = like is not None and like.log.entries is log.entries
    ordered = like.ordered if like is not None and is_same else sorted(log.entries, key=_by_time)
    entries = ordered[: bisect_right(ordered, today, key=_by_day)]
    started = athlete.started
    if any(entry.source for entry in entries):
        counting = (one for one in entries if started is None or _counts(one, today))
        entries = [_as_it_counts(one) for one in counting]
    checks = [check for check in log.checks if check.day <= today]
    since, since_checks, whole = entries, checks, None
    if started is not None:
        since = entries[bisect_left(entries, started, key=_by_day) :]
        since_checks = [check for check in checks if check.day >= started]
        if len(since) < len(entries) or len(since_checks) < len(checks):
            whole = past_of(replace(athlete, started=None), log, today, like and like.whole)
    age = age_on(athlete.birth_year, today)
    mornings = mornings_of(since_checks, athlete.joint)
    unanswered = _unanswered(since)
    beside = pains_beside(since_checks, since, today)
    return Past(
        athlete,
        log,
        today,
        age,
        ordered,
        entries,
        since,
        unanswered,
        mornings,
        beside,
        whole,
        like,
    )


def _counts(entry: Entry, today: date) -> bool:
    """Tell whether a session has a say: one brought in a file only while it asks for rest."""
    return is_told_here(entry) or today - entry.day < WEEK


def _as_it_counts(entry: Entry) -> Entry:
    """Return a session as the rules see it: of a log that joined this one it was no plan of ours.

    So it can hold back, as any free one, and neither raises anything nor answers what hurt here.
    """
    return replace(entry, plan=None) if entry.is_of_another_log and entry.plan else entry


def _unanswered(entries: Sequence[Entry]) -> Sequence[Entry]:
    first = len(entries) - 1
    while first > 0 and entries[first].plan is None:
        first -= 1
    return entries[max(first, 0) :]


def _judged(past: Past, recent: Sequence[Entry]) -> tuple[Judged, ...]:
    if not recent:
        return ()
    like = past.like
    shared = like.judged if like is not None and like.age == past.age else ()
    known = {one.entry.id: one for one in shared}
    until = _next_days(recent, past.today)
    told = _told(past.mornings, recent, until)
    sessions: list[Judged] = []
    for entry, (morning, baseline), last in zip(recent, told, until, strict=True):
        beside = _worst_beside(past, entry.day, last) if past.beside else None
        one, facts = known.get(entry.id), (morning, baseline, beside)
        if (
            one is None
            or one.entry is not entry
            or (one.morning, one.baseline, one.beside) != facts
        ):
            one = judged(entry, morning, baseline, past.age, beside)
        sessions.append(one)
    return tuple(sessions)


def _worst_beside(past: Past, day: date, last: date) -> int | None:
    return worst_of(*(pain for told, pain in past.beside if day < told <= last))


def _recent(past: Past) -> Sequence[Entry]:
    """Return the sessions from the last planned one, or some weeks, before the last one on."""
    entries = past.since_start
    if not entries:
        return ()
    first_day = min(entries[-1].day - JUDGED_DAYS, past.unanswered[0].day)
    return entries[bisect_left(entries, first_day, key=_by_day) :]


def _told(
    mornings: Mornings, entries: Sequence[Entry], until: Sequence[date]
) -> Sequence[tuple[int | None, int]]:
    """Return for each session the morning that judges it, and what a normal one was then.

    `until` has the last morning that does, for each.
    """
    if not mornings.checks:
        return [(None, mornings.baseline_on(entry.day + _DAY)) for entry in entries]
    told: list[tuple[int | None, int]] = []
    for entry, last_morning in zip(entries, until, strict=True):
        baseline = mornings.baseline_on(entry.day + _DAY)
        later = mornings.after(entry.day, last_morning)
        told.append((morning_of(entry.day, later, baseline) if later else None, baseline))
    return told


def _next_days(entries: Sequence[Entry], today: date) -> list[date]:
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
