"""No number of a rule stands in a text: it is put in from where it decides, in every language."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import time, timedelta
from enum import Enum
from functools import cache, partial
from itertools import pairwise, product
from types import ModuleType
from typing import Any

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import visitor

from bot.rules.log.records import Language
from bot.rules.pain.zones import ADULT_LIMITS
from bot.stories.library.layout import PLACE
from bot.stories.library.said import AnswerTold
from bot.stories.library.shelf import answers_in
from bot.words import rule_numbers
from bot.words.lines import lines_of
from bot.words.phrase import phrase
from bot.words.rule_numbers import NUMBERS
from bot.words.voice import Voice
from tests.cases import each
from tests.talk.asked import messages, wanted

ANSWER = "answer "  # what the names of texts in files of their own begin with
TOLD = "‹told›"  # stands for whatever else a line tells


class _Puts(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def places(language: Language) -> dict[str, list[str]]:
    """Return the lines that put something in, by what they put in."""
    found: dict[str, list[str]] = {}
    for name, message in messages(language).items():
        puts = _Puts()
        puts.visit(message)
        for one in puts.names:
            found.setdefault(one, []).append(name)
    for answer in answers_in(language).values():
        for place in PLACE.finditer(answer.body):
            if place["is_amount"]:
                found.setdefault(place["name"], []).append(f"{ANSWER}{answer.id}")
    return found


ONCE_FOR_ALL = [partial(places, language) for language in Language]


def putting_in(number: str, language: Language) -> list[str]:
    """Return the lines that put a rule's number in."""
    return places(language).get(number, [])


def said(name: str, language: Language) -> tuple[str, ...]:
    """Return a line in each of its wordings, or an answer."""
    if name.startswith(ANSWER):
        told = AnswerTold(name.removeprefix(ANSWER), ADULT_LIMITS)
        return (phrase(told, Voice(language)).plain,)
    facts = wanted(language)[name]
    chosen = {one: tuple(sorted(facts.keys.get(one, (TOLD,)))) for one in facts.variables}
    return tuple(
        lines_of(language).say(name, dict(zip(chosen, choice, strict=True)))
        for choice in product(*chosen.values())
    )


def constants_of(number: Callable[[], object]) -> Iterator[tuple[ModuleType, str]]:
    """Yield the constants a number is read from, as its code names them."""
    names = number.__code__.co_names
    for module, constant in pairwise(names):
        owner = getattr(rule_numbers, module, None)
        if isinstance(owner, ModuleType) and constant.isupper():
            yield owner, constant


def raised(value: Any) -> Any:
    """Return a constant with every number in it another one."""
    match value:
        case bool() | str() | Enum() | None:
            return value
        case float() if value < 1:
            return value / 2
        case int() | float():
            return value + 4
        case time():
            return value.replace(hour=(value.hour + 1) % 24)
        case timedelta():
            return value + timedelta(days=28)
        case dict():
            return {key: raised(one) for key, one in value.items()}
        case tuple():
            return tuple(raised(one) for one in (*value, value[-1]))
        case _ if is_dataclass(value):
            changed = {one.name: raised(getattr(value, one.name)) for one in fields(value)}
            return replace(value, **changed)  # type: ignore[type-var]
        case _:
            return value


