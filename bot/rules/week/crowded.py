"""Two matches a week: whether any day is left to climb, and which would be."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.rules.week.day_modes import CROWDED_WEEK_MATCHES
from bot.rules.week.fixtures import match_days, matches_between
from bot.rules.week.matchday import NO_MATCH, around_match
from bot.rules.week.planning import plan_week
from bot.rules.week.weeks import WEEK, monday_of

LOOKED_AT = timedelta(days=28)  # whoever plays more than that ahead knows it themselves [D]
TOLD_AGAIN_AFTER = 8 * WEEK  # nobody stays longer on one card without a word [D]
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NoDayToClimb:
    """Every session of the coming week is too near a match.

    `day` is the first that would be clear of them, `None`: none of the next four weeks is.
    """

    day: date | None


def no_day_to_climb(athlete: Athlete, log: Log, today: date) -> NoDayToClimb | None:
    """Return that two matches leave no planned day to climb; `None` where one does.

    Told once, and again only after eight weeks.
    """
    told = athlete.told_crowded
    if told is not None and today - told < TOLD_AGAIN_AFTER:
        return None
    last = today + WEEK
    if len(matches_between(athlete, today + _DAY, last)) < CROWDED_WEEK_MATCHES:
        return None
    weeks = (monday_of(today), monday_of(today) + WEEK)
    planned = [one.day for monday in weeks for one in plan_week(athlete, log, monday, today)]
    if any(today < day <= last and is_clear_of_matches(athlete, day) for day in planned):
        return None
    ahead = (today + timedelta(days=n) for n in range(1, LOOKED_AT.days + 1))
    return NoDayToClimb(next((day for day in ahead if is_clear_of_matches(athlete, day)), None))


def is_clear_of_matches(athlete: Athlete, day: date) -> bool:
    """Tell whether no match ahead or behind takes anything off a session of the day."""
    near = match_days(athlete, day)
    return around_match(near.days_to, near.days_from, near.minutes) == NO_MATCH
