"""Files that people send: fetched and read before the batch, beside what others do.

Nothing is fetched that the core does not want: by its name and size, from somebody it knows, in
private.  What was read is a value like any other; what could not be is one, too.
"""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.archive.brought import MOST_BYTES, Found, Refused, Why, refused_unseen
from bot.archive.foreign.reading import Reader, read
from bot.coach.batch import Files
from bot.coach.occasions import Delivered, delivered
from bot.contract import Account, Attached, Brought, Filled, Incoming
from bot.delivering import Courier, Fetcher
from bot.dialogue.registry import is_known
from bot.errors import trail
from bot.rules.log.records import Athlete
from bot.store import brought, people
from bot.store.accounts.contacts import athletes_of
from bot.store.database import Database
from bot.store.people import People

log = logging.getLogger(__name__)

WITHIN_S = 20.0
"""A file of five megabytes is there by then on any line."""


def brings_file(incoming: Incoming) -> bool:
    """Say whether an act brings a file that may be looked into, which takes a while."""
    act = incoming.act
    return incoming.private and isinstance(act, Brought | Filled) and act.file is not None


class FileReader:
    """Fetches what the core wants, and reads it in a thread."""

    def __init__(self, database: Database, couriers: Iterable[Courier]) -> None:
        self._database = database
        self._fetchers = {one.platform: one for one in couriers if isinstance(one, Fetcher)}

    async def read(
        self, arrived: Sequence[Incoming], now: datetime
    ) -> Mapping[Delivered, Found | Refused]:
        """Return what the files of acts hold; nothing of those of somebody not known yet."""
        acts = [one for one in arrived if brings_file(one)]
        if not acts:
            return {}
        known = await self._database.look(lambda look: look.ask(_files_of, acts))
        found: dict[Delivered, Found | Refused] = {}
        for one in acts:
            athlete = known.get(one.person)
            if athlete is not None and is_known(athlete):
                found[delivered(one)] = await self._read(one, athlete, now)
        return found

    async def _read(self, incoming: Incoming, athlete: Athlete, now: datetime) -> Found | Refused:
        assert isinstance(incoming.act, Brought | Filled)
        file = incoming.act.file
        assert file is not None
        unwanted = refused_unseen(file.name, file.size)
        if unwanted is not None:
            return unwanted
        content = await self._fetched(incoming, file)
        if content is None:
            return Refused(Why.AWAY)
        today = now.astimezone(ZoneInfo(athlete.zone)).date()
        reader = Reader(today, athlete.zone, athlete.load_unit, athlete.birth_year)
        return await asyncio.to_thread(read, content, reader)

    async def _fetched(self, incoming: Incoming, file: Attached) -> bytes | None:
        fetcher = self._fetchers.get(incoming.chat.platform)
        if fetcher is None:
            return None
        try:
            async with asyncio.timeout(WITHIN_S):
                return await fetcher.fetch(file, MOST_BYTES)
        except Exception as wrong:  # noqa: BLE001 - whatever it is, they are told and may try again
            log.warning("a file could not be fetched: %s", trail(wrong))
            return None


def files_for(
    connection: Connection, known: People, found: Mapping[Delivered, Found | Refused]
) -> Files:
    """Return what a batch has of files: those just read, and what waits for an open question."""
    asked = (
        name
        for name, file in known.files.items()
        for question in (file.snapshot.dialogue.question, file.snapshot.dialogue.parked)
        if question is not None and question.awaits_file
    )
    return Files(found, brought.waiting_for(connection, set(asked)))


def _files_of(connection: Connection, acts: Sequence[Incoming]) -> dict[Account, Athlete]:
    names = athletes_of(connection, {one.person for one in acts})
    return {account: people.file_of(connection, name) for account, name in names.items()}
