"""The sheet that somebody hands to whoever looks after their joint: facts of some weeks.  Pure.

Every number is one that was told or done, or says that it is not; nothing is judged.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.rules.ladder.steps import Position
from bot.rules.load.session_loads import load_of
from bot.rules.log.done import Entry, Log, log_between, mean_of, told_here
from bot.rules.log.marks import Mark, Score, SelfTest, marks_of, scores_of
from bot.rules.log.past import JUDGED_DAYS, past_of
from bot.rules.log.pulled import weighed_drag
from bot.rules.log.records import Athlete, Flag, Joint, Limit
from bot.rules.log.sites import (
    Moment,
    Pain,
    Site,
    Told,
    by_site,
    pains_between,
    worst_at,
)
from bot.rules.log.tally import tally_of
from bot.rules.outlook import outlook
from bot.rules.pain.held import holds_by_day
from bot.rules.pain.holding import HoldCause
from bot.rules.prescription import Prescription
from bot.rules.safety.limits import held_between
from bot.rules.safety.red_flags import EVERY_FLAG, Block
from bot.rules.week.fixtures import matches_between
from bot.rules.week.weeks import WEEK, span_of

SPANS = (4, 12)  # weeks that fit on a page
SCORES_SHOWN = 6  # the latest
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """Seven days from `since` on; what nothing was told of is None.

    `added_kg` and `drag_percent`, of body weight, are the most of a session, `effort` the mean of
    what was told, 0-10.  `load_au` is effort times minutes; `is_reckoned`: some of either were the
    plan's own.  Pain is the worst, 0-10, whichever the joint; `morning` that of the watched one.
    """

    since: date
    sessions: int
    metres: float
    work_s: int
    added_kg: float | None
    drag_percent: float | None
    effort: float | None
    load_au: float
    is_reckoned: bool
    during: int | None
    after: int | None
    morning: int | None
    matches: int


@dataclass(frozen=True, slots=True)
class Paused:
    """A pause after pain: its first and last day, and the worst that was told on its first.

    `is_on`: it is on today.
    """

    since: date
    until: date
    held_for: HoldCause
    pain: int | None
    is_on: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is on the page.  `own_words` are those they chose to add, None: none.

    `prescription` is what comes next, on the day that is `planned`, None: none is; `is_held`: a
    pause comes first.  `began` is the first day anything was told where that is in the span: no
    week before is shown.  `limits` are those that held in it, those that still do first.
    """

    weeks: int
    since: date
    until: date
    began: date | None
    joint: Joint
    step: Position | None
    each_week: tuple[WeekOf, ...]
    sessions: int
    told_effort: int
    told_minutes: int
    mornings: int
    pains: tuple[tuple[Site, tuple[tuple[Moment, Told], ...]], ...]
    paused: tuple[Paused, ...]
    flags: tuple[Flag, ...]
    limits: tuple[Limit, ...]
    prescription: Prescription
    planned: date | None
    is_held: bool
    activity: str | None
    scores: tuple[Score, ...]
    marks: tuple[Mark, ...]
    own_words: str | None = None


def sheet_of(
    athlete: Athlete, log: Log, today: date, weeks: int, own_words: str | None = None
) -> Sheet:
    """Return the sheet of so many weeks up to today."""
    since, until = span_of(weeks, today)
    entries = log_between(log, since, until).entries
    pains = pains_between(athlete, log, since, until)
    told = by_site(pains)
    ahead = outlook(past_of(athlete, log, today))
    scores = scores_of(athlete.scores, athlete.activity)
    days = [one.day for one in log.entries] + [one.day for one in log.checks]
    first = min(days, default=since)
    began = first if first > since else None
    return Sheet(
        weeks=weeks,
        since=since,
        until=until,
        began=began,
        joint=athlete.joint,
        step=_last_step(log.entries),
        each_week=tuple(
            week
            for week in _weeks(athlete, entries, pains, since, weeks)
            if began is None or week.since + WEEK > began
        ),
        sessions=len(entries),
        told_effort=tally_of(entries).rated,
        told_minutes=sum(one.minutes is not None for one in entries),
        mornings=sum(one.moment is Moment.MORNING for one in pains),
        pains=tuple((site, tuple(moments.items())) for site, moments in told.items()),
        paused=tuple(paused_between(athlete, log, since, until)),
        flags=flags_between(athlete, since),
        limits=held_between(athlete, since, until),
        prescription=ahead.verdict.prescription,
        planned=None if ahead.planned is None else ahead.verdict.day,
        is_held=ahead.hold is not None,
        activity=athlete.activity if scores else None,
        scores=scores[-SCORES_SHOWN:],
        marks=tuple(_latest_marks(athlete, since)),
        own_words=own_words,
    )


