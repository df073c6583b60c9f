from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Log
from bot.rules.log.records import Flag
from bot.rules.safety.red_flags import (
    FLAG_OF_QUESTION,
    RED_FLAGS,
    UNANSWERED,
    URGENT_CARDS,
    Block,
    HealthQuestion,
)
from bot.rules.safety.screening import (
    ClearingNeed,
    ScreeningDue,
    Start,
    StillOpen,
    cleared,
    flag_of_age,
    is_unloaded_only,
    needs_screening,
    start_of,
    stopping_flag,
)
from tests.rules.athletes import an_athlete, calm, day, done, log_of, morning

STARTS = [
    pytest.param((28, 0, 0, 3, 0, False), Start(Position.L2a), id="trains"),
    pytest.param((28, 0, 0, 3, 6, False), Start(Position.L3a), id="trains-and-knows-sleds"),
    pytest.param((28, 0, 0, 2, 2, False), Start(Position.L2a), id="two-months-are-not-three"),
    pytest.param((28, 0, 0, 1, 9, False), Start(Position.L1a), id="trains-once"),
    pytest.param((45, 0, 0, 0, 0, False), Start(Position.L1a), id="does-not-train"),
    pytest.param((45, 2, 1, 0, 0, False), Start(Position.L0a), id="a-little-sore"),
    pytest.param((16, 0, 0, 4, 0, False), Start(Position.L1a), id="under-18"),
    pytest.param((30, 5, 0, 2, 0, False), Start(Position.L0a, True, "RF20"), id="sore-locks"),
    pytest.param((30, 0, 4, 2, 0, False), Start(Position.L0a, True, "RF20"), id="rest-pain-locks"),
    pytest.param((30, 6, 2, 2, 0, False), Start(None, flag="RF19"), id="too-sore"),
    pytest.param((66, 0, 0, 1, 0, False), Start(Position.L0a), id="over-60"),
    pytest.param((60, 0, 0, 4, 9, False), Start(Position.L0a), id="60"),
    pytest.param((59, 0, 0, 4, 9, False), Start(Position.L3a), id="59"),
    pytest.param((24, 0, 0, 3, 12, True), Start(Position.L0a), id="back-from-an-injury"),
]


@pytest.mark.parametrize("answers, start", STARTS)
def test_where_somebody_starts(
    answers: tuple[int, int, int, int, int, bool], start: Start
) -> None:
    assert start_of(*answers) == start


@pytest.mark.parametrize(
    "age, usual, start",
    [
        pytest.param(30, 3, Start(Position.L0a), id="3"),
        pytest.param(30, 4, Start(Position.L0a, True, "RF20"), id="4"),
        pytest.param(30, 5, Start(Position.L0a, True, "RF20"), id="5"),
        pytest.param(30, 6, Start(None, flag="RF19"), id="6"),
        pytest.param(16, 4, Start(Position.L0a, True, "RF20"), id="under-18-4"),
        pytest.param(16, 5, Start(None, flag="RF19"), id="under-18-5"),
    ],
)
def test_a_sore_usual_morning_starts_low_or_not_at_all(age: int, usual: int, start: Start) -> None:
    assert start_of(age, 0, 0, 3, 12, usual=usual) == start


def test_a_start_with_a_flag_suggests_that_somebody_looks_at_it() -> None:
    assert start_of(30, 5, 0, 2, 0).refer
    assert not start_of(30, 3, 0, 2, 0).refer


def test_the_table_has_22_flags_in_order() -> None:
    assert list(RED_FLAGS) == [f"RF{number:02}" for number in range(1, 23)]


def test_the_urgent_cards_ask_every_urgent_flag_once() -> None:
    asked = [code for card in URGENT_CARDS for code in card]

    assert sorted(asked) == [
        flag.code for flag in RED_FLAGS.values() if flag.block is Block.URGENT
    ]


def test_the_health_card_reaches_every_health_flag() -> None:
    assert set(FLAG_OF_QUESTION) == set(HealthQuestion)
    assert set(FLAG_OF_QUESTION.values()) == {
        flag.code for flag in RED_FLAGS.values() if flag.block is Block.HEALTH
    }


@pytest.mark.parametrize("code", [*RED_FLAGS, *UNANSWERED])
def test_an_open_flag_stops_or_limits_as_its_row_says(code: str) -> None:
    limits_only = {"RF20", "ASK_B"}
    neither = {"RF17", "RF18", "RF21"}  # the age and the request are refused by themselves
    athlete = replace(an_athlete(), flags=(Flag(code, day(3)),))

    stops = stopping_flag(athlete, day(3)) is not None

    assert stops == (code not in limits_only | neither)
    assert is_unloaded_only(athlete) == (code in limits_only)


def test_a_flag_of_a_newer_table_stops() -> None:
    athlete = replace(an_athlete(), flags=(Flag("RF99", day(0)),))

    assert stopping_flag(athlete, day(1)) is not None


def test_a_word_of_distress_stops_that_day_only() -> None:
    athlete = replace(an_athlete(), flags=(Flag("RF22", day(3)),))

    assert stopping_flag(athlete, day(3)) is not None
    assert stopping_flag(athlete, day(4)) is None


