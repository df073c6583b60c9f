"""Every question that can be open."""

from bot.talk.questions.kit import KitQuestion
from bot.talk.questions.logging import LoggingQuestion
from bot.talk.questions.matches import MatchesQuestion
from bot.talk.questions.morning import MorningQuestion
from bot.talk.questions.onboarding import OnboardingQuestion
from bot.talk.questions.pause import PauseQuestion
from bot.talk.questions.schedule import ScheduleQuestion
from bot.talk.questions.screening import ScreeningQuestion
from bot.talk.questions.settings import SettingsQuestion
from bot.talk.questions.today import TodayQuestion

Question = (
    OnboardingQuestion
    | ScreeningQuestion
    | SettingsQuestion
    | TodayQuestion
    | LoggingQuestion
    | MorningQuestion
    | ScheduleQuestion
    | MatchesQuestion
    | PauseQuestion
    | KitQuestion
)
