"""Who and what there is on the Discord of the tests: people, channels, messages."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.contract import Incoming
from tests.discord_adapter.things import Posted

EPOCH_MS = 1_420_070_400_000  # discord.com/developers/docs/reference#snowflakes
BOT = 1077
GUILD, CHANNEL = 5001, 5002
PATIENCE_S = 120.0  # the machine may be busy
EPHEMERAL, LOADING = 1 << 6, 1 << 7  # message flags

LATER = timedelta(minutes=16)
"""Past the time an interaction can be answered."""


class World:
    """People and messages; every message the bot created or changed is in `posted`."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self.now = now or (lambda: datetime.now(UTC))  # noqa: TID251 - Discord's own clock
        self.glimpses: list[str] = []  # what is to be shown to whoever pressed, as it is written
        self.coach_idle: Callable[[], Awaitable[None]] | None = None  # where it is known
        self.told: list[Incoming] = []  # what the coach has answered
        self.posted: list[Posted] = []
        self.messages: dict[int, dict[int, dict[str, Any]]] = {}
        self._dms: dict[int, int] = {}
        self._people: dict[int, dict[str, Any]] = {}
        self._count = count(1)
        self._news = asyncio.Condition()

    async def until(self, reached: Callable[[], Any], patience: float = PATIENCE_S) -> Any:
        """Return what `reached` does, once it is true."""
        async with self._news:
            async with asyncio.timeout(patience):
                await self._news.wait_for(reached)
        return reached()

    async def tally(self, incoming: Incoming) -> None:
        """Note that the coach has answered."""
        async with self._news:
            self.told.append(incoming)
            self._news.notify_all()

    def snowflake(self, at: datetime | None = None) -> int:
        """Return a new number, which says when it was given."""
        ms = int((at or self.now()).timestamp() * 1000)
        return ((ms - EPOCH_MS) << 22) + next(self._count)

    def meet(self, person: int, name: str) -> int:
        """Know a person; returns the channel of their conversation with the bot."""
        self._people[person] = {
            "id": str(person),
            "username": name.lower(),
            "global_name": name,
            "discriminator": "0",
            "avatar": None,
        }
        return self._dms.setdefault(person, 9_000_000 + person)

    def user(self, person: int) -> dict[str, Any]:
        return self._people[person]

    def to(self, channel: int) -> list[Posted]:
        """Return what the bot posted in a channel, in order."""
        return [one for one in self.posted if one.channel == channel]

    def written(self, channel: int, author: dict[str, Any], content: str, **more: Any) -> Any:
        """Return a new message, kept in its channel."""
        number = more.pop("number", None) or self.snowflake()
        message = {
            "id": str(number),
            "channel_id": str(channel),
            "author": author,
            "content": content,
            "timestamp": self.now().isoformat(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "components": [],
            "pinned": False,
            "type": 0,
            "flags": 0,
            **more,
        }
        self.messages.setdefault(channel, {})[number] = message
        return message

    def _me(self) -> dict[str, Any]:
        return {
            "id": str(BOT),
            "username": "sled",
            "discriminator": "0",
            "global_name": None,
            "avatar": None,
            "bot": True,
        }
