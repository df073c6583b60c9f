"""What is pulled, where, and the pull test."""

from dataclasses import dataclass

from bot.dialogue.question import Asking


@dataclass(frozen=True, slots=True)
class AskEquipment(Asking):
    """What do you pull?"""


@dataclass(frozen=True, slots=True)
class AskSurface(Asking):
    """On what?"""


@dataclass(frozen=True, slots=True)
class AskEmptyMass(Asking):
    """What does it weigh empty?"""


@dataclass(frozen=True, slots=True)
class AskPlateStep(Asking):
    """What is the smallest pair of plates?"""


@dataclass(frozen=True, slots=True)
class AskReading(Asking):
    """What did the luggage scale read?"""


@dataclass(frozen=True, slots=True)
class AskTotal(Asking):
    """What did sled and plates weigh together?"""

    reading_kg: float


KitQuestion = AskEquipment | AskSurface | AskEmptyMass | AskPlateStep | AskReading | AskTotal
