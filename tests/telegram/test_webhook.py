"""The webhook over real HTTP: proven, committed, then 200."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.coach.health import KNOWN_FOR_S
from bot.errors import StoreError
from tests.telegram.conftest import SECRET, Core, a_bot, coaching, running
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PROVEN = {HEADER: SECRET}


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Hook:
    """A bot by webhook and whoever calls it."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.core = Core()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/telegram"

    async def post(
        self,
        body: bytes,
        headers: dict[str, str] = PROVEN,
        method: str = "POST",
        path: str = "/telegram",
    ) -> int:
        url = f"http://127.0.0.1:{self.port}{path}"
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, url, data=io.BytesIO(body), headers=headers) as response,
        ):
            return response.status

    async def health(self) -> tuple[int, str]:
        url = f"http://127.0.0.1:{self.port}/health"
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            return response.status, await response.text()


@pytest.fixture
async def hook(telegram: FakeTelegram) -> AsyncIterator[Hook]:
    hook = Hook(telegram)
    bot = a_bot(telegram, mode="webhook", webhook_url=hook.url, listen=f"127.0.0.1:{hook.port}")
    async with running(bot, hook.core.answer):
        await telegram.until(lambda: telegram._update_queues.info(TOKEN)["url"])
        yield hook


def update(ada: Human, number: int, text: str = "3x20m") -> bytes:
    return json.dumps({"update_id": number, "message": ada.message(number, text=text)}).encode()


async def test_an_update_goes_through(hook: Hook, ada: Human) -> None:
    await ada.writes("3x20m 40kg")

    await hook.telegram.deliver_updates(token=TOKEN)

    assert [one.act.text for one in hook.core.told] == ["3x20m 40kg"]
    assert hook.telegram.unconfirmed == 0


async def test_200_comes_only_once_the_core_has_kept_it(hook: Hook, ada: Human) -> None:
    hook.core.gate = asyncio.Event()
    posting = asyncio.create_task(hook.post(update(ada, 1)))
    await asyncio.sleep(0.1)
    assert not posting.done()

    hook.core.gate.set()

    assert await posting == 200


async def test_what_the_core_could_not_keep_is_to_come_again(hook: Hook, ada: Human) -> None:
    hook.core.broken = StoreError("the disk is full")

    assert await hook.post(update(ada, 1)) == 503


@pytest.mark.parametrize(
    "headers",
    [{}, {HEADER: "a-guess"}, {HEADER: SECRET + "x"}, {HEADER: ""}],
    ids=["none", "wrong", "longer", "empty"],
)
async def test_without_the_secret_nothing_gets_in(
    hook: Hook, ada: Human, headers: dict[str, str]
) -> None:
    assert await hook.post(update(ada, 1), headers) == 401
    assert hook.core.told == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"not json", 400),
        (b"[1]", 400),
        (b'{"message": {}}', 400),
        (b'{"update_id": 1, "message": {"text": 5}}', 200),
        (b'{"update_id": 1, "a_kind_of_tomorrow": {}}', 200),
        (b" " * (1 << 20) + b"{}", 413),
        (b"[" * 100_000, 400),
        (b'{"update_id": 1, "message": ' + b'{"a":' * 100_000, 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": 1.5}', 400),
        (b'{"update_id": NaN}', 400),
        (b'{"update_id": ' + b"9" * 5_000 + b"}", 400),
        (b'{"update_id": ' + b"9" * 4_000 + b', "message": {"date": 1e999}}', 200),
        (b'{"update_id": 1, "message": []}', 200),
        (b"\xff\xfe{}", 400),
    ],
    ids=[
        "empty",
        "no JSON",
        "no object",
        "no number",
        "unreadable",
        "unknown",
        "too large",
        "brackets",
        "nested",
        "a bool",
        "a half",
        "not a number",
        "too many digits",
        "many digits",
        "a list",
        "not UTF-8",
    ],
)
async def test_a_strange_body_is_no_drama(
    hook: Hook, body: bytes, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    assert await hook.post(body) == status
    assert hook.core.told == []
    assert "Traceback" not in caplog.text


async def test_other_paths_and_methods_are_turned_away(hook: Hook) -> None:
    assert await hook.post(b"{}", path="/elsewhere") == 404
    assert await hook.post(b"", method="GET") == 405
    assert await hook.post(b"", headers={}, method="GET", path="/health") == 200


async def test_the_webhook_is_set_without_dropping_what_waits(
    telegram: FakeTelegram, ada: Human
) -> None:
    await ada.writes("before the webhook")
    hook = Hook(telegram)
    bot = a_bot(telegram, mode="webhook", webhook_url=hook.url, listen=f"127.0.0.1:{hook.port}")

    async with running(bot, hook.core.answer):
        while not hook.core.told:
            await asyncio.sleep(0.01)
            await telegram.deliver_updates(token=TOKEN)

    assert [one.act.text for one in hook.core.told] == ["before the webhook"]


async def test_health_asks_the_database_and_says_what_is_wrong(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    hook, file = Hook(telegram), tmp_path / "coach.db"
    named = {"webhook_url": hook.url, "listen": f"127.0.0.1:{hook.port}"}
    async with coaching(telegram, tmp_path, mode="webhook", **named) as coach:
        await telegram.until(lambda: telegram._update_queues.info(TOKEN)["url"])
        assert await hook.health() == (200, "")

        file.rename(tmp_path / "elsewhere.db")
        await asyncio.sleep(KNOWN_FOR_S)
        answers = {await hook.health() for _ in range(20)}
        (tmp_path / "elsewhere.db").rename(file)
        await asyncio.sleep(KNOWN_FOR_S)

        why = "the database is away: the file was moved or deleted; put it back where it was\n"
        assert answers == {(503, why)}
        assert await hook.health() == (200, "")
        assert await coach.ailment() is None
