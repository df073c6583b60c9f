"""What people call what they pull, in either language."""

import re
from enum import StrEnum

from bot.reading import page
from bot.reading.ground import surface_of
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface


class Refusal(StrEnum):
    """What is never pulled or walked on."""

    VEHICLE = "vehicle"
    RUNNING_BELT = "running_belt"
    ROAD = "road"
    STAIRS = "stairs"


_REFUSED = {
    Refusal(one): re.compile("|".join(said)) for one, said in table("kit")["refused"].items()
}
_ALLOWED = re.compile("|".join(table("kit")["allowed"]["any"]))
_EQUIPMENT = {Equipment(one): re.compile(said) for one, said in table("kit")["equipment"].items()}


def refused_in(text: str) -> Refusal | None:
    """Return what the text names that is never used; None where it names none of that.

    For words that are told of a thing to pull or of a floor: elsewhere a car may be anything.
    """
    plain = _ALLOWED.sub(" ", folded(text))
    return next((one for one, pattern in _REFUSED.items() if pattern.search(plain)), None)


def equipment_in(text: str) -> Equipment | None:
    """Return the one thing to pull that a text names; None for none or several."""
    plain = folded(text)
    found = {one for one, pattern in _EQUIPMENT.items() if pattern.search(plain)}
    if Equipment.NONE in found and "no sled" in plain:
        found.discard(Equipment.SLED)
    named = found - {Equipment.NONE} or found
    return named.pop() if len(named) == 1 else None


def surface_in(text: str) -> Surface | None:
    """Return the one surface a text names."""
    return surface_of(page.folded(text))[0]


_PLATES = re.compile(r"\b(?:plates?|smallest|steps?|discos?|placas?|pesas?|escalon)\b")
_ONE_SIDE = re.compile(
    r"\b(?:(?:on|per|a|each|either) (?:each )?side|each|apiece|one of them|cada (?:lado|uno|disco)"
    r"|por (?:lado|disco)|de cada lado|c/u)\b"
)


def names_plates(text: str) -> bool:
    """Say whether a mass is said of the plates, not of what they are put on."""
    return _PLATES.search(folded(text)) is not None


def is_of_one_side(text: str) -> bool:
    """Say whether a mass is that of one plate of a pair: "2.5 each side"."""
    return _ONE_SIDE.search(folded(text)) is not None
