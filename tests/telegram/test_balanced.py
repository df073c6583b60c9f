"""Several processes by webhook on one PostgreSQL, behind what passes updates to any of them."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random

import aiohttp
import pytest

from bot.clock import SystemClock
from tests.postgres import Postgres
from tests.spawning import COACH, Spawned, spawned
from tests.telegram.conftest import SECRET
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram
from tests.telegram.test_webhook import HEADER, free_port

pytestmark = pytest.mark.slow

PEOPLE = 40
PROCESSES = 3
PATIENCE_S = 60.0
RETRY_S = 0.1


class Balancer:
    """Passes each update to one process after the other until one has said 200, as Telegram would.

    Like Telegram, it also delivers some that were taken already once more.
    """

    def __init__(self, ports: Sequence[int], random: Random) -> None:
        self._urls = cycle(f"http://127.0.0.1:{port}/telegram" for port in ports)
        self._random = random
        self.twice = 0

    async def deliver(self, updates: Sequence[dict[str, object]]) -> None:
        """Return once every update was taken, in whatever order, some of them twice."""
        shuffled = self._random.sample(updates, len(updates))
        again = self._random.sample(updates, len(updates) // 4)
        self.twice += len(again)
        async with aiohttp.ClientSession() as session:
            await asyncio.gather(*(self._taken(session, one) for one in (*shuffled, *again)))

    async def _taken(self, session: aiohttp.ClientSession, update: dict[str, object]) -> None:
        while True:
            with suppress(aiohttp.ClientError, TimeoutError):
                post = session.post(next(self._urls), json=update, headers={HEADER: SECRET})
                async with post as response:
                    if response.status == 200:
                        return
            await asyncio.sleep(RETRY_S)


@dataclass(frozen=True, slots=True)
class Processes:
    """What runs: each port with its process, and the server they share."""

    by_port: dict[int, int]
    server: Postgres
    database: str

    def time_passes(self) -> None:
        """Let the time be over for which a dead process holds what it was sending."""
        held = "UPDATE outbox SET lease_until = 0"
        self.server.ask(self.database, f"{held} WHERE lease_until IS NOT NULL")


@pytest.fixture
async def processes(
    telegram: FakeTelegram, tmp_path: Path, postgres: Postgres
) -> AsyncIterator[Processes]:
    database = postgres.new_database()
    url = postgres.url(database)
    running: dict[int, Spawned] = {}
    for _ in range(PROCESSES):
        port = free_port()
        running[port] = await _started(telegram, tmp_path, url, port)
    for port in running:
        await _up(port)
    yield Processes({port: one.pid for port, one in running.items()}, postgres, database)
    for process in running.values():
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
    postgres.drop(database)


async def _started(telegram: FakeTelegram, folder: Path, database: str, port: int) -> Spawned:
    config = folder / f"{port}.toml"
    config.write_text(
        f'[database]\nurl = "{database}"\n[telegram]\napi_base = "{telegram.base}"\n'
        f'mode = "webhook"\nwebhook_url = "http://127.0.0.1:{port}/telegram"\n'
        f'webhook_secret = "{SECRET}"\nlisten = "127.0.0.1:{port}"\n'
        f"messages_per_second = {30 // PROCESSES}\n",
        encoding="utf-8",
    )
    return await spawned(
        *(COACH, "run", "--config", config),
        env=os.environ | {"SLED_COACH_TELEGRAM_TOKEN": TOKEN},
    )


async def _up(port: int) -> None:
    async with asyncio.timeout(PATIENCE_S), aiohttp.ClientSession() as session:
        while True:
            with suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/health") as response:
                    assert response.status == 200
                    return
            await asyncio.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="the server's wheel has no programs for it")
async def test_one_of_several_is_killed_and_nothing_is_lost_nor_doubled(
    telegram: FakeTelegram, processes: Processes
) -> None:
    people = [Human(telegram, id=1000 + number) for number in range(PEOPLE)]
    updates = [
        {"update_id": 500 + number, "message": person.message(1, text="/start")}
        for number, person in enumerate(people)
    ]
    balancer = Balancer(list(processes.by_port), Random(4))

    delivering = asyncio.create_task(balancer.deliver(updates))
    await telegram.until(lambda: len(telegram.posted) >= PEOPLE // 4)
    os.kill(next(iter(processes.by_port.values())), signal.SIGKILL)
    await delivering
    await quiet(telegram)
    processes.time_passes()
    await telegram.until(lambda: all(person.read >= 2 for person in people), PATIENCE_S)
    await asyncio.sleep(1.0)

    said = [[one.text for one in telegram.to(person.id)] for person in people]
    greeting, question = said[0][0], said[0][-1]
    assert balancer.twice == PEOPLE // 4
    assert all(list(dict.fromkeys(texts)) == [greeting, question] for texts in said)
    # what the killed one had on its way may come once more, and nothing else
    assert sum(len(texts) for texts in said) <= 2 * PEOPLE + 16


async def quiet(telegram: FakeTelegram) -> None:
    """Return once nothing has been sent for a while."""
    count = -1
    while count != len(telegram.posted):
        count = len(telegram.posted)
        await asyncio.sleep(2.0)


async def test_people_who_talk_to_all_of_them_at_once_are_answered_in_order(
    telegram: FakeTelegram, processes: Processes
) -> None:
    # a yes that is older than the question answers nothing
    ada = Human(telegram, at=int(SystemClock().now().timestamp()) + 60)
    balancer = Balancer(list(processes.by_port), Random(5))

    for number, words in enumerate(("/start", "yes", "yes"), start=1):
        update = {"update_id": number, "message": ada.message(number, text=words)}
        await balancer.deliver([update])
        read = ada.read
        await telegram.until(lambda read=read: ada.read > read or read > 0)
    await telegram.until(lambda: "1988" in telegram.to(ada.id)[-1].text)

    texts = [one.text for one in telegram.to(ada.id)]
    assert texts == list(dict.fromkeys(texts))
