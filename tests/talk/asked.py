"""Which lines the code asks for, read from the code itself, and what the words want put in."""

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import ast as ftl
from fluent.syntax import visitor

from bot.dialogue.registry import stories
from bot.rules.log.records import Language
from bot.words.labels import ButtonName
from bot.words.lines import OneEach, lines_of
from bot.words.rule_numbers import NUMBERS

ROOT = Path(__file__).parent.parent.parent
SAYING = re.compile(r"Line\(|_in_all\(|\.(?:say|told)\(")
"""What stands in every file that `_says` finds something in: three of four need no parsing."""
NO_ARGUMENTS = ast.arguments([], [], None, [], [], None, [])


@dataclass(frozen=True, slots=True)
class Asked:
    """A place in the code: which lines it may say, and what it puts in; `where` is for people."""

    names: frozenset[str]
    facts: frozenset[str]
    where: str
    is_content: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one line wants put in, and by which keys it chooses on each of those.

    Numbers of the rules are not among it: every line has those at hand.
    """

    variables: frozenset[str]
    keys: Mapping[str, frozenset[str]]


@cache
def asked() -> tuple[Asked, ...]:
    """Return every place that says a line.  Raises `ValueError` where a name is made up."""
    return tuple(
        one
        for folder in ("bot", "adapters")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if SAYING.search(text := file.read_text(encoding="utf-8"))
        for one in _asked_in(file.relative_to(ROOT).as_posix(), ast.parse(text))
    )


@cache
def named_by_buttons() -> frozenset[str]:
    """Return the lines that buttons of a fixed name are called by."""
    assert stories()  # read, with what they say
    return frozenset(one.line for kind in ButtonName.__subclasses__() for one in kind)


def messages(language: Language) -> Mapping[str, ftl.Message]:
    """Return every line of a language as it was read: to read all files anew takes a second."""
    return lines_of(language)._read


@cache
def wanted(language: Language) -> dict[str, Wanted]:
    """Return every line of a language by its name."""
    known = messages(language)
    return {name: _wants(message, known) for name, message in known.items()}


class _Wants(visitor.Visitor):
    def __init__(self, messages: Mapping[str, ftl.Message]) -> None:
        self.messages = messages
        self.variables: set[str] = set()
        self.keys: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        if node.id.name not in NUMBERS:
            self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.visit(self.messages[node.id.name].value)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, ftl.VariableReference)
        if node.selector.id.name not in NUMBERS:
            keys = self.keys.setdefault(node.selector.id.name, set())
            keys |= {
                one.key.name if isinstance(one.key, ftl.Identifier) else str(one.key.value)
                for one in node.variants
            }
        self.generic_visit(node)


def _wants(message: ftl.Message, messages: Mapping[str, ftl.Message]) -> Wanted:
    seen = _Wants(messages)
    seen.visit(message)
    return Wanted(
        frozenset(seen.variables), {name: frozenset(keys) for name, keys in seen.keys.items()}
    )


# --- the code ------------------------------------------------------------------------------


def _read(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _asked_in(path: str, tree: ast.Module) -> Iterator[Asked]:
    for scope in _scopes(tree):
        for call in _calls_of(scope):
            if not _says(call.func) or _passes_on(call, scope):
                continue
            names = frozenset(_names(call.args[0], scope, tree, path))
            facts = frozenset(one.arg for one in call.keywords if one.arg is not None)
            facts |= {
                key.value
                for given in call.args[1:]
                if isinstance(given, ast.Dict)
                for key in given.keys
                if isinstance(key, ast.Constant)
            }
            yield Asked(
                names,
                facts,
                f"{path}:{call.lineno}",
                isinstance(call.func, ast.Name) and call.func.id in ("Line", "RoomLine"),
            )


def _says(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="Line" | "RoomLine" | "_in_all"):
            return True
        case ast.Attribute(value=ast.Name(id="voice" | "lines" | "self"), attr="say" | "told"):
            return True
        case ast.Attribute(value=ast.Call(func=ast.Name(id="lines_of")), attr="say"):
            return True
        case _:
            return False


def _passes_on(call: ast.Call, scope: ast.AST) -> bool:
    """Return whether the line was named by somebody else: a parameter, or what a `Line` holds."""
    taken = scope.args if isinstance(scope, ast.FunctionDef) else NO_ARGUMENTS
    given = {one.arg for one in (*taken.posonlyargs, *taken.args)}
    match call.args[0]:
        case ast.Name(id=name):
            return name in given
        case ast.Attribute(value=ast.Name(id="line" | "of" | "content"), attr="name"):
            return True
        case _:
            return False


def _scopes(tree: ast.Module) -> Iterator[ast.AST]:
    yield tree
    yield from (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef))


def _calls_of(scope: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of a function or a module, those of the functions within left out."""
    for child in ast.iter_child_nodes(scope):
        if isinstance(child, ast.FunctionDef):
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from _calls_of(child)


def _names(node: ast.AST, scope: ast.AST, tree: ast.Module, path: str) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=body, orelse=orelse):
            yield from _names(body, scope, tree, path)
            yield from _names(orelse, scope, tree, path)
        case ast.Subscript(value=table):
            yield from _table(table, path)
        case ast.Attribute(value=ast.Name(id="label"), attr="line"):
            yield from named_by_buttons()
        case ast.Call(func=ast.Attribute(value=table, attr="values")):
            yield from _table(table, path)
        case ast.Call(func=ast.Name(id="zip"), args=[first, *_]):
            yield from _names(first, scope, tree, path)
        case ast.Name(id=name):
            found = list(_bound(name, scope))
            if found:
                for one in found:
                    yield from _names(one, scope, tree, path)
            else:
                kept = _global(name, path)
                yield from (kept,) if isinstance(kept, str) else kept
        case _:
            raise ValueError(f"{path}:{getattr(node, 'lineno', 0)}: which line is said here?")


def _bound(name: str, scope: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value
            case ast.comprehension(target=target, iter=source) if _begins(target, name):
                yield source


def _begins(target: ast.AST, name: str) -> bool:
    first = target.elts[0] if isinstance(target, ast.Tuple) else target
    return isinstance(first, ast.Name) and first.id == name


def _table(node: ast.AST, path: str) -> Iterator[str]:
    match node:
        case ast.Name(id=name):
            table = _global(name, path)
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            table = getattr(_global(module, path), name)
        case _:
            raise ValueError(f"{path}: a table of lines stands at the top of a module")
    assert isinstance(table, OneEach), (path, name)
    yield from table.values()


def _global(name: str, path: str) -> Any:
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    try:
        return getattr(module, name)
    except AttributeError:
        raise ValueError(f"{path}: which line is {name}?") from None
