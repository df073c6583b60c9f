"""What may be said to somebody who did not ask for it.  Pure.

A week holds a reminder for each session, as many morning checks, and one message more.  Whoever
does not answer hears less: after two weeks one message a week, after four of those a goodbye,
then nothing until they do something, but for the notices before their data is deleted
(`keeping`).  Anything they do, in any app, is an answer; what they have not answered is derived
from what went out since.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from bot.reminders.recurrence import Kind
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Unasked
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import needs_screening
from bot.rules.week.templates import SESSIONS_A_WEEK
from bot.rules.week.weeks import WEEK, monday_of

ONE_MORE = frozenset(
    {
        Kind.REASK,
        Kind.MATCH_MORNING,
        Kind.FIXTURES,
        Kind.RECAP,
        Kind.RESCREEN,
        Kind.UNFINISHED,
        Kind.UNANSWERED,
    }
)
"""Of these one a week.  All [D]."""

IGNORED_WEEKS = 2  # then one message a week [D]
ONE_A_WEEK = frozenset({Kind.SESSION, Kind.MORNING, Kind.RESCREEN})
WEEKLY_MESSAGES = 4  # then the goodbye [D]
GOODBYE, OF_HOLD = "goodbye", "of_hold"
"""What is put on record of a goodbye and a hold's morning, where else a reminder's kind stands."""


class May(StrEnum):
    """What may go out where a reminder is due."""

    SAY = "say"
    OFFER_PAUSE = "offer_pause"  # in its place, once: would a pause or other days suit?
    SAY_GOODBYE = "say_goodbye"  # in its place
    NOT = "not"


def may_be_said(athlete: Athlete, log: Log, kind: Kind, today: date) -> May:
    """Return what may go out on the athlete's own day where a reminder of a kind is due."""
    if kind is Kind.KEEPING:
        return May.SAY
    # a later day stands there where the clock was ahead of time: it is not over yet
    athlete = replace(athlete, unasked=tuple(one for one in athlete.unasked if one.day <= today))
    if has_been_left(athlete, log):
        return May.NOT
    unanswered = unanswered_by(athlete, log)
    slower_from = _slower_from(unanswered)
    if today >= slower_from:
        return _once_a_week(kind, [one.day for one in unanswered if one.day >= slower_from], today)
    this_week = [one.about for one in athlete.unasked if one.day >= monday_of(today)]
    if kind is Kind.MORNING and not _may_ask_morning(athlete, log, today, this_week):
        return May.NOT
    if kind in ONE_MORE and not ONE_MORE.isdisjoint(this_week):
        return May.NOT
    if kind in ONE_MORE - {Kind.RESCREEN} and _is_kept_for_screening(athlete, log, today):
        return May.NOT
    return May.SAY


def _slower_from(unanswered: Sequence[Unasked]) -> date:
    """Return from when on somebody hears less, the last date where they answer.

    Nobody ignores what was not said: weeks in which nothing went out, as in an outage, are none
    that were left unanswered.
    """
    weeks = {monday_of(one.day) for one in unanswered}
    if len(weeks) < IGNORED_WEEKS:
        return date.max
    return unanswered[0].day + IGNORED_WEEKS * WEEK


def _once_a_week(kind: Kind, days: list[date], today: date) -> May:
    """Return what may go out to somebody silent; `days` are those of the weekly messages."""
    if kind not in ONE_A_WEEK or (days and today - days[-1] < WEEK):
        return May.NOT
    if len(days) >= WEEKLY_MESSAGES:
        return May.SAY_GOODBYE
    return May.SAY if days or kind is not Kind.SESSION else May.OFFER_PAUSE


def unanswered_by(athlete: Athlete, log: Log) -> tuple[Unasked, ...]:
    """Return what went out behind the last day on which they did anything, oldest first."""
    heard = last_heard(athlete, log)
    return tuple(one for one in athlete.unasked if one.day > heard)


def has_been_left(athlete: Athlete, log: Log) -> bool:
    """Say whether a goodbye was said to them, and nothing was heard since."""
    return any(one.about == GOODBYE for one in unanswered_by(athlete, log))


def last_heard(athlete: Athlete, log: Log) -> date:
    """Return the last day on which anything was heard of them; the least date for a stranger.

    What was put on file before that was noted tells by the facts that carry a date.
    """
    if athlete.heard is not None:
        return athlete.heard
    known = [athlete.screened, athlete.started]
    known += [None if athlete.consent is None else athlete.consent.given_at.date()]
    known += [entry.logged_at.date() for entry in log.entries] + [one.day for one in log.checks]
    return max((day for day in known if day is not None), default=date.min)


def heard_on(athlete: Athlete, day: date) -> Athlete:
    """Return the file with that day as the last on which they did something."""
    return athlete if athlete.heard == day else replace(athlete, heard=day)


def noted(athlete: Athlete, log: Log, what: str, today: date) -> Athlete:
    """Return the file with one more message on record; what no rule looks at any more is not."""
    since = min(monday_of(today), last_heard(athlete, log))
    kept = tuple(one for one in athlete.unasked if since <= one.day <= today)
    return replace(athlete, unasked=(*kept, Unasked(today, what)))


def sessions_a_week(athlete: Athlete) -> int:
    """Return for how many sessions a week there may be a morning check: two or three."""
    return min(max(len(athlete.slots), SESSIONS_A_WEEK[0]), SESSIONS_A_WEEK[-1])


def about(athlete: Athlete, log: Log, kind: Kind, today: date) -> str:
    """Return what is put on record of a reminder: a hold's mornings are counted apart."""
    is_of_hold = kind is Kind.MORNING and hold_on(athlete, log, today) is not None
    return OF_HOLD if is_of_hold else kind


def _may_ask_morning(athlete: Athlete, log: Log, today: date, this_week: list[str]) -> bool:
    """Say whether a morning is asked about: one for each session a week.

    A hold asks every morning, as its release takes one, but after those only while the one
    before was answered [D].
    """
    what = about(athlete, log, Kind.MORNING, today)
    if this_week.count(what) < sessions_a_week(athlete):
        return True
    latest = max(one.day for one in athlete.unasked if one.about == what)
    return what == OF_HOLD and last_heard(athlete, log) >= latest


def _is_kept_for_screening(athlete: Athlete, log: Log, today: date) -> bool:
    """Say whether the week's one more is for the safety questions: they come before the rest."""
    if athlete.screened is None or not athlete.reminders:
        return False
    sunday = monday_of(today) + WEEK - timedelta(days=1)
    return needs_screening(athlete, log, sunday) is not None
