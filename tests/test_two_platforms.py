"""Two platforms in one process: the token that one refuses does not stop the other."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from adapters.serving import together
from bot.errors import SettingsError
from tests.discord_adapter.bridge import fake_discord
from tests.discord_adapter.gateway import TOKEN as DISCORD_TOKEN
from tests.spawning import COACH, Spawned, spawned
from tests.telegram.conftest import SECRET
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, Fault, fake_telegram
from tests.telegram.test_webhook import free_port

ENDING_S = 15.0
REFUSED_BY_DISCORD = "Discord rejects the token"
REFUSED_BY_TELEGRAM = "Telegram rejects the token"


@asynccontextmanager
async def running(
    folder: Path, config: str, discord_token: str = DISCORD_TOKEN
) -> AsyncIterator[Spawned]:
    """Run the coach as an operator does; on Telegram alone where there is no other token."""
    tokens = {
        "SLED_COACH_TELEGRAM_TOKEN": TOKEN,
        "SLED_COACH_TELEGRAM_WEBHOOK_SECRET": SECRET,
    }
    if discord_token:
        tokens["SLED_COACH_DISCORD_TOKEN"] = discord_token
    (folder / "config.toml").write_text(
        f'[database]\nurl = "sqlite:///{folder}/coach.db"\n{config}', encoding="utf-8"
    )
    process = await spawned(
        *(COACH, "run", "--config"), folder / "config.toml", env=os.environ | tokens
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ended(process: Spawned) -> tuple[int | None, str]:
    async with asyncio.timeout(ENDING_S):
        said, _ = await process.communicate()
    return process.returncode, said.decode()


def on_telegram(telegram: FakeTelegram) -> str:
    return f'[telegram]\napi_base = "{telegram.base}"\n'


async def said_by(process: Spawned, words: str) -> None:
    """Return once a process has said so in its log."""
    assert process.stdout is not None
    async with asyncio.timeout(ENDING_S):
        while words not in (await process.stdout.readline()).decode():
            assert process.returncode is None


async def test_a_token_that_discord_refuses_leaves_telegram_at_work(tmp_path: Path) -> None:
    async with fake_telegram() as telegram, fake_discord() as discord:
        on_discord = f'[discord]\napi_base = "{discord.base}"\ngateway = "{discord.gateway}"\n'
        config = on_telegram(telegram) + on_discord
        async with running(tmp_path, config, DISCORD_TOKEN[:-1] + "x") as process:
            ada = Human(telegram, id=42)

            assert await ada.says("/start")

            process.send_signal(signal.SIGTERM)
            code, said = await ended(process)
    assert code == 0
    assert said.count(REFUSED_BY_DISCORD) == 1


async def test_a_token_that_telegram_takes_back_leaves_discord_at_work(tmp_path: Path) -> None:
    async with fake_telegram() as telegram, fake_discord() as discord:
        on_discord = f'[discord]\napi_base = "{discord.base}"\ngateway = "{discord.gateway}"\n'
        async with running(tmp_path, on_telegram(telegram) + on_discord) as process:
            await telegram.until(lambda: "getUpdates" in telegram.calls)
            await discord.until(lambda: discord.identified > 0, patience=20.0)
            telegram.faults += [
                Fault("getUpdates", status=401, times=99),
                Fault("getMe", status=401, times=99),
            ]
            await Human(telegram, id=42).writes("/start")
            await telegram.until(lambda: ("getMe", 401) in {one[1:] for one in telegram.refused})
            assert process.returncode is None

            process.send_signal(signal.SIGTERM)
            code, said = await ended(process)
    assert code == 0
    assert said.count(REFUSED_BY_TELEGRAM) == 1


async def test_so_it_does_by_webhook_where_only_what_is_sent_tells(tmp_path: Path) -> None:
    async with fake_telegram() as telegram, fake_discord() as discord:
        on_discord = f'[discord]\napi_base = "{discord.base}"\ngateway = "{discord.gateway}"\n'
        port = free_port()
        hook = f"http://127.0.0.1:{port}/telegram"
        by_webhook = f'mode = "webhook"\nwebhook_url = "{hook}"\nlisten = "127.0.0.1:{port}"\n'
        config = on_telegram(telegram) + by_webhook + on_discord
        async with running(tmp_path, config) as process:
            await telegram.until(lambda: "setWebhook" in telegram.calls, patience=20.0)
            await discord.until(lambda: discord.identified > 0, patience=20.0)
            telegram.faults.append(Fault("*", status=401, times=99))
            await Human(telegram, id=42).writes("/start")
            await telegram.deliver_updates(token=TOKEN)
            await said_by(process, REFUSED_BY_TELEGRAM)

            process.send_signal(signal.SIGTERM)
            code, said = await ended(process)
    assert code == 0
    assert REFUSED_BY_TELEGRAM not in said  # once is enough


async def test_alone_a_token_taken_back_ends_the_process_with_one_clear_line(
    tmp_path: Path,
) -> None:
    async with (
        fake_telegram() as telegram,
        running(tmp_path, on_telegram(telegram), discord_token="") as process,
    ):
        await telegram.until(lambda: "getUpdates" in telegram.calls)
        telegram.faults += [
            Fault("getUpdates", status=401, times=99),
            Fault("getMe", status=401, times=99),
        ]
        await Human(telegram, id=42).writes("/start")
        code, said = await ended(process)
    assert code == 1
    assert said.count(REFUSED_BY_TELEGRAM) == 1
    assert "Traceback" not in said


async def test_who_refused_is_asked_again_and_then_goes_on() -> None:
    stop = asyncio.Event()
    tries = 0

    async def refused_at_first() -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise SettingsError("rejects the token")
        stop.set()

    async def at_work() -> None:
        await stop.wait()

    await together([refused_at_first, at_work], stop, again_s=0.0)

    assert tries == 3


async def test_where_all_refuse_the_last_reason_ends_it() -> None:
    async def refused() -> None:
        raise SettingsError("rejects the token")

    with pytest.raises(SettingsError, match="rejects"):
        await together([refused, refused], asyncio.Event(), again_s=60.0)
