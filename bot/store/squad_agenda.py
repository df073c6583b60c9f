"""When each squad is to be spoken to next: a cache of what its row says, as for athletes."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.reminders import Kind
from bot.store.agenda import Agenda, Item
from bot.store.tables import squad_reminder as reminder
from bot.store.writing import Row, replace

_DUE = (
    select(reminder.c.squad)
    .where(reminder.c.next_at <= bindparam("now", type_=reminder.c.next_at.type))
    .group_by(reminder.c.squad)
    .order_by(func.min(reminder.c.next_at), reminder.c.squad)
    .limit(bindparam("limit"))
)
_NEXT = select(func.min(reminder.c.next_at))
_DROPPING = delete(reminder).where(
    reminder.c.squad == bindparam("of"), reminder.c.kind == bindparam("gone")
)


def due_squads(connection: Connection, now: datetime, limit: int) -> list[str]:
    """Return the squads for which something is due, the longest waiting first."""
    return list(connection.execute(_DUE, {"now": now, "limit": limit}).scalars())


def next_at(connection: Connection) -> datetime | None:
    """Return the instant at which a squad is spoken to next, None where none is."""
    at: datetime | None = connection.execute(_NEXT).scalar()
    return at


def agendas_of(connection: Connection, squads: Iterable[str]) -> dict[str, dict[Kind, Item]]:
    """Return the agendas of squads; a kind that is not in one has never come."""
    names = sorted(set(squads))
    agendas: dict[str, dict[Kind, Item]] = {name: {} for name in names}
    if names:
        for row in connection.execute(select(reminder).where(reminder.c.squad.in_(names))):
            item = Item(row.next_at, _day(row.occurrence), _day(row.done))
            agendas[row.squad][Kind(row.kind)] = item
    return agendas


def save_agendas(connection: Connection, changed: Sequence[tuple[str, Agenda, Agenda]]) -> None:
    """Write agendas that read so before and so afterwards, by squad."""
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


def put_off(connection: Connection, squads: Sequence[str], until: datetime) -> int:
    """Put off what is due to squads; return how many there are."""
    due = reminder.c.squad.in_(squads) & (reminder.c.next_at < until)
    connection.execute(update(reminder).where(due).values(next_at=until))
    return len(squads)


def _row(name: str, kind: Kind, item: Item) -> Row:
    return {
        "squad": name,
        "kind": kind.value,
        "next_at": item.next_at,
        "occurrence": None if item.occurrence is None else item.occurrence.isoformat(),
        "done": None if item.done is None else item.done.isoformat(),
    }


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
