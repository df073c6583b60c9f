"""What stands in a channel, read back a page at a time and no more than two at once.

The library's own paging goes the same way, but ends at the first message whose shape it does not
know; here a message stands for itself, as it came.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import discord

from adapters.discord.calling import MESSAGES as MESSAGES_THERE
from adapters.discord.calling import NO_ANSWER
from adapters.discord.rest import Call, Rest, Unavailable

log = logging.getLogger(__name__)

A_PAGE = 100  # messages, discord.com/developers/docs/resources/message#get-channel-messages
RESTS_S = (1.0, 4.0, 15.0)  # before a channel that did not open is tried again

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Messages, oldest first.

    `known_from` is the number from which on all that stands there is on this page or those after
    it; what is older is left unread.
    """

    messages: Sequence[Message]
    known_from: int


async def pages_since(rest: Rest, channel: int, since: datetime) -> AsyncIterator[Page]:
    """Yield all that was written since then and the last page however old, oldest first.

    The last page comes whole, since what was written long ago may have been edited lately.
    Nothing where Discord does not show it.
    """
    latest = await _page(rest, channel, {})
    if latest is None:
        return
    first, then = _number(latest[0]) if latest else 0, discord.utils.time_snowflake(since)
    is_whole = len(latest) < A_PAGE
    if is_whole or first <= then:
        yield Page(latest, 0 if is_whole else first)
        return
    after: int | None = then
    while after is not None:
        page = await _page(rest, channel, {"after": after})
        if page is None:
            break
        older = [one for one in page if _number(one) < first]
        if older:
            yield Page(older, then)
        goes_on = len(older) == A_PAGE
        after = _number(older[-1]) if goes_on else None
    yield Page(latest, then if after is None else first)


async def _page(rest: Rest, channel: int, where: dict[str, int | str]) -> list[Message] | None:
    """Return a page, oldest first; None where Discord does not show it."""
    query = {"limit": A_PAGE, **where}
    call = Call("GET", MESSAGES_THERE, {"channel_id": channel}, query=query)
    for rest_s in (*RESTS_S, None):
        try:
            found: list[Message] = await rest.call(call)
        except (*NO_ANSWER, Unavailable) as error:
            refused = isinstance(error, discord.HTTPException) and error.status < 500
            if refused or rest_s is None:
                log.warning("nothing could be read back there (%s)", type(error).__name__)
                return None
            await asyncio.sleep(rest_s)
        else:
            return sorted(found, key=_number)
    return None


def _number(message: Message) -> int:
    return int(message["id"])
