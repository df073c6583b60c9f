"""A language's lines: Fluent messages, said by name with what they tell put in.

Most lines are text with places in it, or a choice among such texts by a count or a yes or no;
those are kept as format strings, ready to be filled.  What chooses within a sentence is Fluent's.

A line may put in the numbers of the rules by their names (`rule_numbers`) without being handed
them.  `WORD($days)` writes a number in words as it stands within a sentence, `CAPITAL($days)`
as it begins one, `ORDINAL($week)` as a place in a row; which words those are is a line too.

`COMMAND("week")` names a command, `COMMAND("squad", days: "mon thu", hour: "18:30")` one with its
options as an example, `COMMAND("link", $code)` one with the option it has; each platform shows it
as what can be called there.  `ELSEWHERE("link")` names one to be called in another place.
`THERE("room")` puts in what a room is called: a group, or a channel where rooms are a server's.

`<b>` and `<small>` in a line put weight on its words or make them an aside.  Marks are read in
the file, before anything is put in: what somebody wrote is never taken for one.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import time
from enum import Enum, StrEnum
from functools import cache, cached_property, partial
from threading import Lock
from typing import TypeVar

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import ast, visitor

from bot.languages import files_of
from bot.reading.zones import folded
from bot.rich import Command, Emphasis, Rich, Span, Told
from bot.words import commands
from bot.words.facts import key_of, value_of, written_of
from bot.words.figures import Number, clock
from bot.words.messages import Messages
from bot.words.options import OPTIONS, TOLD_APART, Option, main_option
from bot.words.rule_numbers import NUMBERS
from bot.words.template import PLACE, Choice, Fact, Mixed, Template, know_more, woven

Named = TypeVar("Named", bound=Enum | int | str)

_MARKS = {"b": Emphasis.STRONG, "small": Emphasis.FAINT}
_IN_WORDS = ("WORD", "CAPITAL", "ORDINAL")
_THERE = "@"  # begins what stands for a word of the place
_NAMED = re.compile(r"\x02(?P<command>[^\x03]*)\x03")
_MARK = re.compile(rf"(?P<end>\n)|<(?P<closes>/?)(?P<kind>b|small)>|{_NAMED.pattern}")
_BEGINS, _ENDS, _NEXT, _IS = "\x02", "\x03", "\x1e", "\x1f"  # of a command among the words


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


NAMES = OneEach("front-command", commands.Command)
"""What a command is called in the menu; it is the same command under every name."""
CALLED = OneEach("front-option", Option)
"""What is given with a command, by the name it has in the reader's menu."""


class There(StrEnum):
    """A word or two that go by what a room is: a group of people, or a channel of a server."""

    ROOM = "room"
    HOST = "host"
    REACH = "reach"
    REACHING = "reaching"


IN_GROUP, IN_CHANNEL = OneEach("common-in-group", There), OneEach("common-in-channel", There)


class _Wants(visitor.Visitor):
    """Finds what is put into a line."""

    def __init__(self, lines: Mapping[str, ast.Message]) -> None:
        self.lines = lines
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.visit(self.lines[node.id.name])


