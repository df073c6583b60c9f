"""Athletes, whole: their file, their log, where the conversation stands, how to reach them."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, or_, select, tuple_

from bot.contract import Account, Platform, Room
from bot.dialogue.turn import Snapshot
from bot.errors import StaleWrite
from bot.rules.log.records import Athlete, Check, Entry, Log
from bot.store import tables
from bot.store.upsert import Row, insert_for, replace
from bot.store.values import athlete_of, check_of, dialogue_of, entry_of, stored, stored_dialogue


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
class Revised:
    """An athlete before and after; `before` None: they are new."""

    before: OnFile | None
    after: Snapshot

    @property
    def facts_changed(self) -> bool:
        """Say whether more than the conversation changed."""
        if self.before is None:
            return self.after.athlete.screened is not None
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
    connection: Connection, accounts: Iterable[Account], athletes: Iterable[str] = ()
) -> People:
    """Return the athletes behind the accounts and others by name, locked until the end.

    That is, until the transaction ends; all of them at once, so that none is waited for by
    somebody who holds another.
    """
    keys = sorted({(one.platform, one.id) for one in accounts})
    if names := sorted(set(athletes)):
        return _loaded(connection, _BY_EITHER, {"accounts": keys, "athletes": names})
    return _loaded(connection, _BY_ACCOUNT, {"accounts": keys})


def by_athlete(connection: Connection, athletes: Iterable[str]) -> People:
    """Return the athletes, locked; those another process is busy with are left out."""
    found = {"athletes": sorted(set(athletes))}
    return _loaded(connection, _BY_ATHLETE, found)


def accounts_of(connection: Connection, athlete: str) -> list[Contact]:
    """Return an athlete's accounts, in the order in which they were linked."""
    theirs = select(tables.account).where(tables.account.c.athlete == athlete)
    return sorted((_contact(row) for row in connection.execute(theirs)), key=_seniority)


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


def _loaded(connection: Connection, wanted: Select[Any], bound: Row) -> People:
    rows = connection.execute(wanted, bound).all()
    contacts = sorted((_contact(row) for row in rows), key=_seniority)
    heads = {row.athlete: row for row in rows}
    logs = _logs(connection, list(heads))
    files = {
        name: OnFile(
            Snapshot(name, athlete_of(row.file), logs[name], dialogue_of(row.dialogue)),
            row.version,
        )
        for name, row in heads.items()
    }
    return People({contact.account: contact for contact in contacts}, files)


def _contact(row: Any) -> Contact:
    account = Account(Platform(row.platform), row.id)
    room = None if row.room is None else Room(account.platform, row.room, row.topic)
    return Contact(account, row.athlete, room, row.gone_at, row.since, row.refusals)


def _seniority(contact: Contact) -> tuple[int, str]:
    since = contact.since
    return 0 if since is None else tables.micros(since), contact.account.platform


def _logs(connection: Connection, athletes: list[str]) -> dict[str, Log]:
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


# --- writing -------------------------------------------------------------------------------


@cache
def _filing(dialect: str) -> Any:
    """Return the insert of athletes that replaces only the version it was decided on."""
    statement = insert_for(dialect, tables.athlete)
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["id"],
        set_={"version": new.version, "file": new.file, "dialogue": new.dialogue},
        where=tables.athlete.c.version == new.version - 1,
    ).returning(tables.athlete.c.id)


def save(connection: Connection, revised: Sequence[Revised], now: datetime) -> None:
    """Write what changed.  Raises `StaleWrite` where somebody else changed one meanwhile."""
    if not revised:
        return
    rows = [_row(one, now) for one in revised]
    filed = connection.execute(_filing(connection.dialect.name), rows).scalars()
    if len(set(filed)) != len(rows):
        raise StaleWrite("an athlete was changed by another process meanwhile")
    _save_entries(connection, revised)
    _save_checks(connection, revised)


def _row(one: Revised, now: datetime) -> Row:
    return {
        "id": one.after.id,
        "version": 1 if one.before is None else one.before.version + 1,
        "file": stored(one.after.athlete),
        "dialogue": stored_dialogue(one.after.dialogue),
        "created_at": now,
    }


def _save_entries(connection: Connection, revised: Sequence[Revised]) -> None:
    written: list[Row] = []
    struck: list[Row] = []
    for one in revised:
        if one.before is not None and one.before.snapshot.log is one.after.log:
            continue
        was = {} if one.before is None else {e.id: e for e in one.before.snapshot.log.entries}
        for entry in one.after.log.entries:
            if was.pop(entry.id, None) != entry:
                written.append({"athlete": one.after.id, "id": entry.id, "body": stored(entry)})
        struck += [{"of": one.after.id, "gone": name} for name in was]
    replace(connection, tables.entry, written)
    if struck:
        connection.execute(_STRIKING, struck)


def _save_checks(connection: Connection, revised: Sequence[Revised]) -> None:
    written: list[Row] = []
    struck: list[Row] = []
    for one in revised:
        if one.before is not None and one.before.snapshot.log is one.after.log:
            continue
        was = {} if one.before is None else {c.day: c for c in one.before.snapshot.log.checks}
        for check in one.after.log.checks:
            if was.pop(check.day, None) != check:
                day = check.day.isoformat()
                written.append({"athlete": one.after.id, "day": day, "body": stored(check)})
        struck += [{"of": one.after.id, "gone": day.isoformat()} for day in was]
    replace(connection, tables.morning, written)
    if struck:
        connection.execute(_UNCHECKING, struck)


_STRIKING = delete(tables.entry).where(
    tables.entry.c.athlete == bindparam("of"), tables.entry.c.id == bindparam("gone")
)
_UNCHECKING = delete(tables.morning).where(
    tables.morning.c.athlete == bindparam("of"), tables.morning.c.day == bindparam("gone")
)


def meet(connection: Connection, contacts: Sequence[Contact], known: Container[Account]) -> None:
    """Write how to reach people; their athletes are on file already.

    Raises `StaleWrite` where somebody not `known` was met by another process meanwhile.
    """
    replace(connection, tables.account, [_met(one) for one in contacts if one.account in known])
    new = [_met(one) for one in contacts if one.account not in known]
    if new:
        welcomed = connection.execute(_welcoming(connection.dialect.name), new).all()
        if len(welcomed) != len(new):
            raise StaleWrite("somebody new was met by another process meanwhile")


@cache
def _welcoming(dialect: str) -> Any:
    welcoming = insert_for(dialect, tables.account)
    key = ["platform", "id"]
    return welcoming.on_conflict_do_nothing(index_elements=key).returning(tables.account.c.id)


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
