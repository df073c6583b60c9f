"""What nothing but tests calls: vulture on bot/ and adapters/, with its list in pyproject.toml.

`make check` runs it.  Members of an enum that data names (`lexicon/*.toml`, a table) are
used there: such enums are named here, and no member of another one is let off.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from vulture import Vulture
from vulture.config import make_config

NAMED_BY_DATA = {"Exercise", "Needs", "Cue", "Refusal", "PauseReason", "Worry", "There"}


def members(paths: list[str]) -> Iterator[str]:
    """Yield the names of the members of those enums."""
    for path in paths:
        for file in Path(path).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef) and node.name in NAMED_BY_DATA:
                    yield from _assigned(node)


def _assigned(node: ast.ClassDef) -> Iterator[str]:
    for one in node.body:
        if isinstance(one, ast.Assign):
            yield from (target.id for target in one.targets if isinstance(target, ast.Name))


def main() -> int:
    """Report what is unused; return 0 where nothing is."""
    config = make_config([])
    vulture = Vulture(
        ignore_names=[*config["ignore_names"], *members(config["paths"])],
        ignore_decorators=config["ignore_decorators"],
    )
    vulture.scavenge(config["paths"], exclude=config["exclude"])
    return int(vulture.report())


if __name__ == "__main__":
    sys.exit(main())
