"""When each athlete and each squad is to be spoken to next: a cache of what their facts say."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, Table, bindparam, select, update

from bot.reminders.keeping import watched_since
from bot.reminders.recurrence import Kind
from bot.store import tables, upsert
from bot.store.upsert import Row, each


@dataclass(frozen=True, slots=True)
class Item:
    """The next of one kind.

    `next_at` and its local day are None where none is coming.  `done` is the last local day
    that has fired, None before any has, and `rung_at` the instant it was meant for.
    """

    next_at: datetime | None = None
    occurrence: date | None = None
    done: date | None = None
    rung_at: datetime | None = None


NOTHING = Item()

Agenda = Mapping[Kind, Item]

EMPTY = "{}"


def agenda_of(stored: str) -> dict[Kind, Item]:
    """Return an agenda as it is stored; a kind that this code does not know is not in it."""
    items: dict[str, tuple[int | None, str | None, str | None, int | None]] = json.loads(stored)
    return {
        Kind(kind): Item(_instant(at), _day(day), _day(done), _instant(rung_at))
        for kind, (at, day, done, rung_at) in items.items()
        if kind in _KINDS
    }


def stored_agenda(agenda: Agenda) -> Row:
    """Return the columns that hold an agenda: all of it, and when it is due next."""
    items = {kind.value: _stored(one) for kind, one in sorted(agenda.items())}
    coming = (one.next_at for one in agenda.values() if one.next_at is not None)
    return {
        "agenda": json.dumps(items, separators=(",", ":")),
        "next_at": min(coming, default=None),
    }


_KINDS = frozenset(Kind)


def _stored(item: Item) -> tuple[int | None, str | None, str | None, int | None]:
    return _micros(item.next_at), _iso(item.occurrence), _iso(item.done), _micros(item.rung_at)


def _instant(stored: int | None) -> datetime | None:
    return None if stored is None else tables.instant(stored)


def _micros(at: datetime | None) -> int | None:
    return None if at is None else tables.micros(at)


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


class Agendas:
    """The agendas of one sort of owner, in two columns of the table that each is a row of.

    The statements are built once: SQLAlchemy then finds their SQL by identity.
    """

    def __init__(self, table: Table) -> None:
        whose, at, agenda = table.c.id, table.c.next_at, table.c.agenda
        self._due = (
            select(whose)
            .where(at <= bindparam("now", type_=at.type))
            # in the order of the index: nothing beyond the limit is looked at
            .order_by(at)
            .limit(bindparam("limit"))
        )
        self._of = select(whose, agenda).where(whose.in_(bindparam("owners", expanding=True)))
        self._behind = (
            select(whose)
            .where(whose > bindparam("behind"), agenda != EMPTY)
            .order_by(whose)
            .limit(bindparam("limit"))
        )
        self._next = select(at).where(at.is_not(None)).order_by(at).limit(1)
        self._saving = (
            update(table)
            .where(whose == bindparam("of"))
            .values(agenda=bindparam("agenda"), next_at=bindparam("next_at"))
        )

    def due(self, connection: Connection, now: datetime, limit: int) -> list[str]:
        """Return owners for whom something is due, the longest waiting first."""
        return list(connection.execute(self._due, {"now": now, "limit": limit}).scalars())

    def next_at(self, connection: Connection) -> datetime | None:
        """Return the instant that is due next, None where nothing is coming."""
        found = connection.execute(self._next).scalar()
        assert found is None or isinstance(found, datetime)
        return found

    def of(self, connection: Connection, owners: Iterable[str]) -> dict[str, dict[Kind, Item]]:
        """Return the agendas of owners; a kind that is not in one has never come."""
        names = sorted(set(owners))
        agendas: dict[str, dict[Kind, Item]] = {name: {} for name in names}
        if names:
            found = connection.execute(self._of, {"owners": names})
            agendas |= {name: agenda_of(stored) for name, stored in found}
        return agendas

    def behind(self, connection: Connection, owner: str, limit: int) -> list[str]:
        """Return the owners whose names come next behind one, in order."""
        found = connection.execute(self._behind, {"behind": owner, "limit": limit})
        return list(found.scalars())

    def save(self, connection: Connection, changed: Sequence[tuple[str, Agenda, Agenda]]) -> None:
        """Write agendas that read so before and so afterwards, by owner."""
        rows = [
            {"of": name, **stored_agenda(after)} for name, was, after in changed if after != was
        ]
        each(connection, self._saving, rows)

    def put_off(self, connection: Connection, owners: Sequence[str], until: datetime) -> int:
        """Put off what is due to owners; return how many there are."""
        self.save(
            connection,
            [
                (name, agenda, {kind: _put_off(one, until) for kind, one in agenda.items()})
                for name, agenda in self.of(connection, owners).items()
            ],
        )
        return len(owners)


def _put_off(item: Item, until: datetime) -> Item:
    is_due = item.next_at is not None and item.next_at < until
    return replace(item, next_at=until) if is_due else item


ATHLETES = Agendas(tables.athlete)
SQUADS = Agendas(tables.squad)


def without_end(connection: Connection, limit: int) -> list[str]:
    """Return athletes for whom it is not planned until when what is on file of them is kept."""
    who = tables.athlete
    is_planned = who.c.agenda.contains(f'"{Kind.KEEPING.value}":')
    found = select(who.c.id).where(~is_planned).order_by(who.c.id)
    return list(connection.execute(found.limit(limit)).scalars())


_TIME = "time"  # one row: what is seen by any process that uses the database


def time_seen(connection: Connection, now: datetime) -> datetime:
    """Note that it is now, and return since when time has been seen to pass without a leap."""
    passing = tables.passing
    row = connection.execute(select(passing).where(passing.c.id == _TIME)).first()
    since = now if row is None else watched_since(row.since, row.until, now)
    upsert.replace(connection, passing, [{"id": _TIME, "since": since, "until": now}])
    return since
