"""A squad that goes through a session together, whose coach is killed at every step of it."""

import json
from collections.abc import Iterator

from bot.dialogue.tokens import Does
from bot.reading.squads.together import Tell
from bot.reminders.recurrence import Kind
from bot.rules.together import Stage
from bot.squads.along import ALONG
from bot.squads.room.turn import does
from bot.store.agenda import NOTHING, agenda_of
from tests.kill.grounds import Ground
from tests.kill.live import A_REST, A_SET, ENDING, SETS, Course, InRoom, Step
from tests.kill.world import MONDAY

MEMBERS = ("ada", "bea", "dora", "eva", "fay")
A_LOOK = 6  # seconds: whatever a tap led to in the room, and its card drawn anew
TODAY = MONDAY.date().isoformat()


def _pressed(verb: str, *args: str, by_all: bool = False) -> InRoom:
    press: Does = does(verb, *(args or (TODAY,)))
    return InRoom(press=press, all=by_all)


JOINS, TAPS_IN = _pressed("join", "adult", by_all=True), _pressed(ALONG, by_all=True)
GO, CUT = _pressed(Tell.GO), _pressed(Tell.CUT)
SET_UP: tuple[Step, ...] = (
    (60, InRoom()),
    (5, InRoom("/squad mon wed fri 20:00")),
    (5, JOINS),
)
A_ROUND: tuple[Step, ...] = ((A_SET, "done"), (A_LOOK, None))
STEPS: tuple[Step, ...] = (
    (600, InRoom("/squad start together")),
    (5, TAPS_IN),
    (A_LOOK, None),
    (240, "ready"),
    (5, GO),
    (A_LOOK, None),
    *(*A_ROUND, (A_REST, None)) * (SETS - 1),
    *A_ROUND,
    *ENDING,
    (A_LOOK, None),
)


def _broken_of_room(ground: Ground) -> Iterator[str]:
    """Yield what did not hold of the squad and of its room."""
    ((body,),) = ground.asked("SELECT body FROM squad")
    going = json.loads(str(body))["kept"].get("together")
    if going is None:
        yield "nothing is known of the session together"
        return
    came_to = going["stage"], going["round"], sorted(going["there"])
    if came_to != (Stage.OVER, SETS, sorted(f"athlete {one}" for one in MEMBERS)):
        yield f"the session together came to {came_to}"
    ((agenda,),) = ground.asked("SELECT agenda FROM squad")
    if agenda_of(str(agenda)).get(Kind.TOGETHER, NOTHING).next_at is not None:
        yield "the room's clock still runs"


TOGETHER = Course("a squad set by set", MEMBERS, STEPS, SET_UP, _broken_of_room)
