"""What is pulled, where, and the pull test."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Kit, LoadUnit
from tests.talk.person import Person
from tests.talk.planners import SARA, TOM


@pytest.fixture
def tom() -> Person:
    return Person(TOM)


def test_the_kit_shows_what_the_plan_reckons_with(tom: Person) -> None:
    told = tom.calls("/kit")

    assert "Sled, on indoor turf" in told
    assert "Empty: 15 kg" in told
    assert "Friction 0.35, the usual" in told


def test_a_pull_test_is_guided_to_a_friction(tom: Person) -> None:
    tom.calls("/kit")
    assert "luggage scale" in tom.taps("Pull test")
    assert "sled and plates together" in tom.says("15 kg")
    told = tom.says("40")

    assert "Friction 0.375" in told
    assert "Today's plates" in told
    assert tom.athlete.kit.friction == 0.375


def test_a_pull_test_that_cannot_be_right_is_refused_and_asked_again(tom: Person) -> None:
    tom.calls("/kit pull test")
    tom.says("50 kg")
    told = tom.says("40 kg")

    assert "can't be right: between 6 kg and 40 kg" in told
    assert "What did the scale read?" in told
    assert tom.athlete.kit.friction is None


def test_a_pull_test_can_be_forgotten(tom: Person) -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, friction=0.5)))
    tom.calls("/kit")
    tom.taps("Forget the test")

    assert tom.athlete.kit == TOM.kit


@pytest.mark.parametrize(
    "button, offered", [("Smallest plates", ("1 lb", "55 lb")), ("Empty mass", ("0 lb", "265 lb"))]
)
def test_what_is_offered_in_pounds_is_taken(button: str, offered: tuple[str, str]) -> None:
    bob = Person(replace(TOM, load_unit=LoadUnit.LB))
    for limit in offered:
        bob.calls("/kit")
        bob.taps(button)
        assert limit in bob.says("900 lb")

        assert f": {limit}." in bob.says(limit)
        assert bob.snapshot.dialogue.question is None


@pytest.mark.parametrize("change", ["wet grass", "tyre", "20 kg"])
def test_another_sled_or_surface_forgets_the_test(change: str) -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, friction=0.5)))
    tom.calls(f"/kit {change}")

    assert tom.athlete.kit.friction is None


def test_a_new_surface_has_not_been_pulled_on_yet(tom: Person) -> None:
    told = tom.calls("/kit wet grass")

    assert "Slippery" in told
    assert tom.athlete.kit.surface is Surface.GRASS_WET
    assert tom.athlete.kit.surface_since is None


@pytest.mark.parametrize("typed", ["car", "my truck", "a van", "jeep", "camioneta", "un coche"])
def test_s19_and_rf21_a_vehicle_is_refused_with_what_to_use(tom: Person, typed: str) -> None:
    told = tom.calls(f"/kit {typed}")

    assert "A car can't be stopped by you" in told
    assert "isn't recommended" in told
    assert "Use a sled" in told
    assert tom.athlete == TOM


@pytest.mark.parametrize("typed", ["treadmill running", "powered treadmill", "cinta encendida"])
def test_rf21_a_running_belt_is_refused(tom: Person, typed: str) -> None:
    assert "running belt" in tom.calls(f"/kit {typed}")
    assert tom.athlete == TOM


def test_s43_a_treadmill_that_is_off_comes_with_its_safety_list(tom: Person) -> None:
    told = tom.calls("/kit treadmill off")

    for point in ("Unplugged", "Both hands", "clear behind", "manual", "children"):
        assert point in told
    assert tom.athlete.kit.equipment is Equipment.TREADMILL_OFF


def test_a_tyre_stays_outdoors_on_a_long_rope(tom: Person) -> None:
    assert "rope of 3 m" in tom.calls("/kit tyre")
    assert "stays outdoors" in tom.taps("Rubber gym floor")
    tom.taps("Dry grass")
    tom.says("12 kg")

    assert tom.athlete.kit == Kit(Equipment.TYRE, 12, 2.5, Surface.GRASS_DRY)


def test_a_band_comes_with_its_checks(tom: Person) -> None:
    told = tom.calls("/kit band")

    assert "cracks" in told
    assert "never around knees or ankles" in told


def test_pounds_are_kept_as_kilograms_and_shown_as_pounds() -> None:
    tom = Person(replace(TOM, load_unit=LoadUnit.LB))
    tom.calls("/kit")
    tom.taps("Empty mass")
    told = tom.says("45")

    assert "45 lb" in told
    assert tom.athlete.kit.empty_kg == pytest.approx(20.41)


def test_changing_units_changes_nothing_that_is_on_file(tom: Person) -> None:
    tom.calls("/kit")
    tom.taps("Use lb")

    assert tom.athlete == replace(TOM, load_unit=LoadUnit.LB)


@pytest.mark.parametrize("typed", ["300 kg", "heavy"])
def test_a_mass_nobody_drags_is_asked_again(tom: Person, typed: str) -> None:
    tom.calls("/kit")
    tom.taps("Empty mass")

    assert "0 kg to 120 kg" in tom.says(typed)
    assert tom.athlete == TOM


def test_every_change_can_be_taken_back(tom: Person) -> None:
    tom.calls("/kit hill")
    tom.taps("Undo")

    assert tom.athlete == TOM


def test_the_kit_speaks_spanish() -> None:
    sara = Person(SARA)

    assert "Trineo, en césped interior" in sara.calls("/kit")
    assert "0,35" in sara.sees
    assert "Nunca una cinta en marcha" in sara.calls("/kit cinta apagada")


@given(st.text(max_size=30))
def test_any_argument_is_answered(typed: str) -> None:
    assert Person(TOM).calls(f"/kit {typed}")
