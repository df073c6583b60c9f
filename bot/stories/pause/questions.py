"""Planned time off."""

from dataclasses import dataclass
from datetime import date

from bot.dialogue.question import Asking
from bot.rules.log.records import PauseReason


@dataclass(frozen=True, slots=True)
class AskWhyPause(Asking):
    """What is in the way?"""


@dataclass(frozen=True, slots=True)
class AskUntil(Asking):
    """For how long?  `since` is the first day off."""

    why: PauseReason
    since: date


@dataclass(frozen=True, slots=True)
class AskWell(Asking):
    """Well for a whole day?"""


PauseQuestion = AskWhyPause | AskUntil | AskWell
