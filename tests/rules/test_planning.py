from dataclasses import replace
from datetime import date

import pytest

from bot.rules.log.done import Log, Mode
from bot.rules.log.records import Athlete, Fixture, Flag, Move, Pause, PauseReason
from bot.rules.week.attendance import WeekKept, week_kept, weeks_kept
from bot.rules.week.day_modes import DayMode, ModeReason, day_mode, is_used_to_three
from bot.rules.week.matchday import Special
from bot.rules.week.planning import (
    MoveFits,
    MoveRefusal,
    MoveRefused,
    PlannedDay,
    Status,
    may_move,
    next_session,
    plan_week,
)
from bot.rules.week.spacing import (
    EnoughThisWeek,
    Placed,
    RoomEnough,
    SpacingVerdict,
    TooClose,
    room,
)
from bot.rules.week.templates import suggested_slots
from tests.rules.athletes import (
    EVENING,
    an_athlete,
    calm,
    day,
    done,
    slots,
)

FULL, LIGHT = Mode.CONDITIONING, Mode.WARM_UP
TWO_A_WEEK = an_athlete()
THREE_A_WEEK = replace(an_athlete(), slots=slots(0, 2, 4))


def modes(athlete: Athlete, log: Log, monday: int = 0, today: int = 0) -> list[tuple[int, Mode]]:
    plan = plan_week(athlete, log, day(monday), day(today))
    return [(one.day.weekday(), one.mode) for one in plan if one.status is Status.PLANNED]


def statuses(athlete: Athlete, log: Log, today: int) -> list[Status]:
    return [one.status for one in plan_week(athlete, log, day(0), day(today))]


# --- templates -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sessions, match, weekdays",
    [
        pytest.param(2, None, [0, 3], id="two-off-season"),
        pytest.param(3, None, [0, 2, 4], id="three-off-season"),
        pytest.param(2, 5, [1, 3], id="two-before-a-saturday"),
        pytest.param(3, 5, [0, 2, 4], id="three-before-a-saturday"),
        pytest.param(2, 6, [2, 4], id="two-before-a-sunday"),
    ],
)
def test_the_weekdays_to_suggest(sessions: int, match: int | None, weekdays: list[int]) -> None:
    assert [slot.weekday for slot in suggested_slots(sessions, match, EVENING)] == weekdays


# --- spacing -------------------------------------------------------------------------------

MONDAY_HARD = Placed(day(0), FULL)
SPACINGS = [
    pytest.param([], FULL, RoomEnough(), id="nothing-around"),
    pytest.param([MONDAY_HARD], FULL, TooClose(day(0), day(2), True), id="24-hours"),
    pytest.param([MONDAY_HARD], LIGHT, RoomEnough(), id="24-hours-beside-a-warm-up"),
    pytest.param([Placed(day(0), LIGHT)], FULL, RoomEnough(), id="after-a-warm-up"),
    pytest.param([Placed(day(-1), FULL)], FULL, RoomEnough(), id="48-hours"),
    pytest.param([Placed(day(1), FULL)], LIGHT, TooClose(day(1), day(2), False), id="same-day"),
    pytest.param([Placed(day(1), FULL)], FULL, TooClose(day(1), day(3), False), id="both-hard"),
    pytest.param(
        [Placed(day(0), FULL), Placed(day(1), LIGHT)],
        FULL,
        TooClose(day(1), day(2), False),
        id="both-days",
    ),
    pytest.param([Placed(day(2), FULL)], FULL, TooClose(day(2), day(4), True), id="ahead"),
]


@pytest.mark.parametrize("others, mode, verdict", SPACINGS)
def test_room_for_a_session_on_tuesday(
    others: list[Placed], mode: Mode, verdict: SpacingVerdict
) -> None:
    assert room(others, day(1), mode) == verdict


def test_three_loaded_sessions_in_seven_days_are_enough() -> None:
    three = [Placed(day(number), LIGHT) for number in (0, 2, 4)]
    walking = [replace(one, loaded=False) for one in three]

    assert room(three, day(6), LIGHT) == EnoughThisWeek(3, day(7))
    assert room(three, day(7), LIGHT) == RoomEnough()
    assert room(walking, day(6), LIGHT) == RoomEnough()


# --- modes ---------------------------------------------------------------------------------


def test_off_season_two_full_sessions() -> None:
    assert modes(TWO_A_WEEK, Log()) == [(0, FULL), (3, FULL)]


def test_the_third_session_is_a_warm_up_until_three_are_a_habit() -> None:
    habit = calm(*(done(7 * week + weekday) for week in (0, 1) for weekday in (0, 2, 4)))

    assert modes(THREE_A_WEEK, Log()) == [(0, FULL), (2, FULL), (4, LIGHT)]
    assert modes(THREE_A_WEEK, habit, 14, 14) == [(0, FULL), (2, FULL), (4, FULL)]


