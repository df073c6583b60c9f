"""What each button of a choice stands for."""

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Persona, Region, Side
from bot.rules.safety.screening import EXPERIENCED_MONTHS
from bot.stories.onboarding.said import OnboardingLabel

REGION = {
    OnboardingLabel.KNEE: Region.KNEE,
    OnboardingLabel.ANKLE: Region.ANKLE,
    OnboardingLabel.HIP: Region.HIP,
    OnboardingLabel.BOTH_JOINTS: Region.BOTH,
    OnboardingLabel.NO_JOINT: Region.NONE,
}
SIDE = {
    OnboardingLabel.LEFT: Side.LEFT,
    OnboardingLabel.RIGHT: Side.RIGHT,
    OnboardingLabel.BOTH_SIDES: Side.BOTH,
}
PERSONA = {
    OnboardingLabel.PLAYER: Persona.PLAYER,
    OnboardingLabel.NON_PLAYER: Persona.NON_PLAYER,
}
EXPERIENCE = {  # months; the start looks at three and more only
    OnboardingLabel.NO_EXPERIENCE: 0,
    OnboardingLabel.SHORT_EXPERIENCE: 1,
    OnboardingLabel.LONG_EXPERIENCE: EXPERIENCED_MONTHS,
}
KIT = {
    OnboardingLabel.SLED: Equipment.SLED,
    OnboardingLabel.TYRE: Equipment.TYRE,
    OnboardingLabel.TREADMILL_OFF: Equipment.TREADMILL_OFF,
    OnboardingLabel.HILL: Equipment.HILL,
    OnboardingLabel.BAND: Equipment.BAND,
    OnboardingLabel.PARTNER_HELPS: Equipment.PARTNER,
    OnboardingLabel.WHEELED: Equipment.WHEELED,
    OnboardingLabel.NO_KIT: Equipment.NONE,
}
SURFACE = {
    OnboardingLabel.GYM_TURF: Surface.GYM_TURF,
    OnboardingLabel.TURF_3G: Surface.TURF_3G,
    OnboardingLabel.GRASS_DRY: Surface.GRASS_DRY,
    OnboardingLabel.GRASS_WET: Surface.GRASS_WET,
    OnboardingLabel.TRACK: Surface.TRACK,
    OnboardingLabel.RUBBER: Surface.RUBBER,
    OnboardingLabel.CONCRETE: Surface.CONCRETE,
}
RETURNING = {  # as a typed answer is read
    OnboardingLabel.NOT_RETURNING: "no",
    OnboardingLabel.RETURNING_CLEARED: "cleared",
    OnboardingLabel.RETURNING_NOT_CLEARED: "not_cleared",
}
