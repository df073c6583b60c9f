from dataclasses import replace
from datetime import date

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.session_loads import load_of, minutes_of
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Entry, Log, Mode, Pulls
from bot.rules.log.records import Athlete, Fixture, Flag, Joint, Kit
from bot.rules.pain.judging import Kind, kind_of
from bot.rules.pain.mornings import mornings_of
from bot.rules.reasons import Reason
from bot.rules.safety.birthdays import age_on
from bot.rules.situation import LastSession, Situation
from bot.rules.verdict import decide
from bot.rules.week.fixtures import MatchDays, match_days, matches_between
from tests.rules.athletes import an_athlete, calm, day, done, log_of, morning, planned


def seen(log: Log, today: int, athlete: Athlete | None = None) -> Situation:
    return decide(athlete or an_athlete(), log, day(today), mode=Mode.CONDITIONING).situation


# --- where, and since when -----------------------------------------------------------------


def test_before_the_first_session_it_is_a_start() -> None:
    situation = seen(Log(), 0)

    assert situation.first_session
    assert situation.position is Position.L2a
    assert situation.last is None
    assert situation.days_since_step_up == 99
    assert situation.weekly_baseline_au is None


def test_the_position_is_that_of_the_last_planned_session() -> None:
    assert seen(calm(done(0, "L2a"), done(3, "L2b"), done(5, None)), 7).position is Position.L2b


def test_a_new_start_forgets_the_old_programme() -> None:
    again = replace(an_athlete("L1a"), started=day(70))

    situation = seen(calm(done(0, "L4c"), done(3, "L4c", pain=7)), 70, again)

    assert situation.first_session
    assert situation.position is Position.L1a
    assert situation.last is None


def test_nothing_logged_later_is_looked_at() -> None:
    early = calm(done(0, "L2a"))
    late = calm(done(0, "L2a"), done(3, "L2b", pain=8), done(7, "L1a"))

    assert seen(late, 2) == seen(early, 2)


# --- the last session ----------------------------------------------------------------------


def test_the_last_session_as_it_was_told() -> None:
    log = log_of(done(0, "L2b", pain=2, after=1, rpe=4, sets=4), morning(1, 0))

    assert seen(log, 3).last == LastSession(2, 1, 0, 4, 4 / 5, True, (3, 4))


def test_done_without_a_number_of_sets_is_done() -> None:
    entry = replace(done(0), pulls=())

    assert seen(log_of(entry), 1).last == LastSession(0, 0, None, 4, 1.0, True, (3, 4))


@pytest.mark.parametrize(
    "mornings, judged_by",
    [
        pytest.param((), None, id="none"),
        pytest.param((morning(1, 1),), 1, id="the-morning-after"),
        pytest.param((morning(0, 5),), None, id="the-morning-before-does-not-count"),
        pytest.param((morning(1, None),), None, id="skipped"),
        pytest.param((morning(2, 0),), None, id="a-later-calm-one-does-not-stand-in"),
        pytest.param((morning(2, 1),), 1, id="a-later-sore-one-counts"),
        pytest.param((morning(1, 0), morning(3, 2)), 2, id="a-later-worse-one-counts"),
        pytest.param((morning(1, 2), morning(3, 0)), 2, id="a-later-better-one-does-not"),
    ],
)
def test_the_morning_that_judges_a_session(
    mornings: tuple[Check, ...], judged_by: int | None
) -> None:
    last = seen(log_of(done(0), *mornings), 3).last

    assert last is not None
    assert last.pain_morning == judged_by


def test_the_pain_of_a_free_session_counts_but_not_its_effort() -> None:
    log = calm(done(0, "L2b"), done(2, None, pain=3, rpe=9))

    last = seen(log, 4).last

    assert last is not None
    assert (last.pain_during, last.rpe, last.band) == (3, 4, (3, 4))


