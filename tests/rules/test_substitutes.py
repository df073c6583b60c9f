import pytest

from bot.rules.ladder.outlines import DAY_BEFORE_MATCH, warm_up
from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.substitutes import options_for, substitutes_for
from bot.rules.load.treadmill import TRACK_WORK, Track, track_for
from bot.rules.load.volume import cut
from bot.rules.load.work import ByDistance, ByTime, Tempo


@pytest.mark.parametrize(
    "steps, track",
    [
        ("L1a L1b", "D1"),
        ("L1c", "D2"),
        ("L2a L2b", "D3"),
        ("L2c", "D4"),
        ("L3a L3b", "D5"),
        ("L3c", "D6"),
        ("L4a L4c L5b L6c", "D7"),
    ],
)
def test_a_step_has_its_row_of_the_track(steps: str, track: str) -> None:
    assert {track_for(Position[step]) for step in steps.split()} == {Track(track)}


def test_the_track_goes_from_two_minutes_to_five() -> None:
    seconds = [work.sets * work.work_s for work in TRACK_WORK.values()]

    assert seconds == [120, 150, 180, 225, 270, 300, 300]


@pytest.mark.parametrize(
    "track, percent, left",
    [
        ("D2", 60, ByTime(3, 30)),
        ("D5", 60, ByTime(2, 90)),
        ("D6", 60, ByTime(2, 90)),
        ("D6", 50, ByTime(2, 75)),
        ("D7", 60, ByTime(1, 180)),
        ("D7", 80, ByTime(1, 240)),
        ("D7", 100, ByTime(1, 300)),
    ],
)
def test_the_track_is_cut_by_sets_and_then_by_seconds(
    track: str, percent: int, left: ByTime
) -> None:
    assert cut(TRACK_WORK[Track(track)], percent) == left


def test_a_loaded_step_is_mapped_to_everything_else() -> None:
    walk, belt, hill, band = substitutes_for(Position.L4b)

    assert (walk.equipment, walk.work) == (Equipment.NONE, ByTime(2, 300))
    assert (belt.equipment, belt.track, belt.work) == (
        Equipment.TREADMILL_OFF,
        Track.D7,
        ByTime(1, 300),
    )
    assert (hill.equipment, hill.grade_percent, hill.work) == (
        Equipment.HILL,
        15,
        ByDistance(7, 20, Tempo.STEADY),
    )
    assert (band.equipment, band.rpe_band) == (Equipment.BAND, (4, 5))


def test_a_lighter_week_lightens_the_substitutes() -> None:
    _, belt, hill, _ = substitutes_for(Position.L2c, percent=60)

    assert (belt.work, hill.work) == (ByTime(3, 45), ByDistance(4, 20, Tempo.SLOW))


def test_an_unloaded_step_is_its_own_walk() -> None:
    (walk,) = substitutes_for(Position.L0b)

    assert walk.work == ByTime(4, 120)


def test_the_day_before_a_match_stays_easy_without_a_sled() -> None:
    options = options_for(DAY_BEFORE_MATCH, Position.L6b)

    assert {option.rpe_band for option in options} == {(1, 2)}
    assert {option.work.sets for option in options} == {3}


def test_a_warm_up_stays_a_warm_up_without_a_sled() -> None:
    _, belt, hill, band = options_for(warm_up(Position.L5a), Position.L5a)

    assert {belt.rpe_band, hill.rpe_band, band.rpe_band} == {(2, 3)}
    assert hill.grade_percent == 10
