"""Nothing missed: what people wrote to the coach while it was away is heard afterwards.

Discord tells a new session nothing of the time before it, so the conversations and the squads'
channels that the core knows are read back, however much was said: for as long as the line was
cut, or, when a process begins, for `MOST_AWAY`, since the one before it may have died in the
middle of this.  What was heard before is told again; the core knows it by its name.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import discord

from adapters.discord.history import pages_since
from adapters.discord.inbound import erased, spoken
from adapters.discord.plain import plain
from adapters.discord.rest import Rest
from adapters.discord.settings import PLATFORM
from adapters.discord.things import brought, held_in
from adapters.kit.parts import message_of, reference
from bot.contract import Account, Act, Edited, Incoming, Outgoing, Room, Said, Thread
from bot.errors import trail

log = logging.getLogger(__name__)

PRIVATE_SHARD = 0  # where Discord tells what is said in private
MOST_AWAY = timedelta(days=3)
MARGIN = timedelta(minutes=5)  # what was on its way when the coach went
ORDINARY, REPLY = 0, 19  # kinds of message

Hear = Callable[[Incoming], Awaitable[Sequence[Outgoing]]]
Logged = Callable[[Account], Awaitable[Sequence[str]]]
"""The messages that somebody told their latest sessions in."""

Talks = Callable[[], Awaitable[Sequence[tuple[Room, Account | None]]]]
"""Where people talk to the coach: in private each with the person, among others with none."""

Threads = Callable[[], Awaitable[Sequence[Thread]]]
"""Where squads talk of their latest sessions: each began under the message of its own number."""


class CatchUp:
    """Reads back whenever a session begins that knows nothing of the one before.

    Each shard has sessions of its own; what is private comes to the first.
    """

    def __init__(
        self,
        rest: Rest,
        talks: Talks,
        threads: Threads,
        hear: Hear,
        logged: Logged,
        now: Callable[[], datetime],
    ) -> None:
        self._rest = rest
        self._talks = talks
        self._threads = threads
        self._within: dict[int, Thread] = {}
        self._hear = hear
        self._logged = logged
        self._now = now
        self._gone_at: dict[int, datetime | None] = {}  # by shard; None while it listens
        self._since = now()
        self._me = 0
        self._unread: dict[int, str | None] = {}  # still to be read, in private with the person
        self._reading: dict[int, asyncio.Lock] = {}
        self._knows_which = asyncio.Event()
        self._knows_which.set()

    def lost(self, shard: int | None = None) -> None:
        """Note that from now on nothing is heard; None: by no shard."""
        for one in list(self._gone_at) if shard is None else [shard]:
            if one in self._gone_at:
                self._gone_at[one] = self._gone_at[one] or self._now()

    def resumed(self, shard: int) -> None:
        """Note that nothing was missed after all: the session went on."""
        self._gone_at[shard] = None

    async def run(self, me: int, shard: int = PRIVATE_SHARD) -> None:
        """Read all that may hold something; a session has begun.  `me`: the coach's number."""
        self._me = me
        longest = self._now() - MOST_AWAY
        gone_at = self._gone_at.get(shard, longest)
        if gone_at is None:
            return
        since = max(gone_at - MARGIN, longest)
        self._since = min(self._since, since) if self._unread else since
        self._knows_which.clear()
        try:
            known = await self._talks()
            opened = [(message_of(one.of), one) for one in await self._threads()]
            self._within = {named[1]: one for named, one in opened if named is not None}
            self._gone_at[shard] = None
        finally:
            self._knows_which.set()
        self._unread |= {
            int(room.topic or room.id): None if person is None else person.id
            for room, person in known
            if (person is None or shard == PRIVATE_SHARD) and (room.topic or room.id).isdecimal()
        }
        self._unread |= dict.fromkeys(self._within)
        while self._unread:
            await self.first(next(iter(self._unread)))

    async def first(self, channel: int) -> None:
        """Read this conversation before anything else is heard from it."""
        await self._knows_which.wait()
        lock = self._reading.setdefault(channel, asyncio.Lock())
        try:
            async with lock:
                if channel in self._unread:
                    try:
                        await self._read(channel, self._unread[channel])
                    finally:
                        self._unread.pop(channel, None)
        finally:
            if not lock.locked():
                self._reading.pop(channel, None)

    async def _read(self, channel: int, person: str | None) -> None:
        who = None if person is None else Account(PLATFORM, person)
        missing = set[int]() if who is None else await self._told_of_late(channel, who)
        known_from: int | None = None
        async for page in pages_since(self._rest, channel, self._since):
            for message in page.messages:
                missing.discard(int(message["id"]))
                try:
                    if self._is_for_the_coach(message, person):
                        await self._tell(channel, message, private=person is not None)
                except Exception as wrong:  # noqa: BLE001 - a shape unknown today stops no other message
                    log.error("a message read back makes no sense: %s", trail(wrong))
            known_from = max(known_from or 0, page.known_from)
        if who is None or known_from is None:
            return
        for number in sorted(one for one in missing if one >= known_from):
            await self._hear(erased(channel, number, who, self._now()))

    async def _told_of_late(self, channel: int, person: Account) -> set[int]:
        """Return the messages there that somebody told their latest sessions in."""
        since = self._now() - MOST_AWAY
        named = [message_of(name) for name in await self._logged(person)]
        return {
            one[1]
            for one in named
            if one is not None
            and one[0] == channel
            and discord.utils.snowflake_time(one[1]) >= since
        }

    def _is_for_the_coach(self, message: dict[str, Any], person: str | None) -> bool:
        if person is not None:
            return bool(message["author"]["id"] == person)
        called = any(one["id"] == str(self._me) for one in message.get("mentions", ()))
        return called and not message["author"].get("bot", False)

    async def _tell(self, channel: int, message: dict[str, Any], *, private: bool) -> None:
        """Tell the correction first: of words that were never heard it corrects nothing."""
        for told in (
            edited_in(channel, message, self._me, private=private),
            said_in(channel, message, self._me, private=private),
        ):
            if told is not None and told.at >= self._since:
                await self._hear(replace(told, thread=self._within.get(channel)))


