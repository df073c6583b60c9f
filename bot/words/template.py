"""A line made ready to be said, and how what is put in keeps what it knows of itself.  Pure."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.rich import Command, Emphasis, Span, Told, spans_of

Fact = str | int | bool | None
"""What may be put into a line: a count where the wording goes by it, all else written out."""

PLACE = re.compile(r"%\(([^)]*)\)s")


@dataclass(frozen=True, slots=True)
class Template:
    """A line that only needs filling: as one text, and in its spans, line ends on their own.

    `numbers` are the places it fills itself: a rule's number, or a number written in words.
    """

    text: str
    spans: tuple[Span, ...]
    is_open: bool
    numbers: tuple[str, ...] = ()
    names_commands: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A line that is one of several, by the key that a fact stands for."""

    by: str
    variants: "Mapping[str, Template | Choice]"
    default: str


@dataclass(frozen=True, slots=True)
class Mixed:
    """A line that chooses words within a sentence: left to Fluent as it stands.

    `numbers` are those of the rules that it puts in.
    """

    name: str
    numbers: frozenset[str]


def know_more(facts: Mapping[str, Fact]) -> bool:
    return any(fact.__class__ is Told for fact in facts.values())


def woven(line: Template, facts: Mapping[str, Fact], *, weighed: bool) -> Iterator[Span]:
    """Yield a line with what is put in, each text with the spans it has of its own."""
    for span in line.spans:
        weight = span.emphasis if weighed else Emphasis.PLAIN
        if span.command is not None or span.in_channel or not line.is_open:
            yield _filled(span, facts, weight) if line.is_open else replace(span, emphasis=weight)
            continue
        words, *places = PLACE.split(span.text)
        so_far = words % ()
        for name, following in zip(places[::2], places[1::2], strict=True):
            fact = facts[name]
            if isinstance(fact, Told):
                yield from (Span(so_far, weight), *spans_of(fact, weight))
                so_far = ""
            else:
                so_far += str(fact)
            so_far += following % ()
        yield Span(so_far, weight)


def _filled(span: Span, facts: Mapping[str, Fact], weight: Emphasis) -> Span:
    if span.command is None:
        return replace(span, emphasis=weight)  # a word of the place it is said in
    given = tuple((option, value % facts) for option, value in span.command.given)
    return Span(span.text % facts, weight, command=Command(span.command.name, given))
