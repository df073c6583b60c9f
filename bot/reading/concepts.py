"""What words stand for: a line cut into concepts by a language's lexicon.

A lexicon (`lexicon/en.toml`, `es.toml`) says for each concept which phrases stand for it.  A
phrase is words; `knee*` is any word that begins so, `on|onto` either of two, `really?` may be
missing, `_` is any one word, `#` any number in digits.  The longest phrase wins, then the more
literal one.  A longer word that stands in no phrase may hold one slip of the finger, never in
its first letter.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial
from itertools import chain, product
from pathlib import Path
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.reading.page import folded
from bot.reading.sought import ByWord
from bot.reading.tables import everyday, words_of
from bot.rules.log.records import Language

_HOME = Path(__file__).parent / "lexicon"
_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|[.;!?\n]+|[,:()]|-+\Z|/|%")
_STOPS = frozenset(".;!?\n")
_PAUSES = frozenset(",:()-")
_SENTENCE, _CLAUSE = "sentence", "clause"  # what a stop and a pause begin
SLIPS_FROM = 4  # letters of a word that may have been meant
LONGEST_PHRASE = 9  # words
LONGEST_ENDING = 5  # letters behind a stem with a slip in it: "palpatations"
NUMBER = "#"
_MANY = 1 << 20


class Word(NamedTuple):
    """A piece of the line: a phrase with its concept, or a word that stands for none.

    `at` and `end` count words; `sentence` and `clause` count what stops and pauses part, and
    a clause ends at a "but", too.
    """

    text: str
    concept: str | None
    at: int
    end: int
    sentence: int
    clause: int
    is_asked: bool = False  # its sentence ends with a question mark


@dataclass(slots=True)
class _Node:
    """Where phrases go on: most are an end, which costs nothing but itself."""

    words: dict[str, "_Node"] | None = None
    stems: dict[str, "_Node"] | None = None
    anything: "_Node | None" = None
    concept: str | None = None
    is_open: bool = False  # a phrase may go on with more than its `words`

    def after(self, word: str) -> list[tuple["_Node", int]]:
        """Return where a phrase goes on behind a word, each with how literally it was met."""
        met: list[tuple[_Node, int]] = []
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

    def following(self, word: str) -> "_Node":
        """Return where a phrase goes on behind a word, a stem or any word; made where missing."""
        if word == "_":
            self.anything, self.is_open = self.anything or _Node(), True
            return self.anything
        if word.endswith("*"):
            self.stems, self.is_open = {} if self.stems is None else self.stems, True
            return _in(self.stems, word[:-1])
        self.words = {} if self.words is None else self.words
        self.is_open = self.is_open or word == NUMBER
        return _in(self.words, word)


def _in(nodes: dict[str, _Node], word: str) -> _Node:
    node = nodes.get(word)
    if node is None:
        node = nodes[word] = _Node()
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

    root: _Node
    slips: Slips
    known: frozenset[str]
    """Every word that is written out in a phrase, and everyday words: no slip of another."""

    stems: frozenset[str]
    """Every stem: a word that begins so is no slip either."""

    shorts: Mapping[str, str] = field(default_factory=dict)
    """Words as people write them in a hurry, with the words they are."""

    others: frozenset[str] = frozenset()
    """Words that mean something elsewhere: no slips either, and not known here."""


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


def spoken(language: Language) -> Language:
    """Return the language itself where it has a lexicon, else English."""
    return language if (_HOME / f"{language.value}.toml").exists() else Language.ENGLISH


@cache
def _read(language: Language) -> Lexicon:
    table = tomllib.loads((_HOME / f"{language.value}.toml").read_text(encoding="utf-8"))
    sounds, shorts = table.pop("sounds", {}), table.pop("shorts", {})
    said = {concept: text for part in table.values() for concept, text in part.items()}
    others = frozenset[str]().union(*(words_of(f"{one}.{language.value}") for one in _ELSEWHERE))
    lexicon = lexicon_from(said, everyday(language.value), sounds)
    return replace(lexicon, shorts=shorts, others=others)


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

    >>> [one.concept for one in concepts_in("my knees hurt", lexicon_from({"knee": "knee*"}))]
    [None, 'knee', None]
    """
    root = _Node()
    written: set[str] = set()
    for several in (said, *beside):
        for concept, text in several.items():
            for words in spelled(text):
                _add(root, words, concept, gives_way=several is not said)
                written.update(words)
    _share_ends(root, {})
    meant = sorted(word for word in written if len(word.rstrip("*")) >= SLIPS_FROM)
    stems = frozenset(word[:-1] for word in meant if word.endswith("*"))
    known = written.union(everyday)
    return Lexicon(root, _slips_of(meant, sounds), frozenset(known), stems)


