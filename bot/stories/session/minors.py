"""What is another matter under eighteen."""

from bot.dialogue.turn import Scene
from bot.rules.pain.zones import PainLimits, pain_limits
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on


def limits_of(scene: Scene) -> PainLimits:
    """Return the pain limits of the athlete's age."""
    return pain_limits(age_on(scene.athlete.birth_year, scene.today))


def is_minor(scene: Scene) -> bool:
    """Tell whether a parent or guardian should see what asks for a pause."""
    return age_on(scene.athlete.birth_year, scene.today) < ages.ADULT_FROM
