"""What holds for every situation there can be."""

import json
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.rules.decide import decided
from bot.rules.ladder.climbing import ceiling_of
from bot.rules.ladder.steps import HIGHEST, LADDER, Position
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.load.loading import Drag, Puller, SledLoad, load_for, target_total_kg
from bot.rules.load.surfaces import Surface
from bot.rules.load.units import FLOAT_NOISE
from bot.rules.log.done import Mode
from bot.rules.prescribing import prescribe
from bot.rules.prescription import (
    Decision,
    Hold,
    Plates,
    Reonboard,
    Session,
    StopRefer,
    Substitute,
)
from bot.rules.safety.clearance import Return
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.whatif import STATE_FIELDS, answer_to, whatif_lines

scores = st.integers(0, 10)
masses = st.floats(30, 250)
last_sessions = st.builds(
    LastSession,
    pain_during=st.none() | scores,
    pain_after=st.none() | scores,
    pain_morning=st.none() | scores,
    rpe=st.none() | st.integers(0, 20).map(lambda halves: halves / 2),
    completed=st.floats(0, 1.5),
    smooth=st.booleans(),
)
days = st.integers(0, 70)
situations = st.builds(
    Situation,
    age=st.integers(8, 90),
    guardian_confirmed=st.booleans(),
    body_mass_kg=st.none() | masses,
    equipment=st.sampled_from(Equipment),
    sled_empty_kg=st.floats(0, 120),
    plate_step_kg=st.sampled_from([0.5, 1.25, 2.5, 5.0, 20.0]),
    surface=st.sampled_from(Surface),
    friction=st.none() | st.floats(0.15, 1.0),
    new_surface=st.booleans(),
    position=st.sampled_from(Position),
    clean_sessions=st.integers(0, 4),
    days_since_step_up=days,
    days_since_session=days,
    stable_three=st.booleans(),
    baseline_pain=scores,
    block_week=st.integers(1, 5),
    weeks_logged=st.integers(0, 20),
    amber_in_14_days=st.booleans(),
    days_to_match=st.none() | st.integers(0, 5),
    days_from_match=st.none() | st.integers(0, 5),
    minutes_played=st.integers(0, 120),
    easy_two=st.booleans(),
    mode=st.sampled_from(Mode),
    red_flag=st.none() | st.just("RF04_GIVING_WAY"),
    load_last_six_days_au=st.floats(0, 600),
    weekly_baseline_au=st.none() | st.floats(0, 600),
    first_session=st.booleans(),
    last=st.none() | last_sessions,
    leg_soreness=st.none() | scores,
    course=st.sampled_from(Severity),
    climb_paused=st.booleans(),
    released_from_hold=st.booleans(),
    returning=st.none() | st.sampled_from(Return),
    highest_cleared=st.none() | st.sampled_from(Position),
)
open_situations = situations.map(lambda one: replace(one, red_flag=None, age=max(one.age, 18)))
pulling = open_situations.filter(lambda one: one.equipment not in REFUSED)
# Random facts nearly always hold somebody back; nothing does here but what a law puts in.
about_to_climb = pulling.map(
    lambda one: replace(
        one,
        mode=Mode.CONDITIONING,
        clean_sessions=2,
        days_since_step_up=7,
        days_since_session=3,
        days_to_match=None,
        days_from_match=None,
        leg_soreness=None,
        block_week=1,
        weekly_baseline_au=None,
        first_session=False,
        climb_paused=False,
        course=Severity.PROGRESS,
        stable_three=False,
        released_from_hold=False,
        returning=None,
        highest_cleared=None,
        baseline_pain=min(one.baseline_pain, 5),
        last=LastSession(0, 0, min(one.baseline_pain, 5), 1, 1, smooth=True),
    )
)
heavy_youths = st.builds(
    lambda one, friction, position: replace(
        one,
        age=15,
        guardian_confirmed=True,
        equipment=Equipment.SLED,
        sled_empty_kg=5,
        friction=friction,
        position=position,
    ),
    about_to_climb,
    st.floats(0.15, 0.3),
    st.sampled_from([one for one in Position if one.level >= 3]),
)


@given(situations)
def test_a_red_flag_always_wins(situation: Situation) -> None:
    flagged = replace(situation, red_flag="RF01")

    assert prescribe(flagged) == StopRefer("rf01")


@given(situations)
def test_every_situation_has_an_answer_that_can_be_written_down(situation: Situation) -> None:
    answer = prescribe(situation)

    assert list(answer.reasons) == sorted(set(answer.reasons))


@given(pulling, st.integers(6, 10))
def test_red_always_holds(situation: Situation, pain: int) -> None:
    last = situation.last or LastSession(0, 0, 0, 3, 1, smooth=True)
    hurt = replace(situation, last=replace(last, pain_during=pain), released_from_hold=False)

    assert isinstance(prescribe(hurt), Hold | Reonboard)


