"""Squads, whole: one row each, and an index of whom they know.

A squad's row holds names and answers; everything about a body stays with the athlete.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.contract import Account, Platform, Room, Thread
from bot.dialogue.serving import has_key
from bot.errors import StaleWrite
from bot.rules.squads.names import with_harmless_names
from bot.rules.squads.squad import Squad, without
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.store import tables
from bot.store.message import IS_WAITING, Kind, State, lines_of, place_named
from bot.store.people import Contact, contact_in, home_among, logs_of
from bot.store.upsert import Row, file
from bot.store.values import athlete_of, squad_of, stored


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

_THREAD = "thread."


def about(squad: str, day: date) -> str:
    """Return what a letter about a session is known by.

    >>> about("abc", date(2026, 3, 2))
    'squad.abc.2026-03-02'
    """
    return f"squad.{squad}.{day.isoformat()}"


def about_card(squad: str, message: str) -> str:
    """Return what a rewriting of any other message is known by."""
    return f"squad.{squad}.card {message}"


def about_thread(card: str) -> str:
    """Return what the first words in a card's thread are known by."""
    return f"{_THREAD}{card}"


def spoken_of(kept: str) -> tuple[str, date] | None:
    """Return the squad and the day of a session that a letter is about, None: another thing."""
    match kept.split("."):
        case ["squad", name, day] if not day.startswith("card"):
            return name, date.fromisoformat(day)
        case _:
            return None


# --- reading -------------------------------------------------------------------------------


def rooms_on(connection: Connection, platform: Platform) -> tuple[Room, ...]:
    """Return the rooms that squads train in on a platform."""
    here = select(tables.squad.c.room, tables.squad.c.topic).where(
        tables.squad.c.platform == platform
    )
    return tuple(Room(platform, row.room, row.topic) for row in connection.execute(here))


def threads_on(connection: Connection, platform: Platform, since: datetime) -> tuple[Thread, ...]:
    """Return the threads that were opened under cards on a platform since."""
    outbox = tables.outbox
    rows = connection.execute(
        select(outbox.c.chat, outbox.c.about).where(
            outbox.c.platform == platform,
            outbox.c.at > since,
            outbox.c.ref.is_not(None),
            outbox.c.about.startswith(_THREAD),
        )
    )
    places = ((place_named(platform, row.chat), row.about) for row in rows)
    return tuple(
        Thread(about.removeprefix(_THREAD), room)
        for room, about in places
        if isinstance(room, Room)
    )


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


def _on_roll(row: Any) -> OnRoll:
    squad = with_harmless_names(squad_of(row.body))
    return OnRoll(squad, Room(Platform(row.platform), row.room, row.topic), row.version)


def occasions_of(
    connection: Connection, replies: Sequence[tuple[Platform, str]]
) -> dict[tuple[Platform, str], tuple[str, date]]:
    """Return the squad's sessions that sent messages speak of, by platform and reference."""
    if not replies:
        return {}
    outbox = tables.outbox
    keys = sorted({(platform, ref) for platform, ref in replies})
    rows = connection.execute(
        select(outbox.c.platform, outbox.c.ref, outbox.c.about).where(
            tuple_(outbox.c.platform, outbox.c.ref).in_(keys),
            outbox.c.athlete.is_(None),
            outbox.c.about.is_not(None),
        )
    )
    spoken = ((Platform(row.platform), row.ref, spoken_of(row.about)) for row in rows)
    return {(platform, ref): of for platform, ref, of in spoken if of is not None}


