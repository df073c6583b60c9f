"""What would follow, were things otherwise: the same rules on a supposed file and log.

Both as things stand and as supposed, the sessions to come are taken to be done as planned, with
the joint as on its usual mornings; what differs then follows from what was supposed alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never

from bot.rules.load.work import RpeBand
from bot.rules.log.done import Entry, Log, Plan, Pulls, entries_on
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Fixture, Pause, PauseReason
from bot.rules.outlook import with_morning, with_normal_morning
from bot.rules.prescription import Hold, Reonboard, StopRefer
from bot.rules.verdict import Verdict, decide, decide_in, plan_of
from bot.rules.week.planning import next_session, with_move
from bot.rules.week.weeks import WEEK

AHEAD = 2 * WEEK  # further off a week is planned by what happens until then
MOST_SESSIONS = 12
NOON = time(12)  # an hour decides nothing
_DAY = timedelta(days=1)
_ENDS = (Hold, Reonboard, StopRefer)  # what comes behind them is decided by what they ask for


@dataclass(frozen=True, slots=True)
class Skipped:
    """The session of a day is left out."""

    day: date


@dataclass(frozen=True, slots=True)
class Played:
    """There is a match that day; `minutes` None: they did not say how long."""

    day: date
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Hurt:
    """The joint is at so much, 0-10: on that day's morning, or in its session."""

    day: date
    pain: int
    in_session: bool = False


@dataclass(frozen=True, slots=True)
class Pulled:
    """That is pulled that day, with a calm joint; `rpe` None: with the effort that was asked for.

    Of a day whose session is done it was pulled so instead, all else as it was.
    """

    day: date
    pulls: tuple[Pulls, ...]
    rpe: float | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What was done from one day to another, both included, was left out."""

    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Away:
    """Nothing is done from one day to another, both included."""

    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Moved:
    """The session of one day is done on another."""

    of: date
    to: date


One = Skipped | Played | Hurt | Pulled | Away | Moved | Undone


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A session pulled otherwise than planned or done; None: in that as it was.

    `added_kg` are the plates, or they change by `more_kg` or to a part of them, `times`; `sets`
    are the pulls, or they change by `more_sets`; `length` is of one pull, in its own measure.
    """

    added_kg: float | None = None
    more_kg: float = 0
    times: float = 1
    sets: int | None = None
    more_sets: int = 0
    length: int | None = None
    rpe: int | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """Some of these together, two at least; a pain or a session pulled is one of them at most."""

    parts: tuple[One, ...]


Supposition = One | Several


def together(parts: Iterable[One]) -> Several | None:
    """Return what is supposed together; None where that is not two things that go together."""
    every = tuple(dict.fromkeys(parts))
    told = sum(isinstance(one, Hurt | Pulled) for one in every)
    return Several(every) if len(every) > 1 and told <= 1 else None


def parts_of(what: Supposition) -> tuple[One, ...]:
    """Return what is supposed, each by itself."""
    return what.parts if isinstance(what, Several) else (what,)


@dataclass(frozen=True, slots=True)
class Coming:
    """A session to come, and the decision for its day."""

    day: date
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Compared:
    """The session of a day as it would be, and as it is now; None: there is none that day."""

    day: date
    then: Verdict | None
    now: Verdict | None

    @property
    def is_other(self) -> bool:
        """Tell whether it would be another session: more, longer, heavier, or none."""
        if self.then is None or self.now is None:
            return True
        return _outline(self.then) != _outline(self.now)


def compared(athlete: Athlete, log: Log, what: Supposition, today: date) -> list[Compared]:
    """Return the sessions of the next weeks as they would be, beside what they are now, by day.

    A day that is left out or done otherwise by what was supposed is none of them.
    """
    until = max(today, last_day(what)) + AHEAD
    now = {one.day: one.verdict for one in coming(athlete, log, today, until)}
    supposed = tuple(as_supposed(athlete, log, what, today, until))
    then = {one.day: one.verdict for one in supposed}
    ends = [max(days) for days in (now, then) if days]
    horizon = min(ends) if len(ends) == len((now, then)) else until
    return [
        Compared(day, then.get(day), now.get(day))
        for day in sorted({*now, *then})
        if day <= horizon and not any(_is_of_itself(one, day) for one in parts_of(what))
    ]


