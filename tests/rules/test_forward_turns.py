"""The forward work of a session: the step's own, in turn with the menu's (A16)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from bot.rules.forward.exercises import Exercise, Forward, Needs, item_of
from bot.rules.forward.turns import (
    EVERYWHERE,
    Floor,
    another,
    at_hand,
    exercise_for,
    forward_of,
    offered,
)
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Fixture, Joint, Kit, Persona, Region
from bot.rules.pain.zones import PainZone
from bot.rules.prescription import Session
from tests.rules.athletes import an_athlete, day, slots, trained

X = Exercise
WALK, DRAG, PUSH = X.EASY_FORWARD_WALK, X.FORWARD_SLED_DRAG, X.SLED_PUSH
UP, DOWN, SQUAT, CALF = X.STEP_UP, X.STEP_DOWN, X.SPLIT_SQUAT, X.CALF_RAISE
SHIN, BALANCE, GOBLET = X.TIBIALIS_RAISE, X.SINGLE_LEG_BALANCE, X.GOBLET_SQUAT
GYM = EVERYWHERE | {Needs.SLED, Needs.SLED_OR_TYRE}


def a_floor(**known: Any) -> Floor:
    """Return an adult at level 2 with a sled, a step and a wall, whose joint is calm."""
    usual: dict[str, Any] = {
        "level": 2,
        "equipment": Equipment.SLED,
        "age": 30,
        "zone": PainZone.GREEN,
        "symptoms": False,
        "is_walk": False,
        "region": Region.NONE,
        "days_to_match": None,
        "at_hand": GYM,
    }
    return Floor(**{**usual, **known})


@pytest.mark.parametrize(
    "known, exercise",
    [
        pytest.param({}, DRAG, id="the first session: the step's own"),
        pytest.param({"before": (DRAG,)}, UP, id="the second: the first that fits"),
        pytest.param({"before": (DRAG, UP)}, DRAG, id="the third: the step's own"),
        pytest.param({"before": (DRAG, UP, DRAG)}, DOWN, id="the fourth: the next that fits"),
        pytest.param(
            {"before": (DRAG, UP, DRAG), "zone": None}, SQUAT, id="not green: no step-down"
        ),
        pytest.param(
            {"before": (DRAG,), "region": Region.ANKLE}, CALF, id="an ankle: calves first"
        ),
        pytest.param({"before": (DRAG,), "region": Region.BOTH}, CALF, id="both joints: the same"),
        pytest.param(
            {"before": (DRAG,), "region": Region.KNEE}, UP, id="a knee: the menu's order"
        ),
        pytest.param(
            {"before": (DRAG, CALF, DRAG), "region": Region.ANKLE}, SHIN, id="an ankle: then shins"
        ),
        pytest.param(
            {"before": (DRAG, X.HIP_HINGE, DRAG)}, UP, id="behind the last comes the first"
        ),
        pytest.param({"before": (WALK,), "level": 0}, CALF, id="level 0: calves"),
        pytest.param(
            {"before": (WALK,), "level": 1}, CALF, id="level 1 without kettlebell: calves"
        ),
        pytest.param(
            {"before": (WALK,), "level": 1, "at_hand": GYM | {Needs.KETTLEBELL}},
            GOBLET,
            id="level 1 with a kettlebell",
        ),
        pytest.param({"symptoms": True, "level": 4}, WALK, id="symptoms: the walk"),
        pytest.param(
            {"symptoms": True, "level": 4, "before": (PUSH,)},
            CALF,
            id="symptoms: then a gentle row",
        ),
        pytest.param(
            {"zone": PainZone.AMBER1, "symptoms": True, "level": 4, "before": (PUSH,)},
            CALF,
            id="amber: a gentle row",
        ),
        pytest.param({"is_walk": True}, WALK, id="nothing pulled: the walk"),
        pytest.param(
            {"is_walk": True, "before": (WALK,), "at_hand": EVERYWHERE}, UP, id="then the menu"
        ),
        pytest.param(
            {"before": (DRAG,), "at_hand": frozenset()}, SQUAT, id="no step: body weight"
        ),
        pytest.param({"chosen": DOWN}, DOWN, id="asked for"),
        pytest.param({"chosen": DOWN, "zone": None}, DRAG, id="asked for, and open no more"),
        pytest.param(
            {"before": (UP, UP), "chosen": UP}, DRAG, id="asked for a third time running"
        ),
        pytest.param(
            {"before": (UP, UP, UP), "equipment": Equipment.HILL, "at_hand": EVERYWHERE},
            DOWN,
            id="the step-up is a hill's own, and counts as such",
        ),
    ],
)
def test_what_a_session_takes(known: dict[str, Any], exercise: Exercise) -> None:
    assert exercise_for(a_floor(**known)) is exercise


def test_another_one_leads_through_all_that_fits_and_back_to_the_steps_own() -> None:
    floor = a_floor()
    shown = [exercise_for(floor)]
    while (other := another(replace(floor, chosen=shown[-1]))) is not shown[0]:
        assert other is not None
        shown.append(other)

    assert tuple(shown) == offered(floor)
    assert {UP, DOWN, SQUAT, CALF} < set(shown)


def test_there_is_no_other_where_nothing_else_fits() -> None:
    assert another(a_floor(level=0, at_hand=frozenset())) is None


@pytest.mark.parametrize(
    "exercise, sets, minutes, kept",
    [
        pytest.param(DRAG, 6, 14, 3, id="the step's own: one for two"),
        pytest.param(DRAG, 1, 10, 1, id="the step's own is not more than that"),
        pytest.param(DOWN, 6, 14, 3, id="an item: as many"),
        pytest.param(DOWN, 2, 10, 2, id="an item: two at least"),
        pytest.param(X.ASSISTED_NORDIC, 8, 20, 2, id="an item with a limit of its own"),
        pytest.param(DOWN, 8, 27, 3, id="half an hour at most"),
        pytest.param(DOWN, 8, 29, 2, id="but two at least"),
        pytest.param(WALK, 5, 14, 0, id="the walk comes after every set"),
    ],
)
def test_how_many_sets_of_it(exercise: Exercise, sets: int, minutes: int, kept: int) -> None:
    assert forward_of(exercise, sets, minutes, DRAG) == Forward(exercise, kept)


@pytest.mark.parametrize(
    "athlete, pulled, things",
    [
        pytest.param(Athlete(), Equipment.NONE, set(), id="a step and a wall are everywhere"),
        pytest.param(
            Athlete(), Equipment.TYRE, {Needs.SLED_OR_TYRE, Needs.KETTLEBELL}, id="a gym"
        ),
        pytest.param(
            Athlete(kit=Kit(surface=Surface.GRASS_DRY)),
            Equipment.WHEELED,
            {Needs.SLED, Needs.SLED_OR_TYRE, Needs.PITCH},
            id="a wheeled sled is a sled",
        ),
        pytest.param(
            Athlete(persona=Persona.PLAYER),
            Equipment.HILL,
            {Needs.HILL, Needs.BALL, Needs.PITCH},
            id="a player has ball and pitch",
        ),
        pytest.param(
            Athlete(joint=Joint(Region.ANKLE)),
            Equipment.BAND,
            {Needs.BAND, Needs.BALL},
            id="ankle",
        ),
        pytest.param(
            Athlete(kit=Kit(beside=("partner", "ball"))),
            Equipment.NONE,
            {Needs.PARTNER, Needs.BALL},
            id="what was told",
        ),
    ],
)
def test_what_is_at_hand(athlete: Athlete, pulled: Equipment, things: set[Needs]) -> None:
    assert at_hand(athlete, athlete.kit, pulled) == EVERYWHERE | things


# --- lived through -------------------------------------------------------------------------

A_SLED = Kit(Equipment.SLED, empty_kg=15)
WHO = {
    "on turf with a sled, no joint to watch": an_athlete(),
    "an ankle": replace(an_athlete(), joint=Joint(Region.ANKLE)),
    "a sore knee on a hill": replace(
        an_athlete("L1a", baseline=2),
        kit=Kit(Equipment.HILL),
        joint=Joint(Region.KNEE, baseline=2),
    ),
    "a player on a pitch with a partner": replace(
        an_athlete("L3a"),
        persona=Persona.PLAYER,
        kit=replace(A_SLED, surface=Surface.TURF_3G, beside=("partner", "band")),
    ),
    "fifteen years old, a Saturday match": replace(
        an_athlete("L1a", born=2011),
        guardian=True,
        persona=Persona.PLAYER,
        kit=A_SLED,
        fixtures=tuple(Fixture(day(5 + 7 * week), 90) for week in range(30)),
        slots=slots(1, 3),
    ),
    "sixty-six, walking without kit": replace(an_athlete("L0a", born=1960), kit=Kit()),
    "a treadmill that is off": replace(an_athlete(), kit=Kit(Equipment.TREADMILL_OFF)),
}


@cache
def life_of(who: str) -> tuple[tuple[int, Session], ...]:
    """Return the sessions of somebody's honest life, with the day of each."""
    return tuple(lived(WHO[who]))


