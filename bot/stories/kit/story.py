"""What is pulled, where, and the pull test."""

from dataclasses import replace
from typing import assert_never

from bot.dialogue.aside import habits
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.answers import Misread, read_mass
from bot.reading.kit_words import equipment_in, refused_in, surface_in
from bot.reading.zones import folded
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.kit_limits import is_empty_mass, is_plate_step
from bot.rules.load.surfaces import FRICTION, Surface, tyre_is_allowed
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.stories.kit import asking as kit_asking
from bot.stories.kit import pull as kit_pull
from bot.stories.kit.asking import OFFERED
from bot.stories.kit.fitting_out import (
    filed,
    friction_of,
    is_weighed,
    load_change,
    usual_friction,
    with_equipment,
    with_kit,
    with_surface,
)
from bot.stories.kit.hearing import mass_in, or_log, unclear
from bot.stories.kit.questions import (
    AskEmptyMass,
    AskEquipment,
    AskPlateStep,
    AskReading,
    AskSurface,
    AskTotal,
    KitQuestion,
)
from bot.stories.kit.said import (
    KitChosen,
    KitLabel,
    KitMisheard,
    KitRefused,
    KitShown,
    MassNoted,
    PlatesNoted,
    PullTestForgotten,
    SurfaceChosen,
    TyreStaysOutdoors,
    UnitsNoted,
)
from bot.words.line import Line

