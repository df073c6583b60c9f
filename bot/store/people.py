"""Athletes, whole: their file, their log, where the conversation stands, how to reach them."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, delete, func, or_, select, tuple_

from bot.archive.brought import Waiting
from bot.contract import Account, Platform, Room
from bot.dialogue.changes import UNREAD, Snapshot
from bot.errors import StaleWrite
from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.pages import SESSIONS_A_PAGE, Page, days_after, within
from bot.rules.log.records import Athlete
from bot.store import tables
from bot.store.upsert import Row, each, file, newly, replace
from bot.store.values import (
    athlete_of,
    check_of,
    dialogue_of,
    entry_of,
    found_of,
    stored,
    stored_dialogue,
)


@dataclass(frozen=True, slots=True)
class OnFile:
    """An athlete as the database has them; `version` is the commit they were last part of."""

    snapshot: Snapshot
    version: int


@dataclass(frozen=True, slots=True)
class Contact:
    """An account of an athlete.

    `room` is where they talk in private, None before they have.  `gone_at` is when the
    platform said they can no longer be reached, None while they can or are to be tried again;
    `refusals` is how often in a row it has.  `since` is when the account was linked to the
    athlete's log, None where the log began.
    """

    account: Account
    athlete: str
    room: Room | None = None
    gone_at: datetime | None = None
    since: datetime | None = None
    refusals: int = 0

    @property
    def address(self) -> Room | Account:
        """Where to write to them in private."""
        return self.room or self.account


def home_among(contacts: Sequence[Contact], wished: str | None) -> Contact:
    """Return where somebody is spoken to unasked: in the app they wish, else in their first."""
    return next((one for one in contacts if one.account.platform == wished), contacts[0])


@dataclass(frozen=True, slots=True)
class People:
    """Whom a transaction concerns: contacts by account, files by athlete.

    Of each athlete all accounts are here, in the order in which they were linked.
    """

    contacts: Mapping[Account, Contact] = field(default_factory=dict)
    files: Mapping[str, OnFile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """What waits for an athlete's yes from now on; None: nothing does."""

    athlete: str
    waiting: Waiting | None


Line = TypeVar("Line", Entry, Check)


@dataclass(frozen=True, slots=True)
class Revised:
    """An athlete before and after; `before` None: they are new."""

    before: OnFile | None
    after: Snapshot

    @property
    def facts_changed(self) -> bool:
        """Say whether more than the conversation changed."""
        if self.before is None:
            return True
        was = self.before.snapshot
        return was.athlete != self.after.athlete or was.log != self.after.log


_ACCOUNTS = (
    select(tables.account, tables.athlete.c.version, tables.athlete.c.file)
    .add_columns(tables.athlete.c.dialogue)
    .join(tables.athlete, tables.athlete.c.id == tables.account.c.athlete)
    # several processes lock athletes in one order, so that none waits for another in a ring
    .order_by(tables.athlete.c.id)
)
_NAMED = tables.account.alias("named")
_THEIRS = tables.account.c.athlete.in_(
    select(_NAMED.c.athlete).where(
        tuple_(_NAMED.c.platform, _NAMED.c.id).in_(bindparam("accounts", expanding=True))
    )
)
# made once, locks and all: SQLAlchemy knows a statement's SQL by the object it is; the locks
# are left out of it where the database locks as a whole (SQLite)
_BY_ACCOUNT = _ACCOUNTS.where(_THEIRS).with_for_update(of=tables.athlete)
_BY_EITHER = _ACCOUNTS.where(
    or_(_THEIRS, tables.account.c.athlete.in_(bindparam("athletes", expanding=True)))
).with_for_update(of=tables.athlete)
_BY_ATHLETE = _ACCOUNTS.where(
    tables.account.c.athlete.in_(bindparam("athletes", expanding=True))
).with_for_update(of=tables.athlete, skip_locked=True)
_ENTRIES = select(tables.entry.c.athlete, tables.entry.c.body).where(
    tables.entry.c.athlete.in_(bindparam("athletes", expanding=True))
)
_CHECKS = select(tables.morning.c.athlete, tables.morning.c.body).where(
    tables.morning.c.athlete.in_(bindparam("athletes", expanding=True))
)


def by_account(
    connection: Connection,
    accounts: Iterable[Account],
    athletes: Iterable[str] = (),
    looking: Container[Account] = (),
) -> People:
    """Return the athletes behind the accounts and others by name, locked until the end.

    That is, until the transaction ends; all of them at once, so that none is waited for by
    somebody who holds another.  The logs of those who are `looking` stay unread, where no
    question of theirs is open.
    """
    keys = sorted({(one.platform, one.id) for one in accounts})
    if names := sorted(set(athletes)):
        return _loaded(connection, _BY_EITHER, {"accounts": keys, "athletes": names})
    return _loaded(connection, _BY_ACCOUNT, {"accounts": keys}, looking)


