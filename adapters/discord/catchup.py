"""Nothing missed: what people wrote in private while the coach was away is heard afterwards.

Discord tells a new session nothing of the time before it, so the conversations the core knows
are read back, for as long as the coach was away and no longer than `MOST_AWAY`.  What was
heard before is told again; the core knows it by its name.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import discord

from adapters.discord.courier import NO_ANSWER
from adapters.discord.rest import Call, Rest, Unavailable
from bot.contract import Account, Edited, Incoming, Outgoing, Platform, Room, Said

log = logging.getLogger(__name__)

MOST_AWAY = timedelta(days=3)
MARGIN = timedelta(minutes=5)  # what was on its way when the coach went
MESSAGES = 100  # read of one conversation, discord.com/developers/docs/resources/message


Hear = Callable[[Incoming], Awaitable[Sequence[Outgoing]]]
Conversations = Callable[[Platform], Awaitable[Sequence[tuple[Room, Account]]]]


class CatchUp:
    """Reads conversations back whenever a session begins that knows nothing of the one before.

    `gone_at` is when the coach last heard anything, None where it never did.
    """

    def __init__(
        self,
        rest: Rest,
        conversations: Conversations,
        hear: Hear,
        now: Callable[[], datetime],
        gone_at: datetime | None,
    ) -> None:
        self._rest = rest
        self._conversations = conversations
        self._hear = hear
        self._now = now
        self._gone_at = gone_at
        self._since = now()
        self._unread: dict[int, str] = {}  # conversations still to be read, with their person
        self._reading: dict[int, asyncio.Lock] = {}
        self._knows_which = asyncio.Event()
        self._knows_which.set()

    def lost(self) -> None:
        """Note that from now on nothing is heard."""
        self._gone_at = self._gone_at or self._now()

    def resumed(self) -> None:
        """Note that nothing was missed after all: the session went on."""
        self._gone_at = None

    async def run(self) -> None:
        """Read every conversation that may hold something; a session has begun."""
        gone_at, self._gone_at = self._gone_at, None
        if gone_at is None:
            return
        since = max(gone_at - MARGIN, self._now() - MOST_AWAY)
        self._since = min(self._since, since) if self._unread else since
        self._knows_which.clear()
        try:
            known = await self._conversations(Platform.DISCORD)
        finally:
            self._knows_which.set()
        self._unread = {int(room.id): person.id for room, person in known if room.id.isdecimal()}
        while self._unread:
            await self.first(next(iter(self._unread)))

    async def first(self, channel: int) -> None:
        """Read this conversation before anything else is heard from it."""
        await self._knows_which.wait()
        lock = self._reading.setdefault(channel, asyncio.Lock())
        try:
            async with lock:
                person = self._unread.get(channel)
                if person is not None:
                    try:
                        await self._read(channel, person)
                    finally:
                        self._unread.pop(channel, None)
        finally:
            if not lock.locked():
                self._reading.pop(channel, None)

    async def _read(self, channel: int, person: str) -> None:
        for message in reversed(await self._messages(channel)):
            if message["author"]["id"] == person:
                await self._tell(channel, message)

    async def _tell(self, channel: int, message: dict[str, Any]) -> None:
        told = said_in(channel, message)
        if told is None:
            return
        if told.at >= self._since and await self._hear(told):
            return
        corrected = edited_in(channel, message)
        if corrected is not None and corrected.at >= self._since:
            await self._hear(corrected)

    async def _messages(self, channel: int) -> Sequence[dict[str, Any]]:
        """Return the last messages, newest first; none where Discord does not show them."""
        call = Call(
            "GET",
            "/channels/{channel_id}/messages",
            {"channel_id": channel},
            query={"limit": MESSAGES},
        )
        try:
            found: list[dict[str, Any]] = await self._rest.call(call)
        except (*NO_ANSWER, Unavailable) as error:
            log.warning("a conversation could not be read back (%s)", type(error).__name__)
            return ()
        return found


def said_in(channel: int, message: dict[str, Any]) -> Incoming | None:
    """Return what a message of the API's says; None where it has no words."""
    kept = message.get("type") in (0, 19)  # ordinary, and a reply
    if not message.get("content") or not kept:
        return None
    earlier = message.get("message_reference") or {}
    replied = earlier.get("message_id")
    replies_to = f"{earlier.get('channel_id', channel)}:{replied}" if replied else None
    name = f"{channel}:{message['id']}"
    act = Said(message["content"].strip(), name, replies_to)
    at = discord.utils.snowflake_time(int(message["id"]))
    return _told(str(message["id"]), channel, message, act, at)


def edited_in(channel: int, message: dict[str, Any]) -> Incoming | None:
    """Return how a message reads since it was edited, None where it never was."""
    at = discord.utils.parse_time(message.get("edited_timestamp"))
    if at is None:
        return None
    act = Edited(message["content"].strip(), f"{channel}:{message['id']}")
    name = f"{message['id']}.{int(at.timestamp() * 1000)}"
    return _told(name, channel, message, act, at)


def _told(
    name: str, channel: int, message: dict[str, Any], act: Said | Edited, at: datetime
) -> Incoming:
    author = message["author"]
    return Incoming(
        delivery=name,
        chat=Room(Platform.DISCORD, str(channel)),
        person=Account(Platform.DISCORD, author["id"]),
        at=at,
        act=act,
        called=author.get("global_name") or author.get("username"),
    )
