"""Planned time off."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.rules.log.records import Pause, PauseReason
from bot.rules.severity import Severity
from bot.words.labels import ButtonName
from bot.words.line import Content


class PauseLabel(ButtonName):
    """Buttons of this story."""

    SICK = "pause.sick"
    TRAVEL = "pause.travel"
    EXAMS = "pause.exams"
    OTHER = "pause.other"
    THREE_DAYS = "pause.three_days"
    WEEK = "pause.week"
    TWO_WEEKS = "pause.two_weeks"
    OPEN_END = "pause.open_end"
    RESUME = "pause.resume"
    CHANGE = "pause.change"
    PAUSE = "pause.pause"
    NOT_YET = "pause.not_yet"


class PauseMisheard(StrEnum):
    """What was wanted, where a reply could not be read."""

    WHY = "why"
    UNTIL = "until"
    WELL = "well"


@dataclass(frozen=True, slots=True)
class Return:
    """What a way back looks like: the day, and what that long away asks for.

    `severity` is None where nothing was ever logged, so that nothing was left off.
    """

    day: date
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class PauseNoted(Content):
    """The pause is on file.

    `back` says what follows it; without an end, `table` says what so many days away will come
    to: last day, and what it asks for.
    """

    pause: Pause
    back: Return | None
    table: tuple[tuple[int, Severity], ...] = ()


@dataclass(frozen=True, slots=True)
class PauseShown(Content):
    """The pause that is on."""

    pause: Pause


@dataclass(frozen=True, slots=True)
class PauseEnded(Content):
    """Going on: what the time away asks for, and the next session, None where none is planned."""

    back: Return
    next_day: date | None
    next_at: time | None


@dataclass(frozen=True, slots=True)
class PauseUnclear(Content):
    wanted: PauseMisheard


@dataclass(frozen=True, slots=True)
class UntilWanted(Content):
    """For how long?"""

    why: PauseReason


PauseContent = PauseNoted | PauseShown | PauseEnded | PauseUnclear | UntilWanted
