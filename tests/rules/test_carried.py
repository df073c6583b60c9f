"""After pain told in any moment the next session carries no more than the one that hurt."""

from dataclasses import replace

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.carried import Carried, is_less_than_own, walk_no_longer
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import ByDistance, ByTime
from bot.rules.log.done import Check, Log, Mode, Plan, Pulls
from bot.rules.pain.judging import Kind, kind_of
from bot.rules.prescription import Belt, Plates, Session, Unloaded
from bot.rules.reasons import Reason
from bot.rules.verdict import decide, plan_of
from tests.rules.athletes import an_athlete, calm, day, done, morning, planned

OWN = planned("L3a")
A_WALK = replace(OWN, sets=5, metres=None, work_s=60, drag_percent=0.0, special="MD+1")
LIGHT_DAYS = {
    "the walk after a match": A_WALK,
    "a day with nothing to pull": replace(A_WALK, special=None, reasons=("no_kit",)),
    "the warm-up before a match": replace(OWN, sets=3, drag_percent=7.0, special="MD-1"),
    "an easy day": replace(OWN, mode=Mode.WARM_UP, sets=3, drag_percent=10.0),
    "less by wish": replace(OWN, sets=3, reasons=("lighter",)),
    "a lighter week": replace(OWN, sets=3, reasons=("deload",)),
}
each_light = pytest.mark.parametrize("plan", LIGHT_DAYS.values(), ids=LIGHT_DAYS)


def after(log: Log, today: int) -> Session:
    prescription = decide(an_athlete("L3a"), log, day(today), mode=Mode.CONDITIONING).prescription
    assert isinstance(prescription, Session)
    return prescription


def drag_of(session: Session) -> float:
    match session.resistance:
        case Unloaded():
            return 0.0
        case Plates(drag, _, _, estimated):
            return max(drag, estimated or 0.0)
        case other:
            raise AssertionError(other)


@each_light
@pytest.mark.parametrize("told", ["in it", "after it", "in the morning", "in daily life"])
def test_no_light_day_that_hurt_is_followed_by_more(plan: Plan, told: str) -> None:
    entry = done(3, plan, pain=3 if told == "in it" else 0, after=3 if told == "after it" else 0)
    checks = [morning(4, 1 if told == "in the morning" else 0)]
    if told == "in daily life":
        checks.append(Check(day(5), None, elsewhere=3))
    log = Log((*calm(done(0, "L3a")).entries, entry), (morning(1), *checks))

    session = after(log, 7)

    assert drag_of(session) <= (plan.drag_percent or 0)
    if isinstance(session.work, ByDistance):
        assert session.work.sets <= plan.sets
    assert Reason.HURT_WHEN_LIGHT in session.reasons


@each_light
def test_a_light_day_that_did_not_hurt_goes_back_to_the_step(plan: Plan) -> None:
    session = after(calm(done(0, "L3a"), done(3, plan)), 7)

    assert drag_of(session) == 15
    assert session.work.sets >= 5


@pytest.mark.parametrize("calm_day", [8, 12])
def test_a_pause_after_a_walk_that_hurt_ends_with_that_walk(calm_day: int) -> None:
    log = Log(
        (done(3, A_WALK, pain=7),), tuple(morning(number) for number in range(4, calm_day + 1))
    )

    session = after(log, calm_day)

    assert session.position is Position.L2a
    assert session.resistance == Unloaded()
    assert session.work == ByTime(5, 60)


def test_pain_told_of_a_session_without_a_plan_counts_for_the_light_one_before_it() -> None:
    log = Log((done(3, A_WALK), done(5, None, pain=3)), (morning(4), morning(6)))

    assert after(log, 7).resistance == Unloaded()


def test_it_is_over_with_the_first_session_that_does_not_hurt() -> None:
    athlete = an_athlete("L3a")
    hurt = Log((done(0, A_WALK, pain=3),), (morning(1),))
    again = plan_of(decide(athlete, hurt, day(3), mode=Mode.CONDITIONING))
    assert again is not None

    quiet = Log((*hurt.entries, done(3, again)), (morning(1), morning(4)))

    assert kind_of(quiet.entries[-1]) is Kind.LIGHT
    assert drag_of(after(quiet, 7)) == 15


def test_half_of_the_plates_that_hurt_is_the_most_there_is_next() -> None:
    own = replace(OWN, added_kg=15.0, total_kg=30.0, friction=0.35)
    eased = replace(done(3, own, pain=3), pulls=(Pulls(5, 20, added_kg=2.5),))

    session = after(Log((eased,), (morning(4),)), 7)

    assert isinstance(session.resistance, Plates)
    assert session.resistance.added_kg <= 2.5


def test_a_sled_that_is_heavier_than_its_step_asks_is_no_more_than_it_was() -> None:
    before = replace(
        OWN, sets=3, drag_percent=5.0, special="MD-1", added_kg=0.0, total_kg=15.0, friction=0.35
    )

    session = after(Log((done(3, before, pain=3),), (morning(4),)), 7)

    assert isinstance(session.resistance, Plates)
    assert (session.resistance.added_kg, session.work.sets) == (0.0, 3)


def test_a_belt_is_held_to_the_time_it_ran() -> None:
    athlete = replace(
        an_athlete("L3a"), kit=replace(an_athlete().kit, equipment=Equipment.TREADMILL_OFF)
    )
    belt = replace(planned("L3a"), sets=2, metres=None, work_s=90, drag_percent=None)

    log = Log((done(3, belt, pain=3),), (morning(4),))
    session = decide(athlete, log, day(7), mode=Mode.CONDITIONING).prescription

    assert isinstance(session, Session)
    assert isinstance(session.resistance, Belt)
    assert session.work == ByTime(2, 90)


def test_a_steady_three_that_passes_as_green_holds_nothing_back() -> None:
    light = LIGHT_DAYS["a lighter week"]
    entries = tuple(done(number, light, pain=3) for number in (0, 3, 7))
    checks = tuple(morning(number) for number in (1, 4, 8))

    assert after(Log(entries, checks), 10).work.sets == 5


@pytest.mark.parametrize(
    "carried, position, equipment, is_less",
    [
        (Carried(0, 5, work_s=60), Position.L1a, Equipment.SLED, True),
        (Carried(0, 2, work_s=300), Position.L1a, Equipment.NONE, False),
        (Carried(15, 6, metres=20), Position.L3b, Equipment.SLED, False),
        (Carried(15, 5, metres=20), Position.L3b, Equipment.SLED, True),
        (Carried(15, 3, work_s=90), Position.L3b, Equipment.TREADMILL_OFF, False),
        (Carried(15, 2, work_s=90), Position.L3b, Equipment.TREADMILL_OFF, True),
        (Carried(15, 6), Position.L3b, Equipment.SLED, False),
    ],
)
def test_what_is_less_than_the_steps_own(
    carried: Carried, position: Position, equipment: Equipment, is_less: bool
) -> None:
    assert is_less_than_own(carried, position, equipment) is is_less


def test_a_shorter_walk_stays_as_short_as_it_is() -> None:
    assert walk_no_longer(ByTime(3, 60), Carried(0, 5, work_s=60)) == ByTime(3, 60)