def test_two_weeks_of_three_within_the_last_four_are_a_habit() -> None:
    weeks = [(0, 2, 4), (7, 9), (14, 16, 18)]
    log = calm(*(done(number) for week in weeks for number in week))

    assert is_used_to_three(log, day(21))
    assert not is_used_to_three(log, day(14))
    assert not is_used_to_three(log, day(35))


def test_the_days_around_a_saturday_match() -> None:
    every_day = replace(an_athlete(), slots=slots(*range(7)), match_weekday=5)

    specials = [
        (one.day.weekday(), one.special)
        for one in plan_week(every_day, Log(), day(7), day(0))
        if one.special is not None
    ]

    assert specials == [
        (4, Special.DAY_BEFORE),
        (5, Special.MATCH_DAY),
        (6, Special.DAY_AFTER),
    ]


def test_a_short_match_leaves_the_day_after() -> None:
    athlete = replace(an_athlete(), fixtures=(Fixture(day(5), 45),))

    assert day_mode(athlete, Log(), day(6), ()) == DayMode()


def test_a_week_with_two_matches_has_one_full_session_and_one_warm_up() -> None:
    athlete = replace(
        THREE_A_WEEK, slots=slots(0, 3, 4), fixtures=(Fixture(day(2)), Fixture(day(6)))
    )

    plan = plan_week(athlete, Log(), day(0), day(0))

    assert [(one.mode, one.status, one.why) for one in plan] == [
        (FULL, Status.PLANNED, None),
        (LIGHT, Status.PLANNED, ModeReason.MATCH),  # the day after a whole match
        (LIGHT, Status.LEFT_OUT, ModeReason.TWO_MATCHES),
    ]


def test_slots_on_neighbouring_days_cannot_both_be_full() -> None:
    athlete = replace(an_athlete(), slots=slots(1, 2))

    assert modes(athlete, Log()) == [(1, FULL), (2, LIGHT)]


def test_a_fourth_session_is_left_out() -> None:
    athlete = replace(an_athlete(), slots=slots(0, 2, 4, 6))

    plan = plan_week(athlete, Log(), day(0), day(0))

    assert (plan[-1].status, plan[-1].why) == (Status.LEFT_OUT, ModeReason.FULL_WEEK)


# --- what became of the days ---------------------------------------------------------------


def test_a_week_as_it_went() -> None:
    athlete = replace(an_athlete(), slots=slots(0, 2, 4), not_done=(day(2),))

    assert statuses(athlete, calm(done(0)), 5) == [Status.DONE, Status.SKIPPED, Status.PASSED]


def test_a_session_on_another_day_is_extra() -> None:
    plan = plan_week(TWO_A_WEEK, calm(done(1)), day(0), day(1))

    assert plan[0].status is Status.PASSED
    assert plan[1] == PlannedDay(day(1), None, FULL, Status.EXTRA)
    assert plan[2].status is Status.PLANNED


@pytest.mark.parametrize(
    "pause",
    [
        pytest.param(Pause(day(3), day(3), PauseReason.SICK), id="one-day"),
        pytest.param(Pause(day(1), None, PauseReason.TRAVEL), id="open-end"),
    ],
)
def test_a_paused_day_is_paused(pause: Pause) -> None:
    athlete = replace(an_athlete(), pauses=(pause,))

    assert statuses(athlete, Log(), 0) == [Status.PLANNED, Status.PAUSED]


def test_a_moved_session_is_shown_at_both_ends() -> None:
    athlete = replace(an_athlete(), moves=(Move(day(3), day(4), EVENING),))

    plan = plan_week(athlete, Log(), day(0), day(0))

    assert [(one.day, one.status) for one in plan] == [
        (day(0), Status.PLANNED),
        (day(3), Status.MOVED),
        (day(4), Status.PLANNED),
    ]
    assert plan[1].moved_to == day(4)
    assert plan[2].moved_from == day(3)


def test_a_session_moved_into_the_next_week_is_found_there() -> None:
    athlete = replace(an_athlete(), moves=(Move(day(3), day(9), EVENING),))

    plan = plan_week(athlete, Log(), day(7), day(0))

    assert [one.day for one in plan] == [day(7), day(9), day(10)]


def test_days_before_the_start_are_not_planned() -> None:
    athlete = replace(an_athlete(), started=day(2))

    assert [one.day for one in plan_week(athlete, Log(), day(0), day(2))] == [day(3)]


# --- the next session ----------------------------------------------------------------------


def next_day(athlete: Athlete, log: Log, today: int) -> date | None:
    upcoming = next_session(athlete, log, day(today))
    return None if upcoming is None else upcoming.day


def test_the_next_session() -> None:
    assert next_day(TWO_A_WEEK, Log(), 0) == day(0)
    assert next_day(TWO_A_WEEK, calm(done(0)), 0) == day(3)
    assert next_day(TWO_A_WEEK, Log(), 4) == day(7)


