"""A line about a body, as words: roundabout ways said plainly, owners named, numbers read off.

Concepts that stand together make a sign (`talk`); here each word gets its own.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from bot.reading.body.rows import the_rows
from bot.reading.concepts import Word, concepts_in
from bot.reading.lexicons import concept_of, lexicon_of, spoken
from bot.reading.tables import table
from bot.rules.log.records import Language

MOST_WORDS = 1000  # of a line; the longest message has fewer, but for one made to cost much
AROUND = 30  # pieces of a line on either side of a sign that say whose it is, when, whether
MOST_SIGNS = 12  # places of one rule in a line, and numbers read off; bounds the work


def words_of(text: str, language: Language, *, mends: bool = True) -> list[Word]:
    """Return a line as words; where it may not be in the language, no slips of it are mended."""
    text = _straightened(text, language)
    words = concepts_in(text, lexicon_of(language), mends=mends, most=MOST_WORDS)
    return _with_numbers(_with_owners(words, text), text)


def _straightened(text: str, language: Language) -> str:
    """Return a line with what it says in a roundabout way said plainly.

    >>> _straightened("i'm not able to pee", Language.ENGLISH)
    'cant pee'
    """
    for pieces, pattern, plain in _roundabout().get(spoken(language), ()):
        if any(piece in text for piece in pieces):
            text = pattern.sub(plain, text)
    return text


def without_fillers(text: str) -> str:
    """Return a line without the words that only lend weight to others.

    >>> without_fillers("i just cant bloody straighten it")
    'i just cant straighten it'
    """
    fillers = the_rows().words["FILLERS"]
    return " ".join(word for word in text.split(" ") if word.rstrip(",") not in fillers)


@cache
def _roundabout() -> dict[str, tuple[tuple[list[str], re.Pattern[str], str], ...]]:
    return {
        language: tuple(
            (one["pieces"].split("|"), re.compile(one["find"]), one["say"]) for one in ways
        )
        for language, ways in table("roundabout").items()
    }


@lru_cache(4096)
def parts_in(phrase: str) -> frozenset[str]:
    """Return the parts of a body that the words of a sign name themselves: "se me fue el pie en".

    >>> sorted(parts_in("doblarse el tobillo"))
    ['ankle']
    """
    if " " not in phrase:
        return frozenset()
    named = (concept_of(word, language) for word in phrase.split() for language in Language)
    return frozenset(one for one in named if one in the_rows().groups["PART"] and one is not None)


def _with_owners(words: list[Word], text: str) -> list[Word]:
    """Return the words with a name that a part is told to be of as somebody: "ben's knee"."""
    if "'s " not in text:
        return words
    parts = the_rows().groups["PART"] | {"side"}
    named = list(words)
    for at, (word, behind) in enumerate(pairwise(words)):
        is_name = word.concept is None and behind.concept in parts
        if is_name and f"{word.text[:-1]}'s " in text and word.text[:-1] not in _NOBODY:
            named[at] = word._replace(concept="other")
    return named


_NOBODY = frozenset(
    {"today", "yesterday", "tonight", "it", "one", "that", "there", "here", "what"}
)


_FEVER = ((37.6, 43), (100, 109))  # degrees Celsius, Fahrenheit
_PRESSURE = ((14, 26), (140, 260))  # systolic, in cmHg as Spanish speakers tell it and in mmHg
_UNDER = (60, 140)  # diastolic
_OLD = (70, 99)  # years from which moving little calls for a doctor first (row RF16)
_OVER = frozenset({"/", "over", "sobre", "con"})


def _with_numbers(words: list[Word], text: str) -> list[Word]:
    """Return the words with the numbers named that are a fever, a high blood pressure or sets."""
    if _DIGIT.search(text) is None:
        return words
    is_log = _LOADED.search(text) is not None
    named = list(words)
    readings = 0  # numbers that may be read off an instrument
    for place, word in enumerate(words):
        if word.concept is not None or not word.text[0].isdecimal():
            continue
        if place and words[place - 1].text == "x":
            named[place] = word._replace(concept="n_sets")
        elif readings < MOST_SIGNS and _may_be_read_off(value := _value_of(word)):
            around = words[max(place - AROUND, 0) : place + AROUND]
            named[place] = word._replace(concept=_reading_of(value, word, around, is_log=is_log))
            readings += 1
    return named


_DIGIT = re.compile(r"\d")
_LOADED = re.compile(r"\d ?(?:x|\*|kgs?\b|kilos?\b|lbs?\b|m\b)")


def _value_of(number: Word) -> float:
    return float(number.text.replace(",", "."))


def _may_be_read_off(value: float) -> bool:
    """Say whether a number is one of a thermometer, a blood pressure monitor or a great age."""
    return _is_among(value, (*_FEVER, *_PRESSURE, _OLD))


def _reading_of(value: float, number: Word, around: Sequence[Word], *, is_log: bool) -> str | None:
    """Return what a number is beside its words; a reading of a thermometer even alone."""
    beside = {word.concept for word in around if word.sentence == number.sentence}
    behind = [word.text for word in around if word.at >= number.end][:2]
    is_reading = value % 1 > 0 and _FEVER[0][0] <= value <= 41.9 and not is_log
    if is_reading or (beside & {"temperature", "fever"} and _is_among(value, _FEVER)):
        return "n_fever"
    is_pair = len(behind) == 2 and behind[0] in _OVER and behind[1].isdecimal()
    is_pair = is_pair and not (is_log and behind[0] == "con")  # "4x20m, 150 con 100" is a load
    if is_pair and _is_among(value, _PRESSURE[1:]) and _is_among(float(behind[1]), (_UNDER,)):
        return "n_pressure"
    if "inactive" in beside and _is_among(value, (_OLD,)):
        return "n_age"
    if "blood_pressure" in beside and _is_among(value, _PRESSURE):
        return "n_high"
    return None


def _is_among(value: float, spans: Sequence[tuple[float, float]]) -> bool:
    return any(low <= value <= high for low, high in spans)
