"""Putting somebody on file before the coach opens, as if they had been through its questions."""

from datetime import UTC, datetime
from pathlib import Path

from bot.coach.batch import Decided
from bot.coach.transaction import write_answers
from bot.contract import Account, Room
from bot.dialogue.changes import Snapshot
from bot.rules.log.records import Athlete
from bot.store.accounts.contacts import Contact
from bot.store.database import open_database
from bot.store.people import People, Revised

MARCH = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def put_on_file(folder: Path, account: Account, room: Room, athlete: Athlete) -> str:
    """File an athlete in the database that bots of the tests use; return the athlete's id."""
    name = f"athlete {account.id}"
    decided = Decided([Revised(None, Snapshot(name, athlete))], [Contact(account, name, room)])
    database = await open_database(f"sqlite:///{folder}/coach.db")
    await database.transact(lambda connection: write_answers(connection, decided, People(), MARCH))
    await database.close()
    return name