NAME = "kit"


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the kit, or change it by what was typed behind the command."""
    if not argument:
        return _shown(scene)
    return _typed(scene, argument) or Turn((unclear(KitMisheard.EQUIPMENT),), keeps=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    match verb, args:
        case "equipment", ():
            return Turn(asks=AskEquipment())
        case "surface", ():
            return Turn(asks=AskSurface())
        case "mass", () if is_weighed(scene.athlete.kit):
            return Turn(asks=AskEmptyMass())
        case "plates", ():
            return Turn(asks=AskPlateStep())
        case "pull", ():
            return kit_pull.begin(scene)
        case "forget", ():
            return _forget(scene)
        case "loads", (unit,) if unit in set(LoadUnit):
            athlete = replace(scene.athlete, load_unit=LoadUnit(unit))
            return filed(scene, athlete, UnitsNoted())
        case "distances", (unit,) if unit in set(DistanceUnit):
            athlete = replace(scene.athlete, distance_unit=DistanceUnit(unit))
            return filed(scene, athlete, UnitsNoted())
        case "mass", ():
            return _shown(scene)
        case _:
            return Turn((Say(Line("common-unknown-button")),))


def question(scene: Scene, asking: KitQuestion) -> Say:
    """Return the open question in words and buttons."""
    return kit_asking.question(scene, asking)


def answered(scene: Scene, asking: KitQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskEquipment():
            return _equipment(scene, reply)
        case AskSurface():
            return _surface(scene, reply)
        case AskEmptyMass():
            return _empty(scene, reply)
        case AskPlateStep():
            return _plates(scene, reply)
        case AskReading():
            return kit_pull.reading(scene, reply)
        case AskTotal(reading_kg):
            return kit_pull.total(scene, reading_kg, reply)
        case _:
            assert_never(asking)


# --- what and where ---


def _equipment(scene: Scene, reply: Reply) -> Turn:
    match reply:
        case Tapped(value) if value in OFFERED:
            return _chosen(scene, Equipment(value))
        case Typed(text) if (refusal := refused_in(text)) is not None:
            return Turn((Say(KitRefused(refusal)),), keeps=True)
        case Typed(text) if (equipment := equipment_in(text)) is not None:
            return _chosen(scene, equipment)
        case _:
            return or_log(scene, reply, KitMisheard.EQUIPMENT)


def _chosen(scene: Scene, equipment: Equipment) -> Turn:
    """File it, say what to look out for, and go on to what is still missing."""
    kit = with_equipment(scene.athlete.kit, equipment)
    today = Button(Does("today", "show", (scene.today.isoformat(),)), KitLabel.TODAY)
    turn = filed(scene, with_kit(scene.athlete, kit), KitChosen(equipment), ((today,),))
    if equipment is Equipment.TYRE and not tyre_is_allowed(kit.surface):
        return replace(turn, asks=AskSurface())
    if equipment in WEIGHED and kit.empty_kg is None:
        return replace(turn, asks=AskEmptyMass())
    return turn


def _surface(scene: Scene, reply: Reply) -> Turn:
    match reply:
        case Tapped(value) if value in set(Surface):
            return _on(scene, Surface(value))
        case Typed(text) if (surface := surface_in(text)) is not None:
            return _on(scene, surface)
        case _:
            return or_log(scene, reply, KitMisheard.SURFACE)


def _on(scene: Scene, surface: Surface) -> Turn:
    kit = scene.athlete.kit
    if kit.equipment is Equipment.TYRE and not tyre_is_allowed(surface):
        return Turn((Say(TyreStaysOutdoors(surface)),), asks=AskSurface())
    moved = with_surface(kit, surface)
    forgotten = kit.friction is not None and moved.friction is None
    note = FRICTION[surface].note
    content = SurfaceChosen(surface, note, forgotten, load_change(scene, moved))
    turn = filed(scene, with_kit(scene.athlete, moved), content)
    if moved.equipment in WEIGHED and moved.empty_kg is None:
        return replace(turn, asks=AskEmptyMass())
    return turn


# --- masses ---


def _empty(scene: Scene, reply: Reply) -> Turn:
    kg = mass_in(scene, reply)
    if kg is None:
        return or_log(scene, reply, KitMisheard.MASS)
    if not is_empty_mass(kg):
        return Turn((unclear(KitMisheard.MASS),), keeps=True)
    kit = replace(scene.athlete.kit, empty_kg=kg)
    if kg != scene.athlete.kit.empty_kg:
        kit = replace(kit, friction=None)  # another sled has another skid
    return filed(scene, with_kit(scene.athlete, kit), MassNoted(kg, load_change(scene, kit)))


def _plates(scene: Scene, reply: Reply) -> Turn:
    kg = mass_in(scene, reply)
    if kg is None:
        return or_log(scene, reply, KitMisheard.PLATES)
    if not is_plate_step(kg):
        return Turn((unclear(KitMisheard.PLATES),), keeps=True)
    kit = replace(scene.athlete.kit, plate_step_kg=kg)
    return filed(scene, with_kit(scene.athlete, kit), PlatesNoted(kg, load_change(scene, kit)))


# --- the pull test ---


def _forget(scene: Scene) -> Turn:
    kit = scene.athlete.kit
    if kit.friction is None:
        return _shown(scene)
    untested = replace(kit, friction=None)
    content = PullTestForgotten(usual_friction(kit), load_change(scene, untested))
    return filed(scene, with_kit(scene.athlete, untested), content)


# --- typed behind the command ---


def _typed(scene: Scene, text: str) -> Turn | None:
    refusal = refused_in(text)
    if refusal is not None:
        return Turn((Say(KitRefused(refusal)),))
    if folded(text) in ("pull", "pull test", "test", "prueba", "prueba de tiron", "tiron"):
        return kit_pull.begin(scene)
    equipment, surface = equipment_in(text), surface_in(text)
    if equipment is not None:
        return _chosen(scene, equipment)
    if surface is not None:
        return _on(scene, surface)
    heard = read_mass(text, habits(scene.athlete))
    if is_weighed(scene.athlete.kit) and not isinstance(heard, Misread):
        return _empty(scene, Typed(text))
    return None


# --- showing ---


def _shown(scene: Scene) -> Turn:
    kit = scene.athlete.kit
    rows: list[tuple[Button, ...]] = [
        (_does("equipment", KitLabel.EQUIPMENT), _does("surface", KitLabel.SURFACE))
    ]
    if is_weighed(kit):
        rows.append((_does("mass", KitLabel.MASS), _does("plates", KitLabel.PLATES)))
        test = (_does("pull", KitLabel.PULL_TEST),)
        rows.append(test if kit.friction is None else (*test, _does("forget", KitLabel.FORGET)))
    rows.append(_units(scene))
    return Turn((Say(KitShown(kit, friction_of(kit)), tuple(rows)),))


def _units(scene: Scene) -> tuple[Button, ...]:
    in_kg = scene.athlete.load_unit is LoadUnit.KG
    in_metres = scene.athlete.distance_unit is DistanceUnit.M
    return (
        _does("loads", KitLabel.IN_POUNDS, LoadUnit.LB)
        if in_kg
        else _does("loads", KitLabel.IN_KILOGRAMS, LoadUnit.KG),
        _does("distances", KitLabel.IN_YARDS, DistanceUnit.YD)
        if in_metres
        else _does("distances", KitLabel.IN_METRES, DistanceUnit.M),
    )


def _does(verb: str, label: KitLabel, *args: str) -> Button:
    return Button(Does(NAME, verb, tuple(str(arg) for arg in args)), label)


STORY: Story[KitQuestion] = Story(
    NAME,
    ("kit",),
    called,
    pressed,
    (AskEquipment, AskSurface, AskEmptyMass, AskPlateStep, AskReading, AskTotal),
    question,
    answered,
    opens=kit_pull.opens,
    opening=frozenset({kit_pull.VERB}),
    filled=kit_pull.filled,
    names_vehicles=frozenset({"kit"}),
)
