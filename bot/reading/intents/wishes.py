"""What an athlete wants of the coach: wishes with what was said with them, likeliest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from bot.reading.concepts import Lexicon, Word, concepts_in, lexicon_from
from bot.reading.intents.arguments import Arguments
from bot.reading.intents.rules import Rule, the_intents
from bot.reading.page import folded
from bot.reading.tables import table
from bot.rules.log.records import Language

__all__ = ["Arguments", "Wish", "Wishes", "wishes_in"]

LONGEST = 400  # letters that are listened to for a wish
REACH = 9  # words between the concepts of one rule
MOST_PLACES = 4  # of one rule in a line; bounds the work on absurd input
NO_FAR = 3  # words over which a "no" still denies


@dataclass(frozen=True, slots=True)
class Wish:
    """An intent by its name, and the share of the words of weight it accounts for, 0 to 1."""

    intent: str
    arguments: Arguments
    explained: float


@dataclass(frozen=True, slots=True)
class Wishes:
    """Wishes, likeliest first: two are asked between.  `nearest`: intents to offer if none."""

    wishes: tuple[Wish, ...] = ()
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    rule: Rule
    parts: tuple[Word, ...]


def wishes_in(text: str, language: Language) -> Wishes:
    """Return what a line wants; nothing where it wants nothing the coach can hear."""
    words = concepts_in(folded(text, LONGEST).text, _lexicon(language))
    best: dict[str, _Found] = {}
    for found in _founds(words):
        known = best.get(found.rule.intent)
        if known is None or found.rule.weight > known.rule.weight:
            best[found.rule.intent] = found
    order = the_intents().names
    ranked = sorted(
        best.values(), key=lambda one: (-one.rule.weight, order.index(one.rule.intent))
    )
    if not ranked:
        return Wishes((), _nearest_to(words))
    first = ranked[0]
    return Wishes((Wish(first.rule.intent, Arguments(), _explained(first, words)),))


@cache
def _lexicon(language: Language) -> Lexicon:
    said = table(f"intents.{language.value}")
    return lexicon_from({name: text for part in said.values() for name, text in part.items()})


def _founds(words: Sequence[Word]) -> Iterator[_Found]:
    held = {word.concept for word in words if word.concept is not None}
    table = the_intents()
    for concept in held & table.by_first.keys():
        for rule in table.by_first[concept]:
            if all(term & held for term in rule.terms):
                yield from islice(_places(rule, words), MOST_PLACES)


def _places(rule: Rule, words: Sequence[Word]) -> Iterator[_Found]:
    for word in words:
        if word.concept not in rule.terms[0]:
            continue
        here = [one for one in words if one.sentence == word.sentence]
        parts = _parts(rule, word, here)
        if not parts or rule.bars & {one.concept for one in here}:
            continue
        if rule.is_whole and not _is_whole(parts, words):
            continue
        if rule.intent not in the_intents().guarded or not _is_kept_back(parts, here):
            yield _Found(rule, parts)


def _parts(rule: Rule, first: Word, here: Sequence[Word]) -> tuple[Word, ...]:
    parts = [first]
    for term in rule.terms[1:]:
        near = [
            (far, word.at, word)
            for word in here
            if word.concept in term
            and word not in parts
            and (far := max(word.at - first.end, first.at - word.end)) <= REACH
        ]
        if not near:
            return ()
        parts.append(min(near)[2])
    return tuple(parts)


def _is_whole(parts: Sequence[Word], words: Sequence[Word]) -> bool:
    light = the_intents().groups["LIGHT"]
    return all(word in parts or word.concept in light for word in words)


def _is_kept_back(parts: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether it is asked about, imagined, promised not to be, another's or denied."""
    start = min(part.at for part in parts)
    before = [word for word in here if word.end <= parts[0].at and word not in parts]
    frames = the_intents().groups["FRAMES"]
    if any(word.concept in frames and word.at <= start for word in before):
        return True
    clause = parts[0].clause
    return any(
        word.concept == "not" and word.clause == clause and parts[0].at - word.end < NO_FAR
        for word in before
    )


def _explained(found: _Found, words: Sequence[Word]) -> float:
    light = the_intents().groups["LIGHT"]
    heavy = [word for word in words if word.concept not in light]
    total = sum(word.end - word.at for word in heavy)
    said = sum(word.end - word.at for word in heavy if word in found.parts)
    return round(said / total, 2) if total else 1.0


def _nearest_to(words: Sequence[Word]) -> tuple[str, ...]:
    pointing = the_intents().nearest
    near = (one for word in words for one in pointing.get(word.concept or "", ()))
    return tuple(dict.fromkeys(near))[:3]