def said_in(channel: int, message: dict[str, Any], me: int, *, private: bool) -> Incoming | None:
    """Return what a message of the API's says or brings; None where it is of another kind."""
    if message.get("type") not in (ORDINARY, REPLY):
        return None
    words, name = _words(message, me), reference(channel, message["id"])
    earlier = message.get("message_reference") or {}
    replied = None if message.get("message_snapshots") else earlier.get("message_id")
    replies_to = reference(earlier.get("channel_id", channel), replied) if replied else None
    act = brought(held_in(message), words, name, replies_to) or spoken(
        Said(words, name, replies_to), private=private
    )
    at = discord.utils.snowflake_time(int(message["id"]))
    return _told(str(message["id"]), channel, message, (act, at), private=private)


def edited_in(channel: int, message: dict[str, Any], me: int, *, private: bool) -> Incoming | None:
    """Return how a message reads since it was edited, None where it never was."""
    at = discord.utils.parse_time(message.get("edited_timestamp"))
    text = _words(message, me)
    if at is None or not text:
        return None
    act = Edited(text, reference(channel, message["id"]))
    name = f"{message['id']}.{int(at.timestamp() * 1000)}"
    return _told(name, channel, message, (act, at), private=private)


def _words(message: dict[str, Any], me: int) -> str:
    names = {int(one["id"]): _name_of(one) for one in message.get("mentions", ())}
    return plain(message.get("content", ""), names, me)


def _name_of(user: dict[str, Any]) -> str:
    nick = (user.get("member") or {}).get("nick")
    return str(nick or user.get("global_name") or user.get("username") or "")


def _told(
    name: str,
    channel: int,
    message: dict[str, Any],
    done: tuple[Act, datetime],
    *,
    private: bool,
) -> Incoming:
    author, (act, at) = message["author"], done
    return Incoming(
        delivery=name,
        chat=Room(PLATFORM, str(channel)),
        person=Account(PLATFORM, author["id"]),
        at=at,
        act=act,
        private=private,
        spoken_to=not private,
        called=_name_of(author) or None,
    )
