"""The words of replies, and what each stands for: phrases, rules over them, slips put right."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.reading.concepts import mended_word
from bot.reading.lexicons import Lexicon, lexicon_from, spelled
from bot.reading.numbers import NUMBER_WORDS
from bot.reading.page import Page
from bot.reading.sought import ByWord, sought
from bot.reading.tables import every_word, is_there, table
from bot.reading.words import SETS
from bot.rules.log.records import Language

REACH = 2  # words between two concepts of a rule
LIGHT, DAY = "mine", "day"
_MENDED = ("done", "left")  # parts of the lexicon whose words are put right
_WORDS = sought(
    r"(?<![a-z0-9'])[a-z]{4,}(?![a-z0-9'])", "a b c d e f g h i j k l m n o p q r s t u v w x y z"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts one behind the other; `is_last` in its sentence, `is_alone` in the line,
    `is_clause` all that its clause says.

    `beside` are the terms behind the first that no number stands for.
    """

    claim: str
    terms: tuple[frozenset[str], ...]
    beside: tuple[frozenset[str], ...]
    reaches: tuple[int, ...]
    is_last: bool
    is_alone: bool
    is_clause: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Rules by their first concepts; concepts of what is elsewhere, and of what is done there.

    A clause which speaks of something else holds one of `elsewhere`, but for a name; a line that
    has none of `beginning` claims nothing.
    """

    by_first: Mapping[str, tuple[Rule, ...]]
    anywhere: frozenset[str]
    leading: frozenset[str]
    verbs: frozenset[str]
    elsewhere: frozenset[str]
    beginning: frozenset[str]


@cache
def rules_of_claims() -> Table:
    """Return the rules that make claims of concepts, as they stand in their table."""
    said = table("replies")
    by_first: dict[str, list[Rule]] = {}
    for claim, texts in said["claims"].items():
        for text in texts:
            plain = text.strip("@$,")
            pieces = plain.replace(">>", ">_").split(">")
            terms = tuple(frozenset(piece.lstrip("_").split("|")) for piece in pieces)
            reaches = tuple(0 if piece[0] == "_" else REACH for piece in pieces)
            beside = tuple(term for term in terms[1:] if "#" not in term)
            marks = text.endswith("$"), text.startswith("@"), text.endswith(",")
            rule = Rule(claim, terms, beside, reaches, *marks)
            for concept in terms[0]:
                by_first.setdefault(concept, []).append(rule)
    anywhere, leading, verbs = (
        frozenset(said[part][name].split())
        for part, name in (("away", "anywhere"), ("away", "leading"), ("who", "verbs"))
    )
    return Table(
        {concept: tuple(rules) for concept, rules in by_first.items()},
        anywhere,
        leading,
        verbs,
        elsewhere=anywhere | leading | {"other", "sport"},
        beginning=verbs.union(by_first, anywhere, leading, _OTHERS),
    )


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the words of replies: the language's own, and what those of others leave free."""
    said = [_said(one) for one in _first(language)]
    light = {LIGHT: ", ".join(one.pop(LIGHT) for one in said)}
    return lexicon_from(said[0], beside=(*said[1:], light))


@cache
def _spelling(language: Language) -> Lexicon:
    """Return the words that slips are put right to; every other word that is known is none."""
    parts = [table(f"replies.{one.value}") for one in _first(language)]
    meant = [phrase for part in parts for name in _MENDED for phrase in part[name].values()]
    meant += [part["who"][DAY] for part in parts]
    sounds = table(language.value).get("sounds", {}) if is_there(language.value) else {}
    return lexicon_from(
        {"meant": ",".join(meant)}, every_word("foreign", "numbers") | NUMBER_WORDS, sounds
    )


def _first(language: Language) -> list[Language]:
    """Return the languages that have words for this, the one given first."""
    order = sorted(Language, key=lambda one: one is not language)
    return [one for one in order if is_there(f"replies.{one.value}")]


def _said(language: Language) -> dict[str, str]:
    parts = table(f"replies.{language.value}").values()
    return {concept: text for part in parts for concept, text in part.items()}


def in_right_spelling(page: Page, language: Language) -> Page:
    """Return the page with slips of the finger put right, where the words of replies slipped."""
    if not any(map(_slips(language).__getitem__, page.text.split(" "))):
        return page
    words = _spelling(language)
    return page.rewritten(_WORDS, lambda match: _respelt(match[0], words))


@cache
def _slips(language: Language) -> ByWord[bool]:
    """Return whether a word is put right in what stands between two blanks."""
    words = _spelling(language)
    return ByWord(
        lambda piece: any(_respelt(one[0], words) for one in _WORDS.pattern.finditer(piece))
    )


@lru_cache(4096)
def _respelt(word: str, words: Lexicon) -> str | None:
    ends = ((word[:end], word[end:]) for end in range(_STEM, len(word)))
    if any(stem in words.known and end in _ENDINGS for stem, end in ends):
        return None  # "lunges", where "lunge" is known
    meant = mended_word(word, words)
    return None if meant == word or re.fullmatch(SETS, meant) else meant


_STEM = 4  # letters of a known word that may go on
_ENDINGS = frozenset({"s", "es", "ed", "ing", "er", "ers", "ly", "y"})


@cache
def telling(language: Language) -> frozenset[str]:
    """Return words of which every phrase that may begin a claim, or bar one, holds one."""
    begins = rules_of_claims().beginning
    light: set[str] = set()
    heavy: list[Sequence[str]] = []
    for said in map(_said, _first(language)):
        light.update(*spelled(said[LIGHT]))
        for concept in begins & said.keys():
            heavy += spelled(said[concept])
    return frozenset(max(words, key=lambda word: _weight_of(word, light)) for words in heavy)


_OTHERS = frozenset({"other", "sport", "forward", "push"})


def _weight_of(word: str, light: set[str]) -> tuple[bool, bool, int]:
    is_common = word in light or SETS_WORD.fullmatch(word) is not None
    return word.isalpha(), not is_common, len(word)


SETS_WORD = re.compile(SETS)
