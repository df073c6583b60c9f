"""Red flags: asked about, raised, cleared."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskScreening(Asking):
    """A first question."""


ScreeningQuestion = AskScreening
