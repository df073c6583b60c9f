"""What each button of a choice stands for: the value that a typed answer is read as."""

from collections.abc import Mapping

from bot.reading.starting.lines import Value
from bot.rules.safety.screening import EXPERIENCED_MONTHS
from bot.stories.onboarding.said import OnboardingLabel, OnboardingStep

Choice = Mapping[OnboardingLabel, Value]

REGION: Mapping[OnboardingLabel, tuple[tuple[str, None], ...]] = {
    OnboardingLabel.KNEE: (("knee", None),),
    OnboardingLabel.ANKLE: (("ankle", None),),
    OnboardingLabel.HIP: (("hip", None),),
    OnboardingLabel.BOTH_JOINTS: (("knee", None), ("ankle", None)),
    OnboardingLabel.NO_JOINT: (),
}
SIDE: Choice = {
    OnboardingLabel.LEFT: "left",
    OnboardingLabel.RIGHT: "right",
    OnboardingLabel.BOTH_SIDES: "both",
}
CROSSED: Choice = {  # offered beside them where knee and ankle are watched
    OnboardingLabel.LEFT_RIGHT: (("knee", "left"), ("ankle", "right")),
    OnboardingLabel.RIGHT_LEFT: (("knee", "right"), ("ankle", "left")),
}
PERSONA: Choice = {OnboardingLabel.PLAYER: True, OnboardingLabel.NON_PLAYER: False}
EXPERIENCE: Choice = {  # months; the start looks at three and more only
    OnboardingLabel.NO_EXPERIENCE: 0,
    OnboardingLabel.SHORT_EXPERIENCE: 1,
    OnboardingLabel.LONG_EXPERIENCE: EXPERIENCED_MONTHS,
}
KIT: Mapping[OnboardingLabel, tuple[str, ...]] = {
    OnboardingLabel.SLED: ("sled",),
    OnboardingLabel.TYRE: ("tyre",),
    OnboardingLabel.TREADMILL_OFF: ("treadmill_off",),
    OnboardingLabel.HILL: ("hill",),
    OnboardingLabel.BAND: ("band",),
    OnboardingLabel.PARTNER_HELPS: ("partner",),
    OnboardingLabel.WHEELED: ("wheeled_sled",),
    OnboardingLabel.NO_KIT: (),
}
SURFACE: Choice = {
    OnboardingLabel.GYM_TURF: "gym_turf",
    OnboardingLabel.TURF_3G: "turf_3g",
    OnboardingLabel.GRASS_DRY: "grass_dry",
    OnboardingLabel.GRASS_WET: "grass_wet",
    OnboardingLabel.TRACK: "track",
    OnboardingLabel.RUBBER: "rubber",
    OnboardingLabel.CONCRETE: "concrete",
}
RETURNING = {
    OnboardingLabel.NOT_RETURNING: "no",
    OnboardingLabel.RETURNING_CLEARED: "cleared",
    OnboardingLabel.RETURNING_NOT_CLEARED: "not_cleared",
}
GOAL: Choice = {
    OnboardingLabel.STRENGTH: "strength",
    OnboardingLabel.COMFORT: "comfort",
    OnboardingLabel.CONDITIONING: "conditioning",
    OnboardingLabel.FOOTBALL: "football",
}
CHOICES: Mapping[OnboardingStep, Choice] = {
    OnboardingStep.REGION: REGION,
    OnboardingStep.SIDE: {**SIDE, **CROSSED},
    OnboardingStep.PERSONA: PERSONA,
    OnboardingStep.EXPERIENCE: EXPERIENCE,
    OnboardingStep.RETURNING: dict(RETURNING),
    OnboardingStep.GOAL: GOAL,
}
"""Those of what can be told anew by a button."""
