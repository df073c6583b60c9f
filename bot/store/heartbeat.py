"""Signs of life that processes leave on a database, for whoever looks at it from outside.

A process that stands still leaves none, one that has died leaves its last, and one that was told
to stop takes its own away.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, Table, case, delete, func, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from bot.errors import StoreError
from bot.store.creation import is_up_to_date
from bot.store.database import address_of, reader_of
from bot.store.message import IS_WAITING, State
from bot.store.outages import unopened
from bot.store.reading import Look, Looking, Outcome
from bot.store.tables import athlete, heartbeat, outbox, squad
from bot.store.upsert import replace

COPIES, FILLING, PAUSE = "copies", "filling", "pause"


class Chore(StrEnum):
    """Work that recurs, and is done once by however many processes."""

    PRUNING = "pruning"
    KEEPING = "keeping"
    WIPING = "wiping"


_OTHERS = (COPIES, FILLING, PAUSE, *Chore)
FORGOTTEN = timedelta(days=1)
"""So long after its last sign a process is spoken of no more."""


@dataclass(frozen=True, slots=True)
class Space:
    """Bytes that are left at a place, and that should be; below that the next copy may fail."""

    left: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Beat:
    """What a process says of itself.

    `heard` is when each platform it serves was last heard of, None: not yet; `refused` since when
    one refuses the token.  `left` is the room on its disks, where it keeps a file.
    """

    host: str
    pid: int
    begun: datetime
    heard: Mapping[str, datetime | None] = field(default_factory=dict)
    refused: Mapping[str, datetime] = field(default_factory=dict)
    left: Mapping[str, Space] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of the last nightly copy: when one was made, or they began; `why` it failed."""

    at: datetime
    made: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sighted:
    """What is seen from outside: each process's last sign, and what waits.

    `unsent` is since when the oldest message could have been sent, `due` since when the oldest
    reminder is due that has not rung; None: there is none.  `to_ring` counts those.
    `copied` is None where no copies are made.
    """

    beats: tuple[tuple[datetime, Beat], ...]
    waiting: int
    unsent: datetime | None
    due: datetime | None
    to_ring: int = 0
    copied: Copied | None = None
    is_paused: bool = False


def note(connection: Connection, life: str, beat: Beat, now: datetime, *, alone: bool) -> bool:
    """Leave a sign of life; return whether all are to be quiet.

    `alone`: no other process can be there, whatever others have left.
    """
    others = heartbeat.c.id.not_in((life, *_OTHERS))
    old = others if alone else others & (heartbeat.c.at < now - FORGOTTEN)
    connection.execute(delete(heartbeat).where(old))
    body = msgspec.json.encode(beat).decode()
    replace(connection, heartbeat, [{"id": life, "at": now, "body": body}])
    return is_paused(connection)


def take_away(connection: Connection, life: str, *, alone: bool) -> None:
    """Leave no sign any more: the process ends as it was told to."""
    ours = heartbeat.c.id == life
    gone = heartbeat.c.id.not_in(_OTHERS) if alone else ours
    connection.execute(delete(heartbeat).where(gone))


def note_copied(connection: Connection, copied: Copied | None) -> None:
    """Note what became of the last copy; None: no more are made."""
    if copied is None:
        connection.execute(delete(heartbeat).where(heartbeat.c.id == COPIES))
        return
    body = msgspec.json.encode(copied).decode()
    replace(connection, heartbeat, [{"id": COPIES, "at": copied.at, "body": body}])


def note_filling(connection: Connection, since: datetime | None) -> None:
    """Note that another database is being put into this one; None: it is all there."""
    _mark(connection, FILLING, since)


def is_being_filled(connection: Connection) -> bool:
    """Say whether this database holds but a part of another."""
    return _is_marked(connection, FILLING)


def note_pause(connection: Connection, since: datetime | None) -> None:
    """Have all processes on a server answer nobody for a while; None: go on."""
    _mark(connection, PAUSE, since)


def is_paused(connection: Connection) -> bool:
    """Say whether whoever runs the coach wants it quiet."""
    return _is_marked(connection, PAUSE)


