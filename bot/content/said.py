"""Everything the coach can say."""

from bot.content.kit import KitContent
from bot.content.library import LibraryContent
from bot.content.line import Line
from bot.content.link import LinkContent
from bot.content.logging import LoggingContent
from bot.content.matches import MatchesContent
from bot.content.morning import MorningContent
from bot.content.onboarding import OnboardingContent
from bot.content.pause import PauseContent
from bot.content.reminding import RemindingContent
from bot.content.schedule import ScheduleContent
from bot.content.screening import ScreeningContent
from bot.content.settings import SettingsContent
from bot.content.squad import SquadContent
from bot.content.today import TodayContent
from bot.content.week import WeekContent
from bot.content.why import WhyContent

Content = (
    Line
    | OnboardingContent
    | ScreeningContent
    | SettingsContent
    | TodayContent
    | LoggingContent
    | MorningContent
    | WhyContent
    | ScheduleContent
    | MatchesContent
    | PauseContent
    | KitContent
    | WeekContent
    | LibraryContent
    | RemindingContent
    | SquadContent
    | LinkContent
)
