"""The days around a match: which session is left, and how much of it.

Markers of fatigue are not back at 72 hours (Silva 2018) and many staffs limit lower-body work
around a match (Sabag 2020); a backward drag has little braking in it, hence something light
rather than nothing.  The numbers are ours [D].
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.volume import FULL_PERCENT
from bot.rules.reasons import Reason


class Special(StrEnum):
    """Days whose session is not the step's own."""

    MATCH_DAY = "MD"
    DAY_BEFORE = "MD-1"
    DAY_AFTER = "MD+1"
    SORE_AFTER = "MD+2"


TWO_DAYS = 2
TWO_DAYS_BEFORE_PERCENT = 60
TIRED_LEGS_PERCENT = 80
LONG_MATCH_MINUTES = 60
SHORT_MATCH_MINUTES = 30  # less than this leaves something to make up for
SHARE_OF = {
    Reason.MATCH_IN_TWO_DAYS: TWO_DAYS_BEFORE_PERCENT,
    Reason.MATCH_IN_THE_LEGS: TIRED_LEGS_PERCENT,
}
REST_ABOVE_PAIN = 2
SORE_FROM = 4


@dataclass(frozen=True, slots=True)
class MatchRule:
    """What the fixtures ask for.

    `special` takes the place of the step's own session; `rest` means not even that.
    A step-up is blocked by a `special` and by any reason.
    """

    special: Special | None = None
    rest: bool = False
    percent: int = FULL_PERCENT
    reasons: tuple[Reason, ...] = ()

    @property
    def cut_by(self) -> Reason | None:
        """The reason that leaves so few sets; `None` where all are left."""
        return next((one for one in self.reasons if SHARE_OF.get(one) == self.percent), None)


NO_MATCH = MatchRule()


def around_match(
    days_to_match: int | None,
    days_from_match: int | None,
    minutes_played: int,
    worst_pain: int = 0,
    leg_soreness: int | None = None,
) -> MatchRule:
    """Return the rule of the day.  `None`: no match known on that side.

    Where the days before one match and after another meet, the one that leaves less work
    wins: rest, then match day, the day before, the day after; percentages take the lowest.
    """
    played_long = minutes_played >= LONG_MATCH_MINUTES
    if days_to_match == 0 or days_from_match == 0:
        return MatchRule(Special.MATCH_DAY)
    if days_from_match == 1 and played_long and worst_pain > REST_ABOVE_PAIN:
        return MatchRule(Special.DAY_AFTER, rest=True)
    if days_to_match == 1:
        return MatchRule(Special.DAY_BEFORE)
    if days_from_match == 1 and played_long:
        return MatchRule(Special.DAY_AFTER)
    if days_from_match == TWO_DAYS and played_long and (leg_soreness or 0) >= SORE_FROM:
        return MatchRule(Special.SORE_AFTER, reasons=(Reason.LEG_SORENESS,))
    return _lighter(days_to_match, days_from_match, minutes_played)


def _lighter(
    days_to_match: int | None, days_from_match: int | None, minutes_played: int
) -> MatchRule:
    percent = FULL_PERCENT
    reasons: tuple[Reason, ...] = ()
    if days_to_match == TWO_DAYS:
        percent, reasons = TWO_DAYS_BEFORE_PERCENT, (Reason.MATCH_IN_TWO_DAYS,)
    if days_from_match == 1 and minutes_played < SHORT_MATCH_MINUTES:
        reasons += (Reason.SHORT_MATCH_YESTERDAY,)
    elif days_from_match == 1 or (
        days_from_match == TWO_DAYS and minutes_played >= LONG_MATCH_MINUTES
    ):
        percent = min(percent, TIRED_LEGS_PERCENT)
        reasons += (Reason.MATCH_IN_THE_LEGS,)
    return MatchRule(None, False, percent, reasons) if reasons else NO_MATCH
