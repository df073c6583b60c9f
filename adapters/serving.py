"""The composition root for `sled-coach run`: the coach on the platforms that the config names."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.compose import database_url, home
from bot.clock import SystemClock
from bot.errors import SettingsError
from bot.rules.records import Language
from bot.settings import Settings, TelegramSettings, read_settings

if TYPE_CHECKING:
    from adapters.telegram.menus import Front

CONFIG = Path("config.toml")
"""Read where no other is named, if it is there."""


@dataclass(frozen=True, slots=True)
class Serving:
    """All that is decided before anything starts."""

    settings: Settings
    telegram: TelegramSettings
    token: str
    secret: str


def prepared(config: str | None, environment: Mapping[str, str]) -> Serving:
    """Return what is to run.

    Raises `SettingsError` where something is missing, or nothing is named at all.
    """
    from adapters.telegram.secrets import TOKEN_VARIABLE, secret_of, token_of

    file = CONFIG if config is None else Path(config)
    settings = Settings()
    if config is not None or CONFIG.exists():
        settings = read_settings(file)
    telegram = settings.telegram
    if telegram is None and TOKEN_VARIABLE not in environment:
        raise SettingsError(
            f"{file}: no platform is named; add a table [telegram], or set {TOKEN_VARIABLE}"
        )
    telegram = telegram or TelegramSettings()
    url = database_url(settings.database or None, home())
    return Serving(
        replace(settings, database=url),
        telegram,
        token_of(telegram, environment),
        secret_of(telegram, environment),
    )


def run(config: str | None, begun: float) -> int:
    """Serve until told to stop; `begun` is when this process began, on the monotonic clock."""
    from adapters.telegram.hush import hush_logs

    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )
    for library in ("alembic", "apscheduler", "uvicorn"):
        logging.getLogger(library).setLevel(logging.WARNING)
    serving = prepared(config, os.environ)
    hush_logs(serving.token, serving.secret)
    _make_room(serving.settings.database)
    asyncio.run(serve(serving, begun=begun))
    return 0


async def serve(serving: Serving, *, begun: float | None = None) -> None:
    """Serve until a signal to stop; then finish what has arrived and what is on its way."""
    from adapters.telegram.run import TelegramBot
    from bot.app import open_coach

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    clock = SystemClock()
    telegram = TelegramBot(
        serving.telegram, serving.token, clock.now, secret=serving.secret, begun=begun
    )
    await telegram.open()
    try:
        async with open_coach(serving.settings, clock, [telegram.courier]) as coach:
            if coach.warning is not None:
                logging.getLogger(__name__).warning("%s", coach.warning)
            try:
                await telegram.run(coach.answer, fronts(), stop)
            finally:
                await telegram.wind_up()
    finally:
        await telegram.close()


def fronts() -> "tuple[Front, ...]":
    """Return how the bot presents itself: in English to all who speak neither."""
    from adapters.telegram.menus import Front
    from bot.speech.front import ABOUT
    from bot.speech.menu import menu

    named = ((Language.ENGLISH, ""), (Language.SPANISH, Language.SPANISH.value))
    return tuple(
        Front(code, menu(language), ABOUT[language].short, ABOUT[language].long)
        for language, code in named
    )


def _make_room(url: str) -> None:
    """Make the folder that a new database file goes into."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
