"""The usual way: SQLAlchemy's async ORM on aiosqlite, a session a message."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bench.cast import trained
from bot.store.values import stored, stored_dialogue


class Base(DeclarativeBase):
    pass


class Athlete(Base):
    __tablename__ = "athlete"
    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    file: Mapped[str]
    dialogue: Mapped[str]


class Entry(Base):
    __tablename__ = "entry"
    athlete: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


class UsualBot:
    """Reads an athlete, writes an entry and the athlete, commits: one message after the other.

    One after the other is its best: sessions side by side wait for each other's locks.
    """

    def __init__(
        self, sessions: async_sessionmaker[AsyncSession], names: Sequence[str], body: str
    ) -> None:
        self._sessions = sessions
        self._names = names
        self._body = body
        self._numbers = count()

    async def one_at_a_time(self) -> float:
        """Return the seconds until something of everybody is safe."""
        began = time.perf_counter()
        for name in self._names:
            async with self._sessions() as session, session.begin():
                athlete = await session.get_one(Athlete, name)
                athlete.version += 1
                session.add(Entry(athlete=name, id=str(next(self._numbers)), body=self._body))
        return time.perf_counter() - began


@asynccontextmanager
async def usual_sessions(
    folder: Path, names: Sequence[str], sessions: int
) -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    """Make a database of its own with everybody on file; yield what opens its sessions."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/usual.sqlite")
    event.listen(engine.sync_engine, "connect", _as_safe_as_ours)
    known = trained(sessions)
    making = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with making() as session, session.begin():
        file_, dialogue = stored(known.athlete), stored_dialogue(known.dialogue)
        session.add_all(
            Athlete(id=name, version=1, file=file_, dialogue=dialogue) for name in names
        )
    try:
        yield making
    finally:
        await engine.dispose()


@asynccontextmanager
async def usual_bot(folder: Path, names: Sequence[str], sessions: int) -> AsyncIterator[UsualBot]:
    """Open a database of its own with everybody on file."""
    async with usual_sessions(folder, names, sessions) as making:
        yield UsualBot(making, names, stored(trained(sessions).log.entries[-1]))


def _as_safe_as_ours(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
