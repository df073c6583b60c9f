"""Where worlds stand: fresh copies of a database with the crowd on file."""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.store.database import open_database
from tests.kill.world import Asked, settle_in
from tests.postgres import Lender, Postgres


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a world stands: a fresh copy of a database, and a way to ask it."""

    url: str
    asked: Asked


class Files:
    """Worlds on SQLite files."""

    name = "SQLite"
    processes = (1,)

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.sqlite"
        asyncio.run(_furnish(f"sqlite:///{self._template}"))

    @contextmanager
    def ground(self, *, furnished: bool = True) -> Iterator[Ground]:
        file = self._folder / "world.sqlite"
        if furnished:
            shutil.copy(self._template, file)
        try:
            yield Ground(f"sqlite:///{file}", lambda statement: _ask(file, statement))
        finally:
            for one in self._folder.glob("world.sqlite*"):
                one.unlink()


class Databases:
    """Worlds on PostgreSQL."""

    name = "PostgreSQL"
    processes = (1, 2)

    def __init__(self, server: Postgres) -> None:
        self._server = server
        template = server.new_database()
        asyncio.run(_furnish(server.url(template)))
        self._furnished = Lender(server, template)

    @contextmanager
    def ground(self, *, furnished: bool = True) -> Iterator[Ground]:
        with self._furnished.lent() if furnished else self._empty() as name:
            yield Ground(
                self._server.url(name), lambda statement: self._server.ask(name, statement)
            )

    @contextmanager
    def _empty(self) -> Iterator[str]:
        name = self._server.new_database()
        try:
            yield name
        finally:
            self._server.drop(name)


Grounds = Files | Databases


async def _furnish(url: str) -> None:
    database = await open_database(url)
    await database.transact(settle_in)
    await database.close()


def _ask(file: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()