def _outline(verdict: Verdict) -> object:
    plan = plan_of(verdict)
    if plan is None:
        return verdict.prescription
    return plan.position, plan.sets, plan.metres, plan.work_s, plan.added_kg


def last_day(what: Supposition) -> date:
    """Return the last day that something is supposed of."""
    return max(map(_last_day, parts_of(what)))


def _last_day(what: One) -> date:
    match what:
        case Away(_, until) | Undone(_, until):
            return until
        case Moved(of, to):
            return max(of, to)
        case _:
            return what.day


def _is_of_itself(what: One, day: date) -> bool:
    """Tell whether the session of a day is what was supposed."""
    match what:
        case Skipped(on) | Pulled(on) | Moved(on):
            return day == on
        case Away(since, until) | Undone(since, until):
            return since <= day <= until
        case Played() | Hurt():
            return False
        case _:
            assert_never(what)


def as_supposed(
    athlete: Athlete, log: Log, what: Supposition, today: date, until: date
) -> Iterator[Coming]:
    """Yield the sessions to come, in order, with what was supposed done."""
    told: Hurt | Pulled | None = None
    for one in parts_of(what):
        if isinstance(one, Hurt | Pulled):
            told = one
        elif isinstance(one, Undone):
            log = _without(log, one)
        else:
            athlete = _file_with(athlete, one)
    yield from coming(athlete, log, today, until, told)


def _file_with(athlete: Athlete, what: Skipped | Played | Away | Moved) -> Athlete:
    """Return the file as it would read."""
    match what:
        case Skipped(day):
            return replace(athlete, not_done=tuple(sorted({*athlete.not_done, day})))
        case Played(day, minutes):
            others = tuple(one for one in athlete.fixtures if one.day != day)
            fixtures = tuple(sorted((*others, Fixture(day, minutes))))
            off = tuple(one for one in athlete.match_off if one != day)
            return replace(athlete, fixtures=fixtures, match_off=off)
        case Away(since, last):
            pause = Pause(since, last, PauseReason.OTHER)
            return replace(athlete, pauses=(*athlete.pauses, pause))
        case Moved(of, to):
            return with_move(athlete, of, to, NOON)
        case _:
            assert_never(what)


def coming(
    athlete: Athlete,
    log: Log,
    today: date,
    until: date,
    what: Hurt | Pulled | None = None,
) -> Iterator[Coming]:
    """Yield the sessions from today on, each done as planned before the next is decided.

    Of what is supposed of a day the log tells once that day has come.  They end where a decision
    asks for a pause or a look: what comes behind is up to that.
    """
    log = _calm(athlete, log, today)
    seen = today
    for _ in range(MOST_SESSIONS):
        log, what = _told_by(athlete, log, what, seen)
        planned = next_session(athlete, log, seen)
        if planned is None or planned.day > until:
            return
        if what is not None and what.day <= planned.day:
            log, what = _told_by(athlete, log, what, planned.day)
            if entries_on(log, planned.day):
                seen = planned.day
                continue
        verdict = decide_in(past_of(athlete, log, planned.day))
        yield Coming(planned.day, verdict)
        if isinstance(verdict.prescription, _ENDS):
            return
        log = _done(log, planned.day, verdict)
        if isinstance(what, Hurt) and what.in_session and what.day == planned.day:
            log, what = _with_pain(log, what), None
        log, seen = _calm(athlete, log, planned.day), planned.day + _DAY


