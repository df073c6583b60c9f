"""What a file held that somebody sent, for as long as it waits for their yes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.archive.brought import Waiting
from bot.store import tables
from bot.store.upsert import replace
from bot.store.values import found_of, stored


@dataclass(frozen=True, slots=True)
class Kept:
    """What waits for an athlete's yes from now on; None: nothing does."""

    athlete: str
    waiting: Waiting | None


def waiting_for(connection: Connection, athletes: Iterable[str]) -> Mapping[str, Waiting]:
    """Return what waits for the yes of athletes, by who they are."""
    wanted = sorted(athletes)
    if not wanted:
        return {}
    brought = tables.brought
    rows = connection.execute(select(brought).where(brought.c.athlete.in_(wanted)))
    return {row.athlete: Waiting(row.id, found_of(row.body), row.until) for row in rows}


def keep_waiting(connection: Connection, kept: Sequence[Kept]) -> None:
    """Write what waits now, in place of what did; the athletes are on file already."""
    for one in kept:
        if one.waiting is None:
            gone = delete(tables.brought).where(tables.brought.c.athlete == one.athlete)
            connection.execute(gone)
            continue
        row = {
            "athlete": one.athlete,
            "id": one.waiting.name,
            "body": stored(one.waiting.found),
            "until": one.waiting.until,
        }
        replace(connection, tables.brought, [row])


def prune_waiting(connection: Connection, now: datetime) -> None:
    """Let go of what nobody said yes to in time."""
    connection.execute(delete(tables.brought).where(tables.brought.c.until < now))
