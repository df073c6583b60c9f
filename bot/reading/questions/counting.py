"""What is counted once of all questions that answers are asked in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from bot.reading.questions.terms import BOTH

UNSEEN = 2.0  # of a term that an answer was never asked with, as if it had been asked so often
OF_BOTH = 0.2  # what two terms beside each other weigh
COMMON = 300  # questions with a term that says nothing of which is the nearest

Asked = tuple[int, frozenset[str]]
"""The number of an answer, and the terms of a question of its."""


class Counted(NamedTuple):
    """Answers by their numbers, questions by their places; plain values that can be kept."""

    answered: frozenset[str]  # the terms that any answer is about
    numbers: Sequence[int]  # whose each question is
    places: Mapping[str, Sequence[int]]  # of the questions that hold a term
    rarest: float  # what a term weighs that nothing is about
    weights: Mapping[str, float]
    none: Sequence[float]  # what a term that an answer was never asked with says for it
    told: Mapping[str, Sequence[tuple[int, float, float]]]  # what a term says for an answer
    lengths: Sequence[float]  # of the answers, as vectors
    sizes: Sequence[float]  # of the questions, likewise


def without_chance_pairs(questions: Sequence[Asked]) -> list[Asked]:
    """Return the questions without pairs of terms that stand beside each other only once."""
    often = Counter(term for _, terms in questions for term in terms if BOTH in term)
    return [
        (number, frozenset(one for one in terms if often.get(one, 2) > 1))
        for number, terms in questions
    ]


def counted(questions: Sequence[Asked], answered: frozenset[str]) -> Counted:
    """Return what the questions of all answers tell; `questions` are in the answers' order."""
    size = 1 + questions[-1][0]
    met: dict[str, Counter[int]] = defaultdict(Counter)
    places: dict[str, list[int]] = {}
    asked: Counter[int] = Counter()
    for at, (number, terms) in enumerate(questions):
        asked[number] += 1
        for term in terms:
            met[term][number] += 1
            places.setdefault(term, []).append(at)
    weights = {term: log(1 + size / len(those)) for term, those in met.items()}
    lengths = [0.0] * size
    told: dict[str, list[tuple[int, float, float]]] = {}
    for term, those in met.items():
        usual = UNSEEN * len(places[term]) / len(questions)
        weight = weights[term] * share_of(term)
        told[term] = row = []
        for number, many in those.items():
            whole = (1 + log(many)) * weight
            lengths[number] += whole * whole
            row.append((number, share_of(term) * log((many + usual) / usual), whole))
    return Counted(
        answered,
        [number for number, _ in questions],
        places,
        log(1 + size),
        weights,
        [log(UNSEEN / (asked[one] + UNSEEN)) for one in range(size)],
        told,
        [sqrt(one) or 1.0 for one in lengths],
        [_length(telling(terms, places), weights) for _, terms in questions],
    )


def share_of(term: str) -> float:
    """Return how much of its weight a term has: of two words beside each other a part."""
    return OF_BOTH if BOTH in term else 1.0


def telling(terms: Iterable[str], places: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the terms that say which question is near: those that few have."""
    return [term for term in terms if len(places.get(term, ())) <= COMMON]


def _length(terms: Iterable[str], weights: Mapping[str, float]) -> float:
    return sqrt(sum((weights[term] * share_of(term)) ** 2 for term in terms)) or 1.0
