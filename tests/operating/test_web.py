"""Health over HTTP, of a coach in a process of its own: what is told, and what never is."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, Fault, fake_telegram
from tests.telegram.process import Bot
from tests.telegram.test_webhook import free_port

pytestmark = pytest.mark.slow

Page = tuple[int, str]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as running:
        yield running


async def seen(port: int, path: str) -> Page:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


def value(page: str, name: str) -> float:
    (found,) = re.findall(rf"^{re.escape(name)} (\S+)$", page, re.MULTILINE)
    return float(found)


async def test_what_a_coach_does_is_told_and_of_nobody(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    port = free_port()
    logged = '[log]\nformat = "json"\n'
    bot = Bot(telegram, tmp_path, f'[web]\nlisten = "127.0.0.1:{port}"\n{logged}')
    try:
        await bot.starts()
        ada = Human(telegram, id=424242, name="Adalgisa")
        await ada.says("/start")
        await ada.says("my knee hurts")
        lives, ready = await seen(port, "/healthz"), await seen(port, "/readyz")
        status, page = await seen(port, "/metrics")
        telegram.faults += [Fault(one, status=401, times=99) for one in ("getUpdates", "getMe")]
        await Human(telegram, id=43).writes("/start")
        await bot.has_died()
    finally:
        await bot.gone()

    assert (lives, ready, status) == ((200, "well\n"), (200, "ready\n"), 200)
    answered = 'sled_coach_messages_total{kind="%s",platform="telegram"}'
    assert value(page, answered % "called") == 1
    assert value(page, answered % "said") == 1
    assert value(page, 'sled_coach_answer_seconds_count{platform="telegram"}') == 2
    assert value(page, 'sled_coach_sends_total{platform="telegram",result="sent"}') >= 2
    assert value(page, "sled_coach_outbox_oldest_seconds") < 60
    assert value(page, 'sled_coach_platform_refused{platform="telegram"}') == 0
    lines = [json.loads(line) for line in bot.said.splitlines() if line.startswith("{")]
    assert {"event", "level", "logger", "timestamp"} <= lines[0].keys()
    assert "Telegram rejects the token" in bot.said
    assert not re.search(f"Adalgisa|424242|knee|{TOKEN}", bot.said)
    assert not re.search(f"Adalgisa|424242|knee|{TOKEN}", page)
