"""A line as one question of the start hears it: words with their concepts, amounts and hours.

What may answer a question is data: `lexicon/starting.toml` over the concepts that
`starting.en.toml` and `starting.es.toml` put into words.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TypeGuard

from bot.reading.answers import digits_page
from bot.reading.concepts import Word, concepts_in
from bot.reading.heard import Habits
from bot.reading.lexicons import Lexicon, lexicon_from, spoken
from bot.reading.numbers import readings
from bot.reading.page import folded
from bot.reading.tables import everyday, table, words_of
from bot.reading.when import HOUR, Hours, without_hours
from bot.rules.log.records import Language

LONGEST = 300  # letters of a line that may be an answer


class Question(StrEnum):
    """What is asked on the way to the first session, and when to keep quiet."""

    CONSENT = "consent"
    LANGUAGE = "language"
    BIRTH_YEAR = "birth_year"
    GUARDIAN = "guardian"
    SCREEN_NOW = "screen_now"
    SCREEN_JOINT = "screen_joint"
    SCREEN_HEALTH = "screen_health"
    JOINT = "joint"
    SIDE = "side"
    USUAL_MORNING = "usual_morning"
    PAIN_WALKING = "pain_walking"
    PAIN_RESTING = "pain_resting"
    INJURY = "injury"
    FOOTBALL = "football"
    TRAINS = "trains_per_week"
    SLED_MONTHS = "sled_months"
    KIT = "kit"
    SURFACE = "surface"
    EMPTY_MASS = "empty_mass"
    PLATE_STEP = "plate_step"
    BODY_MASS = "body_mass"
    MATCH_DAYS = "match_days"
    DAYS = "days"
    HOUR = "hour"
    CITY = "city"
    QUIET_HOURS = "quiet_hours"
    GOAL = "goal"


Value = bool | int | float | str | None | tuple[object, ...]
"""What is stored of an answer; a list is a tuple."""


class Ask:
    """What is stored of a line that has to be asked about: nothing."""


class Nothing:
    """A line tells nothing of what was asked."""


Found = Value | type[Ask] | type[Nothing]


def is_told(found: Found) -> TypeGuard[Value]:
    """Say whether a line tells a value, and neither too little of it nor nothing."""
    return found is not Ask and found is not Nothing


@dataclass(frozen=True, slots=True)
class Rule:
    """An outcome, how many words nobody knows may stand beside, and the concepts it takes."""

    outcome: Value | type[Ask]
    unknown: int
    terms: tuple[frozenset[str], ...]
    bars: frozenset[str]

    def takes(self, held: frozenset[str]) -> bool:
        """Say whether a line that holds these concepts is meant."""
        return all(term & held for term in self.terms) and not self.bars & held


@dataclass(frozen=True, slots=True)
class Spec:
    """What a question hears: its kind of answer, the concepts it knows, its rules in order."""

    kind: str
    hears: tuple[str, ...]
    known: frozenset[str]
    rules: tuple[Rule, ...]


@cache
def spec_of(question: Question) -> Spec:
    """Return what a question hears, as it stands in its table."""
    every = table("starting")
    said = every[question]
    said = every[said["same"]] if "same" in said else said
    rules = tuple(_rule(text) for text in said["rules"])
    kind = said.get("kind", "rules")
    known = {
        *every["light"].split(),
        *said.get("light", "").split(),
        *every["knows"][kind].split(),
    }
    for rule in rules:
        known.update(rule.bars, *rule.terms)
    return Spec(kind, tuple(said["hears"].split()), frozenset(known), rules)


_OUTCOMES: dict[str, Value | type[Ask]] = {
    "ask": Ask, "true": True, "false": False, "null": None, "[]": (), "0": 0, "1": 1, "7": 7,
}  # fmt: skip


def _rule(text: str) -> Rule:
    head, _, said = text.partition(": ")
    outcome, _, unknown = head.partition("~")
    terms = said.split()
    return Rule(
        _OUTCOMES.get(outcome, outcome),
        int(unknown or 1),
        tuple(frozenset(term.split("|")) for term in terms if not term.startswith("!")),
        frozenset(term[1:] for term in terms if term.startswith("!")),
    )


@cache
def _lexicon(hears: tuple[str, ...], language: Language) -> Lexicon:
    """Return the words of some parts; a phrase that stands in two is the first one's."""
    concept_of: dict[str, str] = {}
    for part in reversed(hears):
        concept_of.update(_phrases_of(part, spoken(language)))
    texts: dict[str, list[str]] = {}
    for phrase, concept in concept_of.items():
        texts.setdefault(concept, []).append(phrase)
    spelled = {concept: ",".join(phrases) for concept, phrases in texts.items()}
    others = words_of(f"starting.{spoken(language).value}")  # no slip of what is asked for here
    return lexicon_from(spelled, others.union(everyday(spoken(language).value)))


