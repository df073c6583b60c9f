"""What a transaction wants to know of squads, read in a few statements, mostly in none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.contract import Incoming
from bot.outbox.tidying.closed import shown_again
from bot.outbox.tidying.closing import letters_closing, letters_closing_here
from bot.reminders.agenda import agenda_after as agenda_of_one
from bot.reminders.recurrence import GRACE, Kind
from bot.reminders.unasked import noted
from bot.rules.squads.ahead import open_cards
from bot.rules.squads.at_sled import is_seen_at_sled
from bot.rules.squads.squad import Occasion, is_unheard, occasion_on
from bot.rules.squads.togetherness import Files
from bot.rules.together import nudged
from bot.squads.agenda import agenda_after, closing
from bot.squads.asking import (
    SELDOM,
    answered_from_elsewhere,
    asked_by,
    key_of,
    may_be_pointed,
    pointing_ids,
    shows_otherwise,
    tells_of_others,
    turned_pages,
)
from bot.squads.reminders import ASKS_AHEAD, LOOKS_BACK, RungRooms, is_due, ring_rooms
from bot.squads.room.attending import card_named
from bot.squads.room.cards import local_day
from bot.squads.room.lending import lends_otherwise, lent_anew
from bot.store import outbox, people, queues
from bot.store.accounts.contacts import accounts_of, contacts_of
from bot.store.agenda import SQUADS
from bot.store.people import People, Revised
from bot.store.squads import roll
from bot.store.squads.cards import about, buttons_gone, cards_of, first_about, occasions_of
from bot.store.squads.roll import NOBODY, OnRoll, RevisedSquad, Roll

NOT_LOOKED: Files = {}
A_WHILE = timedelta(hours=1)  # nobody is told twice in it where they are answered [D]


def roll_for(
    connection: Connection,
    arrived: Sequence[Incoming],
    known: People,
    now: datetime,
    looked: Files = NOT_LOOKED,
) -> Roll:
    """Return the squads that acts concern, locked until the transaction ends.

    `looked` are files that were looked at beforehand.
    """
    athletes = {
        key_of(one): known.contacts[one.person].athlete
        for one in arrived
        if one.person in known.contacts
    }
    asked = asked_by(arrived, athletes)
    if not (asked.rooms or asked.names or asked.people):
        return NOBODY
    found = roll.found(connection, rooms=asked.rooms, names=asked.names, people=asked.people)
    concerned = {name for on_roll in found.values() for name in on_roll.squad.people}
    files = asked.files or tells_of_others(arrived, found.values())
    drawn = _cards(found, now) if asked.draws else set()
    read = set(concerned) if files else set()
    read |= _seen_at_sled(found) if asked.the_order else set()
    changed = _changed_elsewhere(arrived, found, now)
    drawn |= {one.card for one in changed.values() if one.card}
    return Roll(
        found,
        occasions_of(connection, asked.replies),
        {**looked, **people.files_of(connection, read - looked.keys())},
        cards_of(connection, drawn) | _reminders(connection, changed),
        outbox.written_since(connection, _pointing(arrived), now - A_WHILE),
        contacts_of(connection, concerned) if files else {},
        buttons_gone(connection, turned_pages(arrived)),
    )


def _seen_at_sled(found: Mapping[str, OnRoll]) -> set[str]:
    """Return who may be seen at the sled, of squads that have one: the order is made of them."""
    return {
        member.athlete
        for one in found.values()
        if one.squad.kit.is_known
        for member in one.squad.members
        if is_seen_at_sled(member)
    }


def _pointing(arrived: Sequence[Incoming]) -> set[str]:
    pointed = (one for one in arrived if may_be_pointed(one))
    return {name for one in pointed for what in SELDOM for name in pointing_ids(one, what)}


def _cards(found: Mapping[str, OnRoll], now: datetime) -> set[str]:
    """Return the squads' own cards and those out for sessions ahead, by their name."""
    squads_found = [one.squad for one in found.values()]
    ahead = {card.card for squad in squads_found for card in open_cards(squad, now)}
    along = {one.together.card for one in squads_found if one.together and one.together.card}
    return ahead | along | {one.card for one in squads_found if one.card}


def _changed_elsewhere(
    arrived: Sequence[Incoming], found: Mapping[str, OnRoll], now: datetime
) -> dict[tuple[str, date], Occasion]:
    """Return the sessions that are changed from elsewhere than their card, by squad and day."""
    days = {day for one in arrived for day in answered_from_elsewhere(one) if day[0] in found}
    if any(map(shows_otherwise, arrived)):
        days |= {
            (name, occasion.day)
            for name, one in found.items()
            for occasion in one.squad.occasions
            if occasion.day >= local_day(one.squad, now)
        }
    sessions = {(name, day): occasion_on(found[name].squad, day) for name, day in days}
    return {of: one for of, one in sessions.items() if one is not None}


def _reminders(
    connection: Connection, sessions: Mapping[tuple[str, date], Occasion]
) -> dict[str, str]:
    """Return the cards that came at the hour of sessions without one ahead, by their name."""
    names = {
        about(name, day): card_named(name, occasion)
        for (name, day), occasion in sessions.items()
        if not occasion.card
    }
    return {names[of]: ref for of, ref in first_about(connection, names).items()}


