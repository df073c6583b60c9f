"""What every match of a pattern must hold, worked out from the pattern itself.

The standard library parses a pattern before it compiles it; its tree says which letters a
match cannot do without.  `missing` walks it and returns the strings that a match could be
made of without holding one of the pieces: none, where the pieces are enough.
"""

import importlib
from typing import Any

MOST = 4000  # strings compared at a time; more are given up on, which proves less, never more
LONGEST_REPEAT = 4
ONE_DIGIT = str.maketrans("123456789", "0" * 9)

Strings = frozenset[str]
NOTHING: Strings = frozenset({""})
parser: Any = importlib.import_module("re._parser")  # private, and only a test leans on it


def missing(pattern: str, pieces: Strings) -> Strings:
    """Return strings of some match that hold no piece; none means every match holds one."""
    return _missing(list(parser.parse(pattern)), NOTHING, pieces)


def _missing(nodes: list[Any], before: Strings, pieces: Strings) -> Strings:
    """Walk a sequence, any part of which may be the one that holds a piece.

    `before` is what stands right before it.
    """
    found: list[Strings] = []
    run = before
    for node in nodes:
        if _looks_ahead(node):
            found.append(_missing(list(node[1][1]), run, pieces))
        strings = _strings([node])
        longer = None if strings is None else _joined(run, strings)
        if longer is None:
            found += [_without(run, pieces), _inside(node, run, pieces)]
        run = longer or strings or NOTHING
    return min([*found, _without(run, pieces)], key=lambda one: (bool(one), "" in one, len(one)))


def _looks_ahead(node: Any) -> bool:
    return str(node[0]) == "ASSERT" and node[1][0] == 1


def _inside(node: Any, before: Strings, pieces: Strings) -> Strings:
    name, argument = str(node[0]), node[1]
    if name == "SUBPATTERN":
        return _missing(list(argument[3]), before, pieces)
    if name == "BRANCH":
        return frozenset().union(*(_missing(list(one), before, pieces) for one in argument[1]))
    if name in {"MAX_REPEAT", "MIN_REPEAT"} and argument[0]:
        return _missing(list(argument[2]) * argument[0], before, pieces)
    return frozenset({f"<{name.lower()}>"})


def _without(strings: Strings, pieces: Strings) -> Strings:
    return frozenset(one for one in strings if not any(piece in one for piece in pieces))


def _joined(run: Strings, strings: Strings) -> Strings | None:
    if len(run) * len(strings) > MOST:
        return None
    return frozenset(one + other for one in run for other in strings)


def _strings(nodes: list[Any]) -> Strings | None:
    """Return every string a sequence matches; None where they are too many to name."""
    run: Strings = NOTHING
    for name, argument in nodes:
        strings = _of_one(str(name), argument)
        longer = None if strings is None else _joined(run, strings)
        if longer is None:
            return None
        run = longer
    return run


def _of_one(name: str, argument: Any) -> Strings | None:
    match name:
        case "LITERAL":
            return frozenset({chr(argument).translate(ONE_DIGIT)})
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return NOTHING
        case "IN":
            return _of_class(argument)
        case "SUBPATTERN":
            return _strings(list(argument[3]))
        case "BRANCH":
            return _of_either([_strings(list(one)) for one in argument[1]])
        case "MAX_REPEAT" | "MIN_REPEAT" if argument[1] <= LONGEST_REPEAT:
            low, high, body = argument
            return _of_either([_strings(list(body) * times) for times in range(low, high + 1)])
        case _:
            return None


def _of_class(members: list[Any]) -> Strings | None:
    found: set[str] = set()
    for name, argument in members:
        match str(name):
            case "LITERAL":
                found.add(chr(argument).translate(ONE_DIGIT))
            case "RANGE":
                low, high = argument
                found.update(chr(code).translate(ONE_DIGIT) for code in range(low, high + 1))
            case "CATEGORY" if str(argument) == "CATEGORY_DIGIT":
                found.add("0")
            case "CATEGORY" if str(argument) == "CATEGORY_SPACE":
                found.update(" \n")
            case _:
                return None
    return frozenset(found)


def _of_either(parts: list[Strings | None]) -> Strings | None:
    found: set[str] = set()
    for part in parts:
        if part is None:
            return None
        found |= part
    return frozenset(found) if len(found) <= MOST else None
