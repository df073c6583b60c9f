"""What a session's card was decided with, apart from the day, and in its buttons."""

from dataclasses import dataclass
from datetime import date

from bot.rules.load.equipment import Equipment


@dataclass(frozen=True, slots=True)
class Variant:
    """What a session's card was decided with, apart from the day."""

    equipment: Equipment | None = None
    soreness: int | None = None


AS_USUAL = Variant()


def variant_args(day: date, variant: Variant) -> tuple[str, ...]:
    """Return what a button needs to come to the same card again."""
    kit = "-" if variant.equipment is None else variant.equipment.value
    soreness = "-" if variant.soreness is None else str(variant.soreness)
    return day.isoformat(), kit, soreness


def variant_of(args: tuple[str, ...]) -> Variant:
    """Return what a card was decided with, from its buttons; as usual where they are odd."""
    kit, soreness = (*args, "-", "-")[:2]
    return Variant(
        Equipment(kit) if kit in set(Equipment) else None,
        int(soreness) if soreness.isdecimal() else None,
    )
