"""Who is shown that an answer is coming is answered, or told that what they did was lost.

A platform may show a placeholder until the answer takes its place.  A process that dies before
it has written what the act led to would leave that standing for good: so a letter that says so
waits for a while, and the transaction that notes the act drops it.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coach.occasions import House, apology
from bot.contract import Incoming
from bot.dialogue.turn import Say
from bot.store import deliveries, outbox, people
from bot.store.message import Kind
from bot.words.line import Line

PATIENCE = timedelta(minutes=1)  # longer than any answer takes that is still coming


def make(connection: Connection, incoming: Incoming, house: House, now: datetime) -> None:
    """Have whoever did it told that it was lost, should nothing have been noted of it by then."""
    if deliveries.is_noted(connection, incoming):
        return
    known = people.by_account(connection, [incoming.person])
    contact = known.contacts.get(incoming.person)
    file = None if contact is None else known.files.get(contact.athlete)
    language = None if file is None else file.snapshot.athlete.language
    said = apology(incoming, house, language, Say(Line("common-lost")))
    message = replace(said.message, id=deliveries.promised_id(incoming))
    letter = replace(said, message=message, kind=Kind.LOST)
    outbox.put(connection, [letter], now, rests={message.id: now + PATIENCE})
