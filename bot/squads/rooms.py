"""Rooms that are gone, come back or go on elsewhere, and what that means for the squad in them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.contract import Account, Incoming, Relocated, Room
from bot.dialogue.turn import Say
from bot.outbox.tidying.closed import shown_again
from bot.outbox.tidying.closing import letters_closing_here
from bot.rules.squads.squad import Squad, member_of
from bot.squads.agenda import agenda_after
from bot.squads.asking import is_removal
from bot.squads.messages import Notice, private_letter, room_letter, thread_letter, voice_of
from bot.squads.room import cards
from bot.store import outbox, people
from bot.store.accounts.contacts import accounts_of, contacts_of
from bot.store.agenda import SQUADS
from bot.store.message import Kind, Letter
from bot.store.squads import roll
from bot.store.squads.roll import OnRoll, RevisedSquad
from bot.stories.squad.said import named
from bot.words.line import Line


def gone(connection: Connection, room: Room | Account, now: datetime) -> None:
    """Put the squad of a room to sleep, and tell its owner, once.

    A room with a topic is that topic alone; one without is all of it.
    """
    if isinstance(room, Account):
        return
    for one in roll.found(connection, rooms=[room]).values():
        if room.topic in (None, one.room.topic):
            _lost(connection, one, now)


def arrived(connection: Connection, letter: Letter, ref: str, now: datetime) -> None:
    """Have a card that has arrived followed by the thread it is to have, once."""
    thread = letter.message.threaded
    if thread is not None:
        outbox.put(connection, [thread_letter(letter, thread, ref)], now)


def unreached(connection: Connection, letter: Letter, now: datetime) -> None:
    """Show who was answered in private, and takes no messages there, another way in their room.

    Only where nobody knew: else that stands there already.  Nor where they are in several squads:
    no letter says in whose room it answers.
    """
    athlete, to = letter.athlete, letter.message.to
    if athlete is None or letter.kind is not Kind.ANSWER or letter.message.answers is not None:
        return
    theirs = accounts_of(connection, [athlete]).get(athlete, ())
    if not any(one.room == to and one.refusals == 0 for one in theirs):
        return
    squads = roll.found(connection, people=[athlete]).values()
    here = [one for one in squads if one.room.platform == to.platform and not one.squad.gone]
    for one in here if len(here) == 1 else ():
        member = member_of(one.squad, athlete)
        if member is None:
            continue
        notice = Notice(f"unreached:{letter.message.id}", Kind.ANSWER, one.room)
        way = cards.written_to(member.called)
        outbox.put(connection, [room_letter(way, one.squad, voice_of(one.squad), notice, 0)], now)


def befallen(connection: Connection, arrived: Iterable[Incoming], now: datetime) -> None:
    """Take note of rooms that go on elsewhere, and of those the coach was taken out of."""
    for one in arrived:
        if isinstance(one.act, Relocated):
            moved(connection, one.chat, one.act.to)
        if is_removal(one):
            gone(connection, one.chat, now)


def admitted(connection: Connection, may_write: Mapping[Room, bool], now: datetime) -> None:
    """Take note of where the coach may write now, and where it may not any more.

    What is said of it is said once: most rooms have no squad, or are as they were.
    """
    for one in roll.found(connection, rooms=may_write).values():
        may = may_write.get(replace(one.room, topic=None), not one.squad.gone)
        if may and one.squad.gone:
            _back(connection, one, now)
        elif not may:
            _lost(connection, one, now)


def _lost(connection: Connection, one: OnRoll, now: datetime) -> None:
    if one.squad.gone:
        return
    _stored(connection, one, gone=True, now=now)
    said = Say(Line("squad-room-gone", squad=named(one.squad.called)))
    outbox.put(connection, _told(connection, one, said, "gone"), now)


def _back(connection: Connection, one: OnRoll, now: datetime) -> None:
    """Go on in the room: its card says when, and whoever was told of the loss hears of this."""
    after = _stored(connection, one, gone=False, now=now)
    notice = Notice(f"squad:back:{after.id}:{one.version}", Kind.REMINDER, one.room)
    say = replace(cards.card(after, now), quiet=True)
    card = room_letter(say, after, voice_of(after), notice, 0)
    said = Say(Line("squad-room-back", squad=named(after.called)), quiet=True)
    _, again = shown_again([card])
    letters = [card, *letters_closing_here(connection, again)]
    outbox.put(connection, [*letters, *_told(connection, one, said, "back")], now)


def _stored(connection: Connection, one: OnRoll, *, gone: bool, now: datetime) -> Squad:
    after = replace(one.squad, gone=gone)
    roll.save(connection, [RevisedSquad(one, after, one.room)])
    was = SQUADS.of(connection, [after.id])[after.id]
    SQUADS.save(connection, [(after.id, was, agenda_after(after, was, now))])
    return after


def _told(connection: Connection, one: OnRoll, say: Say, what: str) -> list[Letter]:
    """Return what the owner is told in private, also where they have never written there."""
    owner = one.squad.owner
    contact = contacts_of(connection, [owner], unmet=True).get(owner)
    file = people.files_of(connection, [owner]).get(owner)
    if contact is None or file is None:
        return []
    occasion = f"squad:{what}:{one.squad.id}:{one.version}"
    return [private_letter(say, contact, file, occasion, Kind.REMINDER)]


def moved(connection: Connection, old: Room | Account, new: Room) -> None:
    """Follow a room that goes on elsewhere."""
    if isinstance(old, Room):
        roll.move_room(connection, old, new)
