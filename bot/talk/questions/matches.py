"""Match days."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskMatches(Asking):
    """A first question."""


MatchesQuestion = AskMatches