def lived(athlete: Athlete, weeks: int = 30) -> Iterator[tuple[int, Session]]:
    log = Log()
    for number in range(7 * weeks):
        if day(number).weekday() not in {slot.weekday for slot in athlete.slots}:
            continue
        verdict, log = trained(athlete, log, day(number), next_morning=athlete.joint.baseline)
        if isinstance(verdict.prescription, Session):
            yield number, verdict.prescription


def test_every_item_of_the_menu_is_prescribed_to_somebody() -> None:
    prescribed = {
        session.forward.exercise
        for who in WHO
        for _, session in life_of(who)
        if session.forward is not None
    }

    assert prescribed == set(Exercise)


@pytest.mark.parametrize("who", WHO)
def test_no_item_comes_three_times_running_and_half_an_hour_is_enough(who: str) -> None:
    life = [session for _, session in life_of(who) if session.forward is not None]
    turns = [session.forward for session in life]

    for three in zip(turns, turns[1:], turns[2:], strict=False):
        items = {one.exercise for one in three if one is not None}
        assert len(items) > 1 or items <= {WALK, DRAG, PUSH, UP}
    for session, forward in zip(life, turns, strict=True):
        assert session.minutes <= 30
        assert forward is not None
        assert forward.exercise is WALK or forward.sets >= 2 or forward.exercise is UP


def test_minors_and_days_before_a_match_are_spared_what_does_not_suit_them() -> None:
    young = life_of("fifteen years old, a Saturday match")
    items = {session.forward.exercise for _, session in young if session.forward is not None}

    assert X.ASSISTED_NORDIC not in items
    for number, session in young:
        days_to_match = (5 - number) % 7
        if session.forward is not None:
            nearest = item_of(session.forward.exercise).nearest_match_days
            assert nearest is None or days_to_match > nearest


def test_an_amber_day_keeps_the_gentle_rows() -> None:
    athlete, log = an_athlete(), Log()
    _, log = trained(athlete, log, day(0), pain=3)
    verdict, _ = trained(athlete, log, day(3))
    session = verdict.prescription

    assert isinstance(session, Session)
    assert session.forward == Forward(GOBLET, 2)