def test_a_cleared_flag_stops_nothing() -> None:
    athlete = replace(an_athlete(), flags=(Flag("RF04", day(0), "physio", day(2)),))

    assert stopping_flag(athlete, day(3)) is None


WHO, WHEN, SCREENING = ClearingNeed.WHO, ClearingNeed.WHEN, ClearingNeed.SCREENING
CLEARINGS = [
    pytest.param("RF04", None, None, None, (WHO, WHEN), id="feeling-fine-is-not-enough"),
    pytest.param("RF04", "physio", None, None, (WHEN,), id="who-without-when"),
    pytest.param("RF10", None, 3, None, (WHO,), id="when-without-who"),
    pytest.param("RF10", "physio", 1, None, (WHEN,), id="before-it-was-raised"),
    pytest.param("RF10", "physio", 9, None, (WHEN,), id="still-to-come"),
    pytest.param("RF10", "trainer", 3, None, (ClearingNeed.ROLE,), id="no-professional"),
    pytest.param("RF11", "physio", 3, None, (ClearingNeed.ROLE,), id="a-heart-needs-a-doctor"),
    pytest.param("RF11", "doctor", 2, None, (WHEN,), id="who-looked-before-it-was-told"),
    pytest.param("RF05", "doctor", 4, None, (SCREENING,), id="urgent-needs-a-screening-too"),
    pytest.param("RF01", "doctor", 4, 1, (SCREENING,), id="an-older-screening-is-not-one"),
    pytest.param("RF14", None, None, None, (), id="well-again"),
    pytest.param("ASK_A", None, None, None, (SCREENING,), id="unanswered-needs-answers"),
]


@pytest.mark.parametrize("code, by, on, screened, needs", CLEARINGS)
def test_what_clears_a_flag(
    code: str,
    by: str | None,
    on: int | None,
    screened: int | None,
    needs: tuple[ClearingNeed, ...],
) -> None:
    flag = Flag(code, day(2))
    seen = None if screened is None else day(screened)

    outcome = cleared(flag, by, None if on is None else day(on), day(5), seen)

    assert outcome == StillOpen(needs) if needs else isinstance(outcome, Flag)


def test_a_cleared_flag_keeps_who_and_when() -> None:
    assert cleared(Flag("RF04", day(2)), "physio", day(3), day(5)) == Flag(
        "RF04", day(2), "physio", day(3)
    )


def test_unwell_waits_for_a_day_of_being_well() -> None:
    outcome = cleared(Flag("RF14", day(2)), None, None, day(2))

    assert outcome == StillOpen((ClearingNeed.WELL_FOR_A_DAY,))


@pytest.mark.parametrize(
    "age, guardian, trains, code",
    [
        pytest.param(12, True, 3, "RF17", id="under-13"),
        pytest.param(13, False, 3, "RF18", id="no-guardian-yet"),
        pytest.param(17, True, 3, None, id="guardian"),
        pytest.param(70, False, 0, "RF16", id="70-and-inactive"),
        pytest.param(70, False, 1, None, id="70-and-active"),
        pytest.param(69, False, 0, None, id="69"),
    ],
)
def test_the_flag_an_age_raises(age: int, guardian: bool, trains: int, code: str | None) -> None:
    assert flag_of_age(age, guardian, trains) == code


def test_somebody_new_has_never_been_screened() -> None:
    athlete = replace(an_athlete(), screened=None)

    assert needs_screening(athlete, Log(), day(0)) is ScreeningDue.NEVER_SCREENED


@pytest.mark.parametrize(
    "last, today, due",
    [
        pytest.param(3, 27, None, id="27-days-of-use"),
        pytest.param(20, 28, ScreeningDue.MONTH_OF_USE, id="28-days-of-use"),
        pytest.param(0, 28, ScreeningDue.MONTH_OF_USE, id="28-days-away"),
        pytest.param(0, 29, ScreeningDue.TIME_AWAY, id="29-days-away"),
    ],
)
def test_when_screening_is_due_again(last: int, today: int, due: ScreeningDue | None) -> None:
    assert needs_screening(an_athlete(), calm(done(last)), day(today)) is due


def test_a_month_without_a_single_session_is_time_away() -> None:
    assert needs_screening(an_athlete(), Log(), day(28)) is None
    assert needs_screening(an_athlete(), Log(), day(29)) is ScreeningDue.TIME_AWAY


def test_a_hold_of_more_than_a_week_waits_for_screening() -> None:
    log = log_of(done(0, pain=8), morning(1, 5))

    assert needs_screening(an_athlete(), log, day(7)) is None
    assert needs_screening(an_athlete(), log, day(8)) is ScreeningDue.LONG_HOLD


def test_a_screening_begins_a_new_month() -> None:
    athlete = replace(an_athlete(), screened=day(30))
    log = calm(*(done(number) for number in range(0, 57, 3)))

    assert needs_screening(athlete, log, day(57)) is None
    assert needs_screening(athlete, log, day(30) + timedelta(days=28)) is ScreeningDue.MONTH_OF_USE