def by_athlete(connection: Connection, athletes: Iterable[str]) -> People:
    """Return the athletes, locked; those another process is busy with are left out."""
    found = {"athletes": sorted(set(athletes))}
    return _loaded(connection, _BY_ATHLETE, found)


def accounts_of(connection: Connection, athlete: str) -> list[Contact]:
    """Return an athlete's accounts, in the order in which they were linked."""
    theirs = select(tables.account).where(tables.account.c.athlete == athlete)
    return sorted((contact_in(row) for row in connection.execute(theirs)), key=_seniority)


def athletes_of(connection: Connection, accounts: Iterable[Account]) -> dict[Account, str]:
    """Return who is behind accounts, to look at: nobody is locked."""
    keys = sorted({(one.platform, one.id) for one in accounts})
    account = tables.account
    rows = connection.execute(
        select(account.c.platform, account.c.id, account.c.athlete).where(
            tuple_(account.c.platform, account.c.id).in_(keys)
        )
    )
    return {Account(Platform(row.platform), row.id): row.athlete for row in rows}


def file_of(connection: Connection, athlete: str) -> Athlete:
    """Return what is on file of somebody, to look at: it is not locked."""
    file = select(tables.athlete.c.file).where(tables.athlete.c.id == athlete)
    return athlete_of(connection.execute(file).scalar_one())


def conversations(connection: Connection, platform: Platform) -> tuple[tuple[Room, Account], ...]:
    """Return where people are talked to in private on a platform, each with the person."""
    known = select(tables.account).where(
        tables.account.c.platform == platform,
        tables.account.c.room.is_not(None),
        tables.account.c.gone_at.is_(None),
    )
    return tuple(
        (Room(platform, row.room, row.topic), Account(platform, row.id))
        for row in connection.execute(known)
    )


def _loaded(
    connection: Connection, wanted: Select[Any], bound: Row, looking: Container[Account] = ()
) -> People:
    rows = connection.execute(wanted, bound).all()
    contacts = sorted((contact_in(row) for row in rows), key=_seniority)
    heads = {row.athlete: row for row in rows}
    dialogues = {name: dialogue_of(row.dialogue) for name, row in heads.items()}
    look = {one.athlete for one in contacts if one.account in looking}
    unread = {name for name in look if dialogues[name].question is None}
    logs = logs_of(connection, [name for name in heads if name not in unread])
    files = {
        name: OnFile(
            Snapshot(name, athlete_of(row.file), logs.get(name, UNREAD), dialogues[name]),
            row.version,
        )
        for name, row in heads.items()
    }
    return People({contact.account: contact for contact in contacts}, files)


def contact_in(row: Any) -> Contact:
    """Return the account that a row of them holds."""
    account = Account(Platform(row.platform), row.id)
    room = None if row.room is None else Room(account.platform, row.room, row.topic)
    return Contact(account, row.athlete, room, row.gone_at, row.since, row.refusals)


def _seniority(contact: Contact) -> tuple[int, str]:
    since = contact.since
    return 0 if since is None else tables.micros(since), contact.account.platform


def logs_of(connection: Connection, athletes: Sequence[str]) -> dict[str, Log]:
    """Return the logs of athletes, each in order; empty of somebody who has none."""
    if not athletes:
        return {}
    entries: dict[str, list[Entry]] = {name: [] for name in athletes}
    checks: dict[str, list[Check]] = {name: [] for name in athletes}
    for name, body in connection.execute(_ENTRIES, {"athletes": athletes}):
        entries[name].append(entry_of(body))
    for name, body in connection.execute(_CHECKS, {"athletes": athletes}):
        checks[name].append(check_of(body))
    return {
        name: Log(
            tuple(sorted(entries[name], key=lambda one: (one.day, one.logged_at, one.id))),
            tuple(sorted(checks[name], key=lambda one: one.day)),
        )
        for name in athletes
    }


_LATEST = (
    select(tables.entry.c.body)
    .where(tables.entry.c.athlete == bindparam("of"))
    .order_by(tables.entry.c.day.desc(), tables.entry.c.logged_at.desc(), tables.entry.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("first"))
)
_HOW_MANY = (
    select(func.count()).select_from(tables.entry).where(tables.entry.c.athlete == bindparam("of"))
)
_MORNINGS = select(tables.morning.c.body).where(
    tables.morning.c.athlete == bindparam("of"),
    tables.morning.c.day.in_(bindparam("days", expanding=True)),
)


