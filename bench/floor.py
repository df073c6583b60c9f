"""The least it can cost: one read and two writes of the same size, one durable commit."""

import sqlite3
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from bench.cast import trained
from bench.measuring import clocked
from bot.store.values import stored, stored_dialogue

TABLES = """
    CREATE TABLE athlete (id TEXT PRIMARY KEY, version INTEGER, file TEXT, dialogue TEXT);
    CREATE TABLE entry (athlete TEXT, id TEXT, body TEXT, PRIMARY KEY (athlete, id));
"""
READ = "SELECT version, file, dialogue FROM athlete WHERE id = ?"
WRITE = "INSERT INTO entry VALUES (?, ?, ?)"
REWRITE = "UPDATE athlete SET version = ?, file = ?, dialogue = ? WHERE id = ?"


class Floor:
    """The standard library's sqlite3 with synchronous=FULL, nothing decided and nothing said."""

    def __init__(self, file: Path, names: Sequence[str], sessions: int) -> None:
        self.folder = file.parent
        self._names = names
        self._numbers = count()
        athlete = trained(sessions)
        self._entry = stored(athlete.log.entries[-1])
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(TABLES)
        row = (1, stored(athlete.athlete), stored_dialogue(athlete.dialogue))
        self._connection.executemany(
            "INSERT INTO athlete VALUES (?, ?, ?, ?)", [(name, *row) for name in names]
        )

    async def one_at_a_time(self) -> float:
        """Return the seconds until something of everybody is safe, one after the other."""
        return clocked(self._everybody)

    def _everybody(self) -> None:
        connection = self._connection
        for name in self._names:
            connection.execute("BEGIN IMMEDIATE")
            version, file, dialogue = connection.execute(READ, (name,)).fetchone()
            connection.execute(WRITE, (name, str(next(self._numbers)), self._entry))
            connection.execute(REWRITE, (version + 1, file, dialogue, name))
            connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()
