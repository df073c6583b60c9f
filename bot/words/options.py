"""What may be given along with a command: on platforms that have options each by itself,
elsewhere as words behind it.

One table, for the menus, for what a text invites to, and for how what was given is read.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.words.commands import Command


class Option(StrEnum):
    """One thing that may be given; what it is called and its hint stand in `front`."""

    SESSION = "session"
    MORNING = "morning"
    WEEK = "week"
    SESSIONS = "sessions"
    SPAN = "span"
    MARK = "mark"
    SHEET = "sheet"
    MATCH = "match"
    TIME_OFF = "time-off"
    GEAR = "gear"
    LIMIT = "limit"
    PROPOSAL = "proposal"
    PART = "part"
    QUESTION = "question"
    VIDEO = "video"
    LANGUAGE = "language"
    UNITS = "units"
    NUDGES = "nudges"
    LOGGED = "logged"
    CODE = "code"
    DAYS = "days"
    HOUR = "hour"
    CITY = "city"
    QUIET = "quiet"
    LEAD = "lead"
    NOTE = "note"
    KIT = "kit"
    RENAME = "rename"
    MORE = "more"


OPTIONS: Mapping[Command, tuple[Option, ...]] = {
    Command.LOG: (Option.SESSION,),
    Command.CHECK: (Option.MORNING,),
    Command.WEEK: (Option.WEEK,),
    Command.HISTORY: (Option.SESSIONS,),
    Command.REVIEW: (Option.SPAN,),
    Command.MARKS: (Option.MARK,),
    Command.PHYSIO: (Option.SHEET,),
    Command.MATCH: (Option.MATCH,),
    Command.SCHEDULE: (Option.DAYS, Option.HOUR, Option.CITY, Option.QUIET),
    Command.PAUSE: (Option.TIME_OFF,),
    Command.KIT: (Option.GEAR,),
    Command.PROFILE: (Option.PART,),
    Command.LIMITS: (Option.LIMIT,),
    Command.ASK: (Option.QUESTION,),
    Command.VIDEOS: (Option.VIDEO,),
    Command.LANGUAGE: (Option.LANGUAGE,),
    Command.UNITS: (Option.UNITS,),
    Command.NUDGES: (Option.NUDGES,),
    Command.FIX: (Option.LOGGED,),
    Command.LINK: (Option.CODE,),
    Command.BOARD: (Option.PROPOSAL,),
    Command.SQUAD: (
        Option.DAYS,
        Option.HOUR,
        Option.CITY,
        Option.LEAD,
        Option.QUIET,
        Option.NOTE,
        Option.KIT,
        Option.RENAME,
        Option.MORE,
    ),
}
"""What may be given with which command, in the order it is shown and read."""

TOLD_APART = frozenset({Option.QUIET, Option.LEAD, Option.NOTE, Option.KIT, Option.RENAME})
"""Those whose own name says in a typed line what is meant; the others speak for themselves."""

_GO_ON = frozenset({Option.NOTE, Option.KIT, Option.RENAME})


def main_option(command: Command) -> Option:
    """Return what is given where only one thing is: the last, which takes whatever is said."""
    return OPTIONS[command][-1]


def as_typed(given: Iterable[tuple[Option, str]]) -> str:
    """Return what was given by itself as it would be typed, a line each of what is told apart.

    What may have lines of its own, as a note, comes last: nothing given beside it is read into it.

    >>> as_typed([(Option.NOTE, "Gate 4"), (Option.MORE, "ring on")])
    'ring on\\nnote Gate 4'
    >>> as_typed([(Option.DAYS, "mon thu"), (Option.HOUR, "18:30"), (Option.QUIET, "22-7")])
    'mon thu 18:30\\nquiet 22-7'
    """
    lines: list[str] = []
    for option, value in sorted(given, key=lambda one: one[0] in _GO_ON):
        if option is Option.HOUR and lines:
            lines[-1] += f" {value}"
        else:
            lines.append(f"{option} {value}" if option in TOLD_APART else value)
    return "\n".join(lines)