def test_the_next_session_waits_for_the_end_of_a_pause() -> None:
    away = replace(an_athlete(), pauses=(Pause(day(0), day(12), PauseReason.EXAMS),))
    open_end = replace(an_athlete(), pauses=(Pause(day(0), None, PauseReason.SICK),))

    assert next_day(away, Log(), 0) == day(14)
    assert next_day(open_end, Log(), 0) is None


def test_a_match_day_is_not_the_next_session() -> None:
    athlete = replace(an_athlete(), fixtures=(Fixture(day(0)),))

    assert next_day(athlete, Log(), 0) == day(3)


# --- moving --------------------------------------------------------------------------------

MOVES = [
    pytest.param(3, 4, MoveFits(FULL), id="a-day-later"),
    pytest.param(3, 1, MoveFits(LIGHT), id="the-day-after-monday-as-a-warm-up"),
    pytest.param(3, 6, MoveFits(LIGHT), id="the-day-before-monday-as-a-warm-up"),
    pytest.param(3, 0, MoveRefused(MoveRefusal.DOUBLE), id="onto-monday"),
    pytest.param(2, 4, MoveRefused(MoveRefusal.NOTHING_PLANNED), id="nothing-there"),
    pytest.param(3, -1, MoveRefused(MoveRefusal.IN_THE_PAST), id="back-in-time"),
]


@pytest.mark.parametrize("of, to, outcome", MOVES)
def test_moving_a_session(of: int, to: int, outcome: MoveFits | MoveRefused) -> None:
    assert may_move(TWO_A_WEEK, Log(), day(of), day(to), day(0)) == outcome


def test_a_session_is_not_moved_onto_a_match_or_into_a_pause() -> None:
    playing = replace(an_athlete(), fixtures=(Fixture(day(5)),))
    away = replace(an_athlete(), pauses=(Pause(day(5), day(6), PauseReason.TRAVEL),))

    assert may_move(playing, Log(), day(3), day(5), day(0)) == MoveRefused(MoveRefusal.MATCH_DAY)
    assert may_move(away, Log(), day(3), day(5), day(0)) == MoveRefused(MoveRefusal.PAUSED)


def test_a_session_is_not_moved_into_a_full_week() -> None:
    athlete = replace(an_athlete(), slots=slots(0, 2, 4))

    outcome = may_move(athlete, Log(), day(4), day(8), day(0))

    assert outcome == MoveRefused(MoveRefusal.FULL_WEEK)


def test_what_is_done_is_not_moved() -> None:
    outcome = may_move(TWO_A_WEEK, calm(done(0)), day(0), day(1), day(0))

    assert outcome == MoveRefused(MoveRefusal.NOTHING_PLANNED)


# --- attendance ----------------------------------------------------------------------------


def test_a_week_is_kept_on_whatever_days() -> None:
    assert week_kept(TWO_A_WEEK, calm(done(1), done(5)), day(0), day(7)) is WeekKept.KEPT
    assert week_kept(TWO_A_WEEK, calm(done(1)), day(0), day(7)) is WeekKept.OPEN


def test_weeks_in_a_row() -> None:
    log = calm(*(done(7 * week + weekday) for week in (0, 2, 3) for weekday in (0, 3)))

    assert weeks_kept(TWO_A_WEEK, log, day(28)) == 2
    assert weeks_kept(TWO_A_WEEK, Log(), day(28)) == 0


def test_a_paused_week_neither_counts_nor_breaks() -> None:
    away = replace(an_athlete(), pauses=(Pause(day(7), day(13), PauseReason.EXAMS),))
    log = calm(*(done(7 * week + weekday) for week in (0, 2) for weekday in (0, 3)))

    assert week_kept(away, log, day(7), day(21)) is WeekKept.NEUTRAL
    assert weeks_kept(away, log, day(21)) == 2


def test_a_hold_breaks_no_row() -> None:
    log = calm(done(0), done(3), done(7, pain=8), done(14), done(17))
    log = replace(
        log, checks=tuple(replace(one, pain=3) if one.day == day(8) else one for one in log.checks)
    )

    assert weeks_kept(TWO_A_WEEK, log, day(20)) == 2


def test_an_open_flag_breaks_no_row() -> None:
    flagged = replace(an_athlete(), flags=(Flag("RF04", day(7), "physio", day(13)),))
    log = calm(*(done(7 * week + weekday) for week in (0, 2) for weekday in (0, 3)))

    assert weeks_kept(flagged, log, day(21)) == 2


def test_a_flag_that_was_cleared_excuses_no_later_week() -> None:
    flagged = replace(an_athlete(), flags=(Flag("RF04", day(0), "physio", day(5)),))
    log = calm(*(done(7 * week + weekday) for week in (0, 2) for weekday in (0, 3)))

    assert weeks_kept(flagged, log, day(21)) == 1


def test_the_first_day_of_the_four_weeks_counts_towards_a_habit() -> None:
    three_a_week = calm(*(done(7 * week + weekday) for week in (0, 1) for weekday in (0, 2, 4)))

    assert is_used_to_three(three_a_week, day(28))
    assert not is_used_to_three(three_a_week, day(35))
