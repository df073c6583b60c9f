"""The phrases of a language and what each stands for, grown into a tree that a line is read along.

A lexicon (`lexicon/en.toml`, `es.toml`) says for each concept which phrases stand for it.  A
phrase is words; `knee*` is any word that begins so, `on|onto` either of two, `really?` may be
missing, `_` is any one word, `#` any number in digits.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import chain, product
from pathlib import Path

from bot.reading.kept import grown, made_of
from bot.reading.tables import everyday, words_of
from bot.rules.log.records import Language

_HOME = Path(__file__).parent / "lexicon"
SLIPS_FROM = 4  # letters of a word that may have been meant
NUMBER = "#"


@dataclass(slots=True)
class Node:
    """Where phrases go on: most are an end, which costs nothing but itself."""

    words: dict[str, "Node"] | None = None
    stems: dict[str, "Node"] | None = None
    anything: "Node | None" = None
    concept: str | None = None
    is_open: bool = False  # a phrase may go on with more than its `words`

    def __reduce__(self) -> tuple[type["Node"], tuple[object, ...]]:
        """Keep it as a call, a fourth less to keep and to read back than slot by slot."""
        return Node, (self.words, self.stems, self.anything, self.concept, self.is_open)

    def after(self, word: str) -> list[tuple["Node", int]]:
        """Return where a phrase goes on behind a word, each with how literally it was met."""
        met: list[tuple[Node, int]] = []
        if self.anything is not None:
            met.append((self.anything, 0))
        if self.stems is not None:
            for cut in range(1, len(word) + 1):
                if (stem := self.stems.get(word[:cut])) is not None:
                    met.append((stem, cut))
        if self.words is not None:
            if (exact := self.words.get(word)) is not None:
                met.append((exact, len(word) + 1))
            if word[0].isdecimal() and (number := self.words.get(NUMBER)) is not None:
                met.append((number, 1))
        return met

    def following(self, word: str) -> "Node":
        """Return where a phrase goes on behind a word, a stem or any word; made where missing."""
        if word == "_":
            self.anything, self.is_open = self.anything or Node(), True
            return self.anything
        if word.endswith("*"):
            self.stems, self.is_open = {} if self.stems is None else self.stems, True
            return _in(self.stems, word[:-1])
        self.words = {} if self.words is None else self.words
        self.is_open = self.is_open or word == NUMBER
        return _in(self.words, word)


def _in(nodes: dict[str, Node], word: str) -> Node:
    node = nodes.get(word)
    if node is None:
        node = nodes[word] = Node()
    return node


@dataclass(frozen=True, slots=True)
class Slips:
    """Words that may have been meant, by first letter and length; stems by first letter.

    `by_sound` has them as they sound, where the language has `sounds`; a stem keeps its star.
    """

    words: Mapping[tuple[str, int], Sequence[str]]
    stems: Mapping[str, Sequence[str]]
    sounds: Mapping[str, str]
    by_sound: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """A language's phrases, ready to be looked for; each is only itself."""

    root: Node
    slips: Slips
    known: frozenset[str]
    """Every word that is written out in a phrase, and everyday words: no slip of another."""

    stems: frozenset[str]
    """Every stem: a word that begins so is no slip either."""

    shorts: Mapping[str, str] = field(default_factory=dict)
    """Words as people write them in a hurry, with the words they are."""

    others: frozenset[str] = frozenset()
    """Words that mean something elsewhere: no slips either, and not known here."""

    endings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Endings that make a word small, with what it ends in without them: "calientita"."""

    weak: frozenset[str | None] = frozenset()
    """Concepts of little meaning: their phrases give way to one that begins within them."""


class TwoConcepts(ValueError):
    """A phrase stands for two concepts in one language: a fault in the lexicon."""


@cache
def lexicon_of(language: Language) -> Lexicon:
    """Return a language's lexicon; read from its file once.  Raises `TwoConcepts`.

    A language that has none yet is heard in English.
    """
    return _read(spoken(language))


def concept_of(word: str, language: Language) -> str | None:
    """Return what one word stands for where it stands alone; None where for nothing."""
    return max(
        ((met, node.concept) for node, met in lexicon_of(language).root.after(word)),
        key=lambda one: (one[1] is not None, one[0]),
        default=(0, None),
    )[1]


@cache  # a line asks seven times, and a file is not made meanwhile
def spoken(language: Language) -> Language:
    """Return the language itself where it has a lexicon, else English."""
    return language if (_HOME / f"{language.value}.toml").exists() else Language.ENGLISH


@cache
def _read(language: Language) -> Lexicon:
    code = language.value
    files = ("lexicons.py", "tables.py", f"lexicon/{code}.toml", f"lexicon/*.{code}.*")
    return grown(f"lexicon-{code}", made_of((), files), partial(_of_file, language))


def _of_file(language: Language) -> Lexicon:
    table = tomllib.loads((_HOME / f"{language.value}.toml").read_text(encoding="utf-8"))
    sounds, shorts = table.pop("sounds", {}), table.pop("shorts", {})
    endings = {small: plain.split("|") for small, plain in table.pop("endings", {}).items()}
    said = {concept: text for part in table.values() for concept, text in part.items()}
    others = frozenset[str]().union(*(words_of(f"{one}.{language.value}") for one in _ELSEWHERE))
    lexicon = lexicon_from(said, everyday(language.value), sounds)
    return replace(lexicon, shorts=shorts, others=others, endings=endings, weak=_WEAK)


_WEAK = frozenset({"or", "place_word", "wonders"})
_ELSEWHERE = ("intents", "starting", "replies")  # where a word may mean something else


def lexicon_from(
    said: Mapping[str, str],
    everyday: Iterable[str] = (),
    sounds: Mapping[str, str] = {},
    beside: Iterable[Mapping[str, str]] = (),
) -> Lexicon:
    """Return the lexicon of concepts and their phrases, parted by commas or lines.

    `everyday` are words a letter away from those of phrases, which are no slip of them.
    `sounds` are spellings that sound alike, with the one they are all read as.  `beside` are
    phrases of less weight, another language's: they give way to those before them.

    >>> [node.concept for node, _ in lexicon_from({"knee": "knee*"}).root.after("knees")]
    ['knee']
    """
    root = Node()
    written: set[str] = set()
    for several in (said, *beside):
        for concept, text in several.items():
            for words in spelled(text):
                _add(root, words, concept, gives_way=several is not said)
                written.update(words)
    root = _shared(root, {})
    meant = sorted(word for word in written if len(word.rstrip("*")) >= SLIPS_FROM)
    stems = frozenset(word[:-1] for word in meant if word.endswith("*"))
    known = written.union(everyday)
    return Lexicon(root, _slips_of(meant, sounds), frozenset(known), stems)


def _shared(node: Node, known: dict[object, Node]) -> Node:
    """Return a node, or one that goes on just so: phrases share whole endings, not just ends.

    Of English and Spanish it leaves 17,000 nodes of 60,000, a third of what is kept and read.
    """
    for nodes in (node.words or {}, node.stems or {}):
        for word, one in nodes.items():
            nodes[word] = _shared(one, known)
    if node.anything is not None:
        node.anything = _shared(node.anything, known)
    ways = (node.words, node.stems, {} if node.anything is None else {"": node.anything})
    goes_on = tuple(
        frozenset((word, id(one)) for word, one in (way or {}).items()) for way in ways
    )
    return known.setdefault((node.concept, node.is_open, goes_on), node)


def _slips_of(meant: Sequence[str], sounds: Mapping[str, str]) -> Slips:
    words: dict[tuple[str, int], list[str]] = {}
    stems: dict[str, list[str]] = {}
    for word in meant:
        if word.endswith("*"):
            stems.setdefault(word[0], []).append(word[:-1])
        else:
            words.setdefault((word[0], len(word)), []).append(word)
    by_sound = {sound(word, sounds): word.rstrip("*") for word in meant} if sounds else {}
    return Slips(words, stems, sounds, by_sound)


def sound(word: str, sounds: Mapping[str, str]) -> str:
    """Return a word as it sounds: spellings that sound alike are read as one."""
    for spelled, read in sounds.items():
        word = word.replace(spelled, read)
    return word


def _phrases(text: str) -> list[str]:
    return [phrase for piece in re.split(r"[,\n]", text) if (phrase := piece.strip())]


def _spelled(phrase: str) -> Iterable[Sequence[str]]:
    """Return a phrase written out: each of its choices, with and without what may be missing."""
    words = phrase.split()
    if "|" not in phrase and "?" not in phrase:
        return (words,)
    places = [(*place.rstrip("?").split("|"), *([""] * place.endswith("?"))) for place in words]
    return [[word for word in chosen if word] for chosen in product(*places)]


def spelled(text: str) -> Iterable[Sequence[str]]:
    """Return the phrases of a concept as words, written out."""
    return chain.from_iterable(map(_spelled, _phrases(text)))


def _add(root: Node, words: Iterable[str], concept: str, *, gives_way: bool = False) -> None:
    node = root
    for word in words:
        known = None if node.words is None else node.words.get(word)  # most words are: no call
        node = node.following(word) if known is None else known
    if node.concept not in {None, concept}:
        if gives_way:
            return
        raise TwoConcepts(f'"{" ".join(words)}" is both {node.concept} and {concept}')
    node.concept = concept
