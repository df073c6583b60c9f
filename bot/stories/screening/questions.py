"""Red flags: how urgent, who looked at it, and the screening asked again."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.dialogue.question import Asking
from bot.rules.safety.red_flags import Tier
from bot.stories.screening.said import Card


@dataclass(frozen=True, slots=True)
class AskFurther(Asking):
    """A flag is raised; are its worse signs there too?

    `codes` are all that was raised with it, `pending` those whose worse signs are still to be
    asked about, the first of them now.  `tier` is the most urgent so far.  `kept`: a session
    they told of is written down.  `fresh` are the codes that were not open before: a tap by
    mistake takes these back.
    """

    holds: ClassVar[bool] = True
    insists: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    codes: tuple[str, ...]
    pending: tuple[str, ...]
    tier: Tier
    kept: bool = False
    fresh: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskWho(Asking):
    """Who looked at it?  `fresh`: codes raised just now, which a tap by mistake takes back."""

    fresh: tuple[str, ...] = ()

    takes_own_words: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class AskWhen(Asking):
    """On which day did `by` (a role) look at it?"""

    by: str


@dataclass(frozen=True, slots=True)
class AskChanged(Asking):
    """Has anything changed since the last screening?"""


@dataclass(frozen=True, slots=True)
class AskCard(Asking):
    """A screening card outside onboarding, with what is ticked on it so far.

    `by` and `on` say who cleared the open flags and when, waiting for a clean screening;
    None where the cards were asked for another reason.
    """

    card: Card
    ticks: tuple[str, ...] = ()
    by: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class AskUsual(Asking):
    """How sore is the joint on a normal morning, asked again in a long pause?"""


ScreeningQuestion = AskFurther | AskWho | AskWhen | AskChanged | AskCard | AskUsual
