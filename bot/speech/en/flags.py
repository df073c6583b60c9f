"""What each red flag is called in a sentence: what it is like, never what it is."""

from bot.rules.red_flags import FlagKey

FLAGS = {
    FlagKey.CHEST_OR_FAINTING: "chest pain, fainting, dizziness or bad breathlessness",
    FlagKey.CALF: "a calf or one leg that is swollen, sore, warm or discoloured",
    FlagKey.ACUTE_INJURY: "an injury in the last 7 days, or a pop in the joint",
    FlagKey.GIVING_WAY: "a knee or ankle that gives way",
    FlagKey.LOCKED: "a knee that is stuck and won't bend or straighten",
    FlagKey.CANNOT_BEAR_WEIGHT: "a joint badly swollen, out of shape, or not taking your weight",
    FlagKey.HOT_JOINT_OR_FEVER: "a hot, red joint, fever or chills",
    FlagKey.NIGHT_PAIN: "pain at night or at rest, whatever you do",
    FlagKey.NUMBNESS: "numbness, tingling or weakness in a leg",
    FlagKey.SURGERY_OR_FRACTURE: "a recent operation, fracture or joint injection",
    FlagKey.HEART: "your heart, blood pressure or breathing",
    FlagKey.DIZZINESS_OR_FALLS: "dizziness, fainting or falls",
    FlagKey.PREGNANCY: "being pregnant, or having given birth in the last 6 months",
    FlagKey.UNWELL_TODAY: "feeling unwell",
    FlagKey.FEET_OR_BONES: "numb feet, blood thinners, or a bone or joint condition",
    FlagKey.OTHER_CONDITION: "a long-term condition, a medicine, or advice you were given",
    FlagKey.UNDER_13: "your age",
    FlagKey.NO_GUARDIAN: "the yes of a parent or guardian",
    FlagKey.SEVERE_PAIN: "pain of 6 or more when walking or resting",
    FlagKey.MODERATE_PAIN: "pain of 4 or 5 when walking or resting",
    FlagKey.VEHICLE: "pulling a vehicle",
    FlagKey.NEEDS_SUPPORT: "what you told me",
    FlagKey.URGENT_UNANSWERED: "the safety questions still open",
    FlagKey.HEALTH_UNANSWERED: "the health questions still open",
}


def listed(parts: tuple[str, ...]) -> str:
    """Return the parts as one phrase: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
