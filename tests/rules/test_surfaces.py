import pytest

from bot.rules.load.loading import drag_percent_of
from bot.rules.load.surfaces import (
    FRICTION,
    PullRefused,
    Surface,
    friction_from_pull,
    sled_friction,
    tyre_friction,
    tyre_is_allowed,
)


@pytest.mark.parametrize(
    "surface, usual, low, high",
    [
        ("gym_turf", 0.35, 0.25, 0.45),
        ("turf_3g", 0.40, 0.30, 0.50),
        ("grass_dry", 0.45, 0.35, 0.60),
        ("grass_wet", 0.35, 0.25, 0.50),
        ("track", 0.50, 0.40, 0.60),
        ("rubber", 0.60, 0.45, 0.80),
        ("concrete", 0.50, 0.35, 0.70),
    ],
)
def test_friction_by_surface(surface: str, usual: float, low: float, high: float) -> None:
    friction = FRICTION[Surface(surface)]

    assert (friction.usual, friction.low, friction.high) == (usual, low, high)


@pytest.mark.parametrize(
    "surface, percent",
    [("gym_turf", 18.7), ("turf_3g", 21.3), ("grass_dry", 24), ("track", 26.7), ("rubber", 32)],
)
def test_forty_kilograms_are_three_levels_apart(surface: str, percent: float) -> None:
    drag = drag_percent_of(40, sled_friction(Surface(surface)), 75)

    assert drag == pytest.approx(percent, abs=0.05)


@pytest.mark.parametrize(
    "surface, friction, allowed",
    [
        ("grass_dry", 0.60, True),
        ("turf_3g", 0.60, True),
        ("grass_wet", 0.50, True),
        ("concrete", 0.70, True),
        ("track", 0.70, True),
        ("gym_turf", 0.60, False),
        ("rubber", 0.60, False),
    ],
)
def test_a_tyre_grips_more_and_stays_outdoors(
    surface: str, friction: float, allowed: bool
) -> None:
    assert tyre_friction(Surface(surface)) == friction
    assert tyre_is_allowed(Surface(surface)) is allowed


def test_a_pull_test_counts_more_than_the_table() -> None:
    assert sled_friction(Surface.TRACK, 0.375) == 0.375
    assert tyre_friction(Surface.TRACK, 0.375) == 0.375


def test_a_pull_of_fifteen_on_forty() -> None:
    assert friction_from_pull(15, 40) == 0.375


@pytest.mark.parametrize("reading, accepted", [(6, True), (40, True), (5.9, False), (40.1, False)])
def test_a_pull_test_must_be_plausible(reading: float, accepted: bool) -> None:
    assert isinstance(friction_from_pull(reading, 40), float) is accepted


def test_a_pull_without_a_mass_is_refused() -> None:
    assert friction_from_pull(15, 0) == PullRefused(None)
