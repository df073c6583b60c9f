"""Days, hour, zone and quiet hours."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskSchedule(Asking):
    """A first question."""


ScheduleQuestion = AskSchedule
