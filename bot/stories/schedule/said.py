"""Days, hour, zone and quiet hours."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.rules.log.records import Slot
from bot.rules.week.day_modes import ModeReason
from bot.words.labels import ButtonName
from bot.words.line import Content


class ScheduleLabel(ButtonName):
    """Buttons of this story."""

    DAYS = "schedule.days"
    HOUR = "schedule.hour"
    ZONE = "schedule.zone"
    QUIET = "schedule.quiet"
    REMINDERS_OFF = "schedule.reminders_off"
    REMINDERS_ON = "schedule.reminders_on"
    TWO = "schedule.two"
    THREE = "schedule.three"


class ScheduleMisheard(StrEnum):
    """What was wanted, where a reply could not be read."""

    SESSIONS = "sessions"
    DAYS = "days"
    HOUR = "hour"
    ZONE = "zone"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class DayNote:
    """A chosen day that is no full session as things stand, and why.

    `left_out`: there is none at all that day.
    """

    weekday: int
    why: ModeReason
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleShown(Content):
    """The week's days and all that belongs to them.

    `zone` is its name for people, `clock` what its clocks show now.  `changed`: this is how it
    reads after a change.
    """

    slots: tuple[Slot, ...]
    zone: str
    clock: time
    quiet_from: time
    quiet_to: time
    reminders: bool
    notes: tuple[DayNote, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleUnclear(Content):
    """A reply that could not be read, with an example of one that can."""

    wanted: ScheduleMisheard


@dataclass(frozen=True, slots=True)
class DaysWanted(Content):
    """Which days?  `chosen` of `sessions` are ticked."""

    sessions: int
    chosen: int


@dataclass(frozen=True, slots=True)
class HourWanted(Content):
    """At what time?  `either`: morning or evening was left open."""

    weekdays: tuple[int, ...]
    either: bool


@dataclass(frozen=True, slots=True)
class ZoneWanted(Content):
    """Where?  `several`: the place typed fits the buttons; `near`: it was spelt nearly so."""

    several: bool = False
    near: bool = False


ScheduleContent = ScheduleShown | ScheduleUnclear | DaysWanted | HourWanted | ZoneWanted
