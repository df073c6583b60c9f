"""An export of another account: what it says of the person, asked about where it is told here."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from bot.dialogue.setting import in_rows
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag, Kit, Language
from bot.rules.prescription import Session, StopRefer
from bot.rules.verdict import decide
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ADA, ada, has_trained, lucia

TODAY = MONDAY_EVENING.date()
THERE = replace(ADA, kit=Kit(Equipment.SLED, empty_kg=22.5), match_weekday=5, start="L3a")


def lived() -> tuple[Athlete, Log]:
    """Return somebody who trained for five weeks elsewhere, until yesterday."""
    begun = TODAY - timedelta(days=36)
    person = Person(
        replace(THERE, screened=begun, started=begun), now=MONDAY_EVENING - timedelta(days=35)
    )
    while person.now.date() < TODAY:
        has_trained(person, effort=3, pain=0)
        person.waits(days=3)
    return person.athlete, person.log


ATHLETE, LOG = lived()
EXPORT = {
    "format": "sled-coach",
    "schema_version": 1,
    "sessions": LOG.entries,
    "mornings": LOG.checks,
}


def export(**changes: object) -> bytes:
    return msgspec.json.encode(EXPORT | {"profile": replace(ATHLETE, **changes)})


def step_of(person: Person, day: date = TODAY) -> str | None:
    session = decide(person.athlete, person.log, day).prescription
    return session.position.name if isinstance(session, Session) else None


def step_and_load(person: Person) -> tuple[str | None, float]:
    session = decide(person.athlete, person.log, TODAY).prescription
    return step_of(person), getattr(session, "added_kg", 0.0)


def test_what_comes_is_named_and_whose_word_stands_is_asked() -> None:
    person = ada()

    preview = person.sends(export())
    assert "not told here yet: your matches." in preview
    assert "otherwise there than here: your step and what you pull. I ask which stands." in preview

    asked = person.taps("Take them in")
    assert "whose word stands on your step and what you pull" in asked
    assert "As here: 4 × 20 m with 5 kg (step L2a)" in asked
    assert person.log == Log()
    assert person.athlete == replace(ADA, heard=person.athlete.heard)
    assert person.buttons == ["As in the file", "As here", "Leave it"]


def test_as_in_the_file_it_goes_on_where_it_was() -> None:
    person = ada()
    person.sends(export())
    person.taps("Take them in")

    said = person.taps("As in the file")

    assert "As in the file from now on: your matches, your step and what you pull." in said
    assert (person.athlete.kit, person.athlete.match_weekday) == (THERE.kit, 5)
    for days in range(8):
        day = TODAY + timedelta(days=days)
        assert decide(person.athlete, person.log, day).prescription == (
            decide(ATHLETE, LOG, day).prescription
        )
    assert step_of(person, TODAY + timedelta(days=3)) == "L3a"


def test_what_went_on_once_goes_on_in_a_third_account() -> None:
    second, third = ada(), ada()
    second.sends(export())
    second.taps("Take them in")
    second.taps("As in the file")
    again = EXPORT | {"sessions": second.log.entries, "profile": second.athlete}

    third.sends(msgspec.json.encode(again))
    third.taps("Take them in")
    third.taps("As in the file")

    day = TODAY + timedelta(days=3)
    theirs = decide(ATHLETE, LOG, day).prescription
    assert decide(third.athlete, third.log, day).prescription == theirs


def test_as_here_only_what_was_not_told_comes_and_nothing_rises() -> None:
    person = ada()
    before = step_and_load(person)
    person.sends(export())
    person.taps("Take them in")

    person.taps("As here")

    assert (person.athlete.kit, person.athlete.match_weekday) == (ADA.kit, 5)
    assert len(person.log.entries) == len(LOG.entries)
    assert step_and_load(person) == before


@pytest.mark.parametrize("whose", ["As in the file", "As here"])
def test_one_undo_takes_sessions_and_settings_back(whose: str) -> None:
    person = ada()
    person.sends(export())
    person.taps("Take them in")
    person.taps(whose)

    said = person.taps("Undo")

    assert "What I know of you reads as before." in said
    assert person.log == Log()
    assert person.athlete == replace(ADA, heard=person.athlete.heard)


def test_to_leave_it_changes_nothing() -> None:
    person = ada()
    person.sends(export())
    person.taps("Take them in")

    assert "Nothing has changed" in person.taps("Leave it")
    assert person.waiting is None
    assert person.log == Log()


@pytest.mark.parametrize(
    ("person", "typed", "kg"),
    [
        *((ada, line, 22.5) for line in ("the file", "as in the file", "the file's, please")),
        *((ada, line, 15) for line in ("mine", "keep mine", "as here", "those of here")),
        *((lucia, line, 22.5) for line in ("lo del archivo", "como en el archivo")),
        *((lucia, line, 15) for line in ("lo mío", "como aquí", "lo de aquí", "deja lo mío")),
    ],
)
def test_it_is_answered_in_words(person: object, typed: str, kg: float) -> None:
    one = person()  # type: ignore[operator]
    one.sends(export(language=one.athlete.language))
    one.says("yes" if one.athlete.language is Language.ENGLISH else "sí")

    one.says(typed)

    assert one.athlete.kit.empty_kg == kg
    assert len(one.log.entries) == len(LOG.entries)


@pytest.mark.parametrize(("typed", "kg"), [("as in the file", 22.5), ("keep mine", 15)])
def test_whose_word_stands_may_be_said_at_once(typed: str, kg: float) -> None:
    person = ada()
    person.sends(export())

    person.says(typed)

    assert (person.athlete.kit.empty_kg, len(person.log.entries)) == (kg, len(LOG.entries))


def test_a_yes_says_not_whose() -> None:
    person = ada()
    person.sends(export())
    person.says("yes")

    assert "The file's, or yours of here?" in person.says("yes")
    assert person.log == Log()


def test_the_same_export_twice_has_nothing_new() -> None:
    person = ada()
    for answer in ("Take them in", "As in the file"):
        person.sends(export()) if answer == "Take them in" else None
        person.taps(answer)

    assert f"Nothing new: all {len(LOG.entries)}" in person.sends(export())
    assert person.buttons == []


def test_where_only_what_was_told_otherwise_is_left_it_is_asked_at_once() -> None:
    person = ada()
    person.sends(export())
    person.taps("Take them in")
    person.taps("As here")

    said = person.sends(export())
    assert f"Nothing new: all {len(LOG.entries)}" in said
    assert "whose word stands on what you pull" in said
    assert person.buttons == ["As in the file", "As here"]

    person.taps("As in the file")
    assert person.athlete.kit == THERE.kit
    assert "reads as before" in person.taps("Undo")
    assert person.athlete.kit == ADA.kit


@pytest.mark.parametrize("whose", ["As in the file", "As here"])
def test_a_stop_comes_along_whatever_is_wished(whose: str) -> None:
    person = ada()
    said = person.sends(export(flags=(Flag("RF04", TODAY - timedelta(days=9)),)))
    assert "stops you from training until somebody has looked at it" in said
    assert "RF04" not in said

    person.taps("Take them in")
    person.taps(whose)
    assert isinstance(decide(person.athlete, person.log, TODAY).prescription, StopRefer)

    assert "What holds you back stays" in person.taps("Undo")
    assert person.log == Log()
    assert isinstance(decide(person.athlete, person.log, TODAY).prescription, StopRefer)


def test_a_sore_joint_told_here_keeps_the_step_of_here() -> None:
    joint = replace(ADA.joint, region="knee", walking_pain=2)
    person = ada(joint=joint, start="L0a")
    said = person.sends(export())
    assert "the more careful, so it stays" in said

    person.taps("Take them in")
    person.taps("As in the file")

    assert person.athlete.joint == joint
    assert step_of(person) in (None, "L0a")


def test_days_that_the_file_brings_are_not_asked_for_behind_it() -> None:
    person = ada(slots=(), asked_later=None, onboarding="days")
    person.calls("/today")
    assert "Which days" in person.sees
    person.sends(export())
    person.taps("Take them in")

    person.taps("As in the file")

    assert person.athlete.slots == ADA.slots
    assert "Which days" not in person.sees
    assert person.snapshot.dialogue.question is None


def test_what_cannot_be_read_of_the_person_is_told_and_the_sessions_come() -> None:
    person = ada()

    said = person.sends(export(body_mass_kg=9_000))

    assert "can't be read; the sessions can" in said
    person.taps("Take them in")
    assert len(person.log.entries) == len(LOG.entries)
    assert in_rows(1, person.buttons) == (("Undo",),)
