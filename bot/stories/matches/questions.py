"""Which day a match is, the usual one, which is off, and how long was played."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar

from bot.dialogue.registry import playing
from bot.dialogue.setting import Offered, Option, Question, filed, in_rows
from bot.dialogue.story import Fallback
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Scene, Turn
from bot.reading.ahead import read_date_ahead, read_day_ahead
from bot.reading.tables import table
from bot.reading.when import read_weekday
from bot.reading.zones import folded
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.rules.week.fixtures import (
    LONGEST_MATCH_MINUTES,
    MINUTES_WHERE_UNSAID,
    match_on,
    matches_between,
)
from bot.rules.week.matchday import LONG_MATCH_MINUTES, SHORT_MATCH_MINUTES
from bot.rules.week.weeks import WEEK
from bot.stories.matches.fixing import (
    effects,
    is_match,
    matches_ahead,
    told,
    with_match,
    without_match,
)
from bot.words.line import Card, Content, Line, OnWeekday, Strong, Weekday

_WEEK = range(7)
_DENIED = re.compile(r"\bnot\b|\w no\W*$")  # "not today", "hoy no": no match that day
ALL = Button(Does("matches", "show"), Line("matches-button-all"))
NO_MATCH, _MATCH, MINUTES = (
    re.compile(table("settings")["matches"][one]) for one in ("none", "named", "minutes")
)


def day_in(scene: Scene, text: str) -> date | None:
    """Return the day that a text names, in words or figures, today or later."""
    dated = read_date_ahead(text, scene.today, scene.athlete.language)
    return dated or read_day_ahead(text, scene.today)


@dataclass(frozen=True, slots=True)
class AskMatchDay(Question[date | None]):
    """Which day is the match?  The buttons are the seven days from `first`.

    They name their dates, so that they mean the same all week.
    """

    closes_itself: ClassVar[bool] = True
    unclear = Line("matches-unclear-day")

    first: date
    weekly: bool = False

    def is_over(self, today: date) -> bool:
        return today - self.first >= WEEK

    def wanted(self, scene: Scene) -> Content:
        return Line("matches-match-day-wanted", weekly=self.weekly)

    def offered(self, scene: Scene) -> Offered[date | None]:
        none = Option(Line("matches-button-none-this-week"), None, "none")
        return (*_by_day(self.first + timedelta(days=ahead) for ahead in _WEEK), (none,))

    def read(self, scene: Scene, text: str) -> date | Turn | None:
        """Return the day; from the next day on only from words that speak of a match."""
        if self.first < scene.today and not _MATCH.search(folded(text)):
            return replace(playing(Fallback).said(scene, text), keeps=False)
        if NO_MATCH.search(folded(text)):
            return self.week_off(scene)
        return None if _DENIED.search(folded(text)) else day_in(scene, text)

    def then(self, scene: Scene, day: date | None) -> Turn | None:
        if day is None:
            return self.week_off(scene)
        if day < scene.today:
            return None
        if is_match(scene.athlete, day):
            return _altered(scene, scene.athlete, Line("matches-altered-known", day=day), day)
        after = with_match(scene.athlete, day)
        added = Line("matches-altered-added", day=day)
        if self.weekly or scene.athlete.match_weekday is not None:
            return _altered(scene, after, added, day)
        return _altered(scene, after, added, day, (_every(day.weekday()), ALL))

    def week_off(self, scene: Scene) -> Turn:
        """Take out the matches from `first` to the Sunday that follows, that day included."""
        athlete, sunday = scene.athlete, self.first + timedelta(days=6 - self.first.weekday())
        for fixture in matches_between(athlete, max(self.first, scene.today), sunday):
            athlete = without_match(athlete, fixture.day)
        return _altered(scene, athlete, Line("matches-altered-week-off"))


@dataclass(frozen=True, slots=True)
class AskUsualDay(Question[int | None]):
    """On which weekday do you usually play?"""

    words = Line("matches-usual-day-wanted")
    unclear = Line("matches-unclear-weekday")

    def offered(self, scene: Scene) -> Offered[int | None]:
        none = Option(Line("matches-button-no-usual"), None, "none")
        return (*in_rows(4, (Option(OnWeekday(day), day) for day in _WEEK)), (none,))

    def read(self, scene: Scene, text: str) -> int | Turn | None:
        weekday = read_weekday(text)
        is_none = weekday is None and NO_MATCH.search(folded(text))
        return self.then(scene, None) if is_none else weekday

    def then(self, scene: Scene, weekday: int | None) -> Turn:
        after = replace(scene.athlete, match_weekday=weekday, match_off=())
        if weekday is None:
            return _altered(scene, after, Line("matches-altered-no-usual"))
        noted = Line("matches-altered-usual", weekday=Weekday(weekday))
        return _altered(scene, after, noted, matches_ahead(after, scene.today)[0].day)


@dataclass(frozen=True, slots=True)
class AskWhichGoes(Question[date]):
    """Which of these matches is off?"""

    words = Line("matches-which-goes")
    unclear = Line("matches-unclear-day")

    days: tuple[date, ...]

    def offered(self, scene: Scene) -> Offered[date]:
        return _by_day(self.days)

    def read(self, scene: Scene, text: str) -> date | None:
        day = day_in(scene, text)
        return day if day is not None and is_match(scene.athlete, day) else None

    def then(self, scene: Scene, day: date) -> Turn | None:
        if not is_match(scene.athlete, day):
            return None
        after = without_match(scene.athlete, day)
        return _altered(scene, after, Line("matches-altered-removed", day=day), day)


@dataclass(frozen=True, slots=True)
class AskMinutes(Question[int]):
    """How long did you play that day?"""

    unclear = Line("matches-unclear-minutes")

    day: date

    def is_moot(self, athlete: Athlete, log: Log) -> bool:
        return match_on(athlete, self.day) is None

    def wanted(self, scene: Scene) -> Content:
        return Line("matches-minutes-wanted", day=self.day)

    def offered(self, scene: Scene) -> Offered[int]:
        """Return a length between the edges of the rules about the days after a match."""
        return (
            (
                Option(Line("matches-button-not-played"), 0),
                Option(Line("matches-button-short"), SHORT_MATCH_MINUTES - 1),
            ),
            (
                Option(Line("matches-button-half"), LONG_MATCH_MINUTES - 1),
                Option(Line("matches-button-long"), LONG_MATCH_MINUTES),
                Option(Line("matches-button-whole"), MINUTES_WHERE_UNSAID),
            ),
        )

    def read(self, scene: Scene, text: str) -> int | None:
        heard = MINUTES.match(folded(text))
        return int(heard[1]) if heard and int(heard[1]) <= LONGEST_MATCH_MINUTES else None

    def then(self, scene: Scene, minutes: int) -> Turn:
        after = with_match(scene.athlete, self.day, minutes)
        played = Line("matches-altered-played", day=self.day, minutes=minutes)
        return _altered(scene, after, played, self.day)


def _altered(
    scene: Scene,
    athlete: Athlete,
    said: Line,
    match: date | None = None,
    beside: tuple[Button, ...] = (ALL,),
) -> Turn:
    """File it and say what the match makes of the sessions around it."""
    around = () if match is None else effects(athlete, scene.log, match, scene.today)
    return filed(scene, athlete, Card(Strong(said), *map(told, around)), beside=beside)


def _every(weekday: int) -> Button:
    """Return the way from one match to one every week."""
    return Button(
        Does("matches", "weekly", (str(weekday),)),
        Line("matches-every-week", weekday=Weekday(weekday)),
    )


def _by_day(days: Iterable[date]) -> Offered[date]:
    return in_rows(2, (Option(day, day) for day in days))
