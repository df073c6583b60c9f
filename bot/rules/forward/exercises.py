"""The forward half: backward work complements it and never replaces it.

Sled dragging is mostly pushing work, so the braking part is trained here (step-ups,
step-downs, split squats).  One item a conditioning session, sets in turn with the backward
ones.  The list and its doses stand in `exercises.toml`.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from bot.rules.ladder.steps import FORWARD_FROM_LEVEL
from bot.rules.load.equipment import Equipment
from bot.rules.pain.zones import AMBER, PainZone
from bot.rules.safety import ages


class Exercise(StrEnum):
    EASY_FORWARD_WALK = "easy_forward_walk"
    FORWARD_SLED_DRAG = "forward_sled_drag"
    SLED_PUSH = "sled_push"
    STEP_UP = "step_up"
    STEP_DOWN = "step_down"
    SPLIT_SQUAT = "split_squat"
    WALKING_LUNGE = "walking_lunge"
    GOBLET_SQUAT = "goblet_squat"
    HILL_WALK = "hill_walk"
    BAND_MARCH = "band_march"
    A_MARCH = "a_march"
    BUILD_UP = "build_up"
    CALF_RAISE = "calf_raise"
    TIBIALIS_RAISE = "tibialis_raise"
    SINGLE_LEG_BALANCE = "single_leg_balance"
    ASSISTED_NORDIC = "assisted_nordic"
    HIP_HINGE = "hip_hinge"


class Needs(StrEnum):
    """What has to be at hand."""

    NOTHING = "nothing"
    SLED = "sled"
    SLED_OR_TYRE = "sled_or_tyre"
    STEP = "step"
    DUMBBELLS = "dumbbells"  # helpful, not required
    KETTLEBELL = "kettlebell"
    HILL = "hill"
    BAND = "band"
    PITCH = "pitch"
    WALL = "wall"
    BALL = "ball"
    PARTNER = "partner"


class Unit(StrEnum):
    REPEATS = "repeats"
    SECONDS = "seconds"
    METRES = "metres"
    WHOLE_REST = "whole_rest"  # as long as the way back takes


class Cue(StrEnum):
    """How to do it, in a few words."""

    TALL = "tall"
    NO_SLAM_START = "no_slam_start"
    WHOLE_FOOT = "whole_foot"
    KNEE_OVER_TOE = "knee_over_toe"
    STOP_ABOVE_PAIN_3 = "stop_above_pain_3"
    SLOW_LOWERING = "slow_lowering"
    SHORT_STEPS = "short_steps"
    KNEES_UP = "knees_up"
    EASY_PACE = "easy_pace"
    STRAIGHT_THEN_BENT = "straight_then_bent"
    HEELS_STAY = "heels_stay"
    HIPS_LEVEL = "hips_level"
    PARTNER_SLOWS = "partner_slows"
    BACK_FLAT = "back_flat"


class Trains(StrEnum):
    """Why it is there: what pulling backward leaves out, or asks of a body."""

    BRAKING = "braking"  # a sled has no lowering part
    DRIVE = "drive"
    RUNNING = "running"
    CALVES = "calves"
    SHINS = "shins"
    BALANCE = "balance"
    HAMSTRINGS = "hamstrings"


@dataclass(frozen=True, slots=True)
class Dose:
    """What a set starts with, from `low` to `high` of a unit."""

    low: int
    high: int
    unit: Unit
    each_side: bool = False


@dataclass(frozen=True, slots=True)
class ForwardItem:
    """A row of the menu.  `nearest_match_days`: not with a match that close or closer.

    `most_sets` are never passed, None: as many as the session leaves room for.
    """

    code: str
    exercise: Exercise
    needs: Needs
    dose: Dose
    from_level: int
    trains: Trains | None = None
    cue: Cue | None = None
    most_sets: int | None = None
    for_ankles: bool = False
    green_only: bool = False
    adult_only: bool = False
    nearest_match_days: int | None = None


# How an exercise is done, all [D].
STEP_UP_CM = (20, 30)
STEP_DOWN_CM = (10, 20)  # a heel tap
LOWERING_S = 3  # the braking part a sled lacks
BUILD_UP_PERCENT = (70, 80)  # of a sprint


@cache
def menu() -> tuple[ForwardItem, ...]:
    """Return the rows of `exercises.toml`, read when they are first wanted.

    Raises `msgspec.ValidationError`, which names the row and what was wanted there.
    """
    told = Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(told)["menu"], tuple[ForwardItem, ...])


@cache
def item_of(exercise: Exercise) -> ForwardItem:
    """Return the row of an exercise."""
    return next(item for item in menu() if item.exercise is exercise)


PULLABLE = frozenset({Equipment.SLED, Equipment.TYRE, Equipment.WHEELED})
PUSHABLE = frozenset({Equipment.SLED, Equipment.WHEELED})  # has handles


@dataclass(frozen=True, slots=True)
class Forward:
    """The forward work of a session; 0 sets of the easy walk means after every set."""

    exercise: Exercise
    sets: int = 0


EASY_WALK = Forward(Exercise.EASY_FORWARD_WALK)


def has_symptoms(baseline_pain: int, zone: PainZone | None) -> bool:
    """Tell whether any symptom leaves the easy walk, and the gentle rows of the menu."""
    return baseline_pain >= 1 or zone in AMBER


def default_exercise(level: int, equipment: Equipment) -> Exercise:
    """Return what the menu offers first at a level with what is being pulled."""
    if level < FORWARD_FROM_LEVEL:
        return Exercise.EASY_FORWARD_WALK
    if level >= item_of(Exercise.SLED_PUSH).from_level and equipment in PUSHABLE:
        return Exercise.SLED_PUSH
    if equipment in PULLABLE:
        return Exercise.FORWARD_SLED_DRAG
    return Exercise.STEP_UP


GENTLE_TO_LEVEL = 1  # rows from level 0 or 1 are what symptoms leave open (A16) [D]


def choices_for(
    level: int,
    age: int,
    zone: PainZone | None,
    days_to_match: int | None,
    at_hand: frozenset[Needs],
    *,
    symptoms: bool = False,
) -> tuple[ForwardItem, ...]:
    """Return the rows of the menu open today, in the menu's order.

    With an amber zone or other symptoms only those of levels 0 and 1 are.  `at_hand` need not
    name `NOTHING` or `DUMBBELLS`: body weight will do.
    """
    free = at_hand | {Needs.NOTHING, Needs.DUMBBELLS}
    highest = min(level, GENTLE_TO_LEVEL) if symptoms or zone in AMBER else level
    return tuple(
        item
        for item in menu()
        if item.from_level <= highest
        and item.needs in free
        and (age >= ages.ADULT_FROM or not item.adult_only)
        and (zone is PainZone.GREEN or not item.green_only)
        and not _too_near_a_match(item, days_to_match)
    )


def _too_near_a_match(item: ForwardItem, days_to_match: int | None) -> bool:
    nearest = item.nearest_match_days
    return nearest is not None and days_to_match is not None and days_to_match <= nearest
