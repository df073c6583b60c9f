"""The house, measured: rooms, files, nesting, circles, lines of code and of words.

`make house` prints the figures beside their limits and fails where one is passed; `make test`
keeps those that are meant to stay.  A line of code is one that holds a token which is no
comment, docstring or import, so that leaving out an explanation gains nothing.
"""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"
TOP_LEVEL = ("pyproject.toml", "bot", "adapters", "tests", "config.example.toml", "Dockerfile")
LIBRARIES = {
    "telegram": "adapters",
    "discord": "adapters",
    "apscheduler": "bot",
    "sqlalchemy": "bot",
    "aiosqlite": "bot",
    "pytest": "tests",
}
MOST_ROOMS, MOST_FILES, DEEPEST = 20, 25, 3
MOST_CODE, MOST_WORDS = 21_500, 3_900
MOST_LINES_A_SENTENCE = 4
STORIES = BOT / "stories"
TWO_LANGUAGES = ("en.ftl", "es.ftl")
WORDS = ".ftl"
_SAID = re.compile(r'\bLine\("([a-z][\w-]*)"\)')
_NAME = re.compile(r"[a-z][\w-]*")
_LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
    tokenize.ENCODING,
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure; `limit` None: only shown."""

    what: str
    found: int
    limit: int | None = None

    @property
    def is_kept(self) -> bool:
        return self.limit is None or self.found <= self.limit


def modules(under: Path) -> Iterator[Path]:
    """Return the Python files below a folder."""
    return (path for path in sorted(under.rglob("*.py")) if "__pycache__" not in path.parts)


def lines_of_code(source: str) -> int:
    """Return how many lines hold code.

    >>> lines_of_code('"A docstring."\\n\\nimport os\\n\\n# why\\nx = 1\\n')
    1
    """
    left_out = set(_explained(ast.parse(source)))
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _LAYOUT:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines - left_out)


def _explained(tree: ast.Module) -> Iterator[int]:
    """Yield the lines of docstrings and imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from range(node.lineno, (node.end_lineno or node.lineno) + 1)
        body = getattr(node, "body", None)
        for one in body if isinstance(body, list) else ():
            if (
                isinstance(one, ast.Expr)
                and isinstance(one.value, ast.Constant)
                and isinstance(one.value.value, str)
            ):
                yield from range(one.lineno, (one.end_lineno or one.lineno) + 1)


def code_in(under: Path) -> int:
    """Return the lines of code below a folder."""
    return sum(lines_of_code(path.read_text()) for path in modules(under))


def words_in(under: Path) -> int:
    """Return the lines of Fluent files below a folder."""
    return sum(len(path.read_text().splitlines()) for path in under.rglob("*.ftl"))


def rooms_of(under: Path) -> list[Path]:
    """Return the folders and modules that stand directly in a folder."""
    return sorted(path for path in under.iterdir() if _is_room(path))


def _is_room(path: Path) -> bool:
    if path.name.startswith(("_", ".")):
        return False
    return path.suffix == ".py" or (path.is_dir() and any(modules(path)))


def folders(under: Path) -> Iterator[Path]:
    """Return a folder and all below it that hold modules."""
    return (
        path for path in [under, *sorted(under.rglob("*"))] if path.is_dir() and any(modules(path))
    )


def fullest_folder(under: Path) -> int:
    """Return the most files that one folder holds, its words in each language aside."""
    return max(
        sum(1 for one in path.iterdir() if one.is_file() and one.suffix != WORDS)
        for path in folders(under)
    )


def deepest(under: Path) -> int:
    """Return how many folders stand inside each other at most, below the given one."""
    return max(len(path.relative_to(under).parts) for path in folders(under))


def circles() -> list[str]:
    """Return the modules that import each other in a circle."""
    graph = grimp.build_graph("bot", "adapters")
    return sorted(name for name in graph.modules if _comes_back(graph, name))


def _comes_back(graph: grimp.ImportGraph, name: str) -> bool:
    return any(
        other == name or graph.chain_exists(importer=other, imported=name)
        for other in graph.find_modules_directly_imported_by(name)
    )


def imports_any(library: str, under: Path) -> bool:
    """Tell whether a module below a folder imports a library."""
    return any(library in _imported(path) for path in modules(under))


def _imported(path: Path) -> set[str]:
    """Return the libraries a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.update(name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def plain_sentences() -> dict[str, list[Path]]:
    """Return the sentences that are said in one place and tell nothing else, by name.

    Each with the file of every line that names it, in code or in the words of two languages:
    that is what a new one takes.  Buttons and what is said in several places are left out.
    """
    code = [(path, path.read_text().splitlines()) for path in modules(BOT)]
    said = [name for _, lines in code for line in lines for name in _SAID.findall(line)]
    once = {name for name in said if said.count(name) == 1 and "-button-" not in name}
    words = [
        (path, path.read_text().splitlines())
        for language in TWO_LANGUAGES
        for path in BOT.rglob(language)
    ]
    found: dict[str, list[Path]] = {name: [] for name in once}
    for path, lines in (*code, *words):
        for line in lines:
            for name in once.intersection(_NAME.findall(line)):
                found[name].append(path)
    return found


def _is_in_one_folder(where: Iterable[Path]) -> bool:
    """Tell whether a story's sentence is said in its folder alone; a squad's is, in rooms."""
    folders = {path.parent for path in where}
    of_story = {one for one in folders if one.parent == STORIES}
    return not of_story or len(folders) == 1 or STORIES / "squad" in of_story


def kept() -> Iterable[Figure]:
    """Return the figures whose limits stay as a check."""
    missing = [name for name in TOP_LEVEL if not (ROOT / name).exists()]
    unused = [one for one, where in LIBRARIES.items() if not imports_any(one, ROOT / where)]
    yield Figure("missing at the top level", len(missing), 0)
    yield Figure("libraries that no running code imports", len(unused), 0)
    yield Figure("modules in an import circle", len(circles()), 0)
    yield Figure("rooms at the top of bot/", len(rooms_of(BOT)), MOST_ROOMS)
    yield Figure("files in the fullest folder of bot/", fullest_folder(BOT), MOST_FILES)
    yield Figure("folders inside each other in bot/", deepest(BOT), DEEPEST)
    sentences = plain_sentences().values()
    longest = max(len(where) for where in sentences)
    strewn = sum(not _is_in_one_folder(where) for where in sentences)
    yield Figure("lines that a plain sentence takes", longest, MOST_LINES_A_SENTENCE)
    yield Figure("sentences of a story outside its folder", strewn, 0)


def said_once() -> Iterable[Figure]:
    """Return the totals: features follow, so they are shown and no check."""
    yield Figure("lines of code in bot/", code_in(BOT), MOST_CODE)
    yield Figure("lines of code in adapters/", code_in(ROOT / "adapters"))
    yield Figure("lines of words (.ftl)", words_in(BOT), MOST_WORDS)


def main() -> int:
    """Print every figure; return 1 where a kept limit is passed."""
    figures = [*kept(), *said_once()]
    for one in figures:
        limit = "" if one.limit is None else f"  (at most {one.limit})"
        mark = "" if one.is_kept else "  <-"
        print(f"{one.found:>7}  {one.what}{limit}{mark}")
    return 0 if all(one.is_kept for one in kept()) else 1


if __name__ == "__main__":
    sys.exit(main())
