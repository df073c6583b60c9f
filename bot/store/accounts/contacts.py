"""Where people are reached: their accounts, each with the place where they talk in private."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, tuple_

from bot.contract import Account, Platform, Room
from bot.errors import StaleWrite
from bot.store import tables, upsert
from bot.store.values import athlete_of


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


# --- reading -------------------------------------------------------------------------------


def accounts_of(connection: Connection, athletes: Iterable[str]) -> dict[str, list[Contact]]:
    """Return the accounts of athletes, each one's in the order in which they were linked.

    Also those to whom nothing can be written in private.
    """
    names = sorted(set(athletes))
    if not names:
        return {}
    rows = connection.execute(select(tables.account).where(tables.account.c.athlete.in_(names)))
    theirs: dict[str, list[Contact]] = {}
    for one in contacts_in(rows):
        theirs.setdefault(one.athlete, []).append(one)
    return theirs


def contacts_of(
    connection: Connection, athletes: Iterable[str], *, unmet: bool = False
) -> dict[str, Contact]:
    """Return where athletes are reached in private; who cannot be is left out.

    Of several apps it is the one that their reminders go to.  `unmet`: those, too, who have never
    written there in private, behind where they have: whether that reaches them only a try shows.
    """
    who = tables.athlete
    reached: dict[str, list[Contact]] = {}
    for name, accounts in accounts_of(connection, athletes).items():
        there = [one for one in accounts if one.gone_at is None]
        met = [one for one in there if one.room is not None]
        behind = [one for one in there if unmet and one.room is None]
        if met or behind:
            reached[name] = [*met, *behind]
    several = [name for name, contacts in reached.items() if len(contacts) > 1]
    files = select(who.c.id, who.c.file).where(who.c.id.in_(several))
    found = connection.execute(files).all() if several else []
    wished = {row.id: athlete_of(row.file).home for row in found}
    return {name: home_among(contacts, wished.get(name)) for name, contacts in reached.items()}


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


def contacts_in(rows: Iterable[Row[Any]]) -> list[Contact]:
    """Return the accounts that rows hold, in the order in which they were linked."""
    return sorted(map(_contact, rows), key=_seniority)


def _contact(row: Row[Any]) -> Contact:
    account = Account(Platform(row.platform), row.id)
    room = None if row.room is None else Room(account.platform, row.room, row.topic)
    return Contact(account, row.athlete, room, row.gone_at, row.since, row.refusals)


def _seniority(contact: Contact) -> tuple[int, str]:
    since = contact.since
    return 0 if since is None else tables.micros(since), contact.account.platform


# --- writing -------------------------------------------------------------------------------


def meet(connection: Connection, contacts: Sequence[Contact], known: Container[Account]) -> None:
    """Write how to reach people; their athletes are on file already.

    Raises `StaleWrite` where somebody not `known` was met by another process meanwhile.
    """
    before = [_row(one) for one in contacts if one.account in known]
    upsert.replace(connection, tables.account, before)
    new = [_row(one) for one in contacts if one.account not in known]
    if len(upsert.newly(connection, tables.account, "platform id", new)) != len(new):
        raise StaleWrite("somebody new was met by another process meanwhile")


def _row(contact: Contact) -> upsert.Row:
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
