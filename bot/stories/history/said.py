"""Sessions that were: a line of a list, a run of pulls, and which ones are looked for."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.intents.looking_back import Back
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Entry, Pulls
from bot.rules.log.pages import Sieve
from bot.words.line import Content
from bot.words.lines import OneEach

NAME = "history"  # the story, as its buttons have it
SURFACES = OneEach("history-surface", Surface)


class Span(StrEnum):
    """The spans of days there is a button for."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"


SPANS = OneEach("history-button", Span)
MOST = OneEach(
    "history-most",
    (
        Back.HEAVIEST,
        Back.HARDEST,
        Back.LONGEST,
        Back.LIGHTEST,
        Back.EASIEST,
        Back.SHORTEST,
    ),
)


@dataclass(frozen=True, slots=True)
class Row(Content):
    """A session in a list: what was done, and under it how it was; `morning` the one after.

    `year` is told where it is not this one, None: it is.
    """

    entry: Entry
    morning: int | None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Run(Content):
    """A run of equal pulls, as it was written."""

    pulls: Pulls


@dataclass(frozen=True, slots=True)
class Sought(Content):
    """Which sessions are looked for, in words; of days in another than `this_year` it is told."""

    sieve: Sieve
    this_year: int