def _share_ends(node: _Node, ends: dict[str | None, _Node]) -> None:
    """Have all phrases of a concept end in one place: there are a hundred thousand ends."""
    for nodes in (node.words or {}, node.stems or {}):
        for word, one in nodes.items():
            nodes[word] = _shared(one, ends)
    if node.anything is not None:
        node.anything = _shared(node.anything, ends)


def _shared(node: _Node, ends: dict[str | None, _Node]) -> _Node:
    if node.words is None and node.stems is None and node.anything is None:
        return ends.setdefault(node.concept, node)
    _share_ends(node, ends)
    return node


def _slips_of(meant: Sequence[str], sounds: Mapping[str, str]) -> Slips:
    words: dict[tuple[str, int], list[str]] = {}
    stems: dict[str, list[str]] = {}
    for word in meant:
        if word.endswith("*"):
            stems.setdefault(word[0], []).append(word[:-1])
        else:
            words.setdefault((word[0], len(word)), []).append(word)
    by_sound = {_sound(word, sounds): word.rstrip("*") for word in meant} if sounds else {}
    return Slips(words, stems, sounds, by_sound)


def _sound(word: str, sounds: Mapping[str, str]) -> str:
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


def _add(root: _Node, words: Iterable[str], concept: str, *, gives_way: bool = False) -> None:
    node = root
    for word in words:
        known = None if node.words is None else node.words.get(word)  # most words are: no call
        node = node.following(word) if known is None else known
    if node.concept not in {None, concept}:
        if gives_way:
            return
        raise TwoConcepts(f'"{" ".join(words)}" is both {node.concept} and {concept}')
    node.concept = concept


def concepts_in(
    text: str, lexicon: Lexicon, *, mends: bool = True, overlap: bool = False, most: int = _MANY
) -> list[Word]:
    """Return folded text as words with their concepts, from left to right.

    `mends`: a word may hold a slip of the finger.  `overlap`: a phrase may begin within another
    one and end behind it; else the first is taken.  `most` words of the text are read.
    """
    words, marks, asked = _cut(text)
    words = words[:most] if len(words) > most else words
    met = list(map(_memory(lexicon, mends).__getitem__, words))
    behind = [one[0] for one in met]
    behind.append("")
    found: list[Word] = []
    new, turns, last, end = tuple.__new__, 0, 0, 0  # as Word(), but quick
    pieces = zip(words, met, marks, strict=False)
    for at, (said, (_, concept, _, _, then), (sentence, clause)) in enumerate(pieces):
        if at < end and not overlap:
            continue
        end = at + 1
        if then is None or behind[end] in then:
            end, concept = _longest(met, marks, at)
            if end > at + 1:
                said = " ".join(words[at:end])
        if end > last and (at >= last or concept is not None):
            if concept in TURNS:
                turns += 1
            clause += turns
            found.append(new(Word, (said, concept, at, end, sentence, clause, sentence in asked)))
            last = end
    return found


TURNS = frozenset({"but", "and_it"})
Span = tuple[int, int]
_ALONE = frozenset({"no", "si", "yes"})


@lru_cache(4)  # readers of one line cut the same text
def _cut(text: str) -> tuple[list[str], list[Span], frozenset[int]]:
    """Return the words, the sentence and clause of each, and the sentences that are asked."""
    asked: set[int] = set()
    words: list[str] = []
    marks: list[Span] = []
    sentence = clause = 0
    mark = (0, 0)
    for piece, begins, _, _ in chain.from_iterable(map(_PIECES.__getitem__, text.split(" "))):
        if begins is None:
            words.append(piece)
            marks.append(mark)
        else:
            if begins == _SENTENCE:
                sentence += 1
                if "?" in piece:
                    asked.add(sentence - 1)
            clause += 1
            mark = (sentence, clause)
    return words, marks, frozenset(asked)


def words_cut(text: str) -> Sequence[str]:
    """Return the words of a text."""
    return _cut(text)[0]


def places_in(text: str) -> list[Span]:
    """Return where each word of a text stands in it."""
    spans: list[Span] = []
    begins = 0
    for chunk in text.split(" "):
        pieces = _PIECES[chunk]
        spans += [(begins + start, begins + stop) for _, mark, start, stop in pieces if not mark]
        begins += len(chunk) + 1
    return spans


_LONG = re.compile(r"([a-z])\1{2,}")  # letters somebody leant on: "sooo" is "so"


def _pieces(chunk: str) -> list[tuple[str, str | None, int, int]]:
    """Return the words, stops and pauses of what stands between two blanks, and where.

    Each with what begins behind it, a sentence or a clause; None behind a word.
    """
    plain = chunk.replace("'", "")
    origin = [at for at, letter in enumerate(chunk) if letter != "'"]
    return [
        (_LONG.sub(r"\1", one[0]), _mark(one[0]), origin[one.start()], origin[one.end() - 1] + 1)
        for one in _WORD.finditer(plain)
    ]


def _mark(piece: str) -> str | None:
    if piece[0] in _STOPS:
        return _SENTENCE
    return _CLAUSE if piece[0] in _PAUSES else None


