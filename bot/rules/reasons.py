"""Why a prescription reads as it does, as keys; a person is told them in words.

`Reason` is what is kept beside a session in the log, and what the sign-off cases name.  `Cause`
is finer: what one rule of `decide` asks for something for.
"""

from enum import StrEnum
from typing import Literal


class Reason(StrEnum):
    PAIN_GREEN = "pain_green"
    PAIN_AMBER1 = "pain_amber1"
    PAIN_AMBER2 = "pain_amber2"
    PAIN_RED = "pain_red"
    PAIN_UNKNOWN = "pain_unknown"
    MATCH_IN_TWO_DAYS = "md-2"
    MATCH_IN_THE_LEGS = "md+2"  # also the day after 30-59 minutes: the same 80 %
    SHORT_MATCH_YESTERDAY = "md+1_unused"
    LEG_SORENESS = "leg_soreness"
    DELOAD = "deload"
    WEEK_AMBER = "week_amber"
    WEEK_RED = "week_red"
    LEVEL_CAP = "level_cap"
    NEW_SURFACE = "new_surface"
    EMPTY_OK = "empty_ok"
    BRIDGE = "bridge"
    SLED_TOO_HEAVY = "sled_too_heavy"
    RPE_ONLY = "rpe_only"
    NO_KIT = "no_kit"


class Cause(StrEnum):
    """What asks for less, cuts the sets or keeps a step up away; one of them settles a session."""

    START = "start"
    AFTER_HOLD = "after_hold"
    PAIN_RED = "pain_red"
    PAIN_AMBER2 = "pain_amber2"
    PAIN_AMBER1 = "pain_amber1"
    PAIN_UNKNOWN = "pain_unknown"
    NOT_SMOOTH = "not_smooth"
    EFFORT_OVER = "effort_over"
    EFFORT_UNKNOWN = "effort_unknown"
    SETS_MISSED = "sets_missed"
    GAP = "gap"
    COURSE = "course"
    MATCH_DAY = "match_day"
    DAY_BEFORE_MATCH = "day_before_match"
    DAY_AFTER_MATCH = "day_after_match"
    LEG_SORENESS = "leg_soreness"
    MATCH_IN_TWO_DAYS = "match_in_two_days"
    MATCH_IN_THE_LEGS = "match_in_the_legs"
    SHORT_MATCH_YESTERDAY = "short_match_yesterday"
    DELOAD = "deload"
    WEEK_RED = "week_red"
    WEEK_AMBER = "week_amber"
    WARM_UP = "warm_up"
    CLIMB_PAUSED = "climb_paused"
    TOO_SOON = "too_soon"
    CLEAN_TOO_FEW = "clean_too_few"
    LEVEL_CAP = "level_cap"
    TOP_OF_LADDER = "top_of_ladder"
    STEP_UP = "step_up"


Objection = Literal[
    Cause.MATCH_DAY,
    Cause.DAY_BEFORE_MATCH,
    Cause.DAY_AFTER_MATCH,
    Cause.LEG_SORENESS,
    Cause.MATCH_IN_TWO_DAYS,
    Cause.MATCH_IN_THE_LEGS,
    Cause.SHORT_MATCH_YESTERDAY,
    Cause.DELOAD,
    Cause.WEEK_RED,
    Cause.WEEK_AMBER,
    Cause.WARM_UP,
    Cause.CLIMB_PAUSED,
    Cause.TOO_SOON,
    Cause.CLEAN_TOO_FEW,
    Cause.LEVEL_CAP,
    Cause.TOP_OF_LADDER,
]
"""The causes that keep somebody on their step although the last session asks for no less."""
