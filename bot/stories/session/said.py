"""What a session looks like and why: values that several stories say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.rules.load.weekload import WeekStatus
from bot.rules.pain.holding import HoldCause
from bot.rules.prescription import Decision, Prescription
from bot.rules.reasons import Cause
from bot.rules.week.day_modes import ModeReason


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
