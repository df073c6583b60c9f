"""Holds: the pause after too much pain, and what has to be seen before it ends.

A hold begins with a red session, a red morning, a new swelling or a joint that gave way, and
a joint that a professional had to look at goes on as after one.  It ends when enough time has
passed and the mornings are calm; one that lasts longer than a week ends only with a new
screening.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.decide import lowered
from bot.rules.ladder.steps import Position, levels_down
from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.past import Past, past_of
from bot.rules.log.records import Athlete, Region
from bot.rules.pain.judging import worst_pain
from bot.rules.pain.mornings import is_calm
from bot.rules.pain.patterns import two_reds
from bot.rules.pain.zones import pain_limits
from bot.rules.safety import ages
from bot.rules.safety.clearance import Return, as_cleared, highest_cleared, return_of
from bot.rules.severity import Severity
from bot.rules.week.gaps import gap_severity

# 48 and 72 hours in days: the session of that evening is as many hours later [D].
QUIET_AFTER_PAIN = timedelta(days=2)
QUIET_AFTER_SWELLING = timedelta(days=3)
CALM_MORNINGS, YOUTH_CALM_MORNINGS = 1, 2
LONGEST = timedelta(days=7)  # then somebody should look at it
SWOLLEN_TOO_LONG = timedelta(days=2)  # 48 hours, and it is an urgent flag
FLAG_OF_LASTING_SWELLING = "RF03"


class HoldCause(StrEnum):
    PAIN = "pain"  # a red session or a red morning
    SWELLING = "swelling"
    UNSTEADY = "unsteady"  # gave way or locked in a morning check
    CLEARED = "cleared"  # a red flag that somebody has cleared since
    JOINED = "joined"  # one of two logs was in a pause as they became one


class HoldNeed(StrEnum):
    """What is still missing before a hold ends."""

    TIME = "time"
    MORNING = "morning"  # no morning was answered since
    CALM_MORNING = "calm_morning"  # the last one was not calm yet
    SECOND_CALM_MORNING = "second_calm_morning"  # under 18
    NO_SWELLING = "no_swelling"
    NO_GIVING_WAY = "no_giving_way"
    SCREENING = "screening"


@dataclass(frozen=True, slots=True)
class Holding:
    """A hold that is on.

    `since` is the day it began, `until_at_least` the first day that time alone allows.
    `refer`: it is time that somebody looks at it.
    """

    since: date
    cause: HoldCause
    resume_at: Position
    until_at_least: date
    needs: tuple[HoldNeed, ...]
    refer: bool = False


@dataclass(frozen=True, slots=True)
class Released:
    """A hold that is over; nothing has been trained since."""

    since: date
    resume_at: Position


@dataclass(frozen=True, slots=True)
class _Alarm:
    day: date
    cause: HoldCause
    of_a_morning: bool = False

    @property
    def quiet_until(self) -> date:
        # of a log that was joined only the pause is known: it may have been for a swelling
        is_longer = self.cause in (HoldCause.SWELLING, HoldCause.JOINED)
        return self.day + (QUIET_AFTER_SWELLING if is_longer else QUIET_AFTER_PAIN)


@dataclass(frozen=True, slots=True)
class _Run:
    """Alarms in a row without a release between them."""

    first: _Alarm
    latest: date
    until: date

    def prolonged(self, alarm: _Alarm) -> "_Run":
        return _Run(self.first, alarm.day, max(self.until, alarm.quiet_until))


def hold_on(athlete: Athlete, log: Log, today: date) -> Holding | None:
    """Return the hold that is on today, or `None` where there is none or it was released."""
    state = hold_in(past_of(athlete, log, today))
    return state if isinstance(state, Holding) else None


def asks_usual(athlete: Athlete, log: Log, today: date) -> bool:
    """Tell whether a normal morning has to be asked again: a long pause that no morning ends.

    A normal morning only ever falls by itself, so whoever wakes up at more for good would else
    never be let go.
    """
    hold = hold_on(athlete, log, today)
    if hold is None or athlete.joint.region is Region.NONE or today - hold.since <= LONGEST:
        return False
    return HoldNeed.CALM_MORNING in hold.needs


def hold_in(past: Past) -> Holding | Released | None:
    """Return the hold since the last planned session, or that it is over; `None`: no hold.

    A programme that begins again does not end a hold: it goes on, and then at the new start at
    the highest.
    """
    before = None if past.whole is None else _state(past.whole)
    started = past.athlete.started
    if isinstance(before, Holding) and started is not None and before.since < started:
        return replace(before, resume_at=min(before.resume_at, past.position))
    return _state(past)


def _state(past: Past) -> Holding | Released | None:
    run: _Run | None = None
    for alarm in sorted(_alarms(past), key=lambda alarm: alarm.day):
        if run is None or _released_by(past, run, alarm.day - timedelta(days=1)):
            run = _Run(alarm, alarm.day, alarm.quiet_until)
        else:
            run = run.prolonged(alarm)
    resume_at = _resume_at(past)
    if run is None:
        return _of_two_reds(past, resume_at)
    if _released_by(past, run, past.today):
        return Released(run.first.day, resume_at)
    # A calm morning from before the last alarm is none: then another one is missing.
    needs = tuple(_needs(past, run)) or (HoldNeed.MORNING,)
    too_long = past.today - run.first.day > LONGEST
    swollen = run.first.cause is HoldCause.SWELLING
    was_seen = run.first.cause is HoldCause.CLEARED
    refer = (too_long and not was_seen) or swollen or two_reds(past) is not None
    return Holding(run.first.day, run.first.cause, resume_at, run.until, needs, refer)


def _of_two_reds(past: Past, resume_at: Position) -> Holding | None:
    """Return the pause that two reds ask for although a plan came after them.

    The second was only told later, so nobody was held then; it still takes a screening.
    """
    reds = two_reds(past)
    if reds is None:
        return None
    until = reds.second + QUIET_AFTER_PAIN
    needs = (HoldNeed.SCREENING,)
    return Holding(reds.second, HoldCause.PAIN, resume_at, until, needs, refer=True)


def _resume_at(past: Past) -> Position:
    """Return where to go on: a level down, or where a longer gap puts them, whichever is lower."""
    resume_at = levels_down(past.position, 1)
    gap = gap_severity(past.days_away)
    if gap is not Severity.REONBOARD:
        resume_at = min(resume_at, lowered(past.position, gap))
    return as_cleared(resume_at, past.returning, highest_cleared(past.athlete, past.today))


def lasting_swelling(past: Past) -> bool:
    """Tell whether the latest mornings, back to one two days before, were all swollen."""
    swollen: list[date] = []
    for check in reversed(past.mornings.checks):
        if not check.swelling:
            break
        swollen.append(check.day)
    if not swollen or _was_screened_after(past, swollen[0], past.today):
        return False
    return swollen[0] - swollen[-1] >= SWOLLEN_TOO_LONG


# --- what begins a hold --------------------------------------------------------------------


def _alarms(past: Past) -> Iterator[_Alarm]:
    """Yield what no plan has answered yet: cleared flags, red sessions, bad mornings since."""
    for flag in past.returning:
        if return_of(flag.code) is Return.AS_AFTER_A_HOLD:
            yield _Alarm(flag.raised, HoldCause.CLEARED)
    limits = pain_limits(past.age)
    sessions = past.unanswered
    for session in sessions:
        worst = worst_pain(session)
        if worst is not None and worst >= limits.red:
            yield _Alarm(session.day, HoldCause.PAIN)
    since, is_planned = date.min, bool(sessions) and sessions[0].plan is not None
    if is_planned:  # what was done against a hold answers no pain before it
        since = sessions[0].day
        yield from _alarms_that_day(past, sessions[0])
    for check in past.mornings.after(since, past.today):
        cause = _cause_of(check, past.mornings.baseline_on(check.day), past.age)
        if cause is not None:
            yield _Alarm(check.day, cause, of_a_morning=True)
    for day, pain in past.beside:
        usual = past.mornings.baseline_on(day)
        too_much = (
            limits.red if is_planned or pain <= usual else limits.amber2
        )  # none to step down
        if day > since and pain >= too_much:
            yield _Alarm(day, HoldCause.PAIN)
    held = past.athlete.held
    if held is not None and past.planned <= held.joined <= past.today:
        yield _Alarm(held.since, HoldCause.JOINED)
        yield _Alarm(held.joined, HoldCause.JOINED)


def _alarms_that_day(past: Past, session: Entry) -> Iterator[_Alarm]:
    """Yield what was told later on a session's own day; a check before it is not its doing.

    Pain so soon is pain after the session: how far it rose is for the morning to say.
    """
    for check in past.mornings.after(session.day - timedelta(days=1), session.day):
        if check.at is not None and check.at > session.logged_at:
            baseline = 0 if check.pain is None else check.pain
            cause = _cause_of(check, baseline, past.age)
            if cause is not None:
                yield _Alarm(check.day, cause, of_a_morning=True)


def _cause_of(check: Check, baseline: int, age: int) -> HoldCause | None:
    limits = pain_limits(age)
    if check.gave_way or check.locked:
        return HoldCause.UNSTEADY
    if check.swelling:
        return HoldCause.SWELLING
    if check.pain is None:
        return None
    is_red = check.pain >= limits.red or check.pain - baseline >= limits.red_rise
    return HoldCause.PAIN if is_red else None


# --- what ends it --------------------------------------------------------------------------


def _released_by(past: Past, run: _Run, day: date) -> bool:
    """Tell whether all that is needed had been seen on some day up to this one."""
    candidate = run.until
    while candidate <= day:
        if _is_calm(past, run, candidate) and not _needs_screening(past, run, candidate):
            return True
        candidate += timedelta(days=1)
    return False


def _is_calm(past: Past, run: _Run, day: date) -> bool:
    """Tell whether the latest mornings since the last alarm, as many as it takes, were calm."""
    latest = past.mornings.after(run.latest, day)[-_mornings_needed(past.age) :]
    return len(latest) == _mornings_needed(past.age) and all(
        is_calm(check, past.mornings.baseline_on(check.day)) for check in latest
    )


def _mornings_needed(age: int) -> int:
    return CALM_MORNINGS if age >= ages.ADULT_FROM else YOUTH_CALM_MORNINGS


def _needs_screening(past: Past, run: _Run, day: date) -> bool:
    reds = two_reds(past)
    if reds is not None and reds.second <= day:
        return True
    is_long = day - run.first.day > LONGEST
    return is_long and not _was_screened_after(past, run.first.day + LONGEST, day)


def _was_screened_after(past: Past, day: date, until: date) -> bool:
    screened = past.athlete.screened
    return screened is not None and day < screened <= until


def _needs(past: Past, run: _Run) -> Iterator[HoldNeed]:
    if past.today < run.until:
        yield HoldNeed.TIME
    own = timedelta(days=1) if run.first.of_a_morning else timedelta(0)
    mornings = past.mornings.after(run.first.day - own, past.today)
    yield from _needs_of_mornings(past, mornings)
    if _needs_screening(past, run, past.today):
        yield HoldNeed.SCREENING


def _needs_of_mornings(past: Past, mornings: tuple[Check, ...]) -> Iterator[HoldNeed]:
    """Yield what the latest mornings lack; those of the hold, the one that began it included."""
    if not mornings:
        yield HoldNeed.MORNING
        return
    latest = mornings[-1]
    needed = _mornings_needed(past.age)
    if is_calm(latest, past.mornings.baseline_on(latest.day)):
        before = mornings[-needed:-1]
        calm = [is_calm(check, past.mornings.baseline_on(check.day)) for check in before]
        if len(calm) + 1 < needed or not all(calm):
            yield HoldNeed.SECOND_CALM_MORNING
        return
    if latest.swelling:
        yield HoldNeed.NO_SWELLING
    if latest.gave_way or latest.locked:
        yield HoldNeed.NO_GIVING_WAY
    if not latest.swelling and not latest.gave_way and not latest.locked:
        yield HoldNeed.CALM_MORNING
