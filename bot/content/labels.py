"""What a button is called, as a value: a name of some story, or a figure in the reader's form."""

from dataclasses import dataclass
from datetime import date, time

from bot.content.common import CommonLabel
from bot.content.kit import KitLabel
from bot.content.library import LibraryLabel, Topic
from bot.content.link import LinkLabel, RemindOn, UnlinkFrom
from bot.content.logging import LoggingLabel
from bot.content.matches import MatchesLabel
from bot.content.morning import MorningLabel
from bot.content.onboarding import OnboardingLabel, WeekdaysTogether
from bot.content.pause import PauseLabel
from bot.content.reminding import RemindingLabel
from bot.content.room import CoachOff, QuietHours, RoomLabel
from bot.content.schedule import ScheduleLabel
from bot.content.screening import FlagTick, HealthTick, ScreeningLabel
from bot.content.settings import SettingsLabel
from bot.content.squad import ScopeTick, ShareWith, SquadLabel
from bot.content.today import TodayLabel
from bot.content.week import WeekLabel
from bot.content.why import WhyLabel
from bot.languages import own_name
from bot.rules.records import Language

LANGUAGE_NAMES = {language: own_name(language.value) for language in Language}
"""Each language by its own name."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare number, such as a pain of 3 or a year."""

    value: float


@dataclass(frozen=True, slots=True)
class OnDay:
    """A date, short."""

    day: date


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday, short; Monday is 0.  `ticked` shows it as chosen."""

    weekday: int
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class AtTime:
    """A wall time."""

    time: time


@dataclass(frozen=True, slots=True)
class LoadOf:
    """A load, shown in the reader's unit."""

    kg: float


@dataclass(frozen=True, slots=True)
class Literally:
    """A proper name that no language changes: a zone, a platform, a language's own name."""

    text: str


Label = (
    CommonLabel
    | OnboardingLabel
    | ScreeningLabel
    | FlagTick
    | HealthTick
    | SettingsLabel
    | TodayLabel
    | LoggingLabel
    | MorningLabel
    | WhyLabel
    | ScheduleLabel
    | MatchesLabel
    | PauseLabel
    | KitLabel
    | WeekLabel
    | LibraryLabel
    | Topic
    | RemindingLabel
    | SquadLabel
    | ShareWith
    | ScopeTick
    | LinkLabel
    | RemindOn
    | UnlinkFrom
    | RoomLabel
    | QuietHours
    | CoachOff
    | Figure
    | OnDay
    | OnWeekday
    | WeekdaysTogether
    | AtTime
    | LoadOf
    | Literally
)
