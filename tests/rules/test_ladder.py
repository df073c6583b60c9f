from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from bot.rules.ladder.climbing import Cap, ceiling_of
from bot.rules.ladder.steps import HIGHEST, LADDER, Position, levels_down, step_down, step_up
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import ByDistance, ByTime, Tempo
from bot.rules.situation import Situation

OWN_COST = 10  # the body's own cost of walking backward, rough energetics [D]
SLOW, STEADY = Tempo.SLOW, Tempo.STEADY

# The published table: drag, work, rest, band, forward sets, minutes, load, work units.
TABLE = [
    ("L0a", 0, ByTime(5, 60), 60, (1, 2), 0, 14, 21, None),
    ("L0b", 0, ByTime(4, 120), 60, (1, 2), 0, 16, 24, None),
    ("L0c", 0, ByTime(2, 300), 60, (1, 2), 0, 16, 24, None),
    ("L1a", 5, ByDistance(3, 20, SLOW), 60, (2, 3), 0, 9, 22.5, 9.0),
    ("L1b", 5, ByDistance(4, 20, SLOW), 60, (2, 3), 0, 11, 27.5, 12.0),
    ("L1c", 5, ByDistance(5, 20, SLOW), 60, (2, 3), 0, 13, 32.5, 15.0),
    ("L2a", 10, ByDistance(4, 20, SLOW), 60, (3, 4), 2, 13, 45.5, 16.0),
    ("L2b", 10, ByDistance(5, 20, SLOW), 60, (3, 4), 3, 16, 56.0, 20.0),
    ("L2c", 10, ByDistance(6, 20, SLOW), 60, (3, 4), 3, 17, 59.5, 24.0),
    ("L3a", 15, ByDistance(5, 20, STEADY), 90, (4, 5), 3, 17, 76.5, 25.0),
    ("L3b", 15, ByDistance(6, 20, STEADY), 90, (4, 5), 3, 19, 85.5, 30.0),
    ("L3c", 15, ByDistance(7, 20, STEADY), 90, (4, 5), 4, 22, 99.0, 35.0),
    ("L4a", 20, ByDistance(6, 20, STEADY), 90, (5, 6), 3, 19, 104.5, 36.0),
    ("L4b", 20, ByDistance(7, 20, STEADY), 90, (5, 6), 4, 22, 121.0, 42.0),
    ("L4c", 20, ByDistance(8, 20, STEADY), 90, (5, 6), 4, 24, 132.0, 48.0),
    ("L5a", 25, ByDistance(6, 25, STEADY), 120, (6, 7), 3, 22, 143.0, 52.5),
    ("L5b", 25, ByDistance(7, 25, STEADY), 120, (6, 7), 4, 26, 169.0, 61.25),
    ("L5c", 25, ByDistance(8, 25, STEADY), 120, (6, 7), 4, 28, 182.0, 70.0),
    ("L6a", 30, ByDistance(6, 25, STEADY), 120, (6, 7), 3, 22, 143.0, 60.0),
    ("L6b", 30, ByDistance(7, 25, STEADY), 120, (6, 7), 4, 26, 169.0, 70.0),
    ("L6c", 30, ByDistance(8, 25, STEADY), 120, (6, 7), 4, 28, 182.0, 80.0),
]


def work_units(position: Position) -> float | None:
    """Return metres times cost, an index of external load; `None` where nothing is pulled."""
    step = LADDER[position]
    match step.work:
        case ByTime():
            return None
        case ByDistance(sets, metres, _):
            return sets * metres * (OWN_COST + step.drag_percent) / 100


@pytest.mark.parametrize(
    "name, drag, work, rest_s, band, forward_sets, minutes, load, units",
    TABLE,
    ids=[row[0] for row in TABLE],
)
def test_a_step_is_as_published(
    name: str,
    drag: int,
    work: ByDistance | ByTime,
    rest_s: int,
    band: tuple[float, float],
    forward_sets: int,
    minutes: int,
    load: float,
    units: float | None,
) -> None:
    step = LADDER[Position[name]]

    assert (step.drag_percent, step.work, step.rest_s) == (drag, work, rest_s)
    assert (step.rpe_band, step.forward_sets) == (band, forward_sets)
    assert (step.minutes, step.predicted_load_au) == (minutes, load)
    assert work_units(Position[name]) == units


def test_the_table_has_every_step_once() -> None:
    assert [row[0] for row in TABLE] == [position.name for position in Position]


def test_work_rises_by_a_third_at_most_from_one_loaded_step_to_the_next() -> None:
    units = [work_units(position) for position in Position if position.level > 0]
    ratios = [b / a for a, b in pairwise(units) if a and b]

    assert max(ratios) <= 4 / 3


@pytest.mark.parametrize(
    "start, up, down",
    [("L0a", "L0b", "L0a"), ("L0c", "L1a", "L0b"), ("L4a", "L4b", "L3c"), ("L6c", None, "L6b")],
)
def test_one_step_up_and_down(start: str, up: str | None, down: str) -> None:
    assert step_up(Position[start]) == (None if up is None else Position[up])
    assert step_down(Position[start]) is Position[down]


@pytest.mark.parametrize(
    "start, levels, arrives",
    [
        ("L3b", 1, "L2a"),
        ("L3c", 2, "L1a"),
        ("L1c", 1, "L0a"),
        ("L1c", 2, "L0a"),
        ("L0c", 1, "L0a"),
    ],
)
def test_a_level_down_begins_at_its_first_step(start: str, levels: int, arrives: str) -> None:
    assert levels_down(Position[start], levels) is Position[arrives]


@pytest.mark.parametrize(
    "age, weeks, amber, cap",
    [
        (17, 20, False, "L4c"),
        (18, 6, False, "L6c"),
        (18, 5, False, "L4c"),
        (40, 20, True, "L4c"),
        (64, 6, False, "L6c"),
        (65, 20, False, "L3c"),
    ],
)
def test_the_climb_ends_at_a_cap(age: int, weeks: int, amber: bool, cap: str) -> None:
    situation = Situation(age=age, weeks_logged=weeks, amber_in_14_days=amber)

    ceiling = ceiling_of(situation)

    assert (HIGHEST if ceiling is None else ceiling[0]) is Position[cap]


@pytest.mark.parametrize(
    "changes, cap",
    [
        pytest.param({}, None, id="nothing"),
        pytest.param({"age": 17}, Cap.UNDER_18, id="age, young"),
        pytest.param({"age": 65, "equipment": Equipment.BAND}, Cap.OLDER, id="age before kit"),
        pytest.param({"equipment": Equipment.NONE}, Cap.NO_KIT, id="no kit"),
        pytest.param({"equipment": Equipment.PARTNER}, Cap.BAND, id="a partner"),
        pytest.param({"sled_empty_kg": 60}, Cap.TOO_HEAVY, id="too heavy a sled"),
        pytest.param({"weeks_logged": 5}, Cap.TOO_FEW_WEEKS, id="weeks"),
        pytest.param({"amber_in_14_days": True}, Cap.AMBER_LATELY, id="amber"),
        pytest.param({"highest_cleared": Position.L1c}, Cap.CLEARED, id="clearance"),
    ],
)
def test_what_sets_the_cap_is_known(changes: dict[str, Any], cap: Cap | None) -> None:
    ceiling = ceiling_of(replace(Situation(), **changes))

    assert (None if ceiling is None else ceiling[1]) is cap
