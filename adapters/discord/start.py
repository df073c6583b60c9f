"""Starts a bot on Discord, and looks after one before it starts."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import discord

from adapters.discord.bot import intents
from adapters.discord.front import front
from adapters.discord.rights import invitation
from adapters.discord.run import DiscordBot, point_at
from adapters.discord.settings import PLATFORM
from adapters.discord.supervise import verdict
from adapters.kit.platform import Finding, Grade, Served, Wanted, unreachable
from bot.clock import Clock
from bot.contract import Outgoing
from bot.delivering import Delivery, Later, Refused

KEPT_SESSIONS = 100  # of those a day; a bot that has used them all up loses its token
GREETING_S = 20.0


def served(wanted: Wanted, clock: Clock, begun: float | None) -> Served:
    """Return the bot."""
    bot = DiscordBot(wanted.settings, wanted.secrets[0], clock.now, begun=begun)
    return Served(
        bot,
        lambda coach, stop: bot.run(coach, front(), stop, lambda: coach.pulse.heard(PLATFORM)),
    )


async def said(wanted: Wanted, clock: Clock, message: Outgoing) -> Delivery:
    """Send one message."""
    bot = DiscordBot(wanted.settings, wanted.secrets[0], clock.now)
    await bot.open()
    try:
        await bot.log_in()
        return await bot.courier.deliver(message)
    except discord.LoginFailure:
        return Refused("Discord rejects the token")
    except (discord.DiscordException, aiohttp.ClientError, OSError) as wrong:
        return Later(timedelta(minutes=1), failed=type(wrong).__name__)
    finally:
        await bot.close()


async def looked_at(wanted: Wanted, *, is_running: bool) -> AsyncIterator[Finding]:
    """Yield whose the token is, the link that invites it, and whether the gateway lets it in."""
    point_at(wanted.settings)
    client = discord.Client(intents=intents())
    try:
        await client.login(wanted.secrets[0])
        yield Finding("token", f"it is {client.user}'s", door=_door(client))
        yield Finding("invite", invitation(client.application_id))
        if not is_running and not wanted.settings.shards:
            yield await _gateway(client)
    except discord.LoginFailure:
        what = "Discord rejects it; reset it in the developer portal, Bot, Reset Token"
        yield Finding("token", what, Grade.BAD)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as wrong:
        yield unreachable(wanted.settings.api_base, wrong)
    finally:
        await client.close()


def _door(client: discord.Client) -> str:
    link = f"https://discord.com/oauth2/authorize?client_id={client.application_id}"
    return f"open {link}, add the coach to a server or to your apps, and write /start"


async def _gateway(client: discord.Client) -> Finding:
    """Begin one session, of the thousand that Discord grants a day, and end it.

    Raises what the library does where the line is cut.
    """
    shards, _, limit = await client.http.get_bot_gateway()
    if shards > 1 or limit["remaining"] < KEPT_SESSIONS:
        return Finding("gateway", "not tried, so that no session is spent", Grade.NOTE)
    connecting = asyncio.create_task(client.connect(reconnect=False), name="gateway")
    greeted = asyncio.create_task(client.wait_for("connect", timeout=GREETING_S))
    await asyncio.wait((connecting, greeted), return_when=asyncio.FIRST_COMPLETED)
    try:
        if not connecting.done():
            greeted.result()
            return Finding("gateway", "lets it in")
        connecting.result()
        return Finding("gateway", "closes at once; try again in a minute", Grade.BAD)
    except TimeoutError:
        return Finding("gateway", "says nothing; is Discord up?", Grade.BAD)
    except discord.ConnectionClosed as wrong:
        what = verdict(wrong) or f"closes with {wrong.code}; try again in a minute"
        return Finding("gateway", what, Grade.BAD)
    finally:
        greeted.cancel()
        await client.close()
        await asyncio.gather(connecting, greeted, return_exceptions=True)
