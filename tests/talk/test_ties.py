"""A line that is all answer and all wish is asked about with two buttons, and nothing written."""

from datetime import date

import pytest

from bot.dialogue.question import Asking
from bot.rules.log.records import Language, PauseReason
from bot.stories.matches.questions import AskMatchDay
from bot.stories.morning.questions import AskMorningPain
from bot.stories.pause.questions import AskUntil
from bot.stories.talk.questions import AskTie
from bot.stories.today.questions import AskJointPain
from tests.talk.person import Person
from tests.talk.test_every_question import asked

MONDAY = date(2026, 3, 2)
UNTIL, MATCH = AskUntil(PauseReason.SICK, MONDAY), AskMatchDay(MONDAY)
MORNING, PAIN = AskMorningPain(MONDAY), AskJointPain(MONDAY)


def torn(question: Asking, language: str, line: str) -> Person:
    one = asked(question, Language(language))
    one.says(line)
    return one


@pytest.mark.parametrize(
    ("question", "language", "line"),
    [
        (MATCH, "en", "no plates today"),
        (MATCH, "es", "hoy sin discos"),
        (UNTIL, "en", "no plates today"),
        (UNTIL, "es", "qué toca mañana"),
        (UNTIL, "es", "hoy sin discos"),
        (MORNING, "es", "solo una vez por semana"),
        (PAIN, "es", "solo una vez por semana"),
    ],
)
def test_a_tie_is_asked_and_writes_nothing(question: Asking, language: str, line: str) -> None:
    before = asked(question)

    one = torn(question, language, line)

    assert isinstance(one.snapshot.dialogue.question, AskTie)
    assert one.buttons[0] == ("My answer" if language == "en" else "Mi respuesta")
    assert len(one.buttons) == 2
    assert (one.athlete.fixtures, one.athlete.pauses) == ((), ())
    assert one.log.checks == before.log.checks


def test_it_was_the_answer() -> None:
    one = torn(MATCH, "en", "no plates today")

    one.taps("My answer")

    assert [match.day for match in one.athlete.fixtures] == [MONDAY]
    assert one.snapshot.dialogue.parked is None


def test_it_was_the_wish_and_the_question_comes_back() -> None:
    one = torn(UNTIL, "es", "qué toca mañana")

    one.taps("Próxima sesión")

    assert one.athlete.pauses == ()
    assert one.snapshot.dialogue.question == UNTIL


@pytest.mark.parametrize(
    ("question", "language", "line"),
    [
        (MATCH, "en", "next sunday"),
        (MATCH, "en", "saturday"),
        (MATCH, "es", "el domingo que viene"),
        (UNTIL, "en", "friday"),
        (UNTIL, "en", "tomorrow"),
        (UNTIL, "es", "el viernes"),
        (PAIN, "en", "about a 3"),
        (PAIN, "es", "un 3 hoy"),
    ],
)
def test_a_plain_answer_is_no_tie(question: Asking, language: str, line: str) -> None:
    one = torn(question, language, line)

    assert not isinstance(one.snapshot.dialogue.question, AskTie)
    assert one.changes != ()
