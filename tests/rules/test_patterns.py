from dataclasses import replace

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.past import past_of
from bot.rules.pain.patterns import (
    NoBetter,
    RisingMornings,
    StableThree,
    StillSore,
    ThreeAmbers,
    TwoReds,
    patterns_in,
)
from bot.rules.prescription import Decision, Session
from bot.rules.verdict import decide
from tests.rules.athletes import an_athlete, calm, day, done, log_of, morning


def steady(*numbers: int, pain: int = 3) -> tuple[Entry, ...]:
    return tuple(done(number, pain=pain) for number in numbers)


def found(log: Log, today: int, kind: type) -> bool:
    return any(
        isinstance(one, kind) for one in patterns_in(past_of(an_athlete(), log, day(today)))
    )


# --- stable three --------------------------------------------------------------------------


def test_three_steady_sessions_at_three_pass_once() -> None:
    log = calm(*steady(0, 3, 7))

    assert patterns_in(past_of(an_athlete(), log, day(10))) == (
        StableThree((day(0), day(3), day(7))),
    )
    assert decide(an_athlete(), log, day(10)).situation.stable_three


@pytest.mark.parametrize(
    "count, passes", [(2, False), (3, True), (4, False), (5, False), (6, True)]
)
def test_once_means_each_third(count: int, passes: bool) -> None:
    log = calm(*steady(*range(0, 3 * count, 3)))

    assert found(log, 3 * count, StableThree) is passes


@pytest.mark.parametrize(
    "log",
    [
        pytest.param(calm(*steady(0, 3), done(7, pain=2)), id="one-was-green"),
        pytest.param(calm(*steady(0, 3), done(7, pain=4)), id="one-was-amber-2"),
        pytest.param(
            log_of(*steady(0, 3, 7), morning(1), morning(4), morning(8, 1)), id="it-lasted"
        ),
        pytest.param(log_of(*steady(0, 3, 7), morning(1), morning(4)), id="a-morning-is-missing"),
    ],
)
def test_what_is_not_steady(log: Log) -> None:
    assert not found(log, 9, StableThree)


def test_a_steady_three_counts_as_clean() -> None:
    situation = decide(an_athlete(), calm(*steady(0, 3, 7)), day(10)).situation

    assert situation.clean_sessions == 1


def test_mornings_that_rise_are_not_steady() -> None:
    athlete = an_athlete(baseline=2)
    log = log_of(*steady(0, 3, 7), morning(1, 0), morning(4, 1), morning(8, 2))

    assert not any(
        isinstance(one, StableThree) for one in patterns_in(past_of(athlete, log, day(9)))
    )


# --- two reds, three ambers ----------------------------------------------------------------


@pytest.mark.parametrize(
    "second, is_found",
    [pytest.param(14, True, id="14-days"), pytest.param(15, False, id="15-days")],
)
def test_two_reds_within_14_days(second: int, is_found: bool) -> None:
    log = calm(done(0, pain=7), done(second, pain=6))

    assert found(log, second + 1, TwoReds) is is_found


@pytest.mark.parametrize("told", [{"pain": 6}, {"after": 6}], ids=["during", "after"])
def test_a_red_is_one_at_its_limit_in_the_session_or_after_it(told: dict[str, int]) -> None:
    log = calm(done(0, **told), done(7, **told))

    assert found(log, 8, TwoReds)


def test_two_reds_are_over_after_a_screening() -> None:
    log = calm(done(0, pain=7), done(7, pain=6))
    screened = replace(an_athlete(), screened=day(8))

    assert patterns_in(past_of(an_athlete(), log, day(8))) == (TwoReds(day(0), day(7)),)
    assert patterns_in(past_of(screened, log, day(8))) == ()


