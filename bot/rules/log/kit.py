"""What is pulled on a day, one's own kit or the squad's, and what its floor makes of it."""

from dataclasses import replace
from datetime import date, timedelta

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface, sled_friction, tyre_friction
from bot.rules.log.records import Athlete, Kit, Lent

LENT_KEPT = timedelta(days=21)  # a session may be told, or put right, days later [D]


def kit_on(athlete: Athlete, day: date) -> Kit:
    """Return the kit that a day's session is reckoned on.

    Of their own kit what goes with the person stays: what else is at hand, and on the same floor
    since when they have been on it and whether it is safe for bare feet.  Their own pull test is
    of their own sled.
    """
    lent = lent_on(athlete, day)
    if lent is None:
        return athlete.kit
    own, kit = athlete.kit, lent.kit
    is_same_floor = own.surface is kit.surface
    return replace(
        kit,
        beside=own.beside,
        # a session that names no floor was on their own one
        surface_since=own.surface_since if is_same_floor else day,
        barefoot_surface_ok=own.barefoot_surface_ok and is_same_floor,
    )


def lent_on(athlete: Athlete, day: date) -> Lent | None:
    """Return what a squad lends somebody on a day; None: they pull their own."""
    return next((one for one in athlete.lent if one.day == day), None)


def with_lent(athlete: Athlete, lent: Lent) -> Athlete:
    """Return the file with a squad's kit for a day, in place of what was lent for it."""
    kept = without_lent(athlete, lent.day).lent
    recent = (one for one in (*kept, lent) if lent.day - one.day <= LENT_KEPT)
    return replace(athlete, lent=tuple(sorted(recent, key=lambda one: one.day)))


def without_squads_kit(athlete: Athlete, squad: str, since: date) -> Athlete:
    """Return the file without what a squad lends from a day on; what was pulled stays."""
    kept = (one for one in athlete.lent if one.squad != squad or one.day < since)
    return replace(athlete, lent=tuple(kept))


def without_lent(athlete: Athlete, day: date) -> Athlete:
    """Return the file with their own kit on a day again."""
    return replace(athlete, lent=tuple(one for one in athlete.lent if one.day != day))


# --- the floor -----------------------------------------------------------------------------


def with_surface(kit: Kit, surface: Surface) -> Kit:
    """Return the kit on another surface, which it has not been on yet, nor anybody barefoot."""
    if surface is kit.surface:
        return kit
    return replace(
        kit, surface=surface, friction=None, surface_since=None, barefoot_surface_ok=False
    )


def friction_of(kit: Kit) -> float | None:
    """Return the friction the plan reckons with; None where nothing is weighed."""
    match kit.equipment:
        case Equipment.SLED:
            return sled_friction(kit.surface, kit.friction)
        case Equipment.TYRE:
            return tyre_friction(kit.surface, kit.friction)
        case _:
            return None
