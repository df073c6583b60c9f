"""What was done: understood, questioned, written down, corrected, taken back."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskLogging(Asking):
    """A first question."""


LoggingQuestion = AskLogging
