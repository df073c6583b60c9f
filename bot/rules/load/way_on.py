"""The way on for whoever's sled is too heavy: what opens it, and what would do until then."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import WEIGHED, Equipment
from bot.rules.load.loading import (
    BRIDGE_EXCESS,
    EMPTY_OK_EXCESS,
    FIRST_PULL_PERCENT,
    YOUTH_SHARE_OF_MASS,
    SledTooHeavy,
    drag_percent_of,
    load_for,
)
from bot.rules.load.pulled import drag_in, puller_in
from bot.rules.load.substitutes import KIT_CAP, STEEPEST_GRADE_PERCENT, WALKED_CAP
from bot.rules.load.units import FLOAT_NOISE, to_tenth
from bot.rules.safety import ages
from bot.rules.situation import Situation


@dataclass(frozen=True, slots=True)
class WayOn:
    """How somebody comes to pull who is at a step that their sled is too heavy for.

    `starts_at_percent` is the sled's own drag, `most_percent` that of a first pull, in percent of
    body weight.  `walked_to` is the step at which walking opens the sled, `None`: it never does.
    `sled_kg` is the heaviest sled that would do on this floor, in whole kilograms.  `kit_to` is
    the step to which a band, a partner or a hill carry until this sled opens, `None`: to none.
    `by_mass`: it is the share of the body that forbids it, under 18.
    """

    starts_at_percent: float
    most_percent: float
    walked_to: Position | None
    sled_kg: int
    kit_to: Position | None
    by_mass: bool


def way_on(situation: Situation, position: Position) -> WayOn | None:
    """Return the way on from a step; `None` where the sled is no hindrance there.

    Nor is it where nothing is weighed or the body mass is not known.
    """
    mass, drag = situation.body_mass_kg, drag_in(situation)
    if mass is None or situation.equipment not in WEIGHED or not position.level:
        return None
    puller = puller_in(situation, is_full=True)
    if not isinstance(load_for(LADDER[position].drag_percent, puller, drag), SledTooHeavy):
        return None
    is_youth = situation.age < ages.ADULT_FROM
    target = max(LADDER[position].drag_percent, LADDER[WALKED_CAP].drag_percent)
    over = BRIDGE_EXCESS if puller.may_bridge else EMPTY_OK_EXCESS
    most = min(puller.most_first_pull_percent or FIRST_PULL_PERCENT, target + over)
    by_drag_kg = most * mass / (100 * drag.friction)
    by_mass_kg = YOUTH_SHARE_OF_MASS * mass if is_youth else math.inf
    return WayOn(
        to_tenth(drag_percent_of(drag.empty_kg, drag.friction, mass)),
        to_tenth(most),
        _opened(situation, _steps(position, WALKED_CAP)),
        math.floor(min(by_drag_kg, by_mass_kg) + FLOAT_NOISE),
        _opened(situation, _steps(Position(position + 1), KIT_CAP[Equipment.BAND]), by_kit=True),
        is_youth and drag.empty_kg > by_mass_kg + FLOAT_NOISE,
    )


def _steps(first: Position, last: Position) -> Iterable[Position]:
    return (Position(step) for step in range(first, last + 1))


def _opened(
    situation: Situation, steps: Iterable[Position], *, by_kit: bool = False
) -> Position | None:
    """Return the first step at which two clean sessions open the sled.

    What was done there with a band, a partner or a hill counts as the step's drag.
    """
    for step in steps:
        drag_percent = LADDER[step].drag_percent
        heaviest = situation.heaviest_drag_percent
        if by_kit and heaviest is not None:
            heaviest = max(heaviest, min(drag_percent, STEEPEST_GRADE_PERCENT))
        puller = replace(
            puller_in(situation, is_full=True), is_proven=True, heaviest_drag_percent=heaviest
        )
        if not isinstance(load_for(drag_percent, puller, drag_in(situation)), SledTooHeavy):
            return step
    return None
