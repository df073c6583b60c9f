from dataclasses import replace

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.weekload import WeekStatus
from bot.rules.log.done import Entry, Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Flag, NudgeLevel
from bot.rules.nudging import WeekNudge, WhatIf, counterfactuals, week_nudge
from bot.rules.outlook import awaited_morning, outlook
from bot.rules.prescription import Decision, Hold, Session
from tests.rules.athletes import an_athlete, calm, day, done, log_of, morning, slots


def loads(*weeks: tuple[int, ...]) -> tuple[Entry, ...]:
    """Return sessions on the first, third and fifth day of each week, each of so many AU."""
    return tuple(
        replace(done(7 * week + 2 * at, None, sets=1), rpe=4, minutes=load // 4)
        for week, sessions in enumerate(weeks)
        for at, load in enumerate(sessions)
    )


FIFTIES = ((48, 52),) * 4
NUDGES = [
    pytest.param(((40, 44),), None, id="learning"),
    pytest.param(((40, 44), (44, 48)), None, id="still-learning"),
    pytest.param(
        ((40, 44), (44, 48), (52, 52)), (WeekStatus.GREEN, 104, 88, 18), id="right-on-track"
    ),
    pytest.param((*FIFTIES, (48, 52, 40)), (WeekStatus.AMBER, 140, 100, 40), id="a-bit-more"),
    pytest.param((*FIFTIES, (60, 60, 60)), (WeekStatus.RED, 180, 100, 80), id="a-big-jump"),
    pytest.param((*FIFTIES, (48,)), (WeekStatus.LOW, 48, 100, -52), id="quieter"),
    pytest.param(((60, 60), (60, 60), (), (), (), (), (40,)), None, id="returning"),
]


@pytest.mark.parametrize("weeks, told", NUDGES)
def test_the_week_against_ones_own(
    weeks: tuple[tuple[int, ...], ...], told: tuple[WeekStatus, float, float, int] | None
) -> None:
    today = day(7 * len(weeks) - 1)

    nudge = week_nudge(past_of(an_athlete(), calm(*loads(*weeks)), today))

    assert nudge == (None if told is None else WeekNudge(*told))


JUMP = calm(*loads(*FIFTIES, (60, 60, 60)))
TRACK = calm(*loads(*FIFTIES, (48, 52)))


@pytest.mark.parametrize(
    "level, log, is_told",
    [
        pytest.param(NudgeLevel.FULL, TRACK, True, id="full-tells-all"),
        pytest.param(NudgeLevel.FEW, TRACK, False, id="few-keeps-quiet"),
        pytest.param(NudgeLevel.FEW, JUMP, True, id="few-tells-what-matters"),
        pytest.param(NudgeLevel.OFF, JUMP, False, id="off"),
    ],
)
def test_as_much_as_the_athlete_wants(level: NudgeLevel, log: Log, is_told: bool) -> None:
    athlete = replace(an_athlete(), nudges=level)

    assert (week_nudge(past_of(athlete, log, day(34))) is not None) is is_told


def test_one_nudge_a_day() -> None:
    assert week_nudge(past_of(replace(an_athlete(), nudged=day(34)), JUMP, day(34))) is None
    assert week_nudge(past_of(replace(an_athlete(), nudged=day(33)), JUMP, day(34))) is not None


def test_none_on_hold_and_none_when_stopped() -> None:
    sore = replace(JUMP, entries=(*JUMP.entries, done(34, pain=7)))
    stopped = replace(an_athlete(), flags=(Flag("RF04", day(33)),))

    assert week_nudge(past_of(an_athlete(), sore, day(34))) is None
    assert week_nudge(past_of(stopped, JUMP, day(34))) is None


# --- the next time -------------------------------------------------------------------------


def test_the_next_time_supposes_a_normal_morning() -> None:
    log = log_of(done(0), morning(1), done(3))

    verdict = outlook(past_of(an_athlete(), log, day(3))).verdict

    assert verdict.day == day(7)
    assert isinstance(verdict.prescription, Session)
    assert verdict.prescription.decision is Decision.STEP_UP
    assert verdict.prescription.position is Position.L2b


def test_a_morning_that_went_unanswered_is_not_supposed() -> None:
    log = log_of(done(0), morning(1), done(3))

    prescription = outlook(past_of(an_athlete(), log, day(5))).verdict.prescription

    assert isinstance(prescription, Session)
    assert prescription.decision is Decision.REPEAT


def test_a_hold_is_told_as_it_stands() -> None:
    assert isinstance(
        outlook(past_of(an_athlete(), log_of(done(0, pain=7)), day(0))).verdict.prescription, Hold
    )


def test_without_a_plan_the_next_time_is_two_days_off() -> None:
    athlete = replace(an_athlete(), slots=())

    assert outlook(past_of(athlete, log_of(done(0)), day(0))).verdict.day == day(2)
    assert outlook(past_of(athlete, log_of(done(0)), day(1))).verdict.day == day(1)


@pytest.mark.parametrize("today, awaited", [(0, 1), (1, 1), (2, None)])
def test_the_morning_that_can_still_be_answered(today: int, awaited: int | None) -> None:
    expected = None if awaited is None else day(awaited)

    assert awaited_morning(log_of(done(0)), day(today)) == expected


# --- what would change it ------------------------------------------------------------------

TWICE_A_WEEK = replace(an_athlete(), slots=slots(0, 3))


def what_would_change(log: Log, today: int) -> dict[WhatIf, tuple[float, Decision | None]]:
    return {
        one.what_if: (one.value, getattr(one.verdict.prescription, "decision", None))
        for one in tuple(counterfactuals(outlook(past_of(TWICE_A_WEEK, log, day(today)))))
    }


def test_a_step_up_would_have_been_a_step_down() -> None:
    log = log_of(done(0), morning(1), done(3, rpe=4))

    assert what_would_change(log, 3) == {
        WhatIf.PAIN_OF_FOUR: (4, Decision.STEP_DOWN),
        WhatIf.EFFORT_OVER_BAND: (5, Decision.REPEAT),
        WhatIf.SORE_MORNING: (2, Decision.STEP_DOWN),
    }


def test_the_most_telling_comes_first() -> None:
    log = log_of(done(0), morning(1), done(3))

    assert next(iter(what_would_change(log, 3))) is WhatIf.PAIN_OF_FOUR


def test_after_pain_it_says_what_comfort_would_have_brought() -> None:
    log = log_of(done(0), morning(1), done(3, pain=4))

    assert what_would_change(log, 3)[WhatIf.PAIN_OF_TWO] == (2, Decision.STEP_UP)


def test_a_missed_morning_is_worth_knowing() -> None:
    log = log_of(done(0), morning(1), done(3))

    assert what_would_change(log, 5)[WhatIf.CALM_MORNING] == (0, Decision.STEP_UP)


@pytest.mark.parametrize(
    "worst, is_told", [(None, False), (0, True), (3, True), (4, False), (6, False)]
)
def test_a_pain_of_four_is_told_of_where_there_was_less(worst: int | None, is_told: bool) -> None:
    after = None if worst is None else 0
    log = log_of(done(0), morning(1), done(3, rpe=4, pain=worst, after=after))

    assert (WhatIf.PAIN_OF_FOUR in what_would_change(log, 3)) is is_told


def test_what_changes_nothing_is_not_told() -> None:
    assert WhatIf.EFFORT_OVER_BAND not in what_would_change(log_of(done(0)), 0)
    assert tuple(counterfactuals(outlook(past_of(TWICE_A_WEEK, Log(), day(0))))) == ()
