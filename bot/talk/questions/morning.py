"""The morning check."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskMorning(Asking):
    """A first question."""


MorningQuestion = AskMorning