@each("number", NUMBERS)
def test_a_rules_number_is_put_in_somewhere(number: str) -> None:
    assert putting_in(number, Language.ENGLISH)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_text_follows_the_number_of_its_rule(
    number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [(name, one) for one in Language for name in putting_in(number, one)]
    before = {line: said(*line) for line in lines}
    constants = list(constants_of(NUMBERS[number]))
    for module, constant in constants:
        monkeypatch.setattr(module, constant, raised(getattr(module, constant)))

    assert constants
    assert [line for line in lines if said(*line) == before[line]] == []


# --- numbers that do stand in a text ---------------------------------------------------------

# What no rule decides, wherever it stands.
NO_RULE = (
    # an example of what may be typed, to the end of its line
    r"(?:such as|for example|or type (?:it|one like|days and hour at once)|type it too)\b.*$",
    r"(?:por ejemplo|o escr[ií]be(?:la|lo)?|también escrito|como(?! mucho))\b.*$|UTC.\d",
    r"/(?:kit|match|schedule|squad|link) .*$",
    r"[“\"].*[”\"]",
    r"\b0[-– ](?:to |a )?(?:10\b|$)|\b0(?= to\b| a\b| is\b| es\b|-)",  # the scale, or nothing
    r"\b(?:of|de) 10\b",  # the scale again
    r"\b3G\b",  # a kind of pitch
    r"^\d\. ",  # lines that are counted
    r"\b(?:los|las|otra|lado) (?:dos|mitad)\b|\b(?:other|forward) half\b",  # both of two
)
# What stands in one line only, and why no rule's number is meant.
NAMED = {
    "what a button does is its own name; another amount is another button": (
        "room-button-hour-later",
        "room-button-day-later",
        "reminding-button-in-an-hour",
        "pause-button-three-days",
        "pause-button-two-weeks",
    ),
    "a name of the rule's own answer": (
        "pause-way-two-levels-down",
        "session-because-step-two-levels-down",
        "why-asks-two-levels-down",
        "logging-course-two-reds",
        "why-course-two-reds",
        "squad-sign-two-reds",
    ),
    "asked and answered by a person: nothing is reckoned from it": (
        "screening-flag-button-acute-injury",
        "screening-flag-acute-injury",
        "screening-flag-pregnancy",
        "onboarding-signs-lately",
        "screening-card-joint",
        "screening-card-health",
        "session-forward-cue-straight-then-bent",
    ),
    "points of a published scale (CR-10), studies, titles and their years": (
        "library-credits-given",
        "logging-ask-effort",
        "onboarding-asked-baseline",
    ),
    "an example, or a code, as it is typed": (
        "logging-form-field-length",
        "logging-example-work",
        "logging-example-load",
        "logging-example-sets",
        "logging-example-distance",
        "logging-example-duration",
        "logging-example-minutes",
        "logging-example-effort",
        "logging-example-pain",
        "logging-example-pain-now",
        "logging-form-example-sets",
        "logging-form-example-length",
        "logging-form-example-load",
        "logging-form-example-effort",
        "logging-form-example-pain",
        "front-option-line-sessions",
        "front-suggested-lead",
        "front-suggested-quiet",
        "session-example",
    ),
    "how something is done or answered": (
        "kit-look-out-band",
        "live-button-halve",
        "live-rough",
        "live-slower",
        "kit-plate-step-wanted",
        "logging-hold-means",
        "logging-two-readings",
        "onboarding-welcome",
        "onboarding-aside-lasts",
        "onboarding-misheard-year",
        "onboarding-misheard-returning",
        "schedule-unclear-quiet",
        "session-cue-stop",
        "session-hold-needs",
        "today-new-load",
    ),
}
IN_WORDS = {
    Language.ENGLISH: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|halve|"
    "third|fourth|fifth|sixth|tenth|quarter|twice",
    Language.SPANISH: "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mitad|tercera?|"
    "tercio|cuart[ao]|quint[ao]|sext[ao]|décim[ao]|doble",
}


class _Written(visitor.Visitor):
    """Gathers what is written out, wordings for none and for one of something left aside."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_Variant(self, node: ftl.Variant) -> None:  # noqa: N802
        key = node.key.name if isinstance(node.key, ftl.Identifier) else node.key.value
        if key != "one" and not key.isdigit():
            self.generic_visit(node)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts += node.value.split("\n")


@cache
def written_out(language: Language) -> dict[str, list[str]]:
    """Return the numbers that stand in the lines of a language and that nothing excuses."""
    number = re.compile(rf"\d[\d.,:-]*|\b(?:{IN_WORDS[language]})\b", re.IGNORECASE)
    excused = re.compile("|".join(NO_RULE), re.IGNORECASE)
    found: dict[str, list[str]] = {}
    for name, message in messages(language).items():
        told = _Written()
        told.visit(message)
        numbers = [one for text in told.texts for one in number.findall(excused.sub("", text))]
        if numbers:
            found[name] = numbers
    return found


@pytest.mark.parametrize("language", IN_WORDS)
def test_no_number_of_a_rule_is_written_out(language: Language) -> None:
    named = {name for names in NAMED.values() for name in names}

    assert {name: one for name, one in written_out(language).items() if name not in named} == {}


def test_what_is_excused_is_there() -> None:
    found = {name for language in IN_WORDS for name in written_out(language)}

    assert {name for names in NAMED.values() for name in names} - found == set()