def _last_step(entries: Sequence[Entry]) -> Position | None:
    """Return the step of the last session that had one."""
    plans = (one.plan for one in told_here(reversed(entries)) if one.plan is not None)
    return next((Position[one.position] for one in plans), None)


def _weeks(
    athlete: Athlete, entries: Sequence[Entry], pains: Sequence[Pain], since: date, weeks: int
) -> Iterator[WeekOf]:
    for first in (since + at * WEEK for at in range(weeks)):
        until = first + WEEK - _DAY
        done = [one for one in entries if first <= one.day <= until]
        told = [one for one in pains if first <= one.day <= until]
        plates = [run.added_kg for one in done for run in one.pulls if run.added_kg is not None]
        drags = (weighed_drag(one, athlete.body_mass_kg) for one in done)
        tally = tally_of(done)
        matches = matches_between(athlete, first, until)
        yield WeekOf(
            since=first,
            sessions=tally.sessions,
            metres=tally.metres,
            work_s=tally.work_s,
            added_kg=max(plates, default=None),
            drag_percent=max((one for one in drags if one is not None), default=None),
            effort=mean_of(one.rpe for one in done),
            load_au=sum(map(load_of, done)),
            is_reckoned=any(one.rpe is None or one.minutes is None for one in done),
            during=worst_at(told, Moment.DURING),
            after=worst_at(told, Moment.AFTER, Moment.OTHERWISE),
            morning=worst_at(told, Moment.MORNING),
            matches=sum(bool(one.minutes) for one in matches),
        )


def _latest_marks(athlete: Athlete, since: date) -> Iterator[Mark]:
    """Yield the first mark of each test in the span, and its last where that is another."""
    for test in SelfTest:
        told = [one for one in marks_of(athlete.marks, test) if one.day >= since]
        yield from told[:1]
        yield from told[1:][-1:]


# --- what held them back -------------------------------------------------------------------


def paused_between(athlete: Athlete, log: Log, since: date, until: date) -> Iterator[Paused]:
    """Yield the pauses after pain of some days, as each day saw them.

    Of a pause from before them the day it began is told.  Sessions long before it have no say in
    one, so that years of a log cost what weeks do.
    """
    near = replace(
        log, entries=tuple(one for one in log.entries if one.day > since - 2 * JUDGED_DAYS)
    )
    seen: Paused | None = None
    for day, hold in holds_by_day(athlete, near, since, until):
        if hold is None:
            continue
        if seen is not None and hold.since != seen.since:
            yield seen
        worst = worst_at(pains_between(athlete, log, hold.since, hold.since), *Moment)
        seen = Paused(hold.since, day, hold.cause, worst, is_on=day == until)
    if seen is not None:
        yield seen


def flags_between(athlete: Athlete, since: date) -> tuple[Flag, ...]:
    """Return the red flags raised or cleared since a day, and those that are open.

    What somebody said of themselves in distress, or of a car, is none of a sheet's.
    """
    return tuple(
        flag
        for flag in athlete.flags
        if (flag.is_open or flag.raised >= since or (flag.cleared or flag.raised) >= since)
        and (flag.code not in EVERY_FLAG or EVERY_FLAG[flag.code].block is not Block.SAID)
    )
