"""Getting to know somebody: from hello to the first session."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.words.labels import ButtonName
from bot.words.line import Content


class OnboardingStep(StrEnum):
    """The questions, in the order they are asked."""

    CONSENT = "consent"
    YEAR = "year"
    GUARDIAN = "guardian"
    URGENT = "urgent"
    JOINT = "joint"
    HEALTH = "health"
    REGION = "region"
    SIDE = "side"
    BASELINE = "baseline"
    WALKING = "walking"
    RESTING = "resting"
    RETURNING = "returning"
    PERSONA = "persona"
    TRAINS = "trains"
    EXPERIENCE = "experience"
    KIT = "kit"
    SURFACE = "surface"
    EMPTY = "empty"
    PLATES = "plates"
    BODY_MASS = "body_mass"
    MATCH_DAY = "match_day"
    DAYS = "days"
    HOUR = "hour"
    ZONE = "zone"


class OnboardingLabel(ButtonName):
    """Buttons of this story."""

    AGREE = "agree"
    DISAGREE = "disagree"
    PARENT = "parent"
    GUARDIAN = "guardian"
    NOT_NOW = "not_now"
    KNEE = "knee"
    ANKLE = "ankle"
    BOTH_JOINTS = "both_joints"
    NO_JOINT = "no_joint"
    LEFT = "left"
    RIGHT = "right"
    BOTH_SIDES = "both_sides"
    NOT_RETURNING = "not_returning"
    RETURNING_CLEARED = "returning_cleared"
    RETURNING_NOT_CLEARED = "returning_not_cleared"
    PLAYER = "player"
    NON_PLAYER = "non_player"
    NO_EXPERIENCE = "no_experience"
    SHORT_EXPERIENCE = "short_experience"
    LONG_EXPERIENCE = "long_experience"
    NOT_SURE = "not_sure"
    SLED = "sled"
    TYRE = "tyre"
    TREADMILL_OFF = "treadmill_off"
    HILL = "hill"
    BAND = "band"
    PARTNER_HELPS = "partner_helps"
    WHEELED = "wheeled"
    NO_KIT = "no_kit"
    GYM_TURF = "gym_turf"
    TURF_3G = "turf_3g"
    GRASS_DRY = "grass_dry"
    GRASS_WET = "grass_wet"
    TRACK = "track"
    RUBBER = "rubber"
    CONCRETE = "concrete"
    IN_POUNDS = "in_pounds"
    IN_KILOGRAMS = "in_kilograms"
    RATHER_NOT = "rather_not"
    NO_FIXED_DAY = "no_fixed_day"
    PICK_DAYS = "pick_days"
    ANSWER_NOW = "answer_now"


@dataclass(frozen=True, slots=True)
class Asked(Content):
    """One of the questions."""

    step: OnboardingStep


@dataclass(frozen=True, slots=True)
class Misheard(Content):
    """The answer did not fit; an example of one that does."""

    step: OnboardingStep


@dataclass(frozen=True, slots=True)
class EmptyAssumed(Content):
    """Nobody knows what the sled weighs; it is reckoned as a heavy one until they say."""

    kg: float


@dataclass(frozen=True, slots=True)
class SetUp(Content):
    """What was noted.  `weekdays` Monday 0, at `at` as in `city`; empty: no fixed days.

    `start` is the step of the ladder, None while a safety question is open.
    `eased`: pain keeps the first weeks unloaded, and somebody should look at it.
    """

    weekdays: tuple[int, ...]
    at: time | None
    city: str
    start: str | None
    eased: bool = False


OnboardingContent = Asked | Misheard | EmptyAssumed | SetUp
