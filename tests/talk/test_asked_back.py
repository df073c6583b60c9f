"""What is asked of the sessions behind somebody in few words: weekdays, the best, the pains."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.reading.body.talk import body_talk
from bot.reading.intents.asked_back import asks_of_sessions
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.pages import Sieve, hardest_week, sifted
from bot.rules.log.records import Language
from bot.stories.history.code import code_of, sieve_of
from tests.cases import each
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ada, lucia

TODAY = MONDAY_EVENING.date()
# days back, plates, sets, effort, pain
DONE = (
    (40, 20, 4, 4, 0),
    (33, 22.5, 5, 6, 4),
    (26, 25, 4, 4, 0),
    (19, 5, 7, 3, 0),
    (4, 5, 4, 8, 1),
)


def log() -> Log:
    return Log(
        tuple(
            Entry(
                f"e{back}",
                TODAY - timedelta(days=back),
                MONDAY_EVENING - timedelta(days=back),
                (Pulls(sets, 20.0, None, float(kg)),),
                rpe=effort,
                pain_during=pain,
                minutes=15,
            )
            for back, kg, sets, effort, pain in DONE
        )
    )


def trained(person: Person) -> Person:
    person.snapshot = replace(person.snapshot, log=log())
    return person


SAID = [
    ("my sessions on wednesday", "On a Wednesday"),
    ("wednesday sessions", "Wed 28 Jan"),
    ("show me my sessions on mondays and thursdays", "Thu 26 Feb"),
    ("what did i do on tuesdays", "On a Tuesday"),
    ("my best session", "with 25 kg"),
    ("heaviest", "with 25 kg"),
    ("what was my heaviest session?", "with 25 kg"),
    ("hardest session", "effort 8"),
    ("longest session", "7 × 20 m"),
    ("hardest week", "Mon 23 Feb to Sun 1 Mar"),
    ("longest streak", "4 weeks"),
    ("when did my knee hurt?", "With pain"),
    ("which sessions hurt", "Wed 28 Jan"),
    ("how many times did my knee hurt", "2 sessions"),
    ("mis sesiones del miércoles", "Los miércoles"),
    ("qué hice los jueves", "jue 26 feb"),
    ("mi mejor sesión", "con 25 kg"),
    ("la más pesada", "con 25 kg"),
    ("mi sesión más dura", "esfuerzo 8"),
    ("la semana más dura", "lun 23 feb"),
    ("mi racha más larga", "4 semanas"),
    ("¿cuándo me dolió la rodilla?", "Con dolor"),
    ("cuántas veces me dolió", "2 sesiones"),
]
SPANISH = frozenset(line for line, _ in SAID[14:])


@each(("line", "told"), SAID)
def test_it_is_answered_from_the_log_and_nothing_is_asked(line: str, told: str) -> None:
    person = trained(lucia() if line in SPANISH else ada())

    assert told in person.says(line)
    assert person.snapshot.dialogue.question is None
    assert person.changes == ()


NOT_ASKED = [
    "move my sessions on wednesday to friday",
    "wednesday session",
    "my sessions are on wednesday",
    "best day for a session",
    "when did my knee lock",
    "when did my knee swell",
    "when will my knee stop hurting",
    "my knee hurt when i did the heaviest",
    "mis sesiones son los lunes",
    "pasa mis sesiones del lunes al martes",
    "cuándo se me trabó la rodilla",
    "me dolió la rodilla",
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("line", NOT_ASKED)
def test_what_says_more_is_none_of_these(line: str, language: Language) -> None:
    assert not asks_of_sessions(line, language)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("when did my knee lock", Language.ENGLISH),
        ("when my knee hurts it swells", Language.ENGLISH),
        ("cuándo se me trabó la rodilla", Language.SPANISH),
    ],
)
def test_a_sign_is_heard_also_where_it_is_asked_of(line: str, language: Language) -> None:
    assert body_talk(line, language).rows


def test_a_button_carries_the_weekdays() -> None:
    sieve = Sieve(since=date(2026, 1, 1), weekdays=(0, 3))

    assert sieve_of(code_of(sieve)) == sieve
    assert {one.day.weekday() for one in sifted(log(), sieve)} == {3}


def test_the_hardest_week_is_the_one_that_cost_most() -> None:
    week = hardest_week(log().entries)

    assert week is not None
    assert (week.monday, week.load) == (date(2026, 2, 23), 8 * 15)


def test_a_session_of_another_year_says_which() -> None:
    person = ada()
    before = replace(log().entries[0], day=date(2025, 11, 12))
    person.snapshot = replace(person.snapshot, log=Log((before,)))

    assert "Wed 12 Nov 2025" in person.says("my last session")
