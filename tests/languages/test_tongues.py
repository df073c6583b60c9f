"""Who writes another language than is set is understood, and offered it once: all pairs."""

from dataclasses import replace
from itertools import permutations

import pytest

from bot.rules.log.records import Language
from bot.words.labels import LANGUAGE_NAMES
from tests.talk.person import Person
from tests.talk.test_screening import TRAINED

DONE = {
    "en": "today i did four sets of twenty metres with the empty sled and it was hard",
    "es": "hoy hice cuatro series de veinte metros con el trineo vacío y fue duro",
    "de": "heute hab ich vier Sätze von zwanzig Metern mit leerem Schlitten gemacht",
    "fr": "aujourd'hui j'ai fait quatre séries de vingt mètres avec le traîneau vide",
    "pt": "hoje eu fiz quatro séries de vinte metros com o trenó vazio",
}
HURT = {
    "en": "my knee is swollen since yesterday and i cannot walk on it",
    "es": "tengo la rodilla hinchada desde ayer y no puedo apoyar",
    "de": "mein Knie ist seit gestern geschwollen und ich kann nicht auftreten",
    "fr": "mon genou est gonflé depuis hier et je ne peux plus marcher",
    "pt": "meu joelho está inchado desde ontem e não consigo pisar",
}
WEEK = {
    "en": "please show me all of this week with my sessions",
    "es": "me muestras por favor la semana que viene con mis sesiones",
    "de": "zeig mir bitte die nächste Woche mit meinen Einheiten",
    "fr": "montre-moi s'il te plaît la semaine prochaine avec mes séances",
    "pt": "me mostra por favor a semana que vem com os meus treinos",
}
WHY = {
    "en": "why is it good to walk backward and not forward?",
    "es": "¿por qué es bueno caminar hacia atrás y no hacia delante?",
    "de": "warum ist es gut rückwärts zu gehen und nicht vorwärts?",
    "fr": "pourquoi est-ce bien de marcher à reculons et pas en avant ?",
    "pt": "por que é bom andar de costas e não para a frente?",
}
PAIRS = list(permutations(Language, 2))
pairs = pytest.mark.parametrize(
    ("known", "written"), PAIRS, ids=[f"{one.value}-{other.value}" for one, other in PAIRS]
)


def reader(known: Language) -> Person:
    return Person(replace(TRAINED, language=known))


@pairs
def test_what_was_done_is_heard(known: Language, written: Language) -> None:
    assert "4 × 20 m" in reader(known).says(DONE[written.value])


@pairs
def test_what_is_said_of_a_body_is_asked_about(known: Language, written: Language) -> None:
    theirs, own = reader(known), reader(known)

    assert theirs.says(HURT[written.value]) == own.says(HURT[known.value])


@pairs
def test_a_wish_is_granted_and_the_language_offered_once(
    known: Language, written: Language
) -> None:
    person, name = reader(known), LANGUAGE_NAMES[written]
    week = reader(known).calls("/week")

    first, was_offered = person.says(WEEK[written.value]), name in person.buttons
    person.says(WEEK[written.value])

    assert week.splitlines()[1] in first
    assert was_offered
    assert name not in person.buttons


@pairs
def test_a_question_is_answered(known: Language, written: Language) -> None:
    asked, own = reader(known), reader(known)

    assert (
        asked.says(WHY[written.value]).split("\n")[0] == own.says(WHY[known.value]).split("\n")[0]
    )
