"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskToday(Asking):
    """A first question."""


TodayQuestion = AskToday