def page_on_file(connection: Connection, athlete: str, first: int) -> Page:
    """Return the page of somebody's sessions that begins `first` from the newest.

    It costs the same however many there are behind it.
    """
    of = connection.execute(_HOW_MANY, {"of": athlete}).scalar_one()
    first = within(first, of)
    wanted = {"of": athlete, "first": first, "most": SESSIONS_A_PAGE}
    entries = tuple(map(entry_of, connection.execute(_LATEST, wanted).scalars()))
    days = sorted(day.isoformat() for day in days_after(entries))
    checks = connection.execute(_MORNINGS, {"of": athlete, "days": days}).scalars()
    return Page(entries, first, of, tuple(map(check_of, checks)))


_SINCE = (
    select(tables.entry.c.body)
    .where(tables.entry.c.athlete == bindparam("of"), tables.entry.c.day >= bindparam("since"))
    .order_by(tables.entry.c.day.desc(), tables.entry.c.logged_at.desc(), tables.entry.c.id.desc())
)
_MORNINGS_SINCE = (
    select(tables.morning.c.body)
    .where(tables.morning.c.athlete == bindparam("of"), tables.morning.c.day >= bindparam("since"))
    .order_by(tables.morning.c.day)
)


def window_on_file(connection: Connection, athlete: str, since: date) -> Page:
    """Return somebody's sessions and mornings from a day on, as one page.

    It costs the same however many there are before it.
    """
    wanted = {"of": athlete, "since": since.isoformat()}
    entries = tuple(map(entry_of, connection.execute(_SINCE, wanted).scalars()))
    checks = connection.execute(_MORNINGS_SINCE, wanted).scalars()
    return Page(entries, 0, len(entries), tuple(map(check_of, checks)))


# --- writing -------------------------------------------------------------------------------


def save(connection: Connection, revised: Sequence[Revised], now: datetime) -> None:
    """Write what changed.  Raises `StaleWrite` where somebody else changed one meanwhile."""
    if not revised:
        return
    file(connection, tables.athlete, [_row(one, now) for one in revised], "an athlete")
    logs = [
        (one.after.id, Log() if one.before is None else one.before.snapshot.log, one.after.log)
        for one in revised
        if one.before is None or one.before.snapshot.log is not one.after.log
    ]
    _save_log(connection, _ENTRY, [(of, was.entries, now.entries) for of, was, now in logs])
    _save_log(connection, _CHECK, [(of, was.checks, now.checks) for of, was, now in logs])


def _row(one: Revised, now: datetime) -> Row:
    return {
        "id": one.after.id,
        "version": 1 if one.before is None else one.before.version + 1,
        "file": stored(one.after.athlete),
        "dialogue": stored_dialogue(one.after.dialogue),
        "created_at": now,
    }


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
    tables.entry,
    "id",
    lambda one: one.id,
    lambda one: {"day": one.day.isoformat(), "logged_at": one.logged_at},
)
_CHECK = _Rows[Check](tables.morning, "day", lambda one: one.day.isoformat())


def _save_log(
    connection: Connection,
    rows: _Rows[Line],
    logs: Sequence[tuple[str, Sequence[Line], Sequence[Line]]],
) -> None:
    """Write lines that are new or changed, strike those that are gone: by athlete, was, is."""
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


def meet(connection: Connection, contacts: Sequence[Contact], known: Container[Account]) -> None:
    """Write how to reach people; their athletes are on file already.

    Raises `StaleWrite` where somebody not `known` was met by another process meanwhile.
    """
    replace(connection, tables.account, [_met(one) for one in contacts if one.account in known])
    new = [_met(one) for one in contacts if one.account not in known]
    if len(newly(connection, tables.account, "platform id", new)) != len(new):
        raise StaleWrite("somebody new was met by another process meanwhile")


def _met(contact: Contact) -> Row:
    return {
        "platform": contact.account.platform,
        "id": contact.account.id,
        "athlete": contact.athlete,
        "room": None if contact.room is None else contact.room.id,
        "topic": None if contact.room is None else contact.room.topic,
        "gone_at": contact.gone_at,
        "since": contact.since,
        "refusals": contact.refusals,
    }


def erase(connection: Connection, athletes: Sequence[str]) -> None:
    """Delete every row that speaks of the athletes, and the athletes."""
    if not athletes:
        return
    for table in tables.OF_ATHLETE:
        connection.execute(delete(table).where(table.c.athlete.in_(athletes)))
    connection.execute(delete(tables.athlete).where(tables.athlete.c.id.in_(athletes)))


# --- what of a file waits for a yes ---------------------------------------------------------


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
