"""What a message costs belongs to the batch: exact counts, whatever the machine's mood."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Connection, text

from bench.counting import counted
from bench.load import Club, club
from bot.store.database import open_database

# deliveries noted; people, entries, mornings and agendas read; athletes, entries, agendas and
# letters written; and SQLite's own BEGIN
STATEMENTS_A_BATCH = 10


@pytest.fixture
async def ours(url: str) -> AsyncIterator[Club]:
    async with club(url) as ours:
        yield ours


async def test_a_message_alone_is_one_commit(ours: Club) -> None:
    with counted() as counts:
        await ours.one_logs()

    assert counts.commits == 1
    assert counts.statements <= STATEMENTS_A_BATCH


async def test_a_hundred_at_once_are_one_commit_and_no_more_statements(ours: Club) -> None:
    with counted() as counts:
        await ours.all_log()

    assert counts.commits == 1
    assert counts.statements <= STATEMENTS_A_BATCH


async def test_a_transaction_is_one_trip_however_much_it_asks(tmp_path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/coach.sqlite")
    before = database.trips

    def much(connection: Connection) -> int:
        return sum(connection.execute(text("SELECT 1")).scalar_one() for _ in range(50))

    assert await database.transact(much) == 50
    assert database.trips - before == 1
    await database.close()
