"""Codes that open a log from another app, and accounts that come to one and leave it."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.contract import Account
from bot.errors import StaleWrite, UnreadableState
from bot.rules.squads.same_person import as_one_member
from bot.store import people
from bot.store.accounts import wrong_codes
from bot.store.accounts.wrong_codes import Missed
from bot.store.message import IS_WAITING, Kind, Letter
from bot.store.squads import roll
from bot.store.squads.roll import RevisedSquad
from bot.store.tables import account, link_code, outbox
from bot.store.values import unsealed


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was made, as its digest; it opens the athlete's log until then."""

    digest: str
    athlete: str
    until: datetime


@dataclass(slots=True)
class Links:
    """What a batch leads to for accounts and codes.

    `void` are athletes none of whose earlier codes opens anything; `joined` pairs an athlete
    who is no more with the one they turned out to be.  `missed` are codes that were none.
    """

    void: list[str] = field(default_factory=list)
    made: list[Code] = field(default_factory=list)
    spent: list[str] = field(default_factory=list)
    missed: list[Missed] = field(default_factory=list)
    joined: list[tuple[str, str]] = field(default_factory=list)
    detached: list[Account] = field(default_factory=list)


def opened_by(
    connection: Connection, digests: Iterable[str], now: datetime, latest: datetime
) -> Mapping[str, str]:
    """Return the athletes whose logs codes open that end between two moments, by digest."""
    wanted = sorted(set(digests))
    if not wanted:
        return {}
    found = select(link_code).where(
        link_code.c.digest.in_(wanted), link_code.c.until > now, link_code.c.until <= latest
    )
    return {row.digest: row.athlete for row in connection.execute(found)}


def write(connection: Connection, links: Links) -> None:
    """Write what became of codes and accounts; the athletes they concern are written already.

    Raises `StaleWrite` where somebody else has used one of the codes meanwhile.
    """
    if links.spent:
        spending = delete(link_code).where(link_code.c.digest.in_(links.spent))
        if connection.execute(spending).rowcount != len(set(links.spent)):
            raise StaleWrite("a code was used by somebody else meanwhile")
    if links.void:
        connection.execute(delete(link_code).where(link_code.c.athlete.in_(links.void)))
    if links.made:
        rows = [
            {"digest": one.digest, "athlete": one.athlete, "until": one.until}
            for one in links.made
        ]
        connection.execute(insert(link_code), rows)
    wrong_codes.note(connection, links.missed)
    for gone, kept in links.joined:
        _join(connection, gone, kept)
    for one in links.detached:
        _detach(connection, one)


def _join(connection: Connection, gone: str, kept: str) -> None:
    """Let all that is an athlete's be the other's; their log and file are on the other already."""
    _rename_in_squads(connection, gone, kept)
    for table in (account, outbox):
        connection.execute(update(table).where(table.c.athlete == gone).values(athlete=kept))
    speaks = outbox.c.named.contains(gone, autoescape=True)
    renamed = func.replace(outbox.c.named, gone, kept)
    connection.execute(
        update(outbox).where(outbox.c.named.is_not(None), speaks).values(named=renamed)
    )
    people.erase(connection, [gone])


def _rename_in_squads(connection: Connection, gone: str, kept: str) -> None:
    revised: Sequence[RevisedSquad] = [
        RevisedSquad(one, as_one_member(one.squad, gone, kept), one.room)
        for one in roll.found(connection, people=[gone]).values()
    ]
    roll.save(connection, revised)


def _detach(connection: Connection, one: Account) -> None:
    here = (account.c.platform == one.platform) & (account.c.id == one.id)
    room = connection.execute(select(account.c.athlete, account.c.room).where(here)).first()
    if room is None:
        return
    # what waits to be said there is no longer for whoever reads it
    waiting = (
        (outbox.c.athlete == room.athlete) & (outbox.c.platform == one.platform) & (IS_WAITING)
    )
    connection.execute(delete(outbox).where(waiting, outbox.c.lease_until.is_(None)))
    connection.execute(delete(account).where(here))


def reminders_behind(connection: Connection, letter: Letter) -> list[Letter]:
    """Return the reminders that wait for an athlete behind a letter, in order."""
    to = letter.message.to
    waiting = (
        select(outbox)
        .where(
            outbox.c.athlete == letter.athlete,
            outbox.c.platform == to.platform,
            outbox.c.chat == letter.chat,
            outbox.c.kind == Kind.REMINDER.value,
            IS_WAITING,
            outbox.c.id != letter.message.id,
        )
        .order_by(outbox.c.seq)
    )
    behind: list[Letter] = []
    for row in connection.execute(waiting):
        with suppress(UnreadableState):  # put aside with its line
            behind.append(Letter(unsealed(row.body), Kind.REMINDER, row.athlete, row.about))
    return behind


def prune(connection: Connection, now: datetime) -> None:
    """Drop codes whose time is over."""
    connection.execute(delete(link_code).where(link_code.c.until <= now))
