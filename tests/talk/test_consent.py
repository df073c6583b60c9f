"""A consent is to a numbered text: another one is asked about before anything is noted."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.dialogue.changes import Forgotten
from bot.rules.log.records import CONSENT_VERSION, Athlete, Consent, Language
from bot.words.labels import LANGUAGE_NAMES
from tests.cases import each
from tests.talk.person import Person
from tests.talk.planners import SARA, TOM

EARLIER = Consent(CONSENT_VERSION - 1, datetime(2026, 2, 1, tzinfo=UTC))
BEFORE = {"en": replace(TOM, consent=EARLIER), "es": replace(SARA, consent=EARLIER)}
ASKS_STILL = {
    "en": "That question is closed. Nothing changed.",
    "es": "Esa pregunta ya está cerrada. No ha cambiado nada.",
}
ASKS = {"en": "reads otherwise now", "es": "dice otra cosa"}


def noted(person: Person, before: Athlete) -> bool:
    """Say whether more is on file than before, but when they were heard."""
    same = replace(person.athlete, heard=before.heard) == before
    return not same or bool(person.log.entries)


@each(
    "language, line",
    (
        ("en", "3x20m 15kg rpe 4 pain 0"),
        ("en", "my knee hurts, 6"),
        ("en", "/today"),
        ("en", "/log 3x20m"),
        ("en", "yes"),
        ("es", "3x20m 15kg esfuerzo 4"),
        ("es", "me duele la rodilla"),
        ("es", "/hoy"),
        ("es", "sí"),
    ),
)
def test_whatever_is_done_the_new_text_is_asked_about_and_nothing_noted(
    language: str, line: str
) -> None:
    person = Person(BEFORE[language])

    said = person.calls(line) if line.startswith("/") else person.says(line)

    assert ASKS[language] in said
    assert not noted(person, BEFORE[language])


@each("language, agrees", (("en", "yes"), ("en", ""), ("es", "sí"), ("es", "")))
def test_a_yes_files_the_new_text_and_everything_goes_on(language: str, agrees: str) -> None:
    person = Person(BEFORE[language])
    person.says("3x20m 15kg rpe 4 pain 0")
    if agrees:
        person.says(agrees)
    else:
        person.presses(person.tokens[-2])

    assert person.athlete.consent == Consent(CONSENT_VERSION, person.now)
    person.says("3x20m 15kg rpe 4 pain 0")
    assert ASKS[language] not in person.sees


def test_a_no_leads_to_the_end_with_the_export_first() -> None:
    person = Person(BEFORE["en"])
    person.says("done")

    said = person.says("no")

    assert "erase everything" in said
    assert person.buttons[0] == "Export first"
    person.says("yes")
    assert Forgotten() in person.changes


def test_who_keeps_everything_and_agrees_to_nothing_is_asked_again() -> None:
    person = Person(BEFORE["en"])
    person.says("done")
    person.says("no")
    person.taps("Keep everything")

    assert ASKS["en"] in person.calls("/today")
    assert person.athlete.consent == EARLIER


@each(
    "line, said",
    (
        ("/privacy", "What I keep"),
        ("/consent", "There is a newer text"),
        ("/delete", "type DELETE"),
        ("/export", "Here is all I keep"),
        ("/language es", "ajustes"),
        ("who sees my pain?", "Your body"),
        ("delete all my data", "type DELETE"),
    ),
)
def test_to_read_to_take_along_and_to_leave_need_no_answer_first(line: str, said: str) -> None:
    person = Person(BEFORE["en"])

    told = person.calls(line) if line.startswith("/") else person.says(line)

    assert said.lower() in told.lower()
    assert ASKS["en"] not in told


def test_where_help_is_comes_first() -> None:
    person = Person(BEFORE["en"])

    said = person.says("I have chest pain and can't breathe")

    assert "emergency number" in said.split(ASKS["en"])[0]


def test_for_a_minor_a_guardian_says_yes() -> None:
    minor = replace(BEFORE["en"], birth_year=2011, guardian=True)

    assert "a parent or guardian says yes here" in Person(minor).calls("/today")


def test_what_was_being_asked_is_gone_on_with() -> None:
    person = Person(TOM)
    person.calls("/log")
    asked = person.snapshot.dialogue.question
    assert asked is not None
    person.snapshot = replace(person.snapshot, athlete=BEFORE["en"])

    assert ASKS["en"] in person.says("15 kg")
    person.says("yes")

    assert person.snapshot.dialogue.question == asked


def test_a_made_up_agreement_to_another_text_files_nothing() -> None:
    person = Person(BEFORE["en"])
    for version in (CONSENT_VERSION + 1, CONSENT_VERSION - 1, "x"):
        person.presses(f"d.onboarding.agree.{version}")

    assert person.athlete.consent == EARLIER


@pytest.mark.parametrize("athlete", [TOM, Athlete()], ids=["agreed", "never asked"])
def test_whoever_agreed_to_it_or_to_nothing_is_not_asked_anew(athlete: Athlete) -> None:
    assert ASKS["en"] not in Person(athlete).calls("/today")


def test_the_card_says_to_which_text_and_when_with_its_year() -> None:
    assert "On Sun 1 Feb 2026 at 00:00 you agreed to this (version 1 of the text)" in Person(
        TOM
    ).calls("/consent")


@each(
    "athlete, line, asks",
    (
        (TOM, "I withdraw my consent", "Take it back?"),
        (SARA, "retiro mi consentimiento", "¿Lo retiras?"),
        (TOM, "delete all my data", "type DELETE"),
        (Athlete(consent=None, screened=TOM.screened), "I withdraw my consent", "type DELETE"),
    ),
)
def test_a_consent_is_taken_back_in_words(athlete: Athlete, line: str, asks: str) -> None:
    assert asks in Person(athlete).says(line)


def test_what_was_agreed_to_in_an_account_before_is_seen() -> None:
    before = Consent(1, datetime(2024, 5, 3, tzinfo=UTC))

    said = Person(replace(TOM, consents_before=(before,))).calls("/consent")

    assert "In an account before this one: version 1 of the text, on Fri 3 May 2024" in said


def test_a_language_on_the_card_redraws_it_and_what_the_coach_is() -> None:
    person = Person()
    person.calls("/start")
    english = person.history[-1]

    person.taps("Español")
    spanish = person.latest[-1]

    assert person.sees.startswith("Hola, soy Sled Coach.")
    assert "¿Puedo guardar" in spanish.words
    assert person.buttons == ["Sí, guárdalo", "No", *but(Language.SPANISH)]
    assert ASKS_STILL["es"] in person.presses(english.buttons[-1][1])  # that card is gone
    person.says("English")
    assert person.buttons == ["Yes, keep it", "No", *but(Language.ENGLISH)]
    assert person.athlete.language is Language.ENGLISH


def but(own: Language) -> list[str]:
    """Return the names of the languages but one."""
    return [name for language, name in LANGUAGE_NAMES.items() if language is not own]


@each("language, other", (("en", "es"), ("es", "en")))
def test_a_language_on_a_consent_that_was_given_changes_nothing(language: str, other: str) -> None:
    person = Person(Athlete(language=Language(language)))
    person.calls("/start")
    stale = dict(person.history[-1].buttons)[LANGUAGE_NAMES[Language(other)]]
    person.taps("Yes, keep it" if language == "en" else "Sí, guárdalo")
    before = person.athlete

    said = person.presses(stale)

    assert stale.endswith(other)
    assert said == ASKS_STILL[language]
    assert person.athlete == before
