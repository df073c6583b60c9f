"""What people call what they pull, in either language."""

import re
from enum import StrEnum

from bot.reading import page
from bot.reading.ground import surface_of
from bot.reading.zones import folded
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface


class Refusal(StrEnum):
    """What is never pulled or walked on."""

    VEHICLE = "vehicle"
    RUNNING_BELT = "running_belt"


_REFUSED = {
    Refusal.VEHICLE: re.compile(
        r"\b(?:cars?|vans?|trucks?|jeeps?|vehicles?|suvs?|autos?|coches?|carros?|camion\w*|"
        r"camioneta\w*|furgoneta\w*|vehiculos?|motos?|motorbikes?)\b"
    ),
    Refusal.RUNNING_BELT: re.compile(
        r"\b(?:running|powered|moving|switched on|turned on|motor\w*)\b.*\btreadmill|"
        r"\btreadmill\b.*\b(?:running|on|powered|moving)\b(?! ?off)|"
        r"\b(?:cinta|caminadora|trotadora)\b.*\b(?:en marcha|encendida|prendida|andando)\b"
    ),
}
_EQUIPMENT = {
    Equipment.TREADMILL_OFF: r"\b(?:treadmill|deadmill|cinta|caminadora|trotadora)\b",
    Equipment.TYRE: r"\b(?:tyre|tire|llanta|neumatico|cubierta)s?\b",
    Equipment.WHEELED: r"\b(?:wheel\w*|magnetic|magnetico|ruedas)\b",
    Equipment.BAND: r"\b(?:bands?|bandas?|elastic\w*|ligas?|gomas?)\b",
    Equipment.PARTNER: r"\b(?:partner|companer\w|friend|amig\w|pareja)\b",
    Equipment.HILL: r"\b(?:hill|slope|incline|cuesta|pendiente|subida|loma)\b",
    Equipment.NONE: r"\b(?:nothing|none|no kit|no sled|nada|sin (?:equipo|trineo)|ninguno)\b",
    Equipment.SLED: r"\b(?:sled|sledge|prowler|trineo)\b",
}


def refused_in(text: str) -> Refusal | None:
    """Return what the text names that is never used; None where it names none of that."""
    plain = folded(text)
    return next((one for one, pattern in _REFUSED.items() if pattern.search(plain)), None)


def equipment_in(text: str) -> Equipment | None:
    """Return the one thing to pull that a text names; None for none or several."""
    plain = folded(text)
    found = {one for one, pattern in _EQUIPMENT.items() if re.search(pattern, plain)}
    if Equipment.NONE in found and "no sled" in plain:
        found.discard(Equipment.SLED)
    named = found - {Equipment.NONE} or found
    return named.pop() if len(named) == 1 else None


def surface_in(text: str) -> Surface | None:
    """Return the one surface a text names."""
    return surface_of(page.folded(text))[0]
