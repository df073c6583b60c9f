"""The connection to Discord: one life of it, from login to whatever ends it."""

import asyncio
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands

from adapters.discord import access, inbound
from adapters.discord.buttons import pressed
from adapters.discord.calling import NO_ANSWER
from adapters.discord.catchup import CatchUp
from adapters.discord.commands import Front, Tongues, put_up
from adapters.discord.desk import Desk
from adapters.discord.forms import filled
from bot.contract import Incoming
from bot.errors import StoreAway, trail

log = logging.getLogger(__name__)

LONGEST_PAUSE_S = 30.0  # a longer wait for a limit is the outbox's business


def intents() -> discord.Intents:
    """Return what the coach listens to: nothing that Discord has to approve."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    return wanted


@dataclass(frozen=True, slots=True)
class Shards:
    """Which shards this process runs, of how many in all."""

    ours: list[int]
    all: int


class Tree(app_commands.CommandTree["CoachClient"]):
    """The commands; what goes wrong in one is logged without what was said."""

    async def on_error(
        self,
        interaction: discord.Interaction["CoachClient"],
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        wrong = error.__cause__ or error
        if not isinstance(wrong, StoreAway):  # of which the database says so itself
            log.error("a command could not be handled: %s", trail(wrong))


class CoachClient(discord.AutoShardedClient):
    """The bot's side of one connection.  `syncs`: it puts the menu up.

    `commands` is told how Discord numbers them, so that texts lead to them.
    """

    def __init__(
        self,
        desk: Desk,
        catch_up: CatchUp,
        front: Front,
        *,
        commands: dict[str, int] | None = None,
        shards: Shards | None = None,
        syncs: bool = True,
    ) -> None:
        ours: dict[str, Any] = {}
        if shards is not None:
            ours = {"shard_ids": shards.ours, "shard_count": shards.all}
        super().__init__(
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,  # what people write is not kept, not even in memory
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_ratelimit_timeout=LONGEST_PAUSE_S,
            **ours,
        )
        self.desk = desk
        self.tree = Tree(self)
        self._catch_up = catch_up
        self._syncs = syncs
        self._commands = {} if commands is None else commands
        self._menu: asyncio.Task[None] | None = None
        put_up(self.tree, front)

    async def setup_hook(self) -> None:
        """Put the menu up."""
        await self.tree.set_translator(Tongues())
        if self._syncs or not self._commands:
            # beside all else: people are answered while Discord takes its time over the menu
            self._menu = asyncio.create_task(self._put_up_menu(), name="menu")

    async def close(self) -> None:
        if self._menu is not None:
            self._menu.cancel()
        await super().close()

    # --- what happens ----------------------------------------------------------------------

    async def on_shard_connect(self, shard: int) -> None:
        """A session begins.  Whatever was said to the coach since the last one is heard now."""
        log.warning("%s is at work on Discord, shard %s", self.user, shard)
        await self._catch_up.run(self._number, shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """The line is cut; the session may yet be resumed, and then tells what was missed."""
        log.info("the line to Discord is cut, shard %s", shard)
        self._catch_up.lost(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        self._catch_up.resumed(shard)

    async def on_message(self, message: discord.Message) -> None:
        await self._hear(inbound.said(message, self._number))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        message = payload.message
        await self._hear(inbound.edited(message, self._number))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        if payload.guild_id is not None:
            return
        person = await self._person_in(payload.channel_id)
        if person is not None:
            whose, now = inbound.account(person), self.desk.now()
            await self._hear(inbound.erased(payload.channel_id, payload.message_id, whose, now))

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server shows itself, as each does when a session begins: rights may be others now."""
        await self.desk.admitted(access.in_guild(guild))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self.desk.admitted(access.in_guild(guild))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self.desk.admitted(access.nowhere(guild))

    async def on_guild_channel_update(
        self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        await self.desk.admitted(access.in_channel(after))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self.desk.admitted(dict.fromkeys(access.in_channel(channel), False))

    async def on_thread_update(self, before: discord.Thread, after: discord.Thread) -> None:
        await self.desk.admitted({access.room_of(after.id): access.may_write(after)})

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        await self.desk.admitted({access.room_of(payload.thread_id): False})

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        if before.permissions != after.permissions:
            await self.desk.admitted(access.in_guild(after.guild))

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        await self.desk.admitted(access.in_guild(role.guild))

    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """Somebody's roles are others now; of others than the coach Discord does not tell."""
        if after.id == self._number:
            await self.desk.admitted(access.in_guild(after.guild))

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Take forms and buttons; commands have found their way by themselves."""
        act = filled(interaction) or pressed(interaction)
        if act is not None:
            await self.desk.attend(interaction, act)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Log what went wrong without what was said: the arguments hold people's words."""
        wrong = sys.exception()
        if wrong is not None and not isinstance(wrong, StoreAway):
            log.error("%s could not be handled: %s", event_method, trail(wrong))

    # --- on the way ------------------------------------------------------------------------

    async def _hear(self, incoming: Incoming | None) -> None:
        if incoming is not None:
            await self.desk.take(incoming)

    async def _put_up_menu(self) -> None:
        try:
            if not self._commands:  # those of the last start, until the menu is up
                self._learn(await self.tree.fetch_commands())
            if self._syncs:
                self._learn(await self.tree.sync())
        except NO_ANSWER as error:
            log.warning("the menu could not be put up (%s); the next start tries", error)

    def _learn(self, found: Sequence[app_commands.AppCommand]) -> None:
        typed = (one for one in found if one.type is discord.AppCommandType.chat_input)
        self._commands.update({one.name: one.id for one in typed})

    async def _person_in(self, channel: int) -> discord.User | None:
        """Return whom the coach talks to there; an event of deletion does not say."""
        known = self.get_channel(channel)
        try:
            found = await self.fetch_channel(channel) if known is None else known
        except discord.DiscordException:
            return None
        return found.recipient if isinstance(found, discord.DMChannel) else None

    @property
    def _number(self) -> int:
        return 0 if self.user is None else self.user.id
