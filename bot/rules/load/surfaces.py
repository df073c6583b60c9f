"""Why the same kilograms feel different: friction by surface, and the pull test."""

from dataclasses import dataclass
from enum import StrEnum


class Surface(StrEnum):
    GYM_TURF = "gym_turf"
    TURF_3G = "turf_3g"
    GRASS_DRY = "grass_dry"
    GRASS_WET = "grass_wet"
    TRACK = "track"
    RUBBER = "rubber"
    CONCRETE = "concrete"


class SurfaceNote(StrEnum):
    """What to say about a surface before anybody pulls on it."""

    BEST = "best"
    ASK_PERMISSION = "ask_permission"  # skids can damage a pitch
    SLIPPERY = "slippery"  # shoes stay on
    STICKS = "sticks"  # the sled may stick and jerk
    LOUD = "loud"  # noise and skid wear; not barefoot


@dataclass(frozen=True, slots=True)
class Friction:
    """The coefficient of a sled on a surface, and the range it plausibly lies in."""

    usual: float
    low: float
    high: float
    note: SurfaceNote | None = None


# Engineering estimates [D] around Linthorne & Cooper 2013 (0.21-0.58 on four sports surfaces),
# Andre 2013 (0.31-0.35 dynamic) and Cross 2017 (0.44-0.45 implied on a track).
FRICTION = {
    Surface.GYM_TURF: Friction(0.35, 0.25, 0.45, SurfaceNote.BEST),
    Surface.TURF_3G: Friction(0.40, 0.30, 0.50, SurfaceNote.ASK_PERMISSION),
    Surface.GRASS_DRY: Friction(0.45, 0.35, 0.60),
    Surface.GRASS_WET: Friction(0.35, 0.25, 0.50, SurfaceNote.SLIPPERY),
    Surface.TRACK: Friction(0.50, 0.40, 0.60),
    Surface.RUBBER: Friction(0.60, 0.45, 0.80, SurfaceNote.STICKS),
    Surface.CONCRETE: Friction(0.50, 0.35, 0.70, SurfaceNote.LOUD),
}

# A tyre grips more than a skid [D]; where the table has no row it is an indoor floor.
TYRE_USUAL = 0.60
TYRE_FRICTION = {
    Surface.GRASS_DRY: 0.60,
    Surface.TURF_3G: 0.60,
    Surface.GRASS_WET: 0.50,
    Surface.CONCRETE: 0.70,
    Surface.TRACK: 0.70,
}

# A reading outside is a mistake in the test, not a floor [D].
LOWEST_MEASURED = 0.15
HIGHEST_MEASURED = 1.0


@dataclass(frozen=True, slots=True)
class PullRefused:
    """A pull test that cannot be right; `friction` is what it would have meant.

    `friction` is `None` where the mass was zero or less.
    """

    friction: float | None
    low: float = LOWEST_MEASURED
    high: float = HIGHEST_MEASURED


def tyre_is_allowed(surface: Surface) -> bool:
    """Tell whether a tyre may be dragged there: outdoors only [D]."""
    return surface in TYRE_FRICTION


def sled_friction(surface: Surface, measured: float | None = None) -> float:
    """Return the friction to reckon a sled with; a pull test counts more than the table."""
    return FRICTION[surface].usual if measured is None else measured


def tyre_friction(surface: Surface, measured: float | None = None) -> float:
    """Return the friction to reckon a tyre with; a pull test counts more than the table."""
    return TYRE_FRICTION.get(surface, TYRE_USUAL) if measured is None else measured


def friction_from_pull(reading_kg: float, total_kg: float) -> float | PullRefused:
    """Return the friction a luggage scale shows on a steady pull of about 5 m.

    `total_kg` is sled and plates.  A result outside 0.15-1.0 is refused, as a value: the
    person misread the scale or forgot the sled.

    >>> friction_from_pull(15, 40)
    0.375
    >>> friction_from_pull(50, 40)
    PullRefused(friction=1.25, low=0.15, high=1.0)
    """
    if total_kg <= 0:
        return PullRefused(None)
    friction = reading_kg / total_kg
    if LOWEST_MEASURED <= friction <= HIGHEST_MEASURED:
        return friction
    return PullRefused(friction)
