"""Whoever's sled is too heavy is told what opens it, in numbers."""

from dataclasses import replace
from typing import Any

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.way_on import WayOn, way_on
from bot.rules.situation import Situation

NEW = Situation(body_mass_kg=60, sled_empty_kg=34, heaviest_drag_percent=0)
L1a, L1b, L2a, L3a = Position.L1a, Position.L1b, Position.L2a, Position.L3a


@pytest.mark.parametrize(
    "changes, way",
    [
        pytest.param({}, WayOn(19.8, 16, None, 27, L3a, by_mass=False), id="34 kg, 60 kg"),
        pytest.param(
            {"sled_empty_kg": 20}, WayOn(11.7, 16, L1a, 27, L1b, by_mass=False), id="20 kg, 60 kg"
        ),
        pytest.param(
            {"body_mass_kg": 75}, WayOn(15.9, 16, L2a, 34, L2a, by_mass=False), id="34 kg, 75 kg"
        ),
        pytest.param(
            {"baseline_pain": 3}, WayOn(19.8, 13, None, 22, None, by_mass=False), id="sore"
        ),
        pytest.param(
            {"age": 15, "sled_empty_kg": 40},
            WayOn(23.3, 13, None, 22, None, by_mass=True),
            id="under 18",
        ),
        pytest.param(
            {"sled_empty_kg": 80},
            WayOn(46.7, 16, None, 27, None, by_mass=False),
            id="far too heavy",
        ),
        pytest.param(
            {"heaviest_drag_percent": 12}, WayOn(19.8, 16, None, 27, L3a, by_mass=False), id="12 %"
        ),
    ],
)
def test_what_opens_a_sled(changes: dict[str, Any], way: WayOn) -> None:
    assert way_on(replace(NEW, **changes), L1a) == way


@pytest.mark.parametrize(
    "changes, position",
    [
        pytest.param({"sled_empty_kg": 10}, L1a, id="it fits"),
        pytest.param({"body_mass_kg": None}, L1a, id="no mass"),
        pytest.param({"equipment": Equipment.HILL}, L1a, id="nothing weighed"),
        pytest.param({}, Position.L0c, id="nothing to pull yet"),
    ],
)
def test_whoever_pulls_needs_no_way_on(changes: dict[str, Any], position: Position) -> None:
    assert way_on(replace(NEW, **changes), position) is None