def cards_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return what platforms call sent messages, by their name in the outbox.

    A rewriting that still waits to be sent stands for the message that it rewrites.
    """
    names = sorted(set(ids))
    if not names:
        return {}
    outbox = tables.outbox
    found = select(outbox.c.id, outbox.c.ref, outbox.c.about).where(
        outbox.c.id.in_(names),
        outbox.c.ref.is_not(None) | (IS_WAITING & (outbox.c.kind == Kind.UPDATE.value)),
    )
    rows = connection.execute(found)
    refs = ((row.id, row.ref or _rewritten(row.about or "")) for row in rows)
    return {name: ref for name, ref in refs if ref}


def _rewritten(about: str) -> str:
    """Return the message that a rewriting is of, by what it is known by; "": it says none."""
    before, _, ref = about.partition(".card ")
    return ref if before.startswith("squad.") else ""


def buttons_gone(
    connection: Connection, pressed: Collection[tuple[Room, str, str]]
) -> frozenset[tuple[Room, str, str]]:
    """Return those of the buttons, by place, message and token, that stand there no more.

    Of messages that never told their buttons nothing is known: theirs stand.
    """
    if not pressed:
        return frozenset()
    outbox = tables.outbox
    cards = sorted({(place.platform, ref) for place, ref, _ in pressed})
    rows = connection.execute(
        select(outbox.c.chat, outbox.c.ref, outbox.c.serves)
        .where(
            tuple_(outbox.c.platform, outbox.c.ref).in_(cards),
            outbox.c.state == State.SENT.value,
        )
        .order_by(outbox.c.seq)
    )
    said: dict[tuple[str, str], list[list[str]]] = {}
    for row in rows:
        said.setdefault((row.chat, row.ref), []).append((row.serves or "").split())
    return frozenset(
        (place, ref, token)
        for place, ref, token in pressed
        for told in ([one for line in lines_of(place) for one in said.get((line, ref), ())],)
        if any(has_key(names, token) is not None for names in told)
        and not has_key(told[-1], token)
    )


def first_about(connection: Connection, abouts: Iterable[str]) -> dict[str, str]:
    """Return what platforms call the first message sent to a room about each session."""
    names = sorted(set(abouts))
    if not names:
        return {}
    outbox = tables.outbox
    sent = select(outbox.c.about, outbox.c.ref).where(
        outbox.c.about.in_(names), outbox.c.athlete.is_(None), outbox.c.ref.is_not(None)
    )
    rows = connection.execute(sent.order_by(outbox.c.at.desc(), outbox.c.id))
    return {row.about: row.ref for row in rows}


def written_since(connection: Connection, ids: Iterable[str], since: datetime) -> frozenset[str]:
    """Return which messages were put into the outbox since, by their name there."""
    names = sorted(set(ids))
    if not names:
        return frozenset()
    outbox = tables.outbox
    lately = select(outbox.c.id).where(outbox.c.id.in_(names), outbox.c.at > since)
    return frozenset(connection.execute(lately).scalars())


def files_of(connection: Connection, athletes: Iterable[str]) -> dict[str, OnFileWith]:
    """Return files and logs to look at, without a lock: nothing of theirs is changed."""
    names = sorted(set(athletes))
    if not names:
        return {}
    who = tables.athlete
    heads = connection.execute(select(who.c.id, who.c.file).where(who.c.id.in_(names))).all()
    logs = logs_of(connection, [row.id for row in heads])
    return {row.id: OnFileWith(athlete_of(row.file), logs[row.id]) for row in heads}


def accounts_of(connection: Connection, athletes: Iterable[str]) -> dict[str, tuple[Account, ...]]:
    """Return the accounts of athletes, also those to whom nothing can be written in private."""
    names = sorted(set(athletes))
    if not names:
        return {}
    account = tables.account
    rows = connection.execute(
        select(account.c.athlete, account.c.platform, account.c.id)
        .where(account.c.athlete.in_(names))
        .order_by(account.c.platform, account.c.id)
    )
    theirs: dict[str, tuple[Account, ...]] = {}
    for row in rows:
        theirs[row.athlete] = (
            *theirs.get(row.athlete, ()),
            Account(Platform(row.platform), row.id),
        )
    return theirs


def contacts_of(
    connection: Connection, athletes: Iterable[str], *, unmet: bool = False
) -> dict[str, Contact]:
    """Return where athletes are reached in private; who cannot be is left out.

    Of several apps it is the one that their reminders go to.  `unmet`: those, too, who have never
    written there in private, behind where they have: whether that reaches them only a try shows.
    """
    account, who = tables.account, tables.athlete
    met = account.c.room.is_not(None)
    rows = connection.execute(
        select(account)
        .where(
            account.c.athlete.in_(sorted(set(athletes))),
            account.c.gone_at.is_(None),
            true() if unmet else met,
        )
        .order_by(met.desc(), account.c.since.is_not(None), account.c.since, account.c.platform)
    )
    theirs: dict[str, list[Contact]] = {}
    for row in rows:
        theirs.setdefault(row.athlete, []).append(contact_in(row))
    several = [name for name, contacts in theirs.items() if len(contacts) > 1]
    files = select(who.c.id, who.c.file).where(who.c.id.in_(several))
    found = connection.execute(files).all() if several else []
    wished = {row.id: athlete_of(row.file).home for row in found}
    return {name: home_among(contacts, wished.get(name)) for name, contacts in theirs.items()}


# --- writing -------------------------------------------------------------------------------


def save(connection: Connection, revised: Sequence[RevisedSquad]) -> None:
    """Write what changed.  Raises `StaleWrite` where somebody else changed one meanwhile."""
    if not revised:
        return
    rows = [_row(one) for one in revised]
    try:
        file(connection, tables.squad, rows, "a squad")
    except IntegrityError:
        # two set up the same room at the same moment: the second finds the squad of the first
        raise StaleWrite("another process has a squad in that room meanwhile") from None
    known: list[Row] = []
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


def _row(one: RevisedSquad) -> Row:
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
        for index in (tables.squad_person, tables.squad_reminder):
            connection.execute(delete(index).where(index.c.squad == name))
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
