"""The 22 red flags: what is asked, how urgent a yes is, and what the coach does about it.

Bases: NHS and Ottawa lists (Stiell 1992, 1995), the topics of pre-exercise questionnaires
(Warburton, PAR-Q+), musculoskeletal red-flag lists (Finucane 2020); the rest ours [D].  A flag
is never a diagnosis, and "I feel fine" does not take one away.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """How urgent a yes is, most urgent first."""

    EMERGENCY = "E"  # the local emergency number, now
    URGENT = "U"  # same-day care
    REFER = "R"  # a professional before more sessions
    CLEARANCE = "C"  # a professional's word that this exercise is fine
    DECLINE = "X"  # the coach says no


class Block(StrEnum):
    """When a flag is asked about."""

    URGENT = "A"
    HEALTH = "B"
    JOINT = "C"
    AGE = "age"  # follows from the birth year
    SAID = "said"  # only ever from what somebody writes


class Action(StrEnum):
    """What a yes does to the programme."""

    STOP = "stop"  # no session of any kind until it is cleared
    PAUSE_UNTIL_WELL = "pause_until_well"  # a day of being well
    PAUSE_TODAY = "pause_today"  # support, and no session that day
    UNLOADED_ONLY = "unloaded_only"  # L0a, no climb
    REFUSE_REQUEST = "refuse_request"  # that request; the programme goes on
    NEED_GUARDIAN = "need_guardian"
    DECLINE = "decline"


class FlagKey(StrEnum):
    """The flag in a word, for whoever words it."""

    CHEST_OR_FAINTING = "chest_or_fainting"
    CALF = "calf"
    ACUTE_INJURY = "acute_injury"
    GIVING_WAY = "giving_way"
    LOCKED = "locked"
    CANNOT_BEAR_WEIGHT = "cannot_bear_weight"
    HOT_JOINT_OR_FEVER = "hot_joint_or_fever"
    NIGHT_PAIN = "night_pain"
    NUMBNESS = "numbness"
    SURGERY_OR_FRACTURE = "surgery_or_fracture"
    HEART = "heart"
    DIZZINESS_OR_FALLS = "dizziness_or_falls"
    PREGNANCY = "pregnancy"
    UNWELL_TODAY = "unwell_today"
    FEET_OR_BONES = "feet_or_bones"
    OTHER_CONDITION = "other_condition"
    UNDER_13 = "under_13"
    NO_GUARDIAN = "no_guardian"
    SEVERE_PAIN = "severe_pain"
    MODERATE_PAIN = "moderate_pain"
    VEHICLE = "vehicle"
    NEEDS_SUPPORT = "needs_support"
    URGENT_UNANSWERED = "urgent_unanswered"
    HEALTH_UNANSWERED = "health_unanswered"


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A row of the screening.

    `worst` is the tier where the worse signs of the row are there too (coughing blood with a
    swollen calf), `None` where the row has only one tier.
    """

    code: str
    key: FlagKey
    tier: Tier
    block: Block
    action: Action = Action.STOP
    worst: Tier | None = None


def _flag(
    number: int,
    key: FlagKey,
    tier: Tier,
    block: Block,
    action: Action = Action.STOP,
    worst: Tier | None = None,
) -> tuple[str, RedFlag]:
    code = f"RF{number:02}"
    return code, RedFlag(code, key, tier, block, action, worst)


