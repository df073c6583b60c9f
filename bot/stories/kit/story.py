"""What is pulled, where, and the pull test."""

from dataclasses import replace
from functools import partial
from typing import Any

from bot.dialogue.setting import calling, filed, setting
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn, Typed
from bot.reading.kit_words import equipment_in, names_plates, surface_in
from bot.reading.zones import folded
from bot.rules.forward.footwear import may_be_barefoot
from bot.rules.log.kit import friction_of
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.stories.kit import beside, pull, wished
from bot.stories.kit.fitting_out import is_weighed
from bot.stories.kit.questions import (
    AskBareFeet,
    AskBodyMass,
    AskEmptyMass,
    AskEquipment,
    AskPlateStep,
    AskSurface,
)
from bot.stories.kit.said import EQUIPMENT, SURFACES
from bot.stories.session.refusing import refused
from bot.words.line import Capital, Card, DistanceOf, Figure, Line, LoadOf, Strong

NAME = "kit"

_PULL_TEST = ("pull", "pull test", "test", "prueba", "prueba de tiron", "tiron")
_BARE_FEET = ("barefoot", "bare feet", "descalzo", "descalza", "pies descalzos", "sin zapatillas")
_EQUIPMENT = Button(Does(NAME, "equipment"), Line("kit-button-equipment"))
_SURFACE = Button(Does(NAME, "surface"), Line("kit-button-surface"))
_MASS = Button(Does(NAME, "mass"), Line("kit-button-mass"))
_PLATES = Button(Does(NAME, "plates"), Line("kit-button-plates"))
_BESIDE = Button(Does(NAME, beside.VERB), Line("kit-button-beside"))
_PULL = Button(Does(NAME, pull.VERB), Line("kit-button-pull-test"))
_FEET = Button(Does(NAME, "barefoot"), Line("kit-button-bare-feet"))
_FORGET = Button(Does(NAME, "forget"), Line("kit-button-forget"))
_OTHER_LOADS = {
    LoadUnit.KG: Button(Does(NAME, "loads", ("lb",)), Line("kit-button-in-pounds")),
    LoadUnit.LB: Button(Does(NAME, "loads", ("kg",)), Line("kit-button-in-kilograms")),
}
_OTHER_DISTANCES = {
    DistanceUnit.M: Button(Does(NAME, "distances", ("yd",)), Line("kit-button-in-yards")),
    DistanceUnit.YD: Button(Does(NAME, "distances", ("m",)), Line("kit-button-in-metres")),
}


def _shown(scene: Scene) -> Turn:
    athlete, kit = scene.athlete, scene.athlete.kit
    equipment, surface = Line(EQUIPMENT[kit.equipment]), Line(SURFACES[kit.surface])
    heading = Strong(Capital(Line("kit-heading", equipment=equipment, surface=surface)))
    units = (_OTHER_LOADS[athlete.load_unit], _OTHER_DISTANCES[athlete.distance_unit])
    last = (_BESIDE,)
    reckoned = friction_of(kit)
    may = may_be_barefoot(athlete, scene.today)
    bare_feet = Line("kit-bare-feet", safe=kit.barefoot_surface_ok) if may else None
    feet = (_FEET,) if may else ()
    if reckoned is None:
        rows: Rows = ((_EQUIPMENT, _SURFACE, *feet), units, last)
        return Turn((Say(Card(heading, bare_feet, Line("kit-hint")), rows),))
    empty = kit.empty_kg
    friction, is_tested = Figure(reckoned, 2), kit.friction is not None
    card = Card(
        heading,
        Line("kit-mass-unknown") if empty is None else Line("kit-empty", mass=LoadOf(empty)),
        Line("kit-plates", mass=LoadOf(kit.plate_step_kg)),
        Line("kit-tested" if is_tested else "kit-untested", friction=friction),
        bare_feet,
        Line("kit-hint"),
    )
    test = (_PULL, _FORGET) if is_tested else (_PULL,)
    rows = ((_EQUIPMENT, _SURFACE, *feet), (_MASS, _PLATES), test, units, last)
    return Turn((Say(card, rows),))


def _typed(scene: Scene, text: str) -> Turn | None:
    """Act on what stands behind the command; None where nothing fits."""
    refusal, equipment, surface = refused(text), equipment_in(text), surface_in(text)
    if refusal is not None:
        return refusal
    if folded(text) in _PULL_TEST:
        return pull.begin(scene)
    if folded(text) in _BARE_FEET:
        return _feet(scene)
    if equipment is not None:
        return AskEquipment().then(scene, equipment)
    things = beside.things_in(text)
    if things:
        return beside.noted(scene, things)
    if surface is not None:
        return AskSurface().then(scene, surface)
    is_weighed_now = is_weighed(scene.athlete.kit)
    if is_weighed_now and names_plates(text) and AskPlateStep().read(scene, text) is not None:
        return AskPlateStep().answered(scene, Typed(text))
    if is_weighed_now and AskEmptyMass().read(scene, text) is not None:
        return AskEmptyMass().answered(scene, Typed(text))
    return None


def _feet(scene: Scene) -> Turn:
    """Ask whether the floor is safe for bare feet, where that is a question at all."""
    if may_be_barefoot(scene.athlete, scene.today):
        return Turn(asks=AskBareFeet())
    return Turn((Say(Line("kit-shoes-stay-on")),))


def _mass(scene: Scene) -> Turn:
    return Turn(asks=AskEmptyMass()) if is_weighed(scene.athlete.kit) else _shown(scene)


def _forget(scene: Scene) -> Turn:
    return _shown(scene) if scene.athlete.kit.friction is None else pull.forget(scene)


def _in_units(scene: Scene, **units: Any) -> Turn:
    noted = Line("kit-units-noted", load=LoadOf(20), distance=DistanceOf(20))
    return filed(scene, replace(scene.athlete, **units), noted)


STORY = setting(
    NAME,
    ("kit",),
    calling(_shown, _typed, AskEquipment.unclear),
    {
        "equipment": AskEquipment(),
        "surface": AskSurface(),
        "mass": _mass,
        "plates": AskPlateStep(),
        "barefoot": _feet,
        "pull": pull.begin,
        "forget": _forget,
        beside.VERB: beside.shown,
        **{f"{beside.VERB}.{one}": partial(beside.turned, thing=one) for one in beside.THINGS},
        **{f"loads.{one}": partial(_in_units, load_unit=one) for one in LoadUnit},
        **{f"distances.{one}": partial(_in_units, distance_unit=one) for one in DistanceUnit},
    },
    (
        AskEquipment,
        AskSurface,
        AskEmptyMass,
        AskBodyMass,
        AskPlateStep,
        AskBareFeet,
        pull.AskReading,
        pull.AskTotal,
    ),
    intents={"kit": wished.kit, "surface": wished.surface, "body_mass": wished.body_mass},
    opens=pull.opens,
    opening=frozenset({pull.VERB}),
    filled=pull.filled,
    answers_rows={"kit": "RF21"},
)
