"""Red flags: asked about, raised, cleared."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.dialogue.question import Asking
from bot.rules.safety.red_flags import Tier
from bot.stories.logging.held import HeldReply
from bot.stories.screening.said import Card


@dataclass(frozen=True, slots=True)
class AskWatch(Asking):
    """Somebody used words that may be a red flag; is it happening?

    `codes` are the flags to ask about.  `held` is what else they said, understood already,
    so that their own words about their health need not be kept; None: nothing of use.
    `is_emergency`: the words were of an emergency, so where help is comes before the question.
    """

    grows: ClassVar[bool] = True

    insists: ClassVar[bool] = True
    most_words: ClassVar[int | None] = None

    codes: tuple[str, ...]
    held: HeldReply | None = None
    is_emergency: bool = False


@dataclass(frozen=True, slots=True)
class AskFurther(Asking):
    """A flag is raised; are its worse signs there too?

    `codes` are all that was raised with it, `pending` those whose worse signs are still to be
    asked about, the first of them now.  `tier` is the most urgent so far.  `kept`: a session
    they told of is written down.
    """

    insists: ClassVar[bool] = True
    most_words: ClassVar[int | None] = None

    codes: tuple[str, ...]
    pending: tuple[str, ...]
    tier: Tier
    kept: bool = False


@dataclass(frozen=True, slots=True)
class AskWho(Asking):
    """Who looked at it?"""


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


ScreeningQuestion = AskWatch | AskFurther | AskWho | AskWhen | AskChanged | AskCard
