"""A clinician's limits: the strictest holds, and nothing is ever more with them than without."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import HIGHEST, Position
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.work import ByDistance
from bot.rules.log.done import Entry, Log, Mode
from bot.rules.log.records import Athlete, Kit, Limit, Slot
from bot.rules.prescribing import prescribe
from bot.rules.prescription import (
    Belt,
    Decision,
    Feel,
    Grade,
    OptionalWalk,
    Plates,
    Prescription,
    Rest,
    Session,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import Reason
from bot.rules.safety.limits import (
    LEFT_OUT_EXERCISES,
    LEFT_OUT_WAYS,
    NO_LIMITS,
    Ceilings,
    allowed,
    ceilings,
    holding,
    of_both,
    ran_out,
    with_limit,
    without,
)
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.verdict import decide
from bot.rules.week.planning import Status, plan_week
from tests.cases import each
from tests.thorough import tries

MONDAY = date(2026, 3, 2)
GOOD = LastSession(0, 0, 0, rpe=4, completed=1, smooth=True)
STEADY = Situation(position=Position.L3a, clean_sessions=1, last=GOOD)


# --- what holds ----------------------------------------------------------------------------


def test_a_limit_holds_from_its_first_day_to_its_last() -> None:
    athlete = Athlete(limits=(Limit("physio", MONDAY, MONDAY + timedelta(days=2), level=1),))
    days = [MONDAY + timedelta(days=at) for at in range(-1, 4)]

    assert [len(holding(athlete, day)) for day in days] == [0, 1, 1, 1, 0]
    assert [len(ran_out(athlete, Log(), day)) for day in days] == [0, 0, 0, 0, 1]


def test_of_two_limits_the_stricter_counts_and_a_value_of_no_sense_does_no_harm() -> None:
    told = (
        Limit("physio", MONDAY, plates_kg=10),
        Limit("doctor", MONDAY, plates_kg=5, level=99),
        Limit("self", MONDAY, sessions=0),
        Limit("self", MONDAY, exercise=Exercise.STEP_DOWN),
    )

    found = ceilings(told)

    assert found == Ceilings(6, None, 5, 1, frozenset({Exercise.STEP_DOWN}))
    assert found.highest is HIGHEST


def test_told_anew_the_same_persons_limit_of_the_kind_ends() -> None:
    first = Limit("physio", MONDAY, plates_kg=10)
    other = Limit("doctor", MONDAY, plates_kg=5)
    later = Limit("physio", MONDAY + timedelta(days=3), plates_kg=15)
    athlete = Athlete()
    for one in (first, other, later):
        athlete = with_limit(athlete, one)

    assert holding(athlete, later.since) == (other, later)
    assert holding(athlete, MONDAY) == (replace(first, ended=later.since), other)
    assert holding(without(athlete, (other,), later.since), later.since) == (later,)


def test_of_two_files_every_limit_that_holds_in_either_holds() -> None:
    here = Limit("physio", MONDAY, plates_kg=10, ended=MONDAY)
    there = Limit("physio", MONDAY, plates_kg=10)

    assert there in of_both((here,), (there,))
    assert of_both((there,), (here,)) == (there,)


# --- what they come to ---------------------------------------------------------------------


def _plates(prescription: Prescription) -> float | None:
    assert isinstance(prescription, Session)
    found = prescription.resistance
    return found.added_kg if isinstance(found, Plates) else None


@each(
    "limits, position, added_kg",
    [
        pytest.param(NO_LIMITS, Position.L3a, 15.0, id="none"),
        pytest.param(Ceilings(plates_kg=10), Position.L3a, 10.0, id="plates"),
        pytest.param(Ceilings(plates_kg=11), Position.L3a, 10.0, id="plates at hand"),
        pytest.param(Ceilings(plates_kg=40), Position.L3a, 15.0, id="more than the step"),
        pytest.param(Ceilings(drag_percent=12), Position.L3a, 10.0, id="drag"),
        pytest.param(Ceilings(drag_percent=5), Position.L3a, None, id="less than the empty sled"),
        pytest.param(Ceilings(level=2), Position.L2a, 5.0, id="level"),
        pytest.param(Ceilings(level=3), Position.L3a, 15.0, id="their own level"),
        pytest.param(Ceilings(level=0), Position.L0a, None, id="walk"),
    ],
)
def test_what_a_limit_leaves(limits: Ceilings, position: Position, added_kg: float | None) -> None:
    found = prescribe(replace(STEADY, limits=limits))

    assert isinstance(found, Session)
    assert (found.position, _plates(found)) == (position, added_kg)


@each("limits", [Ceilings(plates_kg=10), Ceilings(drag_percent=12), Ceilings(level=3)])
def test_nothing_climbs_past_a_limit(limits: Ceilings) -> None:
    ready = replace(STEADY, position=Position.L3c, clean_sessions=2)

    found = prescribe(replace(ready, limits=limits))

    assert isinstance(found, Session)
    assert (found.decision, found.position) == (Decision.STAY, Position.L3c)


def test_a_session_held_back_says_so_in_its_plan() -> None:
    found = prescribe(replace(STEADY, limits=Ceilings(plates_kg=10)))

    assert Reason.LIMIT_LOAD in found.reasons
    assert Reason.LIMIT_LOAD not in prescribe(STEADY).reasons


def test_a_full_week_leaves_rest_but_for_the_walk_of_a_match_day() -> None:
    full = replace(STEADY, limits=Ceilings(sessions=2), week_sessions=2)

    assert isinstance(prescribe(full), Rest)
    assert isinstance(prescribe(replace(full, days_to_match=0)), OptionalWalk)
    assert isinstance(prescribe(replace(full, week_sessions=1)), Session)


def test_the_next_of_the_menu_takes_the_place_of_what_is_left_out() -> None:
    own = prescribe(STEADY)
    assert isinstance(own, Session)
    assert own.forward is not None

    other = prescribe(
        replace(STEADY, limits=Ceilings(exercises=frozenset({own.forward.exercise})))
    )

    assert isinstance(other, Session)
    assert other.forward is not None
    assert other.forward.exercise not in (own.forward.exercise, Exercise.EASY_FORWARD_WALK)
    assert other.forward.sets <= own.forward.sets


def test_a_week_has_no_more_days_than_the_limit() -> None:
    slots = tuple(Slot(day, time) for day, time in ((0, time(12)), (2, time(12)), (4, time(12))))
    athlete = Athlete(slots=slots, limits=(Limit("physio", MONDAY, sessions=1),))

    week = plan_week(athlete, Log(), MONDAY, MONDAY)

    assert [day.status for day in week] == [Status.PLANNED, Status.LEFT_OUT, Status.LEFT_OUT]


def test_a_day_that_a_limit_left_out_is_nothing_missed() -> None:
    slots = (Slot(0, time(12)), Slot(2, time(12)))
    athlete = Athlete(slots=slots, limits=(Limit("physio", MONDAY, sessions=1),))
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    log = Log((Entry("a", MONDAY, at, ()),))

    week = plan_week(athlete, log, MONDAY, MONDAY + timedelta(days=6))

    assert [day.status for day in week] == [Status.DONE, Status.LEFT_OUT]


def test_a_way_that_is_left_out_is_walked() -> None:
    kit = Kit(Equipment.HILL)
    athlete = Athlete(
        birth_year=1990, kit=kit, screened=MONDAY, started=MONDAY, start="L3a", body_mass_kg=75
    )
    limited = with_limit(athlete, Limit("physio", MONDAY, way=Equipment.HILL))

    found = [decide(one, Log(), MONDAY).prescription for one in (athlete, limited)]

    assert [type(one.resistance) for one in found if isinstance(one, Session)] == [Grade, Unloaded]


# --- never looser --------------------------------------------------------------------------

EQUIPMENT = tuple(one for one in Equipment if one not in REFUSED)
SEEDS = tries(4, 20)
OF_A_SEED = 500


def somebody(chance: Random) -> Situation:
    """Return a situation of anybody, mostly one in which there is a session."""
    score = (0, 0, 0, 1, 2, 3, 4, 6)
    return Situation(
        age=chance.choice((14, 25, 45, 70)),
        guardian_confirmed=True,
        body_mass_kg=chance.choice((None, 45, 60, 75, 75, 110)),
        equipment=chance.choice((*EQUIPMENT, Equipment.SLED, Equipment.SLED)),
        sled_empty_kg=chance.choice((0, 5, 10, 15, 34)),
        plate_step_kg=chance.choice((1.25, 2.5, 5)),
        surface=chance.choice(tuple(Surface)),
        new_surface=chance.random() < 0.2,
        position=chance.choice(tuple(Position)),
        clean_sessions=chance.randint(0, 3),
        days_since_step_up=chance.choice((3, 8)),
        days_since_session=chance.choice((2, 3, 12, 18, 30)),
        baseline_pain=chance.choice((0, 0, 1)),
        block_week=chance.randint(1, 5),
        weeks_logged=chance.choice((1, 8)),
        days_to_match=chance.choice((None, None, 0, 1, 2)),
        days_from_match=chance.choice((None, None, 1, 2)),
        easy_two=chance.random() < 0.3,
        mode=chance.choice(tuple(Mode)),
        heaviest_drag_percent=chance.choice((None, 0, 10, 20, 30)),
        last=chance.choice((None, GOOD, replace(GOOD, pain_after=chance.choice(score)))),
        course=chance.choice((*[Severity.PROGRESS] * 6, *Severity)),
        released_from_hold=chance.random() < 0.1,
        lighter=chance.random() < 0.1,
        forward_before=tuple(chance.sample(LEFT_OUT_EXERCISES, chance.randint(0, 4))),
        at_hand=STEADY.at_hand,
    )


def told(chance: Random) -> Ceilings:
    """Return what somebody may have been told, one thing or several."""

    def maybe(*values: float) -> float | None:
        return chance.choice(values) if chance.random() < 0.4 else None

    level, sessions = maybe(0, 1, 2, 3, 5), maybe(1, 2, 3)
    return Ceilings(
        None if level is None else int(level),
        maybe(0, 3, 5, 8, 12.5, 20),
        maybe(0, 2.5, 7, 10, 20, 60),
        None if sessions is None else int(sessions),
        frozenset(chance.sample(LEFT_OUT_EXERCISES, chance.randint(0, 6))),
        frozenset(chance.sample(LEFT_OUT_WAYS, chance.randint(0, 2))),
    )


@pytest.mark.parametrize("seed", range(SEEDS))
def test_with_limits_no_decision_is_looser_than_without(seed: int) -> None:
    chance = Random(seed)
    for _ in range(OF_A_SEED):
        free, limits = somebody(chance), told(chance)
        equipment = allowed(free.equipment, limits)
        sessions = chance.randint(0, 3)
        held = replace(free, limits=limits, equipment=equipment, week_sessions=sessions)

        looser = list(looser_in(prescribe(held), prescribe(free)))

        assert not looser, (looser, held)
        assert list(past_limits(prescribe(held), held)) == []


RANK = (Session, Substitute, OptionalWalk, Rest)  # what asks for less stands behind


def looser_in(held: Prescription, free: Prescription) -> Iterator[str]:
    """Yield in what a decision with limits asks for more than the one without them."""
    if not isinstance(free, RANK):
        if type(held) is not type(free):
            yield f"{free} became {held}"
        return
    if not isinstance(held, RANK):
        yield f"{free} became {held}"
        return
    if held.position > free.position:
        yield "position"
    if not isinstance(held, Session) or is_walk(held):
        return
    if not isinstance(free, Session) or is_walk(free):
        yield "a load where there was none"
        return
    if drag_of(held) > drag_of(free):
        yield "drag"
    if (kg_of(held) or 0) > (kg_of(free) or 0):
        yield "plates"
    if held.work.sets * length_of(held) > free.work.sets * length_of(free):
        yield "work"
    if held.forward is not None and (
        free.forward is None or held.forward.sets > free.forward.sets
    ):
        yield "forward sets"


def past_limits(found: Prescription, held: Situation) -> Iterator[str]:
    """Yield which limits a decision passes."""
    limits = held.limits
    if not isinstance(found, Session):
        return
    if found.position > limits.highest:
        yield "level"
    if limits.sessions is not None and held.week_sessions >= limits.sessions:
        yield "sessions"
    if limits.plates_kg is not None and (kg_of(found) or 0) > limits.plates_kg:
        yield "plates"
    if limits.drag_percent is not None and drag_of(found) > max(limits.drag_percent, 0):
        yield "drag"
    if found.forward is not None and found.forward.exercise in limits.exercises:
        yield "exercise"


def is_walk(session: Session) -> bool:
    return isinstance(session.resistance, Unloaded)


def length_of(session: Session) -> int:
    """Return the metres or seconds of a set."""
    work = session.work
    return work.metres if isinstance(work, ByDistance) else work.work_s


def kg_of(session: Session) -> float | None:
    found = session.resistance
    return found.added_kg if isinstance(found, Plates) else None


def drag_of(session: Session) -> float:
    match session.resistance:
        case Plates(drag, estimated_drag_percent=estimated):
            return drag if estimated is None else estimated
        case Grade(drag) | Feel(drag):
            return drag
        case Belt() | Unloaded():
            return 0
