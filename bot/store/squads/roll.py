"""Squads, whole: one row each, and an index of whom they know.

A squad's row holds names and answers; everything about a body stays with the athlete.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.contract import Platform, Room
from bot.errors import StaleWrite
from bot.rules.squads.names import with_harmless_names
from bot.rules.squads.squad import Squad, without
from bot.rules.squads.togetherness import Files
from bot.store import tables, upsert
from bot.store.accounts.contacts import Contact
from bot.store.message import IS_WAITING, lines_of
from bot.store.values import squad_of, stored


@dataclass(frozen=True, slots=True)
class OnRoll:
    """A squad as the database has it; `version` is the commit it was last part of."""

    squad: Squad
    room: Room
    version: int


@dataclass(frozen=True, slots=True)
class RevisedSquad:
    """A squad before and after; `before` None: it is new."""

    before: OnRoll | None
    after: Squad
    room: Room


@dataclass(frozen=True, slots=True)
class Roll:
    """The squads a transaction concerns.

    `occasions` are the sessions that messages of the coach speak of, by platform and its name
    of the message, as squad and day.  `cards` are what a platform calls cards that came ahead, by
    their name in the outbox.  `pointed` are lines of the last hour that say where somebody is
    answered, likewise.  `gone` are buttons that were pressed and stand no more, by place,
    message and token.  `files` and `contacts` of members are there only where an act calls
    for them.
    """

    squads: Mapping[str, OnRoll] = field(default_factory=dict)
    occasions: Mapping[tuple[Platform, str], tuple[str, date]] = field(default_factory=dict)
    files: Files = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    pointed: frozenset[str] = frozenset()
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    gone: frozenset[tuple[Room, str, str]] = frozenset()


NOBODY = Roll()


# --- reading -------------------------------------------------------------------------------


def rooms_on(connection: Connection, platform: Platform) -> tuple[Room, ...]:
    """Return the rooms that squads train in on a platform."""
    here = select(tables.squad.c.room, tables.squad.c.topic).where(
        tables.squad.c.platform == platform
    )
    return tuple(Room(platform, row.room, row.topic) for row in connection.execute(here))


def found(
    connection: Connection,
    *,
    rooms: Iterable[Room] = (),
    names: Iterable[str] = (),
    people: Iterable[str] = (),
    passing_over: bool = False,
) -> dict[str, OnRoll]:
    """Return the squads of rooms, by name and of people, locked until the transaction ends.

    `passing_over`: those another process is busy with are left out.
    """
    wanted = _wanted(rooms, names, people)
    if not wanted:
        return {}
    rows = connection.execute(
        select(tables.squad)
        .where(or_(*wanted))
        # several processes lock squads in one order, so that none waits for another in a ring
        .order_by(tables.squad.c.id)
        .with_for_update(skip_locked=passing_over)
    )
    return {row.id: _on_roll(row) for row in rows}


def seen(
    connection: Connection,
    *,
    rooms: Iterable[Room] = (),
    names: Iterable[str] = (),
    people: Iterable[str] = (),
) -> list[Squad]:
    """Return the squads of rooms, by name and of people, to look at: they are not locked."""
    wanted = _wanted(rooms, names, people)
    if not wanted:
        return []
    rows = connection.execute(select(tables.squad.c.body).where(or_(*wanted)))
    return [with_harmless_names(squad_of(row.body)) for row in rows]


def _wanted(
    rooms: Iterable[Room], names: Iterable[str], people: Iterable[str]
) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    keys = sorted({(room.platform, room.id) for room in rooms})
    if keys:
        wanted.append(tuple_(tables.squad.c.platform, tables.squad.c.room).in_(keys))
    if named := sorted(set(names)):
        wanted.append(tables.squad.c.id.in_(named))
    if known := sorted(set(people)):
        of = select(tables.squad_person.c.squad).where(tables.squad_person.c.athlete.in_(known))
        wanted.append(tables.squad.c.id.in_(of))
    return wanted


def of_people(connection: Connection, athletes: Iterable[str]) -> dict[str, tuple[Squad, ...]]:
    """Return the squads each of them is in, to look at without a lock; nobody else is named."""
    names = sorted(set(athletes))
    if not names:
        return {}
    of, squad = tables.squad_person, tables.squad
    rows = connection.execute(
        select(of.c.athlete, squad.c.body)
        .join(squad, squad.c.id == of.c.squad)
        .where(of.c.athlete.in_(names))
        .order_by(squad.c.id)
    )
    theirs: dict[str, tuple[Squad, ...]] = {}
    for row in rows:
        theirs[row.athlete] = (*theirs.get(row.athlete, ()), squad_of(row.body))
    return theirs


def _on_roll(row: Row[Any]) -> OnRoll:
    squad = with_harmless_names(squad_of(row.body))
    return OnRoll(squad, Room(Platform(row.platform), row.room, row.topic), row.version)


# --- writing -------------------------------------------------------------------------------


def save(connection: Connection, revised: Sequence[RevisedSquad]) -> None:
    """Write what changed.  Raises `StaleWrite` where somebody else changed one meanwhile."""
    if not revised:
        return
    rows = [_row(one) for one in revised]
    try:
        upsert.file(connection, tables.squad, rows, "a squad")
    except IntegrityError:
        # two set up the same room at the same moment: the second finds the squad of the first
        raise StaleWrite("another process has a squad in that room meanwhile") from None
    known: list[upsert.Row] = []
    for one in revised:
        was = frozenset[str]() if one.before is None else one.before.squad.people
        known += [{"squad": one.after.id, "athlete": name} for name in one.after.people - was]
        if gone := was - one.after.people:
            person = tables.squad_person
            connection.execute(
                delete(person).where(person.c.squad == one.after.id, person.c.athlete.in_(gone))
            )
    if known:
        connection.execute(tables.squad_person.insert(), known)


def _row(one: RevisedSquad) -> upsert.Row:
    return {
        "id": one.after.id,
        "version": 1 if one.before is None else one.before.version + 1,
        "platform": one.room.platform,
        "room": one.room.id,
        "topic": one.room.topic,
        "body": stored(one.after),
    }


def forget(connection: Connection, athletes: Sequence[str], apart: Collection[str] = ()) -> None:
    """Take athletes out of every squad, as if it had never known them.

    Squads `apart` are left to whoever is about to write them, without the athletes.
    """
    if not athletes:
        return
    revised: list[RevisedSquad] = []
    for name, one in found(connection, people=athletes).items():
        if name in apart:
            continue
        after = one.squad
        for athlete in athletes:
            after = without(after, athlete)
        revised.append(RevisedSquad(one, after, one.room))
    save(connection, revised)


def dissolve(connection: Connection, gone: Sequence[OnRoll]) -> None:
    """Delete squads whole, with whom they knew, when they speak and what waits to be said of them.

    Raises `StaleWrite` where somebody else changed one meanwhile.
    """
    squad, outbox = tables.squad, tables.outbox
    for one in gone:
        name = one.squad.id
        known = tables.squad_person.c.squad == name
        connection.execute(delete(tables.squad_person).where(known))
        here = (squad.c.id == name) & (squad.c.version == one.version)
        if connection.execute(delete(squad).where(here)).rowcount != 1:
            raise StaleWrite("another process changed the squad meanwhile")
        there = (outbox.c.platform == one.room.platform) & outbox.c.athlete.is_(None)
        whole = Room(one.room.platform, one.room.id)
        to_room = there & or_(
            outbox.c.chat.in_(lines_of(whole)), outbox.c.chat.startswith(f"{one.room.id}/")
        )
        spoken = or_(
            to_room, outbox.c.about.startswith(f"squad.{name}."), outbox.c.body.contains(name)
        )
        connection.execute(
            delete(outbox).where(IS_WAITING, outbox.c.lease_until.is_(None), spoken)
        )


def move_room(connection: Connection, old: Room, new: Room) -> None:
    """Follow a room that goes on elsewhere; a squad that is there already stays the one."""
    squad = tables.squad
    there = select(squad.c.id).where(squad.c.platform == new.platform, squad.c.room == new.id)
    if connection.execute(there).first() is not None:
        return
    here = (squad.c.platform == old.platform) & (squad.c.room == old.id)
    moving = update(squad).where(here)
    connection.execute(
        moving.values(room=new.id, topic=new.topic, version=squad.c.version + bindparam("one")),
        {"one": 1},
    )
