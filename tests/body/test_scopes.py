"""Whose it is, when it was, what it is said of, whether it is denied: only then does it count."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.reading.body.talk import LONGEST, MOST_ROWS, Worry, body_talk, explained
from bot.reading.lexicons import TwoConcepts, lexicon_from, lexicon_of
from bot.rules.log.records import Language
from tests.cases import each

EN, ES = Language.ENGLISH, Language.SPANISH

COUNTED = [
    (EN, "my knee gave way", "RF04"),
    (EN, "my wife says my knee is swollen", "RF06"),
    (EN, "my dad says the knee looks swollen", "RF06"),
    (EN, "my wife reckons it's a DVT", "RF02"),
    (ES, "mi mujer dice que es una trombosis", "RF02"),
    (EN, "no swelling but it locked", "RF05"),
    (EN, "not sure if my knee is swollen", "RF06"),
    (EN, "no, my ankle is swollen", "RF06"),
    (EN, "broke my ankle ten years ago, now it is swollen", "RF06"),
    (EN, "knee gave way years ago and still gives way", "RF04"),
    (EN, "had a heart attack in 2009", "RF11"),
    (EN, "not pregnant anymore, he was born 5 weeks ago", "RF13"),
    (EN, "their keeper took me out and my knee popped", "RF03"),
    (EN, "the strap was fine, my knee snapped", "RF03"),
    (EN, "skip today, my knee is swollen", "RF06"),
    (ES, "se me fue la rodilla", "RF04"),
    (ES, "mi mujer dice que tengo la rodilla hinchada", "RF06"),
    (ES, "sin hinchazón pero se me bloqueó la rodilla", "RF05"),
    (ES, "no sé si tengo la rodilla hinchada", "RF06"),
    (ES, "no, tengo el tobillo hinchado", "RF06"),
    (ES, "me rompí el tobillo hace diez años, ahora está hinchado", "RF06"),
    (ES, "tuve un infarto en 2009", "RF11"),
    (EN, "the whole house has the flu, me included", "RF14"),
    (EN, "the sled moved well and then it gave way under me", "RF04"),
    (EN, "knee went again", "RF04"),
    (EN, "back of me leg is pure agony and gone hard, never touched it", "RF02"),
    (ES, "anoche me barrió el lateral y voy a saltitos", "RF03"),
    (ES, "la rodilla está hirviendito", "RF07"),
    (ES, "la rodilla se me queda como puerta oxidada", "RF05"),
    (EN, "want to pull my mate's van", "RF21"),
    (EN, "hurt my knee years ago, it's swollen", "RF06"),
    (EN, "had an op ten years ago and now the knee is swelling up", "RF06"),
    (EN, "no pain, knee swollen", "RF06"),
    (EN, "my knee used to give way, does it again this week", "RF04"),
    (EN, "no pain - knee swollen", "RF06"),
    (EN, "no pain and knee is swollen", "RF06"),
    (ES, "toda la familia con gripe, yo incluido", "RF14"),
    (ES, "me lastimé la rodilla hace años y está hinchada", "RF06"),
    (ES, "sin dolor, rodilla hinchada", "RF06"),
    (ES, "no me duele y está hinchada", "RF06"),
    (ES, "sin dolor - rodilla hinchada", "RF06"),
]

PASSED_OVER = [
    (EN, "my son rolled his ankle"),
    (EN, "my brother says his knee gave way"),
    (ES, "mi mujer dice que está embarazada"),
    (ES, "la bolsa de arena se hinchó con la lluvia"),
    (EN, "the handle cracked when I loaded it"),
    (EN, "painkillers? never take them"),
    (ES, "pastillas para el dolor? no tomo nunca"),
    (EN, "the tyre is deformed on one side"),
    (EN, "my wife is pregnant"),
    (EN, "our striker tore his meniscus"),
    (EN, "no swelling"),
    (EN, "no swelling, no locking, nothing"),
    (EN, "no swelling or locking"),
    (EN, "never felt dizzy doing this"),
    (EN, "my knee didn't swell this time"),
    (EN, "swelling: none"),
    (EN, "no pain - no swelling - all done"),
    (EN, "not hot, swollen or locked"),
    (EN, "no swelling and locking"),
    (EN, "it is not swollen and it is not hot"),
    (ES, "no está roja, caliente ni hinchada"),
    (ES, "se me durmió el niño"),
    (EN, "broke my ankle ten years ago, all healed"),
    (EN, "knee used to give way"),
    (EN, "the strap snapped"),
    (EN, "the rope popped off the sled"),
    (EN, "stuck to the plan"),
    (EN, "popped to the gym"),
    (EN, "what if my knee gives way"),
    (EN, "done with 45 kg, knee 1/10"),
    (EN, "quads burning, rpe 4"),
    (EN, "knee 3 this morning"),
    (ES, "mi hijo se torció el tobillo"),
    (ES, "mi mujer está embarazada"),
    (EN, "a mate of mine is diabetic"),
    (EN, "half the squad has the flu"),
    (EN, "watched a strongman pull a truck on telly"),
    (EN, "0 pain, 0 swelling, all good"),
    (EN, "why do calves cramp at night?"),
    (EN, "the tyre's deformed but it still slides"),
    (EN, "shoulder bag's heavy so I left the plates"),
    (EN, "arm wrestling, neck of the woods, back day"),
    (ES, "medio equipo con covid"),
    (ES, "un amigo mío es diabético"),
    (ES, "hoy espalda y luego trineo"),
    (ES, "¿es normal que crujan las rodillas?"),
    (ES, "la correa del pecho va floja"),
    (ES, "sin hinchazón, dolor 0"),
    (ES, "ni hinchazón ni bloqueo"),
    (ES, "no se me bloqueó la rodilla"),
    (ES, "nunca me mareo"),
    (ES, "me rompí el tobillo hace diez años"),
    (ES, "se rompió la cuerda"),
    (ES, "me quedé atascado en el tráfico"),
    (ES, "hecho con 45 kg, rodilla 1/10"),
    (ES, "los cuádriceps me arden, esfuerzo 4"),
]


@each(("language", "text", "row"), COUNTED)
def test_the_writers_own_sign_of_now_counts(language: Language, text: str, row: str) -> None:
    assert row in body_talk(text, language).rows


@each(("language", "text"), PASSED_OVER)
def test_anything_else_is_passed_over(language: Language, text: str) -> None:
    assert body_talk(text, language).rows == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [(EN, "my chest hurts"), (EN, "I fainted"), (EN, "coughing up blood"), (EN, "I wet myself"),
     (ES, "me duele el pecho"), (ES, "me desmayé"), (ES, "toso sangre"),
     (ES, "se me escapa el pis")],
)  # fmt: skip
def test_an_emergency_is_known_as_one(language: Language, text: str) -> None:
    assert body_talk(text, language).is_emergency


@pytest.mark.parametrize(
    ("language", "text", "worry"),
    [
        (EN, "I want to die", Worry.SELF_HARM),
        (EN, "took ibuprofen and I want to die", Worry.SELF_HARM),
        (EN, "I throw up after meals", Worry.EATING),
        (EN, "took two ibuprofen so I can train", Worry.PAINKILLERS),
        (ES, "ya no tengo ganas de vivir", Worry.SELF_HARM),
        (ES, "me provoco el vómito", Worry.EATING),
        (ES, "tomé ibuprofeno para entrenar", Worry.PAINKILLERS),
        (EN, "living on 600 calories, need to be lighter for the sled", Worry.EATING),
        (EN, "cut my legs with the sharpener blade", Worry.SELF_HARM),
        (ES, "tengo las pastillas contadas", Worry.SELF_HARM),
        (EN, "took three of nanny's tablets so it wouldn't hurt", Worry.PAINKILLERS),
    ],
)
def test_a_worry_is_known_by_its_gravest(language: Language, text: str, worry: Worry) -> None:
    assert body_talk(text, language).worry is worry


def test_a_sign_in_the_other_language_is_heard() -> None:
    assert body_talk("tengo la rodilla muy hinchada", EN).rows == ("RF06",)
    assert body_talk("my knee is badly swollen", ES).rows == ("RF06",)


def test_a_complaint_that_fits_no_row_is_asked_about_as_what_it_likeliest_is() -> None:
    assert body_talk("my hip feels weird", EN).rows != ()
    assert body_talk("siento rara la cadera", ES).rows != ()


def test_a_sign_at_the_end_of_the_longest_message_is_heard() -> None:
    sign = ". my knee is swollen"
    text = ("all fine and well " * 400)[: LONGEST - len(sign)] + sign

    assert "RF06" in body_talk(text, EN).rows


@example("half a sign: \ud83dnee", EN)
@given(st.text(max_size=300), st.sampled_from(Language))
def test_whatever_is_typed_has_at_most_four_rows(text: str, language: Language) -> None:
    assert len(body_talk(text, language).rows) <= MOST_ROWS


def test_a_phrase_with_two_meanings_in_a_language_is_a_fault_of_its_lexicon() -> None:
    with pytest.raises(TwoConcepts, match="gave way"):
        lexicon_from({"fall": "gave way", "yield": "gave|give way"})


@pytest.mark.parametrize("language", Language)
def test_every_lexicon_is_sound(language: Language) -> None:
    assert lexicon_of(language).known


def test_the_guide_explains_a_line_as_the_coach_does() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf-8")
    command, *told = re.findall(r"^ {7}(\S.*)$", guide, re.MULTILINE)
    line = re.search(r'"(.+)"', command)
    assert line is not None

    assert list(explained(line[1], EN)) == told
