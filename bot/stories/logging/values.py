"""Whether a line is a value and nothing beside it; the plates of a load told with the sled."""

import re
from datetime import date

from bot.dialogue.turn import Scene
from bot.reading.answers import is_all_but
from bot.rules.load.equipment import WEIGHED
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.kit import kit_on
from bot.stories.logging.draft import planned

# What may stand around the value of a correction.
_AROUND_A_VALUE = re.compile(
    r"\b(?:s?rpe|effort|esfuerzo|pain|dolor|load|weight|plates?|carga|peso|discos?|sets?|series?"
    r"|rounds?|pulls?|reps?|vueltas?|arrastres?|kgs?|kilos?|kilograms?|lbs?|pounds?|libras?|m|mts?"
    r"|met(?:er|re)s?|metros?|yds?|yards?|yardas?|s|secs?|seconds?|segundos?|mins?|minutes?"
    r"|minutos?|steps?|pasos?|smooth|choppy|fluidos?|surface|superficie|instead|not|en vez"
    r"|en lugar|sino|sin|without|unloaded|i|we|did|used|hice|use|puse|fui|fueron|were|no|sled"
    r"|trineo|empty|vacio|of|out|x)\b"
)
_NUMBER = re.compile(r"\d+(?:[.,/-]\d+)*")


def is_value_alone(plain: str) -> bool:
    """Say whether folded text, its numbers in digits, holds values and what may stand by them."""
    return is_all_but(_AROUND_A_VALUE.sub(" ", _NUMBER.sub(" ", plain)))


_IN_ALL = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)"
    r" ?(?P<unit>kgs?|kilos?|lbs?|pounds?|libras)?,? ?\(?"
    r"(?:(?P<sled>(?:including|incl\.?|counting|incluyendo|incluido|contando)(?: the| el)? "
    r"(?:sled|sledge|trineo)|(?:the |el )?(?:sled|trineo) (?:included|incluido))"
    r"|(?P<all>in all|all in|altogether|in total|en total)"
    r"|(?:with|con)(?: the| el)? (?:sled|sledge|trineo))\b\)?",
    re.IGNORECASE,
)
_NEAR = 0.01  # kg: what the card says is rounded


def in_plates(scene: Scene, text: str, day: date | None = None) -> str:
    """Return a line with a load that has the sled in it as the plates alone.

    So the card's own "20 kg in all" can be typed back.  One "in all" that is not what was planned
    may be all plates as well: both are left to be asked between.
    """
    kit = kit_on(scene.athlete, day or scene.today)
    found = _IN_ALL.search(text)
    if found is None or kit.empty_kg is None or kit.equipment not in WEIGHED:
        return text
    unit = found["unit"] or scene.athlete.load_unit.value
    per = KG_PER_LB if unit[:1].lower() in "lp" else 1.0
    value = float(found["number"].replace(",", "."))
    plates = value * per - kit.empty_kg
    if plates < -_NEAR:
        return text
    plan = planned(scene, day or scene.today)
    usual = None if plan is None else plan.added_kg
    is_own_words = usual is not None and abs(plates - usual) < (1 if per != 1 else _NEAR)
    said = f"{max(plates, 0) / per:.2f}".rstrip("0").rstrip(".")
    if found["sled"] or is_own_words:
        return f"{text[: found.start()]}{said} {unit}{text[found.end() :]}"
    if found["all"]:
        return f"{text[: found.start()]}{said} or {value:g} {unit}{text[found.end() :]}"
    return text
