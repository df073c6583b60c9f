"""What some weeks came to, pain by site, the sheet, and when tests are offered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.rules.log.done import Check, Log
from bot.rules.log.marks import Mark, Score, SelfTest, with_mark, with_score
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Fixture, Flag, Joint, Pause, PauseReason, Place, Region
from bot.rules.log.sites import Moment, Site, by_site, pains_between
from bot.rules.pain.holding import HoldCause
from bot.rules.review import review_of
from bot.rules.self_tests import are_tests_due, open_tests, review_due, score_due
from bot.rules.sheet import flags_between, sheet_of
from tests.rules.athletes import an_athlete, day, done

KNEE = replace(an_athlete(), joint=Joint(Region.KNEE, baseline=1))


def weeks(*numbers: int, **told) -> Log:
    """Return a log with two sessions in each of some weeks, and a morning after each."""
    entries = tuple(done(7 * week + at, "L2a", **told) for week in numbers for at in (0, 3))
    checks = tuple(Check(one.day + timedelta(days=1), 1) for one in entries)
    return Log(entries, checks)


# --- the review ----------------------------------------------------------------------------


def test_weeks_are_held_against_as_many_before() -> None:
    review = review_of(KNEE, weeks(*range(8)), day(55), 4)

    assert (review.since, review.until) == (day(28), day(55))
    assert (review.sessions.now, review.sessions.was) == (8, 8)
    assert review.mornings[0][0] is Site.KNEE
    assert (review.mornings[0][1].now, review.mornings[0][1].was) == (1, 1)


def test_nothing_is_compared_with_weeks_that_were_not_trained_in() -> None:
    review = review_of(KNEE, weeks(0, 1, 2, 3), day(27), 4)

    assert (review.sessions.now, review.sessions.was) == (8, None)
    assert review.metres is not None
    assert review.metres.was is None
    assert review.mornings[0][1].was is None


def test_the_most_is_that_of_clean_sessions_alone() -> None:
    log = weeks(0, 1, 2, 3)
    sore = done(27, "L2a", pain=5, sets=40)
    review = review_of(KNEE, Log((*log.entries, sore), log.checks), day(27), 4)

    assert review.best_metres is not None
    assert review.best_metres.amount == log.entries[-1].sets_done * 20


def test_of_planned_weeks_those_that_were_missed_are_told_too() -> None:
    review = review_of(KNEE, weeks(0, 1, 3), day(27), 4)

    assert review.kept is not None
    assert (review.kept.weeks, review.kept.of) == (3, 4)


def test_without_a_session_there_is_nothing_to_tell() -> None:
    review = review_of(KNEE, Log(), day(27), 4)

    assert (review.sessions.now, review.metres, review.effort, review.kept) == (
        0,
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    "today, reviewed, due",
    [
        (27, None, None),  # a day short of four weeks
        (28, None, 4),
        (33, None, 4),  # a few days late
        (33, 28, None),  # told already
        (56, 28, 4),
        (84, 56, 12),
        (84, None, 12),  # of several that are due the longest
        (364, 336, 52),
    ],
)
def test_a_review_is_due_every_four_weeks(
    today: int, reviewed: int | None, due: int | None
) -> None:
    told = None if reviewed is None else day(reviewed)
    log = weeks(*range(today // 7))

    assert review_due(past_of(replace(KNEE, reviewed=told), log, day(today))) == due


def test_no_review_is_due_of_weeks_without_training() -> None:
    assert review_due(past_of(KNEE, weeks(0), day(28 + 14))) is None


# --- pain by site --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "region, place, site",
    [
        (Region.KNEE, None, Site.KNEE),
        (Region.KNEE, Place.HIP, Site.HIP),
        (Region.BOTH, None, Site.KNEE_OR_ANKLE),
        (Region.BOTH, Place.ANKLE, Site.ANKLE),
        (Region.NONE, None, Site.UNNAMED),
    ],
)
def test_pain_without_a_place_is_of_the_watched_joint(
    region: Region, place: Place | None, site: Site
) -> None:
    one = replace(done(0, pain=3, after=2), pain_at=place)
    pains = pains_between(Athlete(joint=Joint(region)), Log((one,)), day(0), day(0))

    assert {pain.site for pain in pains} == {site}
    assert [(pain.moment, pain.pain) for pain in pains] == [
        (Moment.DURING, 3),
        (Moment.AFTER, 2),
    ]


def test_every_number_is_counted_once_where_it_was_told() -> None:
    log = Log(
        (done(0, pain=2, after=4),),
        (
            Check(day(0), 1, elsewhere=4, elsewhere_at=Place.HIP),
            Check(day(1), 3),
            Check(day(2), None, in_session=6, place=Place.KNEE),  # broken off, never logged
            Check(day(4), None, elsewhere=5),
        ),
    )

    told = by_site(pains_between(KNEE, log, day(0), day(6)))

    assert {
        site: {one.value: t.highest for one, t in of.items()} for site, of in told.items()
    } == {
        Site.KNEE: {"during": 6, "morning": 3, "otherwise": 5},
        Site.HIP: {"after": 4},
    }
    assert told[Site.KNEE][Moment.MORNING].count == 2
    assert told[Site.KNEE][Moment.MORNING].mean == 2


# --- the sheet -----------------------------------------------------------------------------


def test_a_week_says_what_was_told_and_what_was_only_reckoned() -> None:
    told = replace(done(0, rpe=4), minutes=20)
    log = Log((told, done(3, rpe=5, pain=2)))
    athlete = replace(KNEE, fixtures=(Fixture(day(5), 60), Fixture(day(6), 0)))

    first, *others = sheet_of(athlete, log, day(27), 4).each_week

    assert (first.since, first.sessions, first.effort) == (day(0), 2, 4.5)
    assert first.is_reckoned  # of one of them no minutes were told
    assert (first.during, first.after, first.morning, first.matches) == (2, 0, None, 1)
    assert [one.sessions for one in others] == [0, 0, 0]


def test_no_week_stands_before_the_first_day_of_the_log() -> None:
    sheet = sheet_of(KNEE, weeks(2, 3), day(27), 4)

    assert (sheet.began, [one.since for one in sheet.each_week]) == (day(14), [day(14), day(21)])


def test_a_pause_is_told_with_its_days_and_its_pain() -> None:
    log = weeks(0, 1)
    red = done(14, "L2a", pain=7)
    checks = (*log.checks, Check(day(15), 4), Check(day(16), 3), Check(day(17), 1))

    sheet = sheet_of(KNEE, Log((*log.entries, red), checks), day(27), 4)

    assert [(one.since, one.until, one.held_for, one.pain, one.is_on) for one in sheet.paused] == [
        (day(14), day(16), HoldCause.PAIN, 7, False)
    ]


def test_a_pause_that_is_on_is_told_to_be() -> None:
    sheet = sheet_of(KNEE, Log((done(27, pain=8),)), day(27), 4)

    assert [(one.since, one.is_on) for one in sheet.paused] == [(day(27), True)]
    assert sheet.is_held


@pytest.mark.parametrize(
    "flag, is_told",
    [
        (Flag("RF04", day(3)), True),
        (Flag("RF04", day(-60)), True),  # open still
        (Flag("RF04", day(-60), "physio", day(-50)), False),
        (Flag("RF04", day(-60), "physio", day(2)), True),
        (Flag("RF22", day(3)), False),  # said in distress: for no sheet
        (Flag("RF21", day(3)), False),
    ],
)
def test_flags_of_these_weeks_and_open_ones_are_told(flag: Flag, is_told: bool) -> None:
    assert bool(flags_between(replace(KNEE, flags=(flag,)), day(0))) == is_told


# --- self-tests ----------------------------------------------------------------------------

CALM = weeks(0, 1)


def open_on(number: int, athlete: Athlete = KNEE, log: Log = CALM) -> tuple[SelfTest, ...]:
    return open_tests(past_of(athlete, log, day(number)))


def test_a_calm_day_leaves_tests_open() -> None:
    assert SelfTest.CALF_RAISES in open_on(13)


@pytest.mark.parametrize(
    "athlete, log",
    [
        (KNEE, Log(CALM.entries, (*CALM.checks, Check(day(13), 4)))),
        (KNEE, Log(CALM.entries, (*CALM.checks, Check(day(13), 1, swelling=True)))),
        (KNEE, Log((*CALM.entries, done(13, pain=3)), CALM.checks)),
        (KNEE, Log((*CALM.entries, done(12, pain=7)), CALM.checks)),
        (replace(KNEE, flags=(Flag("RF05", day(12)),)), CALM),
        (replace(KNEE, pauses=(Pause(day(12), None, PauseReason.SICK),)), CALM),
        (replace(KNEE, birth_year=2011), CALM),  # a minor without a guardian's yes
    ],
    ids=["a sore morning", "swelling", "a sore session", "a hold", "a flag", "a pause", "a minor"],
)
def test_a_day_that_is_not_calm_leaves_none(athlete: Athlete, log: Log) -> None:
    assert open_on(13, athlete, log) == ()


def test_symptoms_leave_out_what_the_forward_menu_would() -> None:
    green = replace(KNEE, joint=Joint(Region.KNEE, baseline=0))
    calm = Log(CALM.entries, tuple(replace(one, pain=0) for one in CALM.checks))

    assert SelfTest.STEP_DOWNS in open_on(13, green, calm)
    assert SelfTest.STEP_DOWNS not in open_on(13)


@pytest.mark.parametrize(
    "tested, offered, due",
    [(None, None, True), (0, None, False), (-20, None, True), (None, 0, False), (None, 13, True)],
)
def test_tests_are_offered_every_four_weeks(
    tested: int | None, offered: int | None, due: bool
) -> None:
    marks = () if tested is None else (Mark(day(tested), SelfTest.BALANCE, 30, 40),)
    athlete = replace(KNEE, marks=marks, tests_offered=None if offered is None else day(offered))

    assert are_tests_due(past_of(athlete, CALM, day(13))) == due


def test_the_latest_told_of_a_day_stands() -> None:
    first, later = Score(day(0), "stairs", 4), Score(day(0), "stairs", 6)
    left = Mark(day(0), SelfTest.BALANCE, 20, None)
    both = Mark(day(0), SelfTest.BALANCE, 20, 30)

    assert with_score(with_score((), first), later) == (later,)
    assert with_mark(with_mark((), left), both) == (both,)


@pytest.mark.parametrize("today, due", [(27, False), (28, True)])
def test_an_activity_is_scored_every_four_weeks(today: int, due: bool) -> None:
    athlete = replace(KNEE, activity="stairs", scores=(Score(day(0), "stairs", 4),))

    assert score_due(athlete, day(today)) == due
    assert not score_due(replace(athlete, activity=None), date.max)
