"""The coach's own words, each explained where it first comes for whoever reads it.

A content names its words (`Content.terms`), a line by what it is put in (`Naming`).  What was
explained is kept with the conversation, so it is said once; `/ask` says it again.
"""

from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from bot.words.line import Card, Content, Faint, Line, Paragraphs, Term
from bot.words.lines import OneEach

EXPLAINED = OneEach("common-term", Term)


def terms_in(content: Content) -> tuple[Term, ...]:
    """Return the words of the coach's own in what is said, each once, in order."""
    return tuple(dict.fromkeys(_terms(content)))


def _terms(value: Any) -> Iterator[Term]:
    if isinstance(value, Content):
        yield from value.terms
    if isinstance(value, tuple):
        for one in value:
            yield from _terms(one)
    elif isinstance(value, Content) and is_dataclass(value):
        for field in fields(value):
            yield from _terms(getattr(value, field.name))


def with_terms(content: Content, terms: Collection[Term]) -> Content:
    """Return what is said with these words explained below it, above what is asked beside it."""
    if isinstance(content, Paragraphs) and set(terms).isdisjoint(terms_in(content.then)):
        return Paragraphs(with_terms(content.first, terms), content.then)
    notes = (Faint(Line(EXPLAINED[term])) for term in terms)
    return Card(content, *notes) if terms else content
