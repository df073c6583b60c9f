"""What is said in private about a squad: to its members, its coaches and whoever set it up."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.rules.squads.readiness import Readiness
from bot.rules.squads.squad import Scope
from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class JoinedSquad(Content):
    """They are in.  `squad` is the room's name, "" where none is known."""

    squad: str
    shown: bool


@dataclass(frozen=True, slots=True)
class GuardianHere(Content):
    """Under 18: may they be shown in the room?"""

    squad: str


@dataclass(frozen=True, slots=True)
class SharedWith:
    """What a coach is let see."""

    coach: str
    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class MySquad(Content):
    """A squad as one member sees it in private."""

    squad: str
    shown: bool
    on_board: bool
    shared: tuple[SharedWith, ...]
    coaches: int


@dataclass(frozen=True, slots=True)
class ShareWhat(Content):
    """What may this coach see?"""

    squad: str
    coach: str
    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class LeftSquad(Content):
    squad: str


@dataclass(frozen=True, slots=True)
class CoachingNow(Content):
    """They are a coach of the squad; nobody shares anything yet."""

    squad: str


@dataclass(frozen=True, slots=True)
class CoachingNoMore(Content):
    """They coach the squad no more and see nothing of it."""

    squad: str


@dataclass(frozen=True, slots=True)
class BoardRow:
    called: str
    readiness: Readiness


@dataclass(frozen=True, slots=True)
class CoachBoard(Content):
    """The squad as one coach may see it, who needs them first on top.

    `heard` of all that share were heard of in seven days; `silent` members share nothing.
    """

    squad: str
    rows: tuple[BoardRow, ...]
    heard: int
    silent: int


@dataclass(frozen=True, slots=True)
class WeekPlan(Content):
    """The squad's week, proposed: one tap takes it over.  `sessions` are instants."""

    squad: str
    monday: date
    sessions: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class WeekTaken(Content):
    """The week's sessions are theirs now; `unfit` are days that stay out, too close to others."""

    days: tuple[date, ...]
    unfit: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class SessionMovedFor(Content):
    """The squad's session moves; theirs is planned for the day it was."""

    squad: str
    of: date
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionOffFor(Content):
    """The squad's session is off; theirs is still planned."""

    squad: str
    day: date


@dataclass(frozen=True, slots=True)
class RoomGone(Content):
    """The room or topic cannot be written to any more; the squad sleeps."""

    squad: str


@dataclass(frozen=True, slots=True)
class RoomRefuses(Content):
    """What was to be said in the room was refused in every form; nothing else has changed."""

    squad: str


@dataclass(frozen=True, slots=True)
class RoomUnsaid(Content):
    """What was to be said in the room may not have arrived: the platform was away too long."""

    squad: str


SquadContent = (
    JoinedSquad
    | GuardianHere
    | MySquad
    | ShareWhat
    | LeftSquad
    | CoachingNow
    | CoachBoard
    | CoachingNoMore
    | WeekPlan
    | WeekTaken
    | SessionMovedFor
    | SessionOffFor
    | RoomGone
    | RoomRefuses
    | RoomUnsaid
)
