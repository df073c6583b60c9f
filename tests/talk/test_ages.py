"""An age that is too young, told in any words at any moment: declined, or a guardian asked for."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.contract import Called
from bot.dialogue.question import Asking
from bot.reminders.called_for import rules_for
from bot.rules.log.records import Athlete, Language
from bot.stories.body.questions import AskWatch
from bot.stories.kit.questions import AskEmptyMass
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.screening.questions import AskFurther
from tests.cases import each
from tests.talk.person import Person
from tests.talk.pullers import ada
from tests.talk.test_every_question import TYPICAL, asked, ids
from tests.talk.test_onboarding import talked

CONSENTED = ("/start", "[Yes, keep it]")
TRIED = (
    "/today",
    "/log 4x20m 5kg rpe 3",
    "done",
    "I was born in 1990",
    "/start",
    "/undo",
    "/link",
)


def does(person: Person, one: str) -> str:
    return person.calls(one) if one.startswith("/") else person.says(one)


def shows_session(person: Person) -> bool:
    return bool({"Done", "Done as planned", "Hecho"} & set(person.buttons))


def question_of(person: Person) -> Asking | None:
    return person.snapshot.dialogue.question


# --- whatever is asked ---------------------------------------------------------------------


@each("question", TYPICAL, ids=ids)
def test_a_child_is_declined_whatever_is_asked(question: Asking) -> None:
    for line in ("I am 12", "soy de 2015"):
        kid = asked(question)
        log = kid.log

        assert "13 and over" in kid.says(line)
        for other in TRIED:
            assert "13 and over" in does(kid, other), (line, other)
            assert not shows_session(kid)
        assert kid.log == log


@each("question", TYPICAL, ids=ids)
def test_a_minor_waits_for_a_guardian_whatever_is_asked(question: Asking) -> None:
    teen = asked(question)

    teen.says("I'm only 14")

    assert teen.athlete.birth_year == 2011
    assert "guardian" in teen.sees
    teen.calls("/today")
    assert not shows_session(teen)


@pytest.mark.parametrize(
    "line", ["I am 12 kg lighter", "my son is 12", "12 sets", "tengo 12 kg de discos"]
)
@pytest.mark.parametrize("question", [None, AskEmptyMass()])
def test_another_number_makes_nobody_younger(question: Asking | None, line: str) -> None:
    person = asked(question) if question else ada()

    person.says(line)

    assert (person.athlete.birth_year, person.athlete.declined) == (1990, None)


# --- a decline -----------------------------------------------------------------------------

OTHER_WAYS: dict[str, Callable[[Person], str]] = {
    "said": lambda kid: kid.says("turned 12 last week"),
    "behind a command": lambda kid: kid.calls("/log I'm 12"),
    "edited": lambda kid: kid.edits(kid.message_name, "sorry, I'm 12"),
    "beside a session": lambda kid: kid.says("4x20m 5kg rpe 3, I'm only 12"),
}


@pytest.mark.parametrize("way", OTHER_WAYS)
def test_a_child_is_declined_in_whatever_way_it_is_told(way: str) -> None:
    kid = ada()
    kid.says("hello")

    assert "13 and over" in OTHER_WAYS[way](kid)
    assert kid.log.entries == ()


def test_a_second_year_counts_from_the_next_day_on() -> None:
    slip = ada()
    slip.says("I am 12")
    slip.says("sorry, I was born in 1990")
    assert not shows_session(slip)

    slip.waits(days=3)  # a day with a session
    assert "Which year" in slip.calls("/today")
    assert not shows_session(slip)
    slip.says("1990")

    assert (slip.athlete.birth_year, slip.athlete.declined) == (1990, None)
    slip.calls("/today")
    assert shows_session(slip)


def test_who_says_it_again_the_next_day_is_erased_and_rests_again() -> None:
    kid = ada()
    kid.says("I am 12")
    kid.waits(hours=25)
    kid.says("hello")

    assert "I have erased what you told me" in kid.says("2014")

    assert kid.athlete == Athlete(declined=kid.now)
    assert "13 and over" in kid.calls("/start")


def test_who_meant_fifteen_needs_a_guardian_the_next_day() -> None:
    teen = ada()
    teen.says("I am 12")
    teen.waits(days=3)
    teen.calls("/today")

    assert "guardian" in teen.says("2010")
    assert not shows_session(teen)
    teen.taps("I'm a parent: yes")
    teen.calls("/today")
    assert shows_session(teen)


def test_a_log_that_waits_can_be_erased_at_once_and_the_day_runs_on() -> None:
    kid = ada()
    kid.says("I am 12")
    then = kid.now
    kid.waits(hours=2)

    kid.taps("Erase everything")

    assert kid.athlete == Athlete(declined=then)
    assert "13 and over" in kid.says("I was born in 1990")


def test_deleting_does_not_end_the_day() -> None:
    kid = ada()
    kid.says("I am 12")

    kid.calls("/delete")
    assert "erased" in kid.says("DELETE")

    assert "13 and over" in kid.calls("/start")
    kid.waits(hours=24)
    assert "May I keep" in kid.calls("/start")


def test_a_child_is_declined_before_anything_is_agreed_to() -> None:
    kid = talked("/start", "soy de 2014")

    assert "13 and over" in kid.sees
    assert "13 and over" in does(kid, "/start")
    kid.waits(hours=25)
    assert "May I keep" in does(kid, "/start")


@pytest.mark.parametrize("line", ["I am 12, I can't breathe", "I'm 12 and I want to kill myself"])
def test_a_life_in_danger_comes_before_a_decline(line: str) -> None:
    kid = ada()

    said = kid.says(line)

    assert "13 and over" in said
    assert "emergency" in said[: said.index("13 and over")]


def test_a_life_in_danger_is_heard_on_the_day_of_a_decline() -> None:
    kid = ada()
    kid.says("I am 12")

    assert "emergency" in kid.says("my chest hurts and I can't breathe")


def test_nobody_is_reminded_after_a_decline() -> None:
    kid = ada()
    assert rules_for(kid.athlete, kid.log, kid.now.date())
    kid.says("I am 12")

    assert not rules_for(kid.athlete, kid.log, kid.now.date())


# --- a guardian ----------------------------------------------------------------------------


def test_a_guardian_opens_the_sessions_of_who_told_their_age_late() -> None:
    teen = ada()
    assert "parent or guardian" in teen.says("I'm 15 btw")
    teen.taps("Not now")
    assert "/start" in teen.calls("/today")

    teen.calls("/start")
    teen.taps("I'm a parent: yes")

    teen.calls("/today")
    assert shows_session(teen)


def test_a_session_told_with_the_age_is_kept_and_the_next_waits() -> None:
    teen = ada()

    said = teen.says("4x20m 5kg rpe 3 pain 0, I'm 15")

    assert len(teen.log.entries) == 1
    assert "parent or guardian" in said
    assert question_of(teen) == AskStep(OnboardingStep.GUARDIAN)
    teen.calls("/undo")
    assert teen.athlete.birth_year == 2010


def test_the_first_questions_go_on_where_they_were_once_a_guardian_agrees() -> None:
    teen = talked(*CONSENTED, "1990", "[Something fits]", *["[None of these]"] * 2)
    assert question_of(teen) == AskStep(OnboardingStep.HEALTH)

    teen.says("actually I'm 14")
    assert question_of(teen) == AskStep(OnboardingStep.GUARDIAN)
    teen.taps("Not now")
    assert "guardian" in teen.calls("/start")
    teen.says("I'm her mother, yes")

    assert question_of(teen) == AskStep(OnboardingStep.HEALTH)


def test_an_age_told_before_consent_is_not_asked_for_again() -> None:
    teen = talked("/start", "I'm 14")
    assert "guardian" in teen.sees

    teen.taps("Yes, keep it")

    assert question_of(teen) == AskStep(OnboardingStep.GUARDIAN)


def test_who_has_a_guardian_on_file_only_gets_younger() -> None:
    teen = ada(birth_year=2009, guardian=True)

    assert "Noted" in teen.says("I'm 14")

    assert teen.athlete.birth_year == 2011
    teen.calls("/today")
    assert shows_session(teen)


@pytest.mark.parametrize("line", ["I'm 45", "I was born in 1980", "I'm 30 years old"])
def test_an_older_age_changes_nothing(line: str) -> None:
    teen = ada(birth_year=2009, guardian=True)

    teen.says(line)

    assert teen.athlete.birth_year == 2009


def test_a_body_comes_before_the_guardian_and_the_age_is_kept() -> None:
    teen = ada()

    teen.says("I'm 15 and my knee locked")

    assert teen.athlete.birth_year == 2010
    assert question_of(teen) != AskStep(OnboardingStep.GUARDIAN)
    teen.calls("/today")
    assert not shows_session(teen)


# --- a parent writes -----------------------------------------------------------------------

OF_A_CHILD = (
    (Language.ENGLISH, "my daughter twisted her knee last night and won't put her foot down"),
    (Language.ENGLISH, "my son's ankle is swollen"),
    (Language.ENGLISH, "our lad went grey and dropped in the warm up"),
    (Language.SPANISH, "mi hija se torció la rodilla y no quiere pisar"),
    (Language.SPANISH, "a mi hijo le duele el pecho cuando corre"),
    (Language.SPANISH, "mi hijo se puso blanco y se cayó redondo"),
)


@each("language, line", OF_A_CHILD, ids=[line for _, line in OF_A_CHILD])
def test_a_parent_tells_of_the_child_whose_account_it_is(language: Language, line: str) -> None:
    child, parent = (
        Person(replace(ada(birth_year=year, guardian=year > 2000).athlete, language=language))
        for year in (2011, 1980)
    )

    child.says(line)
    parent.says(line)

    assert isinstance(question_of(child), AskWatch) or child.athlete.flags
    assert not isinstance(question_of(parent), AskWatch)


@pytest.mark.parametrize(
    ("language", "hello", "line"),
    [
        (Language.ENGLISH, "yes", "had our little girl in october, want to get back to it"),
        (Language.SPANISH, "sí", "tuve a mi niña en octubre, quiero volver"),
    ],
)
def test_who_had_a_child_speaks_of_themselves_before_their_age_is_known(
    language: Language, hello: str, line: str
) -> None:
    newcomer = Person(Athlete(language=language))
    newcomer.says("/start")
    newcomer.says(hello)

    newcomer.says(line)

    assert isinstance(question_of(newcomer), AskWatch)


def test_a_guardian_who_says_so_is_heard_whatever_the_age() -> None:
    for language, line in (
        (Language.ENGLISH, "mum here, she fainted at school in march"),
        (Language.SPANISH, "soy la mamá de Leo, le duele el pecho"),
    ):
        parent = Person(replace(ada().athlete, language=language))

        parent.says(line)

        assert isinstance(question_of(parent), AskWatch), line


def test_a_question_of_safety_stays_open_when_an_age_is_told() -> None:
    question = next(one for one in TYPICAL if isinstance(one, AskFurther))
    teen = asked(question)

    teen.says("I'm 14")

    assert question_of(teen) == question
    assert teen.athlete.birth_year == 2011


def test_the_same_in_spanish() -> None:
    leo = Person(replace(ada().athlete, language=Language.SPANISH))

    assert "13 años o más" in leo.says("cumplí 12 la semana pasada")
    assert "13 años o más" in leo.does(Called("today", "", "m"))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "can my 10 year old do it"),
        ("en", "my son is 12 years old"),
        ("en", "its a 10 year old tyre"),
        ("es", "lo puede hacer mi hijo de 10 años"),
        ("es", "mi hija tiene 11 años"),
        ("de", "kann mein 10 jähriger sohn das machen"),
        ("fr", "mon fils de 10 ans peut le faire"),
        ("pt", "meu filho de 10 anos pode fazer"),
    ],
)
def test_the_age_of_a_child_or_a_tyre_is_nobodys_here(language: str, line: str) -> None:
    person = ada(language=Language(language))
    before = person.athlete

    person.says(line)

    assert person.athlete == before
