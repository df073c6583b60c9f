"""Two matches a week: that no day is left to climb is said once, with the day that would be."""

from datetime import date, timedelta

import pytest

from bot.rules.log.records import Fixture, Persona
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up

SAID = "With two matches a week no session stands clear of them"


def a_player(*wednesdays: int, spanish: bool = False) -> Person:
    """Return somebody who plays on Saturdays, and on the Wednesdays of these weeks."""
    fixtures = tuple(Fixture(date(2026, 3, 4) + timedelta(weeks=week)) for week in wednesdays)
    make = lucia if spanish else ada
    return make(persona=Persona.PLAYER, match_weekday=5, fixtures=fixtures)


def test_it_is_said_with_the_day_that_would_allow_it() -> None:
    said = has_trained(a_player(0, 1)).sees

    assert f"{SAID}, so the step stays as it is. Tue 17 Mar is the first day that would" in said


def test_it_is_said_once() -> None:
    person = has_trained(a_player(0, 1, 2, 3))
    wakes_up(person)
    person.waits(days=2)

    assert SAID not in has_trained(person).sees


def test_without_any_such_day_a_match_less_would_do() -> None:
    assert "a week with one match less lets it climb" in has_trained(a_player(*range(6))).sees


@pytest.mark.parametrize("person", [a_player(), ada()], ids=["one match", "none"])
def test_nobody_else_is_told(person: Person) -> None:
    assert SAID not in has_trained(person).sees


def test_it_is_said_in_spanish() -> None:
    said = has_trained(a_player(0, 1, spanish=True)).sees

    assert "Con dos partidos por semana ninguna sesión queda lejos de ellos" in said
    assert "El primer día que serviría es el mar 17 mar" in said
