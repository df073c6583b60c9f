import pytest

from bot.rules.load.weekload import (
    Compared,
    Learning,
    PlannedWeek,
    Returning,
    WeekStatus,
    planned_week,
    week_on_baseline,
)

SESSION_DAYS = (0, 2, 4)


def days(*weeks: tuple[float, ...]) -> list[float]:
    """Return seven days a week, with sessions on the first, third and fifth."""
    loads = [0.0] * (7 * len(weeks))
    for number, week in enumerate(weeks):
        for day, load in zip(SESSION_DAYS, week, strict=False):
            loads[7 * number + day] = load
    return loads


@pytest.mark.parametrize(
    "weeks, week_au",
    [pytest.param([(40, 44)], 84, id="W1"), pytest.param([(40, 44), (45, 48)], 93, id="W2")],
)
def test_the_first_weeks_are_for_learning(weeks: list[tuple[float, ...]], week_au: float) -> None:
    assert week_on_baseline(days(*weeks)) == Learning(week_au)


RISING: list[tuple[float, ...]] = [(40, 44), (45, 48), (50, 52), (52, 56), (60, 60)]
EVEN: list[tuple[float, ...]] = [(50, 50)] * 4


@pytest.mark.parametrize(
    "weeks, week_au, baseline, compared, change, status",
    [
        pytest.param(RISING[:3], 102, 88.5, 2, 15.3, WeekStatus.GREEN, id="W3"),
        pytest.param(RISING, 120, 96.75, 4, 24.0, WeekStatus.GREEN, id="W4"),
        pytest.param([*EVEN, (50, 50, 40)], 140, 100, 4, 40.0, WeekStatus.AMBER, id="W5"),
        pytest.param([*EVEN, (60, 60, 60)], 180, 100, 4, 80.0, WeekStatus.RED, id="W6"),
        pytest.param([(20,)] * 4 + [(20, 20)], 40, 20, 4, 100, WeekStatus.GREEN, id="W7"),
        pytest.param([(60, 60, 60)] * 4 + [(60,)], 60, 180, 4, -66.7, WeekStatus.LOW, id="W8"),
        pytest.param(
            [(60, 60, 60)] * 2 + [()] * 2 + [(60, 60)], 120, 90, 4, 33.3, WeekStatus.GREEN, id="W9"
        ),
    ],
)
def test_a_week_against_ones_own_weeks(
    weeks: list[tuple[float, ...]],
    week_au: float,
    baseline: float,
    compared: int,
    change: float,
    status: WeekStatus,
) -> None:
    answer = week_on_baseline(days(*weeks))

    assert isinstance(answer, Compared)
    assert (answer.last_seven_au, answer.baseline_au) == (week_au, baseline)
    assert (answer.weeks, answer.status) == (compared, status)
    assert answer.change_percent == pytest.approx(change, abs=0.05)


def test_after_empty_weeks_the_gap_decides() -> None:
    weeks: list[tuple[float, ...]] = [(60, 60)] * 2 + [()] * 4 + [(40,)]

    assert week_on_baseline(days(*weeks)) == Returning(40)  # W10


def test_a_planned_week_is_compared_with_the_step_in_it() -> None:
    assert planned_week(132, 200, 132, days_since_session=3) == PlannedWeek(32, WeekStatus.AMBER)


@pytest.mark.parametrize(
    "baseline, gap",
    [
        pytest.param(None, 3, id="still learning"),
        pytest.param(0, 3, id="returning"),
        pytest.param(5e-324, 3, id="next to nothing"),
        pytest.param(200, 15, id="after a gap"),
    ],
)
def test_weeks_are_not_compared(baseline: float | None, gap: int) -> None:
    assert planned_week(300, baseline, 100, days_since_session=gap) is None


def test_fourteen_days_of_gap_are_still_compared() -> None:
    assert planned_week(300, 100, 100, days_since_session=14) is not None
