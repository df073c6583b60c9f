"""The onboarding questions that are a choice: what each button means, and words for it."""

import re

from bot.reading.answers import Misread, read_yes_no
from bot.reading.kit_words import equipment_in, surface_in
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Language, Persona, Region, Side
from bot.rules.safety.screening import EXPERIENCED_MONTHS
from bot.stories.onboarding.said import OnboardingLabel, OnboardingStep

Meaning = Region | Side | Persona | Equipment | Surface | int

MEANINGS: dict[OnboardingStep, dict[OnboardingLabel, Meaning]] = {
    OnboardingStep.REGION: {
        OnboardingLabel.KNEE: Region.KNEE,
        OnboardingLabel.ANKLE: Region.ANKLE,
        OnboardingLabel.BOTH_JOINTS: Region.BOTH,
        OnboardingLabel.NO_JOINT: Region.NONE,
    },
    OnboardingStep.SIDE: {
        OnboardingLabel.LEFT: Side.LEFT,
        OnboardingLabel.RIGHT: Side.RIGHT,
        OnboardingLabel.BOTH_SIDES: Side.BOTH,
    },
    OnboardingStep.PERSONA: {
        OnboardingLabel.PLAYER: Persona.PLAYER,
        OnboardingLabel.NON_PLAYER: Persona.NON_PLAYER,
    },
    OnboardingStep.EXPERIENCE: {  # months; the start looks at three and more only
        OnboardingLabel.NO_EXPERIENCE: 0,
        OnboardingLabel.SHORT_EXPERIENCE: 1,
        OnboardingLabel.LONG_EXPERIENCE: EXPERIENCED_MONTHS,
    },
    OnboardingStep.KIT: {
        OnboardingLabel.SLED: Equipment.SLED,
        OnboardingLabel.TYRE: Equipment.TYRE,
        OnboardingLabel.TREADMILL_OFF: Equipment.TREADMILL_OFF,
        OnboardingLabel.HILL: Equipment.HILL,
        OnboardingLabel.BAND: Equipment.BAND,
        OnboardingLabel.PARTNER_HELPS: Equipment.PARTNER,
        OnboardingLabel.WHEELED: Equipment.WHEELED,
        OnboardingLabel.NO_KIT: Equipment.NONE,
    },
    OnboardingStep.SURFACE: {
        OnboardingLabel.GYM_TURF: Surface.GYM_TURF,
        OnboardingLabel.TURF_3G: Surface.TURF_3G,
        OnboardingLabel.GRASS_DRY: Surface.GRASS_DRY,
        OnboardingLabel.GRASS_WET: Surface.GRASS_WET,
        OnboardingLabel.TRACK: Surface.TRACK,
        OnboardingLabel.RUBBER: Surface.RUBBER,
        OnboardingLabel.CONCRETE: Surface.CONCRETE,
    },
}


def typed_meaning(step: OnboardingStep, text: str, language: Language) -> Meaning | None:
    """Return what typed words stand for; None where they fit none of its choices, or two."""
    words = folded(text).strip("!?, ")
    typed = table("choices")[step]
    for label, one in MEANINGS[step].items():
        if words in typed[label]:
            return one
    match step:
        case OnboardingStep.KIT:
            return equipment_in(text)
        case OnboardingStep.SURFACE:
            return surface_in(text)
        case OnboardingStep.PERSONA:
            return _PERSONAS.get(read_yes_no(text, language))
        case OnboardingStep.EXPERIENCE if isinstance(said := read_yes_no(text, language), bool):
            return None if re.search(r"\d", words) else EXPERIENCED_MONTHS if said else 0
        case _:
            return _named_in(step, words)


_PERSONAS: dict[bool | Misread, Meaning] = {True: Persona.PLAYER, False: Persona.NON_PLAYER}


def _named_in(step: OnboardingStep, words: str) -> Meaning | None:
    """Return the one choice that is named somewhere in a text: "my left knee"."""
    named = [
        one
        for label, one in MEANINGS[step].items()
        if re.search(rf"\b(?:{'|'.join(map(re.escape, table('choices')[step][label]))})\b", words)
    ]
    return named[0] if len(named) == 1 else None
