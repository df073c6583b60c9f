"""Language, units, advice, consent, leaving."""

from dataclasses import replace
from typing import Any

import pytest

from bot.dialogue.state import Dialogue
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit, NudgeLevel
from tests.talk.person import Person
from tests.talk.test_screening import TRAINED


def ann(**changes: Any) -> Person:
    return Person(replace(TRAINED, **changes))


def test_the_card_shows_what_is_set() -> None:
    shown = ann().calls("/settings")

    assert "kilograms and metres" in shown
    assert "Morning checks: on" in shown


@pytest.mark.parametrize(
    "button, field, value",
    [
        ("Español", "language", Language.SPANISH),
        ("Use lb and yards", "load_unit", LoadUnit.LB),
        ("Less advice", "nudges", NudgeLevel.FEW),
        ("No advice", "nudges", NudgeLevel.OFF),
        ("Morning checks off", "morning_checks", False),
    ],
)
def test_a_button_changes_the_card_in_place_and_can_be_undone(
    button: str, field: str, value: object
) -> None:
    person = ann()
    before = person.athlete
    person.calls("/settings")

    person.taps(button)
    assert getattr(person.athlete, field) == value
    assert len(person.latest) == 1

    person.taps(person.buttons[-1])
    assert person.athlete == before


@pytest.mark.parametrize(
    "command, field, value",
    [
        ("/language es", "language", Language.SPANISH),
        ("/language español", "language", Language.SPANISH),
        ("/language English", "language", Language.ENGLISH),
        ("/units lb", "distance_unit", DistanceUnit.YD),
        ("/units kilos", "load_unit", LoadUnit.KG),
        ("/nudges off", "nudges", NudgeLevel.OFF),
        ("/nudges few", "nudges", NudgeLevel.FEW),
    ],
)
def test_a_command_sets_it_at_once(command: str, field: str, value: object) -> None:
    person = ann()

    person.calls(command)

    assert getattr(person.athlete, field) == value


@pytest.mark.parametrize("command", ["/language klingon", "/units stones", "/nudges maybe"])
def test_an_unknown_value_gets_an_example(command: str) -> None:
    person = ann()

    assert "for example" in person.calls(command)
    assert person.athlete == TRAINED


@pytest.mark.parametrize("command", ["/language", "/units", "/nudges"])
def test_a_command_alone_shows_the_card(command: str) -> None:
    assert "Settings" in ann().calls(command)


def test_the_language_changes_in_the_middle_of_a_question() -> None:
    person = ann()
    person.calls("/delete")

    said = person.calls("/language es")

    assert "escribe BORRAR" in said
    assert person.says("borrar").startswith("Todo está borrado")


def test_the_shoe_tip_is_off_until_asked_for_and_feet_are_healthy() -> None:
    person = ann()
    person.calls("/settings")
    person.taps("Shoe tip on")
    assert "numb feet" in person.sees

    person.taps("None of these")
    assert person.athlete.footwear_tip

    person.taps("Shoe tip off")
    assert not person.athlete.footwear_tip


def test_feet_that_are_not_well_keep_their_shoes() -> None:
    person = ann()
    person.calls("/settings")
    person.taps("Shoe tip on")

    assert "shoes stay on" in person.taps("Yes, one of these")
    assert not person.athlete.footwear_tip


def test_the_shoe_tip_is_for_adults() -> None:
    person = ann(birth_year=2010, guardian=True)
    person.calls("/settings")

    assert "for adults" in person.taps("Shoe tip on")


def test_consent_can_be_seen() -> None:
    shown = ann().calls("/consent")

    assert "version 1 of the text" in shown
    assert "Mon 2 Mar" in shown


def test_taking_consent_back_erases_everything() -> None:
    person = ann()
    person.calls("/consent")
    person.taps("Take it back, erase all")
    assert person.athlete == TRAINED

    person.taps("Take it back, erase all")

    assert "taken back" in person.sees
    assert person.athlete == Athlete()


def test_consent_before_it_is_given() -> None:
    assert "not agreed" in Person().calls("/consent")


@pytest.mark.parametrize("word", ["DELETE", "delete", " Borrar. "])
def test_the_word_erases_everything_for_good(word: str) -> None:
    person = ann()
    person.calls("/delete")

    person.says(word)

    assert person.athlete == Athlete()
    assert person.snapshot.dialogue == Dialogue()


@pytest.mark.parametrize("language", Language)
def test_the_word_that_the_question_names_is_the_one_that_erases(language: Language) -> None:
    person = ann(language=language)

    *_, word = person.calls("/delete").split()
    person.says(word)

    assert person.athlete == Athlete()


@pytest.mark.parametrize("word", ["yes", "delete my last entry", "ok"])
def test_anything_else_erases_nothing(word: str) -> None:
    person = ann()
    person.calls("/delete")

    assert "nothing is erased" in person.says(word)
    assert person.athlete == TRAINED


def test_a_forged_button_sets_nothing() -> None:
    person = ann()

    for token in (
        "language.tlh",
        "units.st",
        "nudges",
        "checks.maybe",
        "shoes",
        "x",
        "withdraw.1",
    ):
        person.presses(f"d.settings.{token}")

    assert person.athlete == TRAINED


# --- another language than the one that is set ---------------------------------------------


def test_who_writes_another_language_is_understood_and_offered_it_once() -> None:
    person = ann()

    first = person.says("hoy hice cuatro series de veinte metros con el trineo vacío y fue duro")
    assert "4 × 20 m" in first
    person.calls("/cancel")
    person.says("me muestras por favor la semana que viene con mis sesiones")
    offered = person.latest[-1]
    assert person.buttons[-1] == "Español"
    person.says("me muestras por favor la semana que viene con mis sesiones")
    assert person.latest[-1] != offered
    assert "Español" not in person.buttons


def test_the_language_that_is_offered_is_one_tap_away() -> None:
    person = ann()
    person.says("me muestras por favor la semana que viene con mis sesiones")

    person.taps("Español")

    assert person.athlete.language is Language.SPANISH


def test_a_few_words_are_no_other_language() -> None:
    person = ann()

    person.says("hola, semana")

    assert "Español" not in person.buttons
