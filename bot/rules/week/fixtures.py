"""The match days on file: known fixtures, and the usual weekday where it is not off."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.log.records import Athlete, Fixture
from bot.rules.week.matchday import LONG_MATCH_MINUTES, SHORT_MATCH_MINUTES

# Minutes nobody told are read as a whole match: the lighter days follow from it [D].
MINUTES_WHERE_UNSAID = 90
LONGEST_MATCH_MINUTES = 150  # extra time and penalties are over by then
DAYS_AHEAD = 7  # a match further off changes nothing
DAYS_BACK = 2


def match_on(athlete: Athlete, day: date) -> Fixture | None:
    """Return the match of a day, with `None` minutes where they are not known yet."""
    for fixture in athlete.fixtures:
        if fixture.day == day:
            return fixture
    if day.weekday() == athlete.match_weekday and day not in athlete.match_off:
        return Fixture(day)
    return None


def matches_between(athlete: Athlete, first: date, last: date) -> tuple[Fixture, ...]:
    """Return the matches from `first` to `last`, both ends included, by day."""
    known = {match.day: match for match in athlete.fixtures if first <= match.day <= last}
    if athlete.match_weekday is not None:
        day = first + timedelta(days=(athlete.match_weekday - first.weekday()) % 7)
        while day <= last:
            if day not in athlete.match_off:
                known.setdefault(day, Fixture(day))
            day += timedelta(days=7)
    return tuple(known[day] for day in sorted(known))


def minutes_of(match: Fixture) -> int:
    """Return the minutes to reckon with."""
    return MINUTES_WHERE_UNSAID if match.minutes is None else match.minutes


@dataclass(frozen=True, slots=True)
class MatchDays:
    """The matches around a day: days ahead (0 is today) and back, and minutes of the last.

    `None` where there is none within a week ahead or two days back.
    """

    days_to: int | None = None
    days_from: int | None = None
    minutes: int = MINUTES_WHERE_UNSAID


NO_MATCH_DAYS = MatchDays()


def match_days(athlete: Athlete, today: date) -> MatchDays:
    """Return the next match and the one still in the legs.

    With one yesterday and one the day before, it is the one that leaves less to do: a few
    minutes yesterday do not undo a whole match before them.
    """
    first, last = today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD)
    around = matches_between(athlete, first, last)
    if not around:
        return NO_MATCH_DAYS
    ahead = [(match.day - today).days for match in around if match.day >= today]
    played = [match for match in around if match.day < today]
    if not played:
        return MatchDays(min(ahead, default=None))
    telling = min(played, key=lambda match: _weight(match, today))
    back = (today - telling.day).days
    return MatchDays(min(ahead, default=None), back, minutes_of(telling))


def _weight(match: Fixture, today: date) -> int:
    """Return how little a match leaves to do, least first."""
    minutes, back = minutes_of(match), (today - match.day).days
    if back == 1 and minutes >= LONG_MATCH_MINUTES:
        return 0
    if minutes >= (SHORT_MATCH_MINUTES if back == 1 else LONG_MATCH_MINUTES):
        return 1
    return 1 + back
