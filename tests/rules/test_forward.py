import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.rules.forward import exercises
from bot.rules.forward.balance import Balance, SetsDone, balance_of, may_choose
from bot.rules.forward.exercises import (
    Dose,
    Exercise,
    ForwardItem,
    Needs,
    choices_for,
    default_exercise,
    menu,
)
from bot.rules.load.equipment import Equipment
from bot.rules.pain.zones import PainZone

EVERYTHING = frozenset(Needs)


@pytest.mark.parametrize(
    "level, equipment, exercise",
    [
        (0, "sled", "easy_forward_walk"),
        (1, "sled", "easy_forward_walk"),
        (2, "sled", "forward_sled_drag"),
        (3, "sled", "sled_push"),
        (2, "tyre", "forward_sled_drag"),
        (3, "tyre", "forward_sled_drag"),
        (2, "wheeled", "forward_sled_drag"),
        (4, "wheeled", "sled_push"),
        (2, "treadmill_off", "step_up"),
        (4, "band", "step_up"),
        (2, "hill", "step_up"),
        (2, "none", "step_up"),
    ],
)
def test_the_menus_first_offer(level: int, equipment: str, exercise: str) -> None:
    assert default_exercise(level, Equipment(equipment)).value == exercise


def test_the_menu_has_seventeen_rows_in_order() -> None:
    assert [item.code for item in menu()] == [f"FW{number:02}" for number in range(1, 18)]
    assert {item.exercise for item in menu()} == set(Exercise)


def test_the_menu_has_no_column_that_nobody_reads() -> None:
    table = tomllib.loads(Path(exercises.__file__).with_suffix(".toml").read_text("utf-8"))

    assert {name for row in table["menu"] for name in row} <= set(ForwardItem.__slots__)
    assert {name for row in table["menu"] for name in row["dose"]} <= set(Dose.__slots__)


def codes(
    level: int, age: int = 30, zone: PainZone = PainZone.GREEN, to_match: int | None = None
) -> set[str]:
    return {item.code for item in choices_for(level, age, zone, to_match, EVERYTHING)}


@pytest.mark.parametrize("level, count", [(0, 4), (1, 6), (2, 13), (3, 17), (6, 17)])
def test_the_menu_grows_with_the_level(level: int, count: int) -> None:
    assert len(codes(level)) == count


@pytest.mark.parametrize("zone", [PainZone.AMBER1, PainZone.AMBER2])
def test_with_pain_there_are_the_walk_and_the_gentle_rows(zone: PainZone) -> None:
    assert codes(4, zone=zone) == {"FW01", "FW08", "FW09", "FW13", "FW14", "FW15"}
    assert codes(0, zone=zone) == {"FW01", "FW13", "FW14", "FW15"}


def test_some_rows_want_a_green_day() -> None:
    assert codes(4) - codes(4, zone=PainZone.UNKNOWN) == {"FW05", "FW12"}


def test_one_row_is_for_adults() -> None:
    assert codes(4, age=18) - codes(4, age=17) == {"FW16"}


@pytest.mark.parametrize("to_match, missing", [(3, set()), (2, {"FW16"}), (1, {"FW12", "FW16"})])
def test_some_rows_keep_away_from_a_match(to_match: int, missing: set[str]) -> None:
    assert codes(4) - codes(4, to_match=to_match) == missing


def test_nothing_at_hand_still_leaves_body_weight() -> None:
    items = choices_for(2, 30, PainZone.GREEN, None, frozenset())

    assert [item.code for item in items] == ["FW01", "FW06", "FW11", "FW17"]


LUNGE, PUSH, SQUAT = Exercise.WALKING_LUNGE, Exercise.SLED_PUSH, Exercise.SPLIT_SQUAT


@pytest.mark.parametrize(
    "recent, may",
    [
        pytest.param([], True, id="never yet"),
        pytest.param([LUNGE], True, id="a second time"),
        pytest.param([LUNGE, LUNGE], False, id="a third time running"),
        pytest.param([LUNGE, SQUAT], True, id="with another between"),
        pytest.param([LUNGE, LUNGE, SQUAT], True, id="long ago"),
    ],
)
def test_the_same_choice_comes_twice_running_at_most(recent: list[Exercise], may: bool) -> None:
    assert may_choose(LUNGE, recent, default=PUSH) is may


def test_the_default_may_always_come() -> None:
    assert may_choose(PUSH, [PUSH, PUSH, PUSH], default=PUSH)


TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    "backward, forward, reminds", [(10, 4, True), (10, 5, False), (4, 12, False), (0, 0, False)]
)
def test_too_little_forward_work_is_reminded_of(
    backward: int, forward: int, reminds: bool
) -> None:
    balance = balance_of([SetsDone(TODAY, backward, forward)], TODAY)

    assert balance.is_worth_a_reminder is reminds


def test_the_balance_looks_back_fourteen_days() -> None:
    history = [
        SetsDone(TODAY - timedelta(days=14), 100, 0),
        SetsDone(TODAY - timedelta(days=13), 4, 2),
        SetsDone(TODAY + timedelta(days=1), 100, 0),
    ]

    assert balance_of(history, TODAY) == Balance(0.5)


def test_no_pulls_have_no_balance() -> None:
    assert balance_of([], TODAY) == Balance(None)