def test_three_ambers_in_a_row_go_a_level_down() -> None:
    log = calm(done(0, "L3c", pain=4), done(3, "L3b", pain=5), done(7, "L3a", pain=4))

    prescription = decide(an_athlete(), log, day(10)).prescription

    assert patterns_in(past_of(an_athlete(), log, day(10))) == (
        ThreeAmbers((day(0), day(3), day(7))),
    )
    assert isinstance(prescription, Session)
    assert prescription.decision is Decision.LEVEL_DOWN
    assert prescription.position is Position.L2a


def test_a_green_between_breaks_the_row_and_a_silent_session_does_not() -> None:
    broken = calm(done(0, pain=4), done(3, pain=0), done(7, pain=4), done(10, pain=4))
    silent = calm(done(0, pain=4), done(3, None, pain=None), done(7, pain=4), done(10, pain=4))

    assert not found(broken, 12, ThreeAmbers)
    assert found(silent, 12, ThreeAmbers)


# --- mornings ------------------------------------------------------------------------------


def mornings(*weeks: int | None) -> tuple[Check, ...]:
    """Return three mornings a week, each at the week's value; `None`: none that week."""
    return tuple(
        Check(day(7 * week + weekday), pain)
        for week, pain in enumerate(weeks)
        if pain is not None
        for weekday in (1, 3, 5)
    )


def test_mornings_a_point_worse_two_weeks_running_step_down() -> None:
    log = log_of(done(14, "L3b"), *mornings(0, 1, 2))
    athlete = an_athlete(baseline=2)

    verdict = decide(athlete, log, day(21))

    assert verdict.patterns == (RisingMornings((0.0, 1.0, 2.0), day(21)),)
    assert isinstance(verdict.prescription, Session)
    assert verdict.prescription.decision is Decision.STEP_DOWN


def test_a_rising_trend_steps_down_once_in_its_week() -> None:
    log = log_of(done(14, "L3b"), done(21, "L3a"), *mornings(0, 1, 2), morning(22, 2))
    athlete = an_athlete(baseline=2)

    verdict = decide(athlete, log, day(24))

    assert isinstance(verdict.prescription, Session)
    assert verdict.prescription.position is Position.L3a


@pytest.mark.parametrize(
    "weeks",
    [
        pytest.param((1, 2, 2), id="only-one-rise"),
        pytest.param((0, 2, 1), id="down-again"),
        pytest.param((0, None, 2), id="a-week-without-mornings"),
    ],
)
def test_what_is_no_trend(weeks: tuple[int | None, ...]) -> None:
    assert not found(log_of(*mornings(*weeks)), 21, RisingMornings)


def test_one_morning_a_week_is_no_trend() -> None:
    assert not found(log_of(morning(1, 0), morning(8, 1), morning(15, 2)), 21, RisingMornings)


@pytest.mark.parametrize(
    "weeks, is_found",
    [
        pytest.param((3, 3, 3, 3, 3, 3), True, id="six-weeks"),
        pytest.param((3, 3, 3, 3, 3, 2), False, id="two-is-not-above-two"),
        pytest.param((3, 3, None, 3, 3, 3), False, id="a-week-is-missing"),
        pytest.param((3, 3, 3, 3, 3), False, id="five-weeks"),
    ],
)
def test_mornings_above_two_for_six_weeks(weeks: tuple[int | None, ...], is_found: bool) -> None:
    assert found(log_of(*mornings(*weeks)), 7 * len(weeks), StillSore) is is_found


@pytest.mark.parametrize(
    "baseline, pain, today, is_found",
    [
        pytest.param(2, 2, 84, True, id="no-better"),
        pytest.param(2, 1, 84, False, id="better"),
        pytest.param(2, 2, 83, False, id="not-yet-12-weeks"),
        pytest.param(0, 0, 84, False, id="nothing-to-get-better"),
    ],
)
def test_no_better_after_twelve_weeks(
    baseline: int, pain: int, today: int, is_found: bool
) -> None:
    log = log_of(*(morning(number, pain) for number in range(60, 84)))

    seen = patterns_in(past_of(an_athlete(baseline=baseline), log, day(today)))

    assert any(isinstance(one, NoBetter) for one in seen) is is_found
