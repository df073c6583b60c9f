"""What an athlete wants of the coach: wishes with what was said with them, likeliest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from bot.reading.concepts import Word, concepts_in
from bot.reading.intents.arguments import (
    Arguments,
    Uttered,
    arguments_of,
    line_of,
    with_days,
    with_place,
)
from bot.reading.intents.asked_back import asks_of_sessions
from bot.reading.intents.diary import asks_of_diary
from bot.reading.intents.ours import read_in
from bot.reading.intents.rules import Rule, the_intents
from bot.reading.lexicons import Lexicon, lexicon_from
from bot.reading.tables import everyday, is_there, table, words_of
from bot.rules.log.records import Language

__all__ = ["TOLD", "Arguments", "Wish", "Wishes", "knows", "says_goodbye", "wishes_in"]

REACH = 9  # words between the concepts of one rule
MOST_OF_ONE = 4  # words of one concept in a line; bounds the work on absurd input
MOST_WORDS = 60  # of a line; whoever writes more tells a story
CLOSE = 1  # words between two of which one follows the other
DENIES = 3  # words over which a "no" still denies
SURE = 2  # weight of a wish that is asked about beside another
ASK = "ask"
TALK = "chat"
HISTORY = "history"
DIARY = "diary"
TOLD = "told"  # what is a session's log is no wish
MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """An intent by its name, and the share of the words of weight it accounts for, 0 to 1."""

    intent: str
    arguments: Arguments
    explained: float

    @property
    def is_talk(self) -> bool:
        """Say whether it wishes for nothing but a word back."""
        return self.intent in the_intents().social

    @property
    def opens(self) -> bool:
        """Say whether it is to be shown something, which says more of it than an answer."""
        return self.intent in the_intents().opens

    @property
    def does(self) -> bool:
        """Say whether it is to have something done."""
        return self.intent in the_intents().does

    @property
    def is_of_days(self) -> bool:
        """Say whether it is about days to come."""
        return self.intent in the_intents().of_days


@dataclass(frozen=True, slots=True)
class Wishes:
    """Wishes, likeliest first: two are asked between.  `nearest`: intents to offer if none."""

    wishes: tuple[Wish, ...] = ()
    nearest: tuple[str, ...] = ()

    @property
    def best(self) -> Wish | None:
        """Return the likeliest wish; None where there is none."""
        return self.wishes[0] if self.wishes else None


class _Found(NamedTuple):
    """A rule that fits, with its words.

    `weight` is how much it says: by its rule, and between two alike by the words it takes.
    """

    rule: Rule
    parts: tuple[Word, ...]
    weight: tuple[float, int]


_MOSTLY = 0.3  # of its words of weight


def is_talk(text: str, language: Language) -> bool:
    """Say whether a line is small talk, whatever it names: no answer in one's own words.

    >>> is_talk("my coach says hi", Language.ENGLISH), is_talk("my physio", Language.ENGLISH)
    (True, False)
    """
    best = wishes_in(text, language).best
    return best is not None and best.is_talk and best.explained > _MOSTLY


@lru_cache(2)  # one line is heard by whoever may have to grant something in it
def wishes_in(text: str, language: Language) -> Wishes:
    """Return what a line wants; nothing where it wants nothing the coach can hear."""
    language = read_in(text, language)
    if asks_of_sessions(text, language):
        return Wishes((Wish(HISTORY, Arguments(), 1.0),))
    if asks_of_diary(text):
        return Wishes((Wish(DIARY, Arguments(), 1.0),))
    line, words = _heard(text, language)
    ranked = _ranked(words)
    if ranked and ranked[0].rule.intent == TOLD:
        return Wishes()
    chosen = _chosen(ranked)
    if not chosen and _is_talk(words, _lexicon(language)):
        return Wishes((Wish(TALK, Arguments(), 0.0),))
    if not chosen:
        return Wishes((), _nearest_to(words))
    light = _light_words(language)
    return Wishes(tuple(_wish(found, words, line, light) for found in chosen))


def says_goodbye(text: str, language: Language) -> bool:
    """Say whether a line takes leave, rather than greets."""
    heard = _heard(text, read_in(text, language))[1]
    return any(word.concept == "bye" for word in heard)


def explained(text: str, language: Language) -> Iterator[str]:
    """Yield how a line is heard as a wish: its concepts, each rule that fits, what is chosen."""
    _, words = _heard(text, language)
    yield " ".join(
        word.text if word.concept is None else f"{word.text} [{word.concept}]" for word in words
    )
    for found in _ranked(words):
        said = " + ".join(part.text for part in found.parts)
        yield f"{found.rule.intent}: {said} (rule {found.rule.text!r}, {found.rule.weight:g})"
    heard = wishes_in(text, language)
    yield f"wish: {', '.join(one.intent for one in heard.wishes) or 'none'}"
    if heard.nearest:
        yield f"nearest: {', '.join(heard.nearest)}"


def _heard(text: str, language: Language) -> tuple[Uttered, list[Word]]:
    line = line_of(text, language)
    words = concepts_in(line.text, _lexicon(language), overlap=True, most=MOST_WORDS)
    if line.numbers:
        words = [_numbered(word) for word in words]
    return line, with_days(with_place(words))


def _numbered(word: Word) -> Word:
    return word._replace(concept="n") if word.concept is None and word.text == "N" else word


@cache
def _lexicon(language: Language) -> Lexicon:
    code = language.value if is_there(f"intents.{language.value}") else Language.ENGLISH.value
    said = dict(table(f"intents.{code}"))
    shorts = said.pop("shorts", {})
    phrases = {name: text for part in said.values() for name, text in part.items()}
    lexicon = lexicon_from(phrases, everyday(code))
    return replace(lexicon, shorts=shorts, others=words_of(code))


@cache
def _light_words(language: Language) -> frozenset[str]:
    """Return the words of a language that say nothing by themselves."""
    light = the_intents().groups["LIGHT"]
    nodes = (_lexicon(language).root.words or {}).items()
    return frozenset(word for word, node in nodes if node.concept in light)


def knows(word: str, language: Language) -> bool:
    """Say whether a folded word is one of the lexicon of wishes, or an everyday one."""
    return word in _lexicon(language).known


# --- rules ---------------------------------------------------------------------------------


Held = dict[str, list[Word]]  # the words of a line by their concepts


def _ranked(words: Sequence[Word]) -> list[_Found]:
    """Return the best rule of each intent that fits, the one of most weight first."""
    table = the_intents()
    held: Held = {}
    mask = 0
    for word in words:
        if word.concept is not None and len(held.setdefault(word.concept, [])) < MOST_OF_ONE:
            held[word.concept].append(word)
            mask |= table.bits.get(word.concept, 0)
    best: dict[str, _Found] = {}
    for concept in sorted(held.keys() & table.by_first.keys()):
        for rule in table.by_first[concept]:
            if rule.needs & mask != rule.needs or not all(map(mask.__and__, rule.choices)):
                continue
            known = best.get(rule.intent)
            if known is not None and known.weight[0] > rule.weight:
                continue
            if rule.never & mask or (rule.is_whole and not _is_whole(rule, words)):
                continue
            for found in _places(rule, held[concept], held, words):
                if known is None or found.weight > known.weight:
                    best[rule.intent] = known = found
    if len(best) < 2:
        return list(best.values())
    order = table.names.index
    return sorted(
        best.values(), key=lambda one: (-one.weight[0], -one.weight[1], order(one.rule.intent))
    )


def _places(
    rule: Rule, firsts: Sequence[Word], held: Held, words: Sequence[Word]
) -> Iterator[_Found]:
    is_guarded = rule.intent in the_intents().guarded
    barring = rule.bars and rule.bars & held.keys()
    for first in firsts:
        parts = (first,) if len(rule.terms) == 1 else _parts(rule, first, held, words)
        if not parts or any(_is_beside(first, held[one]) for one in barring):
            continue
        if not is_guarded or not _is_kept_back(parts, words):
            yield _Found(rule, parts, (rule.weight, sum(one.end - one.at for one in parts)))


def _is_beside(first: Word, words: Iterable[Word]) -> bool:
    return any(word.sentence == first.sentence for word in words)


def _parts(rule: Rule, first: Word, held: Held, words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words that stand for a rule's terms, each nearest to the first; () if none."""
    parts = [first]
    for term, follows in zip(rule.terms[1:], rule.follows[1:], strict=True):
        near = [
            (max(word.at - first.end, first.at - word.end), word.at, word)
            for concept in term & held.keys()
            for word in held[concept]
            if word.sentence == first.sentence
            and not any(word.at < part.end and part.at < word.end for part in parts)
            and (not follows or _follows(parts[-1], word, words))
        ]
        far, _, word = min(near, default=(REACH + 1, 0, first), key=lambda one: one[:2])
        if far > REACH:
            return ()
        parts.append(word)
    return tuple(parts)


