"""A language's lines: Fluent messages, said by name with what they tell put in.

Most lines are text with places in it; those are kept as format strings, ready to be filled.
What chooses among wordings, by a count or a yes or no, is left to Fluent.

`<b>` and `<small>` in a line put weight on its words or make them an aside.  Marks are read in
the file, before anything is put in: what somebody wrote is never taken for one.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TypeVar

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.languages import files_of
from bot.rich import Emphasis, Rich, Span

Fact = str | int | bool | None
"""What may be put into a line: a count where the wording goes by it, all else written out."""

Named = TypeVar("Named", bound=Enum | int)

_MARKS = {"b": Emphasis.STRONG, "small": Emphasis.FAINT}
_MARK = re.compile(r"(\n)|<(/?)(b|small)>")


class OneEach(dict[Named, str]):
    """The lines of a choice, one for each member: `kit-surface-grass-dry` of `GRASS_DRY`.

    Members that `only` leaves out share one line, `…-other`.
    """

    def __init__(
        self, prefix: str, members: Iterable[Named], only: Iterable[Named] | None = None
    ) -> None:
        told = None if only is None else set(only)
        super().__init__(
            (one, f"{prefix}-{_named(one) if told is None or one in told else 'other'}")
            for one in members
        )


def _named(member: Enum | int) -> str:
    name = member.name if isinstance(member, Enum) else str(member)
    return name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Template:
    """A line that only needs filling: as one text, and in its spans, line ends on their own."""

    text: str
    spans: tuple[tuple[str, Emphasis], ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Choosing:
    """A line that chooses its wording; its emphasis is the caller's."""

    name: str


class Lines:
    """Every line of one language.

    Raises `ValueError` on files that are no Fluent or hold a name twice, `KeyError` where a
    line, or something to put into it, is missing: faults of ours, which a test looks for.
    """

    def __init__(self, language: str) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        self._read: dict[str, ast.Message] = {}
        self._ready: dict[str, Template | Choosing] = {}
        for file in files_of(language):
            resource = FluentResource(file.read_text(encoding="utf-8"))
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    raise ValueError(
                        f"{file.name} of {file.parent.name}: {str(entry.content)[:60]!r}"
                    )
                if isinstance(entry, ast.Message):
                    if entry.id.name in self._read:
                        raise ValueError(f"{entry.id.name} stands twice")
                    self._read[entry.id.name] = entry
            self._bundle.add_resource(resource)

    def say(self, name: str, facts: Mapping[str, Fact]) -> str:
        """Return a line as text, without emphasis."""
        line = self._ready.get(name) or self._prepared(name)
        if isinstance(line, Choosing):
            return self._chosen(name, facts)
        return line.text.format_map(facts) if line.is_open else line.text

    def told(self, name: str, facts: Mapping[str, Fact]) -> Rich:
        """Return a line with its emphasis."""
        line = self._ready.get(name) or self._prepared(name)
        if isinstance(line, Choosing):
            return Rich((Span(self._chosen(name, facts)),))
        return Rich(tuple(Span(text.format_map(facts), weight) for text, weight in line.spans))

    def _chosen(self, name: str, facts: Mapping[str, Fact]) -> str:
        pattern = self._bundle.get_message(name).value
        assert pattern is not None  # a message without a value never gets here
        said, wrong = self._bundle.format_pattern(
            pattern, {key: _selected(value) for key, value in facts.items()}
        )
        if wrong:
            raise KeyError(f"{name}: {wrong[0]}")
        return str(said)

    def _prepared(self, name: str) -> Template | Choosing:
        text = self._template(name)
        line = Choosing(name) if text is None else _template_of(text)
        self._ready[name] = line
        return line

    def _template(self, name: str) -> str | None:
        """Return a line as a format string; None where it chooses."""
        value = self._read[name].value
        if value is None:
            raise KeyError(f"{name} has no text of its own")
        parts: list[str] = []
        for element in value.elements:
            part = self._part(element)
            if part is None:
                return None
            parts.append(part)
        return "".join(parts)

    def _part(self, element: ast.TextElement | ast.Placeable) -> str | None:
        match element:
            case ast.TextElement(value=text):
                return text.replace("{", "{{").replace("}", "}}")
            case ast.Placeable(expression=ast.VariableReference(id=of)):
                return f"{{{of.name}}}"
            case ast.Placeable(expression=ast.StringLiteral() as literal):
                return str(literal.parse()["value"]).replace("{", "{{").replace("}", "}}")
            case ast.Placeable(expression=ast.MessageReference(id=of, attribute=None)):
                return self._template(of.name)
            case _:
                return None


def _selected(value: Fact) -> str | int:
    """Return a fact as a line chooses by it."""
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case _:
            return value


def _template_of(text: str) -> Template:
    spans: list[tuple[str, Emphasis]] = []
    weight, at = Emphasis.PLAIN, 0
    for mark in _MARK.finditer(text):
        line_end, closes, kind = mark.groups()
        spans.append((text[at : mark.start()], weight))
        at = mark.end()
        if line_end:
            spans.append(("\n", Emphasis.PLAIN))
        else:
            weight = Emphasis.PLAIN if closes else _MARKS[kind]
    spans.append((text[at:], weight))
    kept = tuple(span for span in spans if span[0])
    whole = "".join(part for part, _ in kept)
    return Template(whole, kept, "{" in whole)


@cache
def lines_of(language: str) -> Lines:
    """Return a language's lines, read when they are first wanted."""
    return Lines(language)
