"""The optional shoe tip of the article: shoes off just before pulling, built up slowly."""

from dataclasses import dataclass
from datetime import date

from bot.rules.records import Athlete, Log


@dataclass(frozen=True, slots=True)
class FootwearTip:
    """The tip may be given; at most so many sets barefoot today."""

    most_sets: int


def footwear_tip(athlete: Athlete, log: Log, today: date) -> FootwearTip | None:
    """Return the tip for today, or `None` where it must not or need not be given."""
    return None
