"""What a session looks like and why: values that several stories say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.day_modes import ModeReason
from bot.rules.holding import HoldCause
from bot.rules.prescription import Decision, Prescription
from bot.rules.records import Entry
from bot.rules.weekload import WeekStatus


class Cue(StrEnum):
    """The cues that go with a session (form and alignment, the article's tip 1)."""

    LANE = "lane"
    RAIL = "rail"  # a treadmill that is off
    SLOPE = "slope"  # a hill
    STRAP = "strap"  # anything that is pulled
    TALL = "tall"  # nothing to lean against
    FEET = "feet"
    STEPS = "steps"
    TALK = "talk"
    STOP = "stop"  # with plates to take off
    EASE = "ease"  # without


class Cause(StrEnum):
    """The one thing that settled a session, by order of authority."""

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


@dataclass(frozen=True, slots=True)
class Because:
    """Why a session reads as it does: the cause, and the numbers it was decided on.

    `pain` is the worst said, `morning` and `baseline` the joint's 0-10; `band` is the effort
    that was asked for; `share` is how much of the sets is left, in percent.  `week` is the
    planned week against the usual one, None where weeks are not compared.  `light` is why a
    warm-up is one, `walks`: it is a walk, which is not cut.  `at_floor`: nothing is below the
    step.  `hold` is what began a pause.  `offers_kit`: the next step would take something to pull.
    """

    cause: Cause
    decision: Decision | None = None
    clean: int = 0
    step_up_days: int = 0
    gap_days: int = 0
    pain: int | None = None
    morning: int | None = None
    baseline: int = 0
    rpe: float | None = None
    band: tuple[float, float] = (0, 10)
    share: int = 100
    week_change_percent: float | None = None
    week: WeekStatus | None = None
    light: ModeReason | None = None
    walks: bool = False
    at_floor: bool = False
    hold: HoldCause | None = None
    offers_kit: bool = False


@dataclass(frozen=True, slots=True)
class Following:
    """The next session: on which day (None: no day is set), what, and why."""

    day: date | None
    prescription: Prescription
    because: Because | None
    empty_kg: float | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """A session as it stands in the log, for showing back."""

    entry: Entry
