from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Check, Log
from bot.rules.pain.holding import HoldCause, Holding, HoldNeed, hold_on
from bot.rules.prescription import Decision, Hold, Session, StopRefer
from bot.rules.verdict import decide
from tests.rules.athletes import an_athlete, calm, day, done, log_of, morning

TIME, MORNING, CALM = HoldNeed.TIME, HoldNeed.MORNING, HoldNeed.CALM_MORNING
SECOND, SCREENING = HoldNeed.SECOND_CALM_MORNING, HoldNeed.SCREENING
RED = done(0, "L3b", pain=7)

ADULT_NEEDS = [
    pytest.param(log_of(RED), 0, (TIME, MORNING), id="that-evening"),
    pytest.param(log_of(RED, morning(1, 1)), 1, (TIME,), id="calm-but-a-day-later"),
    pytest.param(log_of(RED, morning(1, 1)), 2, None, id="calm-and-48-hours"),
    pytest.param(log_of(RED), 3, (MORNING,), id="no-morning-was-answered"),
    pytest.param(log_of(RED, morning(1, None)), 3, (CALM,), id="a-skipped-morning"),
    pytest.param(log_of(RED, morning(1, 2)), 3, (CALM,), id="two-over-normal"),
    pytest.param(log_of(RED, morning(1, 0), morning(2, 2)), 2, (CALM,), id="sore-again"),
    pytest.param(log_of(RED, morning(1, 3)), 2, (TIME, CALM), id="a-red-morning-begins-again"),
    pytest.param(log_of(RED, morning(1, 3), morning(3, 1)), 3, None, id="calm-after-it"),
    pytest.param(log_of(RED, morning(1, 2)), 8, (CALM, SCREENING), id="more-than-a-week"),
    pytest.param(log_of(RED, morning(8, 0)), 8, (SCREENING,), id="calm-too-late"),
    pytest.param(log_of(RED, morning(7, 0)), 9, None, id="calm-on-the-last-day"),
]


@pytest.mark.parametrize("log, today, needs", ADULT_NEEDS)
def test_what_a_hold_still_needs(log: Log, today: int, needs: tuple[HoldNeed, ...] | None) -> None:
    hold = hold_on(an_athlete(), log, day(today))

    assert (None if hold is None else hold.needs) == needs


@pytest.mark.parametrize(
    "mornings, needs",
    [
        pytest.param((morning(1),), (SECOND,), id="one-calm-morning"),
        pytest.param((morning(1), morning(2)), None, id="two"),
        pytest.param((morning(1), morning(2, 2)), (CALM,), id="the-second-was-not"),
        pytest.param((morning(1, 2), morning(2)), (SECOND,), id="the-first-was-not"),
    ],
)
def test_under_18_a_hold_needs_two_calm_mornings(
    mornings: tuple[Check, ...], needs: tuple[HoldNeed, ...] | None
) -> None:
    leo = replace(an_athlete("L1a", born=2010), guardian=True)
    log = log_of(done(0, "L1a", pain=5), *mornings)

    hold = hold_on(leo, log, day(3))

    assert (None if hold is None else hold.needs) == needs


def test_a_new_start_does_not_end_a_hold() -> None:
    log = log_of(RED, morning(1, 5))
    begun_again = replace(an_athlete("L1a"), screened=day(50), started=day(50))

    hold = hold_on(begun_again, log, day(50))

    assert hold is not None
    assert (hold.since, hold.needs) == (day(0), (CALM,))
    assert hold.resume_at is Position.L1a
    assert isinstance(decide(begun_again, log, day(50)).prescription, Hold)


@pytest.mark.parametrize(
    "start, red, resume_at, position",
    [
        ("L4a", "L2a", Position.L0a, Position.L1a),
        ("L2a", "L2a", Position.L0a, Position.L1a),
        ("L2a", "L3b", Position.L1a, Position.L2a),
        ("L2b", "L3b", Position.L1a, Position.L2b),
    ],
)
def test_during_a_hold_one_level_down_leads_to_where_it_resumes(
    start: str, red: str, resume_at: Position, position: Position
) -> None:
    log = log_of(done(0, red, pain=7), morning(1, 5))
    begun_again = replace(an_athlete(start), screened=day(50), started=day(50))

    hold = hold_on(begun_again, log, day(50))

    assert hold is not None
    assert hold.resume_at is resume_at
    assert decide(begun_again, log, day(50)).situation.position is position


