"""Planned time off."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskPause(Asking):
    """A first question."""


PauseQuestion = AskPause
