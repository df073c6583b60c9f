"""Athletes and logs to try the rules on, and a rehearsal that trains them honestly."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import ByDistance, ByTime
from bot.rules.log.done import Check, Entry, Log, Mode, Plan, Pulls
from bot.rules.log.records import Athlete, Joint, Kit, Slot
from bot.rules.verdict import Verdict, decide, plan_of

MONDAY = date(2026, 3, 2)
EVENING = time(18)


def day(number: int) -> date:
    """Return a day counted from Monday 2 March 2026, which is day 0."""
    return MONDAY + timedelta(days=number)


def slots(*weekdays: int) -> tuple[Slot, ...]:
    return tuple(Slot(weekday, EVENING) for weekday in weekdays)


def an_athlete(start: str = "L2a", *, born: int | None = 1996, baseline: int = 0) -> Athlete:
    """Return an adult non-player of 75 kg with a 15 kg sled, Mondays and Thursdays."""
    return Athlete(
        birth_year=born,
        joint=Joint(baseline=baseline),
        body_mass_kg=75,
        kit=Kit(Equipment.SLED, empty_kg=15),
        slots=slots(0, 3),
        screened=MONDAY,
        start=start,
        started=MONDAY,
    )


def planned(position: str, mode: Mode = Mode.CONDITIONING, special: str | None = None) -> Plan:
    """Return the step's own session as a plan."""
    step = LADDER[Position[position]]
    work = step.work
    return Plan(
        position,
        mode,
        "stay",
        work.sets,
        metres=work.metres if isinstance(work, ByDistance) else None,
        work_s=work.work_s if isinstance(work, ByTime) else None,
        drag_percent=float(step.drag_percent),
        rpe_band=(step.rpe_band.low, step.rpe_band.high),
        minutes=step.minutes,
        special=special,
    )


def done(
    number: int,
    plan: Plan | str | None = "L2a",
    *,
    pain: int | None = 0,
    after: int | None = 0,
    rpe: float | None = None,
    sets: int | None = None,
    hour: int = 18,
) -> Entry:
    """Return a session done as planned, at the top of its band; `plan` may name a step."""
    kept = planned(plan) if isinstance(plan, str) else plan
    sets = (4 if kept is None else kept.sets) if sets is None else sets
    if rpe is None and kept is not None:
        rpe = kept.rpe_band[1]
    on = day(number)
    return Entry(
        f"{number}-{hour}",
        on,
        datetime(on.year, on.month, on.day, hour, tzinfo=UTC),
        (Pulls(sets, 20),),
        kept,
        rpe=rpe,
        pain_during=pain,
        pain_after=after,
    )


def morning(number: int, pain: int | None = 0) -> Check:
    return Check(day(number), pain)


def log_of(*what: Entry | Check) -> Log:
    """Return a log of sessions and mornings, in any order."""
    return Log(
        tuple(one for one in what if isinstance(one, Entry)),
        tuple(one for one in what if isinstance(one, Check)),
    )


def calm(*sessions: Entry) -> Log:
    """Return a log in which every session was followed by a morning of 0."""
    mornings = tuple(Check(one.day + timedelta(days=1), 0) for one in sessions)
    return Log(sessions, mornings)


def trained(
    athlete: Athlete,
    log: Log,
    on: date,
    *,
    pain: int = 0,
    next_morning: int | None = 0,
    rpe: float | None = None,
) -> tuple[Verdict, Log]:
    """Return what was decided for a day, and the log with it done exactly so.

    Rated at the top of its band unless `rpe` says otherwise.
    """
    verdict = decide(athlete, log, on)
    plan = plan_of(verdict)
    if plan is None:
        return verdict, log
    pulls = Pulls(plan.sets, plan.metres, plan.work_s, plan.added_kg)
    at = datetime(on.year, on.month, on.day, 18, tzinfo=UTC)
    entry = Entry(
        f"{on}",
        on,
        at,
        (pulls,),
        plan,
        rpe=plan.rpe_band[1] if rpe is None else rpe,
        minutes=plan.minutes,
        pain_during=pain,
        pain_after=min(pain, 2),
    )
    log = replace(log, entries=(*log.entries, entry))
    if next_morning is None:
        return verdict, log
    check = Check(on + timedelta(days=1), next_morning)
    return verdict, replace(log, checks=(*log.checks, check))
