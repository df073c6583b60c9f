"""Which answer a question is about: an index over the questions that answers are asked in.

Words stand for ideas first: `lexicon/questions.<language>.toml` has what people say for the same
thing, a slip of the finger is mended, and a word that stands for nothing there is cut to its stem.
SQLite's full-text index finds who shares such terms, by BM25 with a title and a question weighing
more than a body.  Of those, each is held against the question twice: by its own questions, one by
one (how much of what was asked one of them says, and how much more it asks), and as a whole.  Its
questions are those of its file and, for all languages at once, the ideas that `lexicon/asked.toml`
says it is asked for in.  A term weighs by how few answers it is about; one that no answer knows
weighs nearly as much as the rarest, and so speaks against all of them.
"""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import hypot, log
from typing import NamedTuple

from bot.reading.concepts import concepts_in, mended_word
from bot.reading.lexicons import Lexicon, lexicon_from
from bot.reading.page import folded
from bot.reading.tables import everyday, is_there, table, words_of
from bot.reading.zones import folded as plain
from bot.rules.log.records import Language

MOST_WEIGHED = 16  # answers that are looked at closely
LONGEST = 300  # letters of a question that are read
TITLE, QUESTIONS, BODY = 2.0, 3.0, 0.5  # of the full-text index
ASKING, PLAIN_WORD = 0.45, 0.7  # of a term that says how it is asked, and of a word with no idea
UNKNOWN, EVERYDAY, ELSEWHERE = 1.1, 0.6, 2.5
"""Of the weight of the rarest term: what a word weighs that nobody knows, and an everyday one."""
SLIP_FROM, OTHER_LETTER_FROM = 5, 7  # letters of a word that may hold a slip, and a wrong letter
MORE_ASKED = 0.6  # how much it counts that a question on file asks for more
BY_QUESTION, BY_SHARE, BY_WHOLE = 0.4, 0.2, 0.4
"""How much the nearest question says, the terms that are shared at all, and the whole answer."""
IN_BODY, OF_BODY = 0.4, 0.3  # of a term that stands in the text of an answer alone

_LIGHT, _ELSEWHERE = "light_words_", "elsewhere_"
_WORD = re.compile(r"[a-z]{2,}")
_SHORTEST_STEM = 3
MOST_KEPT = 4096  # words of which it is known what they mean


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


class _Known(NamedTuple):
    """An answer's questions as terms, all of their terms, its weighed terms, of length one."""

    asked: tuple[frozenset[str], ...]
    told: frozenset[str]
    beside: frozenset[str]
    whole: Mapping[str, float]


class Index:
    """The answers of one language, to be asked."""

    def __init__(self, answers: Iterable[Findable], language: Language) -> None:
        answers = tuple(answers)
        self._language = language
        self._lexicon = _lexicon(answers, language)
        self._mended: dict[str, str] = {}
        terms = {one.id: self._terms_of(one) for one in answers}
        met = Counter(term for asked, _ in terms.values() for term in set().union(*asked))
        size, ways = len(answers), _ideas(language)
        self._rarest = _rarity(size, 0)
        self._everyday = _everyday(language)
        self._weights = {
            term: _rarity(size, met[term]) * ways.get(term, PLAIN_WORD)
            for term in {*met, *(term for _, body in terms.values() for term in body)}
        }
        self._known = {name: self._weighed(*one) for name, one in terms.items()}
        self._texts = sqlite3.connect(":memory:", check_same_thread=False)
        self._texts.execute(
            "CREATE VIRTUAL TABLE answers USING fts5(id UNINDEXED, title, questions, body,"
            " tokenize = \"unicode61 tokenchars '_'\")"
        )
        self._texts.executemany(
            "INSERT INTO answers VALUES (?, ?, ?, ?)",
            (
                (one.id, " ".join(self.terms(one.title)), _joined(asked), " ".join(body))
                for one in answers
                for asked, body in [terms[one.id]]
            ),
        )

    def terms(self, text: str) -> tuple[str, ...]:
        """Return what the words of a text stand for, those that say nothing left out."""
        plain = folded(text, LONGEST * 10).text
        words = concepts_in(_WORD.sub(self._meant, plain), self._lexicon, mends=False)
        said = (
            word.concept or stem(word.text, self._language)
            for word in words
            if word.concept is not None or word.text.isalpha()
        )
        return tuple(term for term in said if term != _LIGHT)

    def ranked(self, question: str) -> tuple[Found, ...]:
        """Return the answers a question may be about, the surest first; empty where none is."""
        asked = frozenset(self.terms(question[:LONGEST]))
        if not asked:
            return ()
        near = self._texts.execute(
            f"SELECT id FROM answers WHERE answers MATCH ?"
            f" ORDER BY bm25(answers, 0, {TITLE}, {QUESTIONS}, {BODY}) LIMIT {MOST_WEIGHED}",
            (" OR ".join(f'"{term}"' for term in asked),),
        )
        found = [Found(name, self._score(asked, self._known[name])) for (name,) in near]
        return tuple(sorted(found, key=lambda one: -one.score))

    def _terms_of(self, answer: Findable) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
        asked = (frozenset(self.terms(one)) for one in (*answer.questions, answer.title))
        ideas = (frozenset(f"{idea}_" for idea in one.split()) for one in _asked_in(answer.id))
        told = tuple(one - {_ELSEWHERE} for one in (*asked, *ideas) if one)
        return told, frozenset(self.terms(answer.body)).difference(*told, {_ELSEWHERE})

    def _weighed(self, asked: tuple[frozenset[str], ...], body: frozenset[str]) -> _Known:
        times = Counter(term for one in asked for term in one)
        whole = {term: self._weights[term] * (1 + log(many)) for term, many in times.items()}
        whole |= {term: OF_BODY * self._weights[term] for term in body}
        length = hypot(*whole.values())
        return _Known(
            asked, frozenset(times), body, {term: one / length for term, one in whole.items()}
        )

    def _meant(self, word: re.Match[str]) -> str:
        """Return the word that was meant: of a short one that holds a wrong letter, itself."""
        said = word[0]
        if said not in self._mended:
            meant = said if len(said) < SLIP_FROM else mended_word(said, self._lexicon)
            is_other = len(meant) == len(said) and sorted(meant) != sorted(said)
            if len(self._mended) > MOST_KEPT:
                self._mended.clear()
            self._mended[said] = said if is_other and len(said) < OTHER_LETTER_FROM else meant
        return self._mended[said]

    def _weighs(self, term: str) -> float:
        known = self._weights.get(term)
        if known is not None:
            return known
        if term == _ELSEWHERE:
            return self._rarest * ELSEWHERE
        return self._rarest * (EVERYDAY if term in self._everyday else UNKNOWN)

    def _weight(self, terms: Iterable[str]) -> float:
        return sum(map(self._weighs, terms))

    def _score(self, terms: frozenset[str], known: _Known) -> float:
        weights = {term: self._weighs(term) for term in terms}
        all_asked = sum(weights.values())
        nearest = max(
            self._weight(terms & one) / (all_asked + MORE_ASKED * self._weight(one - terms))
            for one in known.asked
        )
        share = self._weight(terms & known.told) + IN_BODY * self._weight(terms & known.beside)
        whole = sum(weight * known.whole.get(term, 0) for term, weight in weights.items())
        return (
            BY_QUESTION * nearest
            + BY_SHARE * share / all_asked
            + BY_WHOLE * whole / hypot(*weights.values())
        )


