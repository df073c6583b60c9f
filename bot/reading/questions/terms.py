"""What the words of a question stand for, in the terms that an index counts.

Words stand for ideas first: `lexicon/questions.<language>.toml` has what people say for the same
thing, and a slip of the finger is mended.  Each word is its stem, too: those who ask for one
answer share ideas, and often the very words.  Two ideas beside each other are a term of their
own ("both ways" is not "both"), and so are any two words, and one that begins or ends the line.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

from bot.reading.concepts import concepts_in, mended_word
from bot.reading.kept import grown, made_of
from bot.reading.lexicons import Lexicon, lexicon_from
from bot.reading.page import folded
from bot.reading.sought import ByWord
from bot.reading.tables import everyday, is_there, table, words_of
from bot.reading.zones import folded as plain
from bot.rules.log.records import Language

LONGEST = 300  # letters of a question that are read
SLIP_FROM, OTHER_LETTER_FROM = 5, 7  # letters of a word that may hold a slip, and a wrong letter
ELSEWHERE = "elsewhere_"  # what no answer is about
BOTH = "+"  # between two terms that stand beside each other
WORDS = f"{BOTH} "  # between two words that do

READ = (
    "questions/*.py",
    "*.py",
    *(f"lexicon/{one}*" for one in ("questions", "outside", "asked", "endings", "everyday")),
)
"""The files that what is kept of questions is made of."""

_LIGHT = "light_words_"
_WORD = re.compile(r"[a-z]{2,}")
_PIECE = re.compile(r"[a-z0-9]+")
_SHORTEST_STEM = 3
_OTHER_TABLES = ("intents", "starting", "replies")


class Terms:
    """How the questions of one language are read; `texts` are those of its answers."""

    def __init__(self, texts: str, language: Language) -> None:
        self._language = language
        name, digest = f"questions-{language.value}", made_of((texts,), READ)
        self._lexicon = grown(name, digest, partial(_lexicon, texts, language))
        self._mended: ByWord[str] = ByWord(self._meant)
        self._stems: ByWord[str] = ByWord(partial(stem, language=language))
        self._everyday: frozenset[str] | None = None

    def of(self, text: str, *, on_file: bool = False) -> tuple[frozenset[str], frozenset[str]]:
        """Return the terms of a question, and of them those that say what it is about.

        A text `on_file` holds no slips.  What stands for an idea is told by it, and the words
        that were said for it say the same again.
        """
        line = folded(text[:LONGEST], LONGEST).text
        line = line if on_file else _WORD.sub(lambda word: self._mended[word[0]], line)
        ideas = self._ideas(line)
        said = [self._stems[word] for word in _PIECE.findall(line.replace("'", ""))]
        both = (f"{one}{BOTH}{other}" for one, other in pairwise(ideas))
        beside = (f"{one}{WORDS}{other}" for one, other in pairwise(("", *said, "")))
        return frozenset(said).union(ideas, both, beside), frozenset(ideas)

    def is_everyday(self, term: str) -> bool:
        """Say whether a stem is of a word that is known elsewhere in the house."""
        if self._everyday is None:
            self._everyday = _everyday(self._language)
        return term in self._everyday

    def _ideas(self, line: str) -> list[str]:
        words = concepts_in(line, self._lexicon, mends=False)
        said = (
            word.concept or self._stems[word.text]
            for word in words
            if word.concept is not None or word.text.isalpha()
        )
        return [term for term in said if term != _LIGHT]

    def _meant(self, said: str) -> str:
        """Return the word that was meant: of a short one that holds a wrong letter, itself."""
        meant = said if len(said) < SLIP_FROM else mended_word(said, self._lexicon)
        is_other = len(meant) == len(said) and sorted(meant) != sorted(said)
        return said if is_other and len(said) < OTHER_LETTER_FROM else meant


def asked_in(answer: str) -> Sequence[frozenset[str]]:
    """Return the ideas that an answer is asked for in, in every language."""
    return [
        frozenset(f"{idea}_" for idea in one.split()) for one in table("asked").get(answer, ())
    ]


def asked_outside(language: Language) -> Sequence[Sequence[str]]:
    """Return what people ask that no answer is about, by what it is about."""
    name = f"outside.{language.value}"
    themes = table(name if is_there(name) else "outside.en").values()
    return [text.strip().splitlines() for text in themes]


def _said(language: Language) -> Mapping[str, Mapping[str, str]]:
    name = f"questions.{language.value}"
    return table(name if is_there(name) else "questions.en")


def _lexicon(texts: str, language: Language) -> Lexicon:
    """Return what the words of a language stand for, those of the answers by their stems."""
    ideas = {f"{idea}_": text for part in _said(language).values() for idea, text in part.items()}
    known = lexicon_from(ideas).root
    stems: dict[str, set[str]] = {}
    for word in set(_WORD.findall(plain(texts))):
        if all(node.concept is None for node, _ in known.after(word)):
            stems.setdefault(stem(word, language), set()).add(word)
    own = {one: ",".join(sorted(words)) for one, words in stems.items()}
    return lexicon_from(ideas, everyday(language.value), beside=[own])


def _everyday(language: Language) -> frozenset[str]:
    code = language.value
    words: Iterable[str] = everyday(code).union(
        *(words_of(one) for one in (code, *(f"{name}.{code}" for name in _OTHER_TABLES)))
    )
    return frozenset(stem(word, language) for word in words)


@cache
def _endings(language: Language) -> tuple[str, ...]:
    known: Mapping[str, str] = table("endings")
    return tuple(known.get(language.value, known["en"]).split())


def stem(word: str, language: Language) -> str:
    """Return a word without its ending, roughly.

    >>> stem("walking", Language.ENGLISH), stem("caminando", Language.SPANISH)
    ('walk', 'camin')
    """
    for ending in _endings(language):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