def test_a_free_session_does_not_take_back_what_a_planned_one_asks_for() -> None:
    last = seen(calm(done(0, "L2b", pain=4), done(2, None, pain=0)), 4).last

    assert last is not None
    assert last.pain_during == 4


def test_two_sessions_of_a_day_are_judged_by_the_same_morning() -> None:
    log = log_of(done(0, hour=10), done(0, None, hour=19), morning(1, 0))

    assert seen(log, 3).clean_sessions == 1


# --- clean sessions ------------------------------------------------------------------------

WARM_UP = planned("L2a", Mode.WARM_UP)
DAY_BEFORE = planned("L2a", special="MD-1")
INSTEAD = replace(planned("L2a"), reasons=(Reason.NO_KIT.value,))
WALKED_ABOVE = replace(planned("L2b"), reasons=(Reason.NO_KIT.value,))

CLEAN = [
    pytest.param(calm(done(0), done(3)), 2, id="two"),
    pytest.param(calm(done(0), done(3, "L2b")), 1, id="another-step-ends-it"),
    pytest.param(calm(done(0), done(3, "L1c"), done(7)), 1, id="there-and-back-too"),
    pytest.param(calm(done(0), done(3, pain=3), done(7)), 1, id="amber"),
    pytest.param(log_of(done(0), done(3), morning(1)), 0, id="no-morning"),
    pytest.param(calm(done(0), done(3, rpe=5)), 0, id="over-the-band"),
    pytest.param(calm(done(0, rpe=1), done(3, rpe=0)), 2, id="easier-is-clean"),
    pytest.param(calm(done(0), done(3, sets=3)), 0, id="three-of-four-sets"),
    pytest.param(calm(done(0), replace(done(3), smooth=False)), 0, id="not-smooth"),
    pytest.param(calm(done(0), replace(done(3), rpe=None)), 0, id="no-effort-told"),
    pytest.param(calm(done(0), done(3, WARM_UP, rpe=2)), 1, id="a-warm-up-does-not-count"),
    pytest.param(calm(done(0), done(3, WARM_UP, pain=3)), 0, id="a-sore-warm-up-ends-it"),
    pytest.param(calm(done(0), done(3, DAY_BEFORE, rpe=2)), 1, id="nor-the-day-before-a-match"),
    pytest.param(calm(done(0), done(3, INSTEAD)), 2, id="walking-instead-counts"),
    pytest.param(calm(done(0, "L2b"), done(3, WALKED_ABOVE)), 1, id="not-above-L2a"),
    pytest.param(calm(done(0), done(3, None)), 1, id="nor-a-free-session"),
    pytest.param(calm(done(0), done(3, None, pain=4)), 0, id="a-sore-free-session-ends-it"),
    pytest.param(calm(done(0), done(3, None, pain=None)), 1, id="a-silent-one-does-not"),
]


@pytest.mark.parametrize("log, clean", CLEAN)
def test_how_many_sessions_are_clean(log: Log, clean: int) -> None:
    assert seen(log, 9).clean_sessions == clean


@pytest.mark.parametrize(
    "entry, kind",
    [
        pytest.param(done(0), Kind.FULL, id="full"),
        pytest.param(done(0, WARM_UP), Kind.LIGHT, id="warm-up"),
        pytest.param(done(0, DAY_BEFORE), Kind.LIGHT, id="special"),
        pytest.param(done(0, INSTEAD), Kind.STAND_IN, id="instead"),
        pytest.param(done(0, None), Kind.FREE, id="free"),
    ],
)
def test_what_a_session_can_say(entry: Entry, kind: Kind) -> None:
    assert kind_of(entry) is kind


# --- what was pulled -----------------------------------------------------------------------

