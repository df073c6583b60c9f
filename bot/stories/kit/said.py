"""What is pulled, where, and the pull test: what it is called."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.load.surfaces import Surface, SurfaceNote
from bot.words.lines import OneEach

PULLED = tuple(one for one in Equipment if one not in REFUSED)
EQUIPMENT = OneEach("kit-equipment", PULLED)
EQUIPMENT_BUTTONS = OneEach("kit-button", PULLED)
LOOK_OUTS = OneEach("kit-look-out", PULLED)
MASS_WANTED = OneEach("kit-mass-wanted", Equipment, only=(Equipment.TYRE,))
SURFACES = OneEach("kit-surface", Surface)
SURFACE_BUTTONS = OneEach("kit-button", Surface)
NOTES = OneEach("kit-note", SurfaceNote)


class PullField(StrEnum):
    """The fields of the pull test's form, by the names they come back under."""

    EMPTY = "empty"
    READING = "reading"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class PullForm:
    """A pull test asked in one go, where a platform can show that.

    `asks_empty`: the sled's own mass is not known yet.  `total_kg` is what the sled is likely
    to weigh with its plates, None where nothing says.
    """

    asks_empty: bool
    total_kg: float | None
