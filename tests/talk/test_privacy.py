"""What is kept, why, who sees it and for how long: in plain words, on one card."""

from dataclasses import replace

import pytest

from bot.dialogue.state import Dialogue
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Language
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.onboarding.table import ORDER
from bot.stories.privacy.kept import KINDS
from bot.stories.privacy.story import kind_named
from tests.cases import each
from tests.talk.person import Person
from tests.talk.planners import MONDAY, SARA, THURSDAY, TOM, calm

PEOPLE = {
    Language.ENGLISH: ("‹ In short", "All of it as a file", "What I keep, and who sees it"),
    Language.SPANISH: ("‹ En breve", "Todo en un archivo", "Qué guardo y quién lo ve"),
}


@pytest.mark.parametrize("language", PEOPLE)
def test_every_kind_is_a_page_of_one_card(language: Language) -> None:
    back, out, title = PEOPLE[language]
    person = Person(Athlete(language=language))
    assert person.calls("/privacy").startswith(title)
    labels = person.buttons
    assert labels[-1] == out
    assert len(labels) == len(KINDS) + 1

    for label in labels[:-1]:
        page = person.taps(label)
        assert page.splitlines()[0] == label
        assert len(page.splitlines()) == 5

    assert person.taps(back).startswith(title)


@each(
    "line, kind",
    (
        ("who sees my pain?", "body"),
        ("¿quién ve mi dolor?", "body"),
        ("do you keep my messages", "talk"),
        ("what do you know about me?", None),
        ("qué guardas de mí", None),
        ("can my coach see my loads", "squads"),
        ("who sees my pain and my loads", None),
        ("is my pain data private", "body"),
        ("quién puede ver mis sesiones", "training"),
        ("are my backups private", "erased"),
    ),
)
def test_a_question_opens_the_page_that_it_is_about(line: str, kind: str | None) -> None:
    assert kind_named(line) == kind


@each(
    "language, line, begins",
    (
        (Language.ENGLISH, "who sees my pain?", "Your body"),
        (Language.ENGLISH, "what do you know about me?", "What I keep"),
        (Language.SPANISH, "¿quién ve mi dolor?", "Tu cuerpo"),
        (Language.SPANISH, "qué guardas de mí", "Qué guardo"),
        (Language.ENGLISH, "is it backed up?", "After erasing"),
        (Language.ENGLISH, "how long do you keep my sessions?", "Your training"),
        (Language.ENGLISH, "which accounts of mine do you have?", "Your apps"),
        (Language.ENGLISH, "can my coach see my loads?", "Squads"),
        (Language.SPANISH, "¿hay copias de seguridad?", "Tras borrar"),
        (Language.SPANISH, "¿cuánto tiempo guardas mis sesiones?", "Tu entreno"),
        (Language.SPANISH, "¿mi entrenador ve mis cargas?", "Tus grupos"),
    ),
)
def test_it_is_asked_in_plain_words(language: Language, line: str, begins: str) -> None:
    person = Person({Language.ENGLISH: TOM, Language.SPANISH: SARA}[language])

    assert person.says(line).startswith(begins)


@pytest.mark.parametrize(
    "athlete, log, now",
    [
        pytest.param(TOM, calm(MONDAY, THURSDAY), "Now: 2 sessions, 2 mornings, on Telegram."),
        pytest.param(TOM, calm(MONDAY), "Now: one session, one morning, on Telegram."),
        pytest.param(SARA, calm(MONDAY), "Ahora: una sesión, una mañana, en Telegram."),
        pytest.param(Athlete(), Log(), None),
    ],
    ids=["some", "one", "es", "a stranger"],
)
def test_it_says_how_much_there_is_of_theirs(athlete: Athlete, log: Log, now: str | None) -> None:
    said = Person(athlete, log).calls("/privacy").splitlines()

    assert [one for one in said if one.startswith(("Now:", "Ahora:"))] == [now] * (now is not None)


AMID_THE_START = {
    Language.ENGLISH: (
        "delete all my data",
        "type DELETE",
        "export my data",
        "Here is all I keep",
    ),
    Language.SPANISH: (
        "borra todos mis datos",
        "escribe BORRAR",
        "exporta mis datos",
        "Aquí tienes",
    ),
}


@pytest.mark.parametrize("language", AMID_THE_START)
def test_amid_any_question_of_the_start_a_wish_to_leave_is_no_answer(language: Language) -> None:
    leaving, leads, taking, hands = AMID_THE_START[language]
    for step in ORDER:
        consent = None if step is OnboardingStep.CONSENT else TOM.consent
        person = Person(Athlete(language=language, consent=consent, onboarding=step.value))
        asking = AskStep(step)
        person.snapshot = replace(person.snapshot, dialogue=Dialogue(asking, 1))

        assert hands in person.says(taking)
        assert leads in person.says(leaving)
        person.says("no")

        assert person.snapshot.dialogue.question == asking
