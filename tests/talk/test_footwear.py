"""The tip about shoes is reached by /kit and /settings, and comes with the one reminder."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.reminders.recurrence import Due, Kind
from bot.rules.forward.footwear import BAREFOOT_SURFACES
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Athlete, Flag
from tests.talk.person import Person
from tests.talk.planners import FOUR_WEEKS, SARA, THURSDAY, TOM, TUESDAY, WEDNESDAY, at, calm

LOG = calm(*FOUR_WEEKS, TUESDAY)
WANTS_IT = replace(TOM, footwear_tip=True)
HALF_PAST_FIVE = at(THURSDAY, 18) - timedelta(minutes=30)


def person(athlete: Athlete = TOM) -> Person:
    return Person(athlete, LOG, now=at(WEDNESDAY, 12))


def reminder_of(tom: Person) -> str:
    tom.now = HALF_PAST_FIVE
    return tom.is_reminded(Due(Kind.SESSION, THURSDAY, HALF_PAST_FIVE))


def test_a17_from_off_to_the_reminder_in_four_taps() -> None:
    tom = person()
    tom.calls("/settings")
    tom.taps("Shoe tip on")

    assert "Bare feet on indoor turf" in tom.taps("None of these")
    assert "safe for them" in tom.taps("Yes")
    told = reminder_of(tom)
    assert told.splitlines() == [
        "Session at 18:00, about 11 min.",
        "Optional: wide-toe shoes and toe spacers while you get ready.",
        "Off 2 min before you pull; at most 2 sets without them.",
    ]


def test_a17_the_kit_asks_and_offers_the_tip() -> None:
    tom = person()
    assert "Bare feet: no" in tom.calls("/kit")
    tom.taps("Bare feet?")
    assert "The tip about shoes itself is off" in tom.says("yes")
    tom.taps("Shoe tip on")
    tom.taps("None of these")

    assert "toe spacers" in reminder_of(tom)
    assert "toe spacers" in tom.calls("/today")


def test_a17_a_no_keeps_the_shoes_on() -> None:
    tom = person(WANTS_IT)
    tom.calls("/kit barefoot")

    assert "shoes stay on" in tom.says("no")
    assert "shoes" not in reminder_of(tom)


def test_a17_what_was_said_of_a_floor_holds_for_that_floor() -> None:
    tom = person(replace(WANTS_IT, kit=replace(TOM.kit, barefoot_surface_ok=True)))

    assert "Bare feet on dry grass" in tom.calls("/kit dry grass")
    assert not tom.athlete.kit.barefoot_surface_ok
    tom.taps("Yes")
    assert tom.athlete.kit.barefoot_surface_ok
    tom.calls("/kit concrete")
    assert not tom.athlete.kit.barefoot_surface_ok


@pytest.mark.parametrize("surface", sorted(set(Surface) - BAREFOOT_SURFACES))
def test_a17_other_floors_are_not_asked_about(surface: Surface) -> None:
    tom = person(replace(WANTS_IT, kit=replace(TOM.kit, surface=surface)))

    assert "Bare feet" not in tom.calls("/kit")
    assert "Bare feet?" not in tom.buttons
    assert "Shoes stay on" in tom.calls("/kit barefoot")


@pytest.mark.parametrize(
    "athlete",
    [
        replace(WANTS_IT, birth_year=2010, guardian=True),
        replace(WANTS_IT, flags=(Flag("RF13", WEDNESDAY, "midwife", WEDNESDAY),)),
        replace(WANTS_IT, flags=(Flag("RF15", WEDNESDAY, "doctor", WEDNESDAY),)),
        replace(WANTS_IT, flags=(Flag("RF09", WEDNESDAY, "doctor", WEDNESDAY),)),
        replace(WANTS_IT, flags=(Flag("RF04", WEDNESDAY),)),
        replace(WANTS_IT, kit=replace(TOM.kit, equipment=Equipment.TREADMILL_OFF)),
    ],
    ids=["youth", "pregnancy", "feet-or-bones", "numbness", "an-open-flag", "belt"],
)
def test_a17_nor_is_who_keeps_the_shoes_on(athlete: Athlete) -> None:
    tom = person(athlete)

    assert "Bare feet" not in tom.calls("/kit")
    assert "Shoes stay on" in tom.calls("/kit barefoot")


def test_a17_a_floor_that_changed_meanwhile_is_no_longer_answered_for() -> None:
    tom = person()
    tom.calls("/kit barefoot")
    tom.snapshot = replace(
        tom.snapshot, athlete=replace(TOM, kit=replace(TOM.kit, surface=Surface.CONCRETE))
    )

    assert "Shoes stay on" in tom.taps("Yes")
    assert not tom.athlete.kit.barefoot_surface_ok


def test_a17_in_spanish() -> None:
    sara = person(replace(SARA, footwear_tip=True))
    sara.calls("/kit descalza")

    assert "llega con tu aviso" in sara.says("sí")
