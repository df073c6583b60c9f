"""When each athlete is to be spoken to next: a cache of what their facts say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.reminders import Kind
from bot.store.tables import reminder
from bot.store.writing import Row, replace


@dataclass(frozen=True, slots=True)
class Item:
    """The next of one kind.

    `next_at` and its local day are None where none is coming.  `done` is the last local day
    that has fired, None before any has.
    """

    next_at: datetime | None = None
    occurrence: date | None = None
    done: date | None = None


NOTHING = Item()

Agenda = Mapping[Kind, Item]

_DUE = (
    select(reminder.c.athlete)
    .where(reminder.c.next_at <= bindparam("now", type_=reminder.c.next_at.type))
    # in the order of the index: nothing beyond the limit is looked at
    .order_by(reminder.c.next_at)
    .limit(bindparam("limit"))
)
_OF = select(reminder).where(reminder.c.athlete.in_(bindparam("athletes", expanding=True)))


def due_athletes(connection: Connection, now: datetime, limit: int) -> list[str]:
    """Return the athletes for whom something is due, the longest waiting first."""
    found = connection.execute(_DUE, {"now": now, "limit": limit}).scalars()
    return list(dict.fromkeys(found))


def agendas_of(connection: Connection, athletes: Iterable[str]) -> dict[str, dict[Kind, Item]]:
    """Return the agendas of athletes; a kind that is not in one has never come."""
    names = sorted(set(athletes))
    agendas: dict[str, dict[Kind, Item]] = {name: {} for name in names}
    if names:
        for name, kind, at, occurrence, done in connection.execute(_OF, {"athletes": names}):
            agendas[name][Kind(kind)] = Item(at, _day(occurrence), _day(done))
    return agendas


def save_agendas(connection: Connection, changed: Sequence[tuple[str, Agenda, Agenda]]) -> None:
    """Write agendas that read so before and so afterwards, by athlete."""
    rows: list[Row] = []
    gone: list[Row] = []
    for name, before, after in changed:
        rows += [
            _row(name, kind, item) for kind, item in after.items() if before.get(kind) != item
        ]
        gone += [{"of": name, "gone": kind.value} for kind in before if kind not in after]
    replace(connection, reminder, rows)
    if gone:
        connection.execute(_DROPPING, gone)


_DROPPING = delete(reminder).where(
    reminder.c.athlete == bindparam("of"), reminder.c.kind == bindparam("gone")
)


def _row(name: str, kind: Kind, item: Item) -> Row:
    return {
        "athlete": name,
        "kind": kind.value,
        "next_at": item.next_at,
        "occurrence": None if item.occurrence is None else item.occurrence.isoformat(),
        "done": None if item.done is None else item.done.isoformat(),
    }


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def put_off(connection: Connection, athletes: Sequence[str], until: datetime) -> int:
    """Put off what is due to athletes; return how many there are."""
    due = reminder.c.athlete.in_(athletes) & (reminder.c.next_at < until)
    connection.execute(update(reminder).where(due).values(next_at=until))
    return len(athletes)


def next_at(connection: Connection) -> datetime | None:
    """Return the instant that is due next, None where nothing is coming."""
    found = connection.execute(_NEXT).scalar()
    assert found is None or isinstance(found, datetime)
    return found


_NEXT = (
    select(reminder.c.next_at)
    .where(reminder.c.next_at.is_not(None))
    .order_by(reminder.c.next_at)
    .limit(1)
)
