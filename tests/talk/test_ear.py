"""One ear: a line goes to whoever explains it, and nothing is written that it does not say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.dialogue.changes import Filed, Wrote
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.records import Language
from bot.stories.logging.questions import AskSession, AskTakeOut
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia

MONDAY = date(2026, 3, 2)
THURSDAY = date(2026, 3, 5)


def who(language: str) -> Person:
    return lucia() if language == "es" else ada()


def just_logged(language: str) -> Person:
    """Return somebody whose session's card is two minutes old."""
    person = has_trained(who(language))
    person.waits(minutes=2)
    return person


def next_morning(language: str) -> Person:
    person = has_trained(who(language))
    person.waits(hours=14)
    return person


# --- nothing is written silently -----------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "no session today"),
        ("en", "actually today"),
        ("en", "not today"),
        ("en", "today"),
        ("en", "yesterday"),
        ("en", "no training today sorry"),
        ("es", "hoy no"),
        ("es", "en realidad hoy"),
        ("es", "no hay sesión hoy"),
        ("es", "hoy no, perdón"),
        ("es", "hoy sí"),
    ],
)
def test_a_day_said_later_moves_no_session(language: str, line: str) -> None:
    person = next_morning(language)

    person.says(line)

    assert [entry.day for entry in person.log.entries] == [MONDAY]
    assert not any(isinstance(change, Wrote) for change in person.changes)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "skip thursday"),
        ("en", "can't make it thursday"),
        ("en", "i can't train on thursday"),
        ("en", "no session thursday"),
        ("es", "me salto el jueves"),
        ("es", "el jueves no puedo"),
        ("es", "no puedo entrenar el jueves"),
    ],
)
def test_a_day_to_leave_out_is_the_one_to_come_and_is_asked(language: str, line: str) -> None:
    person = next_morning(language)
    past = replace(person.log.entries[0], id="last-thursday", day=date(2026, 2, 26))
    log = Log((past, *person.log.entries), person.log.checks)
    person.snapshot = replace(person.snapshot, log=log)

    said = person.says(line)

    assert "5 Mar" in said or "5 mar" in said
    assert not isinstance(person.snapshot.dialogue.question, AskTakeOut)
    assert person.log == log
    assert THURSDAY not in person.athlete.not_done


@pytest.mark.parametrize("line", ["skipped thursday", "missed thursday"])
def test_a_day_that_was_left_out_is_the_one_that_has_been(line: str) -> None:
    person = next_morning("en")

    person.says(line)

    assert person.athlete.not_done == (date(2026, 2, 26),)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "2 weeks ago 4x20m 5kg rpe 4"),
        ("en", "march 5 4x20m 5kg rpe 4"),
        ("en", "on the 5th 4x20m 5kg rpe 4"),
        ("en", "last month 4x20m 5kg rpe 4"),
        ("en", "the other day I did 4x20m 5kg rpe 4"),
        ("es", "hace dos semanas 4x20m 5kg"),
        ("es", "hace un mes 4x20m 5kg"),
        ("es", "el otro día 4x20m 5kg"),
        ("es", "5 de marzo 4x20m 5kg"),
        ("es", "el 5 hice 4x20m 5kg"),
        ("es", "la semana pasada 4x20m 5kg"),
    ],
)
def test_a_day_nobody_can_place_is_not_filed_as_today(language: str, line: str) -> None:
    person = who(language)

    assert person.says(line)

    assert [entry.day for entry in person.log.entries if entry.day == MONDAY] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "last two sets only ten metres"),
        ("en", "the last 2 only 10 m"),
        ("en", "4x20m 5kg, last two sets just 10 m"),
        ("es", "las dos últimas series solo diez metros"),
        ("es", "las últimas dos de 10 m"),
        ("es", "4x20m 5kg, las dos últimas solo 10 metros"),
    ],
)
def test_sets_that_went_otherwise_lose_no_others(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    (entry,) = person.log.entries
    assert [(run.pulls, run.metres, run.added_kg) for run in entry.pulls] == [
        (2, 20, 5),
        (2, 10, 5),
    ]


@pytest.mark.parametrize(("language", "line"), [("en", "done"), ("es", "hecho"), ("en", "did it")])
def test_done_on_a_day_of_rest_asks_which_session(language: str, line: str) -> None:
    person = who(language)
    has_trained(person)
    person.waits(days=1)
    before = person.log

    person.says(line)

    assert person.log == before
    assert isinstance(person.snapshot.dialogue.question, AskSession)
    assert len(person.buttons) > 1


@pytest.mark.parametrize(("language", "line"), [("en", "done"), ("es", "hecho"), ("en", "tap")])
def test_done_after_easing_logs_what_was_left_on_the_sled(language: str, line: str) -> None:
    person = who(language)
    person.calls("/today")
    person.taps("Something hurts" if language == "en" else "Algo me duele")
    person.says("4")
    person.says("knee" if language == "en" else "rodilla")

    if line == "tap":
        person.taps("Done")
    else:
        person.says(line)

    assert [run.added_kg for run in person.log.entries[0].pulls] == [2.5]
    assert person.log.entries[0].pain_during == 4


def test_done_where_a_place_is_asked_for_is_no_place() -> None:
    person = ada()
    person.calls("/today")
    person.taps("Something hurts")
    person.says("4")

    person.says("done")

    assert [check.place for check in person.log.checks] == [None]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "/kit plates 5"),
        ("en", "/kit smallest plates 5 kg"),
        ("en", "/kit plates 2.5 each side"),
        ("es", "/kit discos 5"),
        ("es", "/kit discos de 2,5 por lado"),
    ],
)
def test_plates_said_of_the_kit_are_no_sled(language: str, typed: str) -> None:
    person = who(language)

    person.calls(typed)

    assert (person.athlete.kit.empty_kg, person.athlete.kit.plate_step_kg) == (15, 5)


