"""Match days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.log.records import Fixture
from bot.rules.week.matchday import Special
from bot.words.labels import ButtonName
from bot.words.line import Content


class MatchesLabel(ButtonName):
    """Buttons of this story."""

    ADD = "matches.add"
    USUAL = "matches.usual"
    REMOVE = "matches.remove"
    NONE_THIS_WEEK = "matches.none_this_week"
    NO_USUAL = "matches.no_usual"
    MINUTES = "matches.minutes"
    ALL = "matches.all"
    NOT_PLAYED = "matches.not_played"
    SHORT = "matches.short"
    HALF = "matches.half"
    LONG = "matches.long"
    WHOLE = "matches.whole"


class MatchesMisheard(StrEnum):
    """What was wanted, where a reply could not be read."""

    DAY = "day"
    WEEKDAY = "weekday"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class MatchEffect:
    """What a match makes of a planned session.

    `percent` is the share of sets left.  `to` and `since` are the days to the nearest match
    ahead and since the last one, None where neither counts.
    """

    day: date
    percent: int
    special: Special | None
    rest: bool
    to: int | None
    since: int | None


class Altered(StrEnum):
    """What became of the match days."""

    ADDED = "added"
    KNOWN = "known"  # it was on file already
    REMOVED = "removed"
    WEEK_OFF = "week_off"
    USUAL = "usual"
    NO_USUAL = "no_usual"
    PLAYED = "played"


@dataclass(frozen=True, slots=True)
class MatchesShown(Content):
    """The usual weekday and the matches ahead; `unplayed` waits for its minutes."""

    usual: int | None
    ahead: tuple[Fixture, ...]
    unplayed: date | None


@dataclass(frozen=True, slots=True)
class MatchesAltered(Content):
    """A change, and what it makes of the sessions around it.

    `day` is the match's; `weekday` the usual one; `minutes` what was played.
    """

    altered: Altered
    day: date | None = None
    weekday: int | None = None
    minutes: int | None = None
    effects: tuple[MatchEffect, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchesUnclear(Content):
    """A reply that could not be read, with an example of one that can."""

    wanted: MatchesMisheard


MatchesContent = MatchesShown | MatchesAltered | MatchesUnclear
