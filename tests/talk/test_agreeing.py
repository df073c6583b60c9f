"""Reasons that agree with the number beside them."""

import pytest

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Fixture, Kit, Persona
from tests.talk.person import Person
from tests.talk.pullers import FIRST_DAY, ada, has_trained, lucia, wakes_up


def clean_twice(person: Person, effort: int) -> Person:
    """Train on Monday and Thursday, clean; it is Monday evening."""
    for days in (3, 4):
        has_trained(person, effort=effort)
        wakes_up(person)
        person.waits(days=days - 1)
    return person


def test_no_share_of_the_sets_is_told_beside_a_walk_that_is_not_cut() -> None:
    in_two_days = (Fixture(FIRST_DAY.replace(day=4)),)
    person = ada(start="L0a", persona=Persona.PLAYER, fixtures=in_two_days)

    card = person.calls("/today")

    assert "5 × 1 min backward" in card
    assert "60 %" not in card


def test_nor_beside_the_two_sets_that_are_the_fewest() -> None:
    matches = tuple(Fixture(FIRST_DAY.replace(day=day)) for day in (14,))
    person = ada(start="L0a", persona=Persona.PLAYER, fixtures=matches)
    clean_twice(person, effort=1)
    person.waits(days=3)

    card = person.calls("/today")

    assert "there's a match in two days, so no step up; this is small enough as it is" in card
    assert "%" not in card.partition("Why:")[2].partition("\n")[0]


def test_no_step_up_is_told_to_the_same_belt() -> None:
    person = clean_twice(ada(start="L1a", kit=Kit(Equipment.TREADMILL_OFF)), effort=2)

    card = person.calls("/today")

    assert "Mon 9 Mar - Step L1b" in card
    assert "4 × 30 s" in card
    assert "one step up" not in card
    assert "On the belt it is the same work once more" in card


def test_no_step_up_is_told_to_the_same_walk() -> None:
    person = clean_twice(ada(start="L1a", kit=Kit(Equipment.NONE)), effort=1)

    card = person.calls("/today")

    assert "so step L1b; with nothing to pull the walk stays as it is" in card
    assert "one step up" not in card


def test_no_drag_of_the_step_stands_above_a_heavier_one() -> None:
    card = ada(start="L2a", kit=Kit(Equipment.SLED, empty_kg=34)).calls("/today")

    assert "Step L2a\n" in card
    assert "a drag of about 15.9 % of body weight" in card
    assert "10 % drag" not in card
    assert "The sled alone is over this step's 10 %, so shorter sets." in card


def test_a_morning_that_is_still_to_come_is_told_as_a_forecast() -> None:
    person = has_trained(ada())

    said = person.calls("/why")

    assert "0 next morning, if it comes as usual (usual 0)" in said
    wakes_up(person)
    assert "0 next morning (usual 0)" in person.calls("/why")


def test_an_effort_over_a_walk_says_what_to_do() -> None:
    person = ada(start="L0a")
    has_trained(person, effort=3)
    wakes_up(person)
    person.waits(days=2)

    assert "effort was 3 where 1-2 was asked" in person.calls("/today")
    assert "Walk slower, with shorter steps; a set may be shorter too." in person.sees


def test_whoever_pulled_much_less_than_asked_has_not_climbed() -> None:
    person = ada(start="L3a")
    for days in (3, 4):
        person.says("done with 0 kg, rpe 4, pain 0, smooth")
        wakes_up(person)
        person.waits(days=days - 1)

    assert "no clean session at this step yet" in person.calls("/today")


@pytest.mark.parametrize(
    "asked, told",
    [
        ("what is drag", "Drag: how hard the sled pulls back"),
        ("what is a clean session", "Clean: a session as planned"),
        ("what's a block", "Block: the weeks from one lighter week to the next"),
        ("what does step L2c mean", "The number behind the L is the level"),
        ("what is L2c", "The letters a, b and c are the steps of a level"),
    ],
)
def test_the_coachs_words_are_explained(asked: str, told: str) -> None:
    assert told in ada().calls(f"/ask {asked}")


def test_the_coachs_words_are_explained_in_spanish() -> None:
    assert "Arrastre: con cuánta fuerza" in lucia().calls("/ask qué es el arrastre")
    assert "El número tras la L es el nivel" in lucia().calls("/ask qué significa el paso L2c")
