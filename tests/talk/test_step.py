"""What comes before any story: red flags, consent, and going back."""

import pytest

from bot.dialogue.registry import by_command, of_commands
from bot.rules.log.done import Log
from bot.rules.safety.screening import open_flags
from bot.stories.body.questions import AskWatch
from tests.talk.person import Person
from tests.talk.pullers import ada

SETS = (("sets", "4"), ("length", "20 m"))
A_FORM = "d.logging.form.2026-03-02"
AN_OLD_DONE = "d.today.done.2026-03-02.-.-"


def test_a_form_is_searched_for_red_flags_like_any_words() -> None:
    person = ada()

    person.fills(A_FORM, (*SETS, ("load", "5 kg, my knee gave way")))

    assert isinstance(person.snapshot.dialogue.question, AskWatch)


WITH_WORDS = sorted({*by_command(), "cancel", "undo", "nonsense"} - of_commands("unheard"))


@pytest.mark.parametrize("command", WITH_WORDS)
def test_red_flag_words_behind_any_command_are_asked_about(command: str) -> None:
    person = ada()

    person.calls(f"/{command} 2 my knee is swollen")

    assert isinstance(person.snapshot.dialogue.question, AskWatch)


# /profile hears its words by itself: a joint that is only named is what is set there
@pytest.mark.parametrize("command", sorted(of_commands("unheard") - {"profile"}))
def test_a_command_that_clears_or_erases_is_not_held_up_by_its_words(command: str) -> None:
    person = ada()

    person.calls(f"/{command} the physio says no swelling")

    assert not isinstance(person.snapshot.dialogue.question, AskWatch)


def test_a_session_behind_a_command_waits_for_the_answer() -> None:
    person = ada()

    person.calls("/log 4x20m 5kg rpe 3 pain 0 smooth, knee gave way")
    assert person.log == Log()
    person.taps("No, not that")

    assert [entry.sets_done for entry in person.log.entries] == [4]


def test_a_yes_behind_a_command_still_writes_the_session_down() -> None:
    person = ada()

    person.calls("/log 4x20m 5kg rpe 3 pain 0 smooth, knee gave way")
    person.taps("Yes")

    assert [flag.code for flag in open_flags(person.athlete)] == ["RF04"]
    assert [entry.sets_done for entry in person.log.entries] == [4]


def test_a_form_of_somebody_unknown_keeps_nothing() -> None:
    person = Person()

    person.fills(A_FORM, (*SETS, ("load", "5 kg"), ("effort", "3"), ("pain", "3")))

    assert person.log == Log()


def test_a_button_from_before_everything_was_erased_keeps_nothing() -> None:
    person = Person()

    person.presses(AN_OLD_DONE)
    person.says("4x20m 5kg rpe 3 pain 3")

    assert person.log == Log()


def test_undo_goes_further_back_each_time() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    first = person.log
    person.calls("/pause travel 3 days")
    person.calls("/undo")
    assert person.log == first

    person.says("undo")

    assert person.log == Log()


def test_a_redo_brings_back_what_was_taken_back() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    logged = person.log
    person.calls("/undo")

    person.taps("Redo")

    assert person.log == logged
