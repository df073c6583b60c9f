"""Why a prescription reads as it does, as keys; a person is told them in words.

One of them settles a session; those of `KEPT` stand beside it in the log, and the sign-off cases
name them.
"""

from enum import StrEnum
from typing import Literal


class Reason(StrEnum):
    START = "start"
    AFTER_HOLD = "after_hold"
    CLEARED_FROM_THE_WALK = "cleared_from_the_walk"
    CLEARED_AFTER_A_HOLD = "cleared_after_a_hold"
    CLEARED_FOR_LIGHT = "cleared_for_light"
    CLEARED_SO_FAR = "cleared_so_far"
    PAIN_GREEN = "pain_green"
    STABLE_THREE = "stable_three"
    PAIN_AMBER1 = "pain_amber1"
    PAIN_AMBER2 = "pain_amber2"
    PAIN_RED = "pain_red"
    PAIN_UNKNOWN = "pain_unknown"
    HURT_WHEN_LIGHT = "hurt_when_light"
    NOT_SMOOTH = "not_smooth"
    EFFORT_OVER = "effort_over"
    EFFORT_UNKNOWN = "effort_unknown"
    SETS_MISSED = "sets_missed"
    GAP = "gap"
    NEW_TO_SLED = "new_to_sled"
    LIMIT_LEVEL = "limit_level"
    LIMIT_LOAD = "limit_load"
    LIMIT_WEEK = "limit_week"
    AFTER_LIMIT = "after_limit"
    COURSE = "course"
    MATCH_DAY = "match_day"
    DAY_BEFORE_MATCH = "day_before_match"
    DAY_AFTER_MATCH = "day_after_match"
    LEG_SORENESS = "leg_soreness"
    MATCH_IN_TWO_DAYS = "md-2"
    MATCH_IN_THE_LEGS = "md+2"  # also the day after 30-59 minutes: the same 80 %
    SHORT_MATCH_YESTERDAY = "md+1_unused"
    DELOAD = "deload"
    EASIER_WEEK = "easier_week"
    LIGHTER = "lighter"
    WEEK_RED = "week_red"
    WEEK_AMBER = "week_amber"
    WARM_UP = "warm_up"
    CLIMB_PAUSED = "climb_paused"
    TOO_SOON = "too_soon"
    CLEAN_TOO_FEW = "clean_too_few"
    LEVEL_CAP = "level_cap"
    TOP_OF_LADDER = "top_of_ladder"
    STEP_UP = "step_up"
    NEW_SURFACE = "new_surface"
    EMPTY_OK = "empty_ok"
    BRIDGE = "bridge"
    SLED_TOO_HEAVY = "sled_too_heavy"
    RPE_ONLY = "rpe_only"
    NO_KIT = "no_kit"


Objection = Literal[
    Reason.HURT_WHEN_LIGHT,
    Reason.MATCH_DAY,
    Reason.DAY_BEFORE_MATCH,
    Reason.DAY_AFTER_MATCH,
    Reason.LEG_SORENESS,
    Reason.MATCH_IN_TWO_DAYS,
    Reason.MATCH_IN_THE_LEGS,
    Reason.SHORT_MATCH_YESTERDAY,
    Reason.DELOAD,
    Reason.EASIER_WEEK,
    Reason.LIGHTER,
    Reason.WEEK_RED,
    Reason.WEEK_AMBER,
    Reason.WARM_UP,
    Reason.CLEARED_SO_FAR,
    Reason.LIMIT_LEVEL,
    Reason.LIMIT_LOAD,
    Reason.LIMIT_WEEK,
    Reason.CLIMB_PAUSED,
    Reason.TOO_SOON,
    Reason.CLEAN_TOO_FEW,
    Reason.LEVEL_CAP,
    Reason.TOP_OF_LADDER,
]
"""The reasons that keep somebody on their step although the last session asks for no less."""

BESIDE = frozenset(
    {
        Reason.PAIN_GREEN,
        Reason.STABLE_THREE,
        Reason.NEW_SURFACE,
        Reason.EMPTY_OK,
        Reason.BRIDGE,
        Reason.SLED_TOO_HEAVY,
        Reason.RPE_ONLY,
        Reason.NO_KIT,
    }
)
"""The reasons that only ever stand beside a session: they are nobody's opinion and settle none."""

KEPT: frozenset[Objection] = frozenset(
    {
        Reason.HURT_WHEN_LIGHT,
        Reason.LEG_SORENESS,
        Reason.MATCH_IN_TWO_DAYS,
        Reason.MATCH_IN_THE_LEGS,
        Reason.SHORT_MATCH_YESTERDAY,
        Reason.DELOAD,
        Reason.EASIER_WEEK,
        Reason.LIGHTER,
        Reason.WEEK_RED,
        Reason.WEEK_AMBER,
        Reason.LEVEL_CAP,
    }
)
"""The objections that stand beside a session in the log; the others are in its plan already."""
