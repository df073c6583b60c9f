"""Real processes that stand still for longer than a lease amid their sends.

`make worlds` runs this: it takes its time, although the clock of the machine runs fast.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.store.outbox import LEASE
from tests.postgres import Postgres
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.telegram.process import Bot
from tests.telegram.timed import Machine

SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
FAST = 30.0  # a lease is four seconds then
ENDING_S = 10.0
PATIENCE_S = 30.0
PEOPLE = 16
SLOWLY = "messages_per_second = 8"  # so that half of what is taken waits for its turn


def heard(people: Sequence[Human]) -> Callable[[], bool]:
    return lambda: all(len({one.text for one in one.telegram.to(one.id)}) >= 2 for one in people)


async def stopped_amid_sends(telegram: FakeTelegram, bot: Bot, people: Sequence[Human]) -> None:
    """Stop a process once everybody is heard, and some of what they are told has arrived."""
    for person in people:
        await person.writes("/start")
    await telegram.until(lambda: len(telegram.posted) >= 3 and telegram.unconfirmed == 0)
    bot.stands_still()


async def test_who_stood_still_alone_goes_on_and_says_nothing_twice(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    people = [Human(telegram, id=1000 + number) for number in range(PEOPLE)]
    machine = Machine(tmp_path / "clock", SIX, FAST)
    bot = Bot(telegram, tmp_path, SLOWLY)
    await bot.starts_by(machine.file)
    await stopped_amid_sends(telegram, bot, people)

    await asyncio.sleep(LEASE.total_seconds() / FAST + 0.5)
    bot.goes_on()
    await telegram.until(heard(people), PATIENCE_S)
    assert await bot.stops() < ENDING_S

    said = Counter((one.chat, one.text) for one in telegram.posted)
    assert set(said.values()) == {1}


async def test_who_stood_still_beside_another_says_nothing_that_the_other_took_over(
    telegram: FakeTelegram, tmp_path: Path, postgres: Postgres
) -> None:
    people = [Human(telegram, id=1000 + number) for number in range(PEOPLE)]
    machine = Machine(tmp_path / "clock", SIX, FAST)
    name = postgres.new_database()
    bot, other = (Bot(telegram, tmp_path, SLOWLY, postgres.url(name)) for _ in range(2))
    await bot.starts_by(machine.file)
    await stopped_amid_sends(telegram, bot, people)
    await asyncio.sleep(0.2)  # for what is in the line between them
    before = Counter((one.chat, one.text) for one in telegram.posted)

    await other.starts_by(machine.file)
    waiting = "SELECT count(*) FROM outbox WHERE state = 'waiting'"
    await telegram.until(lambda: postgres.ask(name, waiting) == [(0,)], PATIENCE_S)
    assert heard(people)()
    by_others = len(telegram.posted)
    bot.goes_on()
    await asyncio.sleep(1.0)
    assert await bot.stops() < ENDING_S
    assert await other.stops() < ENDING_S

    said = Counter((one.chat, one.text) for one in telegram.posted)
    assert len(telegram.posted) == by_others
    assert {one for one, times in said.items() if times > 1} <= set(before)
    assert max(said.values()) <= 2
    postgres.drop(name)
