"""Whoever cannot pull what they have yet is told the way on, and gets on."""

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Kit, LoadUnit
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def a_week(person: Person, *, effort: int = 2) -> None:
    """Train on Monday and Thursday, honestly."""
    for days in (3, 4):
        has_trained(person, effort=effort)
        wakes_up(person)
        person.waits(days=days - 1)


def sled(kg: float) -> Kit:
    return Kit(Equipment.SLED, empty_kg=kg)


def step_of(person: Person) -> Position:
    plan = person.snapshot.log.entries[-1].plan
    assert plan is not None
    return Position[plan.position]


def weeks_until(person: Person, step: Position, most: int) -> int:
    """Return the honest weeks until a session of the step was pulled, effort in its band."""
    for week in range(1, most + 1):
        for days in (3, 4):
            card = person.calls("/today")
            low = int(card.partition("Effort ")[2][:1] or 1)
            has_trained(person, effort=low)
            wakes_up(person)
            person.waits(days=days - 1)
        if step_of(person) >= step:
            return week
    return most + 1


def has_pulled(person: Person) -> bool:
    plans = [entry.plan for entry in person.snapshot.log.entries]
    return any(plan is not None and plan.added_kg is not None for plan in plans)


def test_the_first_card_tells_who_cannot_pull_what_would_do() -> None:
    card = ada(start="L1a", body_mass_kg=60, kit=sled(34)).calls("/today")

    assert "This sled starts at 19.8 % of your weight, a first pull is at most 16 %." in card
    assert "a sled of 27 kg in all on this floor" in card
    assert "a band, a partner or a hill until step L3a" in card


def test_the_way_on_is_told_in_spanish() -> None:
    card = lucia(start="L1a", body_mass_kg=60, kit=sled(34)).calls("/today")

    assert "Este trineo empieza en el 19,8 % de tu peso" in card
    assert "un trineo de 27 kg en total en este suelo" in card


def test_why_names_the_way_on() -> None:
    said = ada(start="L1a", body_mass_kg=60, kit=sled(34)).calls("/why")

    assert "Load conversion: This sled starts at 19.8 % of your weight" in said


def test_a_lighter_sled_is_said_in_pounds_to_who_reads_pounds() -> None:
    card = ada(start="L1a", body_mass_kg=60, kit=sled(34), load_unit=LoadUnit.LB).calls("/today")

    assert "a sled of 60 lb in all" in card


def test_sixty_kilograms_pull_a_sled_of_twenty_within_three_weeks() -> None:
    person = ada(start="L1a", body_mass_kg=60, kit=sled(20))

    first = person.calls("/today")

    assert (
        "After two clean sessions in a row you pull the sled, over shorter sets at first." in first
    )
    for _ in range(3):
        a_week(person)
    assert has_pulled(person)
    assert weeks_until(person, Position.L2a, 7) <= 7


def test_seventy_five_kilograms_reach_a_prowler_of_thirty_four_by_walking() -> None:
    person = ada(start="L1a", kit=sled(34))

    first = person.calls("/today")

    assert "From step L2a on you pull the sled, over shorter sets at first." in first
    assert weeks_until(person, Position.L2a, 14) <= 14
    a_week(person, effort=3)
    assert has_pulled(person)


def test_a_prowler_opens_at_the_step_that_a_band_carried_to() -> None:
    kit = Kit(Equipment.SLED, empty_kg=34)
    person = ada(start="L2c", body_mass_kg=60, kit=kit)
    for days in (3, 4, 3):
        person.calls("/today")
        person.taps("Band or partner")
        person.taps("Done")
        person.says("4")
        person.says("1")
        person.says("1")
        wakes_up(person)
        person.waits(days=days - 1)
    assert step_of(person) is Position.L3a

    card = person.calls("/today")

    assert "Empty sled, no plates: 34 kg in all" in card
    assert "5 × 10 m backward" in card


def test_who_has_nothing_to_pull_climbs_by_walking_to_l2a_and_is_told_what_opens_more() -> None:
    person = ada(start="L1a", kit=Kit(Equipment.NONE))

    first = person.calls("/today")

    assert "Walking stands in for the pull, as far as step L2a." in first
    assert "What I pull" in person.buttons
    assert weeks_until(person, Position.L2a, 8) <= 8
    a_week(person, effort=1)
    assert "that's as far as plain walking goes" in person.calls("/today")
    assert step_of(person) is Position.L2a


def test_a_band_ends_at_l3c_and_says_what_goes_on() -> None:
    person = ada(start="L3c", kit=Kit(Equipment.BAND))
    a_week(person, effort=4)

    card = person.calls("/today")

    assert "a band or a partner carries to step L3c" in card
    assert "A sled begins at step L3a, 15 % of your weight" in card


CAPS = [
    pytest.param({"birth_year": 1950}, "L3c", "step L3c is the highest from 65 on", id="older"),
    pytest.param(
        {"birth_year": 2009, "guardian": True},
        "L4c",
        "step L4c is the highest under 18",
        id="young",
    ),
    pytest.param({}, "L4c", "the next level opens after six weeks with a session", id="weeks"),
]


@pytest.mark.parametrize("changes, step, said", CAPS)
def test_a_cap_says_what_sets_it(changes: dict[str, object], step: str, said: str) -> None:
    person = ada(start=step, **changes)
    a_week(person, effort=int(person.calls("/today").partition("Effort ")[2][0]))

    assert said in person.calls("/today")


def test_whoever_comes_to_a_sled_from_a_belt_begins_at_l3a() -> None:
    person = ada(start="L4c", kit=Kit(Equipment.TREADMILL_OFF))
    a_week(person, effort=5)
    person.calls("/kit sled 15 kg")

    card = person.calls("/today")

    assert "Step L3a (15 % drag)" in card
    assert "a sled starts light, however far you came without one: step L3a at most" in card


def test_a_hill_shows_its_grade_and_a_belt_its_seconds_and_neither_a_drag() -> None:
    hill = ada(kit=Kit(Equipment.HILL)).calls("/today")
    belt = ada(kit=Kit(Equipment.TREADMILL_OFF)).calls("/today")

    assert "Up a 10 % hill" in hill
    assert "4 × 45 s" in belt
    assert "drag" not in hill.partition("\n")[0] + belt.partition("\n")[0]


def test_a_belt_that_stays_the_same_names_no_step_up() -> None:
    person = ada(start="L4a", kit=Kit(Equipment.TREADMILL_OFF))
    a_week(person, effort=5)

    card = person.calls("/today")

    assert step_of(person) is Position.L4a
    assert "one step up" not in card
    assert "the belt stays at its longest" in card


def test_a_wheeled_sled_does_for_the_forward_half() -> None:
    assert "forward sled drag with the belt" in ada(kit=Kit(Equipment.WHEELED)).calls("/today")


def test_two_easy_sessions_skip_nothing_in_the_first_weeks() -> None:
    person = ada(start="L1a")
    a_week(person, effort=1)

    assert "Step L1b" in person.calls("/today")
    for _ in range(2):
        a_week(person, effort=1)
    assert "Step L2a" in person.calls("/today")
