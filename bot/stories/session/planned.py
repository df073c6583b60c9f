"""What the week's plan has on a day."""

from datetime import date

from bot.dialogue.turn import Scene
from bot.rules.verdict import Verdict
from bot.rules.week.planning import MoveRefusal, PlannedDay, Status, plan_on
from bot.rules.week.spacing import RoomEnough
from bot.words.lines import OneEach

CANNOT_MOVE = OneEach("session-cannot-move", MoveRefusal)


def planned_on(scene: Scene, day: date) -> PlannedDay | None:
    """Return the plan of a day."""
    return plan_on(scene.athlete, scene.log, day, scene.today)


def is_planned(scene: Scene, day: date) -> bool:
    """Tell whether the week's plan has a session on a day that is still to be done."""
    planned = plan_on(scene.athlete, scene.log, day, scene.today)
    return planned is not None and planned.status is Status.PLANNED


def is_for_today(scene: Scene, verdict: Verdict, planned: PlannedDay | None) -> bool:
    """Tell whether today's session is planned, or the athlete chooses their days as they come.

    `planned` is the next session by the plan.
    """
    if planned is None:
        return not scene.athlete.slots and isinstance(verdict.spacing, RoomEnough)
    return planned.day == scene.today