SLED = replace(planned("L3b"), added_kg=10.0, total_kg=25.0, friction=0.35)  # 11.7 % of 75 kg
BAND = planned("L3c")
HEAVIEST = [
    pytest.param(Log(), 0, id="nothing-yet"),
    pytest.param(calm(done(0, replace(INSTEAD, drag_percent=0.0))), 0, id="walked-only"),
    pytest.param(calm(done(0, SLED)), 11.67, id="the-sled-and-its-plates"),
    pytest.param(calm(done(0, SLED, pain=3)), 0, id="not-clean"),
    pytest.param(calm(done(0, BAND)), 15, id="a-band-as-its-step"),
    pytest.param(calm(done(0, "L5a")), 15, id="no-more-than-a-hill"),
    pytest.param(calm(done(0, replace(BAND, drag_percent=None))), 0, id="a-belt-tells-nothing"),
]


@pytest.mark.parametrize("log, percent", HEAVIEST)
def test_the_heaviest_clean_pull(log: Log, percent: float) -> None:
    heaviest = seen(log, 9).heaviest_drag_percent

    assert heaviest is not None
    assert round(heaviest, 2) == percent


def test_plates_that_were_put_on_count_and_not_those_that_were_planned() -> None:
    pulled = replace(done(0, SLED), pulls=(Pulls(6, 20, added_kg=5.0),))

    heaviest = seen(calm(pulled), 9).heaviest_drag_percent

    assert heaviest is not None
    assert round(heaviest, 2) == 9.33


def test_the_heaviest_pull_of_an_unknown_mass_is_unknown() -> None:
    unknown = replace(an_athlete(), body_mass_kg=None)

    assert seen(calm(done(0, SLED)), 9, unknown).heaviest_drag_percent is None


ON_SLED = [
    pytest.param(calm(done(0, "L5a")), "L3a", True, id="from-another-kit"),
    pytest.param(calm(done(0, "L2b")), "L2b", False, id="not-above-their-own-step"),
    pytest.param(calm(done(0, replace(SLED, position="L4a"))), "L4a", False, id="as-before"),
    pytest.param(
        calm(done(0, replace(SLED, position="L4a")), done(3, "L4b")), "L4a", True, id="and-back"
    ),
    pytest.param(
        calm(done(0, replace(SLED, position="L4a")), done(3, planned("L4a", Mode.WARM_UP), rpe=2)),
        "L4a",
        False,
        id="a-light-day-is-no-other-kit",
    ),
]


@pytest.mark.parametrize("log, step, is_new", ON_SLED)
def test_where_a_sled_begins_after_another_kit(log: Log, step: str, is_new: bool) -> None:
    situation = seen(log, 7)

    assert (situation.position, situation.new_to_sled) == (Position[step], is_new)


# --- climbing ------------------------------------------------------------------------------


def test_days_since_the_last_step_up() -> None:
    log = calm(done(0, "L2a"), done(3, "L2b"), done(7, "L2b"), done(10, "L2a"))

    assert seen(log, 12).days_since_step_up == 9


def test_two_easy_sessions_may_be_fast() -> None:
    assert not seen(calm(done(0, rpe=2)), 3).easy_two
    assert seen(calm(done(0, rpe=2), done(3, rpe=2.5)), 7).easy_two
    assert not seen(calm(done(0, rpe=2), done(3, rpe=3)), 7).easy_two
    assert not seen(calm(done(0, rpe=2, pain=3), done(3, rpe=2), done(7, rpe=2)), 9).easy_two


@pytest.mark.parametrize("today, is_recent", [(14, True), (15, False)])
def test_an_amber_counts_for_14_days(today: int, is_recent: bool) -> None:
    assert seen(calm(done(0, pain=4), done(3)), today).amber_in_14_days is is_recent


def test_the_milder_amber_does_not_count_against_the_top_levels() -> None:
    assert not seen(calm(done(0, pain=3)), 1).amber_in_14_days


# --- time ----------------------------------------------------------------------------------


def test_a_gap_that_no_plan_answered_still_counts_after_a_free_session() -> None:
    assert seen(calm(done(0)), 40).days_since_session == 40
    assert seen(calm(done(0), done(40, None)), 42).days_since_session == 40
    assert seen(calm(done(0), done(40, "L1a")), 42).days_since_session == 2


