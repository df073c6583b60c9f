"""What may be said where others read along, and nothing else.

Names, days, hours, counts, and metres of several people together.  No load, no pain, no
effort, nothing about a body has a place in these types, so none can be said by mistake.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.rules.log.records import NudgeLevel
from bot.rules.squads.kit import SquadKit
from bot.rules.together import Stage
from bot.words.line import Content, Line


class GroupContent(Content):
    """Something to say in a room."""

    __slots__ = ()


class RoomLine(Line, GroupContent):
    """A plain sentence in a room, or a button: names, counts, days and hours are put in."""

    __slots__ = ()

    def __init__(self, name: str, /, **facts: str | int | date | time) -> None:
        super().__init__(name, **facts)


@dataclass(frozen=True, slots=True)
class MetresTogether:
    """How far several people pulled, summed; never one person's."""

    metres: float


@dataclass(frozen=True, slots=True)
class SquadCard(GroupContent):
    """The squad as it is set up.

    `weekdays` empty or `at` None: not set up yet.  `following` is the next session, None
    where none is coming.  `members` counts those that may be shown.  `lead` says when the card
    of a session comes, None: at its hour.  `rings`: at the hour who comes is mentioned.
    `threads`: a session has a thread of its own.  `aside`: nobody has to open a chat first.
    """

    weekdays: tuple[int, ...]
    at: time | None
    city: str
    quiet_from: time
    quiet_to: time
    nudges: NudgeLevel
    members: int
    coaches: tuple[str, ...]
    following: datetime | None
    awake: bool
    kit: SquadKit = SquadKit()
    lead: RoomLine | None = None
    rings: bool = False
    threads: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class ThreadName(GroupContent):
    """A session's day and hour, as its thread is called."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SquadKitCard(GroupContent):
    """What the squad has to pull, and how many sleds it may have."""

    kit: SquadKit
    most_sleds: int


@dataclass(frozen=True, slots=True)
class SquadReminder(GroupContent):
    """Session time, and who has answered; `out` counts, nobody is named for staying away.

    `missed` are days of which nobody was reminded.
    """

    at: datetime
    coming: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    out: int = 0
    late: timedelta = timedelta(0)
    missed: tuple[date, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class SquadAhead(GroupContent):
    """A session ahead, on whose clock, and who has answered: `heard` of `of`; `over`: it began.

    `out` counts, nobody is named for staying away.  `missed` are days nobody was reminded of.
    """

    at: datetime
    city: str
    note: str = ""
    coming: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    out: int = 0
    heard: int = 0
    of: int = 0
    missed: tuple[date, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class SquadHour(GroupContent):
    """The hour of a session whose card came ahead, and who is in."""

    at: datetime
    coming: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    behind: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class SquadRecap(GroupContent):
    """A session looked back on.  `metres` None: too few to sum.  `weeks` in a row, 0: none.

    `names` are those who trained, of those who had said that they might.
    """

    day: date
    done: int
    of: int
    metres: MetresTogether | None
    weeks: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TogetherCard(GroupContent):
    """A session that is gone through together: where its clock is, and who is in by name.

    `until` is when the rest is over, None where there is none.
    """

    stage: Stage
    round: int
    until: datetime | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StillToTellHere(GroupContent):
    """These were in and cannot be asked in private."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenChatFirst(GroupContent):
    """Somebody cannot be written to yet."""

    called: str


@dataclass(frozen=True, slots=True)
class SteadyBoard(GroupContent):
    """Who wants to be here, by name, and their planned weeks in a row."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Timed(GroupContent):
    """A sentence that ends in an instant, which a platform may show on each reader's clock."""

    line: RoomLine
    at: datetime
