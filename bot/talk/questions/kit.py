"""What is pulled, where, and the pull test."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskKit(Asking):
    """A first question."""


KitQuestion = AskKit
