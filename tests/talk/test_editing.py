"""A message is edited: what it said counts as if it had always been so."""

import pytest

from bot.contract import Said
from bot.rules.log.records import Language
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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4x20m", "4x20m!"),
        ("4x20m", "4 x 20 m, with Tom"),
        ("4x20m 250kg", "4 x 20 m 250 kg"),
        ("change my days to mon and thu at 19:00", "Change my days to Mon and Thu at 19:00!"),
    ],
    ids=["a sign", "a note", "spaces", "a wish"],
)
def test_an_edit_after_which_the_same_is_asked_says_nothing(typed: str, meant: str) -> None:
    person = ada()
    person.says(typed)
    asked = person.snapshot.dialogue.asked
    assert person.buttons

    assert person.edits(person.message_name, meant) == ""

    assert person.snapshot.dialogue.question is not None
    assert person.snapshot.dialogue.asked == asked


def test_a_note_told_in_such_an_edit_is_kept() -> None:
    person = ada()
    person.says("4x20m")
    person.edits(person.message_name, "4x20m, with Tom")

    person.says("5 kg")

    assert "Tom" in (person.log.entries[0].note or "")


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

    assert said.startswith("Changed. Mon 2 Mar: 4 × 20 m with 6 kg")
    assert "Before: Mon 2 Mar: 4 × 20 m with 5 kg" in said


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


# --- edits that change no number -----------------------------------------------------------

WHOLE = "4x20m 5kg rpe 4 pain 0 smooth"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (WHOLE, "4 x 20 m, 5 kg, RPE 4, pain 0, smooth."),
        (f"yesterday {WHOLE}", f"Yesterday: {WHOLE}"),
        (f"/log {WHOLE}", f"/log {WHOLE}!"),
        ("done rpe 4 pain 0 smooth", "Done! rpe 4, pain 0, smooth"),
        (f"{WHOLE}, felt great", f"{WHOLE} - felt great"),
    ],
    ids=["another way to write it", "a day", "a command", "as planned", "with a note"],
)
def test_a_session_written_otherwise_with_the_same_numbers_is_silent(
    typed: str, meant: str
) -> None:
    person = ada()
    person.calls(typed) if typed.startswith("/") else person.says(typed)
    before = person.log

    assert person.edits(person.message_name, meant) == ""
    assert person.log == before


@pytest.mark.parametrize(
    ("language", "note", "kept"),
    [
        (Language.ENGLISH, "slept badly", "smooth steps – “slept badly”"),
        (Language.SPANISH, "dormí mal", "pasos fluidos – «dormí mal»"),
    ],
)
def test_a_note_added_is_kept_on_the_card(language: Language, note: str, kept: str) -> None:
    person = ada(language=language)
    person.says(WHOLE)

    said = person.edits(person.message_name, f"{WHOLE}, {note}")

    assert said.splitlines()[0].endswith(kept)
    assert person.log.entries[0].note == note
    person.taps(person.buttons[0])
    assert person.log.entries[0].note is None


def test_a_slip_put_right_in_a_note_takes_the_place_of_the_slip() -> None:
    person = ada()
    person.says(f"{WHOLE}, felt grat")
    told = person.message_name

    person.edits(told, f"{WHOLE}, felt great")
    said = person.edits(told, f"{WHOLE}, felt great!")

    assert person.log.entries[0].note == "felt great"
    assert said == ""


def test_a_note_that_is_edited_away_is_out() -> None:
    person = ada()
    person.says(f"{WHOLE}, felt great")

    assert person.edits(person.message_name, WHOLE).splitlines()[0].endswith("smooth steps")
    assert person.log.entries[0].note is None


def test_a_note_of_another_message_stays_when_the_session_is_edited() -> None:
    person = ada()
    person.says(f"{WHOLE}, felt grat")
    told = person.message_name
    person.says("note: cold evening", replying_to=person.latest[-1])

    person.edits(told, f"{WHOLE}, felt great")

    assert person.log.entries[0].note == "felt great, cold evening"


def test_a_note_put_right_is_kept_once() -> None:
    person = logged(ada())
    card = person.latest[-1]
    person.says("note: slept badley", replying_to=card)
    told = person.message_name

    said = person.edits(told, "note: slept badly", replying_to=card)

    assert person.log.entries[0].note == "slept badly"
    assert said.splitlines()[0].endswith("worst pain 0 – “slept badly”")
    assert person.edits(told, "note: slept badly", replying_to=card) == ""


