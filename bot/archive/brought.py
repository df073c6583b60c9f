"""What a file that somebody brings holds, or why nothing of it can be taken: values only."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.rules.log.done import Check, Entry
from bot.rules.log.records import Athlete, DistanceUnit, LoadUnit

ENDINGS = (".json", ".csv", ".zip", ".txt")
"""The files that are looked into; the name of any other says that it is none."""
MOST_MB = 5
MOST_BYTES = MOST_MB * 1_000_000
MOST_ROWS = 20_000
MOST_SESSIONS = 5_000
LINES_NAMED = 3
"""So many lines that did not read are named; the others are counted."""


class Program(StrEnum):
    """What wrote a file."""

    OWN = "sled-coach"
    MESSAGE = "message"  # somebody wrote it here, several sessions at once
    STRONG = "strong"
    HEVY = "hevy"
    FITNOTES = "fitnotes"


TITLES = {
    Program.OWN: "Sled Coach",
    Program.STRONG: "Strong",
    Program.HEVY: "Hevy",
    Program.FITNOTES: "FitNotes",
}
"""What each program is called by those who made it."""


class Why(StrEnum):
    """Why nothing of a file is taken."""

    ENDING = "ending"
    TOO_LARGE = "too large"
    AWAY = "away"
    EMPTY = "empty"
    NO_TEXT = "no text"
    NO_TABLE = "no table"
    UNKNOWN_TABLE = "unknown table"
    TWICE = "twice"
    TOO_WIDE = "too wide"
    TOO_LONG_CELL = "too long cell"
    TOO_MANY_ROWS = "too many rows"
    TOO_MANY_SESSIONS = "too many sessions"
    BROKEN = "broken"
    LOCKED = "locked"
    PACKED = "packed"
    NAMED = "named"
    NOT_OURS = "not ours"
    NEWER = "newer"
    NO_SLED = "no sled"


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing of a file is taken."""

    why: Why


def refused_unseen(name: str, size: int | None) -> Refused | None:
    """Return why a file is not even looked into; None where it is.

    >>> refused_unseen("log.pdf", 10)
    Refused(why=<Why.ENDING: 'ending'>)
    """
    if not name.lower().endswith(ENDINGS):
        return Refused(Why.ENDING)
    return Refused(Why.TOO_LARGE) if size is not None and size > MOST_BYTES else None


class Wrong(StrEnum):
    """What of a line does not read, or cannot be."""

    DAY = "day"
    AHEAD = "ahead"
    BEFORE_BIRTH = "before birth"
    LOAD = "load"
    DISTANCE = "distance"
    SECONDS = "seconds"
    EFFORT = "effort"
    PAIN = "pain"
    PULLS = "pulls"
    WHOLE = "whole"
    MINUTES = "minutes"
    NO_LOAD = "no load"
    NO_SUCH_DAY = "no such day"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line, counted from 1 as an editor does, that was not read.

    In a document it is the place in the row of sessions, or of mornings.  `said` is how it reads
    in a message of theirs, "" in a file.
    """

    line: int
    wrong: Wrong
    said: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds.

    `wrong` are the first lines that did not read, of `unread` in all.  `others` are the rows of
    other exercises.  `loads_in` and `distances_in` are units that it does not name and that were
    taken for granted.  `left_out` are the days of sessions that were told to be left out.
    `profile` is what an export says of the person, None where it says nothing;
    `is_profile_unread`: what it says could not be told here.
    """

    program: Program
    entries: tuple[Entry, ...] = ()
    checks: tuple[Check, ...] = ()
    wrong: tuple[BadLine, ...] = ()
    unread: int = 0
    others: int = 0
    loads_in: LoadUnit | None = None
    distances_in: DistanceUnit | None = None
    left_out: tuple[date, ...] = ()
    profile: Athlete | None = None
    is_profile_unread: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a file held that waits for a yes, under the name of its import; it is kept `until`."""

    name: str
    found: Found
    until: datetime
