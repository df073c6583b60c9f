"""A database that is away while people talk to the coach on Discord, which tells things once."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.member import Member
from tests.discord_adapter.process import Starts
from tests.line import Line, line_to
from tests.postgres import USER, Postgres

pytestmark = pytest.mark.slow

WITHIN_S = 10.0
AWAY_S = 3.0


@pytest.fixture
async def line(postgres: Postgres) -> AsyncIterator[Line]:
    async with line_to(postgres.socket) as line:
        yield line


async def test_what_is_said_while_the_server_is_away_is_answered_once_it_is_back(
    discord: FakeDiscord, ada: Member, a_bot: Starts, line: Line, postgres: Postgres
) -> None:
    bot = await a_bot(database=line.url(postgres.new_database(), USER))
    await ada.calls("start")
    await discord.until(lambda: any(one.rows for one in ada.heard))
    before = len(discord.posted)
    await line.refuse()
    await ada.writes("hello")
    await asyncio.sleep(AWAY_S)
    await line.begin()

    await discord.until(lambda: len(discord.posted) > before, patience=WITHIN_S)
    line.mute(for_good=True)
    await ada.writes("hello again")
    assert await bot.stops() < WITHIN_S
    assert bot.said.count("the database is away, tried once") == 1
    assert bot.said.count("the database is back after") == 1
    assert "Traceback" not in bot.said
    assert "could not be" not in bot.said
