"""The composition root for `sled-coach run`: the coach on the platforms that the config names."""

import asyncio
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from adapters.places import database_url, home
from bot.clock import SystemClock
from bot.contract import Courier
from bot.errors import SettingsError
from bot.rules.log.records import Language
from bot.settings import DiscordSettings, Settings, TelegramSettings, read_settings

if TYPE_CHECKING:
    from adapters.telegram.menus import Front
    from bot.coach.app import Coach

log = logging.getLogger(__name__)

LONGEST_END_S = 9.0
"""How long a process may take to end; most that run processes kill them after ten seconds."""

AGAIN_S = 600.0
"""Until a platform that refused is asked again; each time it may count the refusal."""

CONFIG = Path("config.toml")
"""Read where no other is named, if it is there."""

TELEGRAM_TOKEN = "SLED_COACH_TELEGRAM_TOKEN"
DISCORD_TOKEN = "SLED_COACH_DISCORD_TOKEN"


@dataclass(frozen=True, slots=True)
class OnTelegram:
    """What the bot on Telegram needs."""

    settings: TelegramSettings
    token: str
    secret: str


@dataclass(frozen=True, slots=True)
class OnDiscord:
    """What the bot on Discord needs."""

    settings: DiscordSettings
    token: str


@dataclass(frozen=True, slots=True)
class Serving:
    """All that is decided before anything starts."""

    settings: Settings
    telegram: OnTelegram | None = None
    discord: OnDiscord | None = None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What may stand in no log."""
        telegram = () if self.telegram is None else (self.telegram.token, self.telegram.secret)
        return telegram if self.discord is None else (*telegram, self.discord.token)


def prepared(config: str | None, environment: Mapping[str, str]) -> Serving:
    """Return what is to run.

    Raises `SettingsError` where something is missing, or nothing is named at all.
    """
    file = CONFIG if config is None else Path(config)
    settings = Settings()
    if config is not None or CONFIG.exists():
        settings = read_settings(file)
    telegram, discord = _telegram(settings, environment), _discord(settings, environment)
    if telegram is None and discord is None:
        raise SettingsError(
            f"{file}: no platform is named; add a table [telegram] or [discord], "
            f"or set {TELEGRAM_TOKEN} or {DISCORD_TOKEN}"
        )
    url = database_url(settings.database or None, home())
    return Serving(replace(settings, database=url), telegram, discord)


def _telegram(settings: Settings, environment: Mapping[str, str]) -> OnTelegram | None:
    if settings.telegram is None and TELEGRAM_TOKEN not in environment:
        return None
    from adapters.telegram.secrets import secret_of, token_of

    telegram = settings.telegram or TelegramSettings()
    return OnTelegram(telegram, token_of(telegram, environment), secret_of(telegram, environment))


def _discord(settings: Settings, environment: Mapping[str, str]) -> OnDiscord | None:
    if settings.discord is None and DISCORD_TOKEN not in environment:
        return None
    from adapters.discord.secrets import token_of

    discord = settings.discord or DiscordSettings()
    return OnDiscord(discord, token_of(discord, environment))


def run(config: str | None, begun: float) -> int:
    """Serve until told to stop; `begun` is when this process began, on the monotonic clock."""
    from adapters.telegram.hush import hush_logs

    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )
    for library in ("alembic", "apscheduler", "uvicorn"):  # they tell of every step and tick
        logging.getLogger(library).setLevel(logging.WARNING)
    serving = prepared(config, os.environ)
    # what the pool says of a connection that broke comes with a traceback
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
    hush_logs(*serving.secrets)
    asyncio.run(serve(serving, begun=begun))
    return 0


async def serve(serving: Serving, *, begun: float | None = None) -> None:
    """Serve until a signal to stop; then finish what has arrived and what is on its way."""
    from bot.coach.app import open_coach

    stop = asyncio.Event()
    _end_when_told(stop)
    clock = SystemClock()
    served = tuple(_served(serving, clock, begun))
    try:
        for one in served:
            await one.bot.open()
        couriers = [one.bot.courier for one in served]
        async with open_coach(serving.settings, clock, couriers) as coach:
            if coach.warning is not None:
                log.warning("%s", coach.warning)
            _settle_memory()
            try:
                await together([partial(one.run, coach, stop) for one in served], stop)
            finally:
                for one in served:
                    await one.bot.wind_up()
    finally:
        for one in served:
            await one.bot.close()


def _end_when_told(stop: asyncio.Event) -> None:
    """Let a signal stop the process: in good order, and in any case within `LONGEST_END_S`."""
    loop = asyncio.get_running_loop()

    def told(_: int, __: object) -> None:
        loop.call_soon_threadsafe(stop.set)
        # a thread of its own: it waits for no loop, no courier and no database
        last_resort = threading.Timer(LONGEST_END_S, _cut_off)
        last_resort.daemon = True
        last_resort.start()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, told)


def _cut_off() -> None:
    """End now, as a crash would: what is on its way stays leased, and is marked afterwards."""
    words = "not ended %.0f s after being told to; ending all the same"
    # apart: where nobody reads what is logged, writing it may take for ever
    last_words = threading.Thread(target=log.error, args=(words, LONGEST_END_S), daemon=True)
    last_words.start()
    last_words.join(timeout=0.5)
    os._exit(1)


def _settle_memory() -> None:
    """Collect garbage from now on, and never again look through what a start has made."""
    gc.freeze()
    gc.enable()


class Bot(Protocol):
    """A platform's side of the process."""

    @property
    def courier(self) -> Courier: ...
    async def open(self) -> None: ...
    async def wind_up(self) -> None: ...
    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Served:
    """A bot, and how it is run until told to stop."""

    bot: Bot
    run: "Callable[[Coach, asyncio.Event], Awaitable[None]]"


