"""The bot from start to stop."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import discord
import yarl
from discord import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord import desk
from adapters.discord.bot import CoachClient, Shards, intents
from adapters.discord.catchup import MOST_AWAY, CatchUp
from adapters.discord.commands import Front
from adapters.discord.courier import DiscordCourier
from adapters.discord.desk import Desk, insisted
from adapters.discord.rest import Rest
from adapters.discord.settings import PLATFORM, DiscordSettings
from adapters.discord.supervise import keep_alive
from adapters.kit.limiter import Limiter
from adapters.kit.pace import Limits, Pace
from adapters.kit.rests import Rests, nobody_listens
from bot.contract import Account, Platform, Room, Thread

# discord.com/developers/docs/topics/rate-limits#global-rate-limit
LIMITS = Limits(a_second=50, kept_for_answers=5)
HEARING_S = 5.0  # between two looks whether the gateway stands
RESTS = Rests(longest=timedelta(minutes=2))


class Coach(desk.Coach, Protocol):
    """What the bot needs of the core."""

    async def messages(self, person: Account) -> Sequence[str]: ...
    async def conversations(self, platform: Platform) -> Sequence[tuple[Room, Account]]: ...
    async def squad_rooms(self, platform: Platform) -> Sequence[Room]: ...
    async def squad_threads(self, platform: Platform, since: datetime) -> Sequence[Thread]: ...


class DiscordBot:
    """One bot.  `begun` is when the process began, None where none ran shortly before.

    `limits` are Discord's own, unless somebody plays Discord.
    """

    def __init__(
        self,
        settings: DiscordSettings,
        token: str,
        now: Callable[[], datetime],
        *,
        begun: float | None = None,
        rests: Rests | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._settings = settings
        self._token = token
        self._now = now
        self._rests = rests or RESTS
        self._rest = Rest()
        pace = Pace(limits or LIMITS, begun)
        self.courier = DiscordCourier(self._rest, Limiter(pace, time.monotonic), now)
        self._client: CoachClient | None = None
        self._alone: discord.Client | None = None
        self._desk: Desk | None = None
        self._gateway: asyncio.Task[None] | None = None
        self._synced = False

    async def open(self) -> None:
        """Know where Discord is; nothing is sent before somebody is logged in."""
        point_at(self._settings)

    async def log_in(self) -> None:
        """Be somebody who may send, and nothing more.  Raises what the library does."""
        self._alone = discord.Client(intents=intents())
        await self._alone.login(self._token)
        self._rest.use(self._alone)

    def renew(self, secrets: Sequence[str]) -> None:
        """Log in with another token from now on."""
        self._token = secrets[0]

    async def run(
        self,
        coach: Coach,
        front: Front,
        stop: asyncio.Event,
        heard: Callable[[], None] = nobody_listens,
    ) -> None:
        """Answer until `stop` is set; `heard` is told now and then that the gateway stands.

        Raises `SettingsError` where Discord rejects the token, or what an operator chose.
        """
        at_desk = Desk(coach, self.courier, self._now, front, self._rests)

        async def talks() -> list[tuple[Room, Account | None]]:
            rooms = await insisted(partial(coach.squad_rooms, PLATFORM), self._rests)
            return [
                *await insisted(partial(coach.conversations, PLATFORM), self._rests),
                *((room, None) for room in rooms),
            ]

        async def threads() -> Sequence[Thread]:
            opened = partial(coach.squad_threads, PLATFORM, self._now() - MOST_AWAY)
            return await insisted(opened, self._rests)

        async def logged(person: Account) -> Sequence[str]:
            return await insisted(partial(coach.messages, person), self._rests)

        catch_up = CatchUp(self._rest, talks, threads, at_desk.hear, logged, self._now)
        at_desk.before = catch_up.first
        self._desk = at_desk

        async def live() -> None:
            client = CoachClient(
                at_desk,
                catch_up,
                front,
                commands=self.courier.commands,
                shards=shards_of(self._settings.shards),
                syncs=not self._synced and _is_first(self._settings.shards),
            )
            try:
                await self._live(client, stop)
            finally:
                catch_up.lost()

        listening = asyncio.create_task(self._listening(heard), name="listening")
        try:
            await keep_alive(live, stop, self._rests)
        finally:
            listening.cancel()

    async def _listening(self, heard: Callable[[], None]) -> None:
        """Tell that the gateway stands: the library cuts a line on which no beat is answered."""
        while True:
            await asyncio.sleep(HEARING_S)
            shards = () if self._client is None else self._client.shards.values()
            if shards and not any(one.is_closed() for one in shards):
                heard()

    async def wind_up(self) -> None:
        """Take on nothing more; what has arrived is committed, and answers may still go."""
        if self._client is not None and not self._client.is_closed():
            for shard in self._client.shards.values():
                await shard.disconnect()
        if self._desk is not None:
            await self._desk.settled()

    async def close(self) -> None:
        """Let go of every connection."""
        self.courier.close()
        self._rest.use(None)
        if self._client is not None and not self._client.is_closed():
            await self._client.close()
        if self._alone is not None:
            await self._alone.close()
        if self._gateway is not None:
            await asyncio.gather(self._gateway, return_exceptions=True)

    async def _live(self, client: CoachClient, stop: asyncio.Event) -> None:
        """Live from login to the end of the connection; once told to stop, stay logged in."""
        try:
            await client.login(self._token)
        except BaseException:
            await client.close()
            raise
        self._synced = True
        self._client = client
        self._rest.use(client)
        connected = asyncio.create_task(client.connect(), name="gateway")
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({connected, stopped}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
        if not connected.done():
            self._gateway = connected  # ends with the client
            return
        self._rest.use(None)
        await client.close()
        connected.result()


def shards_of(wish: str) -> Shards | None:
    """Return the shards of a text such as "0-3/8", None where Discord is to say.

    >>> shards_of("2-3/8"), shards_of("")
    (Shards(ours=[2, 3], all=8), None)
    """
    if not wish:
        return None
    ours, _, total = wish.partition("/")
    first, _, last = ours.partition("-")
    return Shards(list(range(int(first), int(last or first) + 1)), int(total))


def point_at(settings: DiscordSettings) -> None:
    """Use the addresses of the settings; the library keeps its own in three classes."""
    Route.BASE = settings.api_base
    Asset.BASE = settings.files
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway)


def _is_first(wish: str) -> bool:
    """Say whether this process runs the first shard, so that one of many puts up the menu."""
    shards = shards_of(wish)
    return shards is None or 0 in shards.ours
