"""The rows of the screening table as rules over concepts (`lexicon/rows.toml`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.reading.concepts import Word
from bot.reading.tables import table


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of a rule, any of these; `follows`: it stands close behind the one before."""

    concepts: frozenset[str]
    follows: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that make a sign of a row together, the sign itself first; `beside` are the others.

    `is_undeniable`: no "no" takes it back.  `is_whole`: it is all that the line says.
    `is_lasting`: long ago is no reason to forget it.  `is_wish`: it need not have happened.
    `is_passing`: weeks ago is long ago.
    """

    row: str
    terms: tuple[Term, ...]
    beside: tuple[frozenset[str], ...]
    is_undeniable: bool
    is_whole: bool
    is_lasting: bool
    is_wish: bool
    is_passing: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """Concepts that stand together, the sign itself first, by a rule of the rows (see `Rule`)."""

    parts: tuple[Word, ...]
    is_undeniable: bool = False
    is_lasting: bool = False
    is_wish: bool = False
    is_passing: bool = False

    @property
    def weight(self) -> int:
        """How many concepts say it."""
        return len(self.parts)


@dataclass(frozen=True, slots=True)
class Rows:
    """The table: its rules by the concepts that their sign may be.

    `likeliest` are the rows asked about where a part of the body is complained of in words that
    fit no rule, or words beside it point to one (`pointing`); `excused` are the reasons outside of
    the body that take a sign back; `groups` names sets of concepts, in rules and in scopes, and
    `words` sets of plain words.
    """

    by_sign: Mapping[str, tuple[Rule, ...]]
    likeliest: Mapping[str | None, tuple[str, ...]]
    excused: Mapping[str | None, frozenset[str | None]]
    groups: Mapping[str, frozenset[str]]
    pointing: frozenset[str | None]
    words: Mapping[str, frozenset[str]]


@cache
def the_rows() -> Rows:
    """Return the table as it stands in its file."""
    said = table("rows")
    groups = {name: frozenset(text.split()) for name, text in said["groups"].items()}
    by_sign: dict[str, tuple[Rule, ...]] = {}
    for row, about in said["rows"].items():
        for text in about["rules"]:
            terms = tuple(_terms(text.lstrip("=@~"), groups))
            rule = Rule(
                row,
                terms,
                tuple(term.concepts for term in terms[1:]),
                is_undeniable=text.startswith("="),
                is_whole=text.startswith("@"),
                is_lasting=about.get("lasting", False) or text.startswith("~"),
                is_wish=about.get("wish", False),
                is_passing=about.get("passing", False),
            )
            for concept in rule.terms[0].concepts:
                by_sign[concept] = (*by_sign.get(concept, ()), rule)
    likeliest = {part: tuple(rows.split()) for part, rows in said["likeliest"].items()}
    excused = {sign: frozenset(reasons.split()) for sign, reasons in said["excused"].items()}
    words = {name: frozenset(text.split()) for name, text in said["words"].items()}
    pointing = frozenset(likeliest) - groups["PART"]
    return Rows(by_sign, likeliest, excused, groups, pointing, words)


def _terms(text: str, groups: Mapping[str, frozenset[str]]) -> Iterator[Term]:
    for chain in text.split():
        for place, names in enumerate(chain.split(">")):
            concepts = [groups.get(name, frozenset({name})) for name in names.split("|")]
            yield Term(frozenset[str]().union(*concepts), follows=place > 0)
