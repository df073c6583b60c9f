"""Who is told that something could not be said to them: once, and not that this could not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.contract import Account, Room
from bot.delivering import Refused
from bot.dialogue.turn import Say
from bot.rules.squads.squad import Squad
from bot.squads.messages import private_letter
from bot.store import outbox, people, queues
from bot.store.accounts.contacts import contacts_of
from bot.store.message import Kind, Letter, place_of
from bot.store.squads import roll
from bot.stories.squad.said import RIGHTS, named
from bot.words.line import Joined, Line

TOLD_OF = frozenset({Kind.ANSWER, Kind.REMINDER})
"""What is missed.  A room's card goes on standing as it was, and who was forgotten is gone."""

ONCE_IN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Missed:
    """A letter put aside for good: `refused`; None: not sent in time, or perhaps not arrived."""

    letter: Letter
    refused: Refused | None


def tell_of(connection: Connection, missed: Iterable[Missed], now: datetime) -> None:
    """Tell in private of letters that were put aside for good.

    An athlete hears of their own, once a day; of a reminder not at all where a later one waits
    behind it, which stands for both.  The owner of a squad hears that its room takes nothing,
    once for as long as the outbox remembers it, and once a day that something did not get
    through.
    """
    for one in missed:
        if one.letter.kind not in TOLD_OF or _is_done_without(one):
            continue
        if one.letter.athlete is None:
            outbox.put(connection, _of_room(connection, one, now), now)
        elif one.refused or not _is_stood_for(connection, one.letter, now):
            say, occasion = Say(Line("common-unsaid")), f"unsaid:{now.date()}"
            outbox.put(connection, _notice(connection, one.letter.athlete, say, occasion), now)


def _is_done_without(missed: Missed) -> bool:
    """Say whether it is a thread that could not be opened, for all that a right would change."""
    is_thread = missed.letter.message.opens is not None
    return is_thread and not (missed.refused and missed.refused.lacks)


def _is_stood_for(connection: Connection, letter: Letter, now: datetime) -> bool:
    says = queues.says_more(connection, place_of(letter), now - ONCE_IN, now)
    return Kind.NOTICE in says or (letter.kind is Kind.REMINDER and bool(says))


def _of_room(connection: Connection, missed: Missed, now: datetime) -> list[Letter]:
    room: Room | Account = missed.letter.message.to
    if isinstance(room, Account):
        return []
    return [
        notice
        for one in roll.found(connection, rooms=[room]).values()
        if one.room.topic == room.topic
        for notice in _notice(
            connection,
            one.squad.owner,
            *_said_of(missed, one.squad, now),
        )
    ]


def _said_of(missed: Missed, squad: Squad, now: datetime) -> tuple[Say, str]:
    """Return what the owner of a squad is told, and what that is named after: told once."""
    called = named(squad.called)
    if missed.letter.message.opens is not None and missed.refused is not None:
        lacks = Joined(*(Line(RIGHTS[one]) for one in missed.refused.lacks), by=", ")
        said = Line("squad-threadless", squad=called, rights=lacks)
        return Say(said), f"squad:threadless:{squad.id}"
    if missed.refused is not None:
        return Say(Line("squad-room-refuses", squad=called)), f"squad:unsaid:{squad.id}"
    return Say(Line("squad-room-unsaid", squad=called)), f"squad:unsaid:{squad.id}:{now.date()}"


def _notice(connection: Connection, athlete: str, say: Say, occasion: str) -> list[Letter]:
    contact = contacts_of(connection, [athlete], unmet=True).get(athlete)
    if contact is None:
        return []  # gone, or forgotten meanwhile
    file = people.files_of(connection, [athlete])[athlete]
    return [private_letter(say, contact, file, occasion, Kind.NOTICE)]
