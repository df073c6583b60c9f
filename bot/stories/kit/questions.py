"""What is pulled, where, and what it weighs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from bot.dialogue.aside import asked_back, habits_of
from bot.dialogue.buttons import said_surely
from bot.dialogue.setting import Offered, Option, Question, filed, in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Reply, Say, Scene, Turn, Typed
from bot.reading.answers import Misread, read_mass
from bot.reading.kit_words import equipment_in, is_of_one_side, surface_in
from bot.reading.starting.lines import Question as Start
from bot.reading.zones import folded
from bot.rules.forward.footwear import may_be_barefoot
from bot.rules.load.equipment import Equipment
from bot.rules.load.kit_limits import (
    CLEAR_BEHIND_M,
    HEAVIEST_BODY_KG,
    HEAVIEST_EMPTY_KG,
    HEAVIEST_PLATE_STEP_KG,
    LIGHTEST_BODY_KG,
    LIGHTEST_PLATE_STEP_KG,
    ROPE_M,
    is_body_mass,
    is_empty_mass,
    is_plate_step,
)
from bot.rules.load.surfaces import FRICTION, Surface, tyre_is_allowed
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.kit import with_surface
from bot.rules.log.records import Athlete, Kit, LoadUnit
from bot.stories.kit.fitting_out import (
    fitted,
    is_weighed,
    reckoned,
    with_equipment,
)
from bot.stories.kit.said import (
    EQUIPMENT,
    EQUIPMENT_BUTTONS,
    LOOK_OUTS,
    MASS_WANTED,
    NOTES,
    PULLED,
    SURFACE_BUTTONS,
    SURFACES,
)
from bot.stories.session.refusing import refused
from bot.words.line import Card, Content, DistanceOf, Line, LoadOf, Strong

# Sleds and plates as they are sold, in the unit of the gym.
_SLEDS = {LoadUnit.KG: (10, 15, 20, 25, 34), LoadUnit.LB: (25, 35, 45, 55, 75)}
_PLATE_STEPS = {LoadUnit.KG: (1, 2.5, 5, 10), LoadUnit.LB: (2.5, 5, 10, 20)}


# What is there today is no kit from now on; "nothing special" is none either.
ONLY_NOW = re.compile(r"\b(?:today|tonight|for now|this week|hoy|esta semana|special|especial)\b")
# Who names one floor and something else beside it has not said which.
_BETWEEN_TWO = re.compile(r"\b(?:between|or|half|mix|entre|o|mitad|mezcla)\b")
# Whose mass is named where another's is asked for.
_OF_BODY = re.compile(r"\b(?:i weigh|my (?:own |body ?)?weight|body|yo peso|mi peso|cuerpo)\b")
_OF_SLED = re.compile(r"\b(?:sleds?|prowler|trineos?|tyres?|tires?|llantas?)\b")


@dataclass(frozen=True, slots=True)
class AskEquipment(Question[Equipment]):
    """What do you pull?"""

    takes_own_words: ClassVar[bool] = True
    words = Line("kit-equipment-wanted")
    unclear = Line("kit-unclear-equipment")

    def offered(self, scene: Scene) -> Offered[Equipment]:
        return in_rows(2, (Option(Line(EQUIPMENT_BUTTONS[one]), one) for one in PULLED))

    def read(self, scene: Scene, text: str) -> Equipment | Turn | None:
        if ONLY_NOW.search(folded(text)):
            return refused(text)
        return refused(text) or equipment_in(text) or asked_back(scene, Start.KIT, text)

    def then(self, scene: Scene, equipment: Equipment) -> Turn:
        """File it, say what to look out for, and go on to what is still missing."""
        kit = with_equipment(scene.athlete.kit, equipment)
        today = Button(Does("today", "show", (scene.today.isoformat(),)), Line("kit-button-today"))
        turn = filed(
            scene,
            replace(scene.athlete, kit=kit),
            Card(
                Strong(Line("kit-chosen", equipment=Line(EQUIPMENT[equipment]))),
                Line(
                    LOOK_OUTS[equipment],
                    rope=DistanceOf(ROPE_M),
                    behind=DistanceOf(CLEAR_BEHIND_M),
                ),
            ),
            ((today,),),
        )
        if equipment is Equipment.TYRE and not tyre_is_allowed(kit.surface):
            return replace(turn, asks=AskSurface())
        return _weighed(turn, kit)


@dataclass(frozen=True, slots=True)
class AskSurface(Question[Surface]):
    """On what?"""

    takes_own_words: ClassVar[bool] = True
    words = Line("kit-surface-wanted")
    unclear = Line("kit-unclear-surface")

    def offered(self, scene: Scene) -> Offered[Surface]:
        return in_rows(2, (Option(Line(SURFACE_BUTTONS[one]), one) for one in Surface))

    def read(self, scene: Scene, text: str) -> Surface | Turn | None:
        floor = None if _BETWEEN_TWO.search(folded(text)) else surface_in(text)
        return refused(text) or floor or asked_back(scene, Start.SURFACE, text)

    def then(self, scene: Scene, surface: Surface) -> Turn:
        kit = scene.athlete.kit
        if kit.equipment is Equipment.TYRE and not tyre_is_allowed(surface):
            return Turn((Say(Line("kit-tyre-stays-outdoors")),), asks=AskSurface())
        moved, note = with_surface(kit, surface), FRICTION[surface].note
        turn = fitted(
            scene,
            moved,
            Line("kit-on-surface", surface=Line(SURFACES[surface])),
            None if note is None else Line(NOTES[note]),
            Line("kit-test-forgotten") if kit.friction != moved.friction else None,
        )
        after = replace(scene.athlete, kit=moved)
        return turn if moved == kit else _on_floor(_weighed(turn, moved), after, scene.today)


def _weighed(turn: Turn, kit: Kit) -> Turn:
    """Go on to what the kit weighs, where that counts and is not known."""
    return replace(turn, asks=AskEmptyMass()) if is_weighed(kit) and kit.empty_kg is None else turn


@dataclass(frozen=True, slots=True)
class AskBareFeet(Question[bool]):
    """Is this floor safe for bare feet?"""

    unclear = Line("kit-unclear-bare-feet")

    def wanted(self, scene: Scene) -> Content:
        return Line("kit-bare-feet-wanted", surface=Line(SURFACES[scene.athlete.kit.surface]))

    def offered(self, scene: Scene) -> Offered[bool]:
        yes = Option(Line("common-button-yes"), True, "yes")
        return ((yes, Option(Line("common-button-no"), False, "no")),)

    def read(self, scene: Scene, text: str) -> bool | None:
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, is_safe: bool) -> Turn:
        """File it; where the tip itself is off, offer it."""
        athlete = scene.athlete
        if not may_be_barefoot(athlete, scene.today):
            return Turn((Say(Line("kit-shoes-stay-on")),))
        after = replace(athlete, kit=replace(athlete.kit, barefoot_surface_ok=is_safe))
        told = Strong(Line("kit-bare-feet", safe=is_safe))
        if not is_safe:
            return filed(scene, after, told)
        if athlete.footwear_tip:
            return filed(scene, after, Card(told, Line("kit-tip-is-on")))
        on = Button(Does("settings", "shoes", ("on",)), Line("kit-button-tip-on"))
        return filed(scene, after, Card(told, Line("kit-tip-is-off")), ((on,),))


def _on_floor(turn: Turn, after: Athlete, today: date) -> Turn:
    """Go on to whether a new floor is safe for bare feet, for whom the tip about shoes is on."""
    is_wanted = turn.asks is None and after.footwear_tip and may_be_barefoot(after, today)
    return replace(turn, asks=AskBareFeet()) if is_wanted else turn


# --- masses ---


class AskMass(Question[float]):
    """How many kilograms?"""

    __slots__ = ()
    start: ClassVar[Start | None] = None

    def answered(self, scene: Scene, reply: Reply) -> Turn:
        """Act on a reply; what a vehicle weighs is no sled's mass."""
        refusal = refused(reply.text) if isinstance(reply, Typed) else None
        turn = refusal or super().answered(scene, reply)
        if not turn.misread or self.start is None or not isinstance(reply, Typed):
            return turn
        return asked_back(scene, self.start, reply.text) or turn

    def read(self, scene: Scene, text: str) -> float | None:
        heard = read_mass(text, habits_of(scene))
        is_another = self.is_of_another(folded(text))
        return None if isinstance(heard, Misread) or is_another else heard.kg

    def is_of_another(self, plain: str) -> bool:
        """Say whether folded words name another thing than the one whose mass is asked."""
        return _OF_BODY.search(plain) is not None


