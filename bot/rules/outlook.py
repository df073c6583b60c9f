"""The next time: the session to come, if the mornings until then are normal ones."""

from dataclasses import replace
from datetime import date, timedelta

from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Check, Log
from bot.rules.log.remembering import remembered
from bot.rules.pain.holding import hold_on
from bot.rules.verdict import Verdict, decide
from bot.rules.week.planning import next_session
from bot.rules.week.spacing import DAYS_BETWEEN_CONDITIONING


@remembered
def outlook(athlete: Athlete, log: Log, today: date) -> Verdict:
    """Return the decision for the next session's day.

    A morning that is still to be answered is taken to be a normal one: what is announced
    after a session would otherwise always be "the same again".  A hold is told as it stands,
    never as if it would be over.
    """
    return outlook_on(athlete, log, today, next_day(athlete, log, today))


def outlook_on(athlete: Athlete, log: Log, today: date, day: date) -> Verdict:
    """Return the decision for a day to come, as `outlook` does for the next session's."""
    if hold_on(athlete, log, today) is not None:
        return decide(athlete, log, today)
    return decide(athlete, with_normal_morning(athlete, log, today), day)


def next_day(athlete: Athlete, log: Log, today: date) -> date:
    """Return the day to look ahead to: the next planned one, else the first with room."""
    planned = next_session(athlete, log, today)
    if planned is not None:
        return planned.day
    trained = any(entry.day == today for entry in log.entries)
    return today + timedelta(days=DAYS_BETWEEN_CONDITIONING) if trained else today


def awaited_morning(log: Log, today: date) -> date | None:
    """Return the morning after the last session if it may still be answered, else `None`."""
    last = max([entry.day for entry in log.entries if entry.day <= today], default=None)
    if last is None:
        return None
    morning = last + timedelta(days=1)
    is_answered = any(check.day == morning and check.pain is not None for check in log.checks)
    return None if is_answered or morning < today else morning


def with_normal_morning(athlete: Athlete, log: Log, today: date) -> Log:
    """Return the log with the awaited morning answered as a normal one."""
    morning = awaited_morning(log, today)
    if morning is None:
        return log
    return with_morning(log, morning, past_of(athlete, log, today).mornings.baseline_on(morning))


def with_morning(log: Log, day: date, pain: int) -> Log:
    """Return the log with a morning answered so; its other answers stay."""
    others = tuple(check for check in log.checks if check.day != day)
    known = next((check for check in log.checks if check.day == day), Check(day, None))
    return replace(log, checks=(*others, replace(known, pain=pain)))
