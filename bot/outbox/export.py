"""Writes an export: what is stored about somebody as one document, and as tables.

Read a page at a time, into files that leave memory where they grow: how long somebody has trained
changes how long it takes, and nobody waits for that.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date, datetime
from importlib.metadata import version
from io import BytesIO
from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import msgspec

from bot.archive.shape import PAGED, Export, Message
from bot.archive.sheets import (
    MORNING_COLUMNS,
    SESSION_COLUMNS,
    heading,
    morning_lines,
    session_lines,
)
from bot.contract import File
from bot.enclosed.handout import Handout, Kind
from bot.outbox import about_one
from bot.outbox.about_one import PAGE, Order
from bot.rules.log.done import Check, Entry
from bot.store.reading import Look
from bot.words.lines import lines_of

if TYPE_CHECKING:  # loaded when the first export is made
    from zipfile import ZipFile

IN_MEMORY = 1 << 18
"""So much of a file is kept in memory while it is made; more of it goes to the disk."""

_ENCODER = msgspec.json.Encoder()


async def made(look: Look, handout: Handout, athlete: str) -> File:
    """Return what is stored about somebody: in one archive, or the part of it that was wished."""
    head = await look.ask(about_one.head, athlete, handout.asked, version("sled-coach"))
    head.conversation.question = handout.standing or None
    local = handout.asked.astimezone(ZoneInfo(head.profile.zone))
    called = f"sled-coach-{local.date().isoformat()}"
    with ExitStack() as files:
        kept, sessions, mornings = (
            files.enter_context(SpooledTemporaryFile(IN_MEMORY)) for _ in range(3)
        )
        one = _Export(look, head, sessions, mornings)
        match handout.kind:
            case Kind.SESSIONS:
                await one.write_tables()
                return File(f"{called}.csv", "text/csv", await _content(sessions))
            case Kind.DOCUMENT:
                await one.write(kept)
                return File(f"{called}.json", "application/json", await _content(kept))
            case _:
                beside = {"sessions.csv": sessions, "mornings.csv": mornings}
                await _archived(kept, one, beside, local, _readme(head, local.date()))
                return File(f"{called}.zip", "application/zip", await _content(kept))


async def _archived(
    kept: IO[bytes], one: "_Export", beside: Mapping[str, IO[bytes]], local: datetime, readme: str
) -> None:
    """Write the archive of all of it."""
    from zipfile import ZIP_DEFLATED, ZipFile

    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        with _opened(archive, "sled-coach.json", local) as document:
            await one.write(document)
        for name, table in {**beside, "README.txt": BytesIO(readme.encode())}.items():
            table.seek(0)
            with _opened(archive, name, local) as part:
                await asyncio.to_thread(copyfileobj, table, part)


async def _content(kept: IO[bytes]) -> bytes:
    kept.seek(0)
    return await asyncio.to_thread(_read, kept)


class _Export:
    """One export being written: the document, and the tables as its sessions come by."""

    def __init__(self, look: Look, head: Export, sessions: IO[bytes], mornings: IO[bytes]) -> None:
        self._look, self._head = look, head
        self._sessions, self._mornings = sessions, mornings
        self._pains: dict[date, int | None] = {}  # of the joint, by day

    async def write(self, document: IO[bytes]) -> None:
        """Write all of it; the tables into the files they were given."""
        whole = _ENCODER.encode(self._head)
        document.write(whole[: whole.index(f',"{PAGED[0]}":'.encode())])
        pages_of: tuple[AsyncIterator[Sequence[Any]], ...]
        pages_of = (self._messages(), self._checks(), self._entries())
        for name, pages in zip(PAGED, pages_of, strict=True):
            document.write(f',"{name}":['.encode())
            is_first = True
            async for page in pages:
                document.write(b"" if is_first else b",")
                document.write(b",".join(map(_ENCODER.encode, page)))
                is_first = False
                await self._look.breathe()
            document.write(b"]")
        document.write(b"}")

    async def write_tables(self) -> None:
        """Write the tables alone."""
        for pages in (self._checks(), self._entries()):
            async for _ in pages:
                await self._look.breathe()

    async def _messages(self) -> AsyncIterator[Sequence[Message]]:
        behind = 0
        while found := await self._look.ask(about_one.messages, self._head.id, behind):
            behind = found[-1][0]
            yield [message for _, message in found]

    async def _checks(self) -> AsyncIterator[Sequence[Check]]:
        self._mornings.write(heading(MORNING_COLUMNS))
        behind = ""
        while found := await self._look.ask(about_one.mornings, self._head.id, behind):
            behind = found[-1].day.isoformat()
            self._pains |= {one.day: one.pain for one in found}
            self._mornings.write(morning_lines(found, self._head.profile.zone))
            yield found

    async def _entries(self) -> AsyncIterator[Sequence[Entry]]:
        self._sessions.write(heading(SESSION_COLUMNS))
        order = await self._order()
        for first in range(0, len(order), PAGE):
            names = [name for *_, name in order[first : first + PAGE]]
            found = await self._look.ask(about_one.sessions, self._head.id, names)
            self._sessions.write(session_lines(found, self._head.profile.zone, self._pains))
            await self._look.breathe()
            yield found

    async def _order(self) -> list[Order]:
        order: list[Order] = []
        behind = ""
        while found := await self._look.ask(about_one.session_order, self._head.id, behind):
            behind = found[-1][-1]
            order += found
        return sorted(order)


def _read(kept: IO[bytes]) -> bytes:
    return kept.read()


def _opened(archive: "ZipFile", name: str, at: datetime) -> IO[bytes]:
    from zipfile import ZIP_DEFLATED, ZipInfo

    info = ZipInfo(name, at.timetuple()[:6])
    info.compress_type = ZIP_DEFLATED
    return archive.open(info, "w")


def _readme(head: Export, day: date) -> str:
    lines = lines_of(head.profile.language)
    said = lines.say("export-readme", {"day": day.isoformat()})
    return said.replace("\n", "\r\n") + "\r\n"
