"""Pain in the middle of a session: what it asks for, and which session it belongs to."""

from dataclasses import replace

import pytest

from bot.rules.log.done import Check, Log, together, worst_of
from bot.rules.log.past import past_of
from bot.rules.pain.holding import hold_on
from bot.rules.pain.in_session import InSession, in_session, with_pain_told
from bot.rules.pain.zones import PainZone, pain_limits
from bot.rules.prescription import Decision, Session
from bot.rules.verdict import decide
from tests.cases import each
from tests.rules.athletes import an_athlete, day, done

GO, WATCH, EASE = InSession.GO_ON, InSession.WATCH, InSession.EASE
FINISH, STOP = InSession.FINISH, InSession.STOP

# Pain now, the worst told before in this session; of an adult and of somebody under 18.
CASES = [
    (0, None, GO, GO),
    (1, None, GO, GO),
    (2, None, GO, WATCH),
    (3, None, WATCH, EASE),
    (4, None, EASE, EASE),
    (5, None, EASE, STOP),
    (6, None, STOP, STOP),
    (10, None, STOP, STOP),
    (4, 4, FINISH, FINISH),
    (5, 4, FINISH, STOP),
    (3, 4, WATCH, FINISH),
    (2, 4, GO, WATCH),
    (0, 5, GO, STOP),
    (3, 3, WATCH, FINISH),
    (4, 3, EASE, FINISH),
    (4, 2, FINISH, FINISH),
    (3, 1, WATCH, FINISH),
    (2, 0, GO, WATCH),
    (1, 6, STOP, STOP),
    (0, 9, STOP, STOP),
]


@pytest.mark.parametrize("pain, earlier, adult, youth", CASES)
def test_what_pain_in_a_set_asks_for(
    pain: int, earlier: int | None, adult: InSession, youth: InSession
) -> None:
    assert in_session(pain, earlier, pain_limits(18)) is adult
    assert in_session(pain, earlier, pain_limits(17)) is youth


@pytest.mark.parametrize("pain", range(6))
def test_what_is_over_stays_over(pain: int) -> None:
    assert in_session(pain, 4, pain_limits(30), ended=True) is FINISH


@each("earlier", [None, *range(11)])
@each("age", [13, 17, 18, 60])
def test_more_pain_never_asks_for_less(age: int, earlier: int | None) -> None:
    order = list(InSession)

    asked = [order.index(in_session(pain, earlier, pain_limits(age))) for pain in range(11)]

    assert asked == sorted(asked)


# --- the session it belongs to -------------------------------------------------------------


@pytest.mark.parametrize(
    "told, logged, kept",
    [(5, None, 5), (5, 2, 5), (2, 5, 5), (0, None, 0), (None, 3, 3), (None, None, None)],
)
def test_the_worst_told_in_the_middle_or_logged_is_the_sessions(
    told: int | None, logged: int | None, kept: int | None
) -> None:
    entry = done(0, pain=logged)

    after = with_pain_told(entry, (), (Check(day(0), None, in_session=told),))

    assert after.pain_during == kept


def test_a_second_session_of_the_day_was_not_under_way_then() -> None:
    first, second = done(0, hour=9), done(0, hour=18)

    after = with_pain_told(second, (first,), (Check(day(0), None, in_session=6),))

    assert after == second


def test_pain_in_a_set_is_no_morning_and_rises_above_none() -> None:
    log = Log((done(0),), (Check(day(1), 0), Check(day(3), None, in_session=3)))

    past = past_of(an_athlete(), log, day(4))

    assert [check.day for check in past.mornings.checks] == [day(1)]
    assert past.judged[-1].morning == 0
    assert past.judged[-1].zone is PainZone.AMBER1


CLEAN_TWICE = (done(0), done(3))
CALM = (Check(day(1), 0), Check(day(4), 0))


@pytest.mark.parametrize(
    "pain, decision",
    [
        (None, Decision.STEP_UP),
        (2, Decision.STEP_UP),
        (3, Decision.REPEAT),
        (4, Decision.STEP_DOWN),
        (5, Decision.STEP_DOWN),
    ],
)
def test_no_load_goes_up_after_pain_in_sets_that_nobody_logged(
    pain: int | None, decision: Decision
) -> None:
    log = Log(CLEAN_TWICE, (*CALM, Check(day(6), None, in_session=pain)))

    prescription = decide(an_athlete(), log, day(7)).prescription

    assert isinstance(prescription, Session)
    assert prescription.decision is decision


def test_red_pain_in_sets_that_nobody_logged_is_a_pause_from_the_next_day_on() -> None:
    log = Log(CLEAN_TWICE, (*CALM, Check(day(6), None, in_session=6)))

    held = [hold_on(an_athlete(), log, day(number)) is not None for number in (5, 6, 7)]

    assert held == [False, False, True]


def test_todays_own_session_is_decided_without_what_hurts_in_it() -> None:
    quiet = Log(CLEAN_TWICE, CALM)
    told = Log(CLEAN_TWICE, (*CALM, Check(day(7), None, in_session=9)))

    plans = [decide(an_athlete(), log, day(7)).prescription for log in (quiet, told)]

    assert plans[0] == plans[1]


def test_pain_in_a_set_that_was_logged_is_that_sessions_and_not_the_one_before() -> None:
    sore = replace(done(3), pain_during=5)
    log = Log((done(0), sore), (Check(day(1), 0), Check(day(3), None, in_session=5)))

    past = past_of(an_athlete(), log, day(4))

    assert [one.zone for one in past.judged] == [PainZone.GREEN, PainZone.AMBER2]


def test_what_was_told_in_the_middle_of_the_only_session_holds_back_too() -> None:
    log = Log((), (Check(day(0), None, in_session=7),))

    assert hold_on(an_athlete(), log, day(1)) is not None


def test_two_answers_of_a_day_keep_the_worst_of_each_moment() -> None:
    one = Check(day(0), 1, in_session=4)

    both = together(one, Check(day(0), None, swelling=True, in_session=2, elsewhere=3))

    assert both == Check(day(0), 1, swelling=True, in_session=4, elsewhere=3)


# --- a joint that is not watched -----------------------------------------------------------


@pytest.mark.parametrize(
    "pain, zone",
    [(2, PainZone.GREEN), (3, PainZone.AMBER1), (4, PainZone.AMBER2), (6, PainZone.RED)],
)
def test_another_joint_counts_by_the_same_zones_and_rises_above_no_morning(
    pain: int, zone: PainZone
) -> None:
    log = Log((done(0),), (Check(day(1), 0, elsewhere=pain),))

    told = past_of(an_athlete(), log, day(2)).judged[-1]

    assert (told.zone, told.morning, told.beside) == (zone, 0, pain)


def test_another_joint_alone_leaves_the_morning_unanswered() -> None:
    log = Log((done(0),), (Check(day(1), None, elsewhere=1),))

    assert past_of(an_athlete(), log, day(2)).judged[-1].zone is PainZone.UNKNOWN


def test_the_worst_of_no_pain_at_all_is_none() -> None:
    assert worst_of(None, None) is None
    assert worst_of(None, 0) == 0
