"""Changes to the kit on file, and what they make of today's plates."""

from dataclasses import replace

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Filed, Rows, Say, Scene, Turn, undo_id
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.surfaces import Surface, sled_friction, tyre_friction
from bot.rules.log.records import Athlete, Kit
from bot.rules.prescription import Plates, Session
from bot.rules.verdict import decide
from bot.stories.kit.said import KitContent, LoadChange
from bot.words.common.said import CommonLabel


def with_equipment(kit: Kit, equipment: Equipment) -> Kit:
    """Return the kit with something else to pull: its mass and its pull test were another's."""
    if equipment is kit.equipment:
        return kit
    return replace(kit, equipment=equipment, empty_kg=None, friction=None)


def with_surface(kit: Kit, surface: Surface) -> Kit:
    """Return the kit on another surface, which it has not been on yet."""
    if surface is kit.surface:
        return kit
    return replace(kit, surface=surface, friction=None, surface_since=None)


def friction_of(kit: Kit) -> float | None:
    """Return the friction the plan reckons with; None where nothing is weighed."""
    match kit.equipment:
        case Equipment.SLED:
            return sled_friction(kit.surface, kit.friction)
        case Equipment.TYRE:
            return tyre_friction(kit.surface, kit.friction)
        case _:
            return None


def usual_friction(kit: Kit) -> float:
    """Return the table's friction for the kit, whatever a pull test showed."""
    return friction_of(replace(kit, friction=None)) or sled_friction(kit.surface)


def is_weighed(kit: Kit) -> bool:
    """Say whether kilograms and friction are known of it."""
    return kit.equipment in WEIGHED


def load_change(scene: Scene, kit: Kit) -> LoadChange:
    """Return the plates of today's session with the kit on file and with another."""
    return LoadChange(_plates(scene, scene.athlete), _plates(scene, with_kit(scene.athlete, kit)))


def with_kit(athlete: Athlete, kit: Kit) -> Athlete:
    """Return the file with that kit."""
    return replace(athlete, kit=kit)


def planned_total_kg(scene: Scene) -> float | None:
    """Return what sled and plates weigh together today; None where that is not known."""
    session = decide(scene.athlete, scene.log, scene.today).prescription
    if isinstance(session, Session) and isinstance(session.resistance, Plates):
        return session.resistance.total_kg
    return None


def filed(scene: Scene, athlete: Athlete, content: KitContent, rows: Rows = ()) -> Turn:
    """Say what changed, with a way back where anything did."""
    if athlete == scene.athlete:
        return Turn((Say(content, rows),))
    back = Button(Does("undo", undo_id(scene)), CommonLabel.UNDO)
    return Turn((Say(content, (*rows, (back,))),), (Filed(athlete),), undoable=True)


def _plates(scene: Scene, athlete: Athlete) -> float | None:
    if athlete.kit.empty_kg is None:
        return None  # the plan would have to guess what it weighs
    session = decide(athlete, scene.log, scene.today).prescription
    if isinstance(session, Session) and isinstance(session.resistance, Plates):
        return session.resistance.added_kg
    return None
