"""What Discord's no means for a message.  Pure.

The codes: discord.com/developers/docs/topics/opcodes-and-status-codes#json.
"""

from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import discord

from adapters.kit.rests import TOKEN_REJECTED, asked_pause
from bot.delivering import Delivery, Gone, Later, Refused

OVER = {
    10003: "the channel is gone",
    10013: "the account is gone",
    50001: "the channel is closed to the coach",
    50007: "takes no messages from the coach",
    50013: "the coach may not write there",
    50083: "the thread is closed",
    50278: "shares no server with the coach",
    160005: "the thread is locked",
}
"""Nothing can be sent there any more, until somebody changes that."""

ASLEEP = 50083
"""A thread that nobody wrote in for a while; who may write there may wake it, unless locked."""

NOT_ALLOWED = (Gone(OVER[50001]), Gone(OVER[50013]))
"""Of these an admin changes something by a right that is given."""

OPEN_ALREADY = 160004
"""A message has one thread at most."""

LAPSED = frozenset({10008, 10015, 10062, 40060, 50027})
"""On the way of an interaction: it is over, or its placeholder is gone."""

NOT_SO_FAST = {
    20016: timedelta(seconds=10),  # slow mode
    20028: timedelta(seconds=10),  # writes to one channel
    20029: timedelta(seconds=10),  # writes to one server
    40003: timedelta(minutes=10),  # opening conversations
}
TOO_MANY, UNAUTHORISED = 429, 401
NOT_ITS_OWN = frozenset({403, 404})


@dataclass(frozen=True, slots=True)
class Lapsed:
    """The interaction cannot be answered any more; the person can still be written to."""


def delivery_of(error: Exception, rest: timedelta, *, by_interaction: bool) -> Delivery | Lapsed:
    """Return what an error means; `rest` is how long to wait where only the network failed."""
    match error:
        case discord.RateLimited():
            return Later(asked_pause(error.retry_after) or rest)
        case discord.HTTPException() if by_interaction and error.code in LAPSED:
            return Lapsed()
        case discord.HTTPException() if error.code in NOT_SO_FAST:
            return Later(NOT_SO_FAST[error.code])
        case discord.HTTPException() if error.code in OVER:
            return Gone(OVER[error.code])
        case discord.HTTPException() if error.status == UNAUTHORISED:
            return Later(TOKEN_REJECTED, failed="401")
        case discord.HTTPException() if error.status == TOO_MANY:
            asked = asked_pause(error.response.headers.get("Retry-After"))
            return Later(rest, failed="429") if asked is None else Later(asked)
        case discord.HTTPException() if error.status in NOT_ITS_OWN and not error.code:
            # no word of Discord's on the message: somebody on the way, or a route it lost
            return Later(rest, failed=_in_short(error))
        case discord.HTTPException() if error.status < 500:
            return Refused(f"{error.status}, code {error.code}")
        case _:
            return Later(rest, failed=_in_short(error))  # the network, or Discord, is unwell


def is_open_already(error: Exception) -> bool:
    """Say whether the thread that was to be opened is there."""
    return isinstance(error, discord.HTTPException) and error.code == OPEN_ALREADY


def may_have_been_done(error: Exception) -> bool:
    """Say whether Discord may have done what it was asked for without saying so."""
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return False
        case discord.RateLimited():
            return False
        case discord.HTTPException():
            return error.status >= 500
        case _:
            return True


def _in_short(error: Exception) -> str:
    if isinstance(error, discord.HTTPException):
        return f"status {error.status}"
    return type(error).__name__
