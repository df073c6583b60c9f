"""What a line says of a body: the rows of the screening table it raises.

Concepts that stand together make a sign (`lexicon/rows.toml`); whose it is, when it was and
whether it is denied decides whether it counts (`scopes.py`).  A part of the body that is
complained of in words that fit no row is asked about as what it likeliest is.  A row decides
nothing; the athlete's own tap does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from bot.reading.body.complaints import guessed, likeliest_of
from bot.reading.body.line import AROUND, MOST_SIGNS, parts_in, without_fillers, words_of
from bot.reading.body.rows import Rule, Sign, Term, the_rows
from bot.reading.body.scopes import PassedOver, passed_over
from bot.reading.concepts import Word
from bot.reading.intents.asked_back import asks_when_it_hurt
from bot.reading.measured.marks import is_only_a_mark
from bot.reading.page import folded
from bot.reading.zones import is_only_place
from bot.rules.log.records import Language

LONGEST = 4096  # letters of a line that are listened to; the longest message of any platform
MOST_ROWS = 4
REACH = 12  # words between the concepts of one sign
MOST_WHOLE = 5  # words of a line that says nothing else, sets and loads aside
CLOSE = 3  # words between two of which one follows the other


class Worry(StrEnum):
    """What is met with support instead of a session, the gravest first."""

    SELF_HARM = "self_harm"
    EATING = "eating"
    PAINKILLERS = "painkiller"


@dataclass(frozen=True, slots=True)
class BodyTalk:
    """What a line says of the writer's body, now or lately.

    `rows` are codes of the screening table, the likeliest first, at most four; none where the
    line says nothing of it.  `is_emergency`: where help is comes before any question.  `worry`
    is what the line is met with support for (row RF22), the gravest.
    `is_guess`: words that fit no row, of a part of the body that is complained of.
    """

    rows: tuple[str, ...] = ()
    is_emergency: bool = False
    worry: Worry | None = None
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class _Raised:
    """The rows with signs that count, each with its sign of most concepts.

    `told` are the concepts of every sign that counts, `worrying` those met with support,
    `settled` the sentences in which one does not count: denied, somebody else's, long ago.
    """

    rows: dict[str, Sign]
    told: frozenset[str | None]
    worrying: frozenset[str | None]
    settled: frozenset[int]


@lru_cache(4)  # whoever may be told something of a body in a line hears the same
def body_talk(text: str, language: Language) -> BodyTalk:
    """Return what a line says of the body; never raises, whatever is typed.

    A place is no slip of a sign: "Ibiza", "Soria", "Asmara".  "When did my knee hurt?"
    asks the log, and "balance left 40, right 35" is a self-test.
    """
    talk = _talk(text, language)
    is_none = talk.rows and (
        is_only_place(text) or asks_when_it_hurt(text, language) or is_only_a_mark(text)
    )
    return BodyTalk() if is_none else talk


def _talk(text: str, language: Language) -> BodyTalk:
    page = folded(text, LONGEST)
    words = words_of(page.text, language)
    raised = _raised(words)
    if raised.rows:
        return _told(raised)
    bare = without_fillers(page.text)
    if bare != page.text and (again := _raised(words_of(bare, language))).rows:
        return _told(again)
    for other in Language if 2 * _weight(words) <= len(words) else ():
        theirs = [] if other is language else words_of(page.text, other, mends=False)
        if _weight(theirs) > _weight(words) and (heard := _raised(theirs)).rows:
            return _told(heard)
    likeliest = likeliest_of(words, page.text, raised.settled)
    return BodyTalk(likeliest, _HEART in likeliest, is_guess=bool(likeliest))


def part_alone(text: str, language: Language) -> tuple[str, ...]:
    """Return what a line that is nothing but a part of the body likeliest means; else nothing.

    >>> part_alone("la rodilla izquierda", Language.SPANISH)
    ('RF06', 'RF04')
    """
    words = words_of(folded(text, LONGEST).text, language)
    held = {word.concept for word in words if word.text not in _ARTICLES}
    parts = the_rows().groups["PART"]
    if held.isdisjoint(parts) or not held <= parts | {"mine", "side"}:
        return ()
    return guessed(next(word for word in words if word.concept in parts), words)


def names_a_part(text: str, language: Language) -> bool:
    """Say whether a line names a part of a body, whosever; knee pads are none.

    >>> names_a_part("mind Leo's ankle", Language.ENGLISH)
    True
    >>> names_a_part("bring knee pads", Language.ENGLISH)
    False
    """
    parts = the_rows().groups["PART"]
    return any(word.concept in parts for word in words_of(folded(text, LONGEST).text, language))


def says_it_is_odd(text: str, language: Language) -> bool:
    """Say whether a line complains in words: a part that is weird, hot or wobbly.

    >>> says_it_is_odd("sorry, it was my left ankle", Language.ENGLISH)
    False
    """
    rows = the_rows()
    telling = (rows.groups["COMPLAINT"] | rows.pointing) - {"pain", "doubt", "cannot", "bend"}
    return any(one.concept in telling for one in words_of(folded(text, LONGEST).text, language))


def asks_of_a_sign(text: str, language: Language) -> bool:
    """Say whether a line asks how a sign is known, or what it calls for, and tells none.

    >>> asks_of_a_sign("how do I know if it's swollen?", Language.ENGLISH)
    True
    """
    words = words_of(folded(text, LONGEST).text, language)
    held = {word.concept for word in words}
    if "about" not in held and not ("hypothetical" in held and "?" in text):
        return False
    signs = (one for one in held if one is not None)
    rules = (rule for one in signs for rule in the_rows().by_sign.get(one, ()))
    return any(
        passed_over(sign, around) is PassedOver.IMAGINED
        for rule in rules
        for sign, around in islice(_signs(rule, words), MOST_SIGNS)
    )


_ARTICLES = frozenset({"the", "a", "la", "el", "las", "los"})


def explained(text: str, language: Language) -> Iterator[str]:
    """Yield how a line is heard: what its words stand for, each sign, and whether it counts."""
    words = words_of(folded(text, LONGEST).text, language)
    yield " ".join(
        word.text if word.concept is None else f"{word.text} [{word.concept}]" for word in words
    )
    for concept in sorted({word.concept for word in words if word.concept is not None}):
        for rule in the_rows().by_sign.get(concept, ()):
            for sign, around in islice(_signs(rule, words), MOST_SIGNS):
                why = passed_over(sign, around)
                said = " + ".join(part.text for part in sign.parts)
                yield f"{rule.row}: {said}" + ("" if why is None else f" ({why.value})")
    heard = body_talk(text, language)
    yield f"body: {', '.join(heard.rows) or 'nothing'}"


def _weight(words: Sequence[Word]) -> int:
    """Return how much of a line a lexicon knows, in words."""
    return sum(word.end - word.at for word in words if word.concept is not None)


def _told(raised: _Raised) -> BodyTalk:
    weights = {row: sign.weight for row, sign in raised.rows.items()}
    rows = tuple(sorted(weights, key=lambda row: (-weights[row], row)))[:MOST_ROWS]
    groups = the_rows().groups
    is_emergency = _HEART in rows or not raised.told.isdisjoint(groups["EMERGENCY"])
    worries = (one for one in Worry if not raised.worrying.isdisjoint(groups[one.name]))
    return BodyTalk(rows, is_emergency, next(worries, None))


_HEART, _WITH_SUPPORT = "RF01", "RF22"


# --- signs ---------------------------------------------------------------------------------


def _raised(words: Sequence[Word]) -> _Raised:
    by_sign = the_rows().by_sign
    held = {word.concept for word in words if word.concept is not None}
    beside = held.union(*(parts_in(word.text) for word in words if word.concept in by_sign))
    found: dict[str, Sign] = {}
    told: set[str | None] = set()
    worrying: set[str | None] = set()
    settled: set[int] = set()
    for concept in sorted(held & by_sign.keys()):
        for rule in by_sign[concept]:
            if any(map(beside.isdisjoint, rule.beside)):
                continue
            for sign, around in islice(_signs(rule, words), MOST_SIGNS):
                if passed_over(sign, around) is not None:
                    settled.add(sign.parts[0].sentence)
                    continue
                told.update(part.concept for part in sign.parts)
                if rule.row == _WITH_SUPPORT:
                    worrying.update(part.concept for part in sign.parts)
                if rule.row not in found or found[rule.row].weight < sign.weight:
                    found[rule.row] = sign
    return _Raised(found, frozenset(told), frozenset(worrying), frozenset(settled))


def _signs(rule: Rule, words: Sequence[Word]) -> Iterator[tuple[Sign, Sequence[Word]]]:
    """Yield each place where the concepts of a rule stand together, with the words around it."""
    telling = the_rows().groups["TELLING"]
    for place, word in enumerate(words):
        if word.concept not in rule.terms[0].concepts:
            continue
        if rule.is_whole and (
            sum(len(one.text) > 1 and one.text[0].isalpha() for one in words) > MOST_WHOLE
            or any(one.concept in telling for one in words)
        ):
            continue
        around = words[max(place - AROUND, 0) : place + AROUND]
        parts = [word]
        for term in rule.terms[1:]:
            near = _nearest(term, parts, around)
            if near is None and parts_in(word.text).isdisjoint(term.concepts):
                break
            parts += [] if near is None else [near]
        else:
            scope = (rule.is_undeniable, rule.is_lasting, rule.is_wish, rule.is_passing)
            yield Sign(tuple(parts), *scope), around


def _nearest(term: Term, parts: Sequence[Word], around: Sequence[Word]) -> Word | None:
    """Return the word nearest to the sign that stands for a term of its rule."""
    sign, last = parts[0], parts[-1]
    best: tuple[int, Word] | None = None
    for word in around:
        if word.concept not in term.concepts or word in parts or word.sentence != sign.sentence:
            continue
        if term.follows and not 0 <= word.at - last.end <= CLOSE:
            continue
        far = max(word.at - sign.end, sign.at - word.end)
        if far <= REACH and (best is None or far < best[0]):
            best = (far, word)
    return None if best is None else best[1]
