"""Killed at each moment that could hurt, the bot loses nothing and hardly repeats itself."""

import asyncio
import signal
from pathlib import Path

import pytest

from bot.crashpoints import Moment
from bot.post import IN_FLIGHT
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Fault
from tests.telegram.process import Bot

pytestmark = pytest.mark.slow

PEOPLE = 25
IN_REACH = [
    moment for moment in Moment if moment not in (Moment.CLAIMED, Moment.MIGRATING, Moment.TAKEN)
]
"""The others are of reminders, of updates of the tables, and of an outbox left over."""


@pytest.mark.parametrize("moment", IN_REACH)
async def test_whenever_it_dies_everybody_is_answered(
    moment: Moment, telegram: FakeTelegram, tmp_path: Path
) -> None:
    bot = Bot(telegram, tmp_path)
    people = [Human(telegram, id=1000 + number) for number in range(PEOPLE)]
    if moment is Moment.RESTING:
        telegram.faults.append(Fault("sendMessage", times=2, status=429, retry_after=1))
    await bot.starts(dying_at=moment)

    for person in people:
        await person.writes("/start")
    assert await bot.has_died() == -signal.SIGKILL
    await bot.starts()
    await telegram.until_confirmed()
    await telegram.until(lambda: all(person.read >= 2 for person in people), 20)
    await asyncio.sleep(0.5)
    await bot.gone()

    said = [[one.text for one in telegram.to(person.id)] for person in people]
    first, second = said[-1][0], said[-1][-1]
    assert all(list(dict.fromkeys(texts)) == [first, second] for texts in said)
    assert sum(len(texts) for texts in said) <= 2 * PEOPLE + IN_FLIGHT
    times = sorted(one.at for one in telegram.posted)
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[30:], strict=False))