def _served(serving: Serving, clock: SystemClock, begun: float | None) -> Iterator[Served]:
    """Yield the bots that are wanted; a platform's library is imported for its own alone."""
    if serving.telegram is not None:
        yield _on_telegram(serving.telegram, clock, begun)
    if serving.discord is not None:
        yield _on_discord(serving.discord, clock, begun)


def _on_telegram(wanted: OnTelegram, clock: SystemClock, begun: float | None) -> Served:
    # The library imports a transport that is not used here, and that one its own command line
    # with all that it draws with.  None: not to be found, which it takes in its stride.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # the stubs lack None
    from adapters.telegram.run import TelegramBot

    bot = TelegramBot(wanted.settings, wanted.token, clock.now, secret=wanted.secret, begun=begun)
    return Served(bot, lambda coach, stop: bot.run(coach.answer, fronts(), stop, coach.ailment))


def _on_discord(wanted: OnDiscord, clock: SystemClock, begun: float | None) -> Served:
    from adapters.discord.run import DiscordBot
    from adapters.discord_front import front

    bot = DiscordBot(wanted.settings, wanted.token, clock.now, begun=begun)
    return Served(bot, lambda coach, stop: bot.run(coach, front(), stop))


async def together(
    runs: Sequence[Callable[[], Awaitable[None]]], stop: asyncio.Event, again_s: float = AGAIN_S
) -> None:
    """Run all until each has come to its end; where one breaks, all stop.

    One whose platform refuses what the operator chose, such as its token, is tried again now and
    then while another goes on.  Raises what the first that broke raised, and the `SettingsError`
    of the last one where every platform refuses.
    """
    refused: set[int] = set()

    async def kept(number: int, run: Callable[[], Awaitable[None]]) -> None:
        tried = 0
        while not stop.is_set():
            try:
                await run()
                return
            except SettingsError as wrong:
                refused.add(number)
                if len(refused) == len(runs):
                    raise
                if not tried:
                    log.error("%s; the other platform goes on, and this one is asked again", wrong)
            tried += 1
            with suppress(TimeoutError):
                async with asyncio.timeout(again_s):
                    await stop.wait()
            refused.discard(number)

    tasks = [asyncio.ensure_future(kept(number, run)) for number, run in enumerate(runs)]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    if any(task.done() and task.exception() is not None for task in tasks):
        stop.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in tasks:
        task.result()


def fronts() -> "tuple[Front, ...]":
    """Return how the bot presents itself: in English to all who speak neither."""
    from adapters.telegram.menus import Front
    from bot.words.lines import lines_of
    from bot.words.menu import menu

    named = ((one, "" if one is Language.ENGLISH else one.value) for one in Language)
    return tuple(
        Front(
            code,
            menu(language),
            lines_of(language).say("front-short", {}),
            lines_of(language).say("front-long", {}),
        )
        for language, code in named
    )