@given(pulling)
def test_nothing_rises_while_anything_asks_to_hold_back(situation: Situation) -> None:
    found = decided(situation)
    assume(found.severity >= Severity.REPEAT)

    assert found.after <= found.before
    assert found.decision is not Decision.STEP_UP


@given(about_to_climb)
def test_whoever_nothing_holds_back_climbs_to_the_cap(situation: Situation) -> None:
    found = decided(situation)

    assert (found.decision is Decision.STEP_UP) is (found.blocks == ())


@given(pulling | about_to_climb, st.integers(3, 5))
def test_a_load_never_rises_after_pain(situation: Situation, pain: int) -> None:
    calm = LastSession(0, 0, situation.baseline_pain, 1, 1, smooth=True)
    calm_day = replace(
        situation,
        last=calm,
        stable_three=False,
        released_from_hold=False,
        course=Severity.PROGRESS,
    )
    before = prescribe(replace(calm_day, clean_sessions=0, easy_two=False))
    after = prescribe(replace(calm_day, last=replace(calm, pain_during=pain)))
    assume(isinstance(before, Session) and isinstance(after, Session))
    assert isinstance(before, Session)
    assert isinstance(after, Session)

    assert after.position <= before.position
    assert LADDER[after.position].drag_percent <= LADDER[before.position].drag_percent
    if isinstance(before.resistance, Plates) and isinstance(after.resistance, Plates):
        assert after.resistance.total_kg <= before.resistance.total_kg
    if after.position is before.position:
        assert after.work.sets <= before.work.sets
        assert after.predicted_load_au <= before.predicted_load_au


@given(situations | about_to_climb)
def test_nobody_climbs_above_a_cap(situation: Situation) -> None:
    ceiling = ceiling_of(situation)
    cap = HIGHEST if ceiling is None else ceiling[0]
    found = decided(situation)

    assert found.after <= max(cap, situation.position)
    if found.decision is Decision.STEP_UP:
        assert found.after <= cap


@given(
    st.integers(0, 30),
    st.builds(Puller, st.none() | masses, st.integers(13, 90), scores),
    st.builds(
        Drag,
        st.floats(0, 120),
        st.floats(0.15, 1.0),
        st.sampled_from([0.5, 1.25, 2.5, 5.0, 20.0]),
        st.booleans(),
    ),
)
def test_plates_are_never_rounded_up(percent: int, puller: Puller, drag: Drag) -> None:
    load = load_for(percent, puller, drag)

    if isinstance(load, SledLoad) and load.added_kg > 0:
        assert puller.body_mass_kg is not None
        target = target_total_kg(percent, puller, puller.body_mass_kg, drag)
        assert load.total_kg <= target + drag.plate_step_kg * FLOAT_NOISE * 10
        assert (load.added_kg / drag.plate_step_kg).is_integer()


@given(situations | heavy_youths)
def test_under_eighteen_no_sled_outweighs_the_cap(situation: Situation) -> None:
    youth = replace(situation, age=15, red_flag=None, guardian_confirmed=True)
    answer = prescribe(youth)

    if isinstance(answer, Session) and isinstance(answer.resistance, Plates):
        mass = youth.body_mass_kg
        assert mass is None or answer.resistance.total_kg <= 0.55 * mass + 1e-6


too_heavy = open_situations.map(
    lambda one: replace(
        one,
        equipment=Equipment.SLED,
        sled_empty_kg=120,
        body_mass_kg=60,
        friction=None,
        position=max(one.position, Position.L2a),
        first_session=True,
        last=None,
        course=Severity.PROGRESS,
        days_to_match=one.days_to_match or None,
        days_from_match=None,
    )
)


@given(too_heavy)
def test_a_substitute_is_never_more_than_the_session_it_stands_for(situation: Situation) -> None:
    answer = prescribe(situation)

    assert isinstance(answer, Substitute)
    highest = LADDER[answer.position].rpe_band.high

    assert all(option.rpe_band.high <= highest for option in answer.options)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*STATE_FIELDS, "weight"]), json_values))
def test_any_state_is_answered(state: dict[str, object]) -> None:
    answer = answer_to(state)

    assert ("error" in answer) != ("action" in answer)


@given(st.lists(st.text() | json_values.map(json.dumps), max_size=4))
def test_any_line_is_answered_on_one_line(lines: list[str]) -> None:
    answers = list(whatif_lines(lines))

    assert len(answers) == sum(1 for line in lines if line.strip())
    assert all("\n" not in answer and "id" in json.loads(answer) for answer in answers)