def masses(amounts: Iterable[float], unit: LoadUnit) -> Offered[float]:
    """Return masses to tap, of the reader's unit; the token carries amount and unit."""
    per_unit = KG_PER_LB if unit is LoadUnit.LB else 1
    in_kg = ((one, one * per_unit) for one in amounts)
    offered = (Option(LoadOf(kg), round(kg, 2), f"{one:g} {unit}") for one, kg in in_kg)
    return in_rows(3, offered)


@dataclass(frozen=True, slots=True)
class AskEmptyMass(AskMass):
    """What does it weigh empty?"""

    start = Start.EMPTY_MASS
    unclear = Line("kit-unclear-mass", least=LoadOf(0), most=LoadOf(HEAVIEST_EMPTY_KG))

    def wanted(self, scene: Scene) -> Content:
        return Line(MASS_WANTED[scene.athlete.kit.equipment])

    def offered(self, scene: Scene) -> Offered[float]:
        unit = scene.athlete.load_unit
        return masses(_SLEDS[unit], unit)

    def then(self, scene: Scene, kg: float) -> Turn | None:
        kit = scene.athlete.kit
        if not is_empty_mass(kg):
            return None
        # another sled has another skid
        friction = kit.friction if kg == kit.empty_kg else None
        after = replace(kit, empty_kg=kg, friction=friction)
        return fitted(scene, after, Line("kit-empty", mass=LoadOf(kg)))


