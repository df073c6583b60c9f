from dataclasses import replace

import pytest

from bot.rules.forward.footwear import FootwearTip, footwear_tip
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag, Kit
from tests.rules.athletes import an_athlete, calm, day, done

ON_TURF = Kit(Equipment.SLED, 15, surface=Surface.GYM_TURF, barefoot_surface_ok=True)
BAREFOOT = replace(an_athlete(), footwear_tip=True, kit=ON_TURF)


def on(surface: Surface) -> Athlete:
    return replace(BAREFOOT, kit=replace(ON_TURF, surface=surface))


NOT_FOR = [
    pytest.param(replace(BAREFOOT, footwear_tip=False), id="did-not-ask"),
    pytest.param(replace(BAREFOOT, birth_year=2009), id="under-18"),
    pytest.param(replace(BAREFOOT, birth_year=None), id="age-not-told"),
    pytest.param(replace(BAREFOOT, flags=(Flag("RF04", day(0)),)), id="an-open-flag"),
    pytest.param(
        replace(BAREFOOT, flags=(Flag("RF15", day(0), "doctor", day(1)),)), id="feet-even-cleared"
    ),
    pytest.param(
        replace(BAREFOOT, kit=replace(ON_TURF, barefoot_surface_ok=False)), id="floor-not-checked"
    ),
    pytest.param(
        replace(BAREFOOT, kit=replace(ON_TURF, equipment=Equipment.TREADMILL_OFF)), id="belt"
    ),
    *(
        pytest.param(on(surface), id=surface.value)
        for surface in (Surface.CONCRETE, Surface.GRASS_WET, Surface.TRACK, Surface.TURF_3G)
    ),
]


@pytest.mark.parametrize("athlete", NOT_FOR)
def test_who_and_where_the_tip_is_not_for(athlete: Athlete) -> None:
    assert footwear_tip(athlete, Log(), day(3)) is None


@pytest.mark.parametrize("surface", [Surface.GYM_TURF, Surface.GRASS_DRY, Surface.RUBBER])
def test_where_it_may_be_given(surface: Surface) -> None:
    assert footwear_tip(on(surface), Log(), day(3)) == FootwearTip(2)


def barefoot(*numbers: int) -> Log:
    return calm(*(replace(done(number), barefoot_sets=2) for number in numbers))


@pytest.mark.parametrize(
    "log, today, sets",
    [
        pytest.param(barefoot(), 0, 2, id="the-first-time"),
        pytest.param(barefoot(0), 13, 2, id="two-weeks-of-two"),
        pytest.param(barefoot(0, 7), 14, 4, id="the-third-week"),
        pytest.param(barefoot(0, 7, 14), 21, 6, id="the-fourth"),
        pytest.param(barefoot(0, 7, 14), 43, 2, id="29-days-without-begin-again"),
        pytest.param(barefoot(0, 28), 28, 8, id="28-days-do-not"),
        pytest.param(calm(done(0), done(30)), 30, 2, id="sets-in-shoes-build-nothing"),
    ],
)
def test_barefoot_sets_grow_slowly(log: Log, today: int, sets: int) -> None:
    assert footwear_tip(BAREFOOT, log, day(today)) == FootwearTip(sets)
