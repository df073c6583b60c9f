"""Starts a bot on Discord, and looks after one before it starts."""

from collections.abc import AsyncIterator

import aiohttp
import discord

from adapters.discord.front import front
from adapters.discord.run import DiscordBot, point_at
from adapters.kit.platform import Finding, Grade, Served, Wanted, unreachable
from bot.clock import Clock


def served(wanted: Wanted, clock: Clock, begun: float | None) -> Served:
    """Return the bot."""
    bot = DiscordBot(wanted.settings, wanted.secrets[0], clock.now, begun=begun)
    return Served(bot, lambda coach, stop: bot.run(coach, front(), stop))


async def looked_at(wanted: Wanted) -> AsyncIterator[Finding]:
    """Yield whose the token is."""
    point_at(wanted.settings)
    client = discord.Client(intents=discord.Intents.none())
    try:
        await client.login(wanted.secrets[0])
        yield Finding("token", f"it is {client.user}'s")
    except discord.LoginFailure:
        what = "Discord rejects it; reset it in the developer portal, Bot, Reset Token"
        yield Finding("token", what, Grade.BAD)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as wrong:
        yield unreachable(wanted.settings.api_base, wrong)
    finally:
        await client.close()