def _follows(last: Word, word: Word, words: Sequence[Word]) -> bool:
    """Say whether a word stands right behind another, or behind one without weight."""
    if not 0 <= word.at - last.end <= CLOSE:
        return False
    light = the_intents().groups["LIGHT"]
    return all(one.concept in light for one in words if last.end <= one.at and one.end <= word.at)


def _is_whole(rule: Rule, words: Sequence[Word]) -> bool:
    """Say whether a line holds nothing that a rule does not name, and no word nobody knows."""
    other = [word for word in words if word.concept not in rule.allowed]
    if any(word.concept is None for word in other):
        return False
    allowed = (word for word in words if word.concept in rule.allowed)
    return not other or not _spots(other) & ~_spots(allowed)


def _spots(words: Iterable[Word]) -> int:
    """Return the places of words in the line that some pieces of it cover, a bit each."""
    spots = 0
    for word in words:
        spots |= _spot(word)
    return spots


def _spot(word: Word) -> int:
    return (1 << word.end) - (1 << word.at)


def _is_kept_back(parts: Sequence[Word], words: Sequence[Word]) -> bool:
    """Say whether it is asked about, imagined, promised not to be, another's or denied."""
    groups = the_intents().groups
    for word in reversed(words):
        is_before = word.at < parts[0].at and word.sentence == parts[0].sentence
        if not is_before or word in parts:
            continue
        if word.concept in groups["RESETS"]:
            return False
        is_beside = word.clause == parts[0].clause
        if word.concept in groups["FRAMES"] and (is_beside or word.concept != "other"):
            return True
        is_near = is_beside and parts[0].at - word.end < DENIES
        if word.concept == "not" and is_near and parts[0].concept != "not":
            return True
    return False


