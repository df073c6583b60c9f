"""The match days on file: known fixtures, and the usual weekday where it is not off."""

from datetime import date, timedelta

from bot.rules.records import Athlete, Fixture

# Minutes nobody told are read as a whole match: the lighter days follow from it [D].
MINUTES_WHERE_UNSAID = 90


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
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return tuple(match for day in days if (match := match_on(athlete, day)) is not None)


def minutes_of(match: Fixture) -> int:
    """Return the minutes to reckon with."""
    return MINUTES_WHERE_UNSAID if match.minutes is None else match.minutes
