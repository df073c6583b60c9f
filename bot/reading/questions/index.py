"""Which answer a question is about: an index over the questions that answers are asked in.

Each answer is held against the question three ways.  By chance: how much likelier each term is
in its questions than in all (naive Bayes, in logarithms).  As a whole: the cosine with all of its
questions together, a term weighing by how few answers it is about.  By the nearest: how much of
what was asked its five nearest questions say.  Its questions are those of its file, what its text
says, a sentence each, and, for all languages at once, the ideas that `lexicon/asked.toml` says it
is asked for in.

What people ask that no answer is about (`lexicon/outside.<language>.toml`) stands beside the
answers as themes of its own.  How sure the first answer is comes from how far it is ahead of
every other and of those themes, how near the answer is as a whole, and how much of what was asked
any answer is about: words that nobody knows speak against all of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import exp, sqrt
from typing import NamedTuple

from bot.reading.kept import keep, kept, made_of
from bot.reading.questions.counting import (
    Asked,
    Counted,
    counted,
    share_of,
    telling,
    without_chance_pairs,
)
from bot.reading.questions.terms import BOTH, ELSEWHERE, READ, Terms, asked_in, asked_outside
from bot.rules.log.records import Language

BY_CHANCE = 0.03  # what the logarithms weigh beside the two cosines
NEAREST = (0.3, 0.25, 0.2, 0.15, 0.1)  # what the nearest questions of an answer weigh
MOST_WEIGHED = 12  # answers whose questions are looked at one by one

_PLACE = re.compile(r"\{[^}]*\}")  # of a command or an amount in an answer's text
_SENTENCE = re.compile(r"[.;:?!] ")


class Findable(NamedTuple):
    """An answer as it is found: by its title, the questions it answers, its text."""

    id: str
    title: str
    questions: Sequence[str]
    body: str


class Found(NamedTuple):
    """An answer and how surely it is what was asked for, 0 to 1."""

    id: str
    score: float


class Weighed(NamedTuple):
    """What speaks for the first answer: what `sureness` is reckoned from."""

    ahead: float  # of the second
    ahead_by_chance: float
    whole: float
    known: float  # share of the weight of what was asked that any answer is about
    elsewhere: bool
    inside: float  # ahead of the nearest thing that no answer is about


class Index:
    """The answers of one language, to be asked."""

    def __init__(self, answers: Iterable[Findable], language: Language) -> None:
        answers = tuple(answers)
        self._ids = [one.id for one in answers]
        texts = [f"{one.title}\n{one.body}\n{' '.join(one.questions)}" for one in answers]
        self._terms = Terms("\n".join(texts), language)
        name, digest = f"answers-{language.value}", made_of((*self._ids, *texts), READ)
        told = kept(name, digest)
        self._counted = self._count(answers, language) if told is None else Counted(*told)
        if told is None:
            keep(name, digest, tuple(self._counted))

    def _count(self, answers: Sequence[Findable], language: Language) -> Counted:
        asked: list[Asked] = []
        for number, one in enumerate(answers):
            told = _SENTENCE.split(_PLACE.sub("", one.body))
            asked += self._read(number, (*one.questions, one.title, *told))
            asked += [(number, ideas) for ideas in asked_in(one.id)]
        answered = frozenset[str]().union(*(terms for _, terms in asked))
        for number, others in enumerate(asked_outside(language), len(answers)):
            asked += self._read(number, others)
        return counted(without_chance_pairs(asked), answered)

    def _read(self, number: int, questions: Iterable[str]) -> Sequence[Asked]:
        return [(number, self._terms.of(text, on_file=True)[0]) for text in questions]

    def ranked(self, question: str) -> tuple[Found, ...]:
        """Return the answers a question may be about, the surest first; empty where none is."""
        scores, weighed = self.weighed(question)
        if weighed is None:
            return ()
        sure, best = sureness(weighed), scores[0][0]
        return tuple(
            Found(self._ids[number], sure * max(0.0, score / best)) for score, number in scores
        )

    def weighed(self, question: str) -> tuple[list[tuple[float, int]], Weighed | None]:
        """Return the answers by their scores, the best first, and what speaks for that one."""
        said, ideas = self._terms.of(question)
        known = [term for term in said if term in self._counted.told]
        terms = frozenset(known).union(term for term in said if BOTH not in term)
        if not known or not ideas:
            return [], None
        chance, whole = self._by_chance(known), self._by_whole(known, terms)
        both = [BY_CHANCE * one + other for one, other in zip(chance, whole, strict=True)]
        first = nlargest(MOST_WEIGHED, range(len(both)), key=both.__getitem__)
        nearest = self._nearest(known, terms, frozenset(first))
        scores = sorted(((both[one] + nearest.get(one, 0.0), one) for one in first), reverse=True)
        own = [one for one in scores if one[1] < len(self._ids)]
        if not own:
            return [], None
        best = own[0]
        second = next(one for one in scores if one is not best)
        other = max(one for at, one in enumerate(chance) if at != best[1])
        weighed = Weighed(
            best[0] - second[0],
            chance[best[1]] - other,
            whole[best[1]],
            self._known(ideas),
            ELSEWHERE in ideas,
            best[0] - max((one[0] for one in scores if one[1] >= len(self._ids)), default=0.0),
        )
        return own, weighed

    def _by_chance(self, known: Sequence[str]) -> list[float]:
        many = sum(map(share_of, known))
        chance = [many * none for none in self._counted.none]
        for term in known:
            for number, gain, _ in self._counted.told[term]:
                chance[number] += gain
        return chance

    def _by_whole(self, known: Sequence[str], terms: frozenset[str]) -> list[float]:
        whole = [0.0] * len(self._counted.lengths)
        for term in known:
            weight = self._counted.weights[term]
            for number, _, share in self._counted.told[term]:
                whole[number] += weight * share
        asked = sqrt(sum(self._weighs(term) ** 2 for term in terms))
        return [
            one / (asked * length)
            for one, length in zip(whole, self._counted.lengths, strict=True)
        ]

    def _nearest(
        self, known: Sequence[str], terms: frozenset[str], first: frozenset[int]
    ) -> Mapping[int, float]:
        """Return how near the nearest questions of each of the first answers are."""
        shared: dict[int, float] = defaultdict(float)
        for term in telling(known, self._counted.places):
            weight = self._counted.weights[term] ** 2 * share_of(term)
            for at in self._counted.places[term]:
                shared[at] += weight
        near: dict[int, list[float]] = defaultdict(list)
        for at, weight in shared.items():
            number = self._counted.numbers[at]
            if number in first:
                near[number].append(weight / self._counted.sizes[at])
        asked = sqrt(sum(self._weighs(term) ** 2 for term in terms)) or 1.0
        return {
            number: sum(
                a * b for a, b in zip(NEAREST, nlargest(len(NEAREST), those), strict=False)
            )
            / asked
            for number, those in near.items()
        }

    def _weighs(self, term: str) -> float:
        return self._counted.weights.get(term, self._counted.rarest) * share_of(term)

    def _known(self, ideas: frozenset[str]) -> float:
        """Return the share of what was asked, by weight, that any answer is about."""
        known = sum(self._counted.weights[idea] for idea in ideas & self._counted.answered)
        strange = sum(
            0.6 if self._terms.is_everyday(idea) else 1.0
            for idea in ideas - self._counted.answered
        )
        return known / (known + strange * self._counted.rarest) if known else 0.0


def sureness(weighed: Weighed) -> float:
    """Return how surely the first answer is what was asked for, 0 to 1.

    The figures are a logistic regression's: over questions taken out of the index, a sixth at a
    time, and over some that no answer is about, which weigh four times.
    """
    told = (
        1.95 * weighed.ahead
        + 0.09 * min(weighed.ahead_by_chance, 10)
        + 1.78 * weighed.whole
        + 1.51 * weighed.known
        + 1.34 * min(weighed.inside, 1)
        - 1.23 * weighed.elsewhere
        - 3.24
    )
    return 1 / (1 + exp(-told))