def _told_by(
    athlete: Athlete, log: Log, what: Hurt | Pulled | None, day: date
) -> tuple[Log, Hurt | Pulled | None]:
    """Return the log with what is supposed of a day that has come, and what is left of it."""
    if what is None or what.day > day:
        return log, what
    match what:
        case Hurt(on, pain, False):
            return with_morning(log, on, pain), None
        case Hurt():
            return (_with_pain(log, what), None) if entries_on(log, what.day) else (log, what)
        case Pulled():
            return _calm(athlete, _pulled_so(athlete, log, what), what.day), None
        case _:
            assert_never(what)


def _pulled_so(athlete: Athlete, log: Log, what: Pulled) -> Log:
    """Return the log with that pulled, in place of what is on file of the day."""
    done = entries_on(log, what.day)
    if done:
        own = replace(done[0], pulls=what.pulls, rpe=done[0].rpe if what.rpe is None else what.rpe)
        return _with(_without(log, Undone(what.day, what.day)), own)
    own = replace(_entry(what.day, plan_of(decide(athlete, log, what.day))), pulls=what.pulls)
    return _with(log, own if what.rpe is None else replace(own, rpe=what.rpe))


def pulled_otherwise(
    athlete: Athlete, log: Log, how: Otherwise, day: date, today: date
) -> Pulled | None:
    """Return the session of a day as it would be pulled; None where it has no sets.

    It is the one done that day, the one that is planned, or what comes next done that day.
    """
    done = entries_on(log, day)
    if done:
        runs = done[0].pulls
    else:
        plan = _plan_on(athlete, log, day, today)
        runs = () if plan is None else _entry(day, plan).pulls
    return Pulled(day, tuple(_otherwise(run, how) for run in runs), how.rpe) if runs else None


def _plan_on(athlete: Athlete, log: Log, day: date, today: date) -> Plan | None:
    if day < today:
        return plan_of(decide(athlete, log, day))
    ahead = coming(athlete, log, today, day + AHEAD)
    return next((plan_of(one.verdict) for one in ahead if one.day >= day), None)


def _otherwise(run: Pulls, how: Otherwise) -> Pulls:
    sets = max(1, (run.pulls if how.sets is None else how.sets) + how.more_sets)
    kg = run.added_kg if how.added_kg is None else how.added_kg
    kg = kg if kg is None else max(0.0, round(kg * how.times + how.more_kg, 2))
    metres, work_s = run.metres, run.work_s
    if how.length is not None:
        metres, work_s = (metres, how.length) if metres is None else (how.length, work_s)
    return Pulls(sets, metres, work_s, kg)


def _done(log: Log, day: date, verdict: Verdict) -> Log:
    plan = plan_of(verdict)
    return log if plan is None else _with(log, _entry(day, plan))


def _entry(day: date, plan: Plan | None) -> Entry:
    at = datetime.combine(day, NOON, UTC)
    name = f"supposed-{day.isoformat()}"
    if plan is None:
        return Entry(name, day, at, (), rpe=None, smooth=True, pain_during=0, pain_after=0)
    run = Pulls(plan.sets, plan.metres, plan.work_s, plan.added_kg)
    return Entry(
        name,
        day,
        at,
        (run,),
        plan,
        rpe=RpeBand(*plan.rpe_band).middle,
        minutes=plan.minutes,
        smooth=True,
        pain_during=0,
        pain_after=0,
        forward_sets=plan.forward_sets,
    )


def _with(log: Log, entry: Entry) -> Log:
    entries = sorted((*log.entries, entry), key=lambda one: (one.day, one.logged_at, one.id))
    return replace(log, entries=tuple(entries))


def _without(log: Log, what: Undone) -> Log:
    left = tuple(one for one in log.entries if not what.since <= one.day <= what.until)
    return replace(log, entries=left)


def _with_pain(log: Log, what: Hurt) -> Log:
    told = tuple(
        replace(one, pain_during=what.pain) if one.day == what.day else one for one in log.entries
    )
    return replace(log, entries=told)


def _calm(athlete: Athlete, log: Log, day: date) -> Log:
    """Return the log with the morning after the last session a usual one, where it is awaited."""
    return with_normal_morning(past_of(athlete, log, day))
