"""The server of the tests: its channels, and what the bot may do in each."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from discord import Permissions

from adapters.discord.rights import PERMISSIONS
from tests.discord_adapter.bodies import check_thread
from tests.discord_adapter.gateway import Gateway
from tests.discord_adapter.things import Refusal
from tests.discord_adapter.world import BOT, CHANNEL, GUILD

EVERYTHING = PERMISSIONS.value
NO_SENDING = EVERYTHING & ~Permissions(send_messages=True).value
NO_VIEW = EVERYTHING & ~Permissions(view_channel=True).value


class Servers(Gateway):
    """One server; a bot that was invited as the guide says may do in it all it asked for."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(now)
        self.granted: dict[int, int] = {}  # by channel, where it is not all
        self.deleted: set[int] = set()  # channels
        self.server_channels = [CHANNEL]
        self.threads: dict[int, dict[str, Any]] = {}
        self.kinds: dict[int, int] = {}  # of channels that are not for text

    def granted_in(self, channel: int) -> int:
        """Return what the bot is allowed there, as bits; in a thread as where it stands."""
        parent = self.threads.get(channel, {}).get("parent_id", channel)
        return self.granted.get(int(parent), EVERYTHING)

    def check_opened(self, channel: int, number: int, body: dict[str, Any]) -> None:
        """Refuse what Discord refuses of a thread under a message.

        docs.discord.com/developers/resources/channel#start-thread-from-message
        """
        self.check_allowed(channel, sends=False)
        if self.kinds.get(channel, 1 if channel in self._dms.values() else 0) not in (0, 5):
            raise Refusal(400, 50024, "Cannot execute action on this channel type")
        if not Permissions(self.granted_in(channel)).create_public_threads:
            raise Refusal(403, 50013, "Missing Permissions")
        if number in self.threads:
            raise Refusal(400, 160004, "A thread has already been created for this message")
        check_thread(body)

    def thread_under(self, channel: int, number: int, name: str) -> dict[str, Any]:
        """Return the new thread of a message, which has the message's number."""
        at = self.now().isoformat()
        self.threads[number] = {
            "id": str(number),
            "parent_id": str(channel),
            "owner_id": str(BOT),
            "guild_id": str(GUILD),
            "type": 11,
            "name": name,
            "message_count": 0,
            "member_count": 1,
            "rate_limit_per_user": 0,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 4320,
                "archive_timestamp": at,
                "locked": False,
                "create_timestamp": at,
            },
        }
        return self.threads[number]

    async def shows_server(self) -> None:
        """Tell the bot of the server, as when it is invited, and for each new session."""
        channels = [self._server_channel(one) for one in self.server_channels]
        guild = {
            **_server(),
            "threads": list(self.threads.values()),
            "channels": channels,
            "members": [{"user": self._me(), **_membership()}],
            "joined_at": self.now().isoformat(),
            "unavailable": False,
        }
        await self.tell("GUILD_CREATE", guild)

    async def grants(self, channel: int, bits: int) -> None:
        """Let the bot do just this in a channel."""
        self.granted[channel] = bits
        await self.tell("CHANNEL_UPDATE", self._server_channel(channel))

    async def grants_role(self, bits: int) -> None:
        """Let everybody in the server, and with them the bot, do just this."""
        self.granted = dict.fromkeys(self.server_channels, bits)
        role = {**_everyone(bits), "guild_id": str(GUILD)}
        await self.tell("GUILD_ROLE_UPDATE", {"guild_id": str(GUILD), "role": role})

    async def deletes_channel(self, channel: int) -> None:
        """Take a channel away, with all that was written there."""
        self.server_channels.remove(channel)
        self.deleted.add(channel)
        self.messages.pop(channel, None)
        await self.tell("CHANNEL_DELETE", self._server_channel(channel))

    async def kicks(self) -> None:
        """Remove the bot from the server."""
        self.granted = dict.fromkeys(self.server_channels, 0)
        await self.tell("GUILD_DELETE", {"id": str(GUILD)})

    def check_allowed(self, channel: int, *, sends: bool) -> None:
        """Refuse what the bot may not do in a channel.

        discord.com/developers/docs/topics/opcodes-and-status-codes#json
        """
        if channel in self.deleted:
            raise Refusal(404, 10003, "Unknown Channel")
        granted = Permissions(self.granted_in(channel))
        if not granted.view_channel:
            raise Refusal(403, 50001, "Missing Access")
        is_thread = channel in self.threads
        writes = granted.send_messages_in_threads if is_thread else granted.send_messages
        if sends and not writes:
            raise Refusal(403, 50013, "Missing Permissions")

    def _server_channel(self, channel: int) -> dict[str, Any]:
        denied = EVERYTHING & ~self.granted_in(channel)
        mine = {"id": str(BOT), "type": 1, "allow": "0", "deny": str(denied)}
        return {
            "id": str(channel),
            "type": 0,
            "name": "squad",
            "position": 0,
            "guild_id": str(GUILD),
            "permission_overwrites": [mine] if denied else [],
        }


def _everyone(bits: int) -> dict[str, Any]:
    return {
        "id": str(GUILD),
        "name": "@everyone",
        "permissions": str(bits),
        "position": 0,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


def _membership() -> dict[str, Any]:
    joined = "2026-01-01T00:00:00+00:00"
    return {"roles": [], "joined_at": joined, "deaf": False, "mute": False, "flags": 0}


def _server() -> dict[str, Any]:
    return {
        "id": str(GUILD),
        "name": "Falcons RFC",
        "owner_id": "1",
        "roles": [_everyone(EVERYTHING)],
        "threads": [],
        "emojis": [],
        "stickers": [],
        "features": [],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "member_count": 2,
        "large": False,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_progress_bar_enabled": False,
        "preferred_locale": "en-US",
        "system_channel_flags": 0,
    }
