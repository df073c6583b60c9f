"""Why a prescription reads as it does, as keys; a person is told them in words."""

from enum import StrEnum


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
