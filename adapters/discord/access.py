"""Where in a server the coach may write.  Pure.

Discord says so before anything is sent: whoever looks after a squad need not find out at its
hour.
"""

import discord

from adapters.discord.settings import PLATFORM
from adapters.kit.parts import reference
from bot.contract import Right, Room, Thread

Place = discord.abc.GuildChannel | discord.Thread


def may_write(place: Place) -> bool:
    """Say whether the coach may write somewhere in a server, as its roles have it there."""
    me = place.guild.me
    if me is None or me.is_timed_out():
        return False
    granted = place.permissions_for(me)
    if not isinstance(place, discord.Thread):
        return granted.view_channel and granted.send_messages
    is_locked = place.locked and not granted.manage_threads
    return granted.view_channel and granted.send_messages_in_threads and not is_locked


def in_guild(guild: discord.Guild) -> dict[Room, bool]:
    """Return all there is in a server, each with whether the coach may write there."""
    places: list[Place] = [*guild.channels, *guild.threads]
    return {room_of(one.id): may_write(one) for one in places}


def in_channel(channel: discord.abc.GuildChannel) -> dict[Room, bool]:
    """Return a channel and its threads, each with whether the coach may write there."""
    places: list[Place] = [channel]
    places += [one for one in channel.guild.threads if one.parent_id == channel.id]
    return {room_of(one.id): may_write(one) for one in places}


def nowhere(guild: discord.Guild) -> dict[Room, bool]:
    """Return all there was in a server that the coach is not in any more."""
    return dict.fromkeys(in_guild(guild), False)


def lacking(interaction: discord.Interaction) -> tuple[Right, ...]:
    """Return what the coach is not allowed where it was called, which comes with every call."""
    if interaction.guild_id is None:
        return ()
    if not interaction.is_guild_integration():
        return (Right.BE_THERE,)
    granted = interaction.app_permissions
    in_thread = isinstance(interaction.channel, discord.Thread)
    writes = granted.send_messages_in_threads if in_thread else granted.send_messages
    wanted = {
        Right.SEE: granted.view_channel,
        Right.WRITE_IN_THREADS if in_thread else Right.WRITE: writes,
    }
    return tuple(right for right, has in wanted.items() if not has)


def lacking_for_threads(interaction: discord.Interaction) -> tuple[Right, ...] | None:
    """Return what the coach is not allowed that a thread under a message takes.

    None where there are none: docs.discord.com/developers/topics/threads.
    """
    if not isinstance(interaction.channel, discord.TextChannel):
        return None
    return missing_for_threads(interaction.app_permissions)


def missing_for_threads(granted: discord.Permissions) -> tuple[Right, ...]:
    """Return what is missing of the rights that a thread takes."""
    wanted = {
        Right.OPEN_THREADS: granted.create_public_threads,
        Right.WRITE_IN_THREADS: granted.send_messages_in_threads,
    }
    return tuple(right for right, has in wanted.items() if not has)


def thread_of(channel: object) -> Thread | None:
    """Return the thread that a channel is, under the message of the same number it began with."""
    if not isinstance(channel, discord.Thread):
        return None
    return Thread(reference(channel.parent_id, channel.id), room_of(channel.parent_id))


def room_of(channel: int) -> Room:
    return Room(PLATFORM, str(channel))
