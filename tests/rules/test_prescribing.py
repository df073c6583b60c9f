"""What the sign-off cases do not show."""

from dataclasses import replace
from typing import Any

import pytest

from bot.rules.decide import decided
from bot.rules.forward.exercises import EASY_WALK
from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import ByDistance, ByTime, Tempo
from bot.rules.log.done import Mode
from bot.rules.pain.zones import PainZone
from bot.rules.prescribing import prescribe
from bot.rules.prescription import (
    Belt,
    Decision,
    Decline,
    Feel,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Plates,
    RefuseEquipment,
    Reonboard,
    Rest,
    Session,
    StopRefer,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import Reason
from bot.rules.rulebook.opinion import RuleName
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.week.matchday import Special

GOOD = LastSession(0, 0, 0, rpe=3, completed=1, smooth=True)
READY = Situation(position=Position.L2b, clean_sessions=2, days_since_step_up=8, last=GOOD)


def session(situation: Situation) -> Session:
    answer = prescribe(situation)
    assert isinstance(answer, Session)
    return answer


def placed(situation: Situation) -> tuple[Decision, Position]:
    answer = session(situation)
    return answer.decision, answer.position


# --- gates ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "situation, answer",
    [
        pytest.param(
            Situation(age=12, red_flag="RF01", equipment=Equipment.CAR),
            StopRefer("rf01"),
            id="a red flag before age",
        ),
        pytest.param(
            Situation(age=12, equipment=Equipment.CAR),
            Decline("age_under_13"),
            id="age before equipment",
        ),
        pytest.param(
            Situation(age=17, equipment=Equipment.CAR), NeedGuardian(), id="guardian before it too"
        ),
        pytest.param(Situation(equipment=Equipment.JEEP), RefuseEquipment("jeep"), id="vehicle"),
        pytest.param(
            Situation(equipment=Equipment.TREADMILL_RUNNING),
            RefuseEquipment("treadmill_running"),
            id="running belt",
        ),
    ],
)
def test_gates_come_in_order_of_weight(situation: Situation, answer: object) -> None:
    assert prescribe(situation) == answer


# --- severity ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "last, days, severity",
    [
        pytest.param(replace(GOOD, pain_during=4), 10, Severity.STEP_DOWN, id="pain over gap"),
        pytest.param(replace(GOOD, pain_during=3), 22, Severity.LEVEL_DOWN, id="gap over pain"),
        pytest.param(replace(GOOD, rpe=6), 10, Severity.STEP_DOWN, id="effort over gap"),
        pytest.param(replace(GOOD, pain_during=6), 56, Severity.HOLD, id="red over gap"),
        pytest.param(replace(GOOD, pain_during=6), 57, Severity.REONBOARD, id="long gap over red"),
    ],
)
def test_the_worst_part_decides_and_none_are_summed(
    last: LastSession, days: int, severity: Severity
) -> None:
    situation = replace(READY, last=last, days_since_session=days)

    assert decided(situation).severity is severity


def test_a_hold_resumes_a_level_down_whatever_the_gap() -> None:
    last = replace(GOOD, pain_during=6)
    situation = replace(READY, position=Position.L4b, last=last, days_since_session=40)

    assert prescribe(situation) == Hold(Position.L3a, (Reason.PAIN_RED,))


def test_a_long_gap_begins_again() -> None:
    situation = replace(READY, days_since_session=57, block_week=5)

    assert prescribe(situation) == Reonboard((Reason.PAIN_GREEN,))


def test_nothing_known_of_the_last_session_repeats() -> None:
    answer = session(replace(READY, last=None))

    assert (answer.decision, answer.reasons) == (Decision.REPEAT, (Reason.PAIN_UNKNOWN,))


def test_what_was_answered_counts_even_on_a_first_session() -> None:
    last = replace(GOOD, pain_during=7)

    assert isinstance(prescribe(replace(READY, first_session=True, last=last)), Hold)


def test_the_course_of_several_sessions_can_ask_for_more_than_the_last() -> None:
    situation = replace(READY, course=Severity.LEVEL_DOWN)

    assert placed(situation) == (Decision.LEVEL_DOWN, Position.L1a)


def test_effort_is_held_against_the_band_that_was_prescribed() -> None:
    last = replace(GOOD, rpe=3, band=(1, 2))

    assert decided(replace(READY, last=last)).severity_of(RuleName.EFFORT) is Severity.REPEAT


def test_a_steady_three_may_climb_once() -> None:
    situation = replace(READY, last=replace(GOOD, pain_during=3), stable_three=True)

    assert placed(situation) == (Decision.STEP_UP, Position.L2c)
    assert decided(situation).reading.settled
    assert session(situation).reasons == (Reason.PAIN_GREEN, Reason.STABLE_THREE)