def test_a_hold_from_before_a_new_start_ends_like_any_other() -> None:
    log = log_of(RED, morning(1, 5), morning(51, 0))
    begun_again = replace(an_athlete("L1a"), screened=day(50), started=day(50))

    verdict = decide(begun_again, log, day(51))

    assert verdict.hold is None
    assert isinstance(verdict.prescription, Session)


def test_a_hold_that_was_released_before_a_new_start_is_over() -> None:
    log = log_of(RED, morning(1, 0), morning(2, 0))
    begun_again = replace(an_athlete("L1a"), screened=day(50), started=day(50))

    assert hold_on(begun_again, log, day(50)) is None


def test_a_hold_says_where_to_go_on() -> None:
    assert hold_on(an_athlete(), log_of(RED), day(1)) == Holding(
        since=day(0),
        cause=HoldCause.PAIN,
        resume_at=Position.L2a,
        until_at_least=day(2),
        needs=(TIME, MORNING),
    )


def test_a_normal_morning_of_one_may_end_at_two() -> None:
    athlete = an_athlete(baseline=1)

    assert hold_on(athlete, log_of(RED, morning(1, 2)), day(2)) is None
    assert hold_on(athlete, log_of(RED, morning(1, 3)), day(3)) is not None


@pytest.mark.parametrize("usual, most", [(0, 1), (1, 2), (2, 2), (3, 3), (4, 4), (5, 5)])
def test_a_usual_morning_ends_a_hold_and_a_worse_one_does_not(usual: int, most: int) -> None:
    athlete = an_athlete(baseline=usual)

    assert hold_on(athlete, log_of(RED, morning(1, most)), day(2)) is None
    assert hold_on(athlete, log_of(RED, morning(1, most + 1)), day(2)) is not None


def test_after_release_the_answer_is_a_session_at_the_lower_step() -> None:
    verdict = decide(an_athlete(), log_of(RED, morning(1)), day(2))

    assert isinstance(verdict.prescription, Session)
    assert verdict.prescription.decision is Decision.REPEAT
    assert verdict.prescription.position is Position.L2a


def test_a_hold_is_over_for_good_once_a_session_was_planned_after_it() -> None:
    log = log_of(RED, morning(1), done(3, "L2a"), morning(4))

    assert hold_on(an_athlete(), log, day(5)) is None
    assert decide(an_athlete(), log, day(5)).situation.position is Position.L2a


def test_training_anyway_does_not_end_a_hold() -> None:
    log = log_of(RED, done(1, None, pain=0), morning(2, 2))

    assert hold_on(an_athlete(), log, day(3)) is not None


def test_a_longer_gap_than_the_hold_goes_further_down() -> None:
    log = log_of(done(0, "L4b", pain=7), morning(1))

    near, far = (decide(an_athlete(), log, day(today)) for today in (3, 40))

    assert near.situation.position is Position.L3a
    assert far.situation.position is Position.L2a


def test_a_clean_screening_after_a_week_ends_a_hold() -> None:
    log = log_of(RED, morning(1, 4), morning(9, 0))
    screened = replace(an_athlete(), screened=day(9))

    assert hold_on(an_athlete(), log, day(9)) is not None
    assert hold_on(screened, log, day(9)) is None


def test_a_screening_does_not_shorten_a_hold() -> None:
    screened = replace(an_athlete(), screened=day(1))

    assert hold_on(screened, log_of(RED, morning(1, 0)), day(1)) is not None


def test_a_red_morning_days_later_holds_too() -> None:
    log = log_of(done(0, "L3b"), morning(1, 0), morning(4, 6))

    hold = hold_on(an_athlete(), log, day(4))

    assert hold is not None
    assert hold.since == day(4)
    assert isinstance(decide(an_athlete(), log, day(4)).prescription, Hold)


def test_a_new_swelling_holds_for_72_hours_and_wants_a_look() -> None:
    swollen = Check(day(1), 0, swelling=True)
    log = log_of(done(0, "L3b"), swollen, morning(2))

    hold = hold_on(an_athlete(), log, day(3))

    assert hold is not None
    assert (hold.cause, hold.needs, hold.refer) == (HoldCause.SWELLING, (TIME,), True)
    assert hold_on(an_athlete(), log, day(4)) is None


