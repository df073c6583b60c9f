"""What a session's card was decided with, apart from the day, and in its buttons."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.dialogue.turn import Scene
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Mode
from bot.rules.log.past import past_of
from bot.rules.verdict import Verdict, decide_in


class Less(StrEnum):
    """What may be wished for in place of a full session; never more than prescribed."""

    WARM_UP = "w"
    LIGHTER = "l"


@dataclass(frozen=True, slots=True)
class Variant:
    """What a session's card was decided with, apart from the day."""

    equipment: Equipment | None = None
    soreness: int | None = None
    less: Less | None = None


AS_USUAL = Variant()


def decided_with(scene: Scene, day: date, variant: Variant) -> Verdict:
    """Return the decision for a day with what is at hand, how the legs are and what is wished."""
    verdicts = scene.thought.verdicts
    known = verdicts.get((day, variant))
    if known is None:
        known = verdicts[day, variant] = _decided_anew(scene, day, variant)
    return known


def _decided_anew(scene: Scene, day: date, variant: Variant) -> Verdict:
    return decide_in(
        scene.past if day == scene.today else past_of(scene.athlete, scene.log, day),
        mode=Mode.WARM_UP if variant.less is Less.WARM_UP else None,
        equipment=variant.equipment,
        soreness=variant.soreness,
        lighter=variant.less is Less.LIGHTER,
    )


def variant_args(day: date, variant: Variant) -> tuple[str, ...]:
    """Return what a button needs to come to the same card again."""
    kit = "-" if variant.equipment is None else variant.equipment.value
    soreness = "-" if variant.soreness is None else str(variant.soreness)
    less = "" if variant.less is None else variant.less.value
    return day.isoformat(), kit, soreness + less


def variant_of(args: tuple[str, ...]) -> Variant:
    """Return what a card was decided with, from its buttons; as usual where they are odd."""
    kit, last = (*args, "-", "-")[:2]
    less = last[-1:] if last[-1:] in set(Less) else ""
    soreness = last.removesuffix(less)
    return Variant(
        Equipment(kit) if kit in set(Equipment) else None,
        int(soreness) if soreness.isdecimal() else None,
        Less(less) if less else None,
    )