def test_a_steady_three_is_followed_by_the_easy_walk_all_the_same() -> None:
    situation = replace(READY, last=replace(GOOD, pain_during=3), stable_three=True)

    assert session(situation).forward == EASY_WALK


def test_after_a_hold_the_lower_step_is_repeated_with_an_easy_walk() -> None:
    situation = replace(
        READY,
        last=replace(GOOD, pain_during=7),
        released_from_hold=True,
        days_since_session=12,
    )
    answer = session(situation)

    assert (answer.decision, answer.position) == (Decision.REPEAT, Position.L2b)
    assert (answer.forward, answer.reasons) == (EASY_WALK, ())


# --- the climb -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes, block",
    [
        ({"clean_sessions": 1}, Reason.CLEAN_TOO_FEW),
        ({"days_since_step_up": 6}, Reason.TOO_SOON),
        ({"mode": Mode.WARM_UP}, Reason.WARM_UP),
        ({"climb_paused": True}, Reason.CLIMB_PAUSED),
        ({"days_to_match": 0}, Reason.MATCH_DAY),
        ({"days_to_match": 1}, Reason.DAY_BEFORE_MATCH),
        ({"days_to_match": 2}, Reason.MATCH_IN_TWO_DAYS),
        ({"days_from_match": 1}, Reason.DAY_AFTER_MATCH),
        ({"days_from_match": 1, "minutes_played": 45}, Reason.MATCH_IN_THE_LEGS),
        ({"days_from_match": 1, "minutes_played": 10}, Reason.SHORT_MATCH_YESTERDAY),
        ({"days_from_match": 2}, Reason.MATCH_IN_THE_LEGS),
        ({"days_from_match": 2, "leg_soreness": 4}, Reason.LEG_SORENESS),
        ({"block_week": 5}, Reason.DELOAD),
        ({"load_last_six_days_au": 80, "weekly_baseline_au": 100}, Reason.WEEK_AMBER),
        ({"load_last_six_days_au": 150, "weekly_baseline_au": 100}, Reason.WEEK_RED),
    ],
)
def test_one_thing_is_enough_to_stay(changes: dict[str, Any], block: Reason) -> None:
    found = decided(replace(READY, **changes))

    assert (found.decision, found.blocks) == (Decision.STAY, (block,))
    assert found.after is Position.L2b


@pytest.mark.parametrize(
    "changes, position",
    [
        pytest.param({"age": 65}, "L3c", id="from 65"),
        pytest.param({"age": 17, "guardian_confirmed": True}, "L4c", id="under 18"),
        pytest.param({"weeks_logged": 5}, "L4c", id="too few weeks"),
        pytest.param({"amber_in_14_days": True}, "L4c", id="amber lately"),
        pytest.param({"equipment": Equipment.BAND}, "L3c", id="band"),
        pytest.param({"equipment": Equipment.NONE}, "L2a", id="no kit"),
    ],
)
def test_a_cap_ends_the_climb(changes: dict[str, Any], position: str) -> None:
    last = replace(GOOD, rpe=1)
    situation = replace(READY, position=Position[position], last=last)

    capped = session(replace(situation, **changes))

    assert session(situation).decision is Decision.STEP_UP
    assert (capped.decision, capped.position) == (Decision.STAY, Position[position])
    assert Reason.LEVEL_CAP in capped.reasons


def test_walking_in_place_of_a_sled_that_is_too_heavy_ends_where_walking_does() -> None:
    heavy = replace(READY, body_mass_kg=60, sled_empty_kg=34, heaviest_drag_percent=0)

    capped = prescribe(replace(heavy, position=Position.L2a))
    below = prescribe(replace(heavy, position=Position.L1c, last=replace(GOOD, rpe=2)))

    assert isinstance(capped, Substitute)
    assert isinstance(below, Substitute)
    assert (capped.decision, capped.position) == (Decision.STAY, Position.L2a)
    assert Reason.LEVEL_CAP in capped.reasons
    assert (below.decision, below.position) == (Decision.STEP_UP, Position.L2a)


def test_a_cap_moves_nobody_down() -> None:
    assert placed(replace(READY, age=70, position=Position.L5a)) == (Decision.STAY, Position.L5a)


def test_the_top_of_the_ladder_is_no_cap() -> None:
    situation = replace(READY, position=Position.L6c)

    assert decided(situation).blocks == (Reason.TOP_OF_LADDER,)
    assert session(situation).reasons == (Reason.PAIN_GREEN,)