# --- choice --------------------------------------------------------------------------------


def _chosen(ranked: Sequence[_Found]) -> list[_Found]:
    """Return the wish that counts most, and another one that is said beside it.

    What is all that a line says and may as well be another wish is asked about: "stop".
    """
    if not ranked:
        return []
    first, social = ranked[0], the_intents().social
    for other in ranked[1:]:
        is_apart = {part.clause for part in other.parts}.isdisjoint(
            part.clause for part in first.parts
        )
        if first.rule.is_whole and other.rule.is_whole and first[1:] == other[1:]:
            return [first, other]
        if is_apart and other.rule.weight >= SURE and other.rule.intent not in social:
            return [first, other]
    return [first]


def _wish(found: _Found, words: Sequence[Word], line: Uttered, light: frozenset[str]) -> Wish:
    intent = found.rule.intent
    return Wish(intent, arguments_of(intent, words, line), _explained(found, words, light))


def _explained(found: _Found, words: Sequence[Word], light_words: frozenset[str]) -> float:
    groups = the_intents().groups
    has_arguments = bool(the_intents().takes.get(found.rule.intent))
    light = explained = 0
    for word in words:
        if word.concept in groups["LIGHT"]:
            light |= _spot(word)
        else:
            for spot, token in enumerate(word.text.split(), word.at):
                if token in light_words:
                    light |= 1 << spot
        if word in found.parts or (has_arguments and word.concept in groups["ARGUMENT"]):
            explained |= _spot(word)
    heavy = (_spots(words) & ~light) | explained
    return round(explained.bit_count() / heavy.bit_count(), 2) if heavy else 1.0


def _is_talk(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Say whether a line of everyday words asks for nothing and names nothing of the coach's."""
    groups = the_intents().groups
    if any(word.concept in groups["ASKING"] or word.concept in groups["OURS"] for word in words):
        return False
    known = sum(word.concept is not None or word.text in lexicon.known for word in words)
    return known > len(words) / 2


def _nearest_to(words: Sequence[Word]) -> tuple[str, ...]:
    """Return intents that words of the line point to, and then those asked for most."""
    pointing = the_intents().nearest
    near = [one for word in words for one in pointing.get(word.concept or "", ())]
    return tuple(dict.fromkeys([*near, *pointing["otherwise"]]))[:MOST_OFFERED]
