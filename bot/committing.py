"""What was decided is written, all of it or nothing, in the order the tables need."""

from datetime import datetime

from sqlalchemy import Connection

from bot.answering import Decided
from bot.store import outbox, people
from bot.store.people import People


def write(
    connection: Connection, decided: Decided, known: People, now: datetime, *, leased: bool
) -> None:
    """Write what was decided on the people `known`.

    `leased` says that this process sends the letters itself.  Raises `StaleWrite` where
    somebody changed one of the athletes meanwhile.
    """
    people.erase(connection, decided.erased)
    people.save(connection, decided.revised, now)
    gone = set(decided.erased)
    met_before = {one.account for one in known.contacts.values() if one.athlete not in gone}
    people.meet(connection, decided.contacts, met_before)
    outbox.put(connection, decided.letters, now, leased=leased)
