"""The table of intents as rules over concepts (`lexicon/intents.toml`)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.reading.tables import table

WHOLE, STRONG, WEAK = "@", "+", "-"
_MARKS = WHOLE + STRONG + WEAK


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that make a wish together, the telling one first.

    `terms`: each any of these concepts; `needs`: those of one concept, as bits, `choices` the bits
    of each other one; `follows` whether it stands close behind the one before.  `bars`: none of
    these in the sentence, `never`, as bits, in the line.  `is_whole`: it is all that the line
    says, and `allowed` what such a line may hold.  `weight`: how much it says, its terms and its
    marks together.
    """

    intent: str
    text: str
    terms: tuple[frozenset[str], ...]
    needs: int
    choices: tuple[int, ...]
    follows: tuple[bool, ...]
    bars: frozenset[str]
    never: int
    is_whole: bool
    weight: float
    allowed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Intents:
    """The table: its intents in order of precedence, its rules by their first concepts.

    `guarded` are those that are chosen only where they are really said: not where a concept of
    `frames` stands before them, nor behind a "no".  `social` go without saying beside others.
    `opens` show what was asked about, `does` do something, `of_days` are about days to come.
    `takes` names the arguments an intent has, `groups` sets of concepts, `nearest` what is offered
    where only so much was understood.  `bits` has each concept of a term or a bar as a bit, so
    that one look tells what a line lacks.
    """

    names: tuple[str, ...]
    by_first: Mapping[str, tuple[Rule, ...]]
    guarded: frozenset[str]
    social: frozenset[str]
    opens: frozenset[str]
    does: frozenset[str]
    of_days: frozenset[str]
    takes: Mapping[str, frozenset[str]]
    groups: Mapping[str, frozenset[str]]
    bits: Mapping[str, int]
    nearest: Mapping[str, tuple[str, ...]]


@cache
def the_intents() -> Intents:
    """Return the table as it stands in its file."""
    said = table("intents")
    groups = {name: frozenset(text.split()) for name, text in said["groups"].items()}
    by_first: dict[str, list[Rule]] = {}
    bits: dict[str, int] = {}
    for intent, texts in said["intents"].items():
        never = _mask(said["bars"].get(intent, "").split(), bits)
        for rule in (_rule(intent, text, groups, bits, never) for text in texts):
            for concept in rule.terms[0]:
                by_first.setdefault(concept, []).append(rule)
    return Intents(
        tuple(said["intents"]),
        {concept: tuple(rules) for concept, rules in by_first.items()},
        frozenset(said["guarded"].split()),
        frozenset(said["social"].split()),
        frozenset(said["opens"].split()),
        frozenset(said["does"].split()),
        frozenset(said["of_days"].split()),
        {name: frozenset(text.split()) for name, text in said["takes"].items()},
        groups,
        bits,
        {concept: tuple(text.split()) for concept, text in said["nearest"].items()},
    )


def _mask(concepts: Iterable[str], bits: dict[str, int]) -> int:
    """Return concepts as bits, new ones for those that have none yet."""
    mask = 0
    for concept in concepts:
        mask |= bits.setdefault(concept, 1 << len(bits))
    return mask


def _rule(
    intent: str,
    text: str,
    groups: Mapping[str, frozenset[str]],
    bits: dict[str, int],
    never: int,
) -> Rule:
    said = text.lstrip(_MARKS)
    marks = text[: len(text) - len(said)]
    words = said.replace(">", " >").split()
    wanted = [word for word in words if not word.startswith("!")]
    terms = tuple(_concepts(word.removeprefix(">"), groups) for word in wanted)
    follows = tuple(word.startswith(">") for word in wanted)
    bars = (_concepts(word[1:], groups) for word in words if word.startswith("!"))
    weight = len(terms) + marks.count(STRONG) - 0.5 * marks.count(WEAK) + (WHOLE in marks)
    barred = frozenset[str]().union(*bars)
    needs = _mask((concept for term in terms if len(term) == 1 for concept in term), bits)
    choices = tuple(_mask(term, bits) for term in terms if len(term) > 1)
    allowed = groups["LIGHT"].union(*terms)
    return Rule(
        intent,
        text,
        terms,
        needs,
        choices,
        follows,
        barred,
        never,
        WHOLE in marks,
        weight,
        allowed,
    )


def _concepts(word: str, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*_named(word, groups))


def _named(word: str, groups: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    for name in word.split("|"):
        yield groups.get(name, frozenset({name}))
