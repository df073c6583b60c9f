"""A language's lines: Fluent messages, said by name with what they tell put in.

Most lines are text with places in it, or a choice among such texts by a count or a yes or no;
those are kept as format strings, ready to be filled.  What chooses within a sentence is Fluent's.

A line may put in the numbers of the rules by their names (`rule_numbers`) without being handed
them.  `WORD($days)` writes a number in words as it stands within a sentence, `CAPITAL($days)`
as it begins one, `ORDINAL($week)` as a place in a row; which words those are is a line too.

`<b>` and `<small>` in a line put weight on its words or make them an aside.  Marks are read in
the file, before anything is put in: what somebody wrote is never taken for one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, visitor

from bot.languages import files_of
from bot.rich import Emphasis, Rich, Span
from bot.words.figures import Number, clock, figure
from bot.words.rule_numbers import NUMBERS

Fact = str | int | bool | None
"""What may be put into a line: a count where the wording goes by it, all else written out."""

Named = TypeVar("Named", bound=Enum | int | str)

_MARKS = {"b": Emphasis.STRONG, "small": Emphasis.FAINT}
_IN_WORDS = ("WORD", "CAPITAL", "ORDINAL")
_PLACE = re.compile(r"%\(([^)]*)\)s")
_MARK = re.compile(r"(\n)|<(/?)(b|small)>")
_ENTRY = re.compile(r"^([a-zA-Z][\w-]*)(?= *=)", re.MULTILINE)  # what begins one, as Fluent has it
_COMMENTS = re.compile(r"(?:#.*\n|[ \r]*\n)*")


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


def _named(member: Enum | int | str) -> str:
    name = member.name if isinstance(member, Enum) else str(member)
    return name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Template:
    """A line that only needs filling: as one text, and in its spans, line ends on their own.

    `numbers` are the places it fills itself: a rule's number, or a number written in words.
    """

    text: str
    spans: tuple[tuple[str, Emphasis], ...]
    is_open: bool
    numbers: tuple[str, ...] = ()


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


class _Wants(visitor.Visitor):
    """Finds what is put into a line."""

    def __init__(self, lines: Mapping[str, ast.Message]) -> None:
        self.lines = lines
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.visit(self.lines[node.id.name])


class Messages(Mapping[str, ast.Message]):
    """The messages of some files by name, each parsed when it is first asked for.

    To parse them all takes a third of a second, and a command says few.  Raises `ValueError`
    where a name stands twice and, once it is asked for, where what stands there is no Fluent.
    """

    def __init__(self, files: Iterable[Path], bundle: FluentBundle) -> None:
        self._bundle = bundle
        self._written: dict[str, str] = {}
        self._parsed: dict[str, ast.Message] = {}
        for file in files:
            before, *entries = _ENTRY.split(file.read_text(encoding="utf-8"))
            if not _COMMENTS.fullmatch(before):
                raise ValueError(f"{file.name} of {file.parent.name}: {before[:60]!r}")
            for name, text in zip(entries[::2], entries[1::2], strict=True):
                if name in self._written:
                    raise ValueError(f"{name} stands twice")
                self._written[name] = f"{name}{text}"

    def __getitem__(self, name: str) -> ast.Message:
        return self._parsed.get(name) or self._parse(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def _parse(self, name: str) -> ast.Message:
        resource = FluentResource(self._written[name])
        for entry in resource.body:
            match entry:
                case ast.Comment() | ast.GroupComment() | ast.ResourceComment():
                    continue
                case ast.Message(id=ast.Identifier(name=found)) if found == name:
                    self._parsed[name] = entry
                case _:
                    raise ValueError(f"{name} is no message: {self._written[name][:60]!r}")
        self._bundle.add_resource(resource)
        return self._parsed[name]


class Lines:
    """Every line of one language.

    Raises `ValueError` on files that are no Fluent or hold a name twice, `KeyError` where a
    line, or something to put into it, is missing: faults of ours, which a test looks for.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        in_words = {how: partial(self._in_words, how) for how in _IN_WORDS}
        self._bundle = FluentBundle([language], use_isolating=False, functions=in_words)  # type: ignore[arg-type]  # str is a FluentType at run time
        files = files_of(language)
        self._read = Messages(files, self._bundle)
        self._ready: dict[str, Template | Choice | Mixed] = {}
        self._plural_form = Locale.parse(language).plural_form if files else str

    def say(self, name: str, facts: Mapping[str, Fact]) -> str:
        """Return a line as text, without emphasis."""
        line = self._ready.get(name) or self._prepared(name)
        if line.__class__ is not Template:
            line = self._chosen(line, facts)
        if line.numbers:
            facts = self._with_numbers(line, facts)
        return line.text % facts if line.is_open else line.text

    def told(self, name: str, facts: Mapping[str, Fact]) -> Rich:
        """Return a line with its emphasis."""
        line = self._ready.get(name) or self._prepared(name)
        if line.__class__ is not Template:
            line = self._chosen(line, facts)
        if line.numbers:
            facts = self._with_numbers(line, facts)
        return Rich(tuple(Span(text % facts, weight) for text, weight in line.spans))

    def _chosen(self, line: Template | Choice | Mixed, facts: Mapping[str, Fact]) -> Template:
        while isinstance(line, Choice):
            key = self._key(line, _value(line.by, facts))
            line = line.variants.get(key) or line.variants[line.default]
        return line if isinstance(line, Template) else self._resolved(line, facts)

    def _key(self, choice: Choice, fact: Fact | Number) -> str:
        if isinstance(fact, str):
            return fact
        key = _key(fact)
        if key in choice.variants or isinstance(fact, bool) or not isinstance(fact, int | float):
            return key
        return self._plural_form(fact)

    def _with_numbers(self, line: Template, facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
        return {**facts, **{place: self._number(place, facts) for place in line.numbers}}

    def _number(self, place: str, facts: Mapping[str, Fact]) -> str:
        how, _, name = place.rpartition(" ")
        value = _value(name, facts)
        if not how:
            return _written(value, self._language)
        return self._in_words(how, value)

    def _in_words(self, how: str, value: Fact | Number) -> str:
        assert isinstance(value, int | float | str), f"{value!r} has no words"
        number = int(value)
        if how == "ORDINAL":
            return self.say("common-place-in-words", {"number": number})
        words = self.say("common-number-in-words", {"number": number})
        return words[:1].upper() + words[1:] if how == "CAPITAL" else words

    def _resolved(self, line: Mixed, facts: Mapping[str, Fact]) -> Template:
        pattern = self._bundle.get_message(line.name).value
        assert pattern is not None  # a message without a value never gets here
        given: dict[str, str | int | float] = {
            key: fact if isinstance(fact, str | int) and not isinstance(fact, bool) else _key(fact)
            for key, fact in facts.items()
        }
        for one in line.numbers:
            number = NUMBERS[one]()
            given[one] = clock(number) if isinstance(number, time) else number
        said, wrong = self._bundle.format_pattern(pattern, given)
        if wrong:
            raise KeyError(f"{line.name}: {wrong[0]}")
        return Template(str(said), ((_escaped(str(said)), Emphasis.PLAIN),), is_open=False)

    def _prepared(self, name: str) -> Template | Choice | Mixed:
        value = self._read[name].value
        if value is None:
            raise KeyError(f"{name} has no text of its own")
        line = self._prepared_of(value) or self._mixed(name)
        self._ready[name] = line
        return line

    def _mixed(self, name: str) -> Mixed:
        wants = _Wants(self._read)
        wants.visit(self._read[name])
        return Mixed(name, frozenset(wants.names & NUMBERS.keys()))

    def _prepared_of(self, pattern: ast.Pattern) -> Template | Choice | None:
        """Return a pattern made ready; None where it chooses within a sentence."""
        match pattern.elements:
            case [ast.Placeable(expression=ast.SelectExpression() as select)]:
                return self._choice(select)
            case _:
                text = self._template(pattern)
                return None if text is None else _template_of(text)

    def _choice(self, select: ast.SelectExpression) -> Choice | None:
        if not isinstance(select.selector, ast.VariableReference):
            return None
        variants: dict[str, Template | Choice] = {}
        default = ""
        for variant in select.variants:
            line = self._prepared_of(variant.value)
            if line is None:
                return None
            key = (
                variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            )
            variants[str(key)] = line
            default = str(key) if variant.default else default
        return Choice(select.selector.id.name, variants, default)

    def _template(self, pattern: ast.Pattern) -> str | None:
        parts: list[str] = []
        for element in pattern.elements:
            part = self._part(element)
            if part is None:
                return None
            parts.append(part)
        return "".join(parts)

    def _part(self, element: ast.TextElement | ast.Placeable) -> str | None:
        match element:
            case ast.TextElement(value=text):
                return _escaped(text)
            case ast.Placeable(expression=ast.VariableReference(id=of)):
                return f"%({of.name})s"
            case ast.Placeable(
                expression=ast.FunctionReference(
                    id=how,
                    arguments=ast.CallArguments(positional=[ast.VariableReference(id=of)]),
                )
            ) if how.name in _IN_WORDS:
                return f"%({how.name} {of.name})s"
            case ast.Placeable(expression=ast.StringLiteral() as literal):
                return _escaped(str(literal.parse()["value"]))
            case ast.Placeable(expression=ast.MessageReference(id=of, attribute=None)):
                other = self._read[of.name].value
                return None if other is None else self._template(other)
            case _:
                return None


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _value(name: str, facts: Mapping[str, Fact]) -> Fact | Number:
    """Return what is put in by a name: a rule's number, else what was handed over."""
    number = NUMBERS.get(name)
    return facts[name] if number is None else number()


def _written(value: Fact | Number, language: str) -> str:
    if isinstance(value, time):
        return clock(value)
    return figure(value, 2, language) if isinstance(value, int | float) else str(value)


def _key(fact: Number | bool | None) -> str:
    """Return the key that something stands for, where it is no text."""
    if fact is None:
        return "none"
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return str(int(fact) if isinstance(fact, float) and fact.is_integer() else fact)


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
    is_open = "%(" in whole
    numbers = tuple(place for place in _PLACE.findall(whole) if " " in place or place in NUMBERS)
    return Template(whole if is_open else whole % (), kept, is_open, numbers)


@cache
def lines_of(language: str) -> Lines:
    """Return a language's lines, read when they are first wanted."""
    return Lines(language)
