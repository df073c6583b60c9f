"""Who is told that something could not be said to them: once, and not that this could not."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.content.common import Unsaid
from bot.content.squad import RoomRefuses
from bot.contract import Account, Room
from bot.squads.letters import private_letter
from bot.store import outbox, squads
from bot.store.letter import Kind, Letter
from bot.talk.turn import Say

TOLD_OF = frozenset({Kind.ANSWER, Kind.REMINDER})
"""What is missed.  A room's card goes on standing as it was, and who was forgotten is gone."""


def tell_of(connection: Connection, refused: Iterable[Letter], now: datetime) -> None:
    """Tell in private of letters that were refused for good, in words no platform minds.

    An athlete hears of their own, once a day; the owner of a squad hears that its room takes
    nothing, once for as long as the outbox remembers it.
    """
    for letter in refused:
        if letter.kind not in TOLD_OF:
            continue
        if letter.athlete is not None:
            say, occasion = Say(Unsaid()), f"unsaid:{now.date()}"
            outbox.put(connection, _notice(connection, letter.athlete, say, occasion), now)
        else:
            outbox.put(connection, _of_room(connection, letter.message.to), now)


def _of_room(connection: Connection, room: Room | Account) -> list[Letter]:
    if isinstance(room, Account):
        return []
    return [
        notice
        for one in squads.found(connection, rooms=[room]).values()
        if one.room.topic == room.topic
        for notice in _notice(
            connection,
            one.squad.owner,
            Say(RoomRefuses(one.squad.called)),
            f"squad:unsaid:{one.squad.id}",
        )
    ]


def _notice(connection: Connection, athlete: str, say: Say, occasion: str) -> list[Letter]:
    contact = squads.contacts_of(connection, [athlete]).get(athlete)
    file = squads.files_of(connection, [athlete]).get(athlete)
    if contact is None or file is None:
        return []
    return [private_letter(say, contact, file, occasion, Kind.NOTICE)]
