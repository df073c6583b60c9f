"""A session set by set: what is counted, how long is rested, what is asked about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules import live as rules
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.live import Live, Paced, Phase
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import ByDistance, Tempo
from bot.rules.log.done import Mode, Plan, Pulls

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def going(position: Position = Position.L3a, *, sets: int = 3, forward: int = 1) -> Live:
    """A session of so many sets of 20 m with 40 kg, warmed up."""
    step = LADDER[position]
    plan = Plan(
        position.name,
        Mode.CONDITIONING,
        "stay",
        sets,
        metres=20,
        added_kg=40.0,
        minutes=20,
        forward="step_up",
        forward_sets=forward,
    )
    paced = Paced.of(ByDistance(sets, 20, Tempo.STEADY), step.rest_s)
    begun = rules.begun("e", NOW.date(), NOW, plan, Equipment.SLED, paced)
    return rules.warmed_up(begun, NOW)


def pulled(live: Live, *lengths: int) -> Live:
    """Pull sets that take so many seconds each, with the rests between them."""
    now = live.since or NOW
    for seconds in lengths:
        live = rules.set_done(live, now + timedelta(seconds=seconds))
        now = live.until or now
        live = rules.rested(live, now)
    return live


def test_it_goes_from_the_warm_up_over_sets_and_rests_to_the_forward_half() -> None:
    phases = [
        rules.begun("e", NOW.date(), NOW, going().plan, Equipment.SLED, Paced(90, None)).phase
    ]
    live = going(sets=2, forward=2)
    for _ in range(2):
        phases.append(live.phase)
        live = rules.set_done(live, NOW)
        phases.append(live.phase)
        live = rules.rested(live, NOW)
    for _ in range(2):
        phases.append(live.phase)
        live = rules.forward_done(live, NOW)
        phases.append(live.phase)
        live = rules.rested(live, NOW) if live.until else live

    assert phases == [
        Phase.WARM_UP,
        *(Phase.SET, Phase.REST) * 2,
        *(Phase.FORWARD, Phase.REST),
        *(Phase.FORWARD, Phase.OVER),
    ]


@pytest.mark.parametrize(
    "wished, kept",
    [(90, 90), (10, 68), (68, 68), (67, 68), (270, 270), (271, 270), (3600, 270)],
)
def test_a_rest_of_ones_own_is_from_three_quarters_to_three_times_the_prescribed(
    wished: int, kept: int
) -> None:
    assert rules.own_rest(going(), wished) == kept


@pytest.mark.parametrize(
    "position, from_s",
    [(Position.L1a, None), (Position.L2c, None), (Position.L3a, 30), (Position.L6c, 30)],
)
def test_half_a_minute_of_rest_is_never_skipped_from_level_three_on(
    position: Position, from_s: int | None
) -> None:
    resting = rules.set_done(going(position), after(30))

    earliest = rules.skips_from(resting)

    assert earliest == (None if from_s is None else after(30 + from_s))


@pytest.mark.parametrize(
    "took, is_slow",
    [
        ((30, 46, 46), True),
        ((30, 45, 46), False),
        ((30, 46, 45), False),
        ((30, 46), False),
        ((30, 30, 46, 46), True),
        ((30, 46, 30, 46), False),
    ],
)
def test_two_lengths_running_that_took_half_as_long_again_are_slow(
    took: tuple[int, ...], is_slow: bool
) -> None:
    assert rules.is_slowing(pulled(going(sets=6), *took)) is is_slow


def test_lengths_of_another_load_are_not_compared_and_it_is_said_once() -> None:
    live = pulled(going(sets=6), 30)
    lighter = pulled(rules.with_load(live, Pulls(1, 20, None, 20.0)), 46, 46)

    assert not rules.is_slowing(lighter)
    assert not rules.is_slowing(replace(pulled(going(sets=6), 30, 46, 46), slow=True))


@pytest.mark.parametrize("seconds, is_too_soon", [(0, True), (9, True), (10, False), (40, False)])
def test_a_set_told_sooner_than_a_third_of_its_time_is_asked_about_once(
    seconds: int, is_too_soon: bool
) -> None:
    live = going()  # 20 m at 0.7 m/s: 29 s

    assert rules.is_too_soon(live, after(seconds)) is is_too_soon
    assert not rules.is_too_soon(replace(live, doubted=True), after(seconds))


@pytest.mark.parametrize(
    "minutes, logged", [(1, 20), (9, 20), (10, 10), (22, 22), (60, 60), (61, 20)]
)
def test_minutes_are_those_between_taps_where_they_are_likely(minutes: int, logged: int) -> None:
    live = rules.set_done(going(), after(60 * minutes))

    assert rules.minutes_of(live) == logged


def test_equal_sets_are_logged_together() -> None:
    live = pulled(going(sets=4), 30, 30)
    live = pulled(rules.with_load(live, Pulls(1, 15, None, 20.0)), 30)

    assert rules.pulls_of(live) == (
        Pulls(2, 20, None, 40.0),
        Pulls(1, 15, None, 20.0),
    )


def test_work_by_the_clock_ends_at_its_instant_however_late_that_is_noticed() -> None:
    live = replace(going(), run=Pulls(1, None, 60), tempo=None)

    done = rules.worked(rules.going(live, NOW), after(75))

    assert done.done[-1].at == after(60)
    assert done.until == after(60 + live.rest_s)
