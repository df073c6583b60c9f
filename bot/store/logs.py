"""Logs line by line: read whole, a page of them or since a day, and written as they changed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    BindParameter,
    Connection,
    Table,
    bindparam,
    delete,
    func,
    literal,
    select,
    union_all,
)

from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.pages import SESSIONS_A_PAGE, Page, days_after, within
from bot.store.tables import entry, morning
from bot.store.upsert import Row, each, replace
from bot.store.values import check_of, entry_of, stored

Line = TypeVar("Line", Entry, Check)

_OF_ALL: BindParameter[Any] = bindparam("athletes", expanding=True)
# in one statement, as both are always wanted
_LINES = union_all(
    select(entry.c.athlete, literal(True).label("is_entry"), entry.c.body).where(
        entry.c.athlete.in_(_OF_ALL)
    ),
    select(morning.c.athlete, literal(False), morning.c.body).where(
        morning.c.athlete.in_(_OF_ALL)
    ),
)


def logs_of(connection: Connection, athletes: Sequence[str]) -> dict[str, Log]:
    """Return the logs of athletes, each in order; empty of somebody who has none."""
    if not athletes:
        return {}
    entries: dict[str, list[Entry]] = {name: [] for name in athletes}
    checks: dict[str, list[Check]] = {name: [] for name in athletes}
    for name, is_entry, body in connection.execute(_LINES, {"athletes": athletes}):
        if is_entry:
            entries[name].append(entry_of(body))
        else:
            checks[name].append(check_of(body))
    return {
        name: Log(
            tuple(sorted(entries[name], key=lambda one: (one.day, one.logged_at, one.id))),
            tuple(sorted(checks[name], key=lambda one: one.day)),
        )
        for name in athletes
    }


# --- looked at a part at a time -------------------------------------------------------------

_THEIRS = entry.c.athlete == bindparam("of")
_SESSIONS = (
    select(entry.c.body)
    .where(_THEIRS)
    .order_by(entry.c.day.desc(), entry.c.logged_at.desc(), entry.c.id.desc())
)
_LATEST = _SESSIONS.limit(bindparam("most")).offset(bindparam("first"))
_SINCE = _SESSIONS.where(entry.c.day >= bindparam("since"))
_HOW_MANY = select(func.count()).select_from(entry).where(_THEIRS)
_MORNINGS = select(morning.c.body).where(morning.c.athlete == bindparam("of"))
_MORNINGS_OF = _MORNINGS.where(morning.c.day.in_(bindparam("days", expanding=True)))
_MORNINGS_SINCE = _MORNINGS.where(morning.c.day >= bindparam("since")).order_by(morning.c.day)


def page_on_file(connection: Connection, athlete: str, first: int) -> Page:
    """Return the page of somebody's sessions that begins `first` from the newest.

    It costs the same however many there are behind it.
    """
    of = connection.execute(_HOW_MANY, {"of": athlete}).scalar_one()
    first = within(first, of)
    wanted = {"of": athlete, "first": first, "most": SESSIONS_A_PAGE}
    entries = tuple(map(entry_of, connection.execute(_LATEST, wanted).scalars()))
    days = sorted(day.isoformat() for day in days_after(entries))
    checks = connection.execute(_MORNINGS_OF, {"of": athlete, "days": days}).scalars()
    return Page(entries, first, of, tuple(map(check_of, checks)))


def window_on_file(connection: Connection, athlete: str, since: date) -> Page:
    """Return somebody's sessions and mornings from a day on, as one page.

    It costs the same however many there are before it.
    """
    wanted = {"of": athlete, "since": since.isoformat()}
    entries = tuple(map(entry_of, connection.execute(_SINCE, wanted).scalars()))
    checks = connection.execute(_MORNINGS_SINCE, wanted).scalars()
    return Page(entries, 0, len(entries), tuple(map(check_of, checks)))


# --- writing -------------------------------------------------------------------------------


def save_logs(connection: Connection, changed: Iterable[tuple[str, Log, Log]]) -> None:
    """Write lines that are new or changed and strike those that are gone: by athlete, was, is."""
    logs = [one for one in changed if one[1] is not one[2]]
    _save(connection, _ENTRY, [(of, was.entries, after.entries) for of, was, after in logs])
    _save(connection, _CHECK, [(of, was.checks, after.checks) for of, was, after in logs])


class _Rows(Generic[Line]):
    """A table of lines of a log, each known by a column beside its athlete.

    `beside` is what else of a line has a column of its own.
    """

    def __init__(
        self,
        table: Table,
        key: str,
        name_of: Callable[[Line], str],
        beside: Callable[[Line], Row] = lambda _: {},
    ) -> None:
        self.table, self.key = table, key
        self.name_of: Callable[[Line], str] = name_of
        self.beside: Callable[[Line], Row] = beside
        self.striking = delete(table).where(
            table.c.athlete == bindparam("of"), table.c[key] == bindparam("gone")
        )


_ENTRY = _Rows[Entry](
    entry,
    "id",
    lambda one: one.id,
    lambda one: {"day": one.day.isoformat(), "logged_at": one.logged_at},
)
_CHECK = _Rows[Check](morning, "day", lambda one: one.day.isoformat())


def _save(
    connection: Connection,
    rows: _Rows[Line],
    logs: Sequence[tuple[str, Sequence[Line], Sequence[Line]]],
) -> None:
    written: list[Row] = []
    struck: list[Row] = []
    for of, before, after in logs:
        was = {rows.name_of(one): one for one in before}
        for one in after:
            name = rows.name_of(one)
            if was.pop(name, None) != one:
                row = {"athlete": of, rows.key: name, "body": stored(one)}
                written.append(row | rows.beside(one))
        struck += [{"of": of, "gone": name} for name in was]
    replace(connection, rows.table, written)
    each(connection, rows.striking, struck)
