"""Days, hour, zone and quiet hours."""

from dataclasses import dataclass
from datetime import time

from bot.dialogue.question import Asking


@dataclass(frozen=True, slots=True)
class AskSessions(Asking):
    """Two or three a week?"""


@dataclass(frozen=True, slots=True)
class AskDays(Asking):
    """Which days?  `ticking`: the message with the ticks is on the screen already."""

    sessions: int
    chosen: tuple[int, ...] = ()
    ticking: bool = False


@dataclass(frozen=True, slots=True)
class AskHour(Asking):
    """At what time on these days?  `either` holds the readings of an hour typed without am/pm."""

    weekdays: tuple[int, ...]
    either: tuple[time, ...] = ()


@dataclass(frozen=True, slots=True)
class AskZone(Asking):
    """Which zone?  `among` holds those the place typed may be in; `near`: only nearly."""

    among: tuple[str, ...] = ()
    near: bool = False


@dataclass(frozen=True, slots=True)
class AskQuiet(Asking):
    """Quiet between which hours?"""


ScheduleQuestion = AskSessions | AskDays | AskHour | AskZone | AskQuiet