@dataclass(frozen=True, slots=True)
class AskBodyMass(AskMass):
    """What do you weigh?  It is kept in whole kilograms."""

    start = Start.BODY_MASS
    words = Line("kit-body-mass-wanted")
    unclear = Line(
        "kit-unclear-body-mass", least=LoadOf(LIGHTEST_BODY_KG), most=LoadOf(HEAVIEST_BODY_KG)
    )

    def then(self, scene: Scene, kg: float) -> Turn | None:
        if not is_body_mass(kg):
            return None
        after = replace(scene.athlete, body_mass_kg=round(kg))
        whole = kg if after.load_unit is LoadUnit.LB else round(kg)
        return reckoned(scene, after, Line("kit-body-mass", mass=LoadOf(whole)))


@dataclass(frozen=True, slots=True)
class AskPlateStep(AskMass):
    """What is the smallest pair of plates?"""

    start = Start.PLATE_STEP
    words = Line("kit-plate-step-wanted")
    unclear = Line(
        "kit-unclear-plates",
        least=LoadOf(LIGHTEST_PLATE_STEP_KG),
        most=LoadOf(HEAVIEST_PLATE_STEP_KG),
    )

    def offered(self, scene: Scene) -> Offered[float]:
        unit = scene.athlete.load_unit
        return masses(_PLATE_STEPS[unit], unit)

    def is_of_another(self, plain: str) -> bool:
        """Say whether folded words name the sled or themselves: that is no plate."""
        return _OF_SLED.search(plain) is not None or _OF_BODY.search(plain) is not None

    def read(self, scene: Scene, text: str) -> float | None:
        """Return what the pair weighs; of one side said alone, twice that."""
        kg = AskMass.read(self, scene, text)
        return 2 * kg if kg is not None and is_of_one_side(text) else kg

    def then(self, scene: Scene, kg: float) -> Turn | None:
        if not is_plate_step(kg):
            return None
        after = replace(scene.athlete.kit, plate_step_kg=kg, plates=())
        return fitted(scene, after, Line("kit-plates", mass=LoadOf(kg)))
