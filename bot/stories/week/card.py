"""The week as a card: planned, done, and against one's own weeks."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from bot.rules.forward.balance import Balance
from bot.rules.load.weekload import Compared, Learning, Returning, WeekOnBaseline, WeekStatus
from bot.rules.log.done import Mode
from bot.rules.log.tally import Tally
from bot.rules.week.day_modes import ModeReason
from bot.rules.week.matchday import Special
from bot.rules.week.planning import PlannedDay, Status
from bot.rules.week.weeks import WEEK
from bot.words.line import (
    Content,
    DistanceOf,
    Faint,
    Figure,
    Joined,
    Lasting,
    Line,
    Naming,
    Strong,
    Term,
)
from bot.words.lines import OneEach


class WeekState(StrEnum):
    """What stands over the whole week."""

    OPEN = "open"
    PAUSED = "paused"
    HELD = "held"  # a hold or a flag: nothing is due


COMPAREDS = OneEach("week-compared", WeekStatus)
SPECIALS = OneEach("week-special", Special)
MODES = OneEach("week-mode", Mode)
STATUSES = OneEach("week-status", (one for one in Status if one is not Status.PLANNED))
STATES = OneEach("week-state", (one for one in WeekState if one is not WeekState.OPEN))
_DONE_OR_DUE = (Status.PLANNED, Status.DONE, Status.EXTRA)


def heading(monday: date) -> Strong:
    """Return which week it is."""
    last = monday + WEEK - timedelta(days=1)
    return Strong(Line("week-heading", first=monday, last=last))


def day_lines(
    days: tuple[PlannedDay, ...], matches: tuple[date, ...], shares: dict[date, int]
) -> list[Content]:
    """Return a line for each planned day and each match, in the order of days.

    `shares` are the days on which a match leaves a share of the sets, in percent.
    """
    told: dict[date, Content] = {
        day.day: _day(day, shares.get(day.day)) for day in days if not _is_left_to_match(day)
    }
    match = Line("week-match-day")
    for day in matches:
        told[day] = Joined(told.get(day, day), match, by="; " if day in told else " – ")
    return [told[day] for day in sorted(told)] or [Line("week-nothing-planned")]


def _is_left_to_match(day: PlannedDay) -> bool:
    return day.status is Status.PLANNED and day.special is Special.MATCH_DAY


def _day(day: PlannedDay, percent: int | None) -> Joined:
    what = Line(MODES[day.mode]) if day.special is None else Line(SPECIALS[day.special])
    share = None if percent is None else Line("week-share", percent=Figure(percent))
    to = "" if day.moved_to is None else day.moved_to
    status = None if day.status is Status.PLANNED else Line(STATUSES[day.status], to=to)
    if day.status is Status.LEFT_OUT and day.why is ModeReason.LIMIT:
        status = Line("week-limited")
    told = (what, share, status) if day.status in _DONE_OR_DUE else (status,)
    return Joined(Joined(day.day, day.at), Joined(*told, by=", "), by=" – ")


def state_line(state: WeekState) -> Line | None:
    """Return what stands over the whole week, None where nothing does."""
    return None if state is WeekState.OPEN else Line(STATES[state])


def done_lines(tally: Tally) -> Iterator[Line]:
    """Yield what was done, nothing where nothing was."""
    if not tally.sessions:
        return
    parts = Joined(
        DistanceOf(tally.metres) if tally.metres else None,
        Lasting(tally.work_s) if tally.work_s else None,
        Line("week-minutes", minutes=Figure(tally.minutes, 0)),
        by=", ",
    )
    yield Line("week-tally", sessions=tally.sessions, parts=parts)
    yield Line("week-rated", rated=tally.rated, sessions=tally.sessions)


def load_line(load: WeekOnBaseline, *, is_this: bool) -> Content:
    """Return the week beside the usual one; one that is not this week without a judgement."""
    week = Figure(load.last_seven_au, 0)
    match load:
        case Compared(_, baseline_au, _, change_percent, status):
            usual, change = Figure(baseline_au, 0), Figure(abs(change_percent), 0)
            if not is_this:
                return Line("week-in-another-week", week=week, usual=usual)
            compared = Line(COMPAREDS[status], week=week, usual=usual, change=change)
            return Naming(compared, (Term.WORK,))
        case Learning():
            return Line("week-learning", week=week)
        case Returning():
            return Line("week-returning", week=week)
        case _:
            assert_never(load)


def balance_line(balance: Balance) -> Line | None:
    """Return forward over backward sets of 14 days, None where nothing was pulled."""
    if balance.ratio is None:
        return None
    more = balance.is_worth_a_reminder
    return Line("week-balance", ratio=Figure(balance.ratio), more_forward=more)


def kept_line(weeks: int) -> Faint | None:
    """Return the planned weeks in a row that were kept, None without any."""
    return Faint(Line("week-kept", weeks=weeks)) if weeks else None
