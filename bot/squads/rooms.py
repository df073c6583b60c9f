"""Rooms that are gone or go on elsewhere, and what that means for the squad in them."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.contract import Account, Room
from bot.dialogue.turn import Say
from bot.squads.messages import private_letter
from bot.store import outbox, squads
from bot.store.agenda import SQUADS
from bot.store.message import Kind, Letter
from bot.store.squads import OnRoll, RevisedSquad
from bot.stories.squad.said import named
from bot.words.line import Line


def gone(connection: Connection, room: Room | Account, now: datetime) -> None:
    """Put the squad of a room to sleep, and tell its owner, once."""
    if isinstance(room, Account):
        return
    for name, one in squads.found(connection, rooms=[room]).items():
        if one.squad.gone or one.room.topic != room.topic:
            continue
        after = replace(one.squad, gone=True)
        squads.save(connection, [RevisedSquad(one, after, one.room)])
        was = SQUADS.of(connection, [name])[name]
        SQUADS.save(connection, [(name, was, {})])
        outbox.put(connection, _told(connection, one), now)


def _told(connection: Connection, one: OnRoll) -> list[Letter]:
    owner = one.squad.owner
    contact = squads.contacts_of(connection, [owner]).get(owner)
    file = squads.files_of(connection, [owner]).get(owner)
    if contact is None or file is None:
        return []
    say = Say(Line("squad-room-gone", squad=named(one.squad.called)))
    occasion = f"squad:gone:{one.squad.id}:{one.version}"
    return [private_letter(say, contact, file, occasion, Kind.REMINDER)]


def moved(connection: Connection, old: Room | Account, new: Room) -> None:
    """Follow a room that goes on elsewhere."""
    if isinstance(old, Room):
        squads.move_room(connection, old, new)
