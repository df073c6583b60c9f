"""The walk of the day after a match hurt: the next session is that walk again, and says why."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.log.done import Log
from bot.rules.log.records import Consent, Fixture, Joint, Language, Region, Side
from tests.rules.athletes import an_athlete, day
from tests.talk.person import MONDAY_EVENING, Person


def walked(pain: int, *, born: int = 1996, language: Language = Language.ENGLISH) -> Person:
    """Return who walked the day after a match, said how much it hurt, and comes back on Friday."""
    athlete = replace(
        an_athlete("L2a", born=born),
        language=language,
        guardian=born > 2000,
        consent=Consent(1, MONDAY_EVENING),
        joint=Joint(Region.KNEE, Side.LEFT, 0),
        slots=(),
        fixtures=(Fixture(day(0), 90),),
    )
    person = Person(athlete, Log(), MONDAY_EVENING + timedelta(days=1))
    done = "hecho" if language is Language.SPANISH else "done"
    person.says(f"{done}, rpe 2, {'dolor' if done == 'hecho' else 'pain'} {pain}")
    if person.buttons:
        person.calls("/cancel")
    person.now += timedelta(hours=14)
    person.calls("/check")
    person.says("0")
    person.says("no" if done == "hecho" else "none")
    person.now += timedelta(days=2, hours=10)
    person.calls("/today")
    return person


@pytest.mark.parametrize("born", [1996, 2011])
def test_a_walk_that_hurt_is_walked_again(born: int) -> None:
    person = walked(3, born=born)

    assert "5 × 1 min" in person.sees
    assert "less than your step's own" in person.sees
    assert "nothing heavier or longer" in person.calls("/why")


def test_a_step_down_is_not_heavier_than_the_walk_either() -> None:
    person = walked(4)

    assert "5 × 1 min" in person.sees


def test_it_is_told_in_spanish() -> None:
    person = walked(3, language=Language.SPANISH)

    assert "menos que la de tu paso" in person.sees
    assert "nada más pesado ni más largo" in person.calls("/why")


def test_a_walk_that_did_not_hurt_goes_on_with_the_sled() -> None:
    person = walked(1)

    assert "4 × 20 m" in person.sees


def test_it_is_held_back_until_it_is_told_how_the_joint_took_it() -> None:
    person = walked(3)
    person.says("done, rpe 2")
    person.calls("/cancel")
    person.now += timedelta(days=3)

    assert "5 × 1 min" in person.calls("/today")