def takes(connection: Connection, chore: Chore, every: timedelta, now: datetime) -> bool:
    """Say whether it is time for a chore, and have it count as done now where it is.

    One that was done at a time to come, by a clock that was wrong then, is done anew.
    """
    last = connection.scalar(select(heartbeat.c.at).where(heartbeat.c.id == chore.value))
    if last is not None and now - every < last <= now:
        return False
    _mark(connection, chore.value, now)
    return True


def _mark(connection: Connection, what: str, since: datetime | None) -> None:
    if since is None:
        connection.execute(delete(heartbeat).where(heartbeat.c.id == what))
    else:
        replace(connection, heartbeat, [{"id": what, "at": since, "body": ""}])


def _is_marked(connection: Connection, what: str) -> bool:
    return connection.scalar(select(heartbeat.c.id).where(heartbeat.c.id == what)) is not None


def refuse_a_part(connection: Connection) -> None:
    """Raise `StoreError` where this database holds but a part of another."""
    if is_being_filled(connection):
        raise StoreError("a move into this database was cut short: `sled-coach move` once more")


def copied(connection: Connection) -> Copied | None:
    """Return what became of the last copy, None where none are made."""
    body = connection.scalar(select(heartbeat.c.body).where(heartbeat.c.id == COPIES))
    return None if body is None else msgspec.json.decode(body, type=Copied)


def sighted(connection: Connection, now: datetime) -> Sighted:
    """Return what is seen of a database's processes and of what waits in it."""
    signs = select(heartbeat.c.at, heartbeat.c.body).where(heartbeat.c.id.not_in(_OTHERS))
    rows = connection.execute(signs.order_by(heartbeat.c.at))
    beats = tuple((at, msgspec.json.decode(body, type=Beat)) for at, body in rows)
    waiting = connection.scalar(select(func.count()).where(IS_WAITING)) or 0
    due = [_due(connection, one, now) for one in (athlete, squad)]
    return Sighted(
        beats,
        waiting,
        _unsent_since(connection, now),
        min((at for _, at in due if at is not None), default=None),
        sum(count for count, _ in due),
        copied(connection),
        is_paused(connection),
    )


def _unsent_since(connection: Connection, now: datetime) -> datetime | None:
    """Return since when the first of some line could go; what stands behind it has to wait."""
    earlier = outbox.alias("earlier")
    is_behind = (
        select(earlier.c.seq)
        .where(
            earlier.c.platform == outbox.c.platform,
            earlier.c.chat == outbox.c.chat,
            earlier.c.state == State.WAITING.value,
            earlier.c.seq < outbox.c.seq,
        )
        .exists()
    )
    could_go = case((outbox.c.not_before > outbox.c.at, outbox.c.not_before), else_=outbox.c.at)
    found: datetime | None = connection.scalar(
        select(func.min(could_go, type_=outbox.c.at.type)).where(
            IS_WAITING, outbox.c.not_before <= now, ~is_behind
        )
    )
    return found


def _due(connection: Connection, table: Table, now: datetime) -> tuple[int, datetime | None]:
    """Return to how many of a table something is due, and since when to the first of them."""
    is_due = table.c.next_at <= now
    row = connection.execute(select(func.count(), func.min(table.c.next_at)).where(is_due)).one()
    return row[0], row[1]


def _is_missing(address: URL) -> bool:
    return address.get_backend_name() == "sqlite" and not os.path.isfile(str(address.database))


async def seen_from_outside(url: str, now: datetime) -> Sighted:
    """Return what is seen of a database that others have; nothing is written or locked."""
    return await from_outside(url, lambda look: look.ask(sighted, now))


async def from_outside(url: str, looking: Looking[Outcome]) -> Outcome:
    """Return what a look saw at a database that others have; nothing is written or locked.

    Raises `StoreError` where it cannot be read, `SettingsError` for an address of no use.
    """
    address = address_of(url)
    if _is_missing(address):
        raise StoreError(f"{address.database} is not there; has `sled-coach run` begun one?")
    reader = reader_of(address)

    async def known(look: Look) -> Outcome:
        if not await look.ask(is_up_to_date):
            raise StoreError("the tables are of another version; has this one been started yet?")
        return await looking(look)

    try:
        return await reader.look(known)
    except (DBAPIError, OSError) as wrong:
        raise unopened(wrong, address) from wrong
    finally:
        await reader.close()
