"""The morning check."""

from dataclasses import dataclass

from bot.rules.pain.zones import PainZone
from bot.stories.session.said import Following
from bot.stories.today.said import HoldCard
from bot.words.labels import ButtonName
from bot.words.line import Content


class MorningLabel(ButtonName):
    """Buttons of this story."""

    NONE = "morning.none"
    SWELLING = "morning.swelling"
    SWELLING_TICKED = "morning.swelling_ticked"
    GAVE_WAY = "morning.gave_way"
    GAVE_WAY_TICKED = "morning.gave_way_ticked"
    LOCKED = "morning.locked"
    LOCKED_TICKED = "morning.locked_ticked"
    SEND = "morning.send"
    CHECK = "morning.check"


@dataclass(frozen=True, slots=True)
class CheckNoted(Content):
    """The morning is noted: what it means, and the next session.

    `pain` None: the number was skipped.  `zone` is that of the session before it, None where
    there is none to judge.  During a pause what it takes to go on stands on its own card.
    `of_morning`: it is this morning's, not one told later or of another day.
    """

    pain: int | None
    zone: PainZone | None
    following: Following | None
    of_morning: bool = True


@dataclass(frozen=True, slots=True)
class SwellingNoted(Content):
    """New swelling: a longer pause, and who to ask."""

    hold: HoldCard


MorningContent = CheckNoted | SwellingNoted
