"""Keeps the bot alive: the library gives up where a person would just try again.

It ends where the first connection to the gateway fails, where an event makes no sense, and
where the gateway closes with a code it does not know how to go on from.  Whatever ends it, a
new life begins after a rest; only what an operator has to change stops for good.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

import aiohttp
import discord

from adapters.kit.rests import Rests, pause
from bot.errors import SettingsError, trail

log = logging.getLogger(__name__)

LASTED_S = 60.0
"""A life this long was a good one: the next failure is the first again."""

_TOKEN = "Discord rejects the token; reset it in the developer portal, Bot, Reset Token"
_INTENTS = (
    "Discord closes the connection over an intent (4014), though none is asked for that needs "
    "its consent; take the coach's own token, or switch the intents on: developer portal, Bot"
)
STOPS = {
    4004: _TOKEN,
    4010: "discord.shards names a shard that is not there (4010)",
    4011: "Discord wants more shards (4011); leave discord.shards out, or raise its total",
    4012: "this release speaks a gateway version that Discord no longer takes (4012); update",
    4013: _INTENTS,
    4014: _INTENTS,
}
"""Codes of discord.com/developers/docs/topics/opcodes-and-status-codes that trying again
does not change."""


async def keep_alive(
    live: Callable[[], Awaitable[None]],
    stop: asyncio.Event,
    rests: Rests,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Live one life after the other until `stop` is set.

    Raises `SettingsError` where only an operator can help.
    """
    failures = 0
    while not stop.is_set():
        begun = clock()
        why = "the connection ended"
        try:
            await live()
        except Exception as wrong:  # noqa: BLE001 - only a verdict or the stop ends the bot
            settle = verdict(wrong)
            if settle is not None:
                raise SettingsError(settle) from None
            why = _told(wrong)
        if stop.is_set():
            return
        failures = 1 if clock() - begun > LASTED_S else failures + 1
        rest = rests.after(failures)
        log.warning("Discord: %s; again in %.0f s", why, rest.total_seconds())
        await pause(stop, rest)


def verdict(wrong: Exception) -> str | None:
    """Return what an operator has to do about it, None where trying again may help."""
    match wrong:
        case discord.LoginFailure():
            return _TOKEN
        case discord.PrivilegedIntentsRequired():
            return _INTENTS
        case discord.ConnectionClosed():
            return STOPS.get(wrong.code)
        case _:
            return None


def _told(wrong: Exception) -> str:
    """Return what went wrong in a word; the message of an error may hold what people wrote."""
    if isinstance(wrong, discord.ConnectionClosed):
        return f"the gateway closed with {wrong.code}"
    if isinstance(wrong, discord.HTTPException):
        return f"Discord answered {wrong.status}"
    if isinstance(wrong, OSError | aiohttp.ClientError | TimeoutError | discord.GatewayNotFound):
        return f"no connection ({type(wrong).__name__})"
    return trail(wrong)
