"""The bot as an operator runs it, and a database that goes mute, is away, or loses its file."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.line import Line, line_to
from tests.postgres import USER, Postgres
from tests.telegram.conftest import Starts
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.telegram.process import Bot

pytestmark = pytest.mark.slow

WITHIN_S = 10.0
AWAY_S = 3.0


@pytest.fixture
async def line(postgres: Postgres) -> AsyncIterator[Line]:
    async with line_to(postgres.socket) as line:
        yield line


@pytest.fixture
async def bot(
    telegram: FakeTelegram, line: Line, postgres: Postgres, tmp_path: Path, ada: Human
) -> AsyncIterator[Bot]:
    """A bot on a server that has answered somebody."""
    name = postgres.new_database()
    bot = Bot(telegram, tmp_path, database=line.url(name, USER))
    await bot.starts()
    await ada.says("/start")
    yield bot
    await bot.gone()
    postgres.drop(name)


async def test_on_connections_that_went_mute_people_are_answered_and_it_ends_when_told(
    bot: Bot, line: Line, telegram: FakeTelegram, ada: Human
) -> None:
    line.mute()
    began = time.monotonic()
    await ada.says("/today")
    assert time.monotonic() - began < WITHIN_S

    await telegram.until_confirmed()
    line.mute(for_good=True)
    await ada.writes("/today")
    await asyncio.sleep(0.2)
    assert await bot.stops() < WITHIN_S
    assert telegram.unconfirmed == 1
    assert "Traceback" not in bot.said


async def test_a_server_that_was_away_is_a_few_lines_and_people_are_answered_soon_after(
    bot: Bot, line: Line, telegram: FakeTelegram, ada: Human
) -> None:
    before = len(telegram.to(ada.id))
    await line.refuse()
    await ada.writes("/today")
    await asyncio.sleep(AWAY_S)
    await line.begin()
    began = time.monotonic()
    await ada.hears(before)
    assert time.monotonic() - began < WITHIN_S

    await bot.stops()
    assert bot.said.count("the database is away, tried once") == 1
    assert bot.said.count("the database is back after") == 1
    assert "Traceback" not in bot.said
    assert len(bot.said.splitlines()) < 8


async def test_of_a_file_that_was_moved_it_says_so_and_confirms_nothing_until_it_is_back(
    telegram: FakeTelegram, starts: Starts, ada: Human, tmp_path: Path
) -> None:
    bot = await starts()
    await ada.says("/start")
    await ada.reads("May I keep")
    await telegram.until_confirmed()
    file, elsewhere = tmp_path / "coach.db", tmp_path / "elsewhere.db"
    file.rename(elsewhere)
    before = len(telegram.to(ada.id))
    await ada.writes("/today")
    await asyncio.sleep(AWAY_S)
    assert telegram.unconfirmed == 1
    assert len(telegram.to(ada.id)) == before

    elsewhere.rename(file)
    await ada.hears(before)
    await telegram.until_confirmed()
    await bot.stops()
    assert bot.said.count("the file was moved or deleted; put it back where it was") == 1
