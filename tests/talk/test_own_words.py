"""What is left over in a session's line: numbers that are named, and words that are kept."""

import pytest

from tests.talk.person import Person
from tests.talk.pullers import ada, lucia


def who(language: str) -> Person:
    return lucia() if language == "es" else ada()


WITH_A_NUMBER = [
    ("en", "4x20m 5kg effort 3 pain 0, zork 7", "zork 7"),
    ("en", "4x20m 5kg rpe 3 pain 0 after 2 coffees", "after 2 coffees"),
    ("es", "4x20m 5kg esfuerzo 4 dolor 1, zork 7", "zork 7"),
    ("es", "4x20m 5kg esfuerzo 3 dolor 0, con 2 perros", "2 perros"),
]


@pytest.mark.parametrize(("language", "line", "phrase"), WITH_A_NUMBER)
def test_a_number_nobody_read_is_named_and_asked_about_by_a_tap(
    language: str, line: str, phrase: str
) -> None:
    person = who(language)

    told = person.says(line)

    assert f"“{phrase}”" in told or f"«{phrase}»" in told
    assert ("What was it?" if language == "en" else "¿Qué era?") in person.buttons


@pytest.mark.parametrize(
    ("language", "line", "answer", "effort", "pain"),
    [
        ("en", "4x20m 5kg pain 0, zork 5", "[Effort 5]", 5, 0),
        ("en", "4x20m 5kg pain 0, zork 5", "effort", 5, 0),
        ("en", "4x20m 5kg pain 0, zork 5", "it was the effort", 5, 0),
        ("en", "4x20m 5kg rpe 4, pawn 2", "[Pain 2]", 4, 2),
        ("en", "4x20m 5kg rpe 4, pawn 2", "Pain 2", 4, 2),
        ("en", "4x20m 5kg rpe 4, pawn 2", "nothing", 4, None),
        ("es", "4x20m 5kg dolor 0, zork 5", "[Esfuerzo 5]", 5, 0),
        ("es", "4x20m 5kg dolor 0, zork 5", "el esfuerzo", 5, 0),
        ("es", "4x20m 5kg esfuerzo 4, dxl 2", "dolor", 4, 2),
        ("es", "4x20m 5kg esfuerzo 4, dxl 2", "nada", 4, None),
    ],
)
def test_what_it_was_is_put_in_its_place(
    language: str, line: str, answer: str, effort: int, pain: int | None
) -> None:
    person = who(language)
    person.says(line)
    person.taps("What was it?" if language == "en" else "¿Qué era?")

    person.taps(answer[1:-1]) if answer.startswith("[") else person.says(answer)

    (entry,) = person.log.entries
    assert (entry.rpe, entry.pain_during, entry.left_out) == (effort, pain, ())


@pytest.mark.parametrize(
    ("language", "line", "note"),
    [
        (
            "en",
            "4x20m 5kg rpe 4 pain 0, new shoes, felt great, rain",
            "new shoes, felt great, rain",
        ),
        ("en", "4x20m with 5kg rpe 4 pain 0 before the storm", "before the storm"),
        ("en", "done, knackered, rpe 4, pain 0", "knackered"),
        ("en", "4x20m 5kg effort 4 no pain. Dog came along!", "Dog came along"),
        ("es", "4x20m 5kg esfuerzo 4 dolor 0, zapatillas nuevas", "zapatillas nuevas"),
        ("es", "hecho, estoy muerta, esfuerzo 4, dolor 0", "estoy muerta"),
        ("es", "4x20m con 5kg esfuerzo 4 sin dolor. Vino el perro", "Vino el perro"),
    ],
)
def test_their_own_words_are_kept_and_shown_back(language: str, line: str, note: str) -> None:
    person = who(language)

    told = person.says(line)

    assert person.log.entries[0].note == note
    assert note in told
    assert note in person.calls(f"/fix {person.log.entries[0].id}")
    assert note in person.says("undo")
    assert person.log.entries == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "4x20m 5kg rpe 4 pain 0"),
        (
            "en",
            "hi coach, did my session today: 4 sets of 20 m with 5 kg, effort 4, no pain, thanks",
        ),
        ("en", "done as planned, felt easy, no pain"),
        ("en", "4x20m 5kg rpe 4 pain 1 in the left knee"),
        ("en", "4x20m 5kg, is that ok? rpe 4"),
        ("es", "4x20m 5kg esfuerzo 4 dolor 0"),
        ("es", "hola, hoy hice 4 series de 20 m con 5 kg, esfuerzo 4, sin dolor, gracias"),
        ("es", "hecho como estaba previsto, fácil, sin dolor"),
    ],
)
def test_a_line_that_was_read_whole_leaves_nothing(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    (entry,) = person.log.entries
    assert (entry.note, entry.left_out) == (None, ())


@pytest.mark.parametrize(
    ("language", "line", "more"),
    [
        ("en", "note: Slept badly", "Slept badly"),
        ("en", "add a note: wet grass", "wet grass"),
        ("es", "nota: dormí mal", "dormí mal"),
        ("es", "añade una nota: pista mojada", "pista mojada"),
    ],
)
def test_a_note_is_added_behind_the_card(language: str, line: str, more: str) -> None:
    person = who(language)
    words = "effort 4 pain 0, storm" if language == "en" else "esfuerzo 4 dolor 0, tormenta"
    person.says(f"4x20m 5kg {words}")

    person.says(line)

    assert person.log.entries[0].note == f"{words.split(', ')[1]}, {more}"


@pytest.mark.parametrize(("language", "line"), [("en", "Slept badly"), ("es", "Dormí mal")])
def test_words_that_reply_to_a_sessions_card_are_its_note(language: str, line: str) -> None:
    person = who(language)
    rest = "effort 4 pain 0" if language == "en" else "esfuerzo 4 dolor 0"
    person.says(f"4x20m 5kg {rest}")

    person.says(line, replying_to=person.latest[-1])

    assert person.log.entries[0].note == line


def test_a_correction_leaves_the_note_as_it_is() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 4 pain 0, new shoes")

    person.says("make it 6")

    assert person.log.entries[0].pulls[0].added_kg == 6
    assert person.log.entries[0].note == "new shoes"


def test_words_of_a_body_in_danger_are_not_kept() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 4 pain 0, my knee gave way on the stairs, new shoes")
    person.taps("No, not that")

    assert [entry.note for entry in person.log.entries] == [None]
