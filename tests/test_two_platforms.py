"""Two platforms in one process: the token that one refuses does not stop the other."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.beside import Beside, Side
from adapters.kit.rests import Rests
from bot.contract import Platform
from bot.errors import SettingsError
from tests.discord_adapter.bridge import fake_discord
from tests.discord_adapter.gateway import TOKEN as DISCORD_TOKEN
from tests.spawning import COACH, Spawned, spawned
from tests.telegram.conftest import SECRET
from tests.telegram.human import Human
from tests.telegram.platform import TOKEN, FakeTelegram, Fault, fake_telegram
from tests.telegram.test_webhook import free_port

ENDING_S = 15.0
OLD = TOKEN.replace("1", "2")
REFUSED_BY_DISCORD = "Discord rejects the token"
REFUSED_BY_TELEGRAM = "Telegram rejects the token"


@asynccontextmanager
async def running(
    folder: Path,
    config: str,
    discord_token: str = DISCORD_TOKEN,
    telegram_token: str = TOKEN,
) -> AsyncIterator[Spawned]:
    """Run the coach as an operator does; on Telegram alone where there is no other token."""
    tokens = {
        "SLED_COACH_TELEGRAM_TOKEN": telegram_token,
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
    assert code == 78
    assert said.count(REFUSED_BY_TELEGRAM) == 1
    assert "Traceback" not in said


async def test_a_token_that_is_given_anew_in_its_file_needs_no_restart(tmp_path: Path) -> None:
    """Until then the process stays, though no platform is left; told to stop, it does."""
    file = tmp_path / "token"
    file.write_text(OLD)
    async with fake_telegram() as telegram:
        config = f'{on_telegram(telegram)}token_file = "{file}"\n'
        async with running(tmp_path, config, discord_token="", telegram_token="") as process:
            await said_by(process, REFUSED_BY_TELEGRAM)
            file.write_text("")  # as it is being written
            await telegram.until(lambda: len(telegram.refused) > 1)
            file.write_text(f"{TOKEN}\n")

            assert await Human(telegram, id=42).says("/start")

            process.send_signal(signal.SIGTERM)
            code, said = await ended(process)
    assert code == 0
    assert REFUSED_BY_TELEGRAM not in said  # once is enough
    assert TOKEN not in said


@dataclass
class Signs:
    """What is known of platforms: who refuses."""

    refusing: set[str] = field(default_factory=set)

    def refused(self, platform: Platform) -> None:
        self.refusing.add(platform)

    def is_refused(self, platform: Platform) -> bool:
        return platform in self.refusing


AT_ONCE = Rests(timedelta(0), timedelta(0))


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

    sides = [Side(Platform("a"), refused_at_first), Side(Platform("b"), at_work)]
    await Beside(sides, Signs(), stop, AT_ONCE).run()

    assert tries == 3


@pytest.mark.parametrize("is_from_file", [False, True])
async def test_where_all_refuse_the_last_reason_ends_it(is_from_file: bool) -> None:
    """At once, or ten minutes later where a token may yet be given anew."""
    times = iter(range(0, 6000, 60))
    read: list[None] = []

    async def refused() -> None:
        raise SettingsError("rejects the token")

    renewed = (lambda: read.append(None)) if is_from_file else None
    sides = [Side(Platform(one), refused, renewed) for one in ("a", "b")]
    beside = Beside(sides, Signs(), asyncio.Event(), AT_ONCE, steady=lambda: next(times))
    with pytest.raises(SettingsError, match="rejects"):
        await beside.run()

    assert bool(read) is is_from_file
    assert (next(times) >= 600) is is_from_file
