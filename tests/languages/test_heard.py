"""In every language that a glossary reads, people are heard as its corpora say they are meant."""

import pytest

from bot.reading.glossary.glossaries import glossary_of, languages
from bot.rules.log.records import Language
from tests.languages.measured import GRAVEST, HERE, Measured, measured, rows_of
from tests.thorough import tries

RIGHT = {"replies": 0.96, "intents": 0.94, "starting": 0.95}
HEARD, ALARMED = 0.95, 0.08  # of what is said of a body at least, of look-alikes at most
FOUND, BESIDE, UNKNOWN = 0.85, 0.03, 0.92  # questions: at least, at most, at least
FEWEST = {"replies": 100, "intents": 60, "body": 110, "starting": 60, "questions": 150}
EACH_GRAVE = 8
READ = sorted(languages())
SOME = tries(3, 1)  # of so many lines one is read


def texts(several: list[Measured]) -> list[str]:
    return [one.row["text"] for one in several]


@pytest.mark.parametrize("corpus", RIGHT)
def test_lines_mean_what_their_writers_meant(corpus: str) -> None:
    for language in READ:
        told = list(measured(language.value, corpus, some=SOME))
        wrong = [one for one in told if not one.is_right]

        assert len(wrong) <= (1 - RIGHT[corpus]) * len(told), (language, texts(wrong))


def test_bodies_are_heard_and_what_only_sounds_so_is_not() -> None:
    for language in READ:
        told = list(measured(language.value, "body", some=SOME))
        said = [one for one in told if one.row["expect"]["body"]]
        alike = [one for one in told if not one.row["expect"]["body"]]
        missed = [one for one in said if not one.is_right]
        grave = [one for one in missed if set(one.row["expect"]["body"]) <= GRAVEST]
        alarms = [one for one in alike if not one.is_right]

        assert texts(grave) == []
        assert len(missed) <= (1 - HEARD) * len(said), (language, texts(missed))
        assert len(alarms) <= ALARMED * len(alike), (language, texts(alarms))


def test_questions_find_their_answers_and_few_another() -> None:
    for language in READ:
        told = list(measured(language.value, "questions", some=SOME))
        asked = [one for one in told if one.row["answer"] is not None]
        beside = [one for one in asked if not one.is_right and one.got is not None]
        outside = [one for one in told if one.row["answer"] is None]

        assert sum(one.is_right for one in asked) >= FOUND * len(asked), language
        assert len(beside) <= BESIDE * len(asked), (language, texts(beside))
        assert sum(one.is_right for one in outside) >= UNKNOWN * len(outside), language


def test_each_language_has_lines_enough_of_each_kind() -> None:
    for language in READ:
        few = {
            corpus: len(rows_of(language.value, corpus))
            for corpus, fewest in FEWEST.items()
            if len(rows_of(language.value, corpus)) < fewest
        }
        body = [row["expect"]["body"] for row in rows_of(language.value, "body")]
        graves = {row: sum(row in rows for rows in body) for row in sorted(GRAVEST)}

        assert few == {}
        assert min(graves.values()) >= EACH_GRAVE, graves


def test_what_has_words_is_read() -> None:
    assert {*languages(), Language.ENGLISH, Language.SPANISH} == set(Language)
    for language in READ:
        assert glossary_of(language).lexicon.known
        assert (HERE / language.value).is_dir()