@pytest.mark.parametrize("meant", ["make it 6!", "it was 6 kg"])
def test_a_correction_that_still_says_the_same_is_silent(meant: str) -> None:
    person = logged(ada())
    person.says("make it 6", replying_to=person.latest[-1])

    assert person.edits(person.message_name, meant) == ""
    assert loads(person) == [6.0]


@pytest.mark.parametrize(
    ("language", "meant", "kept"),
    [
        (Language.ENGLISH, "4x20m 5kg", "That stays as it was: Mon 2 Mar: 4 × 20 m with 5 kg"),
        (Language.ENGLISH, "oops, wrong chat", "That stays as it was: Mon 2 Mar"),
        (Language.SPANISH, "perdón, otro chat", "Sigue como estaba: lun 2 mar"),
    ],
    ids=["answers taken out", "no session any more", "in Spanish"],
)
def test_what_a_message_no_longer_tells_is_said_to_stay(
    language: Language, meant: str, kept: str
) -> None:
    person = ada(language=language)
    person.says(WHOLE)
    before = person.log

    said = person.edits(person.message_name, meant)

    assert said.startswith(kept)
    assert person.log == before
    assert len(person.buttons) == 1


def test_a_correction_that_is_none_any_more_leaves_what_it_put_right() -> None:
    person = logged(ada())
    person.says("make it 6", replying_to=person.latest[-1])

    assert person.edits(person.message_name, "never mind").startswith("That stays as it was")
    assert loads(person) == [6.0]


def test_an_answer_added_to_the_session_is_not_asked_for_again() -> None:
    person = ada()
    person.says("4x20m 5kg")
    told = person.message_name

    assert "Worst joint pain" in person.edits(told, "4x20m 5kg rpe 4")
    said = person.edits(told, "4x20m 5kg rpe 4 pain 0 smooth")

    assert person.log.entries[0].rpe == 4
    assert "How hard" not in said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("done", "4x20m 5kg rpe 3 pain 0"),
        ("done", "done, rpe 3, pain 0"),
        ("4x20m 5kg", "4x20m 5kg rpe 3 pain 0"),
        ("hecho", "hecho, esfuerzo 3, dolor 0"),
    ],
)
def test_an_edit_that_tells_all_that_was_missing_is_asked_nothing(typed: str, meant: str) -> None:
    person = ada(language=Language.SPANISH if typed == "hecho" else Language.ENGLISH)
    person.says(typed)

    person.edits(person.message_name, meant)

    assert len(person.buttons) == 2
    assert person.snapshot.dialogue.question is None
    assert (person.log.entries[0].rpe, person.log.entries[0].pain_during) == (3, 0)


# --- what a reply changed since ------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "meant", "work", "kg", "rest"),
    [
        ("make it 6", "4x20m 5kg rpe 4 pain 0 smooth, cold", (4, 20), 6, (4, 0)),
        ("make it 6", "5x20m 5kg rpe 4 pain 0 smooth", (5, 20), 6, (4, 0)),
        ("make it 6", "4x20m 4kg rpe 4 pain 0 smooth", (4, 20), 4, (4, 0)),
        ("make it 6", "5x20m 4kg rpe 4 pain 0 smooth", (5, 20), 4, (4, 0)),
        ("make it 6", "4x20m 5kg rpe 5 pain 0 smooth", (4, 20), 6, (5, 0)),
        ("5x20m", "4x20m 4kg rpe 4 pain 0 smooth", (5, 20), 4, (4, 0)),
        ("5x20m", "4x25m 5kg rpe 4 pain 0 smooth", (4, 25), 5, (4, 0)),
        ("rpe 6", "4x20m 5kg rpe 4 pain 1 smooth", (4, 20), 5, (6, 1)),
        ("rpe 6", "4x20m 5kg rpe 5 pain 0 smooth", (4, 20), 5, (5, 0)),
        ("pain 2", "4x20m 5kg rpe 4 pain 0 smooth", (4, 20), 5, (4, 2)),
        ("que sean 6", "4x20m 5kg rpe 4 dolor 0 fluidos, frío", (4, 20), 6, (4, 0)),
    ],
    ids=[
        "a note beside another load",
        "sets beside another load",
        "the load itself",
        "both",
        "effort beside another load",
        "the load beside other sets",
        "the sets themselves",
        "pain beside another effort",
        "the effort itself",
        "nothing, beside other pain",
        "in Spanish",
    ],
)
def test_of_an_edit_counts_what_it_changes_itself(
    reply: str, meant: str, work: tuple[int, int], kg: float, rest: tuple[float, int]
) -> None:
    person = ada(language=Language.SPANISH if "dolor" in meant else Language.ENGLISH)
    person.says("4x20m 5kg rpe 4 pain 0 smooth")
    told = person.message_name
    person.says(reply, replying_to=person.latest[-1])

    person.edits(told, meant)

    (entry,) = person.log.entries
    (run,) = entry.pulls
    assert (run.pulls, run.metres) == work
    assert run.added_kg == kg
    assert (entry.rpe, entry.pain_during) == rest


