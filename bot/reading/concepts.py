"""What words stand for: a line cut into concepts by a language's lexicon.

The longest phrase wins, then the more literal one.  A longer word that stands in no phrase may
hold one slip of the finger, never in its first letter.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.reading.lexicons import SLIPS_FROM, Lexicon, Node, Slips, lexicon_of, sound
from bot.reading.page import folded
from bot.reading.sought import ByWord
from bot.rules.log.records import Language

_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|[.;!?\n]+|[,:()]|-+\Z|/|%")
_STOPS = frozenset(".;!?\n")
_PAUSES = frozenset(",:()-")
_SENTENCE, _CLAUSE = "sentence", "clause"  # what a stop and a pause begin
LONGEST_PHRASE = 9  # words
LONGEST_ENDING = 5  # letters behind a stem with a slip in it: "palpatations"
SHORTEST_ROOT = 3  # letters of a word before its ending
_MANY = 1 << 20
_NOTHING: frozenset[str] = frozenset()  # one for all words that begin no phrase


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
    weak = lexicon.weak
    pieces = zip(words, met, marks, strict=False)
    for at, (said, (_, concept, _, _, then), (sentence, clause)) in enumerate(pieces):
        if at < end and not overlap:
            continue
        end = at + 1
        if then is None or behind[end] in then:
            end, concept = _longest(met, marks, at)
            if end > at + 1 and concept in weak:
                end, concept = _yielded(met, marks, at, end, weak)
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
    openings: tuple[tuple[Mapping[str, Node] | None, Node, int], ...]
    then: Collection[str] | None


@cache
def _memory(lexicon: Lexicon, mends: bool) -> ByWord[_Met]:
    """Return how a lexicon meets the words that were said so far."""
    return ByWord(partial(_met, lexicon, mends))


def _met(lexicon: Lexicon, mends: bool, word: str) -> _Met:
    """Return how a lexicon meets a word; `mends`: it may hold a slip of the finger."""
    word = lexicon.shorts.get(word, word)
    if lexicon.endings:
        word = _grown(word, lexicon)
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
    then = frozenset(chain(*words)) or _NOTHING
    return _Met(word, concept, literal, going_on, None if is_open else then)


def _grown(word: str, lexicon: Lexicon) -> str:
    """Return the word that one is the small or the big one of: "calientita" is "caliente"."""
    if _is_known(word, lexicon):
        return word
    for small, plains in lexicon.endings.items():
        if word.endswith(small) and len(word) - len(small) >= SHORTEST_ROOT:
            for plain in plains:
                if _is_known(base := word[: -len(small)] + plain, lexicon):
                    return base
    return word


def _is_known(word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.known or word in lexicon.others:
        return True
    return any(word[:cut] in lexicon.stems for cut in range(SHORTEST_ROOT, len(word) + 1))


def mended_word(word: str, lexicon: Lexicon) -> str:
    """Return the word of a phrase that this one may be a slip of; the word itself where none."""
    if (
        len(word) < SLIPS_FROM - 1
        or word in lexicon.known
        or word in lexicon.others
        or not (word.isascii() and word.isalpha())
    ):
        return word
    if any(word[:cut] in lexicon.stems for cut in range(SHORTEST_ROOT, len(word) + 1)):
        return word
    return _meant(word, lexicon.slips) or word


def _meant(word: str, slips: Slips) -> str | None:
    """Return a word that sounds the same or is a letter away, or such a stem of the word's."""
    if slips.sounds:
        heard = sound(word, slips.sounds)
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
    paths: list[tuple[Node, int, int]] = []
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


def _yielded(
    met: Sequence[_Met], marks: Sequence[Span], at: int, end: int, weak: Collection[str | None]
) -> tuple[int, str | None]:
    """Return where a phrase of little meaning ends where one of more begins within it.

    "voy a | saltitos" hides none of "a saltitos", "and im | hopping about".
    """
    for begins in range(at + 1, end):
        inner, concept = _longest(met, marks, begins)
        if inner > max(end, begins + 1) and concept is not None and concept not in weak:
            return at + 1, met[at].concept
    return end, _longest(met, marks, at)[1]


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
