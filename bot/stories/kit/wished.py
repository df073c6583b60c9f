"""What is said of sled, floor and body in plain words, asked before it is filed."""

import re
from dataclasses import replace

from bot.dialogue import registry
from bot.dialogue.story import Proposal
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.kit_words import equipment_in, surface_in
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import LoadUnit
from bot.stories.kit import beside
from bot.stories.kit.fitting_out import is_weighed, with_equipment
from bot.stories.kit.questions import (
    AskBodyMass,
    AskEmptyMass,
    AskEquipment,
    AskPlateStep,
    AskSurface,
)
from bot.stories.kit.said import EQUIPMENT, SURFACES
from bot.stories.session.refusing import refused
from bot.words.line import Line, Listed, LoadOf

_SMALLEST, _FEET, _PULL_TEST, _TOLD = (
    re.compile(table("settings")["kit"][one]) for one in ("smallest", "feet", "pull_test", "told")
)
_PLATES = "plates"  # how the coach itself says that a mass is theirs
_INSTEAD = re.compile(table("settings")["kit"]["instead"])


def kit(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer what is pulled from now on, or what it weighs; for today alone show the ways to go."""
    refusal, kg = refused(said), _kg(arguments)
    pulled = _INSTEAD.sub(" ", folded(said))
    equipment = Equipment(said) if said in set(Equipment) else equipment_in(pulled)
    if refusal is not None:
        return refusal
    if _TOLD.search(pulled):
        return registry.called(scene, "kit")
    if _PULL_TEST.search(pulled):
        return registry.pressed(scene, Does("kit", "pull"))
    if kg is not None and _SMALLEST.search(pulled):
        return _plates(scene, arguments, kg)
    things = beside.things_in(pulled)
    if things and set(things) <= set(scene.athlete.kit.beside):
        return beside.shown(scene)
    if equipment is None and kg is None and things:
        asks = Line(
            "kit-at-hand", things=Listed(tuple(Line(beside.BUTTONS[one]) for one in things))
        )
        return Proposal(asks, beside.noted(scene, things), arguments, " ".join(things))
    is_usual = equipment in (None, scene.athlete.kit.equipment)
    is_away = is_usual and arguments.only_today is None and bool(said)
    if arguments.only_today or (is_away and kg is None):
        return _today_only(scene, equipment)
    if kg is not None:
        return _weighing(scene, arguments, kg)
    if equipment is None or is_usual:
        return registry.called(scene, "kit")
    asks = Line("kit-from-now-on", equipment=Line(EQUIPMENT[equipment]))
    then = AskEquipment().then(scene, equipment)
    return Proposal(asks, then, arguments, equipment.value)


def _plates(scene: Scene, arguments: Arguments, kg: float) -> Turn | Proposal:
    """Offer what the smallest pair of plates weighs; ask for it where that cannot be."""
    then = AskPlateStep().then(scene, kg) if is_weighed(scene.athlete.kit) else None
    if then is None:
        return Turn(asks=AskPlateStep())
    return Proposal(Line("kit-smallest-plates", mass=LoadOf(kg)), then, arguments, _PLATES)


def _today_only(scene: Scene, equipment: Equipment | None) -> Turn:
    day = scene.today.isoformat()
    if equipment is None or equipment in (Equipment.NONE, scene.athlete.kit.equipment):
        return registry.pressed(scene, Does("today", "nokit", (day,)))
    return registry.pressed(scene, Does("today", "with", (day, equipment.value, "-")))


def _weighing(scene: Scene, arguments: Arguments, kg: float) -> Turn | Proposal:
    """Offer what the sled weighs; where nothing that is weighed was pulled, it is a sled's."""
    athlete = scene.athlete
    if not is_weighed(athlete.kit):
        athlete = replace(athlete, kit=with_equipment(athlete.kit, Equipment.SLED))
    seen = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    then = AskEmptyMass().then(seen, kg)
    if then is None:
        return Turn(asks=AskEmptyMass())
    return Proposal(Line("kit-weighs", mass=LoadOf(kg)), then, arguments)


def surface(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer the floor that is said; ask which where none is."""
    if _FEET.search(folded(said)):
        return registry.pressed(scene, Does("kit", "barefoot"))
    refusal = refused(said)
    floor = Surface(said) if said in set(Surface) else surface_in(said)
    if refusal is not None:
        return refusal
    if floor is None:
        return Turn(asks=AskSurface())
    if floor is scene.athlete.kit.surface:
        return registry.called(scene, "kit")
    asks = Line("kit-on-this-floor", surface=Line(SURFACES[floor]))
    return Proposal(asks, AskSurface().then(scene, floor), arguments, floor.value)


def body_mass(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer what they weigh; ask for it where it is not said."""
    kg = _kg(arguments)
    then = None if kg is None else AskBodyMass().then(scene, kg)
    if kg is None or then is None:
        return Turn(asks=AskBodyMass())
    whole = kg if scene.athlete.load_unit is LoadUnit.LB else round(kg)
    return Proposal(Line("kit-you-weigh", mass=LoadOf(whole)), then, arguments)


def _kg(arguments: Arguments) -> float | None:
    if arguments.lb is not None:
        return round(arguments.lb * KG_PER_LB, 2)
    return arguments.kg
