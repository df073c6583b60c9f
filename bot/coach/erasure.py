"""Athletes are erased: from every table, every squad, and whatever waits to be said of them."""

import logging
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from bot.contract import Room
from bot.errors import StoreError, trail
from bot.squads.redaction import reworded
from bot.store import erasures, outbox, people
from bot.store.accounts.contacts import contacts_of
from bot.store.database import Database
from bot.store.erasures import Erasure
from bot.store.message import Letter
from bot.store.squads import roll

log = logging.getLogger(__name__)


async def left_nowhere(database: Database) -> None:
    """Let the file beside the database know who was erased, and its log of writes forget them.

    For what is committed; the next start does it, too.
    """
    try:
        await database.transact(erasures.write_out)
    except (DBAPIError, OSError, StoreError) as wrong:
        log.error("the list of who was erased could not be written: %s", trail(wrong))
    await database.scrub()


def erase(
    connection: Connection, athletes: Sequence[str], now: datetime, apart: Collection[str] = ()
) -> None:
    """Erase athletes and put them on the list of who was; squads `apart` are written by others."""
    if not athletes:
        return
    erasures.note(connection, athletes, now)
    _leave_nothing(connection, athletes, now, apart)


def erase_again(connection: Connection, listed: Iterable[Erasure], now: datetime) -> int:
    """Erase whoever a list says was erased, put the list with ours, and return how many it were.

    What the list of this database says already is not looked for again.
    """
    new = erasures.beyond(listed, erasures.noted(connection))
    found = erasures.meant(erasures.on_file(connection) if new else (), new)
    erase_listed(connection, found, new, now)
    return len(found)


def erase_listed(
    connection: Connection, athletes: Sequence[str], listed: Collection[Erasure], now: datetime
) -> None:
    """Erase the athletes that a list means, and put the list with ours."""
    _leave_nothing(connection, athletes, now, ())
    erasures.add(connection, listed)


def keep_to_the_list(connection: Connection, now: datetime) -> int:
    """Bring a database and the list beside its file together; return how many were erased.

    They differ after a crash, and where somebody has put an older copy in the file's place.
    """
    database = erasures.file_of(connection)
    if database is None:
        return 0
    erasures.write_out(connection)
    return erase_again(connection, erasures.written(erasures.list_of(database)), now)


def _leave_nothing(
    connection: Connection, athletes: Sequence[str], now: datetime, apart: Collection[str]
) -> None:
    if not athletes:
        return
    people_gone = frozenset(athletes)
    speaking = outbox.naming_any(connection, athletes)
    roll.forget(connection, athletes, apart)
    people.erase(connection, athletes)
    _reword(connection, speaking, people_gone, now)


def _reword(
    connection: Connection, speaking: Sequence[Letter], gone: frozenset[str], now: datetime
) -> None:
    readers = {one.athlete for one in speaking if one.athlete is not None} - gone
    contacts = contacts_of(connection, readers)
    files = people.files_of(connection, readers)
    rooms = {one.message.to for one in speaking if isinstance(one.message.to, Room)}
    found = roll.found(connection, rooms=rooms).values()
    here = {(one.room.platform, one.room.id): one.squad for one in found}
    said: list[Letter] = []
    dropped: list[str] = []
    for letter in speaking:
        to = letter.message.to  # an account is no room's name
        squad = here.get((to.platform, to.id))
        reader = letter.athlete or ""
        fresh = reworded(letter, squad, contacts.get(reader), files.get(reader), gone, now)
        if fresh is None:
            dropped.append(letter.message.id)
        else:
            said.append(fresh)
    outbox.reword(connection, said)
    outbox.drop(connection, dropped)
