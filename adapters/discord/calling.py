"""One call to Discord as the coach means it: in its turn, and with what a no means for it.

The library's exceptions end here.
"""

import logging
from typing import Any, assert_never

import aiohttp
import discord

from adapters.discord.errors import (
    ASLEEP,
    TOO_MANY,
    Lapsed,
    delivery_of,
    is_open_already,
    may_have_been_done,
)
from adapters.discord.rest import Call, Rest, Unavailable
from adapters.kit.limiter import Limiter
from adapters.kit.parts import reference
from adapters.kit.rests import Failures
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown

log = logging.getLogger(__name__)

CHANNEL = "/channels/{channel_id}"
MESSAGES = CHANNEL + "/messages"
STANDING = MESSAGES + "/{message_id}"
THREADS = STANDING + "/threads"
REACTION = STANDING + "/reactions/{emoji}/@me"

NO_ANSWER = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
"""What a call raises where Discord said no, or nothing."""


class Calling:
    """Makes calls, and leaves Discord alone for a while where it is unwell."""

    def __init__(self, rest: Rest, limiter: Limiter) -> None:
        self._rest = rest
        self._limiter = limiter
        self._failures = Failures(log, "Discord takes no messages now (%s)")

    def close(self) -> None:
        """Make no call any more that has to wait for its turn."""
        self._limiter.close()

    async def in_turn(self, call: Call, channel: int) -> Delivery:
        """Make a call that a channel's turn has to come for; return what it came to."""
        async with self._limiter.turn(channel) as granted:
            if not granted:
                return Later(self._limiter.rest(channel))
            outcome = await self.made(call)
        return Refused("lapsed") if isinstance(outcome, Lapsed) else outcome

    async def made(self, call: Call) -> Delivery | Lapsed:
        """Make a call; return what it came to."""
        found = await self.answer_to(call)
        if found == {} or (isinstance(found, dict) and call.path == THREADS):
            # a reaction, or a thread: named after the message it is for
            return Sent(reference(call.places["channel_id"], call.places["message_id"]))
        return sent(found) if isinstance(found, dict) else found

    async def answer_to(self, call: Call) -> dict[str, Any] | Delivery | Lapsed:
        """Return what Discord answers, or what its no means."""
        try:
            found: dict[str, Any] = await self._called(call) or {}
        except Unavailable as error:
            return Later(error.rest, failed="not connected")
        except NO_ANSWER as error:
            if call.path != THREADS or not is_open_already(error):
                return self._outcome(call, error)
            found = {}
        self._failures.clear()
        return found

    async def _called(self, call: Call) -> Any:
        """Return what Discord answers; a thread that fell asleep is woken first."""
        try:
            return await self._rest.call(call)
        except discord.HTTPException as error:
            if error.code != ASLEEP or "channel_id" not in call.places:
                raise
        thread = {"channel_id": call.places["channel_id"]}
        await self._rest.call(Call("PATCH", CHANNEL, thread, {"archived": False}))
        return await self._rest.call(call)

    def _outcome(self, call: Call, error: Exception) -> Delivery | Lapsed:
        outcome = delivery_of(error, self._failures.rest, by_interaction=call.by_interaction)
        if call.adds and isinstance(outcome, Later) and may_have_been_done(error):
            outcome = Unknown(type(error).__name__, outcome.after)
        match outcome:
            case Refused() if call.path == REACTION:
                pass  # said in words instead
            case Refused() if call.path == THREADS:
                pass  # the card stands without one
            case Refused() if call.path == STANDING:
                pass  # said anew, or it stands as it was; the core says which
            case Refused(why):
                log.error("Discord refused a message: %s", why)
            case Later(after) | Unknown(_, after):
                self._failures.add(type(error).__name__)
                if isinstance(error, discord.HTTPException) and error.status == TOO_MANY:
                    # who guards Discord said it, and means all that comes from this address
                    self._limiter.hold(1, after)
            case Gone() | Moved() | Sent() | Lapsed():
                pass
            case _:
                assert_never(outcome)
        return outcome


def sent(found: dict[str, Any]) -> Sent:
    """Return that the message stands which Discord answers with."""
    return Sent(reference(found["channel_id"], found["id"]))
