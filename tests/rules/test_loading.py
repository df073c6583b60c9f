import pytest

from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.loading import (
    Drag,
    Fit,
    Puller,
    SledLoad,
    SledTooHeavy,
    load_for,
    target_total_kg,
)


@pytest.mark.parametrize(
    "percent, mass, friction, empty, added, fit",
    [
        pytest.param(10, 75, 0.35, 15, 5.0, Fit.PLATES, id="10 % on turf"),
        pytest.param(15, 75, 0.35, 15, 15.0, Fit.PLATES, id="15 % on turf"),
        pytest.param(15, 75, 0.50, 15, 7.5, Fit.PLATES, id="15 % on a track"),
        pytest.param(5, 75, 0.35, 15, 0, Fit.EMPTY_OK, id="the empty sled will do"),
        pytest.param(5, 50, 0.35, 15, 0, Fit.BRIDGE, id="half the metres"),
        pytest.param(10, 75, 0.35, 34, 0, Fit.BRIDGE, id="a prowler at level 2"),
        pytest.param(30, 95, 0.35, 20, 60.0, Fit.PLATES, id="the top"),
        pytest.param(20, 140, 0.35, 20, 42.5, Fit.PLATES, id="mass is clamped"),
    ],
)
def test_plates_for_a_drag(
    percent: int, mass: float, friction: float, empty: float, added: float, fit: Fit
) -> None:
    load = load_for(percent, Puller(mass), Drag(empty, friction))

    assert isinstance(load, SledLoad)
    assert (load.added_kg, load.fit) == (added, fit)


def test_a_prowler_is_too_heavy_for_level_one() -> None:
    assert load_for(5, Puller(75), Drag(34, 0.35)) == SledTooHeavy(15.9)


@pytest.mark.parametrize(
    "mass, totals",
    [
        (50, (7.1, 14.3, 21.4, 28.6, 35.7, 42.9)),
        (60, (8.6, 17.1, 25.7, 34.3, 42.9, 51.4)),
        (75, (10.7, 21.4, 32.1, 42.9, 53.6, 64.3)),
        (90, (12.9, 25.7, 38.6, 51.4, 64.3, 77.1)),
    ],
)
def test_totals_on_gym_turf(mass: float, totals: tuple[float, ...]) -> None:
    first_steps = [Position(3 * level) for level in range(1, 7)]
    targets = [
        target_total_kg(LADDER[step].drag_percent, Puller(mass), mass, Drag(0, 0.35))
        for step in first_steps
    ]

    assert targets == pytest.approx(totals, abs=0.05)


def test_the_first_time_on_a_surface_is_a_tenth_lighter() -> None:
    load = load_for(15, Puller(75), Drag(15, 0.35, new_surface=True))

    assert isinstance(load, SledLoad)
    assert load.total_kg == 27.5  # of 28.9; 30 otherwise


def test_toms_sled_alone_is_enough() -> None:
    load = load_for(10, Puller(84), Drag(25, 0.35))

    assert load == SledLoad(Fit.EMPTY_OK, 0, 25, 10.4)


def test_under_eighteen_a_sled_stays_under_55_percent_of_body_mass() -> None:
    drag = Drag(10, 0.25)

    youth = load_for(20, Puller(60, age=17), drag)
    adult = load_for(20, Puller(60, age=18), drag)

    assert isinstance(youth, SledLoad)
    assert isinstance(adult, SledLoad)
    assert (youth.total_kg, adult.total_kg) == (32.5, 47.5)


def test_under_eighteen_an_empty_sled_over_that_is_too_heavy_whatever_its_drag() -> None:
    assert isinstance(load_for(20, Puller(48, age=17), Drag(34, 0.28)), SledTooHeavy)


def test_at_eighteen_an_empty_sled_is_judged_by_its_drag() -> None:
    load = load_for(18, Puller(48, age=18), Drag(34, 0.28))

    assert load == SledLoad(Fit.EMPTY_OK, 0, 34, 19.8)


@pytest.mark.parametrize(
    "puller", [Puller(50, age=17), Puller(50, baseline_pain=3)], ids=["youth", "sore"]
)
def test_only_calm_adults_are_bridged(puller: Puller) -> None:
    assert isinstance(load_for(5, puller, Drag(15, 0.35)), SledTooHeavy)


def test_without_a_body_mass_the_sled_stays_empty() -> None:
    assert load_for(30, Puller(None), Drag(20, 0.35)) == SledLoad(Fit.BY_EFFORT, 0, 20, None)


@pytest.mark.parametrize(
    "percent, mass, friction, added", [(10, 70, 0.35, 5.0), (25, 68, 0.4, 27.5), (15, 60, 0.45, 5)]
)
def test_a_target_that_is_a_whole_plate_is_reached(
    percent: int, mass: float, friction: float, added: float
) -> None:
    load = load_for(percent, Puller(mass), Drag(15, friction))

    assert isinstance(load, SledLoad)
    assert load.added_kg == added


def test_kilograms_add_up_without_a_float_s_noise() -> None:
    load = load_for(20, Puller(110), Drag(29.52, 0.35))

    assert isinstance(load, SledLoad)
    assert (load.added_kg, load.total_kg) == (32.5, 62.02)


def test_plates_of_an_odd_step_have_no_such_noise_either() -> None:
    load = load_for(20, Puller(110), Drag(15, 0.35, plate_step_kg=0.65))

    assert isinstance(load, SledLoad)
    assert load.added_kg == 47.45  # 73 of them