RED_FLAGS = dict(
    (
        _flag(1, FlagKey.CHEST_OR_FAINTING, Tier.EMERGENCY, Block.URGENT),
        _flag(2, FlagKey.CALF, Tier.URGENT, Block.URGENT, worst=Tier.EMERGENCY),
        _flag(3, FlagKey.ACUTE_INJURY, Tier.URGENT, Block.URGENT),
        _flag(4, FlagKey.GIVING_WAY, Tier.REFER, Block.URGENT, worst=Tier.URGENT),
        _flag(5, FlagKey.LOCKED, Tier.URGENT, Block.URGENT),
        _flag(6, FlagKey.CANNOT_BEAR_WEIGHT, Tier.URGENT, Block.URGENT),
        _flag(7, FlagKey.HOT_JOINT_OR_FEVER, Tier.URGENT, Block.URGENT),
        _flag(8, FlagKey.NIGHT_PAIN, Tier.REFER, Block.URGENT, worst=Tier.URGENT),
        _flag(9, FlagKey.NUMBNESS, Tier.REFER, Block.URGENT, worst=Tier.EMERGENCY),
        _flag(10, FlagKey.SURGERY_OR_FRACTURE, Tier.CLEARANCE, Block.HEALTH),
        _flag(11, FlagKey.HEART, Tier.CLEARANCE, Block.HEALTH),
        _flag(12, FlagKey.DIZZINESS_OR_FALLS, Tier.CLEARANCE, Block.HEALTH),
        _flag(13, FlagKey.PREGNANCY, Tier.CLEARANCE, Block.HEALTH),
        _flag(14, FlagKey.UNWELL_TODAY, Tier.REFER, Block.HEALTH, Action.PAUSE_UNTIL_WELL),
        _flag(15, FlagKey.FEET_OR_BONES, Tier.CLEARANCE, Block.HEALTH),  # and never barefoot
        _flag(16, FlagKey.OTHER_CONDITION, Tier.CLEARANCE, Block.HEALTH),
        _flag(17, FlagKey.UNDER_13, Tier.DECLINE, Block.AGE, Action.DECLINE),
        _flag(18, FlagKey.NO_GUARDIAN, Tier.DECLINE, Block.AGE, Action.NEED_GUARDIAN),
        _flag(19, FlagKey.SEVERE_PAIN, Tier.REFER, Block.JOINT),
        _flag(20, FlagKey.MODERATE_PAIN, Tier.REFER, Block.JOINT, Action.UNLOADED_ONLY),
        _flag(21, FlagKey.VEHICLE, Tier.DECLINE, Block.SAID, Action.REFUSE_REQUEST),
        _flag(22, FlagKey.NEEDS_SUPPORT, Tier.REFER, Block.SAID, Action.PAUSE_TODAY),
    )
)

# A block somebody skips is filed like a flag, and open until it is answered: nothing at all
# without the urgent questions, nothing loaded without the health ones.
URGENT_UNANSWERED = "ASK_A"
HEALTH_UNANSWERED = "ASK_B"
UNANSWERED = {
    URGENT_UNANSWERED: RedFlag(
        URGENT_UNANSWERED, FlagKey.URGENT_UNANSWERED, Tier.DECLINE, Block.URGENT
    ),
    HEALTH_UNANSWERED: RedFlag(
        HEALTH_UNANSWERED,
        FlagKey.HEALTH_UNANSWERED,
        Tier.DECLINE,
        Block.HEALTH,
        Action.UNLOADED_ONLY,
    ),
}
EVERY_FLAG = RED_FLAGS | UNANSWERED

# Two short cards rather than nine questions: what needs help today, then how the joint behaves.
URGENT_CARDS = (
    ("RF01", "RF02", "RF03", "RF06", "RF07"),
    ("RF04", "RF05", "RF08", "RF09"),
)


MODERATE_PAIN = "RF20"


class HealthQuestion(StrEnum):
    """The health card in our own wording: the usual forms are copyrighted."""

    HEART_OR_BLOOD_PRESSURE = "heart_or_blood_pressure"
    CHEST_OR_BREATH = "chest_or_breath"
    DIZZINESS_OR_FALLS = "dizziness_or_falls"
    CONDITION_OR_MEDICINE = "condition_or_medicine"
    PREGNANCY = "pregnancy"
    OPERATION_OR_FRACTURE = "operation_or_fracture"
    SUPERVISED_ONLY = "supervised_only"
    TOLD_TO_AVOID = "told_to_avoid"
    FEET_OR_BONES = "feet_or_bones"
    UNWELL_TODAY = "unwell_today"


FLAG_OF_QUESTION = {
    HealthQuestion.HEART_OR_BLOOD_PRESSURE: "RF11",
    HealthQuestion.CHEST_OR_BREATH: "RF11",
    HealthQuestion.DIZZINESS_OR_FALLS: "RF12",
    HealthQuestion.CONDITION_OR_MEDICINE: "RF16",
    HealthQuestion.PREGNANCY: "RF13",
    HealthQuestion.OPERATION_OR_FRACTURE: "RF10",
    HealthQuestion.SUPERVISED_ONLY: "RF11",
    HealthQuestion.TOLD_TO_AVOID: "RF16",
    HealthQuestion.FEET_OR_BONES: "RF15",
    HealthQuestion.UNWELL_TODAY: "RF14",
}
