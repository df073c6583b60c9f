"""The next time: the session to come, if the mornings until then are normal ones."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.rules.log.done import Check, Log, Mode
from bot.rules.log.past import Past, past_of
from bot.rules.pain.holding import Holding, Released, hold_in
from bot.rules.verdict import Verdict, decide_in
from bot.rules.week.gaps import GAP_TABLE
from bot.rules.week.planning import PlannedDay, next_session
from bot.rules.week.spacing import DAYS_BETWEEN_CONDITIONING


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next time: the decision for its day, and the past it was made from.

    `hold` is the one that is on, `planned` the next session by the plan; `None`: there is none.
    """

    past: Past
    hold: Holding | None
    planned: PlannedDay | None
    day: date
    verdict: Verdict

    @property
    def mode(self) -> Mode | None:
        """What the day leaves room for, as far as it was looked at; None: it was not."""
        return self.verdict.situation.mode if self.verdict.day == self.day else None


def outlook(past: Past, today: Verdict | None = None) -> Outlook:
    """Return what comes next, seen from the day of a past.

    `today` is the decision for that day where it is made already, `None`: it is not.

    A morning that is still to be answered is taken to be a normal one: what is announced
    after a session would otherwise always be "the same again".  A hold is told as it stands,
    never as if it would be over.
    """
    planned = next_session(past.athlete, past.log, past.today)
    day = _first_with_room(past) if planned is None else planned.day
    hold = hold_in(past)
    verdict = _decided(past, hold, day, today)
    return Outlook(past, hold if isinstance(hold, Holding) else None, planned, day, verdict)


def decided_otherwise(ahead: Outlook, log: Log) -> Verdict:
    """Return the decision for the same day had the log been another: that moves no session."""
    past = past_of(ahead.past.athlete, log, ahead.past.today, ahead.past)
    return _decided(past, hold_in(past), ahead.day, mode=ahead.mode)


def _decided(
    past: Past,
    hold: Holding | Released | None,
    day: date,
    today: Verdict | None = None,
    mode: Mode | None = None,
) -> Verdict:
    if isinstance(hold, Holding):
        return today or decide_in(past)
    log = with_normal_morning(past)
    if log is past.log and day == past.today:
        return today or decide_in(past)
    return decide_in(past_of(past.athlete, log, day, past), mode=mode)


def _first_with_room(past: Past) -> date:
    trained = bool(past.entries) and past.entries[-1].day == past.today
    return past.today + timedelta(days=DAYS_BETWEEN_CONDITIONING if trained else 0)


def awaited_morning(log: Log, today: date) -> date | None:
    """Return the morning after the last session if it may still be answered, else `None`."""
    last = max([entry.day for entry in log.entries if entry.day <= today], default=None)
    if last is None:
        return None
    morning = last + timedelta(days=1)
    is_answered = any(check.day == morning and check.pain is not None for check in log.checks)
    return None if is_answered or morning < today else morning


def missed_morning(log: Log, today: date) -> date | None:
    """Return the morning after the last session if it has gone by without a word, else `None`.

    Nobody is asked for one that is further back than a gap.
    """
    last = max([entry.day for entry in log.entries if entry.day <= today], default=None)
    if last is None:
        return None
    morning = last + timedelta(days=1)
    is_answered = any(check.day == morning and check.is_of_morning for check in log.checks)
    is_near = morning < today <= last + timedelta(days=GAP_TABLE[0][0])
    return morning if is_near and not is_answered else None


def with_normal_morning(past: Past) -> Log:
    """Return the log with the awaited morning, if there is one, answered as a normal one."""
    morning = awaited_morning(past.log, past.today)
    if morning is None:
        return past.log
    return with_morning(past.log, morning, past.mornings.baseline_on(morning))


def with_morning(log: Log, day: date, pain: int) -> Log:
    """Return the log with a morning answered so; its other answers stay."""
    others = tuple(check for check in log.checks if check.day != day)
    known = next((check for check in log.checks if check.day == day), Check(day, None))
    return replace(log, checks=(*others, replace(known, pain=pain)))
