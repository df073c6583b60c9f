"""Red flags: asked about, raised, cleared."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.safety.red_flags import FlagKey, Tier
from bot.words.labels import ButtonName
from bot.words.line import Content


class Card(StrEnum):
    """The screening on a phone: what needs help today, how the joint behaves, what else."""

    URGENT = "urgent"
    JOINT = "joint"
    HEALTH = "health"


class Worry(StrEnum):
    """What is met with support instead of a session."""

    SELF_HARM = "self_harm"
    EATING = "eating"
    PAINKILLERS = "painkillers"


class ScreeningLabel(ButtonName):
    """Buttons of this story."""

    NOT_THAT = "not_that"
    DOCTOR = "doctor"
    PHYSIO = "physio"
    PROFESSIONAL = "professional"
    NOT_YET = "not_yet"
    NOTHING_CHANGED = "nothing_changed"
    SOMETHING_CHANGED = "something_changed"
    CHECKED = "checked"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class CardAsked(Content):
    """Any of these?  `since_look`: only what came after somebody looked at an earlier yes."""

    card: Card
    since_look: bool = False


@dataclass(frozen=True, slots=True)
class FurtherAsked(Content):
    """The one question that tells how urgent a flag is."""

    key: FlagKey


@dataclass(frozen=True, slots=True)
class MentionsAsked(Content):
    """You mentioned something; is any of this happening?

    `is_emergency`: where help is stands before the question, not behind its answer.
    """

    keys: tuple[FlagKey, ...]
    is_emergency: bool = False


@dataclass(frozen=True, slots=True)
class Stopped(Content):
    """The plan is paused until somebody has looked at it.

    `kept`: the session they told of is written down all the same.
    """

    keys: tuple[FlagKey, ...]
    tier: Tier
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Supported(Content):
    """A kind word and where help is, instead of a session."""

    worry: Worry


@dataclass(frozen=True, slots=True)
class WhoCleared(Content):
    """Who has looked at it?"""

    keys: tuple[FlagKey, ...]


@dataclass(frozen=True, slots=True)
class DayWanted(Content):
    """That was no day in the past.  `after`: it has to be this day or later; None: any."""

    after: date | None = None


@dataclass(frozen=True, slots=True)
class CardSkipped(Content):
    """What goes without an answer: no session at all, or no load."""

    card: Card


ScreeningContent = (
    CardAsked
    | FurtherAsked
    | MentionsAsked
    | Stopped
    | Supported
    | WhoCleared
    | DayWanted
    | CardSkipped
)