def test_a_swelling_that_lasts_two_days_is_an_urgent_flag() -> None:
    mornings = [Check(day(number), 0, swelling=True) for number in (1, 2, 3)]
    log = log_of(done(0), *mornings)

    assert isinstance(
        decide(an_athlete(), log_of(done(0), *mornings[:2]), day(2)).prescription, Hold
    )
    assert decide(an_athlete(), log, day(3)).prescription == StopRefer("rf03")


def test_a_lasting_swelling_is_settled_by_a_screening_after_it() -> None:
    mornings = [Check(day(number), 0, swelling=True) for number in (1, 2, 3)]
    athlete = replace(an_athlete(), screened=day(12))
    log = log_of(done(0), *mornings, morning(12))

    assert isinstance(decide(athlete, log, day(12)).prescription, Session)


@pytest.mark.parametrize(
    "check, need",
    [
        pytest.param(Check(day(1), 0, gave_way=True), HoldNeed.NO_GIVING_WAY, id="gave-way"),
        pytest.param(Check(day(1), 0, locked=True), HoldNeed.NO_GIVING_WAY, id="locked"),
        pytest.param(Check(day(1), 0, swelling=True), HoldNeed.NO_SWELLING, id="swelling"),
    ],
)
def test_a_joint_that_misbehaves_holds_whatever_the_pain(check: Check, need: HoldNeed) -> None:
    log = log_of(RED, check, replace(check, day=day(2)))

    hold = hold_on(an_athlete(), log, day(2))

    assert hold is not None
    assert hold.needs == (TIME, need)


def test_two_reds_in_two_weeks_wait_for_somebody_to_look() -> None:
    log = log_of(
        done(0, "L3b", pain=7), morning(1), done(3, "L2a", pain=6), morning(4), morning(5)
    )

    hold = hold_on(an_athlete(), log, day(6))

    assert hold is not None
    assert (hold.needs, hold.refer) == ((SCREENING,), True)
    assert hold_on(replace(an_athlete(), screened=day(5)), log, day(6)) is None


def test_without_pain_there_is_no_hold() -> None:
    assert hold_on(an_athlete(), Log(), day(0)) is None
    assert hold_on(an_athlete(), calm(done(0), done(3, pain=5)), day(4)) is None


@pytest.mark.parametrize(
    "told, cause",
    [
        pytest.param(Check(day(0), 7), HoldCause.PAIN, id="red"),
        pytest.param(Check(day(0), None, swelling=True), HoldCause.SWELLING, id="swelling"),
        pytest.param(Check(day(0), 0, gave_way=True), HoldCause.UNSTEADY, id="gave-way"),
        pytest.param(Check(day(0), 0, locked=True), HoldCause.UNSTEADY, id="locked"),
    ],
)
def test_a_bad_check_later_on_the_day_of_a_session_begins_a_hold(
    told: Check, cause: HoldCause
) -> None:
    session = done(0, "L3b")
    log = log_of(session, replace(told, at=session.logged_at + timedelta(hours=2)))

    hold = hold_on(an_athlete(), log, day(0))

    assert hold is not None
    assert (hold.since, hold.cause) == (day(0), cause)


@pytest.mark.parametrize(
    "hours", [pytest.param(-9, id="before"), pytest.param(None, id="unknown")]
)
def test_a_check_before_the_session_of_its_day_is_not_the_sessions_doing(
    hours: int | None,
) -> None:
    session = done(0, "L3b")
    at = None if hours is None else session.logged_at + timedelta(hours=hours)
    log = log_of(session, Check(day(0), 7, swelling=True, at=at))

    assert hold_on(an_athlete(), log, day(0)) is None


def test_a_three_that_evening_waits_for_the_morning() -> None:
    session = done(0, "L3b", pain=3, after=3)
    log = log_of(session, Check(day(0), 3, at=session.logged_at + timedelta(hours=2)))

    assert hold_on(an_athlete(), log, day(0)) is None


def test_a_hold_of_that_evening_ends_like_any_other() -> None:
    session = done(0, "L3b")
    told = Check(day(0), 7, at=session.logged_at + timedelta(hours=2))

    assert hold_on(an_athlete(), log_of(session, told, morning(1)), day(1)) is not None
    assert hold_on(an_athlete(), log_of(session, told, morning(1)), day(2)) is None
