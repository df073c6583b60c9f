"""What a button is called, as a value: a name of some story, or a figure in the reader's form."""

from datetime import date, time

from bot.languages import own_name
from bot.rules.log.records import Language
from bot.squads.room.said import CoachOff, QuietHours, RoomLabel
from bot.stories.library.said import LibraryLabel, Topic
from bot.stories.link.said import LinkLabel, RemindOn, UnlinkFrom
from bot.stories.logging.said import LoggingLabel
from bot.stories.matches.said import MatchesLabel
from bot.stories.morning.said import MorningLabel
from bot.stories.onboarding.said import OnboardingLabel
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
from bot.words.line import Line, Written

LANGUAGE_NAMES = {language: own_name(language.value) for language in Language}
"""Each language by its own name."""


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
    | Line
    | Written
    | date
    | time
)