def test_an_edit_counts_against_the_last_one_of_the_same_message() -> None:
    person = logged(ada())
    told, card = person.message_name, person.latest[-1]
    person.says("make it 6", replying_to=card)

    person.edits(told, "4x20m 4kg rpe 3 pain 0")
    person.says("make it 6", replying_to=card)
    person.edits(told, "5x20m 4kg rpe 3 pain 0, cold")

    (run,) = person.log.entries[0].pulls
    assert (run.pulls, run.added_kg) == (5, 6)


# --- a morning -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "asked", "told", "meant", "said"),
    [
        (Language.ENGLISH, False, "knee 2 this morning", "knee 6 this morning", "Noted: 6 this"),
        (Language.ENGLISH, False, "knee 2 this morning", "knee 1 this morning", "Tue 3 Mar stays"),
        (Language.ENGLISH, False, "knee 2 this morning", "knee: 2 this morning!", ""),
        (Language.ENGLISH, True, "2", "6", "Noted: 6 this morning"),
        (Language.ENGLISH, True, "2", "1", "Tue 3 Mar stays at pain 2"),
        (Language.SPANISH, False, "rodilla 2 esta mañana", "rodilla 6 esta mañana", "Anotado: 6"),
        (Language.SPANISH, True, "2", "1", "El mar 3 mar sigue con dolor 2"),
    ],
    ids=[
        "worse",
        "better",
        "the same",
        "an answer",
        "a lower answer",
        "in Spanish",
        "lower there",
    ],
)
def test_an_edit_of_what_told_a_morning_is_heard_and_lowers_nothing(
    language: Language, asked: bool, told: str, meant: str, said: str
) -> None:
    person = ada(language=language)
    person.says(WHOLE)
    person.waits(hours=14)
    if asked:
        person.calls("/check")
    person.says(told)
    message = person.message_name

    assert person.edits(message, meant).startswith(said)
    assert person.log.checks[-1].pain == (6 if "6" in meant else 2)


# --- what waits behind a question ----------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "typed", "meant", "asks"),
    [
        (Language.ENGLISH, "match on saturday", "match on sunday", "A match on Sun 8 Mar?"),
        (Language.SPANISH, "partido el sábado", "partido el domingo", "¿Un partido el dom 8 mar?"),
    ],
)
def test_a_wish_edited_while_it_is_asked_about_is_asked_anew(
    language: Language, typed: str, meant: str, asks: str
) -> None:
    person = ada(language=language)
    person.says(typed)

    assert person.edits(person.message_name, meant) == asks


def test_a_wish_that_is_edited_into_a_session_is_asked_about_no_more() -> None:
    person = ada()
    person.says("match on saturday")

    said = person.edits(person.message_name, WHOLE)

    assert said.startswith("Logged. Mon 2 Mar: 4 × 20 m with 5 kg")
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3x20m 5kg rpe 3, my knee gave way", "4x20m 5kg rpe 3, my knee gave way"),
        ("3x20m 5kg rpe 3, my knee gave way", "4x20m 5kg rpe 3, my knee locked"),
    ],
    ids=["the same", "another sign"],
)
def test_a_session_that_waits_is_the_one_its_line_tells_now(typed: str, meant: str) -> None:
    person = ada()
    person.says(typed)

    person.edits(person.message_name, meant)
    person.says("none of these")

    assert [entry.pulls[0].pulls for entry in person.log.entries] == [4]


def test_an_answer_that_waits_is_the_one_its_line_tells_now() -> None:
    person = ada()
    person.says("4x20m 5kg")
    person.says("7, my knee gave way")

    person.edits(person.message_name, "5, my knee gave way")

    assert 'You also wrote "5".' in person.says("no")
