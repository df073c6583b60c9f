"""What may be said where others read along, and nothing else.

Names, days, hours, counts, and metres of several people together.  No load, no pain, no
effort, nothing about a body has a place in these types, so none can be said by mistake.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.rules.log.records import NudgeLevel


class RoomLabel(StrEnum):
    """Buttons in a room."""

    SET_UP = "room.set_up"
    JOIN = "room.join"
    JOIN_YOUNG = "room.join_young"
    IN = "room.in"
    LATER = "room.later"
    OUT = "room.out"
    MINE = "room.mine"
    OPEN_CHAT = "room.open_chat"
    DAYS = "room.days"
    HOUR = "room.hour"
    PLACE = "room.place"
    MORE = "room.more"
    QUIET = "room.quiet"
    NUDGES = "room.nudges"
    NUDGES_FULL = "room.nudges_full"
    NUDGES_FEW = "room.nudges_few"
    NUDGES_OFF = "room.nudges_off"
    COACH = "room.coach"
    NEXT = "room.next"
    STEADY = "room.steady"
    SLEEP = "room.sleep"
    WAKE = "room.wake"
    CALL_OFF = "room.call_off"
    HOUR_LATER = "room.hour_later"
    DAY_LATER = "room.day_later"
    AS_USUAL = "room.as_usual"
    PROPOSE = "room.propose"
    BACK = "room.back"
    GO_ON_HERE = "room.go_on_here"
    START_ANEW = "room.start_anew"
    TRUST = "room.trust"
    COACHES = "room.coaches"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Quiet hours as a button."""

    since: time
    until: time


@dataclass(frozen=True, slots=True)
class CoachOff:
    """Somebody is to coach no more, as a button; `called` is their name in the room."""

    called: str


@dataclass(frozen=True, slots=True)
class MetresTogether:
    """How far several people pulled, summed; never one person's."""

    metres: float


@dataclass(frozen=True, slots=True)
class RoomHello:
    """The coach was added to a room."""


@dataclass(frozen=True, slots=True)
class SquadCard:
    """The squad as it is set up.

    `weekdays` empty or `at` None: not set up yet.  `following` is the next session, None
    where none is coming.  `members` counts those that may be shown.
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


@dataclass(frozen=True, slots=True)
class DaysHere:
    """Which days?  `chosen` so many of two or three."""

    chosen: int


@dataclass(frozen=True, slots=True)
class HourHere:
    """At what time?"""


@dataclass(frozen=True, slots=True)
class PlaceHere:
    """On whose clock?"""


@dataclass(frozen=True, slots=True)
class QuietHere:
    """When shall the coach be silent?"""


@dataclass(frozen=True, slots=True)
class NudgesHere:
    """How much shall the coach say here?"""


@dataclass(frozen=True, slots=True)
class SettingMisheard:
    """What was typed behind the command is no day, hour or place."""


@dataclass(frozen=True, slots=True)
class SquadReminder:
    """Session time, and who has answered; `out` counts, nobody is named for staying away.

    `missed` are days of which nobody was reminded.
    """

    at: datetime
    coming: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    out: int = 0
    late: timedelta = timedelta(0)
    missed: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class SquadRecap:
    """A session looked back on.  `metres` None: too few to sum.  `weeks` in a row, 0: none."""

    day: date
    done: int
    of: int
    metres: MetresTogether | None
    weeks: int


@dataclass(frozen=True, slots=True)
class StillToTellHere:
    """These were in and cannot be asked in private."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotedHere:
    """Two words for a session that was logged."""

    called: str


@dataclass(frozen=True, slots=True)
class AnsweredAside:
    """There is an answer in private; what about is nobody's business here."""

    called: str


@dataclass(frozen=True, slots=True)
class OpenChatFirst:
    """Somebody cannot be written to yet."""

    called: str


@dataclass(frozen=True, slots=True)
class NextSession:
    """The next session, for an admin to move.  `day` is its local day."""

    day: date
    at: datetime


@dataclass(frozen=True, slots=True)
class NothingAhead:
    """No session is planned in the next two weeks."""


@dataclass(frozen=True, slots=True)
class NotChanged:
    """The session is over, or the other day has one."""


@dataclass(frozen=True, slots=True)
class WantsToCoach:
    """Somebody who does not manage the room would like to coach; an admin decides."""

    called: str


@dataclass(frozen=True, slots=True)
class GoOnHere:
    """A squad whose room is gone could go on in this one."""

    squad: str


@dataclass(frozen=True, slots=True)
class SessionMoved:
    of: date
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionOff:
    """No session that day: a match, or no training."""

    day: date


@dataclass(frozen=True, slots=True)
class SessionAsUsual:
    at: datetime


@dataclass(frozen=True, slots=True)
class SteadyBoard:
    """Who wants to be here, by name, and their planned weeks in a row."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class WeekProposed:
    """The week's plan went to the members in private."""

    monday: date


@dataclass(frozen=True, slots=True)
class LeftMeanwhileHere:
    """What was to be said spoke of somebody who has erased all of theirs since."""


GroupContent = (
    RoomHello
    | SquadCard
    | DaysHere
    | HourHere
    | PlaceHere
    | QuietHere
    | NudgesHere
    | SettingMisheard
    | SquadReminder
    | SquadRecap
    | StillToTellHere
    | NotedHere
    | AnsweredAside
    | OpenChatFirst
    | NextSession
    | NothingAhead
    | NotChanged
    | GoOnHere
    | WantsToCoach
    | SessionMoved
    | SessionOff
    | SessionAsUsual
    | SteadyBoard
    | WeekProposed
    | LeftMeanwhileHere
)
