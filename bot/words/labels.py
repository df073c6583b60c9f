"""What a button is called, as a value: a name of some story, or a figure in the reader's form."""

from dataclasses import dataclass
from datetime import date, time

from bot.languages import own_name
from bot.rules.log.records import Language
from bot.squads.room.said import CoachOff, QuietHours, RoomLabel
from bot.stories.kit.said import KitLabel
from bot.stories.library.said import LibraryLabel, Topic
from bot.stories.link.said import LinkLabel, RemindOn, UnlinkFrom
from bot.stories.logging.said import LoggingLabel
from bot.stories.matches.said import MatchesLabel
from bot.stories.morning.said import MorningLabel
from bot.stories.onboarding.said import OnboardingLabel, WeekdaysTogether
from bot.stories.pause.said import PauseLabel
from bot.stories.reminding.said import RemindingLabel
from bot.stories.schedule.said import ScheduleLabel
from bot.stories.screening.said import FlagTick, HealthTick, ScreeningLabel
from bot.stories.settings.said import SettingsLabel
from bot.stories.squad.said import ScopeTick, ShareWith, SquadLabel
from bot.stories.today.said import TodayLabel
from bot.stories.week.said import WeekLabel
from bot.stories.why.said import WhyLabel
from bot.words.common.said import CommonLabel

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
