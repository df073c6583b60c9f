from dataclasses import replace

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.plausibility import implausible_beside, is_too_hard
from bot.rules.log.done import Log, Plan, Pulls
from tests.rules.athletes import calm, done, planned

THIRTY = replace(planned("L3a"), added_kg=30)
NO_PLATES = replace(planned("L1a"), added_kg=0)
BY_FEEL = planned("L3a")
UP_TO_40 = calm(
    replace(done(0), pulls=(Pulls(3, 20, added_kg=30), Pulls(1, 20, added_kg=40))),
    replace(done(3), pulls=(Pulls(3, 20),)),
)


@pytest.mark.parametrize(
    "load_kg, plan, log, beside_kg",
    [
        pytest.param(45, THIRTY, Log(), None, id="half-as-much-again"),
        pytest.param(45.5, THIRTY, Log(), 30, id="more"),
        pytest.param(60, THIRTY, UP_TO_40, None, id="pulled-before"),
        pytest.param(61, THIRTY, UP_TO_40, 40, id="more-than-planned-and-pulled"),
        pytest.param(60, NO_PLATES, UP_TO_40, None, id="pulled-before-and-none-planned"),
        pytest.param(5, NO_PLATES, Log(), None, id="a-pair-of-small-plates"),
        pytest.param(7.5, NO_PLATES, Log(), 0, id="more-than-that"),
        pytest.param(60, None, UP_TO_40, None, id="half-as-much-as-ever"),
        pytest.param(61, None, UP_TO_40, 40, id="more-than-ever"),
        pytest.param(61, BY_FEEL, UP_TO_40, 40, id="a-plan-without-plates"),
        pytest.param(200, None, Log(), None, id="nothing-to-compare-with"),
        pytest.param(300, None, Log(), None, id="300"),
        pytest.param(301, None, Log(), 300, id="over-300"),
    ],
)
def test_a_load_to_ask_about(
    load_kg: float, plan: Plan | None, log: Log, beside_kg: float | None
) -> None:
    assert implausible_beside(load_kg, plan, log) == beside_kg


@pytest.mark.parametrize(
    "rpe, position, too_hard",
    [(9, Position.L2c, True), (8.5, Position.L2c, False), (9, Position.L3a, False)],
)
def test_an_effort_no_light_step_should_cost(
    rpe: float, position: Position, too_hard: bool
) -> None:
    assert is_too_hard(rpe, position) is too_hard
