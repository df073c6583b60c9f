"""The whole decision: an honest rehearsal, what is kept beside an entry, and laws for any log."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Entry, Log, Mode, Plan, Pulls
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Fixture, Joint, Kit
from bot.rules.outlook import outlook
from bot.rules.pain.holding import HoldNeed
from bot.rules.prescription import Decision, Hold, OptionalWalk, Session, Substitute
from bot.rules.reasons import Reason
from bot.rules.verdict import Verdict, decide, plan_of
from bot.rules.week.spacing import RoomEnough, TooClose
from tests.rules.athletes import (
    an_athlete,
    calm,
    day,
    done,
    log_of,
    morning,
    planned,
    slots,
    trained,
)

EIGHT_WEEKS = [day(7 * week + weekday) for week in range(8) for weekday in (0, 3)]


def rehearsed(athlete: Athlete, days: list[date], sore: date | None = None) -> list[Verdict]:
    """Return what is decided on each day, everything done as prescribed and told honestly."""
    verdicts = []
    log = Log()
    for today in days:
        verdict, log = trained(athlete, log, today, pain=7 if today == sore else 0)
        verdicts.append(verdict)
    return verdicts


def steps(verdicts: list[Verdict]) -> list[str]:
    return [
        one.prescription.position.name if isinstance(one.prescription, Session) else "-"
        for one in verdicts
    ]


def test_eight_honest_weeks_climb_and_take_their_lighter_week() -> None:
    verdicts = rehearsed(an_athlete(), EIGHT_WEEKS)

    assert steps(verdicts) == [
        *("L2a", "L2a"),
        *("L2b", "L2b"),
        *("L2c", "L2c"),
        *("L3a", "L3a"),
        *("L3a", "L3a"),  # the lighter week
        *("L3b", "L3b"),
        *("L3b", "L3c"),  # Monday would be a big week beside one's own: it waits for Thursday
        *("L3c", "L3c"),  # and so does the next
    ]
    deloads = [verdict.day for verdict in verdicts if verdict.decided.reading.deload]
    assert deloads == [day(28), day(31)]


def test_whoever_finds_it_easy_climbs_to_the_top() -> None:
    log = Log()
    for week in range(20):
        for weekday in (0, 3):
            verdict, log = trained(an_athlete(), log, day(7 * week + weekday), rpe=3)

    assert steps([verdict]) == ["L6c"]


def test_every_step_up_is_earned() -> None:
    for verdict in rehearsed(an_athlete(), EIGHT_WEEKS):
        prescription = verdict.prescription
        if isinstance(prescription, Session) and prescription.decision is Decision.STEP_UP:
            assert verdict.situation.clean_sessions >= 2
            assert verdict.situation.days_since_step_up >= 7


def test_what_keeps_a_step_is_named() -> None:
    second, third = rehearsed(an_athlete(), EIGHT_WEEKS)[1:3]

    assert second.decided.blocks == (Reason.CLEAN_TOO_FEW,)
    assert third.decided.blocks == ()


def test_a_pain_of_seven_holds_and_is_released_two_calm_days_later() -> None:
    athlete, log = an_athlete(), Log()
    for today in EIGHT_WEEKS[:7]:
        _, log = trained(athlete, log, today)
    sore, log = trained(athlete, log, EIGHT_WEEKS[7], pain=7, next_morning=2)
    sore_day = EIGHT_WEEKS[7]

    held = decide(athlete, log, sore_day + timedelta(days=2))
    calm_log = replace(log, checks=(*log.checks, Check(sore_day + timedelta(days=3), 1)))
    released = decide(athlete, calm_log, sore_day + timedelta(days=3))

    assert sore.decided.after is Position.L3a
    assert held.prescription == Hold(Position.L2a, (Reason.PAIN_RED,))
    assert held.hold is not None
    assert held.hold.needs == (HoldNeed.CALM_MORNING,)
    assert isinstance(released.prescription, Session)
    assert released.prescription.position is Position.L2a
    assert released.prescription.decision is Decision.REPEAT


def test_three_weeks_away_step_down() -> None:
    log = calm(done(0, "L3b"))

    assert decide(an_athlete(), log, day(21)).decided.decision is Decision.STEP_DOWN
    assert decide(an_athlete(), log, day(22)).decided.decision is Decision.LEVEL_DOWN


def test_an_edited_entry_corrects_what_follows() -> None:
    before = log_of(done(0), morning(1), done(3), morning(4))
    after = replace(before, entries=(before.entries[0], replace(before.entries[1], pain_during=4)))

    assert decide(an_athlete(), before, day(7)).decided.decision is Decision.STEP_UP
    assert decide(an_athlete(), after, day(7)).decided.decision is Decision.STEP_DOWN


def test_the_verdict_says_when_it_is_too_soon() -> None:
    log = calm(done(0))

    assert decide(an_athlete(), log, day(1)).spacing == RoomEnough()  # as a warm-up
    assert decide(an_athlete(), log, day(1)).situation.mode is Mode.WARM_UP
    assert decide(an_athlete(), log, day(1), mode=Mode.CONDITIONING).spacing == TooClose(
        day(0), day(2), warm_up_fits=True
    )


# --- what is kept --------------------------------------------------------------------------


def test_a_sled_session_is_kept_with_its_plates() -> None:
    assert plan_of(decide(an_athlete(), Log(), day(0))) == Plan(
        "L2a",
        Mode.CONDITIONING,
        "start",
        sets=4,
        metres=20,
        added_kg=5.0,
        drag_percent=10.0,
        rpe_band=(3, 4),
        minutes=13,
        forward="forward_sled_drag",
        forward_sets=2,
        total_kg=20.0,
        friction=0.35,
    )


def test_walking_instead_of_a_load_is_kept_as_such() -> None:
    plan = plan_of(decide(an_athlete(), Log(), day(0), equipment=Equipment.NONE))

    assert plan is not None
    assert (plan.position, plan.sets, plan.work_s, plan.drag_percent) == ("L2a", 2, 300, 0)
    assert plan.reasons == ("no_kit",)


@pytest.mark.parametrize(
    "equipment, reasons, drag_percent",
    [
        pytest.param(Equipment.NONE, ("no_kit", "sled_too_heavy"), 0, id="a-walk-stands-in"),
        pytest.param(Equipment.TREADMILL_OFF, ("sled_too_heavy",), None, id="a-belt-counts"),
        pytest.param(Equipment.HILL, ("sled_too_heavy",), 5, id="so-does-a-hill"),
    ],
)
def test_a_substitute_is_kept_as_what_was_chosen(
    equipment: Equipment, reasons: tuple[str, ...], drag_percent: float | None
) -> None:
    heavy = replace(an_athlete("L1a"), kit=Kit(Equipment.SLED, empty_kg=50))
    verdict = decide(heavy, Log(), day(0))
    assert isinstance(verdict.prescription, Substitute)
    option = next(one for one in verdict.prescription.options if one.equipment is equipment)

    plan = plan_of(verdict, option)

    assert plan is not None
    assert (plan.position, plan.reasons, plan.drag_percent) == ("L1a", reasons, drag_percent)


def test_a_match_day_walk_is_kept_and_a_hold_is_not() -> None:
    playing = replace(an_athlete(), fixtures=(Fixture(day(0)),))
    walk = decide(playing, Log(), day(0))

    plan = plan_of(walk)

    assert isinstance(walk.prescription, OptionalWalk)
    assert plan is not None
    assert (plan.special, plan.sets, plan.work_s) == ("MD", 3, 60)
    assert plan_of(decide(an_athlete(), log_of(done(0, pain=7)), day(1))) is None


# --- laws for any log ----------------------------------------------------------------------

scores = st.none() | st.integers(0, 10)
days = st.integers(0, 80).map(day)
plans = st.none() | st.builds(
    lambda position, mode, special: planned(position.name, mode, special),
    st.sampled_from(Position),
    st.sampled_from(Mode),
    st.none() | st.just("MD-1"),
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    on = draw(days)
    return Entry(
        draw(st.uuids()).hex,
        on,
        datetime.combine(on, time(draw(st.integers(6, 22))), UTC),
        tuple(Pulls(draw(st.integers(0, 6)), 20) for _ in range(draw(st.integers(0, 2)))),
        draw(plans),
        rpe=draw(scores),
        minutes=draw(st.none() | st.integers(0, 60)),
        smooth=draw(st.none() | st.booleans()),
        pain_during=draw(scores),
        pain_after=draw(scores),
    )


checks = st.builds(Check, days, scores, st.booleans(), st.booleans(), st.booleans())
logs = st.builds(
    Log,
    st.lists(entries(), max_size=12).map(tuple),
    st.lists(checks, max_size=20, unique_by=lambda check: check.day).map(tuple),
)
athletes = st.builds(
    lambda start, born, baseline, match, weekdays: replace(
        an_athlete(start.name, born=born),
        joint=Joint(baseline=baseline),
        match_weekday=match,
        slots=slots(*weekdays),
    ),
    st.sampled_from(Position),
    st.none() | st.integers(1940, 2015),
    st.integers(0, 4),
    st.none() | st.integers(0, 6),
    st.sets(st.integers(0, 6), max_size=3),
)


@given(athletes, logs, days)
def test_deciding_never_fails(athlete: Athlete, log: Log, today: date) -> None:
    verdict = decide(athlete, log, today)

    assert verdict.hold is None or plan_of(verdict) is None


@given(athletes, logs, days)
def test_looking_back_the_decision_is_the_same(athlete: Athlete, log: Log, today: date) -> None:
    known_then = Log(
        tuple(entry for entry in log.entries if entry.day <= today),
        tuple(check for check in log.checks if check.day <= today),
    )

    assert decide(athlete, log, today) == decide(athlete, known_then, today)


@given(athletes, logs, days)
def test_the_order_of_a_log_never_matters(athlete: Athlete, log: Log, today: date) -> None:
    backwards = Log(log.entries[::-1], log.checks[::-1])

    assert decide(athlete, log, today) == decide(athlete, backwards, today)


def reached(verdict: Verdict) -> Position:
    """Return the step a decision puts somebody on, or would let them go on at."""
    return verdict.decided.after


@given(athletes, st.lists(st.integers(1, 9), max_size=10), st.integers(4, 10), st.integers(1, 60))
@settings(deadline=None)
def test_pain_never_brings_a_higher_step(
    athlete: Athlete, gaps: list[int], pain: int, gap: int
) -> None:
    athlete = replace(athlete, birth_year=1996)
    log, today = Log(), day(0)
    for days_between in gaps:
        _, log = trained(athlete, log, today)
        today += timedelta(days=days_between)
    today += timedelta(days=gap)
    before = decide(athlete, log, today)

    _, sore = trained(athlete, log, today, pain=pain)
    unplanned = tuple(replace(one, plan=None) for one in sore.entries if one.day == today)
    free = replace(sore, entries=(*log.entries, *unplanned))

    for told in (sore, free):
        assert reached(decide(athlete, told, today + timedelta(days=1))) <= reached(before)


@given(athletes, logs, days)
@settings(max_examples=50)
def test_looking_ahead_never_fails(athlete: Athlete, log: Log, today: date) -> None:
    assert outlook(past_of(athlete, log, today)).verdict.day >= today
