"""Where in a server the coach may write.  Pure.

Discord says so before anything is sent: whoever looks after a squad need not find out at its
hour.
"""

import discord

from adapters.discord.settings import PLATFORM
from bot.contract import Right, Room

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


def room_of(channel: int) -> Room:
    return Room(PLATFORM, str(channel))
