"""No wait without an end: whatever a server's line does, answers come again by themselves."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import make_url, text

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import Called
from bot.errors import StoreAway, StoreError
from bot.settings import Settings
from bot.store.database import open_database
from bot.store.reading import Look
from bot.store.transactions import ANSWERING_S, IDLE_S
from tests.heart.conftest import POSTGRESQL
from tests.heart.people import Asking, Mailbox, Person
from tests.line import Line, line_to
from tests.postgres import USER, Postgres

BACKENDS = (POSTGRESQL,)  # a file has no line
WITHIN_S = 10.0  # nobody waits longer for a fault that is not theirs


@pytest.fixture
async def line(postgres: Postgres) -> AsyncIterator[Line]:
    async with line_to(postgres.socket) as line:
        yield line


@pytest.fixture
async def coach(
    line: Line, url: str, clock: RehearsalClock, mailbox: Mailbox
) -> AsyncIterator[Coach]:
    """A coach who reaches the database by a line."""
    name = make_url(url).database
    assert name is not None
    async with open_coach(Settings(line.url(name, USER)), clock, [mailbox]) as coach:
        await Person("eve", clock, coach).types("/cancel")
        await coach.drained()
        yield coach


async def test_on_connections_that_went_mute_an_answer_comes_all_the_same(
    coach: Coach, line: Line, ada: Person
) -> None:
    line.mute()

    began = time.monotonic()
    assert await ada.types("/cancel")
    assert time.monotonic() - began < WITHIN_S


async def test_where_nothing_comes_through_the_act_is_given_back_in_time(
    coach: Coach, line: Line, ada: Person
) -> None:
    line.mute(for_good=True)

    began = time.monotonic()
    with pytest.raises(StoreError):
        await ada.types("/cancel")
    assert time.monotonic() - began < WITHIN_S


async def test_a_look_at_a_server_that_went_mute_ends_in_time(line: Line, url: str) -> None:
    name = make_url(url).database
    assert name is not None
    database = await open_database(line.url(name, USER))

    async def looking(look: Look) -> None:
        await look.ask(lambda connection: connection.execute(text("SELECT 1")))
        line.mute(for_good=True)
        await look.ask(lambda connection: connection.execute(text("SELECT 1")))

    began = time.monotonic()
    with pytest.raises(StoreAway):
        await database.look(looking)
    assert time.monotonic() - began < WITHIN_S
    await database.close()


async def test_a_line_that_was_idle_is_asked_before_it_is_used(
    coach: Coach, line: Line, ada: Person
) -> None:
    await asyncio.sleep(IDLE_S)
    line.mute()

    began = time.monotonic()
    assert await ada.types("/cancel")
    assert time.monotonic() - began < ANSWERING_S + 1


async def test_one_that_was_cut_just_now_is_not_used_any_more(
    coach: Coach, line: Line, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    await line.cut()
    await asyncio.sleep(0.05)

    assert await coach.next_due() is not None
    assert caplog.messages == []


async def test_where_the_word_of_a_commit_is_lost_the_act_is_neither_lost_nor_doubled(
    coach: Coach, line: Line, ada: Person, mailbox: Mailbox, rows: Asking
) -> None:
    line.loses = 1

    act = ada.act(Called("cancel", "", "m"))
    await coach.answer(act)
    await coach.drained()

    assert line.lost == 1
    assert [one.answers for one in mailbox.arrived].count(act.delivery) == 1
    assert rows(f"SELECT count(*) FROM delivery WHERE id = '{act.delivery}'") == [(1,)]


async def test_a_server_that_refuses_for_a_while_is_spoken_of_in_few_lines(
    coach: Coach, line: Line, ada: Person, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    await line.refuse()
    for _ in range(20):
        await coach.tick(clock.now())
        with pytest.raises(StoreAway):
            await ada.types("/cancel")
    away = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
    await line.begin()

    assert await ada.types("/cancel")
    assert len(away) == 1
    assert "the database is away" in away[0]
    assert "the database is back" in caplog.records[-1].message
    assert not any(record.exc_info for record in caplog.records)


async def test_it_stops_in_time_where_nothing_comes_through(
    line: Line, url: str, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    name = make_url(url).database
    assert name is not None
    async with open_coach(Settings(line.url(name, USER)), clock, [mailbox]) as coach:
        asking = asyncio.create_task(Person("ada", clock, coach).types("/cancel"))
        await asyncio.sleep(0)
        line.mute(for_good=True)
        began = time.monotonic()
    assert time.monotonic() - began < WITHIN_S
    with pytest.raises(StoreAway):
        await asking
