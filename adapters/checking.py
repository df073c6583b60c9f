"""`sled-coach check`: looks at config, database, token and clock, and says what to do."""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from adapters.serving import Serving, prepared
from bot.clock import SystemClock
from bot.errors import CoachError, SettingsError, StoreBusy
from bot.settings import TelegramSettings

MOST_ASTRAY = timedelta(seconds=30)
"""How far a clock may be off before reminders come noticeably early or late."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.  `bad`: the coach cannot run well like this."""

    about: str
    what: str
    bad: bool = False

    def __str__(self) -> str:
        return f"{'PROBLEM' if self.bad else 'ok':8}{self.about:10}{self.what}"


def check(config: str | None) -> int:
    """Print what was found; 0 where all is well, else 1."""
    findings = asyncio.run(_all(config, os.environ))
    for finding in findings:
        print(finding)
    return 1 if any(finding.bad for finding in findings) else 0


async def _all(config: str | None, environment: Mapping[str, str]) -> list[Finding]:
    try:
        serving = prepared(config, environment)
    except SettingsError as wrong:
        return [Finding("config", str(wrong), bad=True)]
    findings = [Finding("config", f"telegram, by {serving.telegram.mode}")]
    findings.append(await _database(serving))
    findings.extend([finding async for finding in _telegram(serving)])
    return findings


async def _database(serving: Serving) -> Finding:
    from bot.store.database import open_database

    try:
        database = await open_database(serving.settings.database)
    except StoreBusy:
        return Finding("database", "in use: a coach is running")
    except CoachError as wrong:
        return Finding("database", str(wrong), bad=True)
    warning = database.warning
    await database.close()
    if warning is not None:
        return Finding("database", warning, bad=True)
    return Finding("database", serving.settings.database.partition(":")[0])


async def _telegram(serving: Serving) -> AsyncIterator[Finding]:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    from adapters.telegram.request import Transport

    transport = Transport()
    bot = Bot(serving.token, base_url=serving.telegram.api_base, request=transport)
    await transport.initialize()
    try:
        me = await bot.get_me()
        yield Finding("token", f"it is @{me.username}'s")
        yield _webhook(serving.telegram, (await bot.get_webhook_info()).url)
        yield _clock(await transport.time_of(serving.telegram.api_base), SystemClock().now())
    except InvalidToken:
        yield Finding("token", "Telegram rejects it; copy it again from @BotFather", bad=True)
    except TelegramError as wrong:
        what = f"{serving.telegram.api_base} cannot be reached ({wrong}); is the network up?"
        yield Finding("network", what, bad=True)
    finally:
        await transport.shutdown()


def _webhook(settings: TelegramSettings, url: str) -> Finding:
    if settings.mode == "polling" and url:
        what = f"one is set, {url}; `sled-coach run` removes it and polls instead"
        return Finding("webhook", what)
    if settings.mode == "webhook" and url != settings.webhook_url:
        return Finding("webhook", "not set yet; `sled-coach run` sets it")
    return Finding("webhook", url or "none, as polling wants it")


def _clock(theirs: str | None, ours: datetime) -> Finding:
    if theirs is None:
        return Finding("clock", "Telegram does not say what time it is; not compared")
    astray = abs(parsedate_to_datetime(theirs) - ours)
    if astray > MOST_ASTRAY:
        what = f"off by {astray.total_seconds():.0f} s; let the machine set its clock (NTP)"
        return Finding("clock", what, bad=True)
    return Finding("clock", "right")
