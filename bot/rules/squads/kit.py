"""What a squad has to pull at its place, told once; it becomes the kit of whoever trains there."""

from dataclasses import dataclass, replace
from datetime import date

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.kit import lent_on
from bot.rules.log.records import Athlete, Kit, Lent

MOST_SLEDS = 3  # a queue each; more is a course [D]
MOST_PLATES = 16  # what people own; each one more doubles the ways to load a sled [D]
HEAVIEST_PLATE_KG = 50.0


@dataclass(frozen=True, slots=True)
class SquadKit:
    """What is there.  `sleds` are empty masses in kg, the lightest first; none: not told yet.

    `plates` are single ones in kg, the heaviest first; empty where only the smallest step of
    them, `plate_step_kg`, is known or nothing is.  `surface` None: everybody's own is taken.
    `place` is what people call the place, "" where they did not say.
    """

    sleds: tuple[float, ...] = ()
    plates: tuple[float, ...] = ()
    plate_step_kg: float | None = None
    surface: Surface | None = None
    place: str = ""

    @property
    def is_known(self) -> bool:
        """Say whether there is a sled to reckon with."""
        return bool(self.sleds)


def with_told(kit: SquadKit, told: SquadKit) -> SquadKit:
    """Return the kit with what was told; what was not said stays."""
    has_plates = bool(told.plates) or told.plate_step_kg is not None
    return SquadKit(
        told.sleds or kit.sleds,
        told.plates if has_plates else kit.plates,
        told.plate_step_kg if has_plates else kit.plate_step_kg,
        told.surface or kit.surface,
        told.place or kit.place,
    )


def with_sled_turned(kit: SquadKit, kg: float) -> SquadKit:
    """Return the kit with one more sled, or without it where it was there; too many: unchanged."""
    if kg in kit.sleds:
        return replace(kit, sleds=tuple(one for one in kit.sleds if one != kg))
    if len(kit.sleds) >= MOST_SLEDS:
        return kit
    return replace(kit, sleds=tuple(sorted((*kit.sleds, kg))))


def as_own(kit: SquadKit, own: Kit, sled_kg: float) -> Kit:
    """Return the squad's kit as one person's who pulls one of its sleds.

    Nobody has tested its pull, and what else somebody has at hand is theirs.
    """
    step = min(kit.plates) if kit.plates else kit.plate_step_kg
    return Kit(
        Equipment.SLED,
        sled_kg,
        Kit().plate_step_kg if step is None else step,
        kit.surface or own.surface,
        plates=kit.plates,
        beside=own.beside,
    )


def lent_on_day(athlete: Athlete, squad: str, kit: SquadKit, day: date) -> Lent | None:
    """Return what a squad lends somebody on a day; None where it told of no sled.

    The sled they were told is theirs that day, else the lightest.
    """
    if not kit.is_known:
        return None
    told = told_sled(athlete, squad, kit, day)
    return Lent(day, squad, as_own(kit, athlete.kit, told or kit.sleds[0]), told is not None)


def told_sled(athlete: Athlete, squad: str, kit: SquadKit, day: date) -> float | None:
    """Return the sled somebody was told is theirs on a day, while it is there; else None."""
    was = lent_on(athlete, day)
    is_told = was is not None and was.told and was.squad == squad
    empty_kg = was.kit.empty_kg if was is not None and is_told else None
    return empty_kg if empty_kg in kit.sleds else None