@pytest.mark.parametrize(
    ("language", "line"), [("en", "2.5 each side"), ("en", "2.5 per side"), ("es", "2,5 por lado")]
)
def test_plates_of_one_side_are_half_a_pair(language: str, line: str) -> None:
    person = who(language)
    person.calls("/kit")
    person.presses("d.kit.plates")

    person.says(line)

    assert person.athlete.kit.plate_step_kg == 5


# --- the card shown last -------------------------------------------------------------------

CHANGES = [
    ("en", "make it 7.5", "7.5 kg"),
    ("en", "make that 7.5kg", "7.5 kg"),
    ("en", "should be 7.5", "7.5 kg"),
    ("en", "not 5, 7.5 kg", "7.5 kg"),
    ("en", "only 3 sets", "3 × 20 m"),
    ("en", "it was 3 sets", "3 × 20 m"),
    ("en", "actually 3x20", "3 × 20 m"),
    ("en", "it was sunday", "Sun 1 Mar"),
    ("en", "yesterday", "Sun 1 Mar"),
    ("en", "no, it was yesterday", "Sun 1 Mar"),
    ("en", "rpe was 7", "effort 7"),
    ("en", "effort 3", "effort 3"),
    ("en", "pain was 2", "worst pain 2"),
    ("en", "last two sets only ten metres", "2 × 10 m"),
    ("es", "eran 7,5", "7,5 kg"),
    ("es", "ponlo en 7,5", "7,5 kg"),
    ("es", "fueron 7,5 kg", "7,5 kg"),
    ("es", "solo 3 series", "3 × 20 m"),
    ("es", "en realidad 3x20", "3 × 20 m"),
    ("es", "fue el domingo", "dom 1 mar"),
    ("es", "no, fue ayer", "dom 1 mar"),
    ("es", "el esfuerzo fue 7", "esfuerzo 7"),
    ("es", "esfuerzo 3", "esfuerzo 3"),
    ("es", "dolor 2", "dolor máximo 2"),
    ("es", "las dos últimas solo 10 m", "2 × 10 m"),
]


@pytest.mark.parametrize(("language", "line", "now"), CHANGES)
def test_a_plain_line_right_after_a_card_changes_its_session(
    language: str, line: str, now: str
) -> None:
    person = just_logged(language)

    said = person.says(line)

    after = next(one for one in said.splitlines() if one.startswith(("Now: ", "Ahora: ")))
    assert now in after
    assert len(person.log.entries) == 1


@pytest.mark.parametrize(
    ("language", "line"), [("en", "it was on grass"), ("es", "fue en césped"), ("en", "on grass")]
)
def test_a_surface_right_after_a_card_is_that_sessions(language: str, line: str) -> None:
    person = just_logged(language)

    person.says(line)

    assert person.log.entries[0].surface is Surface.GRASS_DRY


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "delete that"), ("en", "remove it please"), ("es", "bórralo"), ("es", "borra eso")],
)
def test_a_session_is_taken_out_by_a_plain_line_and_a_tap(language: str, line: str) -> None:
    person = just_logged(language)

    person.says(line)

    assert len(person.log.entries) == 1
    person.taps("Take it out" if language == "en" else "Quitarla")
    assert person.log == Log((), person.log.checks)


@pytest.mark.parametrize(("language", "line"), [("en", "undo"), ("es", "deshacer")])
def test_a_session_is_taken_back_by_a_word(language: str, line: str) -> None:
    person = just_logged(language)

    person.says(line)

    assert person.log.entries == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "make it 7.5"),
        ("en", "only 3 sets"),
        ("en", "yesterday"),
        ("en", "delete that"),
        ("es", "eran 7,5"),
        ("es", "solo 3 series"),
    ],
)
def test_a_line_long_after_a_card_is_not_about_it(language: str, line: str) -> None:
    person = has_trained(who(language))
    before = person.log
    person.waits(minutes=11)

    person.says(line)

    assert person.log == before


@pytest.mark.parametrize(
    "line", ["it was great", "thanks", "I'm off to bed", "make it stop raining", "was it ok?"]
)
def test_what_corrects_nothing_leaves_the_session_alone(line: str) -> None:
    person = just_logged("en")
    before = person.log

    person.says(line)

    assert person.log == before


def test_what_stays_as_it_is_is_said_so() -> None:
    person = just_logged("en")

    assert "stays as it is" in person.says("only 4 sets")


@pytest.mark.parametrize(("language", "line"), [("en", "change"), ("es", "cambiar")])
def test_a_cards_button_can_be_typed(language: str, line: str) -> None:
    person = just_logged(language)

    person.says(line)

    assert ("Load" if language == "en" else "Carga") in person.buttons


def test_a_correction_beside_a_question_is_made_and_the_question_asked_again() -> None:
    person = ada()
    person.says("done")

    said = person.says("it was on grass")

    assert person.log.entries[0].surface is not None
    assert said.endswith("7 very hard.")


def test_a_card_is_forgotten_with_its_time() -> None:
    person = just_logged("en")
    person.waits(days=1)

    person.says("thanks")

    assert person.snapshot.dialogue.card is not None
    assert person.now - person.snapshot.dialogue.card.at > timedelta(minutes=10)


def test_no_answer_files_anything() -> None:
    person = ada()
    person.calls("/kit")
    person.presses("d.kit.mass")

    person.says("what should I do today?")

    assert not any(isinstance(change, Filed) for change in person.changes)
    assert person.athlete.language is Language.ENGLISH
