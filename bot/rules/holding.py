"""Holds: the pause after too much pain, and what has to be seen before it ends."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.ladder import Position
from bot.rules.records import Athlete, Log


class HoldCause(StrEnum):
    PAIN = "pain"  # a red session or a red morning
    SWELLING = "swelling"
    UNSTEADY = "unsteady"  # gave way or locked in a morning check


class HoldNeed(StrEnum):
    """What is still missing before a hold ends."""

    TIME = "time"
    MORNING = "morning"  # a morning check at all
    CALM_MORNING = "calm_morning"  # the last one was not calm yet
    SECOND_CALM_MORNING = "second_calm_morning"  # under 18
    NO_SWELLING = "no_swelling"
    NO_GIVING_WAY = "no_giving_way"
    SCREENING = "screening"


@dataclass(frozen=True, slots=True)
class Holding:
    """A hold that is on.

    `since` is the day it began, `until_at_least` the first day that time alone allows.
    `refer`: it is time that somebody looks at it.
    """

    since: date
    cause: HoldCause
    resume_at: Position
    until_at_least: date
    needs: tuple[HoldNeed, ...]
    refer: bool = False


def hold_on(athlete: Athlete, log: Log, today: date) -> Holding | None:
    """Return the hold that is on today, or `None` where there is none or it was released."""
    return None
