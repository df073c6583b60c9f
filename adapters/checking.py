"""`sled-coach check`: looks at config, database, token and clock, and says what to do."""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

from adapters.serving import OnDiscord, OnTelegram, Serving, prepared
from bot.clock import SystemClock
from bot.errors import CoachError, SettingsError, StoreBusy
from bot.settings import TelegramSettings

MOST_ASTRAY = timedelta(seconds=30)
"""How far a clock may be off before reminders come noticeably early or late."""


class Grade(StrEnum):
    FINE = "ok"
    NOTE = "note"  # the coach runs; somebody should know
    BAD = "PROBLEM"  # it does not, or not well


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    about: str
    what: str
    grade: Grade = Grade.FINE

    def __str__(self) -> str:
        return f"{self.grade:8}{self.about:10}{self.what}"


def check(config: str | None) -> int:
    """Print what was found; 0 where all is well, else 1."""
    findings = asyncio.run(_all(config, os.environ))
    for finding in findings:
        print(finding)
    return 1 if any(finding.grade is Grade.BAD for finding in findings) else 0


async def _all(config: str | None, environment: Mapping[str, str]) -> list[Finding]:
    try:
        serving = prepared(config, environment)
    except SettingsError as wrong:
        return [Finding("config", str(wrong), Grade.BAD)]
    findings = [Finding("config", _platforms(serving))]
    findings.append(await _database(serving))
    if serving.telegram is not None:
        findings.extend([finding async for finding in _telegram(serving.telegram)])
    if serving.discord is not None:
        findings.extend([finding async for finding in _discord(serving.discord)])
    return findings


def _platforms(serving: Serving) -> str:
    named = [] if serving.telegram is None else [f"telegram, by {serving.telegram.settings.mode}"]
    return "; ".join(named if serving.discord is None else [*named, "discord"])


async def _database(serving: Serving) -> Finding:
    from bot.store.database import open_database

    try:
        database = await open_database(serving.settings.database)
    except StoreBusy:
        return Finding("database", "in use: a coach is running")
    except CoachError as wrong:
        return Finding("database", str(wrong), Grade.BAD)
    warning = database.warning
    await database.close()
    if warning is not None:
        return Finding("database", warning, Grade.NOTE)
    return Finding("database", serving.settings.database.partition(":")[0])


async def _telegram(wanted: OnTelegram) -> AsyncIterator[Finding]:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    from adapters.telegram.request import Transport

    transport = Transport()
    bot = Bot(wanted.token, base_url=wanted.settings.api_base, request=transport)
    await transport.initialize()
    try:
        me = await bot.get_me()
        yield Finding("token", f"it is @{me.username}'s")
        yield _webhook(wanted.settings, (await bot.get_webhook_info()).url)
        yield _clock(await transport.time_of(wanted.settings.api_base), SystemClock().now())
    except InvalidToken:
        yield Finding("token", "Telegram rejects it; copy it again from @BotFather", Grade.BAD)
    except TelegramError as wrong:
        what = f"{wanted.settings.api_base} cannot be reached ({wrong}); is the network up?"
        yield Finding("network", what, Grade.BAD)
    finally:
        await transport.shutdown()


async def _discord(wanted: OnDiscord) -> AsyncIterator[Finding]:
    import aiohttp
    import discord

    from adapters.discord.run import point_at

    point_at(wanted.settings)
    client = discord.Client(intents=discord.Intents.none())
    try:
        await client.login(wanted.token)
        yield Finding("token", f"it is {client.user}'s")
    except discord.LoginFailure:
        what = "Discord rejects it; reset it in the developer portal, Bot, Reset Token"
        yield Finding("token", what, Grade.BAD)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as wrong:
        what = f"{wanted.settings.api_base} cannot be reached ({wrong}); is the network up?"
        yield Finding("network", what, Grade.BAD)
    finally:
        await client.close()


def _webhook(settings: TelegramSettings, url: str) -> Finding:
    if settings.mode == "polling" and url:
        what = f"one is set, {url}; `sled-coach run` removes it and polls instead"
        return Finding("webhook", what, Grade.NOTE)
    if settings.mode == "webhook" and url != settings.webhook_url:
        return Finding("webhook", "not set yet; `sled-coach run` sets it", Grade.NOTE)
    return Finding("webhook", url or "none, as polling wants it")


def _clock(theirs: str | None, ours: datetime) -> Finding:
    if theirs is None:
        return Finding("clock", "Telegram does not say what time it is; not compared")
    astray = abs(parsedate_to_datetime(theirs) - ours)
    if astray > MOST_ASTRAY:
        what = f"off by {astray.total_seconds():.0f} s; let the machine set its clock (NTP)"
        return Finding("clock", what, Grade.BAD)
    return Finding("clock", "right")
