"""Small changes to a module, each of which somebody might make by mistake.

What is changed: a comparison turned round or moved by one, `and` for `or` and one side of either
left out, a condition negated, a number one more or less, plus for minus, a statement left out, a
`return` without its value.

What is never changed, since no test could tell or none should: docstrings, annotations, imports,
log lines, `if __debug__:` and `if TYPE_CHECKING:`, what an error says, how a dataclass is made.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

TURNED: dict[type[ast.cmpop], tuple[str, ...]] = {
    ast.Lt: ("<=", ">="),
    ast.LtE: ("<", ">"),
    ast.Gt: (">=", "<="),
    ast.GtE: (">", "<"),
    ast.Eq: ("!=",),
    ast.NotEq: ("==",),
    ast.Is: ("is not",),
    ast.IsNot: ("is",),
    ast.In: ("not in",),
    ast.NotIn: ("in",),
}
SWAPPED: dict[type[ast.operator], str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "/",
    ast.Div: "*",
    ast.FloorDiv: "*",
}
QUIET = ("log", "reached", "logging")


@dataclass(frozen=True, slots=True)
class Change:
    """Some text of a file, and what stands there instead; offsets are those of its bytes.

    `line` is the first line it is on, `until` the last.
    """

    line: int
    until: int
    begin: int
    end: int
    becomes: str
    what: str

    def made(self, source: bytes) -> bytes:
        """Return the source with this change."""
        return source[: self.begin] + self.becomes.encode() + source[self.end :]


def changes(source: bytes) -> list[Change]:
    """Return every change there is to a module, in the order of its lines."""
    found = sorted(_Reader(source).changes(), key=lambda one: (one.begin, one.end, one.becomes))
    return [one for one in found if one.becomes.encode() != source[one.begin : one.end]]


class _Reader:
    """Reads one module."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def changes(self) -> Iterator[Change]:
        yield from self._in(ast.parse(self._source))

    def _in(self, node: ast.AST) -> Iterator[Change]:
        if _is_left_alone(node):
            return
        yield from self._of(node)
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "decorator_list", "type_comment"):
                continue
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, ast.AST):
                    yield from self._in(one)

    def _of(self, node: ast.AST) -> Iterator[Change]:
        match node:
            case ast.Compare(left, ops, comparators):
                yield from self._turned(left, ops, comparators)
            case ast.BoolOp(op, values):
                yield from self._other_way(node, op, values)
            case ast.UnaryOp(ast.Not(), operand):
                yield self._put(node, self._text(operand), "not left out")
            case ast.If(test) | ast.IfExp(test) | ast.While(test):
                yield self._put(test, f"(not ({self._text(test)}))", "condition negated")
            case ast.BinOp(left, op, right) if type(op) in SWAPPED and not _is_text(node):
                sign = SWAPPED[type(op)]
                yield self._between(left, right, f" {sign} ", f"operator becomes {sign}")
            case ast.Constant(bool() as value):
                yield self._put(node, str(not value), f"{value} becomes {not value}")
            case ast.Constant(int() | float() as value):
                for other in (value + 1, value - 1):
                    yield self._put(node, str(other), f"{value} becomes {other}")
            case ast.Return(value) if value is not None and not _is_none(value):
                yield self._put(value, "None", "returns None")
            case ast.Expr(ast.Call() | ast.Await()) | ast.AugAssign() | ast.Delete():
                yield self._put(node, "pass", "statement left out")
            case ast.Continue() | ast.Break():
                yield self._put(node, "pass", "statement left out")

    def _turned(
        self, left: ast.expr, ops: Sequence[ast.cmpop], right: Sequence[ast.expr]
    ) -> Iterator[Change]:
        sides = [left, *right]
        for index, op in enumerate(ops):
            for sign in TURNED[type(op)]:
                yield self._between(
                    sides[index], sides[index + 1], f" {sign} ", f"comparison becomes {sign}"
                )

    def _other_way(
        self, node: ast.expr, op: ast.boolop, values: Sequence[ast.expr]
    ) -> Iterator[Change]:
        sign = "or" if isinstance(op, ast.And) else "and"
        whole = f" {sign} ".join(f"({self._text(one)})" for one in values)
        yield self._put(node, f"({whole})", f"becomes {sign}")
        joint = " and " if isinstance(op, ast.And) else " or "
        for index in range(len(values)):
            rest = [f"({self._text(one)})" for at, one in enumerate(values) if at != index]
            yield self._put(node, f"({joint.join(rest)})", f"side {index + 1} left out")

    def _between(self, left: ast.expr, right: ast.expr, sign: str, what: str) -> Change:
        """Return what stands in the place of an operator; brackets around either side stay."""
        begin, end = self._end(left), self._begin(right)
        gap = self._source[begin:end]
        closing = gap.count(b")")
        opening = gap.count(b"(")
        becomes = ")" * closing + sign + "(" * opening
        return Change(left.lineno, _last(right), begin, end, becomes, what)

    def _put(self, node: ast.expr | ast.stmt | ast.AST, text: str, what: str) -> Change:
        line: int = node.lineno  # type: ignore[attr-defined]
        return Change(line, _last(node), self._begin(node), self._end(node), text, what)

    def _text(self, node: ast.AST) -> str:
        return self._source[self._begin(node) : self._end(node)].decode()

    def _begin(self, node: ast.AST) -> int:
        return self._lines[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]

    def _end(self, node: ast.AST) -> int:
        return self._lines[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]


def _last(node: ast.AST) -> int:
    return node.end_lineno  # type: ignore[attr-defined, no-any-return]


def _is_left_alone(node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Raise() | ast.Assert() | ast.JoinedStr():
            return True
        case ast.If(ast.Name("__debug__" | "TYPE_CHECKING")):
            return True
        case ast.If(ast.BoolOp(_, [ast.Name("__debug__"), *_])):
            return True
        case ast.Expr(ast.Call(ast.Name(name))) if name in (*QUIET, "assert_never"):
            return True
        case ast.Expr(ast.Call(ast.Attribute(ast.Name(name)))) if name in QUIET:
            return True
    return False


def _is_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(side, ast.JoinedStr)
        or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        for side in (node.left, node.right)
    )


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
