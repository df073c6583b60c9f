"""Changes to the kit on file, and what they make of today's plates."""

from dataclasses import replace

from bot.dialogue.setting import filed
from bot.dialogue.turn import Rows, Scene, Turn
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.surfaces import sled_friction
from bot.rules.log.kit import friction_of
from bot.rules.log.records import Athlete, Kit
from bot.rules.prescription import Plates, Session
from bot.rules.verdict import decide
from bot.words.line import Card, Line, LoadOf, Strong


def with_equipment(kit: Kit, equipment: Equipment) -> Kit:
    """Return the kit with something else to pull: its mass and its pull test were another's."""
    if equipment is kit.equipment:
        return kit
    return replace(kit, equipment=equipment, empty_kg=None, friction=None)


def usual_friction(kit: Kit) -> float:
    """Return the table's friction for the kit, whatever a pull test showed."""
    return friction_of(replace(kit, friction=None)) or sled_friction(kit.surface)


def is_weighed(kit: Kit) -> bool:
    """Say whether kilograms and friction are known of it."""
    return kit.equipment in WEIGHED


def planned_total_kg(scene: Scene) -> float | None:
    """Return what sled and plates weigh together today; None where that is not known."""
    plates = _plates(scene, scene.athlete)
    return None if plates is None else plates.total_kg


def fitted(scene: Scene, kit: Kit, said: Line, *more: Line | None, rows: Rows = ()) -> Turn:
    """File the kit; say so, and what today's plates become where the kit's mass is known."""
    return reckoned(scene, replace(scene.athlete, kit=kit), said, *more, rows=rows)


def reckoned(
    scene: Scene, after: Athlete, said: Line, *more: Line | None, rows: Rows = ()
) -> Turn:
    """File what plates are reckoned from; say so, and what today's become."""
    return filed(scene, after, Card(Strong(said), *more, _load(scene, after)), rows)


def _load(scene: Scene, after: Athlete) -> Line | None:
    """Return what today's plates become; None where they are not what changes."""
    was, now = _added(scene, scene.athlete), _added(scene, after)
    if now is None:
        return None
    if was is None:
        return Line("kit-load-is", plates=now)
    if was == now:
        return Line("kit-load-same", plates=now)
    return Line("kit-load-changed", before=was, after=now)


def _added(scene: Scene, athlete: Athlete) -> LoadOf | None:
    """Return today's plates; None where the plan would have to guess what the kit weighs."""
    plates = None if athlete.kit.empty_kg is None else _plates(scene, athlete)
    return None if plates is None else LoadOf(plates.added_kg)


def _plates(scene: Scene, athlete: Athlete) -> Plates | None:
    session = decide(athlete, scene.log, scene.today).prescription
    resistance = session.resistance if isinstance(session, Session) else None
    return resistance if isinstance(resistance, Plates) else None
