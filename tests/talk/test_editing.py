"""A message is edited: what it said counts as if it had always been so."""

import pytest

from bot.contract import Said
from bot.stories.logging.questions import AskPlausible
from tests.talk.person import Person
from tests.talk.test_logging import ada, logged


def loads(person: Person) -> list[float | None]:
    return [entry.pulls[0].added_kg for entry in person.log.entries]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4x20m 250kg rpe 4 pain 0", "4x20m 5kg rpe 4 pain 0"),
        ("4x20m 400kg rpe 4 pain 0", "4x20m 5kg rpe 4 pain 0"),
        ("4x20m rpe 4 pain 0", "4x20m 5kg rpe 4 pain 0"),
        ("done 400kg", "done 5kg"),
        ("/log 4x20m 250kg", "/log 4x20m 5kg"),
    ],
    ids=["far above the usual", "off the scale", "no load", "as planned", "a command"],
)
def test_a_session_edited_while_it_is_asked_about_is_read_anew(typed: str, meant: str) -> None:
    person = ada()
    asked = person.calls(typed) if typed.startswith("/") else person.says(typed)
    assert not person.log.entries
    assert "?" in asked

    said = person.edits(person.message_name, meant)

    assert loads(person) == [5.0]
    assert said.startswith("Noted. Mon 2 Mar: 4 × 20 m with 5 kg")
    assert "Is that right?" not in person.calls("/today")  # nothing is left of the question


def test_an_answer_edited_while_it_is_doubted_is_the_answer() -> None:
    person = ada()
    person.says("4x20m")
    assert "Is that right?" in person.says("250")

    person.edits(person.message_name, "5")

    assert loads(person) == [5.0]


def test_an_answer_that_did_not_read_counts_once_it_is_edited() -> None:
    person = ada()
    person.says("4x20m 5kg")
    assert "couldn't read" in person.says("fourty")

    person.edits(person.message_name, "4")

    assert person.log.entries[0].rpe == 4


def test_an_answer_that_was_taken_is_not_the_answer_to_the_next_question() -> None:
    person = ada()
    person.says("4x20m 5kg")
    person.says("7")

    assert person.edits(person.message_name, "4") == ""
    assert (person.log.entries[0].rpe, person.log.entries[0].pain_during) == (7, None)


def test_a_correction_edited_while_it_is_doubted_is_the_correction() -> None:
    person = logged(ada())
    assert "Is that right?" in person.says("make it 250", replying_to=person.latest[-1])

    person.edits(person.message_name, "make it 6")

    assert loads(person) == [6.0]
    assert person.snapshot.dialogue.question is None


def test_a_reply_that_did_not_read_corrects_its_session_once_it_is_edited() -> None:
    person = logged(ada())
    card = person.latest[-1]
    assert "couldn't read" in person.says("make it 400", replying_to=card)

    said = person.edits(person.message_name, "make it 6", replying_to=card)

    assert "Now: Mon 2 Mar: 4 × 20 m with 6 kg" in said


def test_thanks_edited_under_a_card_stay_unanswered() -> None:
    person = logged(ada())
    card = person.latest[-1]
    person.says("thnaks", replying_to=card)

    assert person.edits(person.message_name, "thanks", replying_to=card) == ""


def test_an_edit_of_another_message_leaves_the_question_open() -> None:
    person = ada()
    person.says("hello there")
    earlier = person.message_name
    person.says("4x20m 250kg")

    assert person.edits(earlier, "hello there!") == ""
    assert isinstance(person.snapshot.dialogue.question, AskPlausible)


def test_a_session_whose_correction_is_asked_about_is_not_lost_sight_of_when_erased() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    written = person.message_name
    assert "right?" in person.edits(written, "60")

    assert "Your message is gone" in person.erases(written)


def test_a_session_that_is_erased_while_it_is_asked_about_is_asked_about_no_more() -> None:
    person = ada()
    person.says("4x20m 250kg")

    assert person.erases(person.message_name) == ""
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    "later", ["4x20m 5kg rpe 4 pain 0", "4x20m 250kg"], ids=["in the log", "asked about"]
)
def test_words_that_arrive_behind_their_own_correction_change_nothing(later: str) -> None:
    person = ada()
    person.edits("m-9", later)
    before = (person.log, person.snapshot.dialogue.question)

    said = person.does(Said("3x20m 5kg rpe 4 pain 0", "m-9"))

    assert said == ""
    assert (person.log, person.snapshot.dialogue.question) == before