@pytest.mark.parametrize(
    "sessions, today, week",
    [
        pytest.param((), 0, 1, id="nothing-yet"),
        pytest.param((3,), 6, 1, id="the-first-sunday"),
        pytest.param((3,), 7, 2, id="the-monday-after"),
        pytest.param((3, 10, 17, 24), 28, 5, id="the-lighter-week"),
        pytest.param((3, 10, 17, 24, 31), 35, 1, id="and-round-again"),
        pytest.param((3, 10, 24), 28, 5, id="14-days-are-no-break"),
        pytest.param((3, 10, 25), 28, 2, id="15-days-are"),
        pytest.param((3,), 18, 1, id="away-until-today"),
    ],
)
def test_the_week_of_the_block(sessions: tuple[int, ...], today: int, week: int) -> None:
    assert seen(calm(*(done(number) for number in sessions)), today).block_week == week


def test_weeks_logged_are_weeks_with_a_session() -> None:
    assert seen(calm(done(0), done(3), done(7), done(24)), 30).weeks_logged == 3


# --- loads ---------------------------------------------------------------------------------


def test_a_load_takes_the_plans_word_where_nothing_was_said() -> None:
    entry = done(0, "L2b", rpe=4)

    assert load_of(replace(entry, minutes=20)) == 80
    assert load_of(entry) == 64
    assert load_of(replace(entry, rpe=None)) == 56
    assert load_of(replace(entry, rpe=0)) == 0


def test_the_minutes_of_a_free_session_are_reckoned_from_its_pulls() -> None:
    assert minutes_of(done(0, None, sets=6)) == 15
    assert minutes_of(replace(done(0, None), pulls=(Pulls(5, work_s=60),))) == 15


def test_weeks_are_compared_once_three_are_full() -> None:
    log = calm(*(replace(done(7 * week), minutes=10) for week in range(6)))

    assert seen(log, 19).weekly_baseline_au is None
    assert seen(log, 20).weekly_baseline_au == 40
    assert seen(log, 38).load_last_six_days_au == 40


def test_a_session_of_seven_days_ago_is_in_the_week_before() -> None:
    log = calm(*(replace(done(7 * week), minutes=10) for week in range(4)))

    assert seen(log, 28).load_last_six_days_au == 0
    assert seen(log, 28).weekly_baseline_au == 40


# --- matches -------------------------------------------------------------------------------

SATURDAYS = replace(an_athlete(), match_weekday=5)


@pytest.mark.parametrize(
    "fixtures, today, around",
    [
        pytest.param((), 0, MatchDays(5, 2), id="monday-after-a-saturday"),
        pytest.param((), 5, MatchDays(0), id="match-day"),
        pytest.param((), 6, MatchDays(6, 1), id="sunday"),
        pytest.param((), 2, MatchDays(3), id="wednesday"),
        pytest.param((Fixture(day(5), 20),), 6, MatchDays(6, 1, 20), id="minutes-told"),
        pytest.param((Fixture(day(3)),), 1, MatchDays(2), id="a-match-in-the-week"),
        pytest.param(
            (Fixture(day(4), 90), Fixture(day(5), 10)), 6, MatchDays(6, 2, 90), id="telling-one"
        ),
    ],
)
def test_the_matches_around_a_day(
    fixtures: tuple[Fixture, ...], today: int, around: MatchDays
) -> None:
    athlete = replace(SATURDAYS, fixtures=fixtures)

    assert match_days(athlete, day(today)) == around


def test_a_weekend_off_has_no_match() -> None:
    athlete = replace(SATURDAYS, match_off=(day(5),))

    assert match_days(athlete, day(4)) == MatchDays(None)
    assert matches_between(athlete, day(0), day(13)) == (Fixture(day(12)),)


