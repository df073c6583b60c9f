"""Language, units, how much advice, consent, leaving."""

from dataclasses import dataclass

from bot.talk.questions.asking import Asking


@dataclass(frozen=True, slots=True)
class AskSettings(Asking):
    """A first question."""


SettingsQuestion = AskSettings
