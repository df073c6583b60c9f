"""`sled-coach run` ends within ten seconds of being told to, whatever it is doing."""

import asyncio
import sqlite3
import sys
from asyncio.subprocess import PIPE
from contextlib import closing
from pathlib import Path

import pytest

from bot.crashpoints import Moment
from tests.telegram.conftest import Starts
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.telegram.process import Bot

pytestmark = pytest.mark.slow

ENDING_S = 10.0


async def test_it_ends_in_time_while_another_program_holds_the_database(
    telegram: FakeTelegram, ada: Human, starts: Starts, tmp_path: Path
) -> None:
    """And what it could not write it does again when it starts."""
    bot = await starts()
    with closing(sqlite3.connect(tmp_path / "coach.db", isolation_level=None)) as holding:
        holding.execute("BEGIN IMMEDIATE")
        await ada.writes("/start")

        assert await bot.stops() < ENDING_S

        holding.execute("ROLLBACK")
    await bot.starts()
    await ada.reads("")


@pytest.mark.parametrize("moment", [Moment.RECEIVED, Moment.RECORDING])
async def test_it_ends_although_its_loop_or_its_database_stands_still_for_good(
    telegram: FakeTelegram, ada: Human, tmp_path: Path, moment: Moment
) -> None:
    """The one stops in the thread of the loop, the other in that of the database."""
    bot = Bot(telegram, tmp_path)
    await bot.starts_to_get_stuck(moment)
    await ada.writes("/start")
    await bot.is_stuck()

    assert await bot.stops() < ENDING_S

    await bot.starts()
    await ada.reads("")
    await bot.gone()


async def test_a_signal_that_comes_when_all_is_over_says_nothing() -> None:
    late = (
        "import asyncio, signal; from adapters import serving\n"
        "async def begin(): serving._end_when_told(asyncio.Event())\n"
        "asyncio.run(begin()); signal.raise_signal(signal.SIGTERM)"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", late, stderr=PIPE)
    _, said = await process.communicate()

    assert (process.returncode, said) == (0, b"")