def write_squads(connection: Connection, revised: Sequence[RevisedSquad], now: datetime) -> None:
    """Write squads that changed, and when to speak to them next."""
    if not revised:
        return
    roll.save(connection, revised)
    _lend_anew(connection, revised, now)
    agendas = SQUADS.of(connection, [one.after.id for one in revised])
    SQUADS.save(
        connection,
        [
            (name, agendas[name], agenda_after(one.after, agendas[name], now))
            for one in revised
            for name in (one.after.id,)
        ],
    )


def nudge(connection: Connection, revised: Sequence[Revised], now: datetime) -> None:
    """Have the squads looked at with whom somebody goes through a session, which went on.

    They are locked behind the athletes, as wherever both are.
    """
    with_others: set[str] = set()
    for one in revised:
        was = None if one.before is None else one.before.snapshot.dialogue.live
        live = one.after.dialogue.live
        with_others |= {its.squad for its in (was, live) if its is not None and its.squad}
    if not with_others:
        return
    changed = [
        RevisedSquad(one, replace(one.squad, together=nudged(going, now)), one.room)
        for one in roll.found(connection, names=with_others).values()
        if (going := one.squad.together) is not None and going.is_on
    ]
    write_squads(connection, changed, now)


def _lend_anew(connection: Connection, revised: Sequence[RevisedSquad], now: datetime) -> None:
    """Bring what members were lent in line with squads whose kit or days are others now.

    Whoever another process is busy with is left out: their next *My session* does it.
    """
    for one in revised:
        if one.before is None or not lends_otherwise(one.before.squad, one.after):
            continue
        members = {member.athlete for member in one.after.members}
        if not members:
            continue
        files = people.by_athlete(connection, members)
        changed: list[Revised] = []
        for file in files.files.values():
            was = file.snapshot
            today = now.astimezone(ZoneInfo(was.athlete.zone)).date()
            athlete = lent_anew(was.athlete, one.after, today)
            if athlete is not was.athlete:
                changed.append(Revised(file, replace(was, athlete=athlete)))
        people.save(connection, changed, now)


def ring_squads(
    connection: Connection, names: Sequence[str], now: datetime, *, at: datetime
) -> RungRooms:
    """Say what is due to squads, and return what that led to; all of it is written, dated `at`."""
    found = roll.found(connection, names=names, passing_over=True)
    # read under the squads' locks: another process may have rung for them meanwhile
    agendas = SQUADS.of(connection, found)
    concerned: set[str] = set()
    rung_for: set[str] = set()
    over: set[str] = set()
    there: set[str] = set()
    for name, on_roll in found.items():
        kinds = {kind for kind, item in agendas[name].items() if is_due(item, now)}
        if Kind.EYE in kinds:
            concerned |= on_roll.squad.people
        if Kind.TOLD in kinds:
            concerned |= {name for one in on_roll.squad.told for name in (one.athlete, one.by)}
        if kinds & (LOOKS_BACK | ASKS_AHEAD):
            concerned |= {one.athlete for one in on_roll.squad.members}
        if is_unheard(on_roll.squad):
            concerned.add(on_roll.squad.owner)
        if Kind.OVER in kinds:
            over |= {one.card for one in closing(on_roll.squad, now) if one.card}
        if Kind.TOGETHER in kinds and (going := on_roll.squad.together) is not None:
            there |= set(going.there)
            over |= {going.card} - {""}
        if on_roll.squad.rings and Kind.SESSION in kinds:
            rung_for |= {one.athlete for one in on_roll.squad.members}
    rung = ring_rooms(
        found,
        agendas,
        people.files_of(connection, concerned),
        contacts_of(connection, concerned),
        accounts_of(connection, rung_for),
        cards_of(connection, over),
        people.by_athlete(connection, there) if there else People(),
        now,
    )
    roll.save(connection, rung.revised)
    theirs = {one.after.id: agenda_of_one(one.after, one.agenda, now) for one in rung.moved}
    people.save(connection, rung.moved, at, theirs)
    _note_asked(connection, rung.asked, now, at)
    SQUADS.save(connection, rung.agendas)
    again, _ = shown_again(rung.letters)
    closed = [*letters_closing(connection, [*rung.closed, *again])]
    closed += letters_closing_here(connection, rung.closed_here)
    rests = outbox.supersede(connection, rung.letters)
    outbox.put(connection, [*rung.letters, *closed], at, rests=rests)
    queues.overtake(connection, rung.letters, now - GRACE)
    return rung


def _note_asked(
    connection: Connection, asked: Sequence[tuple[str, Kind]], now: datetime, at: datetime
) -> None:
    """Put on file whose week has had its one message more.

    Whoever another process is busy with is left out, as squads are locked here already: they
    are doing something just now.
    """
    if not asked:
        return
    revised: list[Revised] = []
    about = dict(asked)  # of several at once, one is what their week had
    for file in people.by_athlete(connection, list(about)).files.values():
        was = file.snapshot
        today = now.astimezone(ZoneInfo(was.athlete.zone)).date()
        athlete = noted(was.athlete, was.log, about[was.id], today)
        revised.append(Revised(file, replace(was, athlete=athlete)))
    people.save(connection, revised, at)


def replan_squads(connection: Connection, names: Sequence[str], now: datetime) -> None:
    """Bring the agendas of squads in line with a clock that has been set back."""
    found = roll.found(connection, names=names)
    agendas = SQUADS.of(connection, found)
    SQUADS.save(
        connection,
        [
            (name, agendas[name], agenda_after(one.squad, agendas[name], now))
            for name, one in found.items()
        ],
    )
