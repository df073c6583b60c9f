"""Which movements a session asks for, and which of them comes with its card, drawn."""

from collections.abc import Collection
from datetime import date
from typing import assert_never

from bot.dialogue.turn import Scene
from bot.enclosed.clip import Movement, Way
from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import WALKS
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Entry
from bot.rules.log.kit import kit_on
from bot.rules.prescription import Belt, Feel, Grade, Plates, Session, Unloaded

_WITH = {
    Equipment.TREADMILL_OFF: Way.TREADMILL,
    Equipment.HILL: Way.HILL,
    Equipment.BAND: Way.BAND,
    Equipment.PARTNER: Way.BAND,
    Equipment.NONE: Way.WALK,
}
_WALKS = frozenset(step.name for step in WALKS)


def backward(session: Session, equipment: Equipment) -> Way:
    """Return how a session goes backward: with what it is worked against."""
    match session.resistance:
        case Unloaded():
            return Way.WALK
        case Grade():
            return Way.HILL
        case Belt():
            return Way.TREADMILL
        case Plates():
            return Way.BELT
        case Feel():
            return _WITH.get(equipment, Way.BELT)
        case _:
            assert_never(session.resistance)


def forward(session: Session) -> Exercise | None:
    """Return the forward half of a session; None for the easy walk, which everybody knows."""
    half = None if session.forward is None else session.forward.exercise
    return None if half is Exercise.EASY_FORWARD_WALK else half


def new_one(scene: Scene, session: Session, equipment: Equipment) -> Movement | None:
    """Return what comes drawn with the card of a session; None where nothing does."""
    entries = scene.log.entries
    done = {str(_way_of(scene, one)) for one in entries}
    done |= {one.plan.forward for one in entries if one.plan is not None and one.plan.forward}
    shown = scene.snapshot.dialogue.shown
    return first_seen(backward(session, equipment), forward(session), done, shown)


def first_seen(
    way: Way, half: Exercise | None, done: Collection[str], shown: Collection[str]
) -> Movement | None:
    """Return what is new of a session: its way back, and once that was done its half forward.

    `done` is what the log has, `shown` what was drawn for them before, whether they then trained
    or not: each comes once.
    """
    new = half if way in done else way
    return None if new is None or new in done or new in shown else new


def _way_of(scene: Scene, entry: Entry) -> Way:
    """Return how a session in the log went backward, as far as it tells."""
    if entry.plan is not None and entry.plan.position in _WALKS:
        return Way.WALK
    return usual(scene, entry.day)


def usual(scene: Scene, day: date) -> Way:
    """Return how they go backward with what they have on a day."""
    return _WITH.get(kit_on(scene.athlete, day).equipment, Way.BELT)