@cache
def _phrases_of(part: str, language: Language) -> dict[str, str]:
    """Return the phrases of a part of the words, each with its concept; the first of two alike."""
    said = table(f"starting.{language.value}").get(part, {})
    concept_of: dict[str, str] = {}
    for concept, text in said.items():
        for phrase in re.split(r"[,\n]", text):
            plain = _GLUED.sub(" ", folded(phrase).text.strip().replace("-", " "))
            if plain:
                concept_of.setdefault(plain, concept)
    return concept_of


_GLUED = re.compile(r"(?<=\d)(?=[a-z])")  # "3g" is cut as "3 g"


# --- lines ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the unit behind it; None where it stands alone, "?" where none fits."""

    value: float
    unit: str | None
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line as a question hears it."""

    question: Question
    text: str
    words: tuple[Word, ...]
    habits: Habits
    today: date
    hours: tuple[Hours, ...] = ()

    @property
    def held(self) -> frozenset[str]:
        """Return the concepts that are named."""
        return frozenset(word.concept for word in self.words if word.concept is not None)

    def unknown(self) -> int:
        """Return how many words stand for nothing the question knows, what is denied aside."""
        lists = spec_of(self.question).kind in _LISTED
        denied = {
            word.clause
            for word in self.words
            if lists and word.concept in _DENIES and not self._before(word)
        }
        return sum(
            word.end - word.at
            for word in self.words
            if self.is_unknown(word) and word.clause not in denied
        )

    def is_unknown(self, word: Word) -> bool:
        """Say whether a word stands for nothing the question knows."""
        is_known = word.concept in spec_of(self.question).known
        return not is_known and not _is_figure(word) and word.text[0].isalnum()

    def _before(self, word: Word) -> bool:
        light = table("starting")["light"].split()
        return any(
            one.clause == word.clause and one.at < word.at and one.concept not in light
            for one in self.words
        )

    def named(self, concepts: Sequence[str]) -> list[Word]:
        """Return the words of these concepts that are not denied right before."""
        return [
            word for word in self.words if word.concept in concepts and not self._is_denied(word)
        ]

    def _is_denied(self, word: Word) -> bool:
        before = [one for one in self.words if one.end <= word.at and one.clause == word.clause]
        for one in reversed(before[-_FAR:]):
            if one.concept in _DENIES:
                return True
            if one.concept in {"and", "or", "but"} or one.concept == word.concept:
                return False
        return False

    def amounts(self) -> list[Amount]:
        """Return the numbers with their units; one that is denied is none."""
        units = frozenset(table("starting")["units"].split())
        found: list[Amount] = []
        at = 0
        while at < len(self.words):
            one, at = _amount_at(self.words, at, units, self.habits.language)
            if one is not None and not self._is_denied(self.words[one.at]):
                found.append(one)
        return found

    def are_a_range(self, first: Amount, second: Amount) -> bool:
        """Say whether nothing but "or", "to" or the like stands between two numbers."""
        between = self.words[first.end : second.at]
        light = {"or", "to", "maybe", "hedge", "article"}
        return all(word.concept in light for word in between)


_DENIES = frozenset({"not", "no", "none_of_these"})
_FAR = 3
_LISTED = frozenset({"rules", "things"})  # kinds that are denied one by one: "no sled, no band"


def line_of(question: Question, text: str, habits: Habits, today: date) -> Line:
    """Return a line as a question hears it; a line too long for an answer is cut."""
    spec = spec_of(question)
    hours: tuple[Hours, ...] = ()
    text = _WRITTEN_APART.sub(r".\1", text[:LONGEST]).translate(_SIGNS)
    if spec.kind in {"clock", "clocks"}:
        plain, hours = without_hours(_NEARLY.sub(" ish", text))
    else:
        plain = _in_figures(text, habits.language)
    words = concepts_in(plain, _lexicon(spec.hears, habits.language))
    return Line(question, plain, tuple(words), habits, today, hours)


_NEARLY = re.compile(r"(?<=\d)-?ish\b")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\U0001f44d\U0001f44c\u2705", " ok "),
        **dict.fromkeys("\U0001f44e\u274c", " no "),
    }
)
_WRITTEN_APART = re.compile(r"(?<=\d)'(\d)(?!\d)")  # 78'5, as it is written in Spain


def _in_figures(text: str, language: Language) -> str:
    """Return the text folded, numbers and years in digits, the plural of a number as one."""
    plain = digits_page(text, language).text
    for pattern, wording in _IN_FIGURES:
        plain = pattern.sub(wording, plain)
    return plain


_IN_FIGURES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\b([12]) con (25|5|50|75)\b"), lambda one: f"{one[1]}.{one[2]}"),
    (re.compile(r"\b(\d{1,2}\.\d) ([05])\b"), lambda one: one[1] + one[2]),  # "point two five"
    (re.compile(r"\b([3-9]0) y ([1-9])\b"), lambda one: str(int(one[1]) + int(one[2]))),
    (re.compile(r"\b(19|20) (\d\d)\b"), lambda one: one[1] + one[2]),
    (
        re.compile(r"\b2 (?:thousand|mil)(?:(?: and)? (\d\d?))?\b"),
        lambda one: str(2000 + int(one[1] or 0)),
    ),
    (re.compile(r"\bmil novecientos (\d\d?)\b"), lambda one: str(1900 + int(one[1]))),
    (re.compile(r"\b(\d+(?:[.,]\d+)?)'?s\b"), lambda one: one[1]),
)


_YEARS_OF_TWO = range(50, 100)  # "broke my wrist in 95"


def _amount_at(
    words: Sequence[Word], at: int, units: frozenset[str], language: Language
) -> tuple[Amount | None, int]:
    """Return the amount at a place, and where to go on."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    is_unit = after is not None and after.concept in units and after.clause == word.clause
    value = _value_of(word, language, is_counted=is_unit)
    if value is None and word.concept in units and after and after.concept == "and_half":
        return Amount(1.5, word.concept, at, at + 2), at + 2
    if value is None:
        return None, at + 1
    unit, end = None, at + 1
    if after is not None and is_unit:
        unit, end = after.concept, at + 2
        if unit == "out_of":
            return Amount(value, None, at, at + 3), at + 3
    elif after is not None and after.text == "/":
        return Amount(value, None, at, at + 3), at + 3
    elif after is not None and after.concept is None and after.clause == word.clause:
        unit = None if _is_figure(after) else UNFIT
    before = words[at - 1].concept if at else None
    if before == "clock_at" or (before == "in_year" and unit is None and value in _YEARS_OF_TWO):
        unit = UNFIT
    if end < len(words) and words[end].concept == "and_half":
        value, end = value + 0.5, end + 1
    return Amount(value, unit, at, end), end


UNFIT = "?"
_COUNTS = {"couple": 2.0, "half": 0.5, "article": 1.0}


def _value_of(word: Word, language: Language, *, is_counted: bool) -> float | None:
    """Return what a word counts; "a" and "half" do where a unit stands behind."""
    if word.concept is None and word.text[0].isdecimal():
        values = readings(word.text, language)
        return values[0] if len(values) == 1 else None
    if word.concept == "one":
        return 1.0
    return _COUNTS.get(word.concept or "") if is_counted else None


def _is_figure(word: Word) -> bool:
    return word.concept is None and (word.text[0].isdecimal() or word.text[0] == HOUR)
