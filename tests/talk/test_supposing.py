"""What if: the next sessions, were something otherwise; nothing is written."""

from dataclasses import replace

import pytest

from bot.rules.log.records import Flag
from tests.talk.person import Person
from tests.talk.test_wishes import sara, tom

ASKED = {
    "what if i skip thursday": ("If you skip Thu 5 Mar", "Skip it"),
    "what if i play 90 on sunday": ("If you play 90 min on Sun 8 Mar", "Note the match"),
    "what if it hurts 5 tomorrow": ("a pause until the joint is calm", "My week"),
    "what if i do 4x20 with 50 today": ("Tue 3 Mar: 4 × 20 m with 50 kg", "My week"),
    "what happens if i take two weeks off": ("If you're off from Tue 3 Mar to Mon 16", "Pause"),
    "what if i skip thursday and play on sunday": ("match on Sun 8 Mar", "Note the match"),
    "what if i skip thursday and play 90 on sunday": ("If you skip Thu 5 Mar", "Skip it"),
    "what if i miss the next two sessions": ("Tue 3 Mar\nIf you skip Thu 5 Mar", "My week"),
    "what if i skip thursday and sunday": ("If you skip Thu 5 Mar", "Skip it"),
    "what if I had skipped last thursday": ("If you had skipped Thu 26 Feb", "My week"),
    "what if I had done 60 kg last thursday": ("more than you did", "My week"),
    "what if I pull 60 kg on thursday": ("The plan has Thu 5 Mar: 3 × 20 m with 5 kg", "My week"),
    "what if the effort is 9 on thursday": ("one step back", "My week"),
    "what if I train on wednesday instead of tuesday": ("If you move Tue 3 Mar", "Move it"),
    "what if I train every day": ("I can't play that out", "My week"),
    "what if I train twice a week": ("I can't play that out", "My week"),
    "what if I sleep badly": ("I can't play that out", "My week"),
    "y si me hubiera saltado el jueves pasado": ("hubieras saltado el jue 26 feb", "Mi semana"),
    "y si tiro 60 kg mañana": ("quizá no", "Mi semana"),
    "y si el jueves pasado me hubiera dolido 4": ("hubiera llegado a 4", "Mi semana"),
    "y si entreno dos veces por semana": ("no lo puedo prever", "Mi semana"),
    "y si me salto el jueves y juego el domingo": ("partido el dom 8 mar", "Anotar el partido"),
    "y si falto a las dos próximas sesiones": (
        "mar 3 mar\nSi te saltas el jue 5 mar",
        "Mi semana",
    ),
    "y si me salto el jueves": ("Si te saltas el jue 5 mar", "Saltarla"),
    "qué pasa si juego 90 el domingo": ("Si juegas 90 min el dom 8 mar", "Anotar el partido"),
    "y si mañana me duele 5": ("una pausa hasta que la articulación", "Mi semana"),
    "y si hago 4x20 con 50 hoy": ("mar 3 mar: 4 × 20 m con 50 kg", "Mi semana"),
}


def whose(line: str) -> Person:
    return sara() if line.startswith(("y si", "qué")) else tom()


@pytest.mark.parametrize("line", ASKED)
def test_what_would_be_is_told_and_nothing_written(line: str) -> None:
    person = whose(line)
    before = person.snapshot
    told, offered = ASKED[line]

    assert told in person.says(line)
    assert offered in person.buttons
    assert person.changes == ()
    assert (person.athlete, person.log) == (before.athlete, before.log)


def test_an_open_question_stays_open_behind_it() -> None:
    person = tom()
    person.says("4x20m 30kg")
    asked = person.snapshot.dialogue.question
    assert asked is not None

    person.says("what if i skip thursday")

    assert person.snapshot.dialogue.question == asked


def test_what_is_offered_does_what_was_supposed() -> None:
    person = tom()
    person.says("what if i skip thursday")
    person.taps("Skip it")
    assert [day.day for day in person.athlete.not_done] == [5]

    person.says("what if i move tuesday to wednesday")
    person.taps("Move it")
    assert [(one.of.day, one.to.day) for one in person.athlete.moves] == [(3, 4)]

    person.says("what if i play 90 on sunday")
    person.taps("Note the match")
    assert [one.day.day for one in person.athlete.fixtures] == [8]


@pytest.mark.parametrize(
    "line",
    [
        "what if my calf is hot and swollen",
        "what happens if my knee is locked",
        "y si tengo la pantorrilla hinchada y caliente",
        "what if i want to die",
    ],
)
def test_what_it_says_of_a_body_is_heard_first(line: str) -> None:
    person = whose(line)

    person.says(line)

    assert person.snapshot.dialogue.question is not None or person.changes
    assert "Skip it" not in person.buttons


def test_whoever_is_stopped_is_told_that() -> None:
    person = tom()
    flagged = replace(person.athlete, flags=(Flag("RF04", person.now.date()),))
    person = Person(flagged, person.log, person.now)

    told = person.says("what if i skip thursday")

    assert "If you skip" not in told


def test_a_day_without_a_session_changes_nothing_and_one_far_off_is_left_to_others() -> None:
    assert "Nothing is planned on Sat 7 Mar" in tom().says("what if i skip saturday")
    assert "If you" not in tom().says("what if i play on 1 december")