def _everyday(language: Language) -> frozenset[str]:
    """Return the stems of words that are known elsewhere in the house."""
    code = language.value
    words = everyday(code).union(
        *(words_of(one) for one in (code, *(f"{name}.{code}" for name in _OTHER_TABLES)))
    )
    return frozenset(stem(word, language) for word in words)


_OTHER_TABLES = ("intents", "starting", "replies")


def _rarity(size: int, times: int) -> float:
    return log(1 + (size - times + 0.5) / (times + 0.5))


def _joined(asked: Iterable[Iterable[str]]) -> str:
    return " ".join(term for one in asked for term in one)


def _asked_in(answer: str) -> Sequence[str]:
    return tuple(table("asked").get(answer, ()))


def _ideas(language: Language) -> Mapping[str, float]:
    """Return how much each idea weighs by its kind."""
    return {
        f"{idea}_": ASKING if part == "asking" else 1.0
        for part, ideas in _said(language).items()
        for idea in ideas
    }


def _said(language: Language) -> Mapping[str, Mapping[str, str]]:
    name = f"questions.{language.value}"
    return table(name if is_there(name) else "questions.en")


def _lexicon(answers: Sequence[Findable], language: Language) -> Lexicon:
    """Return what the words of a language stand for, those of the answers by their stems."""
    ideas = {f"{idea}_": text for part in _said(language).values() for idea, text in part.items()}
    texts = "\n".join(f"{one.title}\n{one.body}\n{' '.join(one.questions)}" for one in answers)
    known = lexicon_from(ideas).root
    stems: dict[str, set[str]] = {}
    for word in set(_WORD.findall(plain(texts))):
        if all(node.concept is None for node, _ in known.after(word)):
            stems.setdefault(stem(word, language), set()).add(word)
    own = {one: ",".join(sorted(words)) for one, words in stems.items()}
    return lexicon_from(ideas, everyday(language.value), beside=[own])


_ENDINGS = {
    Language.ENGLISH: "ingly edly ings ing ied ies ers er ed es ly s e",
    Language.SPANISH: "amientos amiento imientos imiento aciones acion mente ando iendo adas ados"
    " idas idos ada ado ida ido arme irme erme arse erse irse aria eria iria amos emos imos"
    " aba aban ar er ir an en as es os a e o s",
}


@cache
def _endings(language: Language) -> tuple[str, ...]:
    return tuple(_ENDINGS.get(language, _ENDINGS[Language.ENGLISH]).split())


def stem(word: str, language: Language) -> str:
    """Return a word without its ending, roughly.

    >>> stem("walking", Language.ENGLISH), stem("caminando", Language.SPANISH)
    ('walk', 'camin')
    """
    for ending in _endings(language):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
