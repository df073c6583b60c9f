"""The kit's questions, in words and buttons."""

from typing import assert_never

from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import LoadUnit
from bot.stories.kit.fitting_out import planned_total_kg
from bot.stories.kit.questions import (
    AskEmptyMass,
    AskEquipment,
    AskPlateStep,
    AskReading,
    AskSurface,
    AskTotal,
    KitQuestion,
)
from bot.stories.kit.said import KitLabel, MassWanted, ReadingWanted
from bot.words.line import Line, LoadOf

# Sleds and plates as they are sold, in the unit of the gym.
_SLEDS = {LoadUnit.KG: (10, 15, 20, 25, 34), LoadUnit.LB: (25, 35, 45, 55, 75)}
_PLATE_STEPS = {LoadUnit.KG: (1, 2.5, 5, 10), LoadUnit.LB: (2.5, 5, 10, 20)}
OFFERED = (
    Equipment.SLED,
    Equipment.TREADMILL_OFF,
    Equipment.TYRE,
    Equipment.BAND,
    Equipment.PARTNER,
    Equipment.HILL,
    Equipment.WHEELED,
    Equipment.NONE,
)


def question(scene: Scene, asking: KitQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskEquipment():
            return Say(
                Line("kit-equipment-wanted"),
                _in_twos(tuple(_choice(one.value) for one in OFFERED)),
            )
        case AskSurface():
            return Say(
                Line("kit-surface-wanted"), _in_twos(tuple(_choice(one.value) for one in Surface))
            )
        case AskEmptyMass():
            content = MassWanted(scene.athlete.kit.equipment)
            return Say(content, _masses(scene, _SLEDS[scene.athlete.load_unit]))
        case AskPlateStep():
            return Say(
                Line("kit-plate-step-wanted"),
                _masses(scene, _PLATE_STEPS[scene.athlete.load_unit]),
            )
        case AskReading():
            return Say(ReadingWanted())
        case AskTotal():
            return Say(Line("kit-total-wanted"), _totals(scene))
        case _:
            assert_never(asking)


def _masses(scene: Scene, amounts: tuple[float, ...]) -> Rows:
    """Return masses to tap, of the reader's unit; the token carries amount and unit."""
    unit = scene.athlete.load_unit
    per_unit = KG_PER_LB if unit is LoadUnit.LB else 1
    buttons = tuple(
        Button(Answers(f"{amount:g} {unit}"), LoadOf(amount * per_unit)) for amount in amounts
    )
    return (buttons[:3], buttons[3:])


def _totals(scene: Scene) -> Rows:
    """Return the two totals a test is likely done with: the empty sled, and today's."""
    kit = scene.athlete.kit
    totals = {kit.empty_kg, planned_total_kg(scene)} - {None, 0}
    buttons = [Button(Answers(f"{kg:g} kg"), LoadOf(kg)) for kg in sorted(filter(None, totals))]
    return (tuple(buttons),) if buttons else ()


def _choice(value: str) -> Button:
    return Button(Answers(value), KitLabel(f"kit.{value}"))


def _in_twos(buttons: tuple[Button, ...]) -> Rows:
    return tuple(buttons[start : start + 2] for start in range(0, len(buttons), 2))
