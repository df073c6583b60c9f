"""A file taken in by whoever runs the coach, for somebody: the same reading, the same rules.

It asks nothing of a platform and sends nothing: they find it in their log, with its way back.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.archive.brought import Found, Refused
from bot.archive.foreign.reading import Reader, read
from bot.archive.taking import Wish, taken, taking_of
from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account
from bot.dialogue.changes import Filed, Snapshot, TookIn
from bot.dialogue.turn import short_id
from bot.dialogue.undo import apply, remember, reverse
from bot.errors import StoreError
from bot.rules.log.records import Athlete
from bot.store import people
from bot.store.database import Database
from bot.store.people import Revised
from bot.stories.imports import said
from bot.words.line import Content
from bot.words.phrase import phrase
from bot.words.voice import Voice


@dataclass(frozen=True, slots=True)
class Errand:
    """Whose log a file is for, what it holds, and when it is brought.

    `takes_theirs`: where the file says otherwise of the person than they did, it stands.
    """

    person: Account
    content: bytes
    now: datetime
    takes_theirs: bool = False


async def brought(database: Database, errand: Errand, agrees: Callable[[str], bool]) -> str:
    """Show what a file would bring to whoever decides, and take it in where they agree.

    Returns what became of it, in words.  Raises `StoreError` where nobody is known by the account.
    """
    before = await database.transact(lambda one: _known(one, errand.person))
    athlete = before.athlete
    today = errand.now.astimezone(ZoneInfo(athlete.zone)).date()
    reader = Reader(today, athlete.zone, athlete.load_unit, athlete.birth_year)
    found = await asyncio.to_thread(read, errand.content, reader)
    if isinstance(found, Refused):
        return _told(said.refused(found), athlete)
    taking = taking_of(found, athlete, before.log, _name(errand), today)
    if taking.is_empty:
        return _told(said.nothing_new(found, taking), athlete)
    if not agrees(_told(said.preview(found, taking, is_asked=False), athlete)):
        return ""
    return await database.transact(lambda one: _written(one, errand, found, today))


def _known(connection: Connection, person: Account) -> Snapshot:
    known = people.by_account(connection, [person])
    if person not in known.contacts:
        raise StoreError(f"nobody is known as {person.platform}:{person.id}")
    return known.files[known.contacts[person].athlete].snapshot


def _written(connection: Connection, errand: Errand, found: Found, today: date) -> str:
    """Write what is new by now, as one import with its undo; say what that was."""
    known = people.by_account(connection, [errand.person])
    file = known.files[known.contacts[errand.person].athlete]
    before, name = file.snapshot, _name(errand)
    taking = taking_of(found, before.athlete, before.log, name, today)
    wish = Wish(takes_theirs=errand.takes_theirs)
    athlete, entries = taken(found, taking, before.athlete, wish, today)
    changes = (Filed(athlete), TookIn(name, entries, taking.checks))
    undo = reverse(before, changes, short_id("undo", before.id, name))
    after = replace(apply(before, changes), dialogue=remember(before.dialogue, undo))
    write_answers(connection, Decided([Revised(file, after)]), known, errand.now)
    parts = taking.offer.taken(takes_theirs=errand.takes_theirs)
    return _told(said.taken(entries, taking, parts), athlete)


def _name(errand: Errand) -> str:
    return short_id("import", errand.person.platform, errand.person.id, errand.now.isoformat())


def _told(content: Content, athlete: Athlete) -> str:
    voice = Voice(athlete.language, athlete.load_unit, athlete.distance_unit, athlete.zone)
    return phrase(content, voice).plain
