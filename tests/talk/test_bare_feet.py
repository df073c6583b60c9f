"""Bare feet (A17): told of a session in words, they build up the number of the next ones."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.forward.footwear import BUILD_AGAIN_AFTER
from tests.talk.person import Person
from tests.talk.pullers import ada, lucia


def barefoot(person: Person) -> Person:
    """Return somebody who wants the tip, on a floor they said is safe."""
    kit = replace(person.athlete.kit, barefoot_surface_ok=True)
    return type(person)(replace(person.athlete, footwear_tip=True, kit=kit))


@pytest.mark.parametrize(
    ("person", "line", "noted", "most"),
    [
        (ada(), "done, 2 barefoot, rpe 3, no pain, smooth", "2 barefoot", "for 4 sets"),
        (
            lucia(),
            "hecho, 2 descalza, esfuerzo 3, sin dolor",
            "2 sin calzado",
            "calzado, 4 series",
        ),
    ],
    ids=["en", "es"],
)
def test_what_is_told_of_them_builds_up_the_next(
    person: Person, line: str, noted: str, most: str
) -> None:
    person = barefoot(person)
    person.calls("/today")

    assert noted in person.says(line)
    assert [entry.barefoot_sets for entry in person.log.entries] == [2]

    person.waits(days=14)
    assert most in person.calls("/today")
    person.waits(days=BUILD_AGAIN_AFTER // timedelta(days=1))
    assert most not in person.calls("/today")


def test_they_are_told_afterwards_and_corrected_too() -> None:
    person = barefoot(ada())
    person.calls("/today")
    person.says("done, rpe 3, no pain, smooth")

    person.says("2 sets barefoot")
    assert person.log.entries[0].barefoot_sets == 2
    person.says("no, not barefoot")
    assert person.log.entries[0].barefoot_sets == 0


def test_no_more_go_barefoot_than_were_pulled() -> None:
    person = barefoot(ada())

    person.says("2x20m 5 kg rpe 3, no pain, 9 sets barefoot")

    assert person.log.entries[0].barefoot_sets == 2