class Lines:
    """Every line of one language.

    Raises `ValueError` on files that are no Fluent or hold a name twice, `KeyError` where a
    line, or something to put into it, is missing: faults of ours, which a test looks for.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._read = Messages(files_of(language))
        self._ready: dict[str, Template | Choice | Mixed] = {}
        self._adding = Lock()

    @cached_property
    def _bundle(self) -> FluentBundle:
        """What resolves the few lines that choose within a sentence: it takes all of a locale."""
        functions: dict[str, Callable[..., str]] = {
            how: partial(self._in_words, how) for how in _IN_WORDS
        }
        functions |= {"COMMAND": self._command, "ELSEWHERE": self._elsewhere, "THERE": _there}
        return FluentBundle([self._language], use_isolating=False, functions=functions)  # type: ignore[arg-type]  # str is a FluentType at run time

    @cached_property
    def _plural_form(self) -> Callable[[float], str]:
        return Locale.parse(self._language).plural_form if self._read else str

    def say(self, name: str, facts: Mapping[str, Fact]) -> str:
        """Return a line as text, without emphasis; commands and moments stay what they are."""
        line, facts = self._found(name, facts)
        if line.names_commands or know_more(facts):
            return Told(woven(line, facts, weighed=False))
        return line.text % facts if line.is_open else line.text

    def told(self, name: str, facts: Mapping[str, Fact]) -> Rich:
        """Return a line with its emphasis."""
        line, facts = self._found(name, facts)
        if not line.is_open:
            return Rich(line.spans)
        if line.names_commands or know_more(facts):
            return Rich(tuple(woven(line, facts, weighed=True)))
        return Rich(tuple(Span(span.text % facts, span.emphasis) for span in line.spans))

    def _found(self, name: str, facts: Mapping[str, Fact]) -> tuple[Template, Mapping[str, Fact]]:
        line = self._ready.get(name) or self._prepared(name)
        if line.__class__ is not Template:
            line = self._chosen(line, facts)
        return line, self._with_numbers(line, facts) if line.numbers else facts

    def _chosen(self, line: Template | Choice | Mixed, facts: Mapping[str, Fact]) -> Template:
        while isinstance(line, Choice):
            key = self._key(line, value_of(line.by, facts))
            line = line.variants.get(key) or line.variants[line.default]
        return line if isinstance(line, Template) else self._resolved(line, facts)

    def _key(self, choice: Choice, fact: Fact | Number) -> str:
        if isinstance(fact, str):
            return fact
        key = key_of(fact)
        if key in choice.variants or isinstance(fact, bool) or not isinstance(fact, int | float):
            return key
        return self._plural_form(fact)

    def _with_numbers(self, line: Template, facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
        return {**facts, **{place: self._number(place, facts) for place in line.numbers}}

    def _number(self, place: str, facts: Mapping[str, Fact]) -> str:
        how, _, name = place.rpartition(" ")
        value = value_of(name, facts)
        if not how:
            return written_of(value, self._language)
        return self._in_words(how, value)

    def _in_words(self, how: str, value: Fact | Number) -> str:
        assert isinstance(value, int | float | str), f"{value!r} has no words"
        number = int(value)
        if how == "ORDINAL":
            return self.say("common-place-in-words", {"number": number})
        words = self.say("common-number-in-words", {"number": number})
        return words[:1].upper() + words[1:] if how == "CAPITAL" else words

    def _resolved(self, line: Mixed, facts: Mapping[str, Fact]) -> Template:
        with self._adding:  # what another thread took is in the bundle before this goes on
            for parsed in self._read.fresh():
                self._bundle.add_resource(parsed)
        pattern = self._bundle.get_message(line.name).value
        assert pattern is not None  # a message without a value never gets here
        given: dict[str, str | int | float] = {
            key: _bare(fact) if isinstance(fact, str | int) else key_of(fact)
            for key, fact in facts.items()
        }
        for one in line.numbers:
            number = NUMBERS[one]()
            given[one] = clock(number) if isinstance(number, time) else number
        said, wrong = self._bundle.format_pattern(pattern, given)
        if wrong:
            raise KeyError(f"{line.name}: {wrong[0]}")
        return self._template_of(_escaped(str(said)), _NAMED)

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
                return None if text is None else self._template_of(text, _MARK)

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
            case ast.Placeable(expression=ast.FunctionReference(id=how) as call) if how.name in (
                "COMMAND",
                "ELSEWHERE",
            ):
                given = {one.name.name: _argument(one.value) for one in call.arguments.named}
                said = tuple(_argument(one) for one in call.arguments.positional)
                return (self._command if how.name == "COMMAND" else self._elsewhere)(
                    *said, **given
                )
            case ast.Placeable(
                expression=ast.FunctionReference(
                    id=ast.Identifier(name="THERE"),
                    arguments=ast.CallArguments(positional=[ast.StringLiteral() as literal]),
                )
            ):
                return _there(literal.value)
            case ast.Placeable(expression=ast.StringLiteral() as literal):
                return _escaped(str(literal.parse()["value"]))
            case ast.Placeable(expression=ast.MessageReference(id=of, attribute=None)):
                other = self._read[of.name].value
                return None if other is None else self._template(other)
            case _:
                return None

    def _command(self, name: object, alone: object = None, /, **given: object) -> str:
        """Return a command as it stands among the words until they are cut into spans.

        Raises `ValueError` for a command or an option that there is not.
        """
        command = commands.Command(str(name))
        told = {Option(option): str(value) for option, value in given.items()}
        if alone is not None:
            told[main_option(command)] = str(alone)
        if not told.keys() <= set(OPTIONS.get(command, ())):
            raise ValueError(f"/{command} takes no {', '.join(sorted(told))}")
        parts = [command.value, *(f"{option}{_IS}{value}" for option, value in told.items())]
        return f"{_BEGINS}{_NEXT.join(parts)}{_ENDS}"

    def called(self, command: commands.Command) -> str:
        """Return what a command is called here, in letters that any app takes as a command."""
        return folded(self.say(NAMES[command], {}))

    def _elsewhere(self, name: object) -> str:
        """Return a command that is to be called in another place: there it is no link."""
        return f"/{self.called(commands.Command(str(name)))}"

    def _named(self, written: str, weight: Emphasis) -> Span:
        """Return a command, or a word of the place, as the span that it is among the words."""
        if written.startswith(_THERE):
            there = There(written.removeprefix(_THERE))
            in_channel = self.say(IN_CHANNEL[there], {})
            return Span(self.say(IN_GROUP[there], {}), weight, in_channel=in_channel)
        name, *parts = written.split(_NEXT)
        text, given = f"/{self.called(commands.Command(name))}", []
        for part in parts:
            option, _, value = part.partition(_IS)
            called = self.say(CALLED[Option(option)], {})
            text += f" {called} {value}" if option in TOLD_APART else f" {value}"
            given.append((called, value))
        return Span(text, weight, command=Command(name, tuple(given)))

    def _template_of(self, text: str, marks: re.Pattern[str]) -> Template:
        spans: list[Span] = []
        weight, at = Emphasis.PLAIN, 0
        for mark in marks.finditer(text):
            found = mark.groupdict()
            spans.append(Span(text[at : mark.start()], weight))
            at = mark.end()
            if found["command"] is not None:
                spans.append(self._named(found["command"], weight))
            elif found["end"]:
                spans.append(Span("\n"))
            else:
                weight = Emphasis.PLAIN if found["closes"] else _MARKS[found["kind"]]
        spans.append(Span(text[at:], weight))
        kept = tuple(span for span in spans if span.text)
        whole = "".join(span.text for span in kept)
        is_open = "%(" in whole
        if not is_open:
            kept, whole = tuple(replace(span, text=span.text % ()) for span in kept), whole % ()
        places = PLACE.findall(whole)
        numbers = tuple(place for place in places if " " in place or place in NUMBERS)
        return Template(
            whole,
            kept,
            is_open,
            numbers,
            any(span.command is not None or span.in_channel for span in kept),
        )


def _there(word: object) -> str:
    """Return a word of the place as it stands in a line until that is cut into spans."""
    return f"{_BEGINS}{_THERE}{There(str(word))}{_ENDS}"


def _argument(value: object) -> str:
    """Return what a function is given in a line, as it is filled in later."""
    match value:
        case ast.StringLiteral() as literal:
            return _escaped(str(literal.parse()["value"]))
        case ast.VariableReference(id=of):
            return f"%({of.name})s"
        case _:
            raise ValueError("a command takes texts and what is put in")


def _bare(fact: str | int) -> str | int:
    """Return a fact without what would be taken for a command of ours."""
    if isinstance(fact, bool):
        return key_of(fact)
    return fact.replace(_BEGINS, "") if isinstance(fact, str) else fact


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


@cache
def lines_of(language: str) -> Lines:
    """Return a language's lines, read when they are first wanted."""
    return Lines(language)
