"""Changes to the match days on file, and what they make of the planned sessions."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Fixture
from bot.rules.reasons import Reason
from bot.rules.week.fixtures import match_days, match_on, matches_between
from bot.rules.week.matchday import NO_MATCH, TWO_DAYS, Special, around_match
from bot.rules.week.planning import Status, plan_week
from bot.words.line import Line, Weekday
from bot.words.lines import OneEach

SHOWN_AHEAD = 4
_LOOK_AHEAD = timedelta(days=56)
_LOOK_BACK = timedelta(days=7)
_REACH = timedelta(days=TWO_DAYS)  # no rule about matches looks further
SPECIALS = OneEach("matches-special", Special)


@dataclass(frozen=True, slots=True)
class MatchEffect:
    """What a match makes of a planned session.

    `percent` is the share of sets left.  `cut_by` is the reason for it, None where
    all are left.
    """

    day: date
    percent: int
    special: Special | None
    rest: bool
    cut_by: Reason | None


def with_match(athlete: Athlete, day: date, minutes: int | None = None) -> Athlete:
    """Return the file with a match on that day, in place of what was known of it."""
    others = [fixture for fixture in athlete.fixtures if fixture.day != day]
    off = tuple(one for one in athlete.match_off if one != day)
    return replace(
        athlete, fixtures=tuple(sorted([*others, Fixture(day, minutes)], key=_day)), match_off=off
    )


def without_match(athlete: Athlete, day: date) -> Athlete:
    """Return the file without a match on that day, usual weekday or not."""
    fixtures = tuple(fixture for fixture in athlete.fixtures if fixture.day != day)
    off = athlete.match_off
    if day.weekday() == athlete.match_weekday:
        off = tuple(sorted({*off, day}))
    return replace(athlete, fixtures=fixtures, match_off=off)


def matches_ahead(athlete: Athlete, today: date) -> tuple[Fixture, ...]:
    """Return the next four matches, today's included."""
    return matches_between(athlete, today, today + _LOOK_AHEAD)[:SHOWN_AHEAD]


def match_without_minutes(athlete: Athlete, today: date) -> date | None:
    """Return the last match of the past week if its minutes are not known yet."""
    played = matches_between(athlete, today - _LOOK_BACK, today)
    return played[-1].day if played and played[-1].minutes is None else None


def effects(athlete: Athlete, log: Log, match: date, today: date) -> tuple[MatchEffect, ...]:
    """Return what the match makes of the sessions planned around it, from today on."""
    days: list[MatchEffect] = []
    for monday in _mondays(match):
        for planned in plan_week(athlete, log, monday, today):
            if planned.status in (Status.PLANNED, Status.LEFT_OUT) and planned.day >= today:
                effect = effect_on(athlete, planned.day)
                if effect is not None and abs(planned.day - match) <= _REACH:
                    days.append(effect)
    return tuple(days)


def effect_on(athlete: Athlete, day: date) -> MatchEffect | None:
    """Return what the matches around a day make of its session; None where nothing."""
    around = match_days(athlete, day)
    rule = around_match(around.days_to, around.days_from, around.minutes)
    if rule == NO_MATCH:
        return None
    return MatchEffect(day, rule.percent, rule.special, rule.rest, rule.cut_by)


def told(effect: MatchEffect) -> Line:
    """Return the line about a session near a match."""
    day = Weekday(effect.day.weekday())
    if effect.rest:
        return Line("matches-no-session", day=day)
    if effect.special is not None:
        return Line(SPECIALS[effect.special], day=day)
    if effect.cut_by is None:
        return Line("matches-no-step-up", day=day)
    is_before = effect.cut_by is Reason.MATCH_IN_TWO_DAYS
    name = "matches-before" if is_before else "matches-after"
    return Line(name, day=day, percent=effect.percent)


def _mondays(match: date) -> tuple[date, ...]:
    """Return the Mondays of the weeks that days around a match lie in."""
    near = (match - _REACH, match + _REACH)
    return tuple(sorted({day - timedelta(days=day.weekday()) for day in near}))


def is_match(athlete: Athlete, day: date) -> bool:
    """Say whether there is a match on that day."""
    return match_on(athlete, day) is not None


def _day(fixture: Fixture) -> date:
    return fixture.day
