"""What reads much goes on beside whoever writes."""

import asyncio
import gc
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.errors import StoreAway
from bot.store import tables
from bot.store.database import Database, open_database
from bot.store.reading import Look, Writing

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def _note(connection, name="one"):
    connection.execute(tables.delivery.insert(), {"platform": "terminal", "id": name, "at": NOW})


def _count(connection) -> int:
    return connection.execute(text("SELECT count(*) FROM delivery")).scalar_one()


@pytest.fixture
async def database(url):
    opened = await open_database(url)
    yield opened
    await opened.close()


async def test_a_look_sees_what_is_committed_and_one_state_of_it(database: Database):
    await database.transact(_note)

    async def twice(look: Look) -> tuple[int, int]:
        before = await look.ask(_count)
        await database.transact(lambda connection: _note(connection, "two"))
        return before, await look.ask(_count)

    assert await database.look(twice) == (1, 1)
    assert await database.look(lambda look: look.ask(_count)) == 2


async def test_a_look_can_change_nothing(database: Database):
    with pytest.raises((DBAPIError, StoreAway)):
        await database.look(lambda look: look.ask(_note))

    assert await database.look(lambda look: look.ask(_count)) == 0


async def test_nobody_who_writes_waits_for_a_look(database: Database):
    goes_on, is_looking = asyncio.Event(), asyncio.Event()

    async def long(look: Look) -> int:
        await look.ask(_count)
        is_looking.set()
        await goes_on.wait()
        return await look.ask(_count)

    looking = asyncio.create_task(database.look(long))
    await is_looking.wait()
    await database.transact(_note)
    await database.scrub()  # the look holds pages of the log: it is emptied afterwards
    goes_on.set()

    assert await looking == 0
    await database.scrub_again()
    assert await database.look(lambda look: look.ask(_count)) == 1


async def test_a_look_lets_whoever_writes_go_first() -> None:
    writing, order = Writing(patient_s=60), list[str]()

    async def look(name: str) -> None:
        await writing.let_go_first()
        order.append(name)

    with writing.one(), writing.one():
        looks = [asyncio.create_task(look(name)) for name in ("one", "two")]
        for _ in range(9):
            await asyncio.sleep(0)
        order.append("written")
    await asyncio.gather(*looks)

    assert order == ["written", "one", "two"]


async def test_a_look_goes_on_beside_whoever_writes_for_long() -> None:
    writing = Writing(patient_s=0)

    with writing.one():
        await writing.let_go_first()


async def test_of_many_looks_some_wait(database: Database):
    await database.transact(_note)

    seen = await asyncio.gather(*(database.look(lambda look: look.ask(_count)) for _ in range(9)))

    assert seen == [1] * 9


async def test_all_values_are_gone_through_more_seldom_until_the_last_look_is_over(
    database: Database,
):
    usual = gc.get_threshold()
    goes_on = asyncio.Event()

    async def long(look: Look) -> tuple[int, int, int]:
        await goes_on.wait()
        return gc.get_threshold()

    first = asyncio.ensure_future(database.look(long))
    young, middle, everything = await database.look(_thresholds)
    assert (young, middle) == usual[:2]
    assert everything > usual[2]

    goes_on.set()
    assert await first == (young, middle, everything)
    assert gc.get_threshold() == usual


async def _thresholds(look: Look) -> tuple[int, int, int]:
    return gc.get_threshold()
