"""The bot a good team would have written: async ORM on aiosqlite, a session a message.

It thinks as the coach does: the very same pure functions decide and word each answer.  One
transaction a message, loaded once, nothing asked twice; one message after the other, which is its
best: sessions side by side wait for each other's locks.
"""

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bench.cast import Character, evening, trained
from bot.contract import Said
from bot.dialogue.changes import Snapshot
from bot.dialogue.outcome import Step, settled
from bot.dialogue.step import step
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Scene
from bot.reminders.recurrence import Due
from bot.rules.log.done import Log
from bot.store.values import (
    athlete_of,
    check_of,
    dialogue_of,
    entry_of,
    stored,
    stored_dialogue,
)
from bot.stories.reminding import story as reminding
from bot.words.phrase import name, phrase
from bot.words.voice import Voice

CALLED = "the usual bot, thinking the same"
Buttons = list[list[tuple[str, str]]]


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


class Morning(Base):
    __tablename__ = "morning"
    athlete: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[str]


Sessions = async_sessionmaker[AsyncSession]
Worded = list[tuple[str, Buttons]]


async def answered(sessions: Sessions, who: str, text: str, message: str, at: datetime) -> Worded:
    """Decide what a line leads to, file it in one transaction, and return what is said."""
    return await _done(
        sessions,
        who,
        lambda before: step(Scene(before, at, message, message), Said(text, message)),
    )


async def reminded(sessions: Sessions, who: str, due: Due, at: datetime) -> Worded:
    """Decide what a reminder says, file that in one transaction, and return it."""

    def said(before: Snapshot) -> Step:
        scene = Scene(before, at, f"reminder:{due.kind}:{due.occurrence}")
        return settled(scene, reminding.due(scene, due), answers=False)

    return await _done(sessions, who, said)


async def _done(sessions: Sessions, who: str, decided: Callable[[Snapshot], Step]) -> Worded:
    async with sessions() as session, session.begin():
        athlete = await session.get_one(Athlete, who)
        entries = await session.scalars(select(Entry.body).where(Entry.athlete == who))
        mornings = await session.scalars(select(Morning.body).where(Morning.athlete == who))
        log = Log(
            tuple(sorted(map(entry_of, entries), key=lambda one: (one.day, one.logged_at))),
            tuple(sorted(map(check_of, mornings), key=lambda one: one.day)),
        )
        dialogue = dialogue_of(athlete.dialogue)
        done = decided(Snapshot(who, athlete_of(athlete.file), log, dialogue))
        athlete.version += 1
        athlete.file, athlete.dialogue = (
            stored(done.after.athlete),
            stored_dialogue(done.after.dialogue),
        )
        known = {one.id: one for one in log.entries}
        for one in done.after.log.entries:
            if one.id not in known:  # nothing is there to be looked for
                session.add(Entry(athlete=who, id=one.id, body=stored(one)))
            elif known[one.id] != one:
                await session.merge(Entry(athlete=who, id=one.id, body=stored(one)))
        for check in done.after.log.checks:
            if check not in log.checks:
                day = check.day.isoformat()
                await session.merge(Morning(athlete=who, day=day, body=stored(check)))
    return worded(done)


def worded(done: Step) -> Worded:
    """Return what a step says, each message with its buttons."""
    athlete, asked = done.after.athlete, done.after.dialogue.asked
    voice = Voice(athlete.language, athlete.load_unit, athlete.distance_unit, athlete.zone)
    return [
        (
            phrase(say.content, voice).plain,
            [
                [(name(one.label, voice), encode(one.press, asked)) for one in row]
                for row in say.buttons
            ],
        )
        for say in done.says
    ]


class UsualBot:
    """Everybody logs a session, one message after the other."""

    def __init__(self, sessions: Sessions, people: Sequence[Character], earlier: int) -> None:
        self._sessions = sessions
        self._people = people
        self._session = earlier

    async def one_at_a_time(self) -> float:
        """Return the seconds until everybody's session is safe, and the answers are worded."""
        at, acts = evening(self._session), [one.logs(self._session) for one in self._people]
        self._session += 1
        began = time.perf_counter()
        for one, incoming in zip(self._people, acts, strict=True):
            assert isinstance(incoming.act, Said)
            said = await answered(
                self._sessions, one.name, incoming.act.text, incoming.delivery, at
            )
            assert said
        return time.perf_counter() - began


@asynccontextmanager
async def usual_sessions(
    folder: Path, names: Sequence[str], sessions: int
) -> AsyncIterator[Sessions]:
    """Make a database of its own with everybody on file; yield what opens its sessions."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/usual.sqlite")
    event.listen(engine.sync_engine, "connect", _as_safe_as_ours)
    known = trained(sessions)
    making = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with making() as session, session.begin():
        file_, dialogue = stored(known.athlete), stored_dialogue(known.dialogue)
        for who in names:
            session.add(Athlete(id=who, version=1, file=file_, dialogue=dialogue))
            session.add_all(
                Entry(athlete=who, id=one.id, body=stored(one)) for one in known.log.entries
            )
    try:
        yield making
    finally:
        await engine.dispose()


@asynccontextmanager
async def usual_bot(
    folder: Path, people: Sequence[Character], sessions: int
) -> AsyncIterator[UsualBot]:
    """Open a database of its own with everybody on file."""
    async with usual_sessions(folder, [one.name for one in people], sessions) as making:
        yield UsualBot(making, people, sessions)


def _as_safe_as_ours(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
