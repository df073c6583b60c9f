import pytest

from bot.rules.pain.zones import PainZone, pain_zone, settled_zone
from bot.rules.severity import Severity

G, A1, A2 = PainZone.GREEN, PainZone.AMBER1, PainZone.AMBER2
R, U = PainZone.RED, PainZone.UNKNOWN

# During, after, next morning, baseline; the zone of an adult and of somebody under 18.
VECTORS = [
    pytest.param(0, 0, 0, 0, G, G, id="P01"),
    pytest.param(2, 1, 0, 0, G, G, id="P02"),
    pytest.param(3, 2, 0, 0, A1, A1, id="P03"),
    pytest.param(2, 2, 1, 0, A1, A1, id="P04"),
    pytest.param(4, 2, 0, 0, A2, A2, id="P05"),
    pytest.param(2, 0, 2, 0, A2, A2, id="P06"),
    pytest.param(5, 3, 1, 1, A2, R, id="P07"),
    pytest.param(6, 2, 1, 0, R, R, id="P08"),
    pytest.param(2, 2, 3, 0, R, R, id="P09"),
    pytest.param(2, 2, None, 0, U, U, id="P10"),
    pytest.param(5, 1, 0, 0, A2, R, id="P11"),
    pytest.param(3, 3, 3, 3, A1, A1, id="P12"),
]


@pytest.mark.parametrize("during, after, morning, baseline, adult, youth", VECTORS)
def test_the_zone_of_a_session(
    during: int,
    after: int,
    morning: int | None,
    baseline: int,
    adult: PainZone,
    youth: PainZone,
) -> None:
    assert pain_zone(during, after, morning, baseline, age=18) is adult
    assert pain_zone(during, after, morning, baseline, age=17) is youth


@pytest.mark.parametrize(
    "during, after, morning, zone",
    [
        pytest.param(7, 6, None, R, id="red without a morning"),
        pytest.param(4, 0, None, A2, id="amber 2 without a morning"),
        pytest.param(3, 0, None, A1, id="amber 1 without a morning"),
        pytest.param(None, None, 0, U, id="a calm morning alone is not green"),
        pytest.param(None, None, 3, R, id="a bad morning alone is red"),
        pytest.param(2, 4, 0, A2, id="worse afterwards"),
        pytest.param(0, 0, 6, R, id="a morning of 6"),
    ],
)
def test_what_is_missing_can_only_keep_it_from_green(
    during: int | None, after: int | None, morning: int | None, zone: PainZone
) -> None:
    assert pain_zone(during, after, morning, baseline=0, age=30) is zone


def test_a_morning_of_six_is_red_even_for_a_baseline_of_six() -> None:
    assert pain_zone(0, 0, 6, baseline=6, age=30) is R


@pytest.mark.parametrize(
    "zone, rise, stable, settled",
    [
        pytest.param(A1, 0, True, G, id="a steady three passes"),
        pytest.param(A1, -1, True, G, id="better than usual passes"),
        pytest.param(A1, 0, False, A1, id="not yet three of them"),
        pytest.param(A1, 1, True, A1, id="the morning is above normal"),
        pytest.param(A1, None, True, A1, id="no morning"),
        pytest.param(A2, 0, True, A2, id="amber 2 never passes"),
        pytest.param(R, 0, True, R, id="red never passes"),
    ],
)
def test_only_a_steady_three_settles(
    zone: PainZone, rise: int | None, stable: bool, settled: PainZone
) -> None:
    assert settled_zone(zone, rise, stable) is settled


def test_severities_rise_from_go_on_to_begin_again() -> None:
    assert [severity.name for severity in sorted(Severity)] == [
        "PROGRESS",
        "REPEAT",
        "STEP_DOWN",
        "LEVEL_DOWN",
        "TWO_LEVELS_DOWN",
        "HOLD",
        "REONBOARD",
    ]
