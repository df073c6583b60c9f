"""What was done in part, or was something else, is logged as it was told and never as planned."""

import pytest

from bot.dialogue.changes import Wrote
from bot.rules.log.records import Language
from tests.talk.person import Person
from tests.talk.pullers import ada

LANGUAGES = {one.value: one for one in Language}


def who(language: str) -> Person:
    return ada(language=LANGUAGES[language])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "did 30 push ups"),
        ("en", "30 push ups done"),
        ("en", "i did bench"),
        ("en", "i did my homework"),
        ("es", "hice 30 flexiones"),
        ("es", "hice sentadillas"),
        ("es", "hice la cena"),
        ("es", "terminé tarde de trabajar"),
        ("en", "did a bit of gardening"),
        ("en", "completed my taxes"),
        ("en", "cancel my netflix"),
        ("en", "done with him"),
        ("es", "completé el curso"),
        ("de", "30 liegestütze gemacht"),
        ("fr", "j'ai fait 30 pompes"),
        ("pt", "fiz 30 flexões"),
        ("en", "i still have to do 2 sets"),
        ("es", "todavía me faltan 2 series"),
        ("de", "ich muss noch 2 sätze machen"),
        ("fr", "il me reste 2 séries"),
        ("pt", "ainda faltam 2 séries"),
        ("en", "stop here"),
        ("es", "para aquí"),
    ],
)
def test_what_is_no_session_writes_none(language: str, line: str) -> None:
    person = who(language)
    before = person.athlete

    person.says(line)

    assert not person.changes
    assert (person.log.entries, person.athlete) == ((), before)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "i did double"),
        ("es", "hice el doble"),
        ("de", "doppelt so viel gemacht"),
        ("fr", "j'ai fait le double"),
        ("pt", "fiz o dobro"),
    ],
)
def test_more_than_was_planned_is_asked_about(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    assert not any(isinstance(one, Wrote) for one in person.changes)
    assert person.snapshot.dialogue.question is not None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "stopped after 2, knee 4"),
        ("es", "paré después de 2, rodilla 4"),
        ("de", "nach 2 aufgehört, knie 4"),
        ("fr", "arrêté après 2, genou 4"),
        ("pt", "parei depois de 2, joelho 4"),
    ],
)
def test_a_session_that_was_stopped_keeps_its_sets_and_its_pain(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    (entry,) = person.log.entries
    assert (entry.pulls[0].pulls, entry.pain_during) == (2, 4)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "managed three then ran out of time"),
        ("en", "did 3, too tired for more"),
        ("es", "alcancé a hacer tres y se me acabó el tiempo"),
        ("es", "hice 3 y me quedé sin tiempo"),
    ],
)
def test_what_time_was_left_for_is_what_was_done(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    (entry,) = person.log.entries
    assert entry.pulls[0].pulls == 3


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "done but it nearly killed me, 9/10"), ("es", "hecho pero casi me mata, 9/10")],
)
def test_what_a_session_did_to_somebody_is_no_pain_of_a_joint(language: str, line: str) -> None:
    person = who(language)

    asked = person.says(line)

    assert all(one.pain_during is None for one in person.log.entries)
    assert "9" in asked


@pytest.mark.parametrize(("language", "line"), [("es", "sí jefe hecho"), ("en", "yes boss done")])
def test_a_yes_before_what_was_done_is_no_if(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    assert len(person.log.entries) == 1


@pytest.mark.parametrize(
    ("language", "line", "effort"),
    [
        ("en", "done, tiredness 6", 6),
        ("es", "hecho, cansancio 6", 6),
        ("de", "fertig, müdigkeit 6", 6),
        ("fr", "fait, fatigue 6", 6),
        ("pt", "feito, cansaço 6", 6),
        ("en", "did the lot, pretty easy id say 3", 3),
        ("es", "todo hecho, facilito, un 3", 3),
    ],
)
def test_an_effort_by_another_name_is_one(language: str, line: str, effort: int) -> None:
    person = who(language)

    person.says(line)

    (entry,) = person.log.entries
    assert entry.rpe == effort


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "3x20 or was it 4"), ("es", "3x20 o eran 4"), ("de", "3x20 oder waren es 4")],
)
def test_how_many_there_were_is_asked(language: str, line: str) -> None:
    person = who(language)

    person.says(line)

    assert person.buttons == ["3", "4"]
