"""Exact counts of what the database is asked to do, whatever the machine's mood."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine


@dataclass(slots=True)
class Counts:
    """Commits, and the statements of what was committed; rows of one executemany are one.

    SQLite's own BEGIN, which a server needs none of, is no statement.
    """

    statements: int = 0
    commits: int = 0


@contextmanager
def counted() -> Iterator[Counts]:
    """Count on every engine of the process until the block is left."""
    counts = Counts()
    under_way: Counter[Any] = Counter()  # others may have begun something meanwhile

    def asked(connection: Any, _: Any, statement: str, *__: Any) -> None:
        under_way[connection] += not statement.startswith("BEGIN")

    def committed(connection: Any) -> None:
        counts.statements += under_way.pop(connection, 0)
        counts.commits += 1

    event.listen(Engine, "before_cursor_execute", asked)
    event.listen(Engine, "commit", committed)
    try:
        yield counts
    finally:
        event.remove(Engine, "before_cursor_execute", asked)
        event.remove(Engine, "commit", committed)
