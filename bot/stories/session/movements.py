"""Which movements a session asks for, and which of them somebody has not done before."""

from datetime import date
from typing import assert_never

from bot.dialogue.turn import Scene
from bot.enclosed.clip import Movement
from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import WALKS
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Entry
from bot.rules.log.kit import kit_on
from bot.rules.prescription import Belt, Feel, Grade, Plates, Session, Unloaded

_WITH = {
    Equipment.TREADMILL_OFF: Movement.TREADMILL,
    Equipment.HILL: Movement.HILL,
    Equipment.BAND: Movement.BAND,
    Equipment.PARTNER: Movement.BAND,
    Equipment.NONE: Movement.WALK,
}
_WALKS = frozenset(step.name for step in WALKS)


def backward(session: Session, equipment: Equipment) -> Movement:
    """Return how a session goes backward: with what it is worked against."""
    match session.resistance:
        case Unloaded():
            return Movement.WALK
        case Grade():
            return Movement.HILL
        case Belt():
            return Movement.TREADMILL
        case Plates():
            return Movement.BELT
        case Feel():
            return _WITH.get(equipment, Movement.BELT)
        case _:
            assert_never(session.resistance)


def forward(session: Session) -> Movement | None:
    """Return the forward half of a session; None for the easy walk, which everybody knows."""
    half = session.forward
    if half is None or half.exercise is Exercise.EASY_FORWARD_WALK:
        return None
    return Movement(half.exercise.value)


def new_one(scene: Scene, session: Session, equipment: Equipment) -> Movement | None:
    """Return what a session has that nobody has seen them do yet: its way back, else its half
    forward; None where both are known.
    """
    entries, way, half = scene.log.entries, backward(session, equipment), forward(session)
    if way not in {_done(scene, one) for one in entries}:
        return way
    known = {None if one.plan is None else one.plan.forward for one in entries}
    return None if half is None or half.value in known else half


def _done(scene: Scene, entry: Entry) -> Movement:
    """Return how a session in the log went backward, as far as it tells."""
    if entry.plan is not None and entry.plan.position in _WALKS:
        return Movement.WALK
    return usual(scene, entry.day)


def usual(scene: Scene, day: date) -> Movement:
    """Return how they go backward with what they have on a day."""
    return _WITH.get(kit_on(scene.athlete, day).equipment, Movement.BELT)
