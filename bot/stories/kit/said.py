"""What is pulled, where, and the pull test."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import PullRefused, Surface, SurfaceNote
from bot.rules.log.records import Kit


class KitLabel(StrEnum):
    """Buttons of this story."""

    EQUIPMENT = "kit.equipment"
    SURFACE = "kit.surface"
    MASS = "kit.mass"
    PLATES = "kit.plates"
    PULL_TEST = "kit.pull_test"
    FORGET = "kit.forget"
    IN_POUNDS = "kit.in_pounds"
    IN_KILOGRAMS = "kit.in_kilograms"
    IN_YARDS = "kit.in_yards"
    IN_METRES = "kit.in_metres"
    TODAY = "kit.today"
    SLED = "kit.sled"
    TREADMILL_OFF = "kit.treadmill_off"
    TYRE = "kit.tyre"
    BAND = "kit.band"
    PARTNER = "kit.partner"
    HILL = "kit.hill"
    WHEELED = "kit.wheeled"
    NONE = "kit.none"
    GYM_TURF = "kit.gym_turf"
    TURF_3G = "kit.turf_3g"
    GRASS_DRY = "kit.grass_dry"
    GRASS_WET = "kit.grass_wet"
    TRACK = "kit.track"
    RUBBER = "kit.rubber"
    CONCRETE = "kit.concrete"


class KitMisheard(StrEnum):
    """What was wanted, where a reply could not be read or cannot be."""

    EQUIPMENT = "equipment"
    SURFACE = "surface"
    MASS = "mass"
    PLATES = "plates"
    READING = "reading"
    TOTAL = "total"


class Refusal(StrEnum):
    """What is never pulled or walked on."""

    VEHICLE = "vehicle"
    RUNNING_BELT = "running_belt"


@dataclass(frozen=True, slots=True)
class LoadChange:
    """The plates of today's session before and after a change; None: not by plates."""

    before_kg: float | None
    after_kg: float | None


@dataclass(frozen=True, slots=True)
class KitShown:
    """All of it.  `friction` is what the plan reckons with, None where nothing is weighed."""

    kit: Kit
    friction: float | None


@dataclass(frozen=True, slots=True)
class KitChosen:
    """Something to pull was chosen: what to look out for with it."""

    equipment: Equipment


@dataclass(frozen=True, slots=True)
class SurfaceChosen:
    """A surface was chosen.  `forgotten`: the pull test belonged to the earlier one."""

    surface: Surface
    note: SurfaceNote | None
    forgotten: bool
    load: LoadChange


@dataclass(frozen=True, slots=True)
class TyreStaysOutdoors:
    """No tyre on that surface."""

    surface: Surface


@dataclass(frozen=True, slots=True)
class MassNoted:
    empty_kg: float
    load: LoadChange


@dataclass(frozen=True, slots=True)
class PlatesNoted:
    step_kg: float
    load: LoadChange


@dataclass(frozen=True, slots=True)
class UnitsNoted:
    """Loads and distances are now shown so; what is on file stays what it was."""


@dataclass(frozen=True, slots=True)
class PullTestNoted:
    """The friction a pull test showed beside the table's for that surface."""

    friction: float
    usual: float
    surface: Surface
    load: LoadChange


@dataclass(frozen=True, slots=True)
class PullTestForgotten:
    usual: float
    load: LoadChange


@dataclass(frozen=True, slots=True)
class PullTestRefused:
    """A test that cannot be right."""

    refused: PullRefused
    reading_kg: float
    total_kg: float


@dataclass(frozen=True, slots=True)
class KitRefused:
    """The coach does not plan that, and says what to use."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class KitUnclear:
    wanted: KitMisheard


@dataclass(frozen=True, slots=True)
class MassWanted:
    """What does it weigh empty?"""

    equipment: Equipment


@dataclass(frozen=True, slots=True)
class ReadingWanted:
    """How to do the pull test; what did the scale read?"""


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


KitContent = (
    KitShown
    | KitChosen
    | SurfaceChosen
    | TyreStaysOutdoors
    | MassNoted
    | PlatesNoted
    | UnitsNoted
    | PullTestNoted
    | PullTestForgotten
    | PullTestRefused
    | KitRefused
    | KitUnclear
    | MassWanted
    | ReadingWanted
)
