"""All the words of one language."""

from dataclasses import dataclass

from bot.speech.layout.common import CommonWords
from bot.speech.layout.kit import KitWords
from bot.speech.layout.library import LibraryWords
from bot.speech.layout.link import LinkWords
from bot.speech.layout.logging import LoggingWords
from bot.speech.layout.matches import MatchesWords
from bot.speech.layout.morning import MorningWords
from bot.speech.layout.onboarding import OnboardingWords
from bot.speech.layout.pause import PauseWords
from bot.speech.layout.reminding import RemindingWords
from bot.speech.layout.room import RoomWords
from bot.speech.layout.schedule import ScheduleWords
from bot.speech.layout.screening import ScreeningWords
from bot.speech.layout.settings import SettingsWords
from bot.speech.layout.squad import SquadWords
from bot.speech.layout.today import TodayWords
from bot.speech.layout.week import WeekWords
from bot.speech.layout.why import WhyWords


@dataclass(frozen=True, slots=True)
class Words:
    """A language: a phrase it lacks is a type error where it is put together."""

    common: CommonWords
    onboarding: OnboardingWords
    screening: ScreeningWords
    settings: SettingsWords
    today: TodayWords
    logging: LoggingWords
    morning: MorningWords
    why: WhyWords
    schedule: ScheduleWords
    matches: MatchesWords
    pause: PauseWords
    kit: KitWords
    week: WeekWords
    library: LibraryWords
    link: LinkWords
    reminding: RemindingWords
    squad: SquadWords
    room: RoomWords