_PIECES = ByWord(_pieces)


class _Met(NamedTuple):
    """A word as a lexicon meets it: as it is meant, and the phrases that begin with it.

    `concept` is what it stands for alone, met so `literal`ly; `openings` are where phrases go on,
    each with the words that it may go on with (None: perhaps any) and how literal it is; `then`
    are the words that any of them may go on with, None so.
    """

    word: str
    concept: str | None
    literal: int
    openings: tuple[tuple[Mapping[str, _Node] | None, _Node, int], ...]
    then: Collection[str] | None


@cache
def _memory(lexicon: Lexicon, mends: bool) -> ByWord[_Met]:
    """Return how a lexicon meets the words that were said so far."""
    return ByWord(partial(_met, lexicon, mends))


def _met(lexicon: Lexicon, mends: bool, word: str) -> _Met:
    """Return how a lexicon meets a word; `mends`: it may hold a slip of the finger."""
    word = lexicon.shorts.get(word, word)
    if mends:
        word = mended_word(word, lexicon)
    concept, literal = None, 0
    openings = lexicon.root.after(word)
    for node, met in reversed(openings):
        if node.concept is not None and met > literal:
            concept, literal = node.concept, met
    ways = ((None if node.is_open else node.words or {}, node, met) for node, met in openings)
    going_on = tuple(way for way in ways if way[0] != {})
    words = [words for words, _, _ in going_on if words is not None]
    is_open = len(words) < len(going_on)
    return _Met(word, concept, literal, going_on, None if is_open else frozenset(chain(*words)))


def mended_word(word: str, lexicon: Lexicon) -> str:
    """Return the word of a phrase that this one may be a slip of; the word itself where none."""
    if (
        len(word) < SLIPS_FROM - 1
        or word in lexicon.known
        or word in lexicon.others
        or not (word.isascii() and word.isalpha())
    ):
        return word
    if any(word[:cut] in lexicon.stems for cut in range(3, len(word) + 1)):
        return word
    return _meant(word, lexicon.slips) or word


def _meant(word: str, slips: Slips) -> str | None:
    """Return a word that sounds the same or is a letter away, or such a stem of the word's."""
    if slips.sounds:
        heard = _sound(word, slips.sounds)
        stems = (f"{heard[:end]}*" for end in range(len(heard), SLIPS_FROM - 1, -1))
        alike = next(
            (slips.by_sound[one] for one in (heard, *stems) if one in slips.by_sound), None
        )
        if alike is not None:
            return alike
    for size in range(len(word) - 1, len(word) + 2):
        near = slips.words.get((word[0], size), ())
        found = extractOne(word, near, scorer=OSA.distance, score_cutoff=1)
        if found is not None:
            return str(found[0])
    for stem in slips.stems.get(word[0], ()):
        if len(word) - len(stem) > LONGEST_ENDING:
            continue
        ends = range(len(stem) - 1, min(len(stem) + 2, len(word) + 1))
        if any(OSA.distance(word[:end], stem, score_cutoff=1) <= 1 for end in ends):
            return stem
    return None


def _longest(met: Sequence[_Met], marks: Sequence[Span], at: int) -> tuple[int, str | None]:
    """Return where the longest phrase from `at` ends, and its concept."""
    spoken, concept, literal, openings, _ = met[at]
    here = at + 1
    best, weight = (here, concept), (here, literal)
    paths: list[tuple[_Node, int, int]] = []
    if openings and here < len(met):
        following = met[here][0]
        for words, node, literal in openings:
            if words is None or following in words:
                paths.append((node, here, literal))
    if not paths:
        return best
    border = min(len(met), at + LONGEST_PHRASE)
    sentence, clause = marks[at]
    is_alone = spoken in _ALONE  # "no, I am well", "sí, me ..."
    while paths:
        node, here, literal = paths.pop()
        if node.concept is not None and (here, literal) > weight:
            best, weight = (here, node.concept), (here, literal)
        if here >= border or marks[here][0] != sentence:
            continue
        if is_alone and marks[here][1] != clause:
            continue
        word = met[here][0]
        if node.is_open:
            paths += [(after, here + 1, literal + more) for after, more in node.after(word)]
        elif node.words is not None and word in node.words:
            paths.append((node.words[word], here + 1, literal + len(word) + 1))
    return best


def language_of(text: str, known: Language) -> Language:
    """Return the language whose lexicon knows most of a line; `known` where no other knows more.

    >>> language_of("me duele el pecho", Language.ENGLISH)
    <Language.SPANISH: 'es'>
    """
    line = folded(text).text
    others = (language for language in Language if language is not known)
    return max((known, *others), key=lambda language: _known_of(line, language))


def _known_of(line: str, language: Language) -> int:
    """Return how many words of a folded line a lexicon knows."""
    words = concepts_in(line, lexicon_of(language), mends=False)
    return sum(word.end - word.at for word in words if word.concept is not None)