# --- the athlete ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "born, age",
    [
        pytest.param(None, 13, id="not-told"),
        pytest.param(2013, 12, id="perhaps-13"),
        pytest.param(2008, 17, id="perhaps-18"),
        pytest.param(2007, 19, id="surely-18"),
        pytest.param(1961, 65, id="perhaps-65"),
    ],
)
def test_an_age_is_read_on_the_safer_side(born: int | None, age: int) -> None:
    assert age_on(born, day(0)) == age


def test_a_normal_morning_is_lowered_by_the_middle_of_seven_and_never_raised() -> None:
    better = [Check(day(number), 1) for number in range(7)]
    worse = [Check(day(number), 3) for number in range(7, 20)]

    mornings = mornings_of((*worse, *better), Joint(baseline=2))

    assert [mornings.baseline_on(day(number)) for number in (0, 6, 7, 25)] == [2, 2, 1, 1]


def test_six_mornings_lower_nothing() -> None:
    mornings = mornings_of([Check(day(number), 0) for number in range(6)], Joint(baseline=2))

    assert mornings.baseline_on(day(10)) == 2


def test_a_better_normal_does_not_redden_the_sessions_before_it() -> None:
    athlete = an_athlete(baseline=2)
    early = log_of(done(0), *(morning(number, 2) for number in range(1, 4)))
    better = tuple(morning(number, 0) for number in range(4, 12))

    log = replace(early, checks=early.checks + better)

    assert seen(log, 12, athlete).clean_sessions == 1


SLED_ON_TRACK = Kit(Equipment.SLED, 15, surface=Surface.TRACK)


@pytest.mark.parametrize(
    "surface, since, is_new",
    [
        pytest.param(Surface.TRACK, None, False, id="been-there"),
        pytest.param(Surface.GYM_TURF, None, True, id="elsewhere-so-far"),
        pytest.param(None, None, False, id="never-named"),
        pytest.param(None, day(1), True, id="unnamed-before-the-change"),
        pytest.param(None, day(0), False, id="unnamed-since-the-change"),
    ],
)
def test_the_first_time_on_a_surface(
    surface: Surface | None, since: date | None, is_new: bool
) -> None:
    kit = replace(SLED_ON_TRACK, surface_since=since)
    athlete = replace(an_athlete(), kit=kit)

    assert seen(calm(replace(done(0), surface=surface)), 3, athlete).new_surface is is_new


def test_the_very_first_session_is_on_no_new_surface() -> None:
    assert not seen(Log(), 0, replace(an_athlete(), kit=SLED_ON_TRACK)).new_surface


def test_an_open_flag_stops_and_the_milder_one_leaves_walking() -> None:
    stopped = replace(an_athlete(), flags=(Flag("RF04", day(0)),))
    walking = replace(an_athlete(), flags=(Flag("RF20", day(0)),))

    assert seen(Log(), 0, stopped).red_flag == "RF04"
    assert seen(Log(), 0, walking).red_flag is None
    assert seen(Log(), 0, walking).equipment is Equipment.NONE
    assert seen(Log(), 0, walking).climb_paused


def test_an_empty_file_is_read_on_the_safe_side() -> None:
    situation = seen(Log(), 0, Athlete())

    assert situation.position is Position.L0a
    assert situation.equipment is Equipment.NONE
    assert situation.age == 13
    assert situation.body_mass_kg is None


# --- minutes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shares, own",
    [
        pytest.param((), 1, id="none-told"),
        pytest.param((0.5, 0.5, 0.5), 0.5, id="quick"),
        pytest.param((0.5, 1, 1.5), 1, id="the-middle"),
        pytest.param((0.1,), 0.4, id="no-less"),
        pytest.param((4,), 1.6, id="no-more"),
        pytest.param((0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1), 1, id="the-last-six"),
    ],
)
def test_how_long_the_sessions_take(shares: tuple[float, ...], own: float) -> None:
    plan = replace(planned("L2a"), minutes=20)
    sessions = [
        replace(done(2 * at, plan), minutes=round(20 * share)) for at, share in enumerate(shares)
    ]

    assert seen(calm(*sessions), 25).own_minutes == own
