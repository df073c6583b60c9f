"""Athletes, whole: their file with log, accounts and where the conversation stands, locked."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, or_, select, tuple_

from bot.contract import Account
from bot.dialogue.changes import UNREAD, Snapshot
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.rules.squads.togetherness import OnFileWith
from bot.store import tables
from bot.store.accounts.contacts import Contact, contacts_in
from bot.store.agenda import Agenda, agenda_of, stored_agenda
from bot.store.logs import logs_of, save_logs
from bot.store.upsert import Row, file
from bot.store.values import athlete_of, dialogue_of, stored, stored_dialogue


@dataclass(frozen=True, slots=True)
class OnFile:
    """An athlete as the database has them; `version` is the commit they were last part of.

    `agenda` is when they are to be spoken to next.
    """

    snapshot: Snapshot
    version: int
    agenda: Agenda = field(default_factory=dict)


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
    def agenda(self) -> Agenda:
        """The agenda before; of who is new nothing is planned yet."""
        return {} if self.before is None else self.before.agenda

    @property
    def facts_changed(self) -> bool:
        """Say whether anything changed that reminders follow from: more than what was said."""
        if self.before is None:
            return True
        was = self.before.snapshot
        if was.dialogue.live != self.after.dialogue.live:
            return True
        return was.athlete != self.after.athlete or was.log != self.after.log


_ACCOUNTS = (
    select(tables.account, tables.athlete.c.version, tables.athlete.c.file)
    .add_columns(tables.athlete.c.dialogue, tables.athlete.c.agenda)
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


def file_of(connection: Connection, athlete: str) -> Athlete:
    """Return what is on file of somebody, to look at: it is not locked."""
    file = select(tables.athlete.c.file).where(tables.athlete.c.id == athlete)
    return athlete_of(connection.execute(file).scalar_one())


def files_of(connection: Connection, athletes: Iterable[str]) -> dict[str, OnFileWith]:
    """Return files and logs to look at, without a lock: nothing of theirs is changed."""
    names = sorted(set(athletes))
    if not names:
        return {}
    who = tables.athlete
    heads = connection.execute(select(who.c.id, who.c.file).where(who.c.id.in_(names))).all()
    logs = logs_of(connection, [row.id for row in heads])
    return {row.id: OnFileWith(athlete_of(row.file), logs[row.id]) for row in heads}


def _loaded(
    connection: Connection, wanted: Select[Any], bound: Row, looking: Container[Account] = ()
) -> People:
    rows = connection.execute(wanted, bound).all()
    contacts = contacts_in(rows)
    heads = {row.athlete: row for row in rows}
    dialogues = {name: dialogue_of(row.dialogue) for name, row in heads.items()}
    look = {one.athlete for one in contacts if one.account in looking}
    unread = {name for name in look if dialogues[name].question is None}
    logs = logs_of(connection, [name for name in heads if name not in unread])
    files = {
        name: OnFile(
            Snapshot(name, athlete_of(row.file), logs.get(name, UNREAD), dialogues[name]),
            row.version,
            agenda_of(row.agenda),
        )
        for name, row in heads.items()
    }
    return People({contact.account: contact for contact in contacts}, files)


# --- writing -------------------------------------------------------------------------------

NO_AGENDAS: Mapping[str, Agenda] = {}


def save(
    connection: Connection,
    revised: Sequence[Revised],
    now: datetime,
    agendas: Mapping[str, Agenda] = NO_AGENDAS,
) -> None:
    """Write what changed; the agenda of who is not in `agendas` stays as it was.

    Raises `StaleWrite` where somebody else changed one meanwhile.
    """
    if not revised:
        return
    rows = [_row(one, now, agendas.get(one.after.id)) for one in revised]
    file(connection, tables.athlete, rows, "an athlete")
    save_logs(
        connection,
        [
            (one.after.id, Log() if one.before is None else one.before.snapshot.log, one.after.log)
            for one in revised
        ],
    )


def _row(one: Revised, now: datetime, agenda: Agenda | None) -> Row:
    return {
        "id": one.after.id,
        "version": 1 if one.before is None else one.before.version + 1,
        "file": stored(one.after.athlete),
        "dialogue": stored_dialogue(one.after.dialogue),
        "created_at": now,
        **stored_agenda(one.agenda if agenda is None else agenda),
    }


def erase(connection: Connection, athletes: Sequence[str]) -> None:
    """Delete every row that speaks of the athletes, and the athletes."""
    if not athletes:
        return
    for table in tables.OF_ATHLETE:
        connection.execute(delete(table).where(table.c.athlete.in_(athletes)))
    connection.execute(delete(tables.athlete).where(tables.athlete.c.id.in_(athletes)))
