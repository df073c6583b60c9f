"""Everything the coach can say."""

from bot.stories.library.said import LibraryContent
from bot.stories.link.said import LinkContent
from bot.stories.logging.said import LoggingContent
from bot.stories.matches.said import MatchesContent
from bot.stories.morning.said import MorningContent
from bot.stories.onboarding.said import OnboardingContent
from bot.stories.pause.said import PauseContent
from bot.stories.reminding.said import RemindingContent
from bot.stories.schedule.said import ScheduleContent
from bot.stories.screening.said import ScreeningContent
from bot.stories.settings.said import SettingsContent
from bot.stories.squad.said import SquadContent
from bot.stories.today.said import TodayContent
from bot.stories.week.said import WeekContent
from bot.stories.why.said import WhyContent
from bot.words.line import Card, Line

Content = (
    Line
    | Card
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
    | WeekContent
    | LibraryContent
    | RemindingContent
    | SquadContent
    | LinkContent
)