@pytest.mark.parametrize(
    "changes, arrives",
    [
        pytest.param({}, "L2a", id="two easy sessions skip to the next level"),
        pytest.param({"baseline_pain": 1}, "L1b", id="not with a sore joint"),
        pytest.param({"amber_in_14_days": True}, "L1b", id="not after an amber"),
        pytest.param({"age": 17, "guardian_confirmed": True}, "L1b", id="not under 18"),
        pytest.param({"age": 60}, "L1b", id="not from 60 on"),
        pytest.param({"weeks_logged": 2}, "L1b", id="not before three weeks"),
        pytest.param({"position": Position.L2a}, "L2b", id="not from level 2"),
        pytest.param({"highest_cleared": Position.L1c}, "L1b", id="not over a cap"),
    ],
)
def test_who_may_skip(changes: dict[str, Any], arrives: str) -> None:
    situation = replace(READY, easy_two=True, position=Position.L1a)

    moved = replace(situation, **changes)

    assert placed(moved) == (Decision.STEP_UP, Position[arrives])


# --- the day -------------------------------------------------------------------------------


def test_match_day_leaves_a_short_walk() -> None:
    answer = prescribe(replace(READY, days_to_match=0))

    assert isinstance(answer, OptionalWalk)
    assert answer.work == ByTime(3, 60)


def test_sore_after_a_match_is_rest() -> None:
    last = replace(GOOD, pain_during=3)

    answer = prescribe(replace(READY, days_from_match=1, last=last))

    assert answer == Rest(Decision.REPEAT, Position.L2b, Special.DAY_AFTER, (Reason.PAIN_AMBER1,))


def test_sore_legs_two_days_after_walk_unloaded() -> None:
    answer = session(replace(READY, days_from_match=2, leg_soreness=5))

    assert (answer.work, answer.resistance) == (ByTime(5, 60), Unloaded())
    assert answer.special is Special.SORE_AFTER


def test_the_day_before_a_match_on_a_belt_is_three_short_sets() -> None:
    answer = session(replace(READY, days_to_match=1, equipment=Equipment.TREADMILL_OFF))

    assert isinstance(answer.resistance, Belt)
    assert (answer.work, answer.minutes) == (ByTime(3, 30), 9)


def test_the_share_is_the_smallest_and_not_the_product() -> None:
    situation = replace(READY, position=Position.L4c, block_week=5, days_from_match=2)

    assert decided(situation).share == 60
    assert session(situation).work.sets == 5


def test_unloaded_steps_are_never_cut() -> None:
    situation = replace(READY, position=Position.L0a, days_to_match=2, mode=Mode.WARM_UP)

    assert session(situation).work == ByTime(5, 60)


@pytest.mark.parametrize("mode, position", [(Mode.WARM_UP, "L4a"), (Mode.CONDITIONING, "L0b")])
def test_weeks_are_compared_for_loaded_conditioning_only(mode: Mode, position: str) -> None:
    situation = replace(READY, mode=mode, position=Position[position], weekly_baseline_au=10)

    assert decided(situation).reading.week is None


# --- what is at hand -----------------------------------------------------------------------


def test_without_kit_a_loaded_step_is_ten_minutes_of_walking() -> None:
    answer = session(replace(READY, equipment=Equipment.NONE, clean_sessions=0))

    assert (answer.position, answer.work) == (Position.L2b, ByTime(2, 300))
    assert (answer.resistance, answer.forward) == (Unloaded(), EASY_WALK)
    assert Reason.NO_KIT in answer.reasons


def test_without_a_body_mass_effort_is_the_dose() -> None:
    answer = session(replace(READY, body_mass_kg=None))

    assert answer.resistance == Plates(10, 0, 15, None)
    assert Reason.RPE_ONLY in answer.reasons


def test_a_partner_is_pulled_by_feel() -> None:
    answer = session(replace(READY, equipment=Equipment.PARTNER))

    assert (answer.resistance, answer.reasons) == (
        Feel(10),
        (Reason.PAIN_GREEN, Reason.RPE_ONLY),
    )


def test_bridging_a_25_metre_step_rounds_the_half_down() -> None:
    situation = replace(
        READY, position=Position.L5a, body_mass_kg=50, sled_empty_kg=42, clean_sessions=0
    )
    answer = session(situation)

    assert answer.work == ByDistance(6, 12, Tempo.STEADY)
    assert Reason.BRIDGE in answer.reasons


def test_a_sled_too_heavy_before_a_match_offers_only_easy_things() -> None:
    answer = prescribe(replace(READY, days_to_match=1, sled_empty_kg=34))

    assert isinstance(answer, Substitute)
    assert {option.rpe_band for option in answer.options} == {(1, 2)}


def test_an_explanation_names_its_parts() -> None:
    found = decided(replace(READY, last=replace(GOOD, pain_during=4, rpe=5)))

    assert found.reading.zone is PainZone.AMBER2
    assert found.severity_of(RuleName.PAIN) is Severity.STEP_DOWN
    assert found.severity_of(RuleName.EFFORT) is Severity.REPEAT
    assert found.severity_of(RuleName.GAP) is Severity.PROGRESS
    assert (found.before, found.after) == (Position.L2b, Position.L2a)
