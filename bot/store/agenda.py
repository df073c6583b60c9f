"""When each athlete and each squad is to be spoken to next: a cache of what their facts say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from bot.reminders.keeping import watched_since
from bot.reminders.recurrence import Kind
from bot.store import tables
from bot.store.upsert import Row, each, replace


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


class Agendas:
    """The agendas of one sort of owner, in a table with a column that names whose each row is.

    The statements are built once: SQLAlchemy then finds their SQL by identity.
    """

    def __init__(self, table: Table, owner: str) -> None:
        self._table = table
        self._owner = owner
        whose, at = table.c[owner], table.c.next_at
        self._due = (
            select(whose)
            .where(at <= bindparam("now", type_=at.type))
            # in the order of the index: nothing beyond the limit is looked at
            .order_by(at)
            .limit(bindparam("limit"))
        )
        self._of = select(
            whose, table.c.kind, at, table.c.occurrence, table.c.done, table.c.rung_at
        ).where(whose.in_(bindparam("owners", expanding=True)))
        self._behind = (
            select(whose)
            .where(whose > bindparam("behind"))
            .distinct()
            .order_by(whose)
            .limit(bindparam("limit"))
        )
        self._next = select(at).where(at.is_not(None)).order_by(at).limit(1)
        self._dropping = delete(table).where(
            whose == bindparam("of"), table.c.kind == bindparam("gone")
        )

    def due(self, connection: Connection, now: datetime, limit: int) -> list[str]:
        """Return owners for whom something is due, the longest waiting first."""
        found = connection.execute(self._due, {"now": now, "limit": limit}).scalars()
        return list(dict.fromkeys(found))

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
            for name, kind, at, day, done, rung_at in found:
                agendas[name][Kind(kind)] = Item(at, _day(day), _day(done), rung_at)
        return agendas

    def behind(self, connection: Connection, owner: str, limit: int) -> list[str]:
        """Return the owners whose names come next behind one, in order."""
        found = connection.execute(self._behind, {"behind": owner, "limit": limit})
        return list(found.scalars())

    def save(self, connection: Connection, changed: Sequence[tuple[str, Agenda, Agenda]]) -> None:
        """Write agendas that read so before and so afterwards, by owner."""
        rows: list[Row] = []
        gone: list[Row] = []
        for name, before, after in changed:
            rows += [
                self._row(name, kind, item)
                for kind, item in after.items()
                if before.get(kind) != item
            ]
            gone += [{"of": name, "gone": kind.value} for kind in before if kind not in after]
        replace(connection, self._table, rows)
        each(connection, self._dropping, gone)

    def put_off(self, connection: Connection, owners: Sequence[str], until: datetime) -> int:
        """Put off what is due to owners; return how many there are."""
        due = self._table.c[self._owner].in_(owners) & (self._table.c.next_at < until)
        connection.execute(update(self._table).where(due).values(next_at=until))
        return len(owners)

    def _row(self, name: str, kind: Kind, item: Item) -> Row:
        return {
            self._owner: name,
            "kind": kind.value,
            "next_at": item.next_at,
            "occurrence": None if item.occurrence is None else item.occurrence.isoformat(),
            "done": None if item.done is None else item.done.isoformat(),
            "rung_at": item.rung_at,
        }


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


ATHLETES = Agendas(tables.reminder, "athlete")
SQUADS = Agendas(tables.squad_reminder, "squad")


def without_end(connection: Connection, limit: int) -> list[str]:
    """Return athletes for whom it is not planned until when what is on file of them is kept."""
    planned = select(tables.reminder.c.kind).where(
        tables.reminder.c.athlete == tables.athlete.c.id,
        tables.reminder.c.kind == Kind.KEEPING.value,
    )
    found = select(tables.athlete.c.id).where(~planned.exists()).order_by(tables.athlete.c.id)
    return list(connection.execute(found.limit(limit)).scalars())


_TIME = "time"  # one row: what is seen by any process that uses the database


def time_seen(connection: Connection, now: datetime) -> datetime:
    """Note that it is now, and return since when time has been seen to pass without a leap."""
    passing = tables.passing
    row = connection.execute(select(passing).where(passing.c.id == _TIME)).first()
    since = now if row is None else watched_since(row.since, row.until, now)
    replace(connection, passing, [{"id": _TIME, "since": since, "until": now}])
    return since
