"""Starts a bot on Telegram, and looks after one before it starts."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from adapters.kit.platform import Finding, Grade, Served, Wanted, unreachable
from adapters.telegram.front import fronts
from adapters.telegram.request import Transport
from adapters.telegram.run import TelegramBot
from adapters.telegram.settings import PLATFORM, TelegramSettings
from bot.clock import Clock, SystemClock
from bot.contract import Outgoing
from bot.delivering import Delivery
from bot.errors import SettingsError
from bot.squads.asking import needs_rights

MOST_ASTRAY = timedelta(seconds=30)
"""How far a clock may be off before reminders come noticeably early or late."""


def served(wanted: Wanted, clock: Clock, begun: float | None) -> Served:
    """Return the bot."""
    token, *secrets = wanted.secrets
    bot = TelegramBot(
        wanted.settings, token, clock.now, secret=next(iter(secrets), ""), begun=begun
    )
    return Served(
        bot,
        lambda coach, stop: bot.run(
            coach.answer,
            fronts(),
            needs_rights,
            stop,
            coach.ailment,
            lambda: coach.pulse.heard(PLATFORM),
        ),
    )


async def said(wanted: Wanted, clock: Clock, message: Outgoing) -> Delivery:
    """Send one message."""
    bot = TelegramBot(wanted.settings, wanted.secrets[0], clock.now)
    await bot.open()
    try:
        return await bot.courier.deliver(message)
    finally:
        await bot.courier.close()
        await bot.close()


async def looked_at(wanted: Wanted, *, is_running: bool) -> AsyncIterator[Finding]:
    """Yield whose the token is, what stands at the webhook, and whether the clock is right."""
    settings: TelegramSettings = wanted.settings
    transport = Transport()
    bot = Bot(wanted.secrets[0], base_url=settings.api_base, request=transport)
    await transport.initialize()
    try:
        me = await bot.get_me()
        door = f"open {me.link} on your phone and tap Start"
        yield Finding("token", f"it is @{me.username}'s", door=door)
        yield _webhook(settings, (await bot.get_webhook_info()).url)
        if settings.mode == "webhook":
            yield await _port(settings.listen, transport, is_running=is_running)
        yield _clock(await transport.time_of(settings.api_base), SystemClock().now())
    except InvalidToken:
        yield Finding("token", "Telegram rejects it; copy it again from @BotFather", Grade.BAD)
    except TelegramError as wrong:
        yield unreachable(settings.api_base, wrong)
    finally:
        await transport.shutdown()


def _webhook(settings: TelegramSettings, url: str) -> Finding:
    if settings.mode == "polling" and url:
        what = f"one is set, {url}; `sled-coach run` removes it and polls instead"
        return Finding("webhook", what, Grade.NOTE)
    if settings.mode == "webhook" and url != settings.webhook_url:
        return Finding("webhook", "not set yet; `sled-coach run` sets it", Grade.NOTE)
    return Finding("webhook", url or "none, as polling wants it")


async def _port(listen: str, transport: Transport, *, is_running: bool) -> Finding:
    # imported when needed: polling does without a web server
    from adapters.kit.web import bound
    from adapters.telegram.webhook import HEALTH

    try:
        bound(listen, "telegram.listen").close()
    except SettingsError as wrong:
        if is_running or await transport.answers(f"http://{listen}{HEALTH}"):
            return Finding("port", f"{listen}, where a coach is serving")
        return Finding("port", str(wrong), Grade.BAD)
    return Finding("port", f"{listen} is free")


def _clock(theirs: str | None, ours: datetime) -> Finding:
    if theirs is None:
        return Finding("clock", "Telegram does not say what time it is; not compared")
    astray = abs(parsedate_to_datetime(theirs) - ours)
    if astray > MOST_ASTRAY:
        what = f"off by {astray.total_seconds():.0f} s; let the machine set its clock (NTP)"
        return Finding("clock", what, Grade.BAD)
    return Finding("clock", "right")
