"""Exact counts of what the database is asked to do, whatever the machine's mood."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine


@dataclass(slots=True)
class Counts:
    """Statements sent (rows of one executemany together are one), and commits."""

    statements: int = 0
    commits: int = 0


@contextmanager
def counted() -> Iterator[Counts]:
    """Count on every engine of the process until the block is left."""
    counts = Counts()

    def asked(*_: Any) -> None:
        counts.statements += 1

    def committed(_: Any) -> None:
        counts.commits += 1

    event.listen(Engine, "before_cursor_execute", asked)
    event.listen(Engine, "commit", committed)
    try:
        yield counts
    finally:
        event.remove(Engine, "before_cursor_execute", asked)
        event.remove(Engine, "commit", committed)
