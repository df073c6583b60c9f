"""What a card says can be typed back, and what a card asks is answered in plain words."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.dialogue.question import Asking
from bot.rules.log.done import Check
from bot.rules.log.records import Language
from bot.stories.logging import questions as logging
from bot.stories.logging.questions import AskLeftOut, AskNew
from bot.stories.logging.said import Field
from bot.stories.matches import questions as matches
from bot.stories.morning.questions import AskMorningSigns
from bot.stories.onboarding.questions import AskStep
from bot.stories.screening import questions as screening
from tests.cases import each
from tests.talk.person import Person
from tests.talk.planners import SARA, TOM
from tests.talk.pullers import ada, has_trained, lucia
from tests.talk.test_every_question import TYPICAL, asked, card, ids
from tests.talk.test_reminding import person

TODAY = date(2026, 3, 2)


def who(language: str) -> Person:
    return has_trained(lucia() if language == "es" else ada())


def planned(language: str) -> Person:
    """Return somebody with 5 kg planned on a sled of 15 kg."""
    return person(SARA if language == "es" else TOM)


# --- the load with the sled in it ----------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "20 kg in all"),
        ("en", "20 kg including the sled"),
        ("en", "20kg with the sled"),
        ("en", "20 kg all in"),
        ("es", "20 kg en total"),
        ("es", "20 kg con el trineo"),
        ("es", "20 kg contando el trineo"),
    ],
)
def test_what_the_card_says_of_the_load_can_be_typed_back(language: str, line: str) -> None:
    asked = planned(language)
    asked.says("4x20m")
    asked.says(line)
    rest = "effort 4 pain 0" if language == "en" else "esfuerzo 4 dolor 0"
    told = planned(language)
    told.says(f"4x20m {line}, {rest}")

    assert [one.log.entries[-1].pulls[0].added_kg for one in (asked, told)] == [5, 5]


@pytest.mark.parametrize(("language", "line"), [("en", "25 kg in all"), ("es", "25 kg en total")])
def test_another_load_in_all_may_be_plates_alone_and_is_asked(language: str, line: str) -> None:
    one = planned(language)
    one.says("4x20m")
    before = one.log

    one.says(line)

    assert one.buttons == ["10 kg", "25 kg"]
    assert one.log == before


# --- the card of /fix ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line", "field"),
    [
        ("en", "the load", Field.LOAD),
        ("en", "weight", Field.LOAD),
        ("en", "the pain was wrong", Field.PAIN),
        ("en", "effort", Field.EFFORT),
        ("en", "sets please", Field.WORK),
        ("en", "change the day", Field.DAY),
        ("es", "la carga", Field.LOAD),
        ("es", "el dolor", Field.PAIN),
        ("es", "esfuerzo", Field.EFFORT),
        ("es", "cambiar las series", Field.WORK),
        ("es", "el día", Field.DAY),
    ],
)
def test_what_should_change_is_answered_by_its_name(
    language: str, line: str, field: Field
) -> None:
    one = who(language)
    one.calls(f"/fix {one.log.entries[0].id}")

    one.says(line)

    asking = one.snapshot.dialogue.question
    assert isinstance(asking, AskNew)
    assert asking.field is field


@pytest.mark.parametrize(
    ("language", "line", "kg"), [("en", "6 kg", 6), ("es", "6 kg", 6), ("en", "5.5kg", 5.5)]
)
def test_what_should_change_is_answered_by_the_value(language: str, line: str, kg: float) -> None:
    one = who(language)
    one.calls(f"/fix {one.log.entries[0].id}")

    one.says(line)

    assert one.log.entries[0].pulls[0].added_kg == kg


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_number_on_the_card_of_fix_is_asked_about(language: str) -> None:
    one = who(language)
    before = one.log
    one.calls(f"/fix {one.log.entries[0].id}")

    one.says("6")

    assert isinstance(one.snapshot.dialogue.question, AskLeftOut)
    assert one.log == before


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "the last one"), ("en", "today's"), ("es", "la última"), ("es", "la de hoy")],
)
def test_which_session_is_answered_in_words(language: str, line: str) -> None:
    one = who(language)
    one.calls("/fix")

    one.says(line)

    assert one.latest[-1].about == one.log.entries[0].id


# --- one sec -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "one sec"),
        ("en", "hang on a sec"),
        ("en", "just a moment please"),
        ("en", "give me a minute"),
        ("es", "un segundo"),
        ("es", "dame un momento"),
        ("es", "espera un segundo"),
    ],
)
@pytest.mark.parametrize("field", [Field.WORK, Field.LOAD, Field.EFFORT, Field.PAIN])
def test_a_moment_asked_for_is_no_second_of_work(language: str, line: str, field: Field) -> None:
    one = who(language)
    entry, asks = one.log.entries[0], ("logging", "new")
    one.presses(f"d.{'.'.join(asks)}.{entry.id}.{field.value}")

    one.says(line)

    assert one.log.entries == (entry,)
    assert isinstance(one.snapshot.dialogue.question, AskNew)


# --- wishes that were missed ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("en", "we've got a game on sunday at 11", "A match on Sun 8 Mar?"),
        ("en", "I want to correct my last session", "What should change?"),
        ("en", "great, see you", "See you. I'm here when you want to pull."),
        ("en", "I'd like mondays and fridays at 7 pm", "Monday and Friday at 19:00"),
        ("es", "tenemos partido el domingo a las 11", "¿Un partido el dom 8 mar?"),
        ("es", "quiero corregir mi última sesión", "¿Qué cambia?"),
        ("es", "genial, nos vemos", "Hasta luego. Aquí estoy cuando quieras tirar."),
    ],
)
@pytest.mark.parametrize("waits", [timedelta(minutes=1), timedelta(hours=3)])
def test_a_wish_is_heard_behind_a_card_and_later(
    language: str, line: str, told: str, waits: timedelta
) -> None:
    one = who(language)
    before = one.log
    one.now += waits

    assert told in one.says(line)
    assert one.log == before


# --- every button's name, and every example ------------------------------------------------

BODY = (screening.AskCard, AskMorningSigns)  # signs of a body are asked about first
EXAMPLE = re.compile(
    r"(?:[Ff]or example|such as|[Pp]or ejemplo|\bcomo|like|[Zz]um Beispiel|[Pp]or exemplo"
    r"|[Pp]ar exemple)[: ]\s*(?:a city, such as )?"
    r"(.+?)(?=[?!\n]|\.(?!\d)|$)"
)
NO_EXAMPLES = {
    "this is fine",
    "está",
    "estaba",
    "estava",
    "sempre",
}  # "exercise like this is fine"
NEVER_ASKED = {Field.MINUTES, Field.LOAD, Field.SETS, Field.DAY, Field.WORK, Field.DURATION}


def at_hand(question: Asking) -> bool:
    """Say whether it is asked as it stands, whatever else its fields could hold."""
    is_start = isinstance(question, AskStep)
    is_missing = isinstance(question, logging.AskMissing) and question.field in NEVER_ASKED
    return not (is_start or is_missing or isinstance(question, matches.AskWhichGoes))


HEARD = tuple(question for question in TYPICAL if at_hand(question))
BUTTONED = tuple(question for question in HEARD if not isinstance(question, BODY))


@pytest.mark.parametrize("language", Language)
@each("question", BUTTONED, ids=ids)
def test_every_button_of_a_question_can_be_typed(question: Asking, language: Language) -> None:
    for label, token in card(asked(question, language), question).buttons:
        tapped, typed = asked(question, language), asked(question, language)
        tapped.presses(token)
        typed.says(label)
        if label == "No estoy bien":  # asked about first, as what is said of a body
            continue

        assert typed.athlete == tapped.athlete, label
        assert _mornings(typed) == _mornings(tapped), label
        assert [one.pulls for one in typed.log.entries] == [
            one.pulls for one in tapped.log.entries
        ], label
        if token.startswith("a."):  # one that stands by itself leaves the question as it was
            assert typed.snapshot.dialogue.question == tapped.snapshot.dialogue.question, label


@pytest.mark.parametrize("language", Language)
@each("question", HEARD, ids=ids)
def test_every_example_of_a_question_is_understood(question: Asking, language: Language) -> None:
    one = asked(question, language)
    told = [card(one, question).words, one.says("zzz qqq 99999")]
    found = {found[1] for words in told for found in EXAMPLE.finditer(words)}
    lines = {
        part.strip(' ,"“”«»')
        for one in found
        for part in re.split(r",? (?:or|o|oder|ou) |, (?=[a-zA-ZÀ-ÿ])", one)
    }

    for line in lines - NO_EXAMPLES:
        heard = asked(question, language)
        heard.calls(line) if line.startswith("/") else heard.says(line)
        assert not heard.snapshot.dialogue.unheard, line
        assert heard.snapshot.dialogue.question != question, line


def _mornings(somebody: Person) -> list[Check]:
    """Return what was answered, whichever message it came in."""
    return [replace(check, message=None) for check in somebody.log.checks]
